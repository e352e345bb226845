/** Octets a line may have, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** A content line, folded so that no line has more than 75 octets and no character is cut. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (octets + size > LONGEST) {
      parts.push(part);
      // The blank at the beginning of a continued line counts.
      part = ' ';
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** A value of type TEXT (3.3.11). Control characters, which it may not hold, are left out. */
export const text = (value: string): string =>
  value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '').replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\n/g, '\\n');

/** A calendar object from content lines. */
export const calendarText = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');
