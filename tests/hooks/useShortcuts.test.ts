import { cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useShortcuts } from '@/hooks/useShortcuts';

const search = vi.fn();
const write = vi.fn();
const press = (key: string, more: object = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...more });

// happy-dom takes Alt for AltGr.
beforeEach(() => void vi.spyOn(KeyboardEvent.prototype, 'getModifierState').mockReturnValue(false));

/** As Windows says it: Ctrl and Alt. */
const pressAltGr = (key: string, code: string) => {
  const event = new KeyboardEvent('keydown', { key, code, ctrlKey: true, altKey: true, bubbles: true });
  Object.defineProperty(event, 'getModifierState', { value: (name: string) => name === 'AltGraph' });
  document.body.dispatchEvent(event);
};

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
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

test('a sign that the layout writes with AltGr counts; AltGr with a plain letter does not', () => {
  renderHook(() => useShortcuts({ '@': search, e: write }));
  pressAltGr('@', 'KeyQ');
  expect(search).toHaveBeenCalledOnce();
  pressAltGr('e', 'KeyE');
  pressAltGr('€', 'KeyE');
  expect(write).not.toHaveBeenCalled();
  press('@', { ctrlKey: true, altKey: true }); // Ctrl and Alt that are no AltGr
  expect(search).toHaveBeenCalledOnce();
});

test('Shift with a letter of another script is another key', () => {
  renderHook(() => useShortcuts({ n: write }));
  press('Т', { code: 'KeyN', shiftKey: true });
  expect(write).not.toHaveBeenCalled();
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
