import * as v from 'valibot';
import { GuideSchema, type Guide } from '@/domain/guide/guide';
import { linkKinds, withOfficialLinks } from '../../publisher/tables/guide-links';
import { GUIDE } from './support/data-folder';

const PAGE = 'https://www.gz.gov.cn/a.html';
const COPY = 'https://www.gov.cn/b.html';
const guide = (id: string, sources: Guide['sources'], links: readonly string[]): Guide =>
  v.parse(GuideSchema, { ...GUIDE, id, sources, legal_basis: links.map((url) => ({ title: '办法', url })) });

function released(...guides: Guide[]): (string | undefined)[][] {
  const kinds = linkKinds(guides);
  return guides.map((each) => {
    const { sources, legal_basis: basis } = withOfficialLinks(each, kinds);
    return [...sources, ...basis].map(({ url }) => url);
  });
}

test('keeps official sources, and drops the link but not the name of all others', () => {
  const sources: Guide['sources'] = [
    { title: '原文', kind: 'official', url: PAGE },
    { title: '转录', kind: 'transcript', url: 'https://github.com/a/b' },
    { title: '镜像', kind: 'mirror', url: COPY },
  ];
  const [urls] = released(guide('a', sources, []));
  expect(urls).toEqual([PAGE, undefined, undefined]);
});

test('of legal texts keeps those listed as official and unlisted ones on government hosts', () => {
  const sources: Guide['sources'] = [{ title: '原文', kind: 'official', url: PAGE }, { title: '镜像', kind: 'mirror', url: COPY }];
  const [urls] = released(guide('a', sources, [PAGE, COPY, 'https://mzj.gz.gov.cn/c', 'https://law.example/d']));
  expect(urls?.slice(2)).toEqual([PAGE, undefined, 'https://mzj.gz.gov.cn/c', undefined]);
});

test('a copy in one guide is a copy in all', () => {
  const [, second] = released(guide('a', [{ title: '镜像', kind: 'mirror', url: COPY }], []), guide('b', [{ title: '原文', kind: 'official', url: PAGE }], [COPY]));
  expect(second).toEqual([PAGE, undefined]);
});
