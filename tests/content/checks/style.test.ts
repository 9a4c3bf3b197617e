import { expect, test } from 'vitest';
import { style } from '../../../content/checks/style';
import { fakeCause, fakeFix, fakeGotcha, fakeGuide, fakeQuestion } from '../fake-guide';

test('finds a full stop at the end of a title', () => {
  expect(style.find(fakeGuide(fakeGotcha({ title: 'Saving switches it off.' })))).toMatchObject([
    { level: 'error', path: 'd-automation.gotchas[d-a-gotcha].title' },
  ]);
});

test('finds an exclamation mark, however deep it stands', () => {
  const causes = [{ ...fakeCause('end'), recheck: 'Done!' }];
  const fix = fakeFix({ questions: [fakeQuestion('on', 'end', 'end')], causes });

  expect(style.find(fakeGuide(fix))).toMatchObject([
    { path: 'd-automation.fixes[d-a-fix].causes[0].recheck' },
  ]);
});

test.each([
  ['color', 'colour'],
  ['behaviors', 'behaviour'],
  ['organization', 'organisation'],
])('finds the American spelling %s', (american, british) => {
  expect(style.find(fakeGuide(fakeGotcha({ why: `It is the ${american}.` })))).toMatchObject([
    { message: `Expected British spelling, "${british}"; found "${american}".` },
  ]);
});

test.each([
  ['words of the screen in backticks', { what: 'It says `Access not enabled!` in red.' }],
  ['code in backticks', { avoid: 'Test `a !== b` and `color`.' }],
  ['a label with a capital', { what: 'Pipedrive calls it Organization.' }],
  ['what people type', { search: ['organization color'] }],
  ['a title that trails off', { title: 'Settings under the rest, "…"' }],
])('leaves alone %s', (_, overrides) => {
  expect(style.find(fakeGuide(fakeGotcha(overrides)))).toEqual([]);
});
