import type { Sample } from './sample';

/** The names are those of the tables' own records, so that they are matched; all else is made up. */
const TEXT = [
  ['登记机关名称', '所在区', '办公地址', '咨询电话', '传真', '办公时间', '经办人'],
  ['花都区民政局婚姻登记处', '花都', '花都区甲路1号', '020-36661111；020-36662222', '020-36663333', '周一至周五 8:30-12:00、14:00-17:30', '曹操'],
  ['南沙区民政局婚姻登记处', '南沙区', '南沙区乙路2号', '020－39002222', '', '工作日 9:00-12:00、13:00-17:00;周六上午', ''],
  ['从化区民政局 婚姻登记处', '从化市', '丙路3号', '87933333', '', '周一至周五8:30-12:00；14:30-17:30；周六日休息', ''],
  ['顺德区民政局婚姻登记处', '顺德区', '丁路4号', '22334444', '', '', ''],
  ['=HYPERLINK("http://x.example")', '越秀区', '戊路5号', '83335555', '', '', ''],
].map((row) => row.join('\t'));

/** "Unicode text" as Excel saves it: UTF-16 with a mark, tabs. */
export const utf16Offices: Sample = {
  file: '登记机关.txt',
  kind: 'marriage_office',
  bytes: async () => Buffer.from(`\ufeff${TEXT.join('\r\n')}\r\n`, 'utf16le'),
  right: {
    花都区民政局婚姻登记处: { district: '花都区', address: '花都区甲路1号', phones: '020-36661111;020-36662222', hours: '周一至周五 8:30-12:00、14:00-17:30' },
    南沙区民政局婚姻登记处: { district: '南沙区', address: '南沙区乙路2号', phones: '020-39002222', hours: '工作日 9:00-12:00、13:00-17:00;周六上午' },
    从化区民政局婚姻登记处: { district: '从化区', address: '丙路3号', phones: '020-87933333', hours: '周一至周五8:30-12:00；14:30-17:30；周六日休息' },
  },
  refused: { '登记机关!5': /顺德区/, '登记机关!6': /没有名称/ },
  never: ['36663333', '曹操', 'HYPERLINK', '顺德'],
};
