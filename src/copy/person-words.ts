import { USUAL_PERSONS } from './en/persons';
import { language } from './language';
import { typed } from './shown';

/** For whom, as the screen shows it: the usual ones in the language in use, any other as it was typed. What is stored stays the label. */
export function personWords(label: string): string {
  const usual = USUAL_PERSONS[label];
  if (usual === undefined) return typed(label);
  return language() === 'en' ? usual : label;
}
