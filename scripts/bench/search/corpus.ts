/** What is searched in: the guide as it is, and notes, in files. They stand in for the database of the product. */
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadAllAreas } from '@/content/areas';
import { documentOf } from '@/lib/search/documents';
import { noteDocument } from '@/lib/search/note-document';
import type { SequencedNote } from '@/lib/search/notes-index/segment';
import { ranking } from '@/lib/search/ranking';
import type { FieldName, SearchDoc } from '@/lib/search/types';
import { type CorpusNote, fakeCorpus } from '../fake-corpus';

const guideFile = (corpus: string) => path.join(corpus, 'guide.json');
const notesFile = (corpus: string) => path.join(corpus, 'notes.ndjson');
/** Where each line of the notes begins, so that one can be read without the others. */
const startsFile = (corpus: string) => path.join(corpus, 'notes.starts');

/** Write the guide and so many notes into a folder. */
export async function writeCorpus(corpus: string, count: number): Promise<void> {
  const entries = (await loadAllAreas()).flatMap((area) => area.entries);
  writeFileSync(guideFile(corpus), JSON.stringify(entries.map(documentOf)));
  const lines = fakeCorpus(count).map((note, at) => `${JSON.stringify(sequenced(note, at + 1))}\n`);
  const starts = new Float64Array(lines.length + 1);
  lines.forEach((line, at) => starts.set([(starts[at] ?? 0) + Buffer.byteLength(line)], at + 1));
  writeFileSync(notesFile(corpus), lines.join(''));
  writeFileSync(startsFile(corpus), new Uint8Array(starts.buffer));
}

const sequenced = (note: CorpusNote, seq: number): SequencedNote => ({
  ...note,
  area: null,
  screen: null,
  seq,
});

export const readGuide = (corpus: string): SearchDoc[] =>
  JSON.parse(readFileSync(guideFile(corpus), 'utf8')) as SearchDoc[];

export const readNotes = (corpus: string): SequencedNote[] =>
  readFileSync(notesFile(corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SequencedNote);

/** Reads single notes by the number of their change. */
export function openNotes(corpus: string): { read: (seq: number) => SequencedNote; close: () => void } {
  const [notes, starts] = [openSync(notesFile(corpus), 'r'), openSync(startsFile(corpus), 'r')];
  const bounds = new Float64Array(2);
  return {
    read(seq) {
      readSync(starts, bounds, 0, 16, (seq - 1) * 8);
      const [from = 0, to = 0] = bounds;
      const line = Buffer.alloc(to - from);
      readSync(notes, line, 0, line.length, from);
      return JSON.parse(line.toString()) as SequencedNote;
    },
    close() {
      closeSync(notes);
      closeSync(starts);
    },
  };
}

export const fields = Object.keys(ranking.fields) as FieldName[];
/** What a match in each field is worth: ours, for whoever can weigh fields. */
export const weights = Object.fromEntries(
  fields.map((name) => [name, ranking.fields[name].weight]),
) as Record<FieldName, number>;

/** A document as libraries take it: one text a field. */
export type FlatDoc = Record<'id' | FieldName, string>;

/** Everything that is searched, guide first. */
export const readAll = (corpus: string): FlatDoc[] => [
  ...readGuide(corpus).map(flat),
  ...readNotes(corpus).map((note) => flat(noteDocument(note))),
];

/** A document as libraries take it. */
export function flat(doc: SearchDoc): FlatDoc {
  const texts = fields.map((name) => [
    name,
    doc.fields
      .filter((field) => field.name === name)
      .map(({ text }) => text)
      .join('\n'),
  ]);
  return { ...(Object.fromEntries(texts) as Record<FieldName, string>), id: doc.id };
}
