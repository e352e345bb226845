import { escapeHtml } from '../charts/html';

/** Markup that is safe to write: made by `html` only. */
export interface Html {
  readonly markup: string;
}

export type HtmlPart = string | number | Html | readonly Html[] | false | undefined;

/** Markup with text in it. Every text is escaped, in elements and quoted attributes; only other markup stays as it is. */
export const html = (literals: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => ({
  markup: literals.map((literal, index) => literal + (index < parts.length ? markupOf(parts[index]) : '')).join(''),
});

function markupOf(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** JSON for a script element: nothing in it ends the element or begins a comment. */
export const jsonScript = (value: object): Html => ({ markup: JSON.stringify(value).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029') });
