import type { Verdict } from '../links/check-link';
import type { CheckedLink } from '../links/run';

const ORDER: readonly Verdict[] = ['dead', 'moved', 'unsure', 'ok'];
const HEADINGS: Readonly<Record<Verdict, string>> = {
  dead: 'dead: look for the page elsewhere, name the new source, or leave source_url empty',
  moved: 'moved: put the new address into the table',
  unsure: 'unsure: look at these in a browser',
  ok: 'in order',
};

/** Numbers first, then every link that needs a person, with the records that cite it. */
export function formatLinks(links: readonly CheckedLink[]): string {
  const of = (verdict: Verdict): CheckedLink[] => links.filter(({ state }) => state?.verdict === verdict);
  const unasked = links.filter(({ state }) => state === undefined).length;
  const sum = `${links.length} links: ${ORDER.map((verdict) => `${of(verdict).length} ${verdict}`).join(', ')}${unasked > 0 ? `, ${unasked} not asked` : ''}`;
  const parts = ORDER.filter((verdict) => verdict !== 'ok' && of(verdict).length > 0).map((verdict) => `${HEADINGS[verdict]}\n${table(of(verdict))}`);
  return [sum, ...parts].join('\n\n');
}

function table(links: readonly CheckedLink[]): string {
  return links
    .flatMap(({ url, cited, state }) => [
      `  ${state?.status ?? state?.failed ?? ''}  ${url}  (${state?.detail ?? ''})`,
      ...(state?.leads_to === undefined ? [] : [`      → ${state.leads_to}`]),
      ...cited.map(({ file, line, id, name, kind }) => `      ${file}:${line} ${id} ${name} (${kind})`),
    ])
    .join('\n');
}

export function linksJson(links: readonly CheckedLink[], offline: boolean): object {
  const count = (verdict: Verdict): number => links.filter(({ state }) => state?.verdict === verdict).length;
  return {
    offline,
    counts: { ...Object.fromEntries(ORDER.map((verdict) => [verdict, count(verdict)])), not_asked: links.filter(({ state }) => state === undefined).length },
    links: links.map(({ url, cited, state }) => ({ url, verdict: state?.verdict ?? null, status: state?.status ?? null, leads_to: state?.leads_to ?? null, detail: state?.detail ?? (offline ? 'no network' : 'not asked'), ...(state?.failed === undefined ? {} : { failed: state.failed }), cited })),
  };
}
