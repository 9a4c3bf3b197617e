import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TypedAhead } from '@/components/panel/TypedAhead';

/** Whatever else hears keys on the page, as the panel's own shortcuts do. */
const shortcut = vi.fn();

afterEach(() => {
  cleanup();
  document.removeEventListener('keydown', shortcut);
  shortcut.mockClear();
});

function renderWaiting() {
  const typed: string[] = [];
  document.addEventListener('keydown', shortcut);
  const shown = render(<TypedAhead onType={(letter) => typed.push(letter)} />);
  return { typed, shown };
}

test('letters typed before the search stands are kept for it, in order, and are no shortcut', () => {
  const { typed } = renderWaiting();
  for (const key of ['n', '3', ' ', '/']) fireEvent.keyDown(document.body, { key });
  expect(typed.join('')).toBe('n3 /');
  expect(shortcut).not.toHaveBeenCalled();
});

test('other keys, and letters with Ctrl, Cmd or Alt, are left to whom they belong', () => {
  const { typed } = renderWaiting();
  fireEvent.keyDown(document.body, { key: 'Tab' });
  fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'c', metaKey: true });
  expect(typed).toEqual([]);
  expect(shortcut).toHaveBeenCalledTimes(3);
});

test('nothing is caught any more once the search is there', () => {
  const { typed, shown } = renderWaiting();
  shown.unmount();
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(typed).toEqual([]);
  expect(shortcut).toHaveBeenCalled();
});
