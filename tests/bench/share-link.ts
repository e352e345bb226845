import { performance } from 'node:perf_hooks';
import { compressToEncodedURIComponent } from 'lz-string';
import { readShare } from '../../src/domain/share-link/read-share';
import type { Share } from '../../src/domain/share-link/share';
import { encodeShare, LONGEST_CODE, LONGEST_SCENE } from '../../src/domain/share-link/share-code';
import { FAMILY_VISIT, SHORT_NOTES } from '../domain/share-link/sample-lists';

/** What each kind of share costs in a link, in characters of the query, beside ways that need no format of our own. */
const CASES: readonly (readonly [string, Share])[] = [
  ['place', { type: 'place', id: 'ec-001' }],
  ['guide', { type: 'guide', id: 'marriage-registration-cross-border' }],
  ['guide, 4 of its items ticked', { type: 'guide', id: 'adoption-registration', ticked: ['paper:sysqs', 'paper:syrsfzhk', 'paper:hyzkhfyn', 'step:qzsq'] }],
  ['filter: district, open now', { type: 'filter', kind: 'elder_canteen', area: '440104', openNow: true }],
  ['filter: sub-district, words', { type: 'filter', kind: 'service_center', area: '440106001', words: '租房登记' }],
  ['plan with three papers', { type: 'plan', label: '妈妈', purpose: '低保', date: '2026-11-27', time: '09:30', place: 'sc-001', guide: 'minimum-living-allowance', papers: ['户口簿', '委托书', '残疾证'] }],
  ['list of 5, no notes', { type: 'list', title: SHORT_NOTES.title, items: SHORT_NOTES.items.slice(0, 5).map(({ ref }) => ({ ref })) }],
  ['list of 20, no notes', { type: 'list', title: SHORT_NOTES.title, items: SHORT_NOTES.items.map(({ ref }) => ({ ref })) }],
  ['list of 20, 20 short notes', SHORT_NOTES],
  ['list of 20, notes, note to all', FAMILY_VISIT],
];

const noteCharacters = (share: Share): number => (share.type === 'list' ? [share.title, share.note, ...share.items.map(({ note }) => note)].join('').length : 0);

console.log(`characters of the query (at most ${LONGEST_CODE}; a scene takes ${LONGEST_SCENE})\n`);
console.log(`${'share'.padEnd(34)}${['texts', 'ours', 'base64url', 'lz-string'].map((head) => head.padStart(11)).join('')}`);
for (const [name, share] of CASES) {
  const ours = encodeShare(share, Infinity);
  if (!ours.ok) throw new Error(`${name}: ${JSON.stringify(ours.refusal)}`);
  const json = JSON.stringify(share);
  const row = [noteCharacters(share), ours.code.length, Buffer.from(json).toString('base64url').length, compressToEncodedURIComponent(json).length];
  console.log(`${name.padEnd(34)}${row.map((value) => String(value).padStart(11)).join('')}`);
}

const times = 200;
const code = encodeShare(FAMILY_VISIT);
if (!code.ok) throw new Error('the sample list no longer fits');
const milliseconds = (work: () => unknown): string => {
  for (let at = 0; at < 20; at++) work();
  const start = performance.now();
  for (let at = 0; at < times; at++) work();
  return ((performance.now() - start) / times).toFixed(2);
};
console.log(`\nlist of 20 with notes: written in ${milliseconds(() => encodeShare(FAMILY_VISIT))} ms, read in ${milliseconds(() => readShare(code.code))} ms`);
const longest: Share = { type: 'list', title: '好'.repeat(30), note: '先打电话'.repeat(50), items: Array.from({ length: 50 }, (_, index) => ({ ref: { type: 'place', id: 'ec-001' }, note: String.fromCharCode(...Array.from({ length: 60 }, (__, at) => 0x5000 + ((index * 60 + at) * 977) % 0x4000)) })) };
console.log(`the longest list there can be: refused, with its choices, in ${milliseconds(() => encodeShare(longest))} ms`);
