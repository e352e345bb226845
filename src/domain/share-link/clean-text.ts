/** Stands where a web address, e-mail address or mini-program link stood. */
export const LINK_LEFT_OUT = '（网址略）';

const SPACES = /[\s\u0085]+/g;

/**
 * Nothing that is not seen: control characters, soft hyphen, zero-width and bidirectional marks, fillers, private use,
 * non-characters. It hides words, turns them round, or splits what the patterns below look for.
 */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0e\ufeff\uffa0\ufff0-\uffff]/g;

/** Pairs, and halves without the other half. */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Marks piled up on one letter cover the lines around it. */
const MARK = '[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]';
const PILED_MARKS = new RegExp(`(${MARK}{2})${MARK}+`, 'g');

const REST = '[^\\s，。；、（）]*';
/** Browsers take the full-width forms for the plain ones. */
const DOT = '[.．｡]';
const SLASH = '[/／]';
/** A name in letters other than ours, as far as a sentence would not go on. A number before the dot counts a list. */
const LABEL = '[^\\s，。；、（）.．｡]{0,29}[^\\x00-\\x7f，。；、（）．｡０-９\\s]';
/** Endings that are an address wherever they stand after a dot. */
const SURE = ['com', 'cn', 'net', 'org', 'gov', 'edu', 'cc', 'hk', 'mo', 'tw', 'io', 'me', 'co', 'top', 'xyz', 'vip'];
/** Endings that are words too: an address in small letters, otherwise maybe a new sentence. So is any of two letters, a country's. */
const MAYBE = 'info shop site club app online ltd wang ink pro pub run fun icu mobi biz win work tech store live cloud asia ren link news life zone world space website host press email social today team chat photo video zip click download bid loan date trade party fans wiki one plus city bar love art law fit red blue gold dev page blog'.split(' ');
/** Greek to Mongolian, Hangul. */
const FOREIGN = '[\\u0370-\\u1fff\\uac00-\\ud7a3]{2,}';
/** Web domains with Chinese endings in common use; where words go on it is a sentence. */
const CHINESE = '(中国|公司|网络|网址|中文网|政务|公益|香港|台湾|澳门|新加坡|商城|网店|我爱你)(?![\\u3400-\\u9fff])';
/** What chat apps and telephones turn into something to tap. */
const LINKS = [
  new RegExp(`(#?小程序|[a-z0-9+.-]{1,20})?[:：]${SLASH}{2}${REST}`, 'gi'),
  new RegExp(`[\\w.+-]{1,64}@([a-z0-9-]{1,63}${DOT})+[a-z]{2,}`, 'gi'),
  new RegExp(`[a-z0-9-]{1,63}(。[a-z0-9-]{1,63})*。(${SURE.join('|')})(?![a-z0-9])(${SLASH}${REST})?`, 'gi'),
  new RegExp(`${LABEL}${DOT}((${[...SURE, ...MAYBE].join('|')}|[jks][pr]|tv|ru)(?![a-z])|${FOREIGN}|${CHINESE})(${SLASH}${REST})?`, 'gi'),
  new RegExp(`[a-z][a-z0-9-]{0,62}${DOT}(${FOREIGN}|${CHINESE})(${SLASH}${REST})?`, 'gi'),
  new RegExp(`\\d{1,3}(\\.\\d{1,3}){3}([:/]${REST})?`, 'g'),
];
/** Plain names with dots; whether it is an address or two sentences without a space, `isAddress` says. */
const DOTTED = new RegExp(`((?:[a-z0-9-]{1,63}${DOT})+)([a-z][a-z0-9-]*)([:：/／?#]${REST})?`, 'gi');

/** As chat apps see it; "1.ID" and "Mr.Chan" are none. */
function isAddress(host: string, path: string | undefined): boolean {
  const parts = host.split(/[.．｡]/);
  return parts.some((part, index) => {
    const before = parts[index - 1];
    const small = part.toLowerCase();
    if (before === undefined) return small === 'www';
    if (SURE.includes(small) || small.startsWith('xn--')) return true;
    if (/^\d{1,2}$/.test(before) || before.length < 2) return false;
    return (/^[a-z]{2,}$/.test(small) && path !== undefined && /^[/／]/.test(path)) || ((part === small || host === host.toUpperCase()) && (/^[a-z]{2}$/.test(small) || MAYBE.includes(small)));
  });
}

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/g;
const plainForm = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/**
 * A text of somebody else as one line of plain words: nothing unseen, no addresses to tap, at most `most` UTF-16 units.
 * Cleaning twice changes nothing. Markup stays as the characters it is made of: show it as text.
 */
export function cleanText(text: string, most = Infinity): string {
  const seen = text.slice(0, FAR_TOO_LONG).replace(UNSEEN, '').replace(SURROGATES, visiblePair).replace(PILED_MARKS, '$1').replace(SPACES, ' ').replace(FULL_WIDTH, plainForm);
  const plain = withoutLinks(seen).trim();
  return plain.length <= most ? plain : cutTo(plain, most);
}

/** Until nothing is left: what is taken out may have kept what stood before it from being an address. */
function withoutLinks(text: string): string {
  const less = LINKS.reduce((rest, link) => rest.replace(link, LINK_LEFT_OUT), text).replace(DOTTED, (all, labels: string, end: string, path?: string) => (isAddress(labels + end, path) ? LINK_LEFT_OUT : all));
  return less === text ? text : withoutLinks(less);
}

/** What is cut off may have kept the rest from being an address ("a.cc0"): then that goes too, from its last dot on. */
function cutTo(text: string, most: number): string {
  let cut = text.slice(0, most).replace(SURROGATES, visiblePair).trim();
  while (withoutLinks(cut) !== cut) cut = cut.slice(0, Math.max(0, cut.search(/[.．｡。][^.．｡。]*$/))).trim();
  return cut;
}

/** No field comes near it; it bounds the work on hostile text. */
const FAR_TOO_LONG = 1000;

/** Plane 14 (tags, more variation selectors) and the private planes show nothing. */
function visiblePair(pair: string): string {
  const high = pair.charCodeAt(0);
  return pair.length === 1 || high >= 0xdb40 ? '' : pair;
}
