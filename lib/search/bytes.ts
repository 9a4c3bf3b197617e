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

/** Reads numbers that `ByteWriter.pushNumber` wrote, one after the other. */
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

const firstSize = 1024;

/** Bytes that grow: twice as many whenever there is no room, so that a million of them is a few copies. */
export class ByteWriter {
  #bytes = new Uint8Array(firstSize);
  /** How many were written. */
  length = 0;

  push(byte: number): void {
    if (this.length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.length] = byte;
    this.length += 1;
  }

  /** Those of some bytes from one place up to, not including, another. */
  pushAll(bytes: Uint8Array, from: number, to: number): void {
    const end = this.length + to - from;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(from, to), this.length);
    this.length = end;
  }

  /** A whole number from 0 in as few bytes as it needs, seven bits in each. */
  pushNumber(number: number): void {
    let rest = number;
    while (rest >= 128) {
      this.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.push(rest);
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}
