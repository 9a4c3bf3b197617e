import { expect, test, vi } from 'vitest';
import { ALWAYS } from '@/services/export/choose-notes';
import { previewRedaction, type RedactionPreview } from '@/services/export/redaction-preview';
import { passports } from '@/services/settings';
import { saveNote } from '@/services/notes-db/notes-store';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { putNotes } from './fill-notes';

useFreshDatabase();

test('shows the first notes as they will be, and counts in all', async () => {
  await passports.setValue({ acme: { name: 'Acme Tools' } as never });
  for (let i = 0; i < 5; i += 1) {
    await saveNote(fakeDraft({ body: `Acme Tools ${i}: a${i}@x.org`, tenant: 'acme' }), null);
  }
  const told: RedactionPreview[] = [];
  await previewRedaction(
    { scope: 'all' },
    ALWAYS,
    (preview) => told.push(preview),
    new AbortController().signal,
  );
  const last = told.at(-1);
  expect(last).toMatchObject({ done: 5, total: 5, replaced: { places: 15 } });
  expect(last?.first).toHaveLength(3);
  expect(last?.first[0]).toMatchObject({ body: '[tenant-1] 4: [email-1]', tenant: '[tenant-1]' });
  expect(Object.fromEntries(last?.replaced.things ?? [])).toEqual({ tenant: 1, email: 5 });
});

test('knows the records of all notes, also where another note names them', async () => {
  await putNotes([
    fakeNote({ id: 'a', record: { model: 'Company', id: 'ACME-001' } }),
    fakeNote({ id: 'b', record: { model: 'Company', id: 'ACME-002' } }),
    fakeNote({ id: 'c', record: { model: 'Asset', id: 'ACME-001' } }),
    fakeNote({ id: 'd', body: 'see acme-002' }),
  ]);
  const told: RedactionPreview[] = [];
  await previewRedaction(
    { ids: ['d'] },
    ALWAYS,
    (preview) => told.push(preview),
    new AbortController().signal,
  );
  expect(told.at(-1)?.first[0]?.body).toBe('see [record-1]');
});

test('knows tenants and records that only notes in Trash are tied to', async () => {
  await putNotes([
    fakeNote({ id: 'a', tenant: 'globex', record: { model: 'Company', id: 'GLX-001' }, deletedAt: 5 }),
    fakeNote({ id: 'b', body: 'Globex, glx-001' }),
  ]);
  const told: RedactionPreview[] = [];
  const { signal } = new AbortController();
  await previewRedaction({ scope: 'all' }, ALWAYS, (preview) => told.push(preview), signal);
  expect(told.at(-1)?.first[0]?.body).toBe('[tenant-1], [record-1]');
});

test('stops when asked', async () => {
  await saveNote(fakeDraft(), null);
  const controller = new AbortController();
  controller.abort();
  const onChange = vi.fn();
  await expect(previewRedaction({ scope: 'all' }, ALWAYS, onChange, controller.signal)).rejects.toMatchObject(
    {
      name: 'AbortError',
    },
  );
  expect(onChange).not.toHaveBeenCalled();
});
