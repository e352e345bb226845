import { readTable } from '../../input/read-table';
import { COMMUNITY_COLUMNS, SUBDISTRICT_COLUMNS } from '../../tables/areas';
import { Refusal } from '../refusal';
import { areaIndex, type AreaIndex, type FormerName } from './area-index';

export const FORMER_COLUMNS = ['level', 'former', 'district', 'change', 'now', 'source_title', 'source_date', 'source_url'] as const;

/** The areas of the data folder, with the names they had before. A folder without former names knows none. */
export function loadAreas(dataDir: string): AreaIndex {
  const subdistricts = readTable(dataDir, 'areas/subdistricts.csv', SUBDISTRICT_COLUMNS);
  const communities = readTable(dataDir, 'areas/communities.csv', COMMUNITY_COLUMNS);
  if (subdistricts.rows.length === 0) throw new Refusal(subdistricts.file, '读不到街镇名录', '检查 --data 指的是不是数据文件夹');
  return areaIndex(
    subdistricts.rows.map(({ cells }) => cells),
    communities.rows.map(({ cells }) => cells),
    readTable(dataDir, 'areas/former_names.csv', FORMER_COLUMNS).rows.map(({ cells }) => formerName(cells)),
  );
}

function formerName(cells: Readonly<Record<(typeof FORMER_COLUMNS)[number], string>>): FormerName {
  return {
    level: cells.level === 'district' ? 'district' : 'subdistrict',
    former: cells.former,
    district: cells.district,
    change: cells.change === 'merged' || cells.change === 'divided' ? cells.change : 'renamed',
    now: cells.now.split(';'),
  };
}
