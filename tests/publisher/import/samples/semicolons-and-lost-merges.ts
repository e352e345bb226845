import type { Sample } from './sample';

const TEXT = `议事厅清单;;;;;;
所在区;所在街镇;所在社区;场所;坐落;咨询;几时开
南沙区;南沙街道;海湾;海湾社区居民议事厅;环市大道中1号;020-34680001;周一至周五 9:00-17:00
;黄阁镇;;黄阁镇村民议事厅;黄阁大道2号;34680002;按需开放
;东涌镇;;"东涌""和事佬""议事厅";培贤路3号;34680003;每月第一个周五 15:00-17:00
番禺区;石基镇;;石碁议事厅;岐山路4号;84550004;周二、四 9:00-11:00
;沙湾;;沙湾议事厅;沙湾路5号;84550005;周一至周五 9:00-12:00
"这一行的引号没有关;x;y;某议事厅;某路6号;84550006;
;大石街道;;大石议事厅;大石路7号;84550007;周六 9:00-11:00
`;

/** Semicolons, a mark, merged districts that were lost when the file was saved as text, words no rule knows for columns, one broken row. */
export const semicolonsAndLostMerges: Sample = {
  file: '议事厅.csv',
  kind: 'consultation_hall',
  bytes: async () => Buffer.from(`\ufeff${TEXT}`, 'utf8'),
  right: {
    海湾社区居民议事厅: { district: '南沙区', subdistrict_code: '440115001', community: '海湾社区', address: '环市大道中1号', phones: '020-34680001', hours: '周一至周五 9:00-17:00' },
    黄阁镇村民议事厅: { district: '南沙区', address: '黄阁大道2号', phones: '020-34680002', hours: '按需开放' },
    '东涌"和事佬"议事厅': { district: '南沙区', subdistrict_code: '440115103', address: '培贤路3号', phones: '020-34680003', hours: '每月第一个周五 15:00-17:00' },
    石碁议事厅: { district: '番禺区', subdistrict_code: '440113120', address: '岐山路4号', phones: '020-84550004', hours: '周二、四 9:00-11:00' },
    沙湾议事厅: { district: '番禺区', subdistrict_code: '440113017', address: '沙湾路5号', phones: '020-84550005' },
    大石议事厅: { district: '番禺区', address: '大石路7号', phones: '020-84550007', hours: '周六 9:00-11:00' },
  },
  refused: { '议事厅!8': /引号/ },
  never: ['某路6号', '84550006'],
};
