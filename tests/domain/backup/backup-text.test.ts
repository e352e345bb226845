import fc from 'fast-check';
import { BACKUP_VERSION, exportText, IMPORT_FAULT_WORDS, importText } from '@/domain/backup/backup-text';
import { mergePersonal, type Personal } from '@/domain/backup/personal';
import { textFingerprint } from '@/domain/release/fingerprint';

const words = fc.string({ unit: fc.oneof(fc.constantFrom('妈', '𠮷', '"', '\\', '\n', '\u2028', ':', 'J', 'F', '1'), fc.string({ minLength: 1, maxLength: 1 })), minLength: 1, maxLength: 12 });
const id = fc.constantFrom('a', 'b', 'c', 'd');
const instant = fc.nat();
const date = fc.constantFrom('2026-11-22', '2027-01-01');
const favourite = fc.record({ id, type: fc.constantFrom('place' as const, 'guide' as const, 'community' as const), name: words });
const named = fc.record({ id, name: words });
const plan = fc.record(
  { id, label: words, purpose: words, place: named, guide: named, date, time: fc.constantFrom('09:30', '23:59'), papers: fc.array(words, { maxLength: 3 }), state: fc.constantFrom('planned' as const, 'done' as const, 'missed' as const), created: instant, touched: instant },
  { requiredKeys: ['id', 'label', 'purpose', 'date', 'papers', 'state', 'created', 'touched'] },
);
const progress = fc.record({
  guide: id,
  label: words.filter((word) => word.length <= 12),
  started: instant,
  touched: instant,
  ticks: fc.dictionary(id, fc.record({ title: words, content: words, at: instant })),
  seen: fc.array(id),
  events: fc.dictionary(id, date),
});
const list = fc.record({ id, title: fc.string({ maxLength: 30 }), note: fc.string({ maxLength: 40 }), items: fc.uniqueArray(fc.record({ ref: fc.record({ type: fc.constant('place' as const), id: fc.constantFrom('ec-001', 'sc-005', 'ec-1036') }), name: words, note: fc.string({ maxLength: 20 }) }), { maxLength: 3, selector: (item) => item.ref.id }), created: instant, touched: instant });
const short = <T extends { readonly label: string }>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> => arbitrary.filter(({ label }) => label.length <= 12);
const personal: fc.Arbitrary<Personal> = fc.record({ favourites: fc.array(favourite, { maxLength: 4 }), plans: fc.array(short(plan), { maxLength: 4 }), progress: fc.array(short(progress), { maxLength: 3 }), lists: fc.array(list, { maxLength: 3 }) });
/** Objects of fast-check have no prototype; what JSON gives has. */
const plain = (value: Personal): unknown => JSON.parse(JSON.stringify(value));

test('what is exported is imported, whatever stands around it and wherever lines are broken', () => {
  fc.assert(
    fc.property(personal, fc.constantFrom('', '妈，这是备份：\n'), fc.constantFrom('', '\n收到'), fc.integer({ min: 20, max: 200 }), (kept, before, after, width) => {
      const text = exportText(kept);
      expect(text).not.toMatch(/[\r\n]/);
      const wrapped = text.replace(new RegExp(`[^]{${width}}`, 'g'), (line) => `${line}\r\n`);
      for (const pasted of [before + text + after, before + wrapped + after]) expect(importText(pasted)).toEqual({ ok: true, personal: plain(kept) });
    }),
    { numRuns: 80 },
  );
});

test('a character changed, left out or added is never imported as something else', () => {
  fc.assert(
    fc.property(personal, fc.nat(), fc.constantFrom('change', 'drop', 'add'), fc.constantFrom('x', '0', '"', '妈', '1'), (kept, where, how, char) => {
      const text = exportText(kept);
      const at = where % text.length;
      const damaged = text.slice(0, at) + (how === 'drop' ? '' : char) + text.slice(how === 'add' ? at : at + 1);
      const result = importText(damaged);
      if (result.ok) expect(result.personal).toEqual(plain(kept));
      else expect(IMPORT_FAULT_WORDS[result.fault]).toMatch(/。$/);
    }),
    { numRuns: 300 },
  );
});

describe('what is wrong is told apart', () => {
  const text = exportText({ favourites: [{ id: 'ec-001', type: 'place', name: '车陂饭堂' }], plans: [], progress: [], lists: [] });
  const whole = (json: string, version = BACKUP_VERSION): string => `JF${version}:${json.length}:${textFingerprint(json)}:${json}`;
  test.each([
    ['no backup at all', '你好', 'not_a_backup'],
    ['cut at its end', text.slice(0, -3), 'cut_short'],
    ['a changed word', text.replace('饭堂', '饭馆'), 'damaged'],
    ['a newer app\'s', whole('{}', BACKUP_VERSION + 1), 'newer_version'],
    ['whole, yet no JSON', whole('{'), 'malformed'],
    ['whole, yet something else', whole('{"plans":5}'), 'malformed'],
  ])('%s', (_what, pasted, fault) => expect(importText(pasted)).toEqual({ ok: false, fault }));
});

test('merging loses nothing, keeps the later of two, and does it once for all', () => {
  fc.assert(
    fc.property(personal, personal, (mine, brought) => {
      const merged = mergePersonal(mine, brought);
      for (const side of [mine, brought]) {
        for (const each of side.plans) expect(merged.plans.some((plan) => plan.id === each.id && plan.touched >= each.touched)).toBe(true);
        for (const each of side.progress) expect(merged.progress.some(({ guide, label, touched }) => guide === each.guide && label === each.label && touched >= each.touched)).toBe(true);
        for (const each of side.lists) expect(merged.lists.some((kept) => kept.id === each.id && kept.touched >= each.touched)).toBe(true);
        for (const each of side.favourites) expect(merged.favourites.some(({ id: kept, type }) => kept === each.id && type === each.type)).toBe(true);
      }
      expect(mergePersonal(merged, brought)).toEqual(merged);
    }),
    { numRuns: 100 },
  );
});

test('a backup from before there were lists brings none', () => {
  const json = '{"favourites":[],"plans":[],"progress":[]}';
  expect(importText(`JF1:${json.length}:${textFingerprint(json)}:${json}`)).toEqual({ ok: true, personal: { favourites: [], plans: [], progress: [], lists: [] } });
});
