import { merged, workbook } from '../support/workbook';
import type { Sample } from './sample';

const rows = [
  [merged('越秀区长者饭堂（助餐配餐服务点）一览表', 1, 11), ...Array<null>(10).fill(null)],
  [merged('填报单位：越秀区某科室        填报日期：2026年3月31日', 1, 11), ...Array<null>(10).fill(null)],
  [merged('序号', 2), merged('所在街镇', 2), merged('长者饭堂名称', 2), merged('详细地址', 2), merged('联系人', 2), merged('联系电话', 2), merged('供餐时间', 2), merged('收费标准（元/餐）', 1, 3), null, null, merged('备注', 2)],
  [null, null, null, null, null, null, null, '60-69岁', '70-79岁', '80岁以上', null],
  [1, merged('洪桥街', 3), '洪桥街甲号长者饭堂', '广州市越秀区盘福路１２号首层', '陈小红', '８３３３１１１１', '早上8点半至11点', 6, 5, 3, null],
  [2, null, '三眼井社区长者饭堂', '越秀区三眼井路3号', '李大明', '020-83332222、83332223', '周一至周五 11:00-13:00、17:00-18:30', 6, 5, '免费', null],
  [3, null, '洪桥街乙号长者饭堂', '环市西路9号之一', '王主任', '13800138001', '11：00～13：00/17：00～18：30', 8, 6, 4, '联系人王小芳 13900139001'],
  [4, merged('六榕街道', 2), '六榕街长者饭堂', '六榕路88号2楼', '赵先生', '83334444转802', '上午8：30—12：00，下午2：30—5：30', 7, 7, 5, '逢初一十五休息'],
  [5, null, '双井社区长者饭堂', '双井街5号', '钱女士', '详见公告', '逢初一十五休息', 7, 7, 5, null],
  [6, '北京街', merged('北京街长者饭堂', 2), '北京路二横巷1号', '孙女士', '83335555', '早餐7:00-9:00', 5, 5, 5, null],
  [null, null, null, null, null, null, '午餐11:00-13:00', null, null, null, null],
  [7, '东湖街', '东湖长者饭堂', '东湖路7号', '周生', '83336666', '全年无休 10:30-13:00', 10, 8, 6, null],
  [8, '车陂街', '走错区的长者饭堂', '某路1号', '吴生', '83337777', '11:00-13:00', 10, 8, 6, null],
  ['合计', null, '8间', null, null, null, null, null, null, null, null],
  [merged('备注：以上资料由各街道提供，如有变动以现场公告为准。', 1, 11), ...Array<null>(10).fill(null)],
];

/** Two titles, a header of two rows, merged sub-districts, one place on two rows, a total and a remark below. */
export const titleAndMerges: Sample = {
  file: '越秀长者饭堂.xlsx',
  kind: 'elder_canteen',
  bytes: () => workbook({ Sheet1: rows }),
  right: {
    洪桥街甲号长者饭堂: { district: '越秀区', subdistrict_code: '440104001', address: '广州市越秀区盘福路12号首层', phones: '020-83331111', hours: '早上8点半至11点', price: '60-69岁6元/餐；70-79岁5元/餐；80岁以上3元/餐' },
    三眼井社区长者饭堂: { district: '越秀区', subdistrict_code: '440104001', address: '越秀区三眼井路3号', phones: '020-83332222;020-83332223', hours: '周一至周五 11:00-13:00、17:00-18:30', price: '60-69岁6元/餐；70-79岁5元/餐；80岁以上免费' },
    洪桥街乙号长者饭堂: { district: '越秀区', subdistrict_code: '440104001', address: '环市西路9号之一', phones: '', hours: '11：00～13：00/17：00～18：30', price: '60-69岁8元/餐；70-79岁6元/餐；80岁以上4元/餐' },
    六榕街长者饭堂: { district: '越秀区', subdistrict_code: '440104004', address: '六榕路88号2楼', phones: '020-83334444-802', hours: '上午8：30—12：00，下午2：30—5：30；逢初一十五休息', editor_notes: '备注：逢初一十五休息' },
    双井社区长者饭堂: { district: '越秀区', subdistrict_code: '440104004', address: '双井街5号', phones: '', hours: '逢初一十五休息' },
    北京街长者饭堂: { district: '越秀区', subdistrict_code: '440104003', address: '北京路二横巷1号', phones: '020-83335555', hours: '早餐7:00-9:00；午餐11:00-13:00', price: '60-69岁5元/餐；70-79岁5元/餐；80岁以上5元/餐' },
    东湖长者饭堂: { district: '越秀区', subdistrict_code: '440104011', address: '东湖路7号', phones: '020-83336666', hours: '全年无休 10:30-13:00' },
  },
  refused: { 'Sheet1!13': /对不上/ },
  never: ['13800138001', '13900139001', '陈小红', '王小芳', '王主任', '李大明', '走错区'],
};
