import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catchUp } from '@/lib/search/notes-index/catch-up';
import { NotesIndex } from '@/lib/search/notes-index/notes-index';
import { mergeSegments } from '@/lib/search/notes-index/merge';
import { buildSegment, type SequencedNote } from '@/lib/search/notes-index/segment';
import { storageInMemory } from '@/lib/search/notes-index/storage';
import { ranking } from '@/lib/search/ranking';
import { buildIndex, indexNotes, rankEach } from '@/lib/search/search-guide';
import { understand } from '@/lib/search/understand';
import { corpusQueries, fakeCorpus } from '@/scripts/bench/fake-corpus';
import { fakeFact } from '../fake-entries';
import { FakeNotes } from './fake-notes';

const guide = buildIndex([
  fakeFact({ id: 'd-a', title: 'Webhooks and automations' }),
  fakeFact({ id: 'd-b', title: 'Health scores and renewals' }),
]);

function open() {
  const notes = new FakeNotes();
  const storage = storageInMemory();
  let ids = 0;
  const newId = () => `s${(ids += 1)}`;
  const index = new NotesIndex(storage, notes);
  const settle = async () => {
    while (!(await catchUp(storage, notes, newId)));
    await index.segmentsChanged();
  };
  const found = async (query: string, limit = 10) =>
    (await index.search(query, guide, { limit })).map(({ id }) => id);
  return { notes, storage, index, settle, found };
}

describe('a note', () => {
  test('is found at once when it was written, and later in its segment', async () => {
    const { notes, index, settle, found } = open();
    index.noteChanged(notes.write('n1', { title: 'Renewal of acme' }));
    expect(await found('renewal')).toEqual(['n1']);
    await settle();
    expect(await found('renewal')).toEqual(['n1']);
  });

  test('is not found by what it said before, before and after the index has caught up', async () => {
    const { notes, index, settle, found } = open();
    notes.write('n1', { title: 'Renewal of acme' });
    await settle();
    index.noteChanged(notes.write('n1', { title: 'Webhook of acme' }));
    expect(await found('renewal')).toEqual([]);
    expect(await found('webhook')).toEqual(['n1']);
    await settle();
    expect(await found('renewal')).toEqual([]);
    expect(await found('webhook')).toEqual(['n1']);
  });

  test('that is gone is not found', async () => {
    const { notes, index, settle, found } = open();
    notes.write('n1', { title: 'Renewal of acme' });
    await settle();
    notes.delete('n1');
    index.noteGone('n1');
    expect(await found('renewal')).toEqual([]);
    await settle();
    expect(await found('renewal')).toEqual([]);
  });

  test('is found by half a word, with a typo, in another form', async () => {
    const { notes, settle, found } = open();
    notes.write('n1', { title: 'Weekly call', body: 'They want the invoices corrected.' });
    await settle();
    for (const query of ['invoic', 'invioces', 'invoice', 'weeklycall', '"want the invoices"'])
      expect(await found(query)).toEqual(['n1']);
    expect(await found('"invoices want"')).toEqual([]);
  });
});

test('only notes that may answer are read, however many there are', async () => {
  const { notes, settle, found } = open();
  for (let at = 0; at < 3000; at += 1)
    notes.write(`n${at}`, { title: `Note ${at}`, body: 'About a customer.' });
  notes.write('it', { title: 'Quarterly review of umbrella' });
  await settle();
  notes.reads = 0;
  expect(await found('umbrella')).toEqual(['it']);
  expect(notes.reads).toBe(1);
  await found('customer');
  expect(notes.reads).toBeLessThan(200);
});

test('there are never many segments, and what was deleted leaves them', async () => {
  const { notes, storage, settle } = open();
  for (let at = 0; at < 6000; at += 1) notes.write(`n${at}`, { title: `Note ${at}` });
  await settle();
  for (let at = 0; at < 6000; at += 2) notes.delete(`n${at}`);
  for (let at = 0; at < 2000; at += 1) notes.write(`m${at}`, { title: `More ${at}` });
  await settle();
  const { heads } = await storage.open();
  expect(heads.length).toBeLessThan(12);
  expect(heads.reduce((sum, { seqs }) => sum + seqs.length, 0)).toBeLessThan(8000);
});

test('another page that still knows old segments starts again with the new ones', async () => {
  const { notes, storage, settle } = open();
  const other = new NotesIndex(storage, notes);
  for (let at = 0; at < 1600; at += 1) notes.write(`n${at}`, { title: `Renewal ${at}` });
  await catchUp(storage, notes, () => 'first');
  // Opens the segments, and reads nothing of them.
  expect(await other.search('umbrella', guide, { limit: 3 })).toEqual([]);
  await settle();
  expect(await other.search('renewal 1599', guide, { limit: 1 })).toMatchObject([{ id: 'n1599' }]);
});

const vocabularyOfNotes = (notes: readonly SequencedNote[]) => indexNotes(notes).words.vocabulary;

const words = [
  'renewal',
  'renewals',
  'health',
  'webhook',
  'acme',
  'umbrella',
  'invoice',
  'call',
  'the',
  'score',
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const change = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), id: fc.nat(11), title: text, body: text }),
  fc.record({ kind: fc.constant('delete' as const), id: fc.nat(11) }),
  fc.record({ kind: fc.constant('settle' as const) }),
);

test('whatever was written, deleted and caught up, it finds what a plain look at all notes finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 25 }), text, async (changes, query) => {
      const { notes, storage, index, settle } = open();
      const fresh = new Map<string, SequencedNote>();
      for (const one of changes) {
        const id = `n${'id' in one ? one.id : ''}`;
        if (one.kind === 'settle') {
          await settle();
          fresh.clear();
        } else if (one.kind === 'write') {
          const note = notes.write(id, { title: one.title, body: one.body });
          fresh.set(id, note);
          index.noteChanged(note);
        } else {
          notes.delete(id);
          fresh.delete(id);
          index.noteGone(id);
        }
      }
      // Words of earlier versions are known until their segment is merged: so the plain look is told of them too.
      const { heads } = await storage.open();
      const known = [...heads.map(({ vocabulary }) => vocabulary), vocabularyOfNotes([...fresh.values()])];
      const plain = rankEach(
        Array.from(notes.all.values(), (note) => indexNotes([note])),
        understand(query, known, guide, ranking),
        { limit: 20 },
      );
      const found = await index.search(query, guide, { limit: 20 });
      const asPairs = (hits: typeof plain) => hits.map(({ id, score }) => `${score} ${id}`).sort();
      expect(asPairs(found)).toEqual(asPairs(plain));
    }),
    { numRuns: 100 },
  );
});

describe('of a large corpus', () => {
  test('nearly every list is the one of a plain look at all notes', { timeout: 120_000 }, async () => {
    const { notes, storage, index, settle } = open();
    const corpus = fakeCorpus(1500);
    for (const { id, ...text } of corpus) notes.write(id, text);
    await settle();
    const { heads } = await storage.open();
    const vocabularies = heads.map(({ vocabulary }) => vocabulary);
    const alone = Array.from(notes.all.values(), (note) => indexNotes([note]));
    const queries = corpusQueries(corpus, 300);
    let same = 0;
    for (const query of queries) {
      const plain = rankEach(alone, understand(query, vocabularies, guide, ranking), { limit: 10 });
      const found = await index.search(query, guide, { limit: 10 });
      if (found.map(({ score }) => score).join() === plain.map(({ score }) => score).join()) same += 1;
    }
    expect(same / queries.length).toBeGreaterThanOrEqual(0.99);
  });
});

describe('segments that are merged', () => {
  const corpus = fakeCorpus(400).map((note, at): SequencedNote => ({
    ...note,
    area: null,
    screen: null,
    seq: at + 1,
  }));
  const parts = [corpus.slice(0, 100), corpus.slice(100, 250), corpus.slice(250)];
  const segments = parts.map((notes, at) => buildSegment(`s${at}`, notes));

  test('are the segment that would have been built of all their notes', () => {
    expect(mergeSegments('all', segments, () => true)).toEqual(buildSegment('all', corpus));
  });

  test('are so too where some of the notes are gone', () => {
    const isAlive = (seq: number) => seq % 3 !== 0 || seq > 250;
    const left = corpus.filter(({ seq }) => isAlive(seq));
    expect(mergeSegments('all', segments, isAlive)).toEqual(buildSegment('all', left));
  });
});

test('with the next key only notes that are new in the list are read, and after a change all of them again', async () => {
  const { notes, index, settle, found } = open();
  for (let at = 0; at < 20; at += 1) notes.write(`n${at}`, { title: `Renewal ${at}` });
  await settle();
  await found('renew');
  notes.reads = 0;
  expect(await found('renewa')).toHaveLength(10);
  expect(notes.reads).toBe(0);
  notes.delete('n7');
  index.noteGone('n7');
  expect(await found('renewal 7')).not.toContain('n7');
  expect(notes.reads).toBeGreaterThan(0);
});

test('a page that could not be read once is read again', async () => {
  const { notes, storage, settle } = open();
  notes.write('n1', { title: 'Renewal of acme' });
  await settle();
  let fails = true;
  const index = new NotesIndex(
    {
      ...storage,
      readPage: (segment, page) =>
        fails ? Promise.reject(new Error('The disk is away.')) : storage.readPage(segment, page),
    },
    notes,
  );
  await expect(index.search('renewal', guide, { limit: 3 })).rejects.toThrow();
  fails = false;
  expect(await index.search('renewal', guide, { limit: 3 })).toMatchObject([{ id: 'n1' }]);
});

test('segments that are merged away while they are read cost nothing, however often', async () => {
  const { notes, storage, settle } = open();
  notes.write('n1', { title: 'Renewal of acme' });
  await settle();
  const { heads, upTo } = await storage.open();
  let merges = 0;
  const asAfter = (count: number) => heads.map((head) => ({ ...head, id: `${head.id} ${count}` }));
  const index = new NotesIndex(
    {
      ...storage,
      open: () => Promise.resolve({ heads: asAfter(merges), upTo }),
      readPage: (segment, page) => {
        const [id = '', count] = segment.split(' ');
        if (merges < 3) merges += 1;
        return Number(count) === merges ? storage.readPage(id, page) : Promise.resolve(null);
      },
    },
    notes,
  );
  expect(await index.search('renewal', guide, { limit: 3 })).toMatchObject([{ id: 'n1' }]);
  expect(merges).toBe(3);
});

test('a page that is missing of a segment that is still there is told from one that was merged away', async () => {
  const { notes, storage, settle } = open();
  notes.write('n1', { title: 'Renewal of acme' });
  await settle();
  const without = new NotesIndex({ ...storage, readPage: () => Promise.resolve(null) }, notes);
  await expect(without.search('renewal', guide, { limit: 3 })).rejects.toMatchObject({
    name: 'SegmentDamaged',
  });
});
