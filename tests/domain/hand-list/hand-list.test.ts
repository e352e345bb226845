import fc from 'fast-check';
import * as v from 'valibot';
import { byTouched, copyOf, holds, isFull, listOfShare, moved, newList, shareOfList, withItem, withNote, withoutItem, type HandList } from '@/domain/hand-list/hand-list';
import { leftOutOf } from '@/domain/hand-list/left-out';
import { HandListSchema } from '@/domain/hand-list/hand-list-schema';
import { readShare } from '@/domain/share-link/read-share';
import { encodeShare } from '@/domain/share-link/share-code';
import type { Ref } from '@/domain/share-link/share';

const refOf = (number: number): Ref => ({ type: 'place', id: `ec-${String(number).padStart(3, '0')}` });
const listWith = (count: number): HandList => Array.from({ length: count }, (_, index) => refOf(index + 1)).reduce((list, ref) => withItem(list, { ref, name: ref.id }, 5), newList('l', 1));
const ids = ({ items }: HandList) => items.map(({ ref }) => ref.id);

test('things are added once, up to what can be forwarded', () => {
  const list = withItem(listWith(3), { ref: refOf(2), name: 'again' }, 9);
  expect(ids(list)).toEqual(['ec-001', 'ec-002', 'ec-003']);
  expect(list.touched).toBe(5);
  const full = listWith(60);
  expect(full.items).toHaveLength(50);
  expect(isFull(full)).toBe(true);
  expect(encodeShare(shareOfList(full)).ok).toBe(true);
});

test('moving up and down again changes nothing, moving over an end neither; nothing is ever lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.tuple(fc.nat(7), fc.constantFrom(-1 as const, 1 as const))), (count, moves) => {
      const list = listWith(count);
      const after = moves.reduce((each, [at, by]) => moved(each, refOf(at + 1), by, 6), list);
      expect([...ids(after)].sort()).toEqual(ids(list));
    }),
  );
  expect(ids(moved(moved(listWith(3), refOf(1), 1, 6), refOf(1), -1, 7))).toEqual(ids(listWith(3)));
  expect(moved(listWith(3), refOf(3), 1, 6)).toEqual(listWith(3));
});

test('what is forwarded arrives: order, title, notes; and can be kept as a list of one\'s own', () => {
  const list = withNote({ ...listWith(3), title: '石牌的饭堂', note: '先打电话' }, refOf(2), '可送餐', 8);
  const encoded = encodeShare(shareOfList(list));
  if (!encoded.ok) throw new Error(encoded.refusal.why);
  const read = readShare(encoded.code);
  if (read.status !== 'ok' || read.share.type !== 'list') throw new Error(read.status);
  const kept = listOfShare(read.share, ({ id }) => `名 ${id}`, 'mine', 20);
  expect(kept).toEqual({ ...list, id: 'mine', created: 20, touched: 20, items: list.items.map((item) => ({ ...item, name: `名 ${item.ref.id}` })) });
  expect(v.is(HandListSchema, kept)).toBe(true);
});

test('taken out, copied, latest first', () => {
  const list = withoutItem(listWith(3), refOf(2), 9);
  expect(holds(list, refOf(2))).toBe(false);
  const copied = copyOf(list, 'm', '副本', 10);
  expect(copied).toMatchObject({ id: 'm', title: '副本', created: 10 });
  expect(byTouched([list, copied]).map(({ id }) => id)).toEqual(['m', 'l']);
});

test('a backup with an id that is none, or too long a note, is refused', () => {
  const list = listWith(1);
  expect(v.is(HandListSchema, { ...list, items: [{ ref: { type: 'place', id: '<b>' }, name: '', note: '' }] })).toBe(false);
  expect(v.is(HandListSchema, { ...list, note: '长'.repeat(201) })).toBe(false);
});

test('what a text loses on the way is shown as the receiver will read it', () => {
  const ref = { type: 'place', id: 'ec-001' } as const;
  expect(leftOutOf({ title: '1.香港居民带证', note: '看 evil.com', items: [{ ref, name: '饭堂', note: '好吃' }, { ref, name: '饭堂', note: 'www.a.cn' }] })).toEqual(['看 （网址略）', '（网址略）']);
});
