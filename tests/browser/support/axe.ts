import { readFileSync } from 'node:fs';
import type { Visit } from './visit';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly impact: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[];
}

/** Rules about the whole document, which hold several pages here; and one, still experimental, that wants a label to repeat the visible words in their order. */
const OFF = ['region', 'landmark-one-main', 'page-has-heading-one', 'meta-viewport', 'label-content-name-mismatch'];

/**
 * What axe-core finds in all that is to be seen: the page on top, sheets, notices and the tab bar; one line each.
 * Its rule of contrast takes most of its time: without it where audit() has computed the contrast of every text just before.
 */
export async function axeProblems(visit: Visit, { contrast = true } = {}): Promise<readonly string[]> {
  await visit.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await visit.page.evaluate(
    (off) =>
      (window as unknown as { axe: { run(root: Element, options: object): Promise<AxeResult> } }).axe.run(document.body, {
        // Only these are read: what passes needs no list of its elements, which takes most of the time.
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      }),
    contrast ? OFF : [...OFF, 'color-contrast'],
  );
  return violations.flatMap(({ id, help, impact, nodes }) => nodes.slice(0, 3).map(({ html }) => `${impact} ${id}: ${help}: ${html.slice(0, 160)}`));
}
