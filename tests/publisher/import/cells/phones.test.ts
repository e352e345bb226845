import fc from 'fast-check';
import { findMobileNumbers } from '@/domain/place/mobile';
import { parsePhones } from '@/domain/place/parse-phones';
import { readPhones } from '../../../../publisher/import/cells/phones';

test.each<[string, string[]]>([
  ['87654321', ['020-87654321']],
  ['８７６５４３２１', ['020-87654321']],
  ['02087654321', ['020-87654321']],
  ['2087654321', ['020-87654321']],
  ['（020）8765 4321', ['020-87654321']],
  ['+86 20 8765 4321', ['020-87654321']],
  ['020—87654321、87654322', ['020-87654321', '020-87654322']],
  ['020-87654321 87654322', ['020-87654321', '020-87654322']],
  ['87654321转802', ['020-87654321-802']],
  ['020-87654321-802', ['020-87654321-802']],
  ['４００－８８８－１２３４', ['400-888-1234']],
  ['12345', ['12345']],
  ['020-87654321（送餐）', ['020-87654321（送餐）']],
  ['020-87654321（陈姑娘）', ['020-87654321']],
  ['饭堂：87654321  办公室：87651111', ['020-87654321（饭堂）', '020-87651111（办公室）']],
  ['张三 020-87654321 13800138000', ['020-87654321']],
  ['无', []],
])('%s', (cell, phones) => expect(readPhones(cell, false).phones).toEqual(phones));

test.each([
  ['020-8765432', /020 加 8 位/],
  ['8765432', /不是清楚/],
  ['020-87654321-12', /不是清楚/],
  ['87654321/22', /不是清楚/],
  ['02012345678', /不是清楚/],
  ['0208765432113800138000', /不是清楚/],
  ['1.38E+10', /科学计数/],
  ['详见公告', /没有电话号码/],
  ['传真：020-87654321', /传真/],
])('%s is not taken, and the reason says why', (cell, says) => {
  const { findings } = readPhones(cell, false);
  expect(findings.map(({ reason }) => reason).join()).toMatch(says);
});

test.each(['13800138000', '138 0013 8000', '１３８００１３８０００', '138-0013-8000', '+8613800138000', '李生 13800138000', '8765432113800138000x'])('no mobile number of %s is kept or shown', (cell) => {
  const { phones, findings } = readPhones(cell, false);
  expect(phones).toEqual([]);
  expect(JSON.stringify(findings.filter(({ level }) => level === 'private'))).not.toContain('0013');
});

test('a column declared as published keeps its mobile numbers in the words the tables need', () => {
  const { phones } = readPhones('13800138000 陈姑娘', true);
  expect(phones).toEqual(['13800138000（公布的服务手机）']);
  expect(parsePhones(phones.join(';'))).toEqual({ phones: [{ number: '13800138000', description: '公布的服务手机' }], unclear: [] });
});

test('whatever is read stands in the tables as one clear service number', () => {
  const parts = fc.constantFrom('020-', '87654321', '8765', '4321', '转', '802', '-', ' ', '/', '、', '陈姑娘', '（', '）', '13800138000', '0769-', '400', '12345', '传真');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 10 }).map((list) => list.join('')), (cell) => {
      const { phones } = readPhones(cell, false);
      const read = parsePhones(phones.join(';'));
      expect(read.unclear).toEqual([]);
      expect(read.phones).toHaveLength(phones.length);
      expect(findMobileNumbers(phones.join(';'))).toEqual([]);
    }),
  );
});

test('eight digits in any grouping are one Guangzhou number', () => {
  const digits = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.stringMatching(/^\d{7}$/)).map(([first, rest]) => `${first}${rest}`);
  const spelling = fc.constantFrom<(n: string) => string>((n) => n, (n) => `020-${n}`, (n) => `020${n}`, (n) => `(020)${n}`, (n) => `${n.slice(0, 4)} ${n.slice(4)}`, (n) => `020 ${n.slice(0, 4)}-${n.slice(4)}`, (n) => `电话：${n}`);
  fc.assert(fc.property(digits, spelling, (number, spell) => expect(readPhones(spell(number), false)).toEqual({ phones: [`020-${number}`], findings: [] })));
});
