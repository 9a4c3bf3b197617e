import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ANYWHERE } from '@/lib/passport/passport';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { messages } from '@/components/search/messages';
import { messages as nothing } from '@/components/search/nothing-messages';
import { QuickSearch, type QuickSearchProps } from '@/components/search/QuickSearch';
import { messages as state } from '@/components/search/state-messages';
import { applyImport } from '@/services/notes-db/apply-import';
import { saveNote, trashNote } from '@/services/notes-db/notes-store';
import * as noteHits from '@/services/note-hits';
import { rememberOpened } from '@/services/opened';
import { tellIndex } from '@/services/notes-index/signals';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase as freshDatabase } from '../../services/notes-db/fresh-database';

vi.mock('@/content/areas', async () => (await import('./fake-guide')).fakeGuide);
vi.mock('@/lib/search/guide-index', async () => (await import('./fake-guide')).fakeGuideIndex);

const heard = {
  onOpenEntry: vi.fn<(id: string) => void>(),
  onOpenNote: vi.fn<(id: string) => void>(),
  onCommand: vi.fn<QuickSearchProps['onCommand']>(),
  onArea: vi.fn<QuickSearchProps['onArea']>(),
  onNoteQuestion: vi.fn<(question: string) => Promise<void>>(),
  onClose: vi.fn<() => void>(),
};

function Page(props: Partial<QuickSearchProps>) {
  const place = { screen: 'logs', area: 'D', world: ANYWHERE } as const;
  return <QuickSearch place={place} {...heard} {...props} />;
}

const box = () => screen.getByRole('combobox');
const ids = () => screen.queryAllByRole('option').map((row) => row.dataset.entryId ?? row.dataset.noteId);
const selected = () => screen.getByRole('option', { selected: true });
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(box(), { key });

freshDatabase();
beforeEach(() => {
  fakeBrowser.reset();
  Element.prototype.scrollIntoView = vi.fn();
  heard.onNoteQuestion.mockResolvedValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('before anything is typed', () => {
  test('the cursor is in the box', () => {
    render(<Page />);
    expect(document.activeElement).toBe(box());
  });

  test('the gotchas and fixes of this screen stand there, and every area', async () => {
    render(<Page />);
    await waitFor(() => expect(ids()).toEqual(['d-saving', 'd-not-firing']));
    expect(screen.getByRole('group', { name: messages.onThisScreen })).toBeTruthy();
    expect(screen.getByRole('listbox').dataset.count).toBe('2');
    expect(screen.getByRole('button', { name: 'Integrations' })).toBeTruthy();
  });

  test('where no screen is known there are the areas alone', () => {
    render(<Page place={{ screen: null, area: null, world: ANYWHERE }} />);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('button', { name: 'Automation' })).toBeTruthy();
  });

  test('an area can be looked through, and left with Escape', async () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('button', { name: 'Integrations' }));
    await waitFor(() => expect(ids()).toEqual(['k-domains']));
    expect(document.activeElement).toBe(box());
    press('Escape');
    await waitFor(() => expect(ids()).toEqual(['d-saving', 'd-not-firing']));
    expect(heard.onClose).not.toHaveBeenCalled();
  });
});

describe('with a query', () => {
  test('the best hit is selected and Enter opens it', async () => {
    render(<Page />);
    type('automation not trig');
    await waitFor(() => expect(ids()[0]).toBe('d-not-firing'));
    expect(selected().id).toBe(box().getAttribute('aria-activedescendant'));
    expect(selected().querySelectorAll('mark')).toHaveLength(3);
    press('Enter');
    expect(heard.onOpenEntry).toHaveBeenCalledExactlyOnceWith('d-not-firing');
  });

  test('the arrows walk the list and go round', async () => {
    render(<Page />);
    type('automation');
    await waitFor(() => expect(ids().length).toBeGreaterThan(2));
    const [first, second] = ids();
    press('ArrowDown');
    expect(selected().dataset.entryId).toBe(second);
    press('ArrowUp');
    press('ArrowUp');
    expect(selected().dataset.entryId).toBe(ids().at(-1));
    press('ArrowDown');
    expect(selected().dataset.entryId).toBe(first);
  });

  test('another query starts at its first hit', async () => {
    render(<Page />);
    type('automation');
    await waitFor(() => expect(ids().length).toBeGreaterThan(2));
    press('ArrowDown');
    type('automations');
    expect(selected().dataset.entryId).toBe(ids()[0]);
  });

  test('a click opens, and the pointer selects only when it moves', async () => {
    render(<Page />);
    type('automation');
    await waitFor(() => expect(ids().length).toBeGreaterThan(1));
    const second = screen.getAllByRole('option')[1];
    if (!second) throw new Error('There are two rows, see above.');
    fireEvent.pointerEnter(second);
    expect(selected()).not.toBe(second);
    fireEvent.pointerMove(second);
    expect(selected()).toBe(second);
    fireEvent.click(second);
    expect(heard.onOpenEntry).toHaveBeenCalledExactlyOnceWith(second.dataset.entryId);
  });

  test('Escape empties the box, then closes', async () => {
    render(<Page />);
    type('automation');
    press('Escape');
    expect(box()).toHaveProperty('value', '');
    expect(heard.onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(heard.onClose).toHaveBeenCalledOnce();
    await waitFor(() => expect(ids()).toHaveLength(2));
  });

  test('Escape in the preview leads back to the box first', async () => {
    render(<Page />);
    type('automation');
    const why = await screen.findByRole('button', { name: /Why/ });
    why.focus();
    expect(fireEvent.keyDown(why, { key: 'Escape' })).toBe(false);
    expect(document.activeElement).toBe(box());
    expect(box()).toHaveProperty('value', 'automation');
    expect(heard.onClose).not.toHaveBeenCalled();
  });

  test('what scrolls has a name for those who tab to it', async () => {
    render(<Page />);
    type('automation');
    await waitFor(() => expect(ids().length).toBeGreaterThan(1));
    const scroller = screen.getByRole('group', { name: messages.all });
    expect(scroller.tabIndex).toBe(0);
    expect(scroller.contains(screen.getByRole('listbox'))).toBe(true);
  });

  test('keys that write a character of another script stay with it', async () => {
    render(<Page />);
    type('automation');
    await waitFor(() => expect(ids().length).toBeGreaterThan(0));
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    expect(heard.onOpenEntry).not.toHaveBeenCalled();
  });

  test('how many hits there are is read out once the typing rests, also where they are as many as before', async () => {
    render(<Page />);
    type('automation');
    await waitFor(() => expect(ids().length).toBeGreaterThan(1));
    expect(said()).not.toContain(messages.found(ids().length, 'automation'));
    type('quotas run out');
    await waitFor(() => expect(said()).toContain(messages.found(1, 'quotas run out')));
    type('quotas run');
    await waitFor(() => expect(said()).toContain(messages.found(1, 'quotas run')));
    type('qwertyuiop');
    await waitFor(() => expect(said()).toContain(messages.found(0, 'qwertyuiop')));
  });
});

describe('notes', () => {
  test('that stay while others are looked for say for what they were found, once that takes long', async () => {
    await saveNote(fakeDraft({ id: 'n1', title: 'Acme quirks', body: 'They rename everything.' }), null);
    render(<Page />);
    type('acme');
    await waitFor(() => expect(ids()).toEqual(['n1']));
    const search = vi.spyOn(noteHits, 'searchNotes').mockReturnValue(new Promise(() => undefined));
    type('acme xyz');
    expect(selected().textContent).not.toContain('found for');
    await waitFor(() => expect(selected().textContent).toContain('found for “acme”'));
    search.mockRestore();
  });

  test('made of a question show that they are a title and tags so far', async () => {
    await saveNote(fakeDraft({ id: 'n1', title: 'Acme quirks', body: '', tags: ['question'] }), null);
    render(<Page />);
    type('acme quirks');
    const preview = await screen.findByRole('region', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain('No text yet, only this title. #question'));
  });

  test('of which the index does not have all yet: says how far it is, and reads it out once', async () => {
    await saveNote(fakeDraft({ id: 'n1', title: 'Umbrella' }), null);
    const many = Array.from({ length: 700 }, (_, at) => ({ ...fakeNote({ id: `m${at}`, title: 'Other' }) }));
    await applyImport(
      many.map((note) => ({ note, expected: null })),
      { id: 'import', at: 1, source: 'x' },
    );
    render(<Page />);
    type('umbrella');
    await waitFor(() => expect(screen.getByText(state.catchingUp(0, 701))).toBeTruthy());
    expect(ids()).toContain('n1');
    expect(said()).toContain(state.catchingUpBegun);
    act(() => tellIndex({ kind: 'catching-up', done: 500, all: 1701 }));
    expect(screen.getByText('Catching up with your notes: 500 of 1,701.')).toBeTruthy();
    expect(said()).toContain(state.catchingUpBegun);
  });

  test('stand in the same list and open as notes', async () => {
    await saveNote(fakeDraft({ id: 'n1', title: 'Acme quirks', body: 'They rename everything.' }), null);
    render(<Page />);
    type('acme quirks');
    await waitFor(() => expect(ids()).toEqual(['n1']));
    expect(selected().dataset.kind).toBe('note');
    press('Enter');
    expect(heard.onOpenNote).toHaveBeenCalledExactlyOnceWith('n1');
  });

  test('come and go while the query stands', async () => {
    render(<Page />);
    type('acme quirks');
    await waitFor(() => expect(screen.getByText(nothing.nothingFor('acme quirks'))).toBeTruthy());
    await saveNote(fakeDraft({ id: 'n1', title: 'Acme quirks' }), null);
    await waitFor(() => expect(ids()).toEqual(['n1']));
    await trashNote('n1');
    await waitFor(() => expect(ids()).toEqual([]));
  });

  test('that cannot be read leave the guide searchable, and the user is told', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    render(<Page />);
    type('automation');
    await waitFor(() => expect(screen.getByText(state.notesFailed)).toBeTruthy());
    expect(ids().length).toBeGreaterThan(1);
  });
});

describe('a sign alone', () => {
  const nowhere = { screen: null, area: null, world: ANYWHERE } as const;

  test('away from Planhat shows what the areas hold', async () => {
    render(<Page place={nowhere} />);
    type('!');
    await waitFor(() => expect(ids()).toEqual(['d-saving', 'd-elsewhere', 'k-domains']));
    type('?');
    await waitFor(() => expect(ids()).toEqual(['d-not-firing']));
  });

  test('away from Planhat begins with the areas looked into lately', async () => {
    await rememberOpened('entry', 'k-domains');
    render(<Page place={nowhere} />);
    type('!');
    await waitFor(() => expect(ids()).toEqual(['k-domains', 'd-saving', 'd-elsewhere']));
  });

  test('without notes says how to write one, and nothing of nothing found', async () => {
    render(<Page />);
    type('n:');
    fireEvent.click(await screen.findByRole('button', { name: nothing.newNote }));
    expect(heard.onCommand).toHaveBeenCalledExactlyOnceWith('new-note');
    expect(screen.getByText(nothing.typeOn.notes)).toBeTruthy();
    expect(screen.queryByText(/Nothing found/)).toBeNull();
    type('#');
    await waitFor(() => expect(screen.getByText(nothing.typeOn.tags)).toBeTruthy());
  });
});

describe('when nothing is found', () => {
  test('the question can be noted, and the areas are there', async () => {
    render(<Page />);
    type('xyzzyx');
    fireEvent.click(await screen.findByRole('button', { name: nothing.noteQuestion }));
    await waitFor(() => expect(screen.getByText(nothing.questionNoted)).toBeTruthy());
    expect(heard.onNoteQuestion).toHaveBeenCalledExactlyOnceWith('xyzzyx');
    expect(screen.getByRole('button', { name: 'Integrations' })).toBeTruthy();
  });

  test('a question that could not be noted is still in the box', async () => {
    heard.onNoteQuestion.mockRejectedValue(new Error('full'));
    render(<Page />);
    type('xyzzyx');
    fireEvent.click(await screen.findByRole('button', { name: nothing.noteQuestion }));
    await waitFor(() => expect(screen.getByText(nothing.questionNotNoted)).toBeTruthy());
    expect(box()).toHaveProperty('value', 'xyzzyx');
  });
});
