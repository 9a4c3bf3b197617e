import { expect, test } from 'vitest';
import { matchesWords } from '@/lib/notes/matches';

const note = { title: 'Straße und Café', tags: ['CRM-Sync'], body: 'Keyables first.\nThen mapping.' };

test.each([
  [['cafe'], true],
  [['sync', 'keyable'], true],
  [['mapping', 'missing'], false],
  [[], true],
])('%j found: %j', (words, found) => expect(matchesWords(note, words)).toBe(found));
