/** Width of a text in the font it will be drawn in. */
export type Width = (text: string) => number;

/** Stays with its neighbours: telephone numbers, hours, Latin words. */
const JOINED = /[0-9A-Za-z+.:/@#&%_–—‑~-]/;
/** Never begins a line. */
const CLOSING = /[，。、；：！？）》〉」』】〕”’…·％℃,.;:!?)\]}]/;
/** Never ends a line. */
const OPENING = /[（《〈「『【〔“‘([{]/;
/** Belongs to the character before it. */
const MARK = /[\u0300-\u036f\u200d\u20e3\ufe00-\ufe0f]/;

/**
 * The lines of a text in a box `most` wide. Lines break between Chinese characters and around words and numbers, never before
 * closing or after opening punctuation; line breaks of the text are kept. What has no such place and is wider than the
 * box breaks between characters: nothing is ever clipped but a single character wider than the box.
 */
export function wrap(text: string, most: number, width: Width): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, most, width));
}

/** The same number of lines, about equally long: for titles, so that no single character stands on the last line. */
export function wrapEvenly(text: string, most: number, width: Width): readonly string[] {
  const lines = wrap(text, most, width);
  if (lines.length < 2) return lines;
  let [low, high] = [0, most];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (wrap(text, middle, width).length <= lines.length) high = middle;
    else low = middle;
  }
  const even = wrap(text, high, width);
  return even.length <= lines.length && even.every((line) => width(line) <= most) ? even : lines;
}

function wrapParagraph(text: string, most: number, width: Width): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (width((line + piece).trimEnd()) <= most) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const parts = cut(piece.trimStart(), most, width);
    lines.push(...parts.slice(0, -1));
    line = parts[parts.length - 1] ?? '';
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** What a line may not be broken within. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let before = '';
  for (const character of text) {
    const joined = before !== '' && ((JOINED.test(before) && JOINED.test(character)) || MARK.test(character) || before === '\u200d' || CLOSING.test(character) || OPENING.test(before));
    if (joined && before !== ' ') found[found.length - 1] += character;
    else found.push(character);
    before = character;
  }
  return found;
}

function cut(piece: string, most: number, width: Width): readonly string[] {
  const parts = [''];
  for (const character of piece) {
    const last = parts[parts.length - 1] ?? '';
    if (last !== '' && width(last + character) > most) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
