import { describe, expect, test } from 'vitest';
import type { Note } from '@/lib/notes/note';
import { parseSearch } from '@/lib/notes/search-fields';
import { writeIn } from '@/services/notes-db/connection';
import {
  type Finding,
  findNotes,
  listLostTies,
  listTags,
  saveNote,
  searchNotes,
} from '@/services/notes-db/notes-store';
import { scanNotes } from '@/services/notes-db/scan-notes';
import { toRow } from '@/services/notes-db/schema';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();

function put(notes: readonly Note[]): Promise<void> {
  return writeIn(['notes'], async (tx) => {
    await Promise.all(notes.map((note) => tx.objectStore('notes').put(toRow({ note, textRevision: 1 }))));
  });
}
const many = (count: number, over: (at: number) => Partial<Note> = () => ({})): Note[] =>
  Array.from({ length: count }, (_, at) =>
    fakeNote({ id: `n${String(at).padStart(5, '0')}`, updatedAt: at, ...over(at) }),
  );

function asked(typed: string) {
  const { search } = parseSearch(typed, { areas: [], screens: [], tenants: [] }, Date.now());
  if (!search) throw new Error('Nothing is asked.');
  return search;
}
async function last(findings: AsyncGenerator<Finding>): Promise<Finding | null> {
  let finding: Finding | null = null;
  for await (finding of findings);
  return finding;
}

describe('a scan', () => {
  test.each([
    ['of notes changed at different times', (at: number) => at],
    ['of notes changed in the same millisecond', () => 7],
    ['of both', (at: number) => at % 3],
  ])('%s sees each once, the latest first', async (_name, updatedAt) => {
    await put(many(2400, (at) => ({ updatedAt: updatedAt(at) })));
    const seen: Note[] = [];
    for await (const { notes } of scanNotes({ rank: 0 })) seen.push(...notes);
    expect(seen).toHaveLength(2400);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(2400);
    expect(seen.every((note, at) => at === 0 || note.updatedAt <= (seen[at - 1]?.updatedAt ?? 0))).toBe(true);
  });

  test('keeps to its days: the first one in, the last one out', async () => {
    await put(many(1000));
    const seen: number[] = [];
    for await (const { notes } of scanNotes({ rank: 0, from: 100, until: 600 })) {
      seen.push(...notes.map(({ updatedAt }) => updatedAt));
    }
    expect([seen[0], seen.at(-1), seen.length]).toEqual([599, 100, 500]);
  });

  test('goes on where it was, also when the note it had come to is gone to the top', async () => {
    await put(many(1600));
    const seen = new Set<string>();
    let isFirst = true;
    for await (const { notes } of scanNotes({ rank: 0 })) {
      for (const { id } of notes) seen.add(id);
      const [reached] = notes.slice(-1);
      if (isFirst && reached) await put([{ ...reached, updatedAt: 10_000 }]);
      isFirst = false;
    }
    expect(seen.size).toBe(1600);
  });
});

describe('finding', () => {
  test('tells as it goes, pinned notes first, and ends with all', async () => {
    await put(
      many(2500, (at) => ({ body: at < 700 && at % 100 === 0 ? 'needle' : 'hay', pinned: at === 300 })),
    );
    const findings: Finding[] = [];
    for await (const finding of findNotes(asked('needle'), 50)) findings.push(finding);
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.map(({ done }) => done).lastIndexOf(false)).toBe(findings.length - 2);
    expect(findings.at(-1)?.scanned).toBe(2500);
    expect(findings.at(-1)?.notes.map(({ id }) => id)).toEqual([
      'n00300',
      'n00600',
      'n00500',
      'n00400',
      'n00200',
      'n00100',
      'n00000',
    ]);
  });

  test('keeps no more than asked for and one, and says that it ended', async () => {
    await put(many(1900, () => ({ body: 'needle' })));
    const finding = await last(findNotes(asked('needle'), 20));
    expect(finding?.notes).toHaveLength(21);
    expect(finding).toMatchObject({ done: true, scanned: 1000 });
  });

  test('reads only the days that are asked for', async () => {
    await put(many(900, () => ({ body: 'needle' })));
    expect(await last(findNotes({ ...asked('needle'), from: 10, until: 20 }, 50))).toMatchObject({
      scanned: 10,
    });
  });

  test('can be ended', async () => {
    await put(many(1900, () => ({ body: 'hay' })));
    const ended = new AbortController();
    let count = 0;
    for await (const finding of findNotes(asked('needle'), 20, ended.signal)) {
      count += 1;
      expect(finding.done).toBe(false);
      ended.abort();
    }
    expect(count).toBe(1);
  });

  test('leaves Trash alone', async () => {
    await put([fakeNote({ body: 'needle', deletedAt: 5 })]);
    expect((await last(findNotes(asked('needle'), 20)))?.notes).toEqual([]);
    expect(await searchNotes(['needle'], 10)).toEqual([]);
  });

  test('a save does not wait for it', async () => {
    await put(many(4000, () => ({ body: 'hay' })));
    const order: string[] = [];
    const finding = last(findNotes(asked('needle'), 20)).then(() => order.push('found'));
    await saveNote(fakeDraft({ body: 'mine' }), null).then(() => order.push('saved'));
    await finding;
    expect(order).toEqual(['saved', 'found']);
  });
});

test('of long notes fewer are held at once', async () => {
  await put(many(12, () => ({ body: 'x'.repeat(900_000) })));
  const chunks: number[] = [];
  for await (const { scanned } of scanNotes({ rank: 0 })) chunks.push(scanned);
  expect(chunks).toEqual([5, 5, 2]);
});

test('tags are listed once, by the alphabet, whatever their case and accents', async () => {
  await put([fakeNote({ tags: ['b', 'Éa'] }), fakeNote({ tags: ['b', 'C'] }), fakeNote({ tags: [] })]);
  expect(await listTags()).toEqual(['b', 'C', 'Éa']);
});

test('what notes are tied to and is not there any more is found, with how many', async () => {
  await put([
    fakeNote({ screen: 'home' }),
    fakeNote({ screen: 'gone', entry: 'g1' }),
    fakeNote({ screen: 'gone', pinned: true }),
    fakeNote({ entry: 'g9' }),
    fakeNote({ entry: 'g8', deletedAt: 3 }),
    fakeNote({}),
  ]);
  const known = { isScreen: (id: string) => id === 'home', isEntry: (id: string) => id === 'g1' };
  expect(await listLostTies(known)).toEqual([
    { kind: 'screen', id: 'gone', count: 2 },
    { kind: 'entry', id: 'g9', count: 1 },
  ]);
});
