/**
 * SHA-256 (FIPS 180-4) of bytes that come in pieces. The browser's own digest wants the whole file in memory at once.
 */

const BLOCK = 64;

/** Where the length of the message begins in the last block. */
const LENGTH_AT = 56;

export interface Sha256 {
  /** Add bytes, in pieces of any size. They are read now and may change afterwards. */
  update(bytes: Uint8Array): void;
  /** The digest of everything added, as 64 lower-case hexadecimal digits. Ends the hash: nothing can be added after it. */
  hex(): string;
}

/** Begin a hash. */
export function createSha256(): Sha256 {
  const state = Int32Array.from(INITIAL);
  const pending = new Uint8Array(BLOCK);
  const pendingView = new DataView(pending.buffer);
  let filled = 0;
  let total = 0;
  let digest: string | null = null;

  const add = (bytes: Uint8Array) => {
    let at = 0;
    if (filled > 0) {
      at = Math.min(BLOCK - filled, bytes.length);
      pending.set(bytes.subarray(0, at), filled);
      filled += at;
      if (filled < BLOCK) return;
      compress(state, pendingView, 0);
      filled = 0;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; at + BLOCK <= bytes.length; at += BLOCK) compress(state, view, at);
    pending.set(bytes.subarray(at));
    filled = bytes.length - at;
  };

  return {
    update(bytes) {
      if (digest !== null) throw new Error('This hash has ended.');
      total += bytes.length;
      add(bytes);
    },
    hex() {
      digest ??= finish();
      return digest;
    },
  };

  /** One bit, zeros, and the length in bits fill the last block. */
  function finish(): string {
    pending.fill(0, filled);
    pending[filled] = 0x80;
    if (filled >= LENGTH_AT) {
      compress(state, pendingView, 0);
      pending.fill(0);
    }
    pendingView.setUint32(LENGTH_AT, Math.floor(total / 0x2000_0000));
    pendingView.setUint32(LENGTH_AT + 4, (total % 0x2000_0000) * 8);
    compress(state, pendingView, 0);
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** The digest of bytes that are all here. */
export function sha256Hex(bytes: Uint8Array): string {
  const hash = createSha256();
  hash.update(bytes);
  return hash.hex();
}

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const INITIAL = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

/** The words of the block in work. Shared: a call of `compress` leaves nothing in it that another reads. */
const words = new Int32Array(64);

/** Mix one block into the state. Indexes stay inside the arrays, so the zeros after `??` are never used. */
function compress(state: Int32Array, block: DataView, offset: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = block.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const before15 = words[i - 15] ?? 0;
    const before2 = words[i - 2] ?? 0;
    const s0 = rotate(before15, 7) ^ rotate(before15, 18) ^ (before15 >>> 3);
    const s1 = rotate(before2, 17) ^ rotate(before2, 19) ^ (before2 >>> 10);
    words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1;
  }

  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + s1 + choice + (ROUNDS[i] ?? 0) + (words[i] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + s0 + majority) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) state[i] = (state[i] ?? 0) + (mixed[i] ?? 0);
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
