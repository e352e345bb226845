import type { Source } from '../../src/domain/place/source';
import { optional } from './validate';

export const SOURCE_COLUMNS = ['source_kind', 'source_title', 'source_date', 'source_url'] as const;

/**
 * The source as residents see it. The link of anything but an official page stays in the tables:
 * mirrors and reposts may change into something else at any time.
 */
export function releasedSource(cells: Readonly<Record<(typeof SOURCE_COLUMNS)[number], string>>): Record<keyof Source, string | undefined> {
  return {
    title: optional(residentTitle(cells.source_title)),
    kind: cells.source_kind,
    date: optional(cells.source_date),
    url: cells.source_kind === 'official' ? optional(cells.source_url) : undefined,
  };
}

/** Remarks in brackets that only tell editors how a page was found; its kind (mirror, transcript) says the same to residents. */
const EDITORS_REMARK = /[（(](?:copy in github[^()（）]*|转载|镜像页?|公开仓库转录(?:全文)?|英文转译清单|同省参照|(?:镜像页?|转载)[,，](?:只见前半|旧))[）)]/g;

export const residentTitle = (title: string): string =>
  title.replace(EDITORS_REMARK, '').replace(/[,，]镜像页?(?=[）)])/g, '').replace(/(?<=[（(])聚合页[,，]/g, '').trim();

export const SOURCE_HINTS = {
  source_kind: 'write official, media, mirror or unknown',
  source_title: 'name the page or document the facts were read in, and who published it',
  source_date: 'write the day printed on the source as YYYY, YYYY-MM or YYYY-MM-DD, or leave it empty',
  source_url: 'write the whole address starting with http:// or https://, or leave it empty',
} as const;
