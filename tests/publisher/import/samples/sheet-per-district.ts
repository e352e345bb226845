import { date, time, workbook } from '../support/workbook';
import type { Sample } from './sample';

/** A sheet for each district, each with its own words for the columns; numbers and times as spreadsheets keep them. */
export const sheetPerDistrict: Sample = {
  file: '各区助餐点.xlsx',
  kind: 'elder_canteen',
  bytes: () =>
    workbook({
      海珠区: [
        ['助餐点名称', '街道', '社区', '地址', '电话号码', '开始时间', '结束时间', '核实日期'],
        ['海幢甲助餐点', '海幢', '寺前居委会', '南华中路1号', 34561111, time(10, 30), time(13, 0), date('2026-03-05')],
        ['江海乙助餐点', '江海街', null, '赤岗西路2号', 2034562222, time(11, 0), time(12, 30), date('2026-03-06')],
        ['南华西丙助餐点', '南华西街', null, '同福西路3号', 13512345678, time(11, 0), null, 46_100],
        [null, null, null, null, null, null, null, null],
        ['总计：3', null, null, null, null, null, null, null],
      ],
      '白云（北片）': [
        ['北片名单', null, null, null],
        ['点位', '位置', '对外热线', '开放安排'],
        ['太和丁助餐点', '白云区太和镇太和中路4号', '020-87400004', '逢星期一至星期五 11:00-13:00'],
        ['龙归戊助餐点', '广州市白云区龙归街道龙河西路5号', '87400005（陈姑娘）', '11:00-13:00（法定节假日休息）'],
        ['佛山己助餐点', '佛山市南海区里水镇1号', '87400006', '11:00-13:00'],
      ],
      填写说明: [['请各区按模板填写，不要合并单元格。'], ['联系人：梁先生 13600001111']],
    }),
  right: {
    海幢甲助餐点: { district: '海珠区', subdistrict_code: '440105007', community: '寺前社区', address: '南华中路1号', phones: '020-34561111', hours: '10:30-13:00', source_date: '2026-03-05' },
    江海乙助餐点: { district: '海珠区', address: '赤岗西路2号', phones: '020-34562222', hours: '11:00-12:30', source_date: '2026-03-06' },
    南华西丙助餐点: { district: '海珠区', address: '同福西路3号', phones: '', source_date: '2026-03-19' },
    太和丁助餐点: { district: '白云区', address: '白云区太和镇太和中路4号', phones: '020-87400004', hours: '逢星期一至星期五 11:00-13:00' },
    龙归戊助餐点: { district: '白云区', address: '广州市白云区龙归街道龙河西路5号', phones: '020-87400005', hours: '11:00-13:00（法定节假日休息）' },
  },
  refused: { '白云（北片）!5': /佛山市/ },
  never: ['13512345678', '13600001111', '陈姑娘', '佛山'],
};
