/** The commonest family names (those of the Ministry of Public Security's yearly name reports, and common ones of Guangdong). */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤欧赖温关区麦招冼岑霍简伍甘植卓詹古阮凌甄容庄颜柯游翁聂洪邢倪章俞祝齐焦葛柳樊施牛季尤包左殷耿辛管骆饶宁凤符';
const DOUBLE = ['欧阳', '司徒', '司马', '上官', '诸葛', '东方', '慕容', '皇甫', '尉迟'];
const TITLE = '先生|女士|小姐|主任|姑娘|书记|站长|院长|所长|经理|老师|社工|阿姨|叔|姨|姐|哥|师傅|厨师|店长|总|局长|科长|队长|会长|园长|医生|护士|同志|工|生|太';

const PERSON = new RegExp(`^(?:(?:${DOUBLE.join('|')})[\\u4e00-\\u9fff]{1,2}|[${SINGLE}][\\u4e00-\\u9fff]{1,2}|(?:${DOUBLE.join('|')}|[${SINGLE}])某{1,2})$`);
const ADDRESSED = new RegExp(`^(?:${DOUBLE.join('|')}|[${SINGLE}])[\\u4e00-\\u9fff]{0,2}(?:${TITLE})$`);

/** Titles that leave no doubt in the middle of a sentence ("社工" is not one of them: 白云社工站). */
const TITLE_IN_TEXT = '先生|女士|小姐|姑娘|阿姨|师傅|主任|书记|站长|院长|所长|经理|老师|店长|局长|科长|会长|医生|护士|同志|叔|姨|姐|哥';
const BEFORE_PERSON = '找|联系|咨询|请|由|打|问|致电|给|和|与|及|是|为|长|人';
/** A shop or canteen that carries a person's name in its own: 陈阿姨饭堂. */
const OWN_NAME = '[\\u4e00-\\u9fff]{0,6}(?:堂|厅|店|馆|铺|档|坊|屋)';

/** A person addressed within a text: "请找陈主任预约", "(李姐)"; group 1 is what was said to do with them. */
export const ADDRESSED_WITHIN = new RegExp(
  `((?:请)?(?:找|联系)|)(?:(?<![\\u4e00-\\u9fff])|(?<=${BEFORE_PERSON}))((?:${DOUBLE.join('|')}|(?!向|于|任何|高级|金牌|方便|关于|关心|关爱|温馨|全)[${SINGLE}])[\\u4e00-\\u9fff]{0,2}?(?:${TITLE_IN_TEXT}))(?!者|们|傅|助理|${OWN_NAME})`,
  'g',
);

/** Words of two or three characters that begin like a name and are none. */
const NO_PERSON = /^(?:白云|高校|高新|金沙|石牌|石井|黄埔|黄石|黄村|黄阁|江海|江高|江埔|江南|龙洞|龙津|龙凤|龙归|龙湖|龙穴|洪桥|白鹤洞|黄花岗|钟村|钟落潭|石楼|石碁|石基|石滩|石壁|石门|石围塘|花都|海珠|温泉|温泉镇|方便|全天|金花|周一|周二|周三|周四|周五|周六|周日|周末|许可|关闭|关门|余额|万元|包月|包餐|包送|白天|高龄|高德|任何|毛利|古镇|石狮|施工|简餐|简介|温馨|钱款|万顷沙|华.*|何.*时|.*(?:街|路|村|镇|区|站|堂|院|局|处|室|部|科|楼|厅|馆|餐|费|话))$/;

/** Whether a text is nothing but a person's name, as far as its form tells. */
export function looksLikePerson(text: string): boolean {
  const bare = text.replace(/[\s·]/g, '');
  return (PERSON.test(bare) || ADDRESSED.test(bare)) && !NO_PERSON.test(bare);
}
