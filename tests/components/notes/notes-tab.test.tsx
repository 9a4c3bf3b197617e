/** The *Notes* tab over fake hooks; drafts, saving and storage have their own tests beside the services. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NotesTab, type NotesTabProps } from '@/components/notes/NotesTab';
import { resetSessionState } from '@/hooks/useSessionState';
import { FieldGuideError } from '@/lib/notes/errors';
import type { NoteFilter } from '@/lib/notes/filter';
import { type Note, toFields } from '@/lib/notes/note';
import { fakeNote } from '../../lib/notes/fake-note';

const { actions, draftHook, view } = vi.hoisted(() => {
  const start: {
    status: 'ready' | 'failed';
    notes: Note[];
    count: number;
    error: FieldGuideError | null;
  } = { status: 'ready', notes: [], count: 0, error: null };
  return {
    actions: { trash: vi.fn(), restore: vi.fn(), pin: vi.fn(), tick: vi.fn() },
    draftHook: { setDraft: vi.fn(), save: vi.fn(), discard: vi.fn(), body: '' },
    view: { current: start, retry: vi.fn(), show: vi.fn(), filters: new Array<NoteFilter>() },
  };
});

vi.mock('@/hooks/useNotes', () => ({
  useNotes: (filter: NoteFilter) => {
    view.filters.push(filter);
    const { notes, ...rest } = view.current;
    return {
      ...rest,
      ids: notes.map(({ id }) => id),
      notes: new Map(notes.map((note) => [note.id, note])),
      show: view.show,
      retry: view.retry,
    };
  },
  useNoteActions: () => actions,
}));
// Nothing has a size here: all rows are in sight.
vi.mock('virtua', () => ({
  Virtualizer: <Item,>({ data, children }: { data: Item[]; children: (item: Item) => ReactNode }) =>
    data.map(children),
}));
vi.mock('@/hooks/useNote', () => ({ useNote: () => null }));
vi.mock('@/hooks/useLostTies', () => ({ useLostTies: () => ({ lost: [], entries: [] }) }));
vi.mock('@/hooks/useTags', () => ({ useTags: () => ['crm', 'crm-sync'] }));
vi.mock('@/hooks/useNoteDraft', () => ({
  useNoteDraft: (_id: string | null, initial: object) => ({
    ...draftHook,
    draft: { id: 'n', ...toFields(initial), ...(draftHook.body && { body: draftHook.body }) },
    status: 'idle',
    savedAt: null,
    error: null,
    recovered: false,
  }),
}));

const tab = (over: Partial<NotesTabProps> = {}) => (
  <NotesTab
    place={{
      screen: { id: 'settings', name: 'Settings' },
      area: { id: 'L', name: 'Admin' },
      tenant: 'acme',
      record: null,
    }}
    about={null}
    onForgetAbout={vi.fn()}
    focusWanted={false}
    onFocused={vi.fn()}
    onSaved={vi.fn()}
    wantedId={null}
    onForgetWanted={vi.fn()}
    tiesOf={() => ['Settings']}
    {...over}
  />
);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

const note = fakeNote({ id: 'n1', title: 'Sync twice', body: 'It **did**.', tags: ['crm'] });

beforeEach(() => {
  view.current = { status: 'ready', notes: [note], count: 1, error: null };
  view.filters.length = 0;
  draftHook.body = '';
});

afterEach(() => {
  cleanup();
  resetSessionState();
  vi.clearAllMocks();
});

describe('notes', () => {
  test('show title, drawn text, tags and what they are tied to', async () => {
    const { container } = render(tab());
    await waitFor(() => expect(container.querySelector('strong')?.textContent).toBe('did'));
    expect(screen.getByRole('heading', { name: 'Sync twice' })).toBeTruthy();
    expect(screen.getByText('crm')).toBeTruthy();
    expect(container.querySelector('[data-note-id="n1"]')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Notes' }).getAttribute('data-count')).toBe('1');
  });

  test('of this screen come first; others are one press away', () => {
    render(tab());
    expect(view.filters.at(-1)).toEqual({ scope: 'screen', screen: 'settings', area: 'L' });
    fireEvent.click(screen.getByRole('radio', { name: 'acme' }));
    expect(view.filters.at(-1)).toEqual({ scope: 'tenant', tenant: 'acme' });
  });

  test('go to Trash and come back', async () => {
    actions.trash.mockResolvedValue(note);
    actions.restore.mockResolvedValue(note);
    render(tab());
    press('Move to Trash');
    expect(await screen.findByText('“Sync twice” is in Trash.')).toBeTruthy();
    press('Undo');
    await waitFor(() => expect(screen.queryByText(/is in Trash/)).toBeNull());
    expect(actions.restore).toHaveBeenCalledWith('n1');
  });

  test('say so when something did not work', async () => {
    actions.pin.mockRejectedValue(new Error('gone'));
    render(tab());
    press('Pin to the top');
    expect((await screen.findByRole('alert')).textContent).toContain('The note is unchanged');
  });

  test('are edited in place', () => {
    render(tab());
    press('Edit note');
    const box = screen.getByRole('textbox', { name: 'Edit note' });
    expect(document.activeElement).toBe(box);
    fireEvent.change(box, { target: { value: 'New' } });
    expect(draftHook.setDraft).toHaveBeenCalledWith({ body: 'New' });
    press('Cancel');
    expect(draftHook.discard).toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: 'Sync twice' })).toBeTruthy();
    // Nothing was changed: there is nothing to take back.
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('that were edited and given up can be had back, as they were typed', () => {
    draftHook.body = 'Half';
    render(tab());
    press('Edit note');
    press('Cancel');
    expect(screen.getByText('What you changed in “Sync twice” is discarded.')).toBeTruthy();
    press('Undo');
    expect(draftHook.setDraft).toHaveBeenCalledWith(expect.objectContaining({ body: 'Half' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Edit note' }));
  });

  test('in Trash can be restored, and nothing else', () => {
    view.current.notes = [{ ...note, deletedAt: 1 }];
    render(tab());
    press('Restore');
    expect(actions.restore).toHaveBeenCalledWith('n1');
    expect(screen.queryByRole('button', { name: 'Edit note' })).toBeNull();
  });

  test('that cannot be read say why, with a code, and offer to try again', () => {
    view.current = { status: 'failed', notes: [], count: 0, error: new FieldGuideError('FG-D1') };
    render(tab());
    expect(screen.getByText(/\(FG-D1\)/)).toBeTruthy();
    press('Try again');
    expect(view.retry).toHaveBeenCalled();
  });

  test('that cannot be read do not take the box away: its text may be nowhere else', () => {
    draftHook.body = 'Learnt';
    view.current = { status: 'failed', notes: [], count: 0, error: new FieldGuideError('FG-D1') };
    render(tab());
    expect(screen.getByDisplayValue('Learnt')).toBeTruthy();
  });

  test('tell how one gets here when there is none', () => {
    view.current = { status: 'ready', notes: [], count: 0, error: null };
    render(tab());
    expect(screen.getByText(/No notes for this screen yet/)).toBeTruthy();
  });
});

describe('several notes', () => {
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const select = () => {
    view.current.notes = [
      note,
      fakeNote({ id: 'n2', title: 'Second' }),
      fakeNote({ id: 'n3', title: 'Third' }),
    ];
    view.current.count = 3;
    const drawn = render(tab());
    press('Select notes');
    return drawn;
  };

  test('are chosen one by one or all, and counted', () => {
    select();
    expect(document.activeElement).toBe(box('All'));
    fireEvent.click(box('Select: Second'));
    expect(screen.getByText('1 selected')).toBeTruthy();
    fireEvent.click(box('All'));
    expect(box('Select: Third').checked).toBe(true);
    expect(screen.getByText('3 selected')).toBeTruthy();
    fireEvent.click(box('Select: Second'));
    expect(box('All').checked).toBe(false);
  });

  test('go to Trash together and come back together', async () => {
    actions.trash.mockResolvedValue(note);
    actions.restore.mockResolvedValue(note);
    select();
    fireEvent.click(box('Select: Second'));
    fireEvent.click(box('Select: Third'));
    press('Move to Trash');
    expect(await screen.findByText('2 notes are in Trash.')).toBeTruthy();
    press('Undo');
    await waitFor(() => expect(actions.restore.mock.calls).toEqual([['n2'], ['n3']]));
  });

  test('of which one fails: the others are done, and it is said how many were not', async () => {
    actions.trash.mockImplementation((id) =>
      id === 'n2' ? Promise.reject(new Error('no')) : Promise.resolve(note),
    );
    select();
    fireEvent.click(box('All'));
    press('Move to Trash');
    expect(await screen.findByText('2 notes are in Trash.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('The note is unchanged');
  });

  test('are left alone with Escape, and the focus goes back', () => {
    select();
    fireEvent.keyDown(box('All'), { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Select notes' }));
    expect(screen.queryByRole('checkbox', { name: 'Select: Second' })).toBeNull();
  });

  test('a note that leaves the list is no longer chosen', () => {
    const { rerender } = select();
    fireEvent.click(box('All'));
    view.current.notes = view.current.notes.slice(1);
    rerender(tab());
    expect(screen.getByText('2 selected')).toBeTruthy();
  });
});

describe('a new note', () => {
  test('is small until something is typed, then has title, tags and ties', () => {
    const { rerender } = render(tab());
    expect(screen.queryByRole('combobox', { name: 'Tags' })).toBeNull();
    draftHook.body = 'Learnt';
    rerender(tab());
    expect(screen.getByRole('combobox', { name: 'Tags' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'acme' }));
    expect(draftHook.setDraft).toHaveBeenCalledWith({ tenant: null });
  });

  test('that is discarded can be had back', () => {
    draftHook.body = 'Learnt';
    const { rerender } = render(tab());
    press('Discard');
    draftHook.body = '';
    rerender(tab());
    press('Undo');
    expect(draftHook.setDraft).toHaveBeenCalledWith(expect.objectContaining({ body: 'Learnt' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Write a note' }));
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])('is saved with Enter and %j', (modifier) => {
    draftHook.body = 'Learnt';
    draftHook.save.mockResolvedValue(null);
    render(tab());
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Write a note' }), { key: 'Enter', ...modifier });
    expect(draftHook.save).toHaveBeenCalledOnce();
  });
});
