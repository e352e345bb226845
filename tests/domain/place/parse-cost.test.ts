import { parseCost } from '@/domain/place/parse-cost';

const plain = (text: string) => parseCost(text)?.map(({ option, amount, valid_from }) => [option, amount, valid_from]);

test('a list of groups and sums becomes a price for each group', () => {
  expect(parseCost('餐标12元；个人付：困难老人1元/80岁及以上户籍3元/60-79岁户籍5元（2020）')).toEqual([
    { option: '困难老人', amount: 1, currency: 'CNY', amount_description: '餐标12元', valid_from: '2020' },
    { option: '80岁及以上户籍', amount: 3, currency: 'CNY', amount_description: '餐标12元', valid_from: '2020' },
    { option: '60-79岁户籍', amount: 5, currency: 'CNY', amount_description: '餐标12元', valid_from: '2020' },
  ]);
  expect(plain('12元/餐:困难类自付1元,80岁以上3元,60-79岁5元(2020)')).toEqual([['困难类', 1, '2020'], ['80岁以上', 3, '2020'], ['60-79岁', 5, '2020']]);
  expect(plain('两荤一素一汤:长者5元,年轻人15元')).toEqual([['长者', 5, undefined], ['年轻人', 15, undefined]]);
  expect(parseCost('60—79岁：5元/餐；80岁及以上：3元/餐')).toEqual([
    { option: '60—79岁', amount: 5, currency: 'CNY', amount_description: '每餐' },
    { option: '80岁及以上', amount: 3, currency: 'CNY', amount_description: '每餐' },
  ]);
  expect(plain('60-79岁6元；80岁以上免费')).toEqual([['60-79岁', 6, undefined], ['80岁以上', 0, undefined]]);
  expect(plain('60周岁以上5元 80周岁以上3元')).toEqual([['60周岁以上', 5, undefined], ['80周岁以上', 3, undefined]]);
  expect(plain('免费(2014)')).toEqual([['免费', 0, '2014']]);
});

test.each([
  '午餐13元;60岁以上广州老人每餐补3元(2023)',
  '6.5元/餐(2014);2016-06-01起8元/餐',
  '补贴后两荤一素一汤约6元(2023);送餐另收2-4元',
  '长者补贴后最低6元',
  '其中一家设素食自助餐,20元降至12元/位',
  '符合条件的长者或一、二级重度残疾人最低自付5元',
  '一餐12元,政府补3元(2018)',
  '午餐13元',
  '长者5元,年轻人时价',
  '长者5元/餐；送餐2元/次',
  '',
])('%s stays text', (text) => expect(parseCost(text)).toBeUndefined());
