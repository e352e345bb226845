import type { Field } from '../columns/fields';

/**
 * What was found at one cell or row, for the report:
 * - refused: the row is not imported;  dropped: the cell is not imported, its row is;
 * - text: kept in the source's words, for nothing reads it whole;  changed: read in another spelling than a person may expect;
 * - private: personal data, removed (the value is masked).
 */
export interface Issue {
  readonly level: 'refused' | 'dropped' | 'text' | 'changed' | 'private';
  readonly sheet: string;
  readonly row: number;
  /** "E 联系电话"; empty for the row as a whole. */
  readonly column: string;
  readonly field?: Field;
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What a cell's reader finds; sheet, row and column are added by who called it. */
export type Finding = Pick<Issue, 'level' | 'reason' | 'remedy'> & { readonly value?: string; readonly field?: Field };

export const finding = (level: Finding['level'], reason: string, remedy = '', more: Pick<Finding, 'value' | 'field'> = {}): Finding => ({ level, reason, remedy, ...more });
