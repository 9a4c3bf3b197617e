/** The parts of the editor and its dialogs, over fake hooks. Keys and pastes are tested in a real browser. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MergeDialog } from '@/components/notes/MergeDialog';
import { NoteBody } from '@/components/notes/NoteBody';
import { TagsField } from '@/components/notes/TagsField';
import { TieChips } from '@/components/notes/TieChips';
import { VersionsDialog } from '@/components/notes/VersionsDialog';
import type { Pair } from '@/hooks/useMerge';
import type { VersionsView } from '@/hooks/useVersions';
import { type NoteFields, toFields } from '@/lib/notes/note';
import { fakeNote } from '../../lib/notes/fake-note';

const hooks = vi.hoisted(() => ({
  merge: vi.fn(),
  restoreVersion: vi.fn(),
  pair: new Array<Pair>(),
  versions: new Array<VersionsView>(),
}));
vi.mock('@/hooks/useMerge', () => ({ usePair: () => hooks.pair[0], merge: hooks.merge }));
vi.mock('@/hooks/useVersions', () => ({
  useVersions: () => hooks.versions[0],
  restoreVersion: hooks.restoreVersion,
}));
vi.mock('@/hooks/useTags', () => ({
  useTags: (wanted: boolean) => (wanted ? ['call', 'crm', 'crm-sync'] : []),
}));

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('two notes side by side', () => {
  const stored = fakeNote({ id: 'a', title: 'Plan', body: 'same\nslow\nend', screen: 'home' });
  const other = fakeNote({ id: 'b', title: 'Plan (other version)', body: 'same\nfast\nend', tags: ['x'] });
  const open = () => {
    hooks.pair[0] = { status: 'ready', stored, other };
    const onDone = vi.fn();
    render(<MergeDialog ids={['a', 'b']} onClose={vi.fn()} onDone={onDone} />);
    return onDone;
  };
  const saved = () => hooks.merge.mock.calls[0]?.[2] as NoteFields;

  test('keep both texts of a difference unless one is chosen', async () => {
    hooks.merge.mockResolvedValue(vi.fn());
    const onDone = open();
    press('Make one note of them');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(saved()).toMatchObject({
      title: 'Plan',
      body: 'same\nslow\nfast\nend',
      tags: ['x'],
      screen: 'home',
    });
  });

  test('can be taken as a whole', async () => {
    hooks.merge.mockResolvedValue(vi.fn());
    const onDone = open();
    press('Take all of it: The other');
    press('Make one note of them');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(saved()).toMatchObject({ title: 'Plan (other version)', body: 'same\nfast\nend', screen: null });
  });

  test('stay as they were when it fails, and it is said', async () => {
    hooks.merge.mockRejectedValue(new Error('no'));
    const onDone = open();
    press('Make one note of them');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Both are as they were'));
    expect(onDone).not.toHaveBeenCalled();
  });

  test('of which one is not there: the other way is told', () => {
    hooks.pair[0] = { status: 'missing' };
    render(<MergeDialog ids={[null, 'b']} onClose={vi.fn()} onDone={vi.fn()} />);
    expect(screen.getByText(/Select two notes/)).toBeTruthy();
  });
});

describe('earlier versions', () => {
  const note = fakeNote({ id: 'a', title: 'Plan', body: 'now' });
  const version = (revision: number, body: string) => ({
    id: 'a',
    revision,
    updatedAt: Date.UTC(2026, 7, revision),
    fields: toFields({ title: 'Plan', body }),
  });

  test('are listed with what has changed since; the one chosen is brought back', async () => {
    hooks.versions[0] = { status: 'ready', versions: [version(2, 'then'), version(1, 'first')] };
    hooks.restoreVersion.mockResolvedValue({ beside: null, undo: vi.fn() });
    const onDone = vi.fn();
    render(<VersionsDialog note={note} onClose={vi.fn()} onDone={onDone} />);
    expect(document.querySelector('del')?.textContent).toBe('then');
    fireEvent.click(screen.getAllByRole('radio')[1] ?? document.body);
    expect(document.querySelector('del')?.textContent).toBe('first');
    press('Bring this text back');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(hooks.restoreVersion).toHaveBeenCalledWith(note, toFields({ title: 'Plan', body: 'first' }));
  });

  test('of a note that was changed meanwhile come back beside it, and that is said', async () => {
    hooks.versions[0] = { status: 'ready', versions: [version(2, 'then')] };
    const beside = fakeNote({ id: 'b', title: 'Plan (other version)', body: 'then' });
    hooks.restoreVersion.mockResolvedValue({ beside, undo: vi.fn() });
    const onDone = vi.fn();
    render(<VersionsDialog note={note} onClose={vi.fn()} onDone={onDone} />);
    press('Bring this text back');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(onDone.mock.calls[0]?.[0]).toMatchObject({
      ids: ['b'],
      text: expect.stringContaining('“Plan (other version)”') as string,
    });
  });

  test('of one minute are told apart, and say what the note was tied to', () => {
    const tied = { ...version(1, 'first'), fields: toFields({ title: 'Plan', body: 'now', tenant: 'acme' }) };
    const soon = { ...version(2, 'then'), updatedAt: tied.updatedAt + 5000 };
    hooks.versions[0] = { status: 'ready', versions: [soon, tied] };
    render(<VersionsDialog note={note} onClose={vi.fn()} onDone={vi.fn()} />);
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(new Set(names).size).toBe(2);
    fireEvent.click(screen.getAllByRole('radio')[1] ?? document.body);
    expect(screen.getByText('The text is the same.')).toBeTruthy();
    expect(document.querySelector('del')?.textContent).toBe('acme');
  });

  test('that are not there are explained', () => {
    hooks.versions[0] = { status: 'ready', versions: [] };
    render(<VersionsDialog note={note} onClose={vi.fn()} onDone={vi.fn()} />);
    expect(screen.getByText(/No earlier versions yet/)).toBeTruthy();
  });
});

describe('tags', () => {
  const onChange = vi.fn();
  function Field() {
    const [tags, setTags] = useState<string[]>([]);
    return (
      <TagsField
        tags={tags}
        onChange={(next) => {
          setTags(next);
          onChange(next);
        }}
      />
    );
  }

  test('are completed with the keys', () => {
    render(<Field />);
    const field = screen.getByRole<HTMLInputElement>('combobox');
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'cr' } });
    field.setSelectionRange(2, 2);
    fireEvent.select(field);
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['crm', 'crm-sync']);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChange).toHaveBeenLastCalledWith(['crm-sync']);
  });

  test('Escape closes the list and is heard by nobody else; Enter without a choice is', () => {
    const heard = vi.fn<(key: string) => void>();
    render(
      <div onKeyDown={(event) => heard(event.key)}>
        <Field />
      </div>,
    );
    const field = screen.getByRole('combobox');
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'c' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(heard.mock.calls).toEqual([['Enter'], ['Escape']]);
  });
});

describe('ties', () => {
  const place = {
    screen: { id: 'settings', name: 'Settings' },
    area: null,
    tenant: 'acme',
    record: { model: 'Company', id: '2' },
  };

  test('to elsewhere are shown and can be let go, what is here can take their place', () => {
    const onChange = vi.fn();
    const fields = toFields({
      screen: 'gone',
      tenant: 'acme',
      record: { model: 'Company', id: '1' },
      entry: 'g1',
    });
    render(<TieChips fields={fields} place={place} onChange={onChange} />);
    const chips = screen.getAllByRole('button');
    expect(chips.map((chip) => [chip.textContent, chip.getAttribute('aria-pressed')])).toEqual([
      ['gone', 'true'],
      ['Settings', 'false'],
      ['acme', 'true'],
      ['Company record', 'true'],
      ['This record', 'false'],
      ['Entry', 'true'],
    ]);
    press('Settings');
    press('Company record');
    press('This record');
    press('Entry');
    expect(onChange.mock.calls.flat()).toEqual([
      { screen: 'settings' },
      { record: null },
      { record: { model: 'Company', id: '2' } },
      { entry: null },
    ]);
  });
});

test('a pressed task is told with its place in the drawn part', async () => {
  const onTick = vi.fn();
  const body = 'Title\n\n- [ ] one\n- [x] two';
  render(<NoteBody body={body} part={{ start: 7, end: body.length }} onTick={onTick} />);
  fireEvent.click(await screen.findByRole('checkbox', { name: 'two' }));
  expect(onTick).toHaveBeenCalledWith({ item: 10, done: true, shown: { start: 7, end: body.length } });
});

test('a task that nobody hears of cannot be pressed', async () => {
  render(<NoteBody body="- [ ] one" part={{ start: 0, end: 9 }} />);
  expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: 'one' })).disabled).toBe(true);
});
