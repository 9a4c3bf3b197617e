import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { messages } from '@/components/recovery/messages';
import { RecoveryScreen } from '@/components/recovery/RecoveryScreen';
import type { Trouble } from '@/hooks/useRecovery';

const { restoreCopy, goOnWithout, exportReadable, downloadFile } = vi.hoisted(() => ({
  restoreCopy: vi.fn(),
  goOnWithout: vi.fn(),
  exportReadable: vi.fn(),
  downloadFile: vi.fn(),
}));
vi.mock('@/services/recovery/put-back', () => ({ restoreCopy, goOnWithout }));
vi.mock('@/services/recovery/export-readable', () => ({ exportReadable }));
vi.mock('@/services/download', () => ({ downloadFile }));

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const today = new Date().setHours(14, 5, 0, 0);
const copy = { file: 'notes-1-1.ndjson', at: today, sequence: 9, notes: 212 };
const lost: Trouble = { code: 'FG-D2', expected: 212, readable: 0, copies: [copy] };

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test.each<[Trouble, RegExp]>([
  [lost, /^212 notes were here, 0 can be read now\. Nothing has been deleted\. \(FG-D2\)$/],
  [
    { ...lost, readable: 212 },
    /^The newest notes or changes are missing\. Nothing has been deleted\. \(FG-D2\)$/,
  ],
  [
    { ...lost, code: 'FG-D1', readable: null },
    /^The notes could not be opened\. Nothing has been deleted\. \(FG-D1\)$/,
  ],
  [{ ...lost, code: 'FG-V1' }, /made by a newer version.*unchanged.*\(FG-V1\)$/],
  [{ ...lost, code: 'FG-B1', copies: [] }, /^Close the other Field Guide windows.*\(FG-B1\)$/],
])('says what happened and what is safe', (trouble, words) => {
  render(<RecoveryScreen trouble={trouble} onTryAgain={vi.fn()} />);
  expect(screen.getByRole('alert').textContent).toMatch(words);
});

test('names the copy by its time and its number of notes', () => {
  render(<RecoveryScreen trouble={lost} onTryAgain={vi.fn()} />);
  expect(screen.getByText('There is a copy from 14:05 with 212 notes.')).toBeTruthy();
});

test('restores only after a second click, and changes nothing without', async () => {
  restoreCopy.mockResolvedValue({ added: 210, renewed: 2, kept: 0, both: 0 });
  render(<RecoveryScreen trouble={lost} onTryAgain={vi.fn()} />);
  press('Restore the copy from 14:05');
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: messages.cancel }));
  expect(restoreCopy).not.toHaveBeenCalled();
  press('Restore the copy from 14:05');
  const dialog = screen.getByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Restore the copy from 14:05' }));
  expect(restoreCopy).toHaveBeenCalledExactlyOnceWith(copy, lost);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('212 notes brought back.'));
});

test('newer notes are exported, never restored over', () => {
  render(<RecoveryScreen trouble={{ ...lost, code: 'FG-V1' }} onTryAgain={vi.fn()} />);
  expect(screen.queryByRole('button', { name: /Restore/ })).toBeNull();
  expect(screen.getByRole('button', { name: messages.export })).toBeTruthy();
});

test('exports what can be read, and says so', async () => {
  const file = new Blob();
  exportReadable.mockResolvedValue({ file, fileName: 'f.zip', count: 212, unreadable: 1 });
  render(<RecoveryScreen trouble={lost} onTryAgain={vi.fn()} />);
  press(messages.export);
  await waitFor(() => expect(downloadFile).toHaveBeenCalledExactlyOnceWith(file, 'f.zip'));
  expect(screen.getByRole('status').textContent).toMatch(
    /^212 notes exported\. 1 could not be read and is in the file/,
  );
});

test('says when something did not work, and tries again when asked', async () => {
  exportReadable.mockRejectedValue(new Error('canary'));
  const onTryAgain = vi.fn();
  render(<RecoveryScreen trouble={lost} onTryAgain={onTryAgain} />);
  press(messages.export);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(messages.failed));
  expect(document.body.textContent).not.toContain('canary');
  press(messages.tryAgain);
  expect(onTryAgain).toHaveBeenCalledOnce();
});

test('without a copy the user can still export, and go on after a second click', () => {
  goOnWithout.mockResolvedValue(undefined);
  const trouble: Trouble = { ...lost, readable: 3, copies: [] };
  render(<RecoveryScreen trouble={trouble} onTryAgain={vi.fn()} />);
  expect(screen.getByText(messages.noCopy)).toBeTruthy();
  press('Go on with 3 notes');
  expect(goOnWithout).not.toHaveBeenCalled();
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Go on with 3 notes' }));
  expect(goOnWithout).toHaveBeenCalledExactlyOnceWith(trouble);
});
