import { loadAreas } from '../../../../publisher/import/cells/load-areas';
import { headersOf } from '../../../../publisher/import/columns/header-row';
import { fieldOfHeader } from '../../../../publisher/import/columns/header-words';
import { propose } from '../../../../publisher/import/columns/propose';

const areas = loadAreas('data');
const field = (header: string, samples: readonly string[]): string | undefined => propose([{ index: 0, header: '名称', samples: ['甲饭堂', '乙饭堂'], fillDown: false }, { index: 1, header, samples, fillDown: false }], areas)[1]?.field;

test.each<[string, string]>([
  ['所在街镇', 'subdistrict'], ['镇（街）', 'subdistrict'], ['街道/镇', 'subdistrict'], ['所属镇街', 'subdistrict'], ['街道名称', 'subdistrict'],
  ['所属区', 'district'], ['区', 'district'], ['区（县）', 'district'], ['行政区划', 'district'],
  ['长者饭堂名称', 'name'], ['名称', 'name'], ['助餐点', 'name'], ['站点名称', 'name'], ['登记机关', 'name'], ['机构全称', 'name'],
  ['详细地址', 'address'], ['地点', 'address'], ['机构所在地', 'address'],
  ['联系电话', 'phones'], ['联系方式', 'phones'], ['咨询热线', 'phones'], ['联系人及电话', 'phones'], ['固定电话', 'phones'],
  ['手机', 'private'], ['联系人', 'private'], ['负责人姓名', 'private'], ['身份证号码', 'private'], ['手机号码', 'private'],
  ['供餐时间', 'hours'], ['营业时间', 'hours'], ['服务时段', 'hours'], ['午餐时间', 'hours'], ['周一至周五', 'hours'],
  ['收费标准', 'price'], ['餐标（元）', 'price'], ['长者价', 'price'], ['月费', 'price'], ['供餐方式', 'description'], ['60-69岁（元）', 'price'], ['收费标准»80岁以上', 'price'],
  ['社区', 'community'], ['村（居）', 'community'], ['所在社区', 'community'],
  ['序号', 'serial'], ['备注', 'editor_notes'], ['服务对象', 'description'], ['运营状态', 'status'], ['数据更新日期', 'source_date'],
  ['运营单位', 'ignore'], ['开业时间', 'ignore'], ['投诉电话', 'ignore'], ['传真', 'ignore'], ['政府补贴', 'ignore'], ['统一社会信用代码', 'ignore'],
])('the header %s is %s', (header, is) => expect(fieldOfHeader(header)?.field).toBe(is));

test.each<[string, readonly string[], string]>([
  ['电话', ['陈志强', '李淑芬', '王建国'], 'private'],
  ['联系人', ['020-81111111'], 'private'],
  ['地址', ['周一至周五 8:30-12:00', '11:00-13:00'], 'hours'],
  ['区', ['洪桥街', '六榕街', '车陂街道'], 'subdistrict'],
  ['备用列', ['020-81111111', '82222222', '83333333'], 'phones'],
  ['', ['陈志强', '李淑芬', '王建国'], 'private'],
  ['杂项', ['甲', '乙', '丙'], 'ignore'],
  ['运营时间', ['11:00-13:00'], 'hours'],
])('a column “%s” of %j is %s', (header, samples, is) => expect(field(header, samples)).toBe(is));

test('where header and cells disagree, a person is told', () => {
  const [, use] = propose([{ index: 0, header: '名称', samples: ['甲饭堂'], fillDown: false }, { index: 1, header: '电话', samples: ['陈志强', '李淑芬'], fillDown: false }], areas);
  expect(use?.doubt).toMatch(/电话.*人名/);
});

test('coordinates without their system are not taken without a word', () => {
  expect(propose([{ index: 0, header: '经度', samples: ['113.2'], fillDown: false }], areas)[0]?.doubt).toMatch(/坐标系/);
});

test('a header of two rows reads from above', () => {
  const cell = (text: string) => ({ text });
  expect(headersOf([{ row: 1, cells: [cell('名称'), cell('收费（元）'), undefined] }, { row: 2, cells: [undefined, cell('60-69岁'), cell('80岁以上')] }])).toEqual(['名称', '收费(元)»60-69岁', '收费(元)»80岁以上']);
});
