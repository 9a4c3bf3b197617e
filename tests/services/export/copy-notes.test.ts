import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyNotes, MOST_COPIED } from '@/services/export/copy-notes';
import { saveNote } from '@/services/notes-db/notes-store';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { fillNotes } from './fill-notes';

useFreshDatabase();

type Contents = Record<string, Promise<Blob>>;
let copied: Contents = {};

beforeEach(() => {
  copied = {};
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly contents: Contents) {}
    },
  );
  const write = ([item]: { contents: Contents }[]) => {
    copied = item?.contents ?? {};
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', { locks: navigator.locks, clipboard: { write } });
});
afterEach(() => vi.unstubAllGlobals());

const textOf = async (type: string) => (await copied[type])?.text();

test('as Markdown: plain text only, the same as in a file', async () => {
  await saveNote(fakeDraft({ id: 'a', title: 'One', body: '- [x] **done**' }), null);
  expect(await copyNotes('markdown', { scope: { ids: ['a'] } })).toBe(1);
  expect(Object.keys(copied)).toEqual(['text/plain']);
  expect(await textOf('text/plain')).toMatch(/^## One\n\n- Changed: .*\n\n- \[x\] \*\*done\*\*$/);
});

test('as rich text: with its Markdown beside it', async () => {
  await saveNote(fakeDraft({ id: 'a', title: '<One>', body: '**bold** <script>' }), null);
  await copyNotes('rich-text', { scope: { ids: ['a'] } });
  expect(await textOf('text/html')).toMatch(
    /^<article>\n<h2 dir="auto">&lt;One&gt;<\/h2>[^]*<strong>bold<\/strong> &lt;script&gt;/,
  );
  expect(await textOf('text/plain')).toContain('**bold** <script>');
});

test('redacted', async () => {
  await saveNote(fakeDraft({ id: 'a', body: 'acme', tenant: 'acme' }), null);
  await copyNotes('rich-text', { scope: { ids: ['a'] }, redact: true });
  expect(await textOf('text/html')).not.toContain('acme');
  expect(await textOf('text/plain')).not.toContain('acme');
});

test('no more than a clipboard is for', async () => {
  await fillNotes(MOST_COPIED + 5);
  expect(await copyNotes('markdown', { scope: { scope: 'all' } })).toBe(MOST_COPIED);
});
