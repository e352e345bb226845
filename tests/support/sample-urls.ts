import { DISTRICTS } from '@/domain/area/districts';
import { KINDS } from '@/domain/place/kinds';
import { routes } from '@/routes';
import { encodeShare } from '@/domain/share-link/share-code';
import type { Share } from '@/domain/share-link/share';
import { releaseRecords } from './release';

const first = <T>(list: readonly T[], what: string): T => {
  const [item] = list;
  if (item === undefined) throw new Error(`the release holds no ${what}`);
  return item;
};

/** A plan as a forwarded card carries it. */
export const SAMPLE_PLAN = {
  id: 'sample-1',
  label: '妈妈',
  purpose: '低保',
  place: { id: 'sc-005', name: '石牌街便民服务中心' },
  guide: { id: 'minimum-living-allowance', name: '低保' },
  date: '2026-11-24',
  time: '09:30',
  papers: ['户口簿', '身份证'],
};

/** The code of a share, for links. */
export function codeOf(share: Share): string {
  const encoded = encodeShare(share);
  if (!encoded.ok) throw new Error(`${share.type}: ${encoded.refusal.why}`);
  return encoded.code;
}

/** Links that open every page the way a person or a shared card does. A page without a link here fails the tests. */
export function sampleUrls(): readonly string[] {
  const places = releaseRecords('places');
  const district = first(DISTRICTS, 'district').code;
  return [
    routes.home(),
    routes.places(),
    routes.guides(),
    routes.mine(),
    routes.search(),
    routes.search('低保'),
    routes.area(),
    routes.about(),
    routes.data(),
    routes.hotlines(),
    routes.finder(),
    routes.plans(),
    routes.backup(),
    routes.makePlan(),
    routes.makePlan({ guide: 'minimum-living-allowance' }),
    ...places.slice(0, 1).map(({ id }) => routes.makePlan({ place: id })),
    routes.sharedPlan(SAMPLE_PLAN),
    ...KINDS.flatMap(({ id }) => [routes.list({ kind: id }), routes.list({ kind: id, district })]),
    ...KINDS.map(({ id }) => routes.map({ kind: id })),
    ...KINDS.flatMap(({ id }) => places.filter((place) => place.kind === id).slice(0, 2)).map((place) => routes.place(place.id)),
    routes.community(first(releaseRecords('communities'), 'community').code),
    ...releaseRecords('guides').map((guide) => routes.guide(guide.id)),
    routes.poster(codeOf({ type: 'place', id: first(places, 'place').id })),
  ];
}

/** Links that were cut, mistyped or are too old: each must show what to do, never nothing. */
export function brokenUrls(): readonly string[] {
  const strip = (url: string) => url.split('?')[0] ?? '';
  const bad = ['', '?id=', '?id=zz-99999', '?id=%E0%A4%A', '?id=../../x', '?id=__proto__', `?id=${'9'.repeat(300)}`];
  const byId = [routes.place('x'), routes.community('x'), routes.guide('x'), routes.plan('x')].map(strip);
  return [...byId.flatMap((path) => bad.map((query) => path + query)), ...['', '?kind=', '?kind=none', '?kind=elder_canteen&district=1', '?kind=%E0%A4%A'].map((query) => strip(routes.list({ kind: 'x' })) + query), ...['', '?s=', '?s=1EAF6ZmX', '?s=%E0%A4%A', `?s=${codeOf({ type: 'place', id: 'zz-999' })}`].map((query) => strip(routes.poster('')) + query)];
}
