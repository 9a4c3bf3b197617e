import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { panelView } from '@/components/panel/panel-view';
import { useBrowsing } from '@/components/panel/useBrowsing';
import { resetSessionState } from '@/hooks/useSessionState';
import { fakeActive } from './fake-active';

const LOADING = panelView({ status: 'loading' });
const EDITOR = panelView(fakeActive({ screen: 'custom-automation-editor', area: 'D' }));
const PROFILE = panelView(fakeActive({ screen: 'company-profile', area: 'E' }));
const UNKNOWN = panelView(fakeActive({ screen: '', area: null, confidence: 'unknown' }));

const open = (view = EDITOR) => renderHook((seen) => useBrowsing(seen), { initialProps: view });

beforeEach(resetSessionState);
afterEach(cleanup);

test('another area stays over a reload, and until the screen changes', () => {
  const first = open();
  act(() => first.result.current.browse('K'));
  first.unmount();

  const { result, rerender } = open(LOADING);
  expect(result.current.browsed).toBe('K');
  rerender(EDITOR);
  expect(result.current.browsed).toBe('K');
  rerender(PROFILE);
  expect(result.current.browsed).toBeNull();
  rerender(EDITOR);
  expect(result.current.browsed).toBeNull();
});

test('chosen before the screen is known, it stays for the first one', () => {
  const { result, rerender } = open(LOADING);
  act(() => result.current.browse('K'));
  rerender(EDITOR);
  expect(result.current.browsed).toBe('K');
  rerender(PROFILE);
  expect(result.current.browsed).toBeNull();
});

test('chosen on an unknown screen, it ends when a screen is known', () => {
  const { result, rerender } = open(UNKNOWN);
  act(() => result.current.browse('K'));
  expect(result.current.browsed).toBe('K');
  rerender(EDITOR);
  expect(result.current.browsed).toBeNull();
});
