import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { NotesOrRecovery } from '@/components/recovery/NotesOrRecovery';
import type { NotesTabProps } from '@/components/notes/NotesTab';
import type { Health } from '@/hooks/useNotesHealth';

const told = vi.hoisted((): { health: Health } => ({ health: { kind: 'checking' } }));
vi.mock('@/hooks/useNotesHealth', () => ({ useNotesHealth: () => ({ ...told, check: vi.fn() }) }));
vi.mock('@/components/notes/NotesTab', () => ({ NotesTab: () => <textarea aria-label="box" /> }));

afterEach(cleanup);

const trouble: Health = {
  kind: 'trouble',
  trouble: { code: 'FG-D2', expected: 6, readable: 0, copies: [] },
};

/** Draws what there is to see at first, then at each that follows. Returns the way to go on. */
function go(...kinds: Health[]): (health: Health) => void {
  const props = {} as NotesTabProps; // only handed on
  const { rerender } = render(<></>);
  const draw = (health: Health) => {
    told.health = health;
    rerender(<NotesOrRecovery {...props} />);
  };
  kinds.forEach(draw);
  return draw;
}

const box = () => screen.queryByRole('textbox', { name: 'box' });

test('there is nowhere to write before the notes are open', () => {
  go({ kind: 'checking' });
  expect(box()).toBeNull();
});

test('open notes are shown before they are counted', () => {
  go({ kind: 'checking' }, { kind: 'opened' });
  expect(box()).not.toBeNull();
});

test('trouble that is there from the beginning stands in their place', async () => {
  go({ kind: 'checking' }, trouble);
  expect(await screen.findByText(/\(FG-D2\)$/)).toBeTruthy();
  expect(box()).toBeNull();
});

test('what is being written stays when counting finds that some are missing', async () => {
  const draw = go({ kind: 'opened' });
  const before = box();
  expect(before).not.toBeNull();
  draw(trouble);
  expect(await screen.findByText(/\(FG-D2\)$/)).toBeTruthy();
  expect(box()).toBe(before);
});
