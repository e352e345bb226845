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
/** A name in letters other than ours, as far as a sentence would not go on. */
const LABEL = '[^\\s，。；、（）.．｡]{1,30}';
/** After Chinese words "." and Latin letters may be meant as they stand; not these. */
const COMMON = 'com|cn|net|org|gov|edu|jp|kr|tw|hk|mo|sg|ru|top|xyz|vip|cc|io|info|shop|site|club|app|me|tv|co|link|online|ltd|wang|ink|pro|pub|run|fun|icu|mobi|biz|win|work|tech|store|live|cloud|asia|ren';
/** Greek to Mongolian, Hangul. */
const FOREIGN = '[\\u0370-\\u1fff\\uac00-\\ud7a3]{2,}';
/** What chat apps and telephones turn into something to tap. Web domains with Chinese endings are those in common use. */
const LINKS = [
  new RegExp(`(#?小程序|[a-z0-9+.-]{1,20})?[:：][\\/／]{2}${REST}`, 'gi'),
  new RegExp(`([\\w.+-]{1,64}@)?([a-z0-9-]{1,63}${DOT})+(xn--[a-z0-9-]+|[a-z]{2,})([:：/／?#]${REST})?`, 'gi'),
  new RegExp(`${LABEL}${DOT}((${COMMON})(?![a-z])|${FOREIGN}|中国|公司|网络|网址|中文网|政务|公益|香港|台湾|澳门|新加坡|商城|网店|我爱你)([/／]${REST})?`, 'gi'),
  new RegExp(`\\d{1,3}(\\.\\d{1,3}){3}([:/]${REST})?`, 'g'),
];

/**
 * A text of somebody else as one line of plain words: nothing unseen, no addresses to tap, at most `most` UTF-16 units.
 * Cleaning twice changes nothing. Markup stays as the characters it is made of: show it as text.
 */
export function cleanText(text: string, most = Infinity): string {
  const seen = text.slice(0, FAR_TOO_LONG).replace(UNSEEN, '').replace(SURROGATES, visiblePair).replace(PILED_MARKS, '$1').replace(SPACES, ' ');
  const unlinked = LINKS.reduce((rest, link) => rest.replace(link, LINK_LEFT_OUT), seen).trim();
  return unlinked.length <= most ? unlinked : unlinked.slice(0, most).replace(SURROGATES, visiblePair).trim();
}

/** No field comes near it; it bounds the work on hostile text. */
const FAR_TOO_LONG = 1000;

/** Plane 14 (tags, more variation selectors) and the private planes show nothing. */
function visiblePair(pair: string): string {
  const high = pair.charCodeAt(0);
  return pair.length === 1 || high >= 0xdb40 ? '' : pair;
}
