import { formula, merged, workbook } from '../support/workbook';
import type { Sample } from './sample';

const header = ['编号', '机构名称', '机构地址', '电话', '办公号码', '开放日', '开放时间', '早餐价格（元）', '午餐价格（元）', '政府补贴', '面积(㎡)'];
const blank = (value: string): (object | null)[] => [merged(value, 1, 11), ...Array<null>(10).fill(null)];

/** Districts as heading rows, subtotals, the header again on each printed page, a column of telephones that holds names, formulas. */
export const sectionsAndTraps: Sample = {
  file: '颐康中心汇总.xlsx',
  kind: 'care_center',
  bytes: () =>
    workbook({
      汇总: [
        blank('广州市颐康中心基本情况表（截至2026年2月底）'),
        header,
        blank('一、荔湾区（2个）'),
        [formula('=ROW()-3'), '甲颐康中心', '荔湾区逢源街道逢源路1号', '陈志强', '81811111', '周一至周五', '8:30-12:00、14:00-17:30', 5, 12, '3元', 600],
        [formula('=ROW()-3'), '乙颐康中心', formula('="荔湾区"&"多宝路2号"'), '李淑芬', 81812222, '周一至周六', '9:00-17:00', 5, 12, '3元', 800],
        ['小计', '2个', null, null, null, null, null, null, null, null, 1400],
        header,
        blank('二、花都区（3个）'),
        [3, '丙颐康中心', '花都区新华街丙路3号', '王建国', '020-36883333', '每天', '全天24小时', null, 15, null, 500],
        [4, '丁颐康中心', '花都区狮岭镇丁路4号', '张丽', '3688 4444', '同上', '同上', '—', 15, null, 500],
        [5, '戊颐康中心', '天河区戊路5号', '林美玲', '36885555', '周一至周五', '8:30-17:30', null, 15, null, 500],
        ['合计', '5个', null, null, null, null, null, null, null, null, 2900],
        blank('制表：罗小军    联系电话：13300001111'),
      ],
    }),
  right: {
    甲颐康中心: { district: '荔湾区', subdistrict_code: '440103006', address: '荔湾区逢源街道逢源路1号', phones: '020-81811111', hours: '周一至周五 8:30-12:00、14:00-17:30', price: '早餐5元；午餐12元' },
    乙颐康中心: { district: '荔湾区', address: '', phones: '020-81812222', hours: '周一至周六 9:00-17:00', price: '早餐5元；午餐12元' },
    丙颐康中心: { district: '花都区', subdistrict_code: '440114001', phones: '020-36883333', hours: '每天 全天24小时', price: '午餐15元' },
    丁颐康中心: { district: '花都区', subdistrict_code: '440114109', phones: '020-36884444', hours: '每天 全天24小时', price: '午餐15元' },
  },
  refused: { '汇总!11': /对不上/ },
  never: ['陈志强', '李淑芬', '王建国', '张丽', '林美玲', '罗小军', '13300001111', '多宝路2号'],
};
