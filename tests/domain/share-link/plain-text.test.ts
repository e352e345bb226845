import fc from 'fast-check';
import { LONGEST_LINE, plainText, type PlainSheet } from '@/domain/share-link/plain-text';

const sheet: PlainSheet = {
  title: '给陈婆婆选的饭堂',
  note: '去之前先打个电话，有事找社工小李。',
  entries: [
    { name: '某街长者饭堂', note: '周一休息', place: { address: '某路1号', phones: ['020-12345678', '020-87654321'], hours: '周一至周五 11:00-13:00', alert: '只能打包自提' } },
    { name: '某社区饭堂', place: { phones: [] } },
    { name: '某社区的议事厅', facts: ['居委会：某路2号'], note: '二楼' },
    { name: '老人优待卡', papers: [{ title: '身份证', done: true }, { title: '照片', done: false }] },
  ],
  dataDate: '2026-11-20',
  link: `https://a.example/jf/#/p?s=${'x'.repeat(100)}`,
};

test('read without the link it says everything, and says what the data does not know', () => {
  expect(plainText(sheet).split('\n')).toEqual([
    '【街坊服务】给陈婆婆选的饭堂',
    '去之前先打个电话，有事找社工小李。',
    '1. 某街长者饭堂',
    '  地址：某路1号',
    '  电话：020-12345678、020-87654321',
    '  时间：周一至周五 11:00-13:00',
    '  留意：只能打包自提',
    '  说明：周一休息',
    '2. 某社区饭堂',
    '  地址：资料里没有',
    '  电话：未公布，可拨 12345 问',
    '  时间：未公布，去前先问',
    '3. 某社区的议事厅',
    '  居委会：某路2号',
    '  说明：二楼',
    '4. 老人优待卡',
    '  已备：身份证',
    '  未备：照片',
    '数据截至 2026-11-20，去之前请先打电话问清楚。',
    '在手机上打开：',
    sheet.link,
  ]);
});

test('what holds for all of it stands above the entries, without addresses to tap', () => {
  expect(plainText({ ...sheet, facts: ['去的时间：2026年11月27日', '看 www.example.com'] }).split('\n').slice(1, 5)).toEqual([sheet.note, '去的时间：2026年11月27日', '看 （网址略）', '1. 某街长者饭堂']);
});

test('one entry has no number', () => expect(plainText({ ...sheet, entries: sheet.entries.slice(1, 2) })).not.toMatch(/\d\. /));

test('lines stay within one SMS, lose no word and never break a telephone number', () => {
  const words = fc.string({ unit: fc.constantFrom('饭', '堂', '，', '）', 'A1', '3', ' ', '😀'), maxLength: 180 });
  const phone = fc.oneof(fc.integer({ min: 10_000_000, max: 89_999_999 }).map((number) => `020-${number}`), fc.constantFrom('12345', '400-830-1234', '020-83123456-801'));
  fc.assert(
    fc.property(words, words, fc.array(phone, { maxLength: 12, size: 'max' }), (title, address, phones) => {
      const text = plainText({ title, note: address, entries: [{ name: title, place: { address, phones }, note: title }], dataDate: '2026-11-20' });
      for (const line of text.split('\n')) {
        expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
        expect(() => encodeURIComponent(line)).not.toThrow();
      }
      for (const number of phones) expect(text).toContain(number);
      const bare = (part: string): string => part.replace(/\s/g, '');
      expect(bare(text)).toContain(bare(`地址：${address}电话：`));
    }),
    { numRuns: 500 },
  );
});
