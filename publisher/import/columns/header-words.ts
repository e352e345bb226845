import type { Field } from './fields';
import { headerText } from './header-text';

interface HeaderRule {
  readonly field: Field;
  readonly words: RegExp;
  readonly not?: RegExp;
  /** How sure the word alone is: 3 says it all, 1 needs the cells to agree. */
  readonly weight: 1 | 2 | 3;
}

const SERVING = '供餐|开放|营业|服务|办公|就餐|用餐|开餐|取餐|助餐|配餐|送餐|接待|办理|工作|上班|对外|运营|经营|咨询|受理|登记|预约|议事|活动|门诊|开诊';
const PLACE_WORD = '长者饭堂|长者食堂|老年食堂|社区食堂|饭堂|食堂|助餐配餐|助餐点|配餐点|助餐|服务中心|服务站|中心|站点|网点|场所|机构|单位|点位|项目|设施|养老院|敬老院|福利院|登记处|登记机关|议事厅|颐康中心|颐康站|服务点|社工站|馆|园|公墓|殡仪馆|医院|救助站|颁证点|民政局';

/** Tried in this order; the first rule that fits names the field. */
const RULES: readonly HeaderRule[] = [
  { field: 'serial', words: /^(?:序号|序|编号|行号|no\.?|#|num|№|项次|序列)$/i, weight: 3 },
  { field: 'private', words: /身份证|证件号|出生|性别|年龄$|学历|职务|签名|微信|qq|住址\(本人\)/i, weight: 3 },
  { field: 'ignore', words: /传真|邮箱|邮件|e-?mail|邮编|邮政编码|投诉|监督|举报|面积|床位|容量|座位|餐位|人数|人次|数量|比例|金额合计|信用代码|备案|许可证|执照|编号|编码|代码|二维码|照片|图片|资金|评级|星级|等级|成立|开业|开办|挂牌|启用|建成|投入使用|(?:运营|承办|主办|管理|主管|建设|经营|举办|供应|供餐|配餐|合作|签约|责任|委托|出资)(?:单位|机构|方(?!式)|企业|公司|商|主体|组织)|补贴|补助|资助|官网|网站$|公众号/i, weight: 2 },
  { field: 'phones', words: /(?:电话|联系方式|联络方式|联系方法|热线|座机|固话|固定电话|电话号码|联系号码|咨询方式|^tel|phone|(?<!手机|证件|证|执照)号码$)/i, weight: 3 },
  { field: 'private', words: /手机|移动电话|mobile/i, weight: 3 },
  { field: 'private', words: /联系人|负责人|姓名|站长|院长|主任$|经办人|法人|法定代表|联络人|联络员|管理员|责任人|店长|厨师|值班人|填报人|填表人|审核人|工作人员|^contact/i, weight: 3 },
  { field: 'status', words: /^(?:.*(?:运营|营业|经营|开放|开办|运行|当前|目前|服务|办理)?(?:状态|情况|现状)|是否(?:运营|营业|开放|在营|正常.*|停业|停办|关闭))$/, not: /人员|设施|基本|服务情况|供餐情况|收费|其他/, weight: 2 },
  { field: 'source_date', words: /^(?:.*(?:更新|核实|核对|采集|统计|发布|公布|截止|填报|数据|信息)(?:日期|时间))$/, weight: 3 },
  { field: 'source_url', words: /(?:来源|出处|原文|公示|信息)(?:网址|链接|地址|url)|^(?:url|source_url|链接|网址)$/i, weight: 3 },
  { field: 'source_title', words: /^(?:数据|信息|资料)?(?:来源|出处)(?:名称|文件)?$|^source(?:_title)?$/i, weight: 3 },
  { field: 'latitude', words: /纬度|^lat(?:itude)?$|^y坐标/i, not: /经纬度/, weight: 3 },
  { field: 'longitude', words: /经度|^(?:lng|lon|longitude)$|^x坐标/i, not: /经纬度/, weight: 3 },
  { field: 'ignore', words: /经纬度|坐标/, weight: 2 },
  { field: 'opens_at', words: /^(?:.*(?:开始|开门|起始|开餐|上班)(?:时间|时刻)|开(?:放|门)时刻|open(?:s_at)?)$/i, weight: 2 },
  { field: 'closes_at', words: /^(?:.*(?:结束|关门|闭馆|停止|收餐|下班|打烊)(?:时间|时刻)|close(?:s_at)?)$/i, weight: 2 },
  { field: 'hours_days', words: new RegExp(`^(?:${SERVING})?(?:日期|星期|天数|日|周期|日子|星期几)$`), weight: 2 },
  { field: 'hours', words: new RegExp(`(?:${SERVING}|时间|早餐|午餐|中餐|晚餐|早市|午市|晚市)?(?:开放)?(?:时间|时段|时间段|钟点|作息)(?:安排|表)?|^(?:opening_?)?hours$|^(?:工作日|周[一1].*|星期一.*|周末|双休日|周六.*|周日|节假日)$|^(?:早餐|午餐|中餐|晚餐)$`, 'i'), weight: 2 },
  { field: 'price', words: /收费|价格|价钱|(?<!评|估|物|特)价$|[月日年]费|费用|餐费|餐标|定价|资费|价位|单价|自付|个人支付|个人承担|支付标准|售价|^price$|^fee|元[\/每](?:餐|份|位|人|次)|(?:\d{2}.*岁.*|长者|老人|困难|低保|残疾|户籍|失独|特困|普通|社会人士|其他人群|非户籍).*\(?元/i, weight: 3 },
  { field: 'alternate_name', words: /别名|简称|曾用名|又名|俗称|挂牌名/, weight: 3 },
  { field: 'district', words: /^(?:所在|所属|所处|属地|辖|行政)*(?:市辖)?(?:区|区县|县区|区域|行政区|行政区划|区划|城区|区名|区名称|辖区|县\(区\)|区\(县\)|区\/县|区\(市\)|地区|市\/区|district)$/i, weight: 2 },
  { field: 'subdistrict', words: /^(?:所在|所属|所处|属地|辖区|归属)*的?(?:区\/?)?(?:街镇|镇街|街道|乡镇|镇乡|镇|街|镇\(街\)?|街\(镇\)?|街道\(?[\/、(]?镇.*|镇[\/、](?:街|街道)|街[\/、]镇|乡镇[\/、(]?街道\)?|街道办|街道办事处|subdistrict|区街|区街镇|区镇街|区域)(?:名称|名)?$/i, weight: 3 },
  { field: 'community', words: /^(?:所在|所属|所处|属地|归属|服务|覆盖)*的?(?:社区|村居|居村|村\(居\)|居\(村\)|村[\/、]居|社区[\/、(]?村\)?|居委|居委会|村委会|村|社区居委会|社区名称|村居委|村\(社区\)|社区\(村\)|社区\/村|村社|community)(?:名称|名)?$/i, weight: 3 },
  { field: 'address', words: /地址|地点|位置|住址|坐落|详址|所在地|门牌|^address$/i, not: /网|经办|邮/, weight: 3 },
  { field: 'name', words: new RegExp(`^(?:.*(?:${PLACE_WORD}|场地|点|厅|处|站|院|局).*(?:名称|名|全称)|名称|全称|名字|name)$`, 'i'), weight: 3 },
  { field: 'name', words: new RegExp(`^.{0,8}(?:${PLACE_WORD})$`), not: /所属|所在|主管|牵头/, weight: 2 },
  { field: 'description', words: /服务内容|服务项目|服务对象|供餐对象|就餐对象|供餐方式|送餐|服务方式|业务范围|办理事项|简介|介绍|特色|职能|功能|服务范围|供餐类型|助餐方式|是否.*(?:送餐|配送|堂食)/, weight: 2 },
  { field: 'editor_notes', words: /^(?:备注|备考|说明|其他|其它|注|补充说明|备注说明|remarks?|notes?)$/i, weight: 2 },
];

export interface HeaderGuess {
  readonly field: Field;
  readonly weight: number;
}

/** The field a header's words name; undefined if they are none of those known. */
export function fieldOfHeader(header: string): HeaderGuess | undefined {
  const text = headerText(header);
  if (text === '' || text.length > 40) return undefined;
  // Of a header of two rows the lower says what the cell is; the upper is asked if the lower does not say.
  const parts = text.split('»');
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    const part = parts[from] ?? '';
    const rule = RULES.find(({ words, not }) => words.test(part) && not?.test(part) !== true);
    if (rule !== undefined) return { field: rule.field, weight: rule.weight };
  }
  return undefined;
}
