import { readHours } from '../../../../publisher/import/cells/hours';
import { readPrice } from '../../../../publisher/import/cells/price';
import { masked, withoutPrivate } from '../../../../publisher/import/cells/private';
import { labelOf } from '../../../../publisher/import/columns/labels';

describe('persons in the middle of a text', () => {
  test.each<[string, string]>([
    ['请找陈主任预约', '预约'],
    ['长洲街金洲大道10号(找李姐)', '长洲街金洲大道10号'],
    ['堂食/送餐（联系黄师傅13344445555）', '堂食/送餐'],
    ['联系人刘德华 微信 abc_def88', ''],
    ['良口镇大道 1号 联系13888888888', '良口镇大道 1号'],
    ['欧阳老师带队，每周二活动', '带队，每周二活动'],
  ])('%s', (cell, text) => expect(withoutPrivate(cell).text).toBe(text));

  test.each(['陈阿姨饭堂', '白云社工站', '家庭医生签约', '本院长者可到餐厅用餐', '方便老师傅', '向老师咨询', '高级护士值班', '东方一路20号', '由街道办事处负责'])('%s stays', (cell) => expect(withoutPrivate(cell)).toEqual({ text: cell, findings: [] }));

  test('are masked wherever a text is shown', () => {
    expect(masked('填报人：李晓红 电话：13912345678')).not.toMatch(/晓红|13912345678/);
    expect(masked('投诉电话13600001111张主任')).not.toMatch(/张主任|13600001111/);
    expect(masked('微信 abc_def88')).not.toContain('abc_def88');
  });
});

describe('prices take the unit of their header', () => {
  test.each<[string, string, string]>([
    ['收费（元/月）', '3000-5000', '3000-5000元/月'],
    ['收费（元/月）', '2500起', '2500元/月起'],
    ['收费（元/月）', '1800元', '1800元/月'],
    ['月费', '3500', '3500元/月'],
    ['收费标准（元/餐）', '15元', '15元'],
    ['收费', '3000-5000', '3000-5000'],
    ['收费（元/月）', '1800元，另收伙食费', '1800元，另收伙食费'],
  ])('%s %s', (header, cell, text) => expect(readPrice([{ text: cell, ...labelOf('price', header) }]).text).toBe(text));
});

test.each<[string, string]>([['周六日', '周六日'], ['周六、日', '周六、日'], ['周六周日', '周六周日'], ['周一至周五', '周一至周五'], ['星期一至五午餐', '星期一至五午餐']])('the header %s says %s of its times, no day less', (header, label) => expect(labelOf('hours', header).label).toBe(label));

test('a clock time alone says not until when', () => {
  const { text, findings } = readHours([{ text: '9:00' }], '');
  expect(text).toBe('');
  expect(findings.map(({ level }) => level)).toEqual(['dropped']);
});
