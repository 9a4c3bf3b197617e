import { describe, expect, test } from 'vitest';
import { changeLine, endLine, parseChange, parseEnd } from '@/lib/notes/second-copy/format';
import { fromFile, latestFirst, toFile } from '@/lib/notes/second-copy/names';
import { decidePutBack } from '@/lib/notes/second-copy/put-back';
import { filesToDrop } from '@/lib/notes/second-copy/retention';
import { fakeNote } from '../fake-note';

const HOUR = 60 * 60_000;
const NOON = Date.UTC(2026, 7, 20, 12);

describe('lines', () => {
  const end = { formatVersion: 1, at: NOON, notes: 3, sequence: 9, reason: 'changes', sha256: 'ab' } as const;

  test('an end and a change come back as they were written', () => {
    expect(parseEnd(endLine(end))).toEqual(end);
    const change = { id: 'a', sequence: 4, note: { id: 'a', body: '\ud800' } };
    expect(parseChange(changeLine(change))).toEqual(change);
    expect(parseChange(changeLine({ id: 'a', sequence: 5 }))).toEqual({ id: 'a', sequence: 5 });
  });

  test('a torn line is none, and a note is no end', () => {
    const line = endLine(end);
    for (let length = 0; length < line.length; length += 1)
      expect(parseEnd(line.slice(0, length))).toBeNull();
    expect(parseEnd(JSON.stringify(fakeNote()))).toBeNull();
    expect(parseChange('{"id":"a","seq')).toBeNull();
    expect(parseChange('null')).toBeNull();
  });
});

describe('names', () => {
  test('come back, and nothing else is taken for one', () => {
    const name = { kind: 'notes', sequence: 12, at: NOON } as const;
    expect(fromFile(toFile(name))).toEqual(name);
    expect(fromFile('notes-1-2.ndjson.crswap')).toBeNull();
    expect(fromFile('other')).toBeNull();
  });

  test('the latest is the one that has seen the most, whatever the clock said', () => {
    const early = { sequence: 10, at: NOON };
    const late = { sequence: 11, at: NOON - HOUR };
    expect([early, late].sort(latestFirst)).toEqual([late, early]);
  });
});

describe('what can go', () => {
  const copy = (sequence: number, at: number) => ({ kind: 'notes' as const, sequence, at });
  const journal = (sequence: number) => ({ kind: 'journal' as const, sequence, at: NOON });

  test('all but the last five and one a day for seven days', () => {
    // Twelve days, three copies each; the last day has eight.
    const days = Array.from({ length: 36 }, (_, index) =>
      copy(index, NOON + Math.floor(index / 3) * 24 * HOUR + (index % 3) * HOUR),
    );
    const today = Array.from({ length: 8 }, (_, index) =>
      copy(36 + index, NOON + 12 * 24 * HOUR + index * HOUR),
    );
    const all = [...days, ...today];
    const dropped = new Set(filesToDrop(all));
    const kept = all.filter((each) => !dropped.has(each)).map(({ sequence }) => sequence);
    expect(kept).toEqual([20, 23, 26, 29, 32, 35, 39, 40, 41, 42, 43]);
  });

  test('a journal goes when the next one covers all that follows the fifth copy', () => {
    const copies = [10, 20, 30, 40, 50].map((sequence) => copy(sequence, NOON + sequence));
    const journals = [0, 5, 10, 20, 55].map(journal);
    expect(
      filesToDrop([...copies, ...journals])
        .map(({ sequence }) => sequence)
        .sort(),
    ).toEqual([0, 5]);
    expect(filesToDrop(journals)).toEqual([]);
  });
});

describe('putting back', () => {
  const versioned = (note: ReturnType<typeof fakeNote>) => ({ note, textRevision: note.revision });
  const copy = fakeNote({ id: 'a', revision: 3, body: 'copy' });

  test.each([
    ['a note that is gone comes back', undefined, 'added'],
    ['the same is left', versioned({ ...copy }), 'kept'],
    ['a later one here is left', versioned({ ...copy, revision: 4, body: 'later' }), 'kept'],
    ['an earlier one here is renewed', versioned({ ...copy, revision: 2, body: 'earlier' }), 'renewed'],
    ['two that grew apart are both kept', versioned({ ...copy, body: 'other' }), 'both'],
    [
      'what cannot be read is left',
      { note: { id: 'a', title: 7 } as unknown as typeof copy, textRevision: 1 },
      'kept',
    ],
  ] as const)('%s', (_name, stored, decision) => {
    expect(decidePutBack(stored, copy)).toBe(decision);
  });
});
