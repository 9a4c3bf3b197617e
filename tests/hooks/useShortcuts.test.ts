import { cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useShortcuts } from '@/hooks/useShortcuts';

const search = vi.fn();
const write = vi.fn();
const press = (key: string, more: object = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...more });

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

test.each([
  ['English', { code: 'Slash' }],
  ['German', { code: 'Digit7', shiftKey: true }],
])('the sign counts, wherever the layout has it: / in %s', (_layout, more) => {
  renderHook(() => useShortcuts({ '/': search }));
  expect(press('/', more)).toBe(false);
  expect(search).toHaveBeenCalledOnce();
});

test('a letter counts by its place where another script is written, and with Caps Lock', () => {
  renderHook(() => useShortcuts({ n: write }));
  press('т', { code: 'KeyN' });
  press('N', { code: 'KeyN' });
  expect(write).toHaveBeenCalledTimes(2);
  press('N', { code: 'KeyN', shiftKey: true });
  expect(write).toHaveBeenCalledTimes(2);
});

test('a key of another script that was chosen for the search is that key', () => {
  renderHook(() => useShortcuts({ ф: search, a: write }));
  press('ф', { code: 'KeyA' });
  expect(search).toHaveBeenCalledOnce();
  expect(write).not.toHaveBeenCalled();
});

test.each([
  ['input', {}],
  ['textarea', {}],
  ['select', {}],
  ['div', { contentEditable: 'true' }],
])('nothing fires while somebody types in %s', (tag, given) => {
  const field = document.createElement(tag);
  Object.entries(given).forEach(([name, value]) => field.setAttribute(name, value));
  document.body.append(field);
  renderHook(() => useShortcuts({ '/': search }));
  expect(press('/', {}, field)).toBe(true);
  expect(search).not.toHaveBeenCalled();
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
  'nothing fires with %o',
  (more) => {
    renderHook(() => useShortcuts({ '/': search }));
    press('/', more);
    expect(search).not.toHaveBeenCalled();
  },
);
