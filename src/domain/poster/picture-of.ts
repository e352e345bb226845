import { districtName } from '../area/districts';
import type { Guide } from '../guide/guide';
import { kindOf } from '../place/kinds';
import type { Place } from '../place/place';
import { aimWords, whenWords } from '../plan/plan-words';
import type { Plan } from '../plan/plan';
import { areaOf, type Subdistricts } from './area-of';
import type { SharePicture } from './share-picture';
import { posterWords as printed } from './words';

/** For pages about nothing in particular. */
export const DEFAULT_PICTURE: SharePicture = { sign: '街', kicker: '广州便民', title: printed.appName, lines: ['长者饭堂 · 议事厅 · 婚姻登记', '办事指南 · 帮长辈约'] };

export function placePicture(place: Place, subdistricts: Subdistricts): SharePicture {
  const kind = kindOf(place.kind);
  const district = districtName(place.district);
  return {
    sign: kind?.sign ?? DEFAULT_PICTURE.sign,
    kicker: kind?.label ?? printed.appName,
    title: place.name,
    lines: [areaOf(place, subdistricts), ...(place.address === undefined ? [] : [place.address.split(district).join('').trim()])],
  };
}

export const guidePicture = ({ title, steps, required_documents: papers }: Guide): SharePicture => ({
  sign: '助',
  kicker: printed.guide,
  title,
  lines: [[`共 ${steps.length} 步`, ...(papers.length > 0 ? [`材料 ${papers.length} 样`] : [])].join(' · ')],
});

/** A list of one kind under filters: the area is what stays true. `area`: names, largest first. */
export const listPicture = (kind: string, area: readonly string[]): SharePicture => ({
  sign: kindOf(kind)?.sign ?? DEFAULT_PICTURE.sign,
  kicker: printed.appName,
  title: kindOf(kind)?.label ?? printed.appName,
  lines: [area.length > 0 ? area.join(' ') : '广州全市'],
});

export const communityPicture = (title: string, area: string): SharePicture => ({ sign: kindOf('consultation_hall')?.sign ?? DEFAULT_PICTURE.sign, kicker: kindOf('consultation_hall')?.label ?? printed.appName, title, lines: [area] });

export const planPicture = (plan: Pick<Plan, 'label' | 'purpose' | 'date' | 'time' | 'place'>): SharePicture => ({
  sign: '约',
  kicker: printed.plan,
  title: aimWords(plan),
  lines: [whenWords(plan), ...(plan.place?.name === undefined ? [] : [plan.place.name])],
});

/** A hand-picked list. */
export const handListPicture = (title: string, count: number): SharePicture => ({ sign: DEFAULT_PICTURE.sign, kicker: printed.list, title, lines: [printed.items(count)] });
