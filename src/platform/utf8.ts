const CHUNK = 8192;

/** UTF-8 bytes to text. WeChat's JavaScript engines on older phones have no TextDecoder. */
export function decodeUtf8(buffer: ArrayBuffer): string {
  if (typeof TextDecoder !== 'undefined') return new TextDecoder().decode(buffer);
  return decodeUtf8ByHand(new Uint8Array(buffer));
}

/** Assumes well-formed input: the release's files are checked by hash or come with the package. */
export function decodeUtf8ByHand(bytes: Uint8Array): string {
  let text = '';
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at++] as number;
    if (first < 0x80) units.push(first);
    else if (first < 0xe0) units.push(((first & 0x1f) << 6) | next(bytes, at++));
    else if (first < 0xf0) units.push(((first & 0x0f) << 12) | (next(bytes, at++) << 6) | next(bytes, at++));
    else {
      const point = (((first & 0x07) << 18) | (next(bytes, at++) << 12) | (next(bytes, at++) << 6) | next(bytes, at++)) - 0x10000;
      units.push(0xd800 | (point >> 10), 0xdc00 | (point & 0x3ff));
    }
    if (units.length >= CHUNK) {
      text += String.fromCharCode.apply(null, units);
      units = [];
    }
  }
  return text + String.fromCharCode.apply(null, units);
}

const next = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) & 0x3f;
