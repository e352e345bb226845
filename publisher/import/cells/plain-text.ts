const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const BLANK = /^(?:[-—–_/\\.·*]+|无|暂无|没有|空|不详|未知|待定|待补充|待核实|未填|n\/?a|null|none|nil|nan|\(空\)|（空）)$/i;

/** One spelling for what keyboards vary and nobody sees: full-width letters, digits and blanks, line ends, invisible characters. */
export function plainText(text: string): string {
  return PLAIN_ALREADY.test(text) ? text : normal(text);
}

/** Most cells: Chinese characters, letters, digits and everyday signs, no blank at either end. */
const PLAIN_ALREADY = /^[\u4e00-\u9fffA-Za-z0-9:,.;()/~\-—、，。；：（）]*$/;

function normal(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000\t]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Nothing is known: an empty cell, or a sign or word that stands for one. */
export const isBlank = (text: string): boolean => text === '' || BLANK.test(text);

/** "同上", 〃: the value of the cell above. */
export const isDitto = (text: string): boolean => /^(?:同上|同前|〃|″|''|"|“|”)$/.test(text);

const HAN = '[\\u2e80-\\u9fff\\uff00-\\uffef]';
const BETWEEN_HAN = new RegExp(`(?<=${HAN}) +(?=${HAN})`, 'g');
const BESIDE_DIGITS = new RegExp(`(?<=${HAN}) +(?=\\d)|(?<=\\d) +(?=${HAN})`, 'g');

/** One line; blanks between Chinese characters are typing habits (长 者 饭 堂). */
export function oneLine(text: string): string {
  const plain = plainText(text);
  return /[ \n]/.test(plain) ? plain.replace(/\n/g, ' ').replace(BETWEEN_HAN, '').replace(BESIDE_DIGITS, '').trim() : plain;
}
