import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyPassport } from '@/lib/passport/empty-passport';
import { changeRow } from '@/services/journal/journal';
import { saveDraft, saveNote, trashNote } from '@/services/notes-db/notes-store';
import { rememberReport } from '@/services/screen-reports';
import { changedKeys, passports, teachings } from '@/services/settings';
import { countStored } from '@/services/stored/count-stored';
import { readDiagnostics } from '@/services/stored/diagnostics';
import { fakeDraft } from '../../lib/notes/fake-note';
import { fakeWalk } from '../../lib/walks/fake-walk';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { useFakeOpfs } from '../second-copy/fake-opfs';

useFreshDatabase();
useFakeOpfs();

const CANARY = 'canarycompany';

/** A word of the user's in every place that has room for one. */
async function fillWithCanaries(): Promise<void> {
  const place = { tenant: CANARY, record: { model: 'company', id: `${CANARY}0123` } };
  const note = { title: CANARY, body: `${CANARY} said so`, tags: [CANARY], ...place };
  await saveNote(fakeDraft({ id: 'kept', ...note }), null);
  await saveNote(fakeDraft({ id: 'gone', ...note }), null);
  await trashNote('gone');
  await saveDraft(fakeDraft({ id: 'begun', ...note }), null, CANARY);
  await changeRow('walks', 'walk', () => fakeWalk({ id: 'walk', tenant: CANARY }));
  await passports.setValue({ [CANARY]: { ...emptyPassport(CANARY), name: `${CANARY} Ltd` } });
  await changedKeys.setValue({ search: '~' });
  await teachings.setValue([
    {
      id: CANARY,
      screen: CANARY,
      host: 'upgraded',
      path: `/${CANARY}`,
      queryKeys: [],
      labels: [CANARY],
      createdAt: 1,
      lastUsedAt: null,
    },
  ]);
  const url = `https://ws.planhat.com/${CANARY}/profile/company/${CANARY}0123?q=${CANARY}`;
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url, title: CANARY }] as never);
  await rememberReport(7, {
    reading: {
      screen: 'company-profile',
      confidence: 'sure',
      generation: 'upgraded',
      tenant: CANARY,
      record: place.record,
      signals: [{ kind: 'path', text: CANARY }],
    } as never,
    shape: { generation: 'upgraded', path: `/${CANARY}`, queryKeys: [] },
    labels: [CANARY],
  });
}

test('counts what would be lost with the extension, each kind for itself', async () => {
  await fillWithCanaries();
  expect(await countStored()).toMatchObject({
    notes: 1,
    trash: 1,
    drafts: 1,
    walks: 1,
    runs: 0,
    tenants: 1,
    teachings: 1,
  });
});

test('the diagnostics say screen, counts, settings and code, and no word of the user', async () => {
  await fillWithCanaries();
  const text = await readDiagnostics('FG-D2');
  expect(text).toContain('Field Guide for Planhat 0.1.0');
  expect(text).toContain('Code: FG-D2');
  expect(text).toContain('Screen: company-profile, sure, upgraded');
  expect(text).toContain('notes 1, trash 1, drafts 1');
  expect(text).toContain('panel keys changed');
  expect(text.toLowerCase()).not.toContain('canary');
});

test('what is broken is said, and holds up nothing else', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error(CANARY));
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(passports, 'getValue').mockRejectedValue(new Error(CANARY));
  const text = await readDiagnostics(CANARY + ' failed');
  expect(text).toContain('Screen: none');
  expect(text).toContain('tenants not readable');
  expect(text).toContain('Code: withheld');
  expect(text).not.toContain(CANARY);
});
