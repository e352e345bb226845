import type { BitReader, BitWriter } from './bits';
import { GUIDE_ROWS, PLACE_ROWS } from './id-tables';
import { putNumber, putSlug, takeNumber, takeSlug } from './numbers';
import { isKind, isRef, type Ref } from './share';

/** `unknown`: of a sort that only a newer version knows. `malformed`: no version writes this. */
export type ReadRef = Ref | 'unknown' | 'malformed';

const SPELT = 31;
const PREFIX_BITS = 5;
const FIRST_LETTER = 97;
const CITY = '4401';
/** Of what follows the city in a community's code, in two halves. */
const HALF = 10_000;
const HALF_BITS = 14;

const rowOf = new Map<string, number>(PLACE_ROWS.map(({ prefix }, row) => [prefix, row]));
const kindRow = new Map<string, number>(PLACE_ROWS.map(({ kind }, row) => [kind, row]));
const guideNumber = new Map<string, number>(GUIDE_ROWS.map((id, row) => [id, row + 1]));

/** Place 0, guide 10, community 110; 111, a sort in four bits and a length let later versions add sorts that older ones step over. */
export function putRef(out: BitWriter, { type, id }: Ref): void {
  if (type === 'place') {
    out.put(0, 1);
    putPlaceId(out, id);
  } else if (type === 'guide') {
    out.put(2, 2);
    const number = guideNumber.get(id) ?? 0;
    putNumber(out, number);
    if (number === 0) putSlug(out, id);
  } else {
    out.put(6, 3);
    const rest = Number(id.slice(CITY.length));
    out.put(Math.floor(rest / HALF), HALF_BITS);
    out.put(rest % HALF, HALF_BITS);
  }
}

export function takeRef(bits: BitReader): ReadRef {
  if (bits.take(1) === 0) return takePlaceId(bits);
  if (bits.take(1) === 0) return takeGuideId(bits);
  if (bits.take(1) === 0) {
    const [high, low] = [bits.take(HALF_BITS), bits.take(HALF_BITS)];
    return checked({ type: 'community', id: CITY + digits(high, 4) + digits(low, 4) });
  }
  bits.take(4);
  bits.skip(takeNumber(bits));
  return 'unknown';
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

const checked = (ref: Ref): ReadRef => (isRef(ref) ? ref : 'malformed');

function putPlaceId(out: BitWriter, id: string): void {
  const [prefix = '', number = ''] = id.split('-');
  const row = rowOf.get(prefix);
  if (row !== undefined && digits(Number(number), 3) === number) {
    out.put(row, PREFIX_BITS);
    putNumber(out, Number(number));
    return;
  }
  out.put(SPELT, PREFIX_BITS);
  for (const letter of [0, 1]) out.put(prefix.charCodeAt(letter) - FIRST_LETTER, PREFIX_BITS);
  out.put(number.length, 3);
  out.put(Number(number), 17);
}

function takePlaceId(bits: BitReader): ReadRef {
  const row = bits.take(PREFIX_BITS);
  if (row !== SPELT) {
    const number = takeNumber(bits);
    const prefix = PLACE_ROWS[row]?.prefix;
    return prefix === undefined ? 'unknown' : checked({ type: 'place', id: `${prefix}-${digits(number, 3)}` });
  }
  const prefix = String.fromCharCode(FIRST_LETTER + bits.take(PREFIX_BITS), FIRST_LETTER + bits.take(PREFIX_BITS));
  const width = bits.take(3);
  return checked({ type: 'place', id: `${prefix}-${digits(bits.take(17), width)}` });
}

function takeGuideId(bits: BitReader): ReadRef {
  const number = takeNumber(bits);
  if (number === 0) return checked({ type: 'guide', id: takeSlug(bits) });
  const id = GUIDE_ROWS[number - 1];
  return id === undefined ? 'unknown' : checked({ type: 'guide', id });
}

/** A kind of place, also one that this version has no row for. */
export function putKind(out: BitWriter, kind: string): void {
  const row = kindRow.get(kind) ?? SPELT;
  out.put(row, PREFIX_BITS);
  if (row === SPELT) putSlug(out, kind);
}

export function takeKind(bits: BitReader): { readonly kind: string } | 'unknown' | 'malformed' {
  const row = bits.take(PREFIX_BITS);
  const kind = row === SPELT ? takeSlug(bits) : PLACE_ROWS[row]?.kind;
  if (kind === undefined) return 'unknown';
  return isKind(kind) ? { kind } : 'malformed';
}
