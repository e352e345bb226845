const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A telephone number digit by digit, in groups a listener can write down: "020-87564410" is "零二零，八七五六，四四一零". */
export function spokenNumber(number: string): string {
  return number
    .split(/\D+/)
    .filter((part) => part !== '')
    .flatMap((part) => (part.length > 5 ? (part.match(/.{1,4}/g) ?? []) : [part]))
    .map((part) => [...part].map((digit) => DIGITS[Number(digit)] ?? digit).join(''))
    .join('，');
}

/** Numbers in running text that are dialled, not counted: read digit by digit too. */
const DIALLED = /(^|[^\d.-])(0\d{2,3}-\d{7,8}|1[12]\d{1,3}|96\d{3}|400-?\d{3}-?\d{4})(?![\d.-]|\s*[元个间天日步号米%年月人])/g;

/** One sentence as a voice should get it: numbers to dial digit by digit, signs a voice would stumble over as pauses. */
export function spokenSentence(text: string): string {
  return text
    .replace(DIALLED, (_, before: string, number: string) => before + spokenNumber(number))
    .replace(/(\d{1,2}):00/g, '$1点')
    .replace(/(\d{1,2}):(\d{2})/g, '$1点$2分')
    .replace(/([点分])\s*[–—-]\s*(?=\d)/g, '$1到')
    .replace(/\s*[·•/｜|]\s*/g, '，')
    .replace(/[“”"'《》]/g, '')
    .trim();
}

/** Cuts sentences so that none is longer than `most` characters, at a pause where there is one. */
export function inPieces(sentences: readonly string[], most: number): readonly string[] {
  return sentences.flatMap((sentence) => {
    const pieces: string[] = [];
    let rest = sentence;
    while (rest.length > most) {
      const pause = Math.max(...['。', '；', '，', '、', '：', ' '].map((sign) => rest.lastIndexOf(sign, most - 1)));
      const at = pause > 0 ? pause + 1 : most;
      pieces.push(rest.slice(0, at));
      rest = rest.slice(at);
    }
    return rest === '' ? pieces : [...pieces, rest];
  });
}
