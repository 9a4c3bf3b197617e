import { describe, expect, test } from 'vitest';
import { headline } from '@/components/panel/headline';
import { panelView } from '@/components/panel/panel-view';
import { fakeActive } from './fake-active';

describe('the panel', () => {
  test('names a sure screen', () => {
    const view = panelView(fakeActive());
    expect(view).toMatchObject({ kind: 'screen', area: { id: 'D', name: 'Automation' }, confidence: 'sure' });
    expect(headline(view)).toBe('Custom Automation');
  });

  test('says "looks like" where the evidence is not enough', () => {
    expect(headline(panelView(fakeActive({ confidence: 'likely' })))).toBe('Looks like Custom Automation');
  });

  test.each(['unknown', 'app-root'])('gives %s no name', (screen) => {
    const view = panelView(fakeActive({ screen, area: null, confidence: 'unknown' }));
    expect(view).toMatchObject({ kind: 'unknown', screen, area: null });
    expect(headline(view)).toBe('Unknown screen');
  });

  test('takes a Planhat address that is no screen for not Planhat', () => {
    expect(panelView(fakeActive({ screen: 'not-a-screen' })).kind).toBe('not-planhat');
  });

  test('tells what a taught screen would be without the teaching', () => {
    const taught = { teaching: 'x', builtIn: 'automation-logs' };
    expect(panelView({ ...fakeActive(), taught }).taughtInstead).toBe('Automation logs');
    expect(panelView({ ...fakeActive(), taught: { ...taught, builtIn: 'unknown' } }).taughtInstead).toBe(
      'unknown screen',
    );
  });

  test.each([
    [{ status: 'loading' }, 'loading', ''],
    [{ status: 'not-planhat' }, 'not-planhat', 'not-a-screen'],
    [{ status: 'no-script', tabId: 3 }, 'no-script', 'unknown'],
  ] as const)('knows the state %j', (active, kind, screen) => {
    expect(panelView(active)).toMatchObject({ kind, screen });
  });
});
