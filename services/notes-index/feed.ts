import { searchableNote } from '@/lib/search/note-document';
import type { ChangeFeed } from '@/lib/search/notes-index/catch-up';
import type { NotesSource } from '@/lib/search/notes-index/notes-index';
import type { SequencedNote } from '@/lib/search/notes-index/segment';
import { changesAfter, notesBySeq, type NumberedNote, numbersBetween } from '../notes-db/changes';

export const sequenced = ({ seq, note }: NumberedNote): SequencedNote => ({ ...searchableNote(note), seq });

/** The notes of the database, for the index. */
export const notesFeed: ChangeFeed & NotesSource = {
  async after(seq, limit) {
    const { notes, upTo } = await changesAfter(seq, limit);
    return { notes: notes.map(sequenced), upTo };
  },
  living: async (from, to) => new Set(await numbersBetween(from, to)),
  bySeq: async (seqs) => (await notesBySeq(seqs)).map((note) => note && sequenced(note)),
};
