import { communityWords as en } from './en/community-words';
import { live } from './live';

/** Words of the page of a community or village. */
export const communityWords = live({
  pageTitle: '社区、村',
  hallTitle: (name: string) => `${name}的议事厅`,
  hallUnknown: {
    community: '本社区议事厅地点未公布，可向居委会或拨 12345 查询。',
    village: '本村议事厅地点未公布，可向村委会或拨 12345 查询。',
    other: '这里的议事地点未公布，可拨 12345 查询。',
  },
  committee: { community: '居委会', village: '村委会', other: '管理处' },
  committeeUnknown: (committee: string) => `${committee}的地址和电话未公布`,
  committeeSource: '地址电话可能不准，去前先核实。',
  askWhere: '先去哪里问',
  howTo: '怎样提出一件事',
  named: '这里已知的议事厅',
  noneNearby: '这个街镇的服务窗口还没有收录，可拨 12345 问。',
  codeSource: '名称与编号：国家统计局区划代码（2023年版）',
}, en);
