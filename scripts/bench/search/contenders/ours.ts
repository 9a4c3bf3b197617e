import { closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { catchUp } from '@/lib/search/notes-index/catch-up';
import { NotesIndex } from '@/lib/search/notes-index/notes-index';
import {
  type IndexState,
  type NotesIndexStorage,
  PAGE,
  storageInMemory,
} from '@/lib/search/notes-index/storage';
import { openGuide, packGuide, type PackedGuide } from '@/lib/search/packed-guide';
import { searchGuide, withNotes } from '@/lib/search/search-guide';
import { indexDocuments, type TextIndex } from '@/lib/search/text-index';
import { openNotes, readGuide, readNotes } from '../corpus';
import type { Contender, Searcher } from './contender';

const guideFile = (stored: string) => path.join(stored, 'guide.json');
const headsFile = (stored: string) => path.join(stored, 'heads');
const ENDING = '.postings';

/** Segments in files, of which pages are read as they are from the database. */
function storageInFiles(stored: string): NotesIndexStorage {
  const files = new Map(
    readdirSync(stored)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => [name.slice(0, -ENDING.length), openSync(path.join(stored, name), 'r')]),
  );
  const readOnly = () => Promise.reject(new Error('Nothing is written here.'));
  return {
    open: () => Promise.resolve(deserialize(readFileSync(headsFile(stored))) as IndexState),
    readPage(id, page) {
      const bytes = new Uint8Array(PAGE);
      const length = readSync(files.get(id) ?? -1, bytes, 0, PAGE, page * PAGE);
      return Promise.resolve(bytes.slice(0, length));
    },
    write: readOnly,
    clear() {
      for (const file of files.values()) closeSync(file);
      return Promise.resolve();
    },
  };
}

function searcher(guide: TextIndex, storage: NotesIndexStorage, corpus: string): Searcher {
  const notes = openNotes(corpus);
  const index = new NotesIndex(storage, { bySeq: (seqs) => Promise.resolve(seqs.map(notes.read)) });
  return {
    async search(query, limit) {
      const inNotes = await index.search(query, guide, { limit });
      return withNotes(limit, searchGuide(guide, query, { limit }), inNotes).map(({ id }) => id);
    },
    store: (stored) => store(guide, storage, stored),
  };
}

async function store(guide: TextIndex, storage: NotesIndexStorage, stored: string): Promise<void> {
  writeFileSync(guideFile(stored), JSON.stringify(packGuide(guide)));
  const state = await storage.open();
  writeFileSync(headsFile(stored), serialize(state));
  for (const { id, starts } of state.heads) {
    const count = Math.ceil((starts.at(-1) ?? 0) / PAGE);
    const pages = await Promise.all(Array.from({ length: count }, (_, page) => storage.readPage(id, page)));
    writeFileSync(path.join(stored, `${id}${ENDING}`), Buffer.concat(pages.filter((page) => page !== null)));
  }
}

async function build(corpus: string): Promise<Searcher> {
  const guide = indexDocuments(readGuide(corpus));
  const notes = readNotes(corpus);
  const storage = storageInMemory();
  const feed = {
    after: (seq: number, limit: number) =>
      Promise.resolve({
        notes: notes.slice(seq, seq + limit),
        upTo: Math.min(seq + limit, notes.length),
      }),
    living: () => Promise.resolve(new Set(notes.map(({ seq }) => seq))),
  };
  let ids = 0;
  while (!(await catchUp(storage, feed, () => `s${(ids += 1)}`)));
  return searcher(guide, storage, corpus);
}

/** The search of the product: guide and notes, with titles, marks and a line of context, of which only ids are told. */
export const ours: Contender = {
  settings: 'as in the product; the guide’s index ready-made, the notes’ in segments on the disk',
  load: () => ({
    build,
    open: (stored, corpus) =>
      searcher(
        openGuide(JSON.parse(readFileSync(guideFile(stored), 'utf8')) as PackedGuide),
        storageInFiles(stored),
        corpus,
      ),
  }),
};
