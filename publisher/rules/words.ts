import { privateMobiles } from '../../src/domain/place/parse-phones';
import { quote } from '../input/problem';

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/;
const LINK = /\bhttps?:\/\/[^\s；;，,）)]*|\bwww\.[^\s；;，,）)]*/i;
const HTML = /<\/?[a-z!][^<>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i;

/** What may stand in no text, wherever it comes from. */
export function faultsOfAnyText(text: string): string[] {
  const faults: string[] = [];
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    faults.push(`${quote(text)} holds the invisible character U+${code} or a line break — delete it and type the text again`);
  }
  if (text.trim() !== text) faults.push(`${quote(text)} begins or ends with a blank — delete the blank`);
  return faults;
}

/** What may stand in no text that residents see. */
export function faultsOfResidentText(text: string): string[] {
  const faults = privateMobiles(text).map(
    (number) => `${quote(number)} looks like a private mobile number — remove it, or give the service's landline or short number`,
  );
  const html = HTML.exec(text)?.[0];
  const link = LINK.exec(text)?.[0];
  if (link !== undefined) faults.push(`${quote(link)} is a link — put it into source_url or the source's url, where only official ones are shown`);
  if (html !== undefined) faults.push(`${quote(html)} is HTML — write plain text`);
  return faults;
}
