/** Bytes as text of a module: base64, which no bundler needs to escape. */
export function encodeBytes(bytes: Iterable<number>): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes of a text that `encodeBytes` made. */
export function decodeBytes(text: string): Uint8Array {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Reads numbers that `pushNumber` wrote, one after the other. */
export class NumberReader {
  /** Where the next number begins. */
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    let number = 0;
    let shift = 0;
    let byte = this.#bytes[this.at] ?? 0;
    while (byte >= 128) {
      number |= (byte & 127) << shift;
      shift += 7;
      this.at += 1;
      byte = this.#bytes[this.at] ?? 0;
    }
    this.at += 1;
    return number | (byte << shift);
  }
}
