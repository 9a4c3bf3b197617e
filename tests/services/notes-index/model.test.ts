import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildIndex, indexNotes, searchNotesAs } from '@/lib/search/search-guide';
import { searchableNote, type SearchableText } from '@/lib/search/note-document';
import { noteWordsOf } from '@/lib/search/note-words';
import { ranking } from '@/lib/search/ranking';
import { understand } from '@/lib/search/understand';
import { searchNotes } from '@/services/note-hits';
import { applyImport } from '@/services/notes-db/apply-import';
import { changesAfter, numbersBetween, numberSome } from '@/services/notes-db/changes';
import { readIn } from '@/services/notes-db/connection';
import {
  deleteForever,
  eachNote,
  getNote,
  pinNote,
  restoreNote,
  saveNote,
  trashNote,
} from '@/services/notes-db/notes-store';
import type { ChangedIds } from '@/services/notes-db/signals';
import { readState } from '@/services/notes-db/state';
import { undoImport } from '@/services/notes-db/undo-import';
import { bringUpToDate } from '@/services/notes-index/bring-up-to-date';
import { dropLiveIndex, liveIndex } from '@/services/notes-index/live-index';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { fakeFact } from '../../lib/search/fake-entries';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { useFakeOpfs } from '../second-copy/fake-opfs';
import { means } from './in-process-worker';

useFreshDatabase();
useFakeOpfs();

const guide = buildIndex([fakeFact({ id: 'd-a', title: 'Webhooks and automations' })]);

const words = ['renewal', 'health', 'webhook', 'acme', 'umbrella', 'invoice', 'call', 'score'];
const word = fc.constantFrom(...words);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const id = fc.nat(7).map((at) => `n${at}`);

/** Everything that can happen to notes, by every way there is. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('save' as const), id, title: text, body: text }) },
  fc.record({ kind: fc.constant('conflict' as const), id, title: text }),
  fc.record({
    kind: fc.constantFrom('trash' as const, 'restore' as const, 'pin' as const, 'forever' as const),
    id,
  }),
  fc.record({ kind: fc.constant('import' as const), ids: fc.uniqueArray(id, { minLength: 1 }), title: text }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'settle' as const, 'reopen' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(one: Step, imports: string[]): Promise<void> {
  switch (one.kind) {
    case 'save': {
      const stored = await getNote(one.id);
      await saveNote(fakeDraft({ id: one.id, title: one.title, body: one.body }), stored?.revision ?? null);
      break;
    }
    case 'conflict':
      await saveNote(fakeDraft({ id: one.id, title: one.title, body: '' }), 0);
      break;
    case 'trash':
      await trashNote(one.id);
      break;
    case 'restore':
      await restoreNote(one.id);
      break;
    case 'pin':
      await pinNote(one.id, true);
      break;
    case 'forever':
      await deleteForever(one.id);
      break;
    case 'import': {
      const writes = await Promise.all(
        one.ids.map(async (noteId) => ({
          note: fakeNote({ id: noteId, title: one.title, body: '', revision: 9, updatedAt: 1 }),
          expected: (await getNote(noteId))?.revision ?? null,
        })),
      );
      imports.push(`import-${imports.length}`);
      await applyImport(writes, { id: imports.at(-1) ?? '', at: imports.length, source: 'x' });
      break;
    }
    case 'undo':
      await undoImport(imports.pop() ?? 'none');
      break;
    case 'settle':
      await bringUpToDate(means());
      break;
    case 'reopen':
      dropLiveIndex();
  }
}

/** Each note that can be found has one number, no two share one, and none is above the sequence. */
async function expectNumbers(): Promise<void> {
  const here: string[] = [];
  await eachNote({ scope: 'all' }, (note) => void here.push(note.id));
  const rows = await readIn(['changes'], (tx) => tx.store.getAll());
  expect(rows.map((row) => row.id).sort()).toEqual(here.sort());
  const { sequence } = await readIn(['notes', 'meta'], (tx) => readState(tx));
  expect(new Set(rows.map(({ seq }) => seq)).size).toBe(rows.length);
  expect(rows.filter(({ seq }) => seq < 1 || seq > sequence)).toEqual([]);
}

test('whatever happened to notes, in whatever order, a search finds what a look at all of them finds', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), word, async (steps, query) => {
      // One database for all rounds, as one user has: what the round before left is still there.
      round += 1;
      const imports: string[] = [];
      if (round > 1) await liveIndex();
      for (const one of steps) await take(one, imports);
      await expectNumbers();
      const { signal } = new AbortController();
      const { hits } = await searchNotes(query, { guide, tagged: false, signal, limit: 50 });
      const all: SearchableText[] = [];
      await eachNote({ scope: 'all' }, (note) => void all.push(searchableNote(note)));
      const plain = indexNotes(all);
      const expected = searchNotesAs(plain, understand(query, [plain.words.vocabulary], guide, ranking), {
        limit: 50,
      });
      expect(noteWordsOf(query)).not.toEqual([]);
      expect(hits.map((hit) => `${hit.score} ${hit.id}`).sort()).toEqual(
        expected.map((hit) => `${hit.score} ${hit.id}`).sort(),
      );
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('what another window writes is found here at once', async () => {
  await saveNote(fakeDraft({ id: 'a', title: 'Renewal', body: '' }), null);
  await bringUpToDate(means());
  const { signal } = new AbortController();
  const find = async (query: string) =>
    (await searchNotes(query, { guide, tagged: false, signal, limit: 5 })).hits.map((hit) => hit.id);
  expect(await find('renewal')).toEqual(['a']);
  vi.resetModules();
  // A second window: all of it once more, on the same disk.
  const other = await import('@/services/notes-db/notes-store');
  const { closeConnection } = await import('@/services/notes-db/connection');
  const { closeSignals, onNotesChanged } = await import('@/services/notes-db/signals');
  const { onNotesChanged: onChangedHere } = await import('@/services/notes-db/notes-store');
  expect(onChangedHere).toBe(onNotesChanged);
  const heard = Promise.withResolvers<ChangedIds>();
  const channel = new BroadcastChannel('field-guide-notes');
  channel.onmessage = ({ data }: MessageEvent<{ ids: ChangedIds }>) => heard.resolve(data.ids);
  await other.saveNote(fakeDraft({ id: 'b', title: 'Renewal of umbrella', body: '' }), null);
  expect(await heard.promise).toEqual(['b']);
  await vi.waitFor(async () => expect(await find('umbrella')).toEqual(['b']));
  await other.trashNote('a');
  await vi.waitFor(async () => expect(await find('renewal')).toEqual(['b']));
  channel.close();
  closeSignals();
  await closeConnection();
});

test('numbering goes on where it was, does nothing twice, and leaves out Trash', async () => {
  await saveNote(fakeDraft({ id: 'm', title: 'x', body: '' }), null);
  await saveNote(fakeDraft({ id: 't', title: 'x', body: '' }), null);
  await trashNote('t');
  expect(await numberSome(null)).toBeNull();
  await expectNumbers();
  expect(await numbersBetween(0, 99)).toEqual([1]);
  expect(await changesAfter(0, 10)).toMatchObject({ notes: [{ seq: 1 }], upTo: 3, isAll: true });
  expect(await changesAfter(1, 10)).toEqual({ notes: [], upTo: 3, isAll: true });
});
