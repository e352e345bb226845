import type { Finder, Scratch } from './finder';
import { NAMES_TYPE } from './groups';
import type { Matches } from './matches';
import type { Role } from './role';

/** Worth of a match by its shape: the whole text, a name but for its ending, a beginning, an end (where Chinese says what a thing is), inside. */
const WHOLE = 1;
const STEM = 0.98;
const BEGINNING = 0.75;
const BEGINNING_SHARE = 0.2;
const ENDING = 0.78;
const ENDING_SHARE = 0.15;
const INSIDE = 0.5;
const INSIDE_SHARE = 0.25;
/** Words said in one go outdo the same words apart. */
const IN_ONE_GO = 0.85;
/** An area typed alone is looked for by name; everything that lies in it comes after. */
const AREA_ALONE = 0.4;

export function startCount({ scratch }: Finder): void {
  scratch.turns++;
  scratch.touchedCount = 0;
}

/** Every place of a kind, all worth the same. */
export function countKind({ scratch, groups }: Finder, kind: string): void {
  for (const at of groups.find((group) => group.type === 'kind' && group.id === kind)?.members ?? []) touch(scratch, at);
}

/** Credits every document that a term's matches lead to with the best of them. */
export function countMatches(finder: Finder, matches: Matches, role: Role, isAlone: boolean): void {
  const { scratch, starts, targets, weights, groups } = finder;
  // Thousands are of a type, or have its word in their name: beside other words it is only looked for in what these find.
  if (role.type !== undefined && !role.namesKind && !isAlone) return;
  for (let at = 0; at < matches.count; at++) {
    const text = matches.text[at]!;
    const shape = shapeOf(finder, matches, at);
    const worth = matches.quality[at]! * (role.covers > 0 ? IN_ONE_GO + (1 - IN_ONE_GO) * shape : shape);
    const end = starts[text + 1]!;
    for (let slot = starts[text]!; slot < end; slot++) {
      const target = targets[slot]!;
      const weight = weights[slot]!;
      if (target >= 0) {
        credit(scratch, target, worth * weight, role, weight === 1 ? -1 : text);
        if (weight === 1 && matches.quality[at] === 1) scratch.named[target]!++;
        continue;
      }
      const group = groups[~target]!;
      if (group.type === 'kind' ? matches.position[at] !== 0 : shape < STEM) continue;
      if (group.type === 'type' && weight < NAMES_TYPE) continue;
      const credited = worth * weight * (group.type === 'area' && isAlone ? AREA_ALONE : 1);
      const { members } = group;
      for (let i = 0; i < members.length; i++) credit(scratch, members[i]!, credited, role, -1);
    }
  }
}

function shapeOf({ grams, stems }: Finder, matches: Matches, at: number): number {
  const text = matches.text[at]!;
  const length = matches.length[at]!;
  const position = matches.position[at]!;
  if (position === 0) {
    const stem = stems[text]!;
    if (length < stem) return BEGINNING + (BEGINNING_SHARE * length) / stem;
    return length < grams.texts[text]!.length ? STEM : WHOLE;
  }
  const whole = grams.texts[text]!.length;
  return position + length === whole ? ENDING + (ENDING_SHARE * length) / whole : INSIDE + (INSIDE_SHARE * length) / whole;
}

function touch(scratch: Scratch, at: number): void {
  scratch.turn[at] = scratch.turns;
  scratch.sum[at] = 0;
  scratch.answered[at] = 0;
  scratch.named[at] = 0;
  scratch.why[at] = -1;
  scratch.touched[scratch.touchedCount++] = at;
}

/** `why` is the text that led here, -1 for a name or a group. */
function credit(scratch: Scratch, at: number, worth: number, role: Role, why: number): void {
  if (scratch.turn[at] !== scratch.turns) touch(scratch, at);
  if ((scratch.answered[at]! & role.bit) === 0) {
    scratch.answered[at]! |= role.bit;
    scratch.sum[at]! += role.weight * worth;
  } else if (worth > scratch.best[at]!) scratch.sum[at]! += role.weight * (worth - scratch.best[at]!);
  else return;
  scratch.best[at] = worth;
  if (why >= 0) scratch.why[at] = why;
}
