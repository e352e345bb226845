import type { Guide } from '../../../src/domain/guide/guide';
import { quote } from '../../input/problem';
import { didYouMean } from '../../input/suggest';
import type { Fault } from './fault';

/** What a guide says of other guides: they exist, and so do the amounts it compares with. */
export function referenceFaults(guide: Guide, all: readonly Guide[]): Fault[] {
  const ids = all.map(({ id }) => id);
  const named = (list: readonly string[] | undefined, path: Fault['path']): Fault[] =>
    (list ?? []).flatMap((id, index) => {
      if (id === guide.id) return [{ path: [...path, index], message: `${quote(id)} is this guide itself — remove it` }];
      return ids.includes(id) ? [] : [{ path: [...path, index], message: `${quote(id)} is no guide${didYouMean(id, ids) || ' — give the name of a file in data/guides without .json'}` }];
    });
  return [
    ...named(guide.otherwise, ['otherwise']),
    ...named(guide.related, ['related']),
    ...guide.eligibility_rules.flatMap((rule, index) => named(rule.otherwise, ['eligibility_rules', index, 'otherwise'])),
    ...guide.eligibility_rules.flatMap(({ any }, rule) => (any ?? []).flatMap(({ amount }, index) => (amount === undefined ? [] : amountFault(amount, all, ['eligibility_rules', rule, 'any', index, 'amount'])))),
  ];
}

function amountFault(reference: string, all: readonly Guide[], path: Fault['path']): Fault[] {
  const amounts = all.flatMap(({ id: guide, benefits }) => benefits.flatMap(({ id, amount }) => (id === undefined || amount === undefined ? [] : [`${guide}/${id}`])));
  if (amounts.includes(reference)) return [];
  return [{ path, message: `${quote(reference)} is no benefit with an amount${didYouMean(reference, amounts) || ' — give that benefit an id, and write guide-id/benefit-id'}` }];
}
