import type { Reading } from '../../src/domain/release/contents';
import { withHomophones } from './homophones';
import { withTraditional } from './traditional';

/** The readings of a release with all that the phone's search needs to know of characters. */
export const searchReadings = (readings: readonly Reading[]): Reading[] => withHomophones(withTraditional(readings));
