import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '@/lib/notes/import-limits';
import { createZipWriter, type ZipWriter } from '@/services/export/zip-writer';
import { run } from '../../lib/notes/export/programs';

const folder = mkdtempSync(join(tmpdir(), 'zip-writer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

function zipOf(fill: (zip: ZipWriter) => void): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = createZipWriter((part) => parts.push(part.slice()));
  fill(zip);
  zip.end();
  return Buffer.concat(parts);
}

/** Other people's readers, where they are there: Info-ZIP and Python. */
function expectReadable(zip: Uint8Array, count: number): void {
  const path = join(folder, 'test.zip');
  writeFileSync(path, zip);
  const tested = run('unzip', ['-tqq', path]);
  if (tested !== null) expect(tested).toBe('');
  const script =
    'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(z.namelist()))';
  const listed = run('python3', ['-c', script, path]);
  if (listed !== null) expect(Number(listed)).toBe(count);
}

describe('a zip', () => {
  test('of files that are here as a whole and that come in pieces', () => {
    const zip = zipOf((out) => {
      out.add('Grüße/ä.md', bytes('short'), Date.UTC(2026, 7, 2, 10, 30, 12));
      const long = out.open('long.txt', Date.UTC(1970, 0, 1));
      for (let i = 0; i < 1000; i += 1) long.write(bytes(`line ${i * i}\n`));
      long.close();
      out.open('empty').close();
      out.add('empty too', bytes(''));
    });
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['Grüße/ä.md', 'long.txt', 'empty', 'empty too']);
    expect(new TextDecoder().decode(files['long.txt'])).toMatch(/^line 0\n[^]*line 998001\n$/);
    expectReadable(zip, 4);
  });

  test('without files', () => {
    expect(unzipSync(zipOf(() => undefined))).toEqual({});
  });

  test('gives back any bytes in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 20 }), (pieces) => {
        const zip = zipOf((out) => {
          const file = out.open('x');
          for (const piece of pieces) file.write(Uint8Array.from(piece));
          file.close();
        });
        expect(Buffer.from(unzipSync(zip).x ?? []).equals(Buffer.concat(pieces))).toBe(true);
      }),
    );
  });

  test('is the same for the same files', () => {
    const make = () => zipOf((out) => out.add('a', bytes('a')));
    expect(make()).toEqual(make());
  });

  test('of more files than 16 bits can count', () => {
    const count = 70_000;
    const zip = zipOf((out) => {
      for (let i = 0; i < count; i += 1) out.add(`n/${i}.md`, bytes(String(i)));
    });
    expectReadable(zip, count);
  }, 60_000);

  test('never looks like a bomb, however alike its bytes are', () => {
    const piece = bytes('a'.repeat(48 * 1024));
    const zip = zipOf((out) => {
      const file = out.open('dense');
      for (let i = 0; i < 400; i += 1) file.write(piece);
      file.close();
    });
    const size = piece.length * 400;
    expect(size / zip.length).toBeLessThan(IMPORT_LIMITS.ratio * 0.8);
    expect(unzipSync(zip).dense).toHaveLength(size);
    expectReadable(zip, 1);
  });
});
