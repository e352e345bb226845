/** Stands where a web address, e-mail address or mini-program link stood. */
export const LINK_LEFT_OUT = '（网址略）';

const SPACES = /[\s\u0085]+/g;

/**
 * Nothing that is not seen: control characters, soft hyphen, zero-width and bidirectional marks, fillers, private use,
 * non-characters. It hides words, turns them round, or splits what the patterns below look for.
 */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0e\ufeff\uffa0\ufff0-\uffff]/g;

/** Pairs, and halves without the other half. */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Marks piled up on one letter cover the lines around it. */
const PILED_MARKS = /([\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]{2})[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]+/g;

const REST = '[^\\s，。；、（）]*';
/** What chat apps and telephones turn into something to tap. Web domains with Chinese endings are those in common use. */
const LINKS = [
  new RegExp(`(#?小程序|[a-z0-9+.-]{1,20})?:\\/\\/${REST}`, 'gi'),
  new RegExp(`([\\w.+-]{1,64}@)?([a-z0-9-]{1,63}\\.)+[a-z]{2,}([:/?#]${REST})?`, 'gi'),
  new RegExp(`[^\\s，。；、（）.]{1,30}\\.(中国|公司|网络|网址|中文网|政务|公益)(\\/${REST})?`, 'g'),
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
