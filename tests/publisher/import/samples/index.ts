import { gbkExport } from './gbk-export';
import type { Sample } from './sample';
import { sectionsAndTraps } from './sections-and-traps';
import { semicolonsAndLostMerges } from './semicolons-and-lost-merges';
import { sheetPerDistrict } from './sheet-per-district';
import { titleAndMerges } from './title-and-merges';
import { utf16Offices } from './utf16-offices';

export const SAMPLES: readonly Sample[] = [titleAndMerges, gbkExport, sheetPerDistrict, utf16Offices, sectionsAndTraps, semicolonsAndLostMerges];
