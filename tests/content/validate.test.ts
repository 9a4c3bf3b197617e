import { expect, test } from 'vitest';
import { describeFinding, validateGuide } from '../../content/validate';
import { fakeArea, fakeGotcha } from './fake-guide';

const noScreens: ReadonlySet<string> = new Set();

test('names a wrong field by folder, file, entry and field', () => {
  const area = fakeArea({ entries: [fakeGotcha({ id: 'd-long', title: 'x'.repeat(91) })] });

  expect(validateGuide([area], noScreens)).toMatchObject([
    { level: 'error', check: 'schema', path: 'd-automation.gotchas[d-long].title' },
  ]);
});

test.each([
  ['a field of the area', { ...fakeArea(), summary: '' }, 'd-automation.summary'],
  [
    'an unknown kind',
    { ...fakeArea(), entries: [{ id: 'd-odd', kind: 'tip' }] },
    'd-automation.entries[d-odd].kind',
  ],
  ['an entry that is nothing', { ...fakeArea(), entries: [null] }, 'd-automation.entries[?]'],
  ['an area that is nothing', undefined, 'areas[0]'],
])('finds its way to %s', (_, area, path) => {
  expect(validateGuide([area], noScreens)[0]).toMatchObject({ check: 'schema', path });
});

test('runs no check before every shape is right, so that no finding is a consequence of another', () => {
  const twins = fakeArea({ entries: [fakeGotcha(), fakeGotcha()] });
  const wrong = { ...fakeArea(), summary: '' };

  expect(validateGuide([twins, wrong], noScreens).map(({ check }) => check)).toEqual(['schema']);
  expect(validateGuide([twins], noScreens).map(({ check }) => check)).toContain('unique-ids');
});

test('describes a finding as where, what and what to do', () => {
  const finding = {
    level: 'error',
    check: 'links',
    path: 'a.b',
    message: 'Found http.',
    tip: 'Use https.',
  } as const;

  expect(describeFinding(finding)).toBe('a.b\n  error (links): Found http.\n  Use https.');
});
