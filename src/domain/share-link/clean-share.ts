import { cleanText } from './clean-text';
import type { Share } from './share';

/** As the receiver will see it: texts cleaned, empty ones gone. */
export function cleanShare(share: Share): Share {
  switch (share.type) {
    case 'place':
    case 'community':
      return { type: share.type, id: share.id };
    case 'guide':
      return { type: 'guide', id: share.id, ...(share.ticked && { ticked: share.ticked }) };
    case 'filter':
      return { type: 'filter', kind: share.kind, ...(share.area && { area: share.area }), ...(share.openNow && { openNow: true }), ...filled('words', share.words) };
    case 'plan': {
      const { label, purpose, date, time, agreed, place, guide, papers } = share;
      return {
        type: 'plan',
        label: cleanText(label),
        purpose: cleanText(purpose),
        date,
        ...(time !== undefined && { time }),
        ...(agreed && { agreed }),
        ...(place !== undefined && { place }),
        ...(guide !== undefined && { guide }),
        papers: papers.map((paper) => cleanText(paper)).filter((paper) => paper !== ''),
      };
    }
    case 'list':
      return {
        type: 'list',
        ...filled('title', share.title),
        ...filled('note', share.note),
        items: share.items.map(({ ref, note }) => ({ ref: { type: ref.type, id: ref.id }, ...filled('note', note) })),
      };
  }
}

function filled<K extends string>(key: K, text: string | undefined): { readonly [key in K]?: string } {
  const clean = text === undefined ? '' : cleanText(text);
  return clean === '' ? {} : ({ [key]: clean } as { readonly [key in K]?: string });
}
