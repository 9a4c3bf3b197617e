/**
 * `npm run bench:notes-index`: how long the index of the notes takes to build, how large it is, and how long a query
 * takes, for 1,000, 10,000 and 100,000 notes, beside a plain scan of the same texts. In Node, with the index in memory.
 */
import { loadAllAreas } from '@/content/areas';
import { matchesWords } from '@/lib/notes/matches';
import { noteWordsOf } from '@/lib/search/note-words';
import { catchUp, type ChangeFeed } from '@/lib/search/notes-index/catch-up';
import { NotesIndex, type NotesSource } from '@/lib/search/notes-index/notes-index';
import type { SequencedNote } from '@/lib/search/notes-index/segment';
import { storageInMemory } from '@/lib/search/notes-index/storage';
import { buildIndex, searchText } from '@/lib/search/search-guide';
import { corpusQueries, fakeCorpus } from './bench/fake-corpus';

const SIZES = [1_000, 10_000, 100_000];
const QUERIES = 200;
/** A plain scan keeps at most so many, as the search does today. */
const SCANNED = 60;

const guide = buildIndex((await loadAllAreas()).flatMap(({ entries }) => entries));

/** The notes as a database would give them. */
function sourceOf(notes: readonly SequencedNote[]): NotesSource & ChangeFeed {
  return {
    bySeq: (seqs) => Promise.resolve(seqs.map((seq) => notes[seq - 1] ?? null)),
    after: (seq, limit) =>
      Promise.resolve({
        notes: notes.slice(seq, seq + limit),
        upTo: Math.min(seq + limit, notes.length),
      }),
    living: (from, to) =>
      Promise.resolve(new Set(notes.map(({ seq }) => seq).filter((seq) => seq >= from && seq <= to))),
  };
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

async function timesOf(queries: readonly string[], search: (query: string) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await search(query);
    times.push(performance.now() - start);
  }
  return times;
}

async function bench(size: number): Promise<Record<string, number>> {
  const notes = fakeCorpus(size).map((note, at): SequencedNote => ({
    ...note,
    area: null,
    screen: null,
    seq: at + 1,
  }));
  const source = sourceOf(notes);
  const storage = storageInMemory();
  let ids = 0;
  const start = performance.now();
  let longest = 0;
  for (let done = false; !done;) {
    const step = performance.now();
    done = await catchUp(storage, source, () => `s${(ids += 1)}`);
    longest = Math.max(longest, performance.now() - step);
  }
  const built = performance.now() - start;
  const { heads } = await storage.open();
  const sum = (of: (head: (typeof heads)[number]) => number) =>
    heads.reduce((all, head) => all + of(head), 0);
  const headBytes = sum(
    ({ seqs, titleSizes, starts, vocabulary }) =>
      seqs.byteLength +
      titleSizes.byteLength +
      starts.byteLength +
      vocabulary.starts.byteLength +
      vocabulary.text.length,
  );
  const queries = corpusQueries(notes, QUERIES);
  const index = new NotesIndex(storage, source);
  const cold = await timesOf(queries.slice(0, 1), (query) => index.search(query, guide, { limit: 20 }));
  const times = await timesOf(queries, (query) => index.search(query, guide, { limit: 20 }));
  const scans = await timesOf(queries.slice(0, size > 10_000 ? 20 : QUERIES), (query) => {
    const words = noteWordsOf(query);
    const found = notes
      .filter((note) => matchesWords({ ...note, tags: [...note.tags] }, words))
      .slice(0, SCANNED);
    return searchText(guide, query, found, { limit: 20 });
  });
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    notes: size,
    'build (ms)': Math.round(built),
    'longest step (ms)': Math.round(longest),
    segments: heads.length,
    'in memory (kB)': Math.round(headBytes / 1000),
    'on disk (kB)': Math.round((headBytes + sum(({ starts }) => starts.at(-1) ?? 0)) / 1000),
    'first query (ms)': round(cold[0] ?? 0),
    'query p50 (ms)': round(percentile(times, 0.5)),
    'query p95 (ms)': round(percentile(times, 0.95)),
    'scan p50 (ms)': round(percentile(scans, 0.5)),
    'scan p95 (ms)': round(percentile(scans, 0.95)),
  };
}

const rows: Record<string, number>[] = [];
for (const size of SIZES) rows.push(await bench(size));
console.table(rows);
