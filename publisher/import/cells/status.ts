import { finding, type Finding } from './issue';
import { isBlank, oneLine } from './plain-text';

/** "周末停餐", "逢初一十五休息": a remark on some days or meals, which belongs to the hours. */
const SOME_DAYS = /(?:周|星期|礼拜|节|假|初[一二三四五六七八九十]|十五|逢|每|早餐|午餐|晚餐|上午|下午|晚上|中午|夏|冬|暑|寒)[^。；;]{0,12}(?:休息|停|不(?:开|供|营|办|对外)|闭|放假|除外)|(?:休息|停|不(?:开|供|营|办)|闭|除外)[^。；;]{0,4}(?:周|星期|节|假)|预约|电话(?:订|预)|提前.{0,4}(?:订|预|报)/;
const NOW_GONE = /停业|停办|停用|停餐|停运|停供|暂停|关闭|关停|注销|撤销|歇业|结业|搬迁|装修|改造|未(?:开业|运营|启用)|筹建/;

/** What a remark beside a row says of whether and when the place is open: its hours hold only together with it. */
export function remarkOn(text: string): 'hours' | 'gone' | undefined {
  if (SOME_DAYS.test(text)) return 'hours';
  return NOW_GONE.test(text) ? 'gone' : undefined;
}

const RUNNING = /^(?:正常|在营|营业|运营|开放|运行|正常(?:运营|营业|开放|供餐|服务|运行)|运营中|营业中|开放中|已(?:运营|开放|开业|营业|启用|投入使用|建成)|在(?:运营|用|册|业)|是|开业|供餐中|有效|1)$/;
const GONE = /停业|停办|停用|停餐|停运|暂停|关闭|关停|注销|撤销|已停|歇业|装修|改造|筹建|筹备|在建|未(?:开|运营|营业|启用)|拟建|搬迁|闭馆|终止|结业|^否$/;

/** Only what is running is listed: a row of something closed, closed for now or not yet open is refused, one in doubt too. */
export function readStatus(cell: string, header: string): Finding | undefined {
  const text = oneLine(cell);
  if (isBlank(text)) return undefined;
  const asksForClosed = /停业|停办|关闭/.test(header);
  const at = { field: 'status' as const, value: `${header} ${text}` };
  if (asksForClosed) return /^(?:是|1)$/.test(text) ? finding('refused', `表上写“${header}：${text}”`, '已停办的要从名单撤下：在 data/tombstones.csv 登记', at) : /^(?:否|0)$/.test(text) ? undefined : finding('refused', `看不懂状态“${text}”`, '写“正常”或“停办”', at);
  if (GONE.test(text)) return finding('refused', `表上写“${text}”`, '若已停办，在 data/tombstones.csv 登记；若已恢复，改写为“正常”', at);
  return RUNNING.test(text) ? undefined : finding('refused', `看不懂状态“${text}”`, '写“正常”或“停办”，或在 map.json 把这一列设为 ignore', at);
}
