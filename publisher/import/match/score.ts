import { coreAddress, coreName, distinguishing, isGeneric, likeness, plainName, sortedPairs, withoutRemark } from './names';

/** What is compared of a place. `names` are its name and its other names. */
export interface Compared {
  readonly names: readonly string[];
  readonly district: string;
  readonly subdistrict: string;
  readonly address: string;
  readonly phones: readonly string[];
}

/** A place prepared for many comparisons. */
export interface Prepared {
  readonly names: readonly { readonly plain: string; readonly bare: string; readonly core: string; readonly pairs: readonly string[]; readonly signs: string }[];
  readonly district: string;
  readonly subdistrict: string;
  readonly address: PreparedAddress;
  readonly phones: readonly string[];
}

export interface PreparedAddress {
  readonly core: string;
  readonly pairs: readonly string[];
  readonly house?: string;
}

export const SAME = 0.8;
export const DOUBTFUL = 0.6;

const WEIGHT = { name: 0.5, address: 0.3, phone: 0.15, subdistrict: 0.15 } as const;

export function prepare(place: Compared): Prepared {
  const address = coreAddress(place.address);
  const house = /\d+(?=号)/.exec(address)?.[0];
  return {
    names: place.names.map((name) => {
      const core = coreName(name);
      return { plain: plainName(name), bare: withoutRemark(name), core, pairs: sortedPairs(core), signs: distinguishing(core) };
    }),
    district: place.district,
    subdistrict: place.subdistrict,
    address: { core: address, pairs: sortedPairs(address), ...(house !== undefined && { house }) },
    phones: place.phones,
  };
}

/**
 * How likely two places are one, 0 to 1: the mean of what both sides know, names weighing most. Names told apart by a
 * number or direction, or another sub-district, can never be the same without a person's word.
 */
export function score(a: Prepared, b: Prepared): number {
  if (a.district !== b.district) return 0;
  const names = a.names.flatMap((left) => b.names.map((right) => ({ likeness: left.core === right.core ? 1 : likeness(left.pairs, right.pairs), signs: left.signs === right.signs, equal: left.plain === right.plain })));
  const name = names.reduce((best, next) => (next.likeness > best.likeness ? next : best), { likeness: 0, signs: true, equal: false });
  const parts: [number, number][] = [[WEIGHT.name, name.likeness]];
  const address = a.address.core === '' || b.address.core === '' ? undefined : addressLikeness(a.address, b.address);
  if (address !== undefined) parts.push([WEIGHT.address, address]);
  if (a.phones.length > 0 && b.phones.length > 0) parts.push([WEIGHT.phone, a.phones.some((phone) => b.phones.includes(phone)) ? 1 : 0]);
  const otherTown = a.subdistrict !== '' && b.subdistrict !== '' && a.subdistrict !== b.subdistrict;
  if (a.subdistrict !== '' && b.subdistrict !== '') parts.push([WEIGHT.subdistrict, otherTown ? 0 : 1]);
  const mean = parts.reduce((sum, [weight, value]) => sum + weight * value, 0) / parts.reduce((sum, [weight]) => sum + weight, 0);
  // A name that is only alike proves little by itself: without address, telephone or sub-district a person decides.
  const equal = names.some((pair) => pair.equal);
  const alone = parts.length === 1 && !equal ? SAME - 0.01 : 1;
  // No district lists a name twice, so the very same name is the same place, moved or with a new telephone.
  const named = equal && !otherTown && a.names.some(({ plain }) => plain.length >= 5) ? SAME : 0;
  const asked = !otherTown && mayBeOne(a, b) ? DOUBTFUL : 0;
  const told = name.signs ? 1 : SAME - 0.05;
  const town = otherTown ? ((address ?? 0) >= 0.9 ? SAME - 0.01 : DOUBTFUL - 0.01) : 1;
  return Math.min(Math.max(mean, named, asked), alone, told, town);
}

/**
 * Names that a person should look at whatever else differs: a district's only 婚姻登记处 under two names, or one name that
 * has a remark in brackets in one list and none in the other.
 */
function mayBeOne(a: Prepared, b: Prepared): boolean {
  return a.names.some((left) => b.names.some((right) => (left.core === right.core && isGeneric(left.core)) || (left.bare === right.bare && left.bare.length >= 5 && (left.bare === left.plain) !== (right.bare === right.plain))));
}

/** 1 equal, 0.9 one is the other with a floor or a remark more, nearly 0 the same road with another number. */
function addressLikeness(a: PreparedAddress, b: PreparedAddress): number {
  if (a.core === b.core) return 1;
  const [short, long] = a.core.length < b.core.length ? [a.core, b.core] : [b.core, a.core];
  const at = short.length >= 5 && /\d/.test(short) ? long.indexOf(short) : -1;
  if (at >= 0 && !/\d/.test(long.charAt(at + short.length))) return 0.9;
  const alike = likeness(a.pairs, b.pairs);
  if (a.house === undefined || b.house === undefined) return alike * 0.8;
  return a.house === b.house ? alike : alike * 0.3;
}
