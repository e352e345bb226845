import { DISTRICTS } from '@/domain/area/districts';
import { paperItem } from '@/domain/guide/item';
import { KINDS } from '@/domain/place/kinds';
import { encodeShare } from '@/domain/share-link/share-code';
import type { ListItem, PlanShare, Share } from '@/domain/share-link/share';
import { routes } from '@/routes';
import { releaseRecords } from './release';

const first = <T>(list: readonly T[], what: string): T => {
  const [item] = list;
  if (item === undefined) throw new Error(`the release holds no ${what}`);
  return item;
};

/** A plan as a forwarded card carries it. */
export const SAMPLE_PLAN: PlanShare = { type: 'plan', label: '妈妈', purpose: '低保', place: 'sc-005', guide: 'minimum-living-allowance', date: '2026-11-24', time: '09:30', papers: ['户口簿', '身份证'] };

/** A plan as links held it before plans had codes: `fields` in place of its own. No such link is made any more. */
export function oldPlanUrl(fields: Readonly<Record<string, string>> = {}): string {
  const all = { id: 'sample-1', w: '妈妈', f: '低保', p: 'sc-005', pn: '石牌街便民服务中心', g: 'minimum-living-allowance', d: '20261124', t: '0930', m: '户口簿|身份证', ...fields };
  return `${routes.plan('x').split('?')[0]}?${Object.entries(all).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

/** The code of a share that is known to fit. */
export function codeOf(share: Share): string {
  const encoded = encodeShare(share);
  if (!encoded.ok) throw new Error(`${share.type} makes no code: ${encoded.refusal.why}`);
  return encoded.code;
}

const note = (index: number): object => (index % 2 === 0 ? {} : { note: '可送餐' });

/** Places, a guide and a community, with a title and notes; `count` of them. */
export function sampleList(count = 20): Share {
  const places = releaseRecords('places').filter(({ kind }) => kind === 'elder_canteen').slice(0, count - 2);
  const items: readonly ListItem[] = [
    ...places.map(({ id }, index) => ({ ref: { type: 'place' as const, id }, ...note(index) })),
    { ref: { type: 'guide', id: 'senior-card' }, note: '65 岁起' },
    { ref: { type: 'community', id: first(releaseRecords('communities'), 'community').code } },
  ];
  return { type: 'list', title: '石牌街附近的饭堂', note: '周一至周五都有饭，先打电话', items };
}

/** Everything that can be shared, with the page its code leads to. */
export function sampleShares(): readonly { readonly share: Share; readonly leadsTo: string }[] {
  const [guide] = releaseRecords('guides').filter(({ required_documents: papers }) => papers.length > 1);
  const paper = guide && paperItem(first(guide.required_documents, 'paper')).key;
  const district = first(DISTRICTS, 'district').code;
  const community = first(releaseRecords('communities'), 'community').code;
  const page = (url: string) => url.slice(1).split('?')[0] ?? '';
  const guideId = guide?.id ?? '';
  return [
    { share: { type: 'place', id: 'sc-005' }, leadsTo: page(routes.place('x')) },
    { share: { type: 'community', id: community }, leadsTo: page(routes.community('x')) },
    { share: { type: 'guide', id: guideId }, leadsTo: page(routes.guide('x')) },
    { share: { type: 'guide', id: guideId, ticked: paper ? [paper] : [] }, leadsTo: page(routes.opener()) },
    { share: { type: 'filter', kind: 'elder_canteen', area: district, openNow: true }, leadsTo: page(routes.list({ kind: 'x' })) },
    { share: { type: 'filter', kind: 'service_center', area: '440106006', words: '石牌' }, leadsTo: page(routes.list({ kind: 'x' })) },
    { share: { type: 'plan', label: '妈妈', purpose: '低保', date: '2026-11-24', time: '09:30', place: 'sc-005', guide: 'minimum-living-allowance', papers: ['户口簿'] }, leadsTo: page(routes.plan('x')) },
    { share: sampleList(), leadsTo: page(routes.opener()) },
  ];
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
    routes.sharedPlan(codeOf(SAMPLE_PLAN)),
    oldPlanUrl(),
    routes.lists(),
    routes.editList('none'),
    ...sampleShares().filter(({ leadsTo }) => leadsTo === routes.opener().slice(1)).map(({ share }) => routes.shared(codeOf(share))),
    routes.sharedList(codeOf(sampleList())),
    routes.sharedList(codeOf(sampleList(50))),
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
  const code = codeOf(sampleList(4));
  const codes = ['', '?s=', '?s=1', `?s=${code.slice(0, -3)}`, `?s=${code}x`, '?s=<script>', '?s=%E0%A4%A', '?scene=', '?scene=%00', '?q=https%3A%2F%2Fexample.org', `?s=2${code.slice(1)}`];
  return [...[routes.opener(), routes.sharedList('x'), routes.sharedPlan('x'), routes.poster('x')].map(strip).flatMap((path) => [...codes, `?s=${codeOf({ type: 'place', id: 'zz-999' })}`].map((query) => path + query)), ...byId.flatMap((path) => bad.map((query) => path + query)), ...['', '?kind=', '?kind=none', '?kind=elder_canteen&district=1', '?kind=%E0%A4%A'].map((query) => strip(routes.list({ kind: 'x' })) + query)];
}
