/** What a picture must not show, in every part that would show it. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotesTab } from '@/components/notes/NotesTab';
import { HiddenNotes } from '@/components/notes/HiddenNotes';
import { TenantChip } from '@/components/panel/TenantChip';
import { HitRow } from '@/components/search/HitRow';
import { ScreenshotSwitch } from '@/components/options/ScreenshotSwitch';
import { Tenants } from '@/components/options/Tenants';
import { screenshotMode } from '@/services/settings';
import { fakeNote } from '../../lib/notes/fake-note';
import { acme, markup, setMode, store } from './stored';

const secret = /acme|renewal|confidential/i;
const notes = [
  fakeNote({ id: 'n1', title: 'Renewal of Acme', body: 'confidential', tenant: 'acme', tags: ['acme-tag'] }),
];

vi.mock('@/hooks/useNotes', () => ({
  useNotes: () => ({
    status: 'ready',
    ids: notes.map(({ id }) => id),
    notes: new Map(notes.map((note) => [note.id, note])),
    count: 1,
    error: null,
    show: vi.fn(),
    retry: vi.fn(),
  }),
  useNoteActions: () => ({}),
}));
// Nothing has a size here: all rows are in sight.
vi.mock('virtua', () => ({
  Virtualizer: <Item,>({ data, children }: { data: Item[]; children: (item: Item) => ReactNode }) =>
    data.map(children),
}));
vi.mock('@/hooks/useNoteDraft', async () => {
  const { toFields } = await import('@/lib/notes/note');
  return {
    useNoteDraft: (_id: null, initial: object) => ({
      draft: { id: 'new', ...toFields(initial), body: 'a half-written line' },
      setDraft: vi.fn(),
      status: 'idle',
      savedAt: null,
      error: null,
      recovered: false,
      save: vi.fn(),
      discard: vi.fn(),
    }),
  };
});

beforeEach(async () => {
  await store(acme({ name: 'Acme Tools', crm: 'hubspot' }));
  await setMode(true);
});
afterEach(cleanup);

test('the chip says Tenant, and its name and slug when the mode is left', async () => {
  const { container } = render(<TenantChip tenantKey="acme" passport={acme({ name: 'Acme Tools' })} />);
  expect(container.textContent).toBe('Tenant');
  expect(markup(container)).not.toMatch(secret);
  await setMode(false);
  expect(container.textContent).toBe('Acme Tools');
  expect(container.querySelector('[title]')?.getAttribute('title')).toBe('Tenant Acme Tools (acme)');
});

test('a note that was found has neither title nor text', () => {
  const { container } = render(
    <HitRow
      hit={{
        rank: 1,
        id: 'n1',
        refs: [],
        kind: 'note',
        area: null,
        title: 'Renewal of Acme',
        score: 50,
        context: 'confidential',
        marks: [[0, 7]],
      }}
      shelved={null}
      place={{ at: 0, of: 1 }}
      details={{ kindIcons: {}, ageOf: () => '' }}
      areaName=""
      id="row"
      selected={false}
      onSelect={vi.fn()}
      onOpen={vi.fn()}
    />,
  );
  expect(markup(container)).not.toMatch(secret);
  expect(screen.getByRole('option').textContent).toContain('Your note');
});

test('the list of notes says how many there are and nothing of what they say', async () => {
  const { container } = render(
    <NotesTab
      place={{ screen: { id: 's', name: 'Settings' }, area: null, tenant: 'acme', record: null }}
      about={null}
      onForgetAbout={vi.fn()}
      focusWanted={false}
      onFocused={vi.fn()}
      wantedId={null}
      onForgetWanted={vi.fn()}
      onSaved={vi.fn()}
      tiesOf={() => []}
    />,
  );
  // What is being written stays where it is: hidden, so that it is not lost.
  const box = screen.getByDisplayValue('a half-written line');
  expect(box.closest('[hidden]')).not.toBeNull();
  const inSight = container.cloneNode(true) as HTMLElement;
  for (const each of inSight.querySelectorAll('[hidden]')) each.remove();
  expect(markup(inSight)).not.toMatch(secret);
  expect(inSight.textContent).toContain('Note 1');
  expect(screen.getByRole('radio', { name: 'Tenant' })).toBeTruthy();
  await setMode(false);
  expect(screen.getByText('Renewal of Acme')).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Acme Tools' })).toBeTruthy();
});

test('neutral rows count what is there', () => {
  render(<HiddenNotes shown={notes.length} count={40} />);
  expect(screen.getByRole('list').getAttribute('data-count')).toBe('40');
});

test('the options name no tenant, and the switch there leaves the mode', async () => {
  const { container } = render(
    <>
      <Tenants />
      <ScreenshotSwitch />
    </>,
  );
  expect(markup(container)).not.toMatch(secret);
  expect(screen.getByText('Tenant 1')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Hide tenants, record ids and notes' }));
  await waitFor(() => expect(screen.getByText('Acme Tools')).toBeTruthy());
  expect(await screenshotMode.getValue()).toBe(false);
});
