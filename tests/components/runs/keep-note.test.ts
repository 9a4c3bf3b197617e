import { expect, test } from 'vitest';
import { keepNote } from '@/hooks/keep-note';
import { LEGACY_TENANT } from '@/lib/passport/passport';
import { getNote } from '@/services/notes-db/notes-store';

const inView = { area: 'D', screen: 'custom-automation-editor', tenant: 'acme', record: null } as const;
const own = {
  area: 'K',
  screen: null,
  tenant: 'northwind',
  record: { model: 'Company', id: 'abc' },
} as const;
const note = { title: 'A *run*', body: 'Done.' };

test('a note that tells of a run is tied to the place of the run, before the one in view', async () => {
  const id = await keepNote({ ...note, ...inView, place: own });
  expect(await getNote(id)).toMatchObject({ ...note, ...own });
});

test('without a place of its own it is tied to what is given', async () => {
  const id = await keepNote({ ...note, ...inView });
  expect(await getNote(id)).toMatchObject({ ...note, ...inView });
});

test('what stands for the tenant of the legacy app ties a note to none', async () => {
  const id = await keepNote({ ...note, ...inView, place: { ...own, tenant: LEGACY_TENANT } });
  expect(await getNote(id)).toMatchObject({ ...own, tenant: null });
});
