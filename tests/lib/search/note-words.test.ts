import { expect, test } from 'vitest';
import { noteWordsOf } from '@/lib/search/note-words';

test.each([
  ['How does the syncing of policies work', ['sync', 'polic', 'work']],
  ['what is it', ['what', 'is', 'it']],
  ['object.h', ['object.h']],
  ['sourceId sourceid', ['sourceid']],
  ['Zürich', ['zurich']],
  ['', []],
])('%j asks the notes for %j', (query, words) => {
  expect(noteWordsOf(query)).toEqual(words);
});
