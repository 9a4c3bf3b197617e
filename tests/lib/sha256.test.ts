import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSha256, sha256Hex } from '@/lib/sha256';

/** The platform's own digest. */
async function reference(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('knows the vectors of the standard', (text, digest) => {
    expect(sha256Hex(new TextEncoder().encode(text))).toBe(digest);
  });

  it('agrees with the platform at every length around a block', async () => {
    for (let length = 0; length <= 260; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
      expect(sha256Hex(bytes)).toBe(await reference(bytes));
    }
  });

  it('gives the same digest however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.array(fc.nat({ max: 200 }), { maxLength: 30 }),
        async (bytes, cuts) => {
          const hash = createSha256();
          let at = 0;
          for (const cut of cuts) {
            hash.update(bytes.subarray(at, at + cut));
            at = Math.min(bytes.length, at + cut);
          }
          hash.update(bytes.subarray(at));
          expect(hash.hex()).toBe(await reference(Uint8Array.from(bytes)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads the bytes at once: a buffer that is used again changes nothing', () => {
    const buffer = new Uint8Array(100).fill(1);
    const hash = createSha256();
    hash.update(buffer);
    buffer.fill(2);
    hash.update(buffer);
    expect(hash.hex()).toBe(sha256Hex(Uint8Array.from({ length: 200 }, (_, index) => (index < 100 ? 1 : 2))));
  });

  it('says its digest again, and takes nothing after it', () => {
    const hash = createSha256();
    expect(hash.hex()).toBe(hash.hex());
    expect(() => hash.update(new Uint8Array(1))).toThrow();
  });

  it('counts bits past 32 bits of length', () => {
    // 512 MiB of zeros, by a digest made elsewhere (`head -c 536870912 /dev/zero | sha256sum`).
    const hash = createSha256();
    const piece = new Uint8Array(8 * 1024 * 1024);
    for (let i = 0; i < 64; i += 1) hash.update(piece);
    expect(hash.hex()).toBe('9acca8e8c22201155389f65abbf6bc9723edc7384ead80503839f49dcc56d767');
  }, 60_000);
});
