import type { Guide } from '../../../src/domain/guide/guide';
import { quote } from '../../input/problem';
import { didYouMean } from '../../input/suggest';
import type { Fault } from './fault';

/** Ids within one guide: there, unique, and every `basis` one of the legal texts. */
export function nameFaults(guide: Guide): Fault[] {
  return [...missingIds(guide), ...repeatedIds(guide), ...basisFaults(guide), ...neverNeeded(guide)];
}

const LISTS = ['steps', 'required_documents', 'deadlines', 'legal_basis'] as const;

function missingIds(guide: Guide): Fault[] {
  return (['steps', 'required_documents', 'deadlines'] as const).flatMap((list) =>
    guide[list].flatMap(({ id }, index) => (id === undefined ? [{ path: [list, index, 'id'], message: 'is missing — give it a short word; it is permanent, because people\'s progress is kept by it' }] : [])),
  );
}

function repeatedIds(guide: Guide): Fault[] {
  return LISTS.flatMap((list) => {
    const used = new Set<string>();
    return guide[list].flatMap(({ id }, index) => {
      if (id === undefined) return [];
      if (used.has(id)) return [{ path: [list, index, 'id'], message: `${quote(id)} is already used in ${list} — give every one its own` }];
      used.add(id);
      return [];
    });
  });
}

function basisFaults(guide: Guide): Fault[] {
  const known = guide.legal_basis.flatMap(({ id }) => id ?? []);
  return writtenIn(guide).flatMap(({ path, article, basis }) => {
    if (basis === undefined) {
      return article !== undefined && guide.legal_basis.length === 0 ? [{ path: [...path, 'article'], message: `${quote(article)} is an article of no text — name the text in legal_basis` }] : [];
    }
    return known.includes(basis) ? [] : [{ path: [...path, 'basis'], message: `${quote(basis)} is no id of this guide's legal_basis${didYouMean(basis, known) || ` — its ids are ${known.join(', ') || 'not given yet'}`}` }];
  });
}

/** Articles that may be of several texts: to be told apart by `basis`. */
export function openArticles(guide: Guide): Fault[] {
  if (guide.legal_basis.length < 2) return [];
  return writtenIn(guide).flatMap(({ path, article, basis }) =>
    article === undefined || basis !== undefined ? [] : [{ path: [...path, 'article'], message: `${quote(article)} may be of ${guide.legal_basis.length} texts — add basis with the id of the right one in legal_basis` }],
  );
}

function writtenIn(guide: Guide): { readonly path: Fault['path']; readonly article?: string; readonly basis?: string }[] {
  return [
    ...guide.eligibility_rules.map(({ article, basis }, index) => ({ path: ['eligibility_rules', index], article, basis })),
    ...guide.required_documents.map(({ article, basis }, index) => ({ path: ['required_documents', index], article, basis })),
    ...guide.steps.map(({ article, basis }, index) => ({ path: ['steps', index], article, basis })),
    ...(guide.may_act ?? []).map(({ article, basis }, index) => ({ path: ['may_act', index], article, basis })),
  ];
}

function neverNeeded(guide: Guide): Fault[] {
  return guide.required_documents.flatMap(({ required, when }, index) =>
    required && when !== undefined ? [{ path: ['required_documents', index, 'when'], message: `${quote(when)} says that it is not always needed — set required to false, or remove when` }] : [],
  );
}
