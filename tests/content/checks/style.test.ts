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
  ['behaviors', 'behaviours'],
  ['organization', 'organisation'],
  ['analyzed', 'analysed'],
  ['synchronizing', 'synchronising'],
  ['utilizations', 'utilisations'],
  ['licenses', 'licences'],
  ['catalog', 'catalogue'],
])('finds the American spelling %s', (american, british) => {
  expect(style.find(fakeGuide(fakeGotcha({ why: `It is the ${american}.` })))).toMatchObject([
    { message: `Expected British spelling, "${british}"; found "${american}".` },
  ]);
});

test.each([
  ['a straight apostrophe', "Planhat's own words.", /straight/],
  ['straight quotes', 'It says "Saved".', /straight/],
  ['code that does not end', 'Send `a`, then `b.', /not closed/],
  ['two spaces', 'Saved.  Then it stops.', /one space/],
  ['the number of a dossier row', 'It stops, see DG-1.', /dossier row/],
  ['the number of a route', 'Send it on (R-7).', /dossier row/],
  ['an aimless link', 'To save, click here.', /click here/],
])('finds %s', (_, what, message) => {
  expect(style.find(fakeGuide(fakeGotcha({ what })))).toMatchObject([
    {
      level: 'error',
      path: 'd-automation.gotchas[d-a-gotcha].what',
      message: expect.stringMatching(message) as string,
    },
  ]);
});

test.each([
  ['words of the screen in backticks', { what: 'It says `Access not enabled!` in red.' }],
  ['code in backticks', { avoid: 'Test `a !== b` and `color`.' }],
  ['a label with a capital', { what: 'Pipedrive calls it Organization.' }],
  ['what people type', { search: ['organization color'] }],
  ['a title that trails off', { title: 'Settings under the rest, “…”' }],
  ['a status of Planhat’s', { what: 'The Company is shown as canceled.' }],
  ['words that end in z sounds of their own', { what: 'Resized to the size of a prize, and seized.' }],
  ['words that look like row numbers', { what: 'ISO-8601, SHA-256, UTF-8, C-level, HTTP/2.' }],
])('leaves alone %s', (_, overrides) => {
  expect(style.find(fakeGuide(fakeGotcha(overrides)))).toEqual([]);
});
