import { isGovernmentHost } from '../tables/guide-links';
import type { SourceCells } from './match/prefer';

/** What the operator says of where the table comes from. */
export interface GivenSource {
  readonly publisher?: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly kind?: string;
}

export const SOURCE_KINDS = ['official', 'media', 'mirror', 'unknown'];
/** For a table that was handed over and stands on no page. */
export const NO_URL = 'none';

/**
 * The source columns of every record of the import, and what still has to be said before anything may be written. A
 * government page is official; anything else is what the operator calls it, and unknown if they do not.
 */
export function importSource({ publisher = '', title = '', date = '', url = '', kind = '' }: GivenSource, today: string): { readonly cells: SourceCells; readonly missing: readonly string[] } {
  const link = url === NO_URL ? '' : url;
  const missing: string[] = [];
  if (publisher === '') missing.push('发布单位（--source-publisher）');
  if (title === '') missing.push('文件或网页的标题（--source-title）');
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) missing.push(date === '' ? '日期（--source-date 2026-03-31）' : `日期 ${date} 应写成 2026-03-31、2026-03 或 2026（--source-date）`);
  else if (Number.isNaN(Date.parse(date)) || !new Date(date).toISOString().startsWith(date)) missing.push(`日历上没有 ${date} 这一天（--source-date）`);
  else if (date > today.slice(0, date.length)) missing.push(`来源日期 ${date} 晚于 data/release.json 的 created ${today}：先把 created 改成数据的日期`);
  if (url === '') missing.push(`网址（--source-url；没有网页写 ${NO_URL}）`);
  else if (link !== '' && !/^https?:\/\/[^\s/]+/.test(link)) missing.push(`网址 ${link} 要以 http:// 或 https:// 开头（--source-url）`);
  if (kind !== '' && !SOURCE_KINDS.includes(kind)) missing.push(`来源类别 ${kind} 应是 ${SOURCE_KINDS.join('、')}（--source-kind）`);
  if (kind === 'official' && link !== '' && !isGovernmentHost(link)) missing.push(`${link} 不是政府网站（….gov.cn），来源类别不能写 official（--source-kind media 或 mirror）`);
  const dated = missing.some((part) => part.includes('日期') || part.includes('--source-date')) ? '' : date;
  const derived = link !== '' && isGovernmentHost(link) ? 'official' : 'unknown';
  return {
    cells: { source_kind: kind === '' ? derived : kind, source_title: publisher === '' || title.includes(publisher) ? title : `${title}（${publisher}）`, source_date: dated, source_url: /^https?:/.test(link) ? link : '' },
    missing,
  };
}
