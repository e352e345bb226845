import { fingerprint, textFingerprint } from '../release/fingerprint';
import type { Guide, RequiredDocument, Step } from './guide';

/** A step or a paper: what can be ticked off. */
export interface Item {
  /** "step:djsq", "paper:wts": permanent, unique within the guide. */
  readonly key: string;
  readonly type: 'step' | 'paper';
  readonly title: string;
  /** Names what it says: it changes when anything a person must do or bring changes. */
  readonly content: string;
}

/** The papers, then the steps a person does; what the office does is not theirs to tick. */
export function itemsOf(guide: Pick<Guide, 'steps' | 'required_documents'>): readonly Item[] {
  return [...guide.required_documents.map(paperItem), ...guide.steps.filter(({ actor }) => actor === 'applicant').map(stepItem)];
}

export function stepItem({ id, title, detail, actor, time_limit: limit }: Step): Item {
  return { key: `step:${id ?? textFingerprint(title)}`, type: 'step', title, content: fingerprint({ title, detail, actor, limit }) };
}

export function paperItem({ id, name, note, required, original, copy, issuer, when }: RequiredDocument): Item {
  return { key: `paper:${id ?? textFingerprint(name)}`, type: 'paper', title: name, content: fingerprint({ name, note, required, original, copy, issuer, when }) };
}
