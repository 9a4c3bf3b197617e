/** Deleting for good over a fake hook: what is asked, and what is never done unasked. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TrashActions } from '@/components/trash/TrashActions';

const trash = vi.hoisted(() => ({ expired: 0, emptyTrash: vi.fn(), emptyExpired: vi.fn() }));
vi.mock('@/hooks/useTrash', () => ({
  emptyTrash: trash.emptyTrash,
  useExpiredNotes: () => ({ count: trash.expired, empty: trash.emptyExpired }),
}));

beforeEach(() => {
  trash.expired = 0;
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pressInDialog = (name: string) =>
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));

test('nothing is said of old notes where there are none', () => {
  render(<TrashActions count={3} />);
  expect(screen.queryByText(/days/)).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('old notes are offered, and deleted after a second question that names how many', async () => {
  trash.expired = 12;
  trash.emptyExpired.mockResolvedValue({ kind: 'emptied', count: 12 });
  render(<TrashActions count={40} />);
  expect(screen.getByText('12 notes have been here for more than 30 days.')).toBeTruthy();
  press('Delete them for good');
  expect(trash.emptyExpired).not.toHaveBeenCalled();
  expect(screen.getByText(/^Delete 12 notes for good\?/)).toBeTruthy();
  expect(screen.getByText(/seven days/)).toBeTruthy();
  pressInDialog('Delete 12 notes');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(trash.emptyExpired).toHaveBeenCalledExactlyOnceWith(12);
  expect(trash.emptyTrash).not.toHaveBeenCalled();
});

test('it can be left without anything being deleted', () => {
  trash.expired = 1;
  render(<TrashActions count={1} />);
  press('Delete it for good');
  pressInDialog('Cancel');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(trash.emptyExpired).not.toHaveBeenCalled();
});

test('when Trash has changed meanwhile it is asked again, with the new number', async () => {
  trash.emptyTrash.mockResolvedValueOnce({ kind: 'count-differs', count: 4 });
  trash.emptyTrash.mockResolvedValueOnce({ kind: 'emptied', count: 4 });
  render(<TrashActions count={3} />);
  press('Empty Trash');
  pressInDialog('Delete 3 notes');
  await screen.findByText(/^Delete 4 notes for good\?/);
  expect(screen.getByRole('alert').textContent).toMatch(/Nothing has been deleted/);
  pressInDialog('Delete 4 notes');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(trash.emptyTrash.mock.calls).toEqual([[3], [4]]);
});

test('a failure is said, and nothing is closed', async () => {
  trash.emptyTrash.mockRejectedValue(new Error('canary'));
  render(<TrashActions count={1} />);
  press('Empty Trash');
  pressInDialog('Delete 1 note');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/could not be deleted/));
  expect(document.body.textContent).not.toContain('canary');
});
