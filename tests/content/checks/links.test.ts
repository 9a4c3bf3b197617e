import { expect, test } from 'vitest';
import { links } from '../../../content/checks/links';
import { fakeArea } from '../fake-guide';

const problemsOf = (url: string | null) =>
  links.find({
    areas: [fakeArea({ sources: { S1: { title: 'A page', url, seenOn: '2026' } } })],
    screenIds: new Set(),
  });

test('finds a page that is not https', () => {
  expect(problemsOf('http://www.planhat.com/changelog')).toEqual([
    { level: 'error', path: 'd-automation.sources[S1].url', message: 'Expected https, found http.' },
  ]);
});

test.each([
  'https://planhat.example/page',
  'https://help.planhat.com.example/',
  'https://help.planhat.com:8443/',
])('warns of the unknown host of %s', (url) => {
  expect(problemsOf(url)).toMatchObject([{ level: 'warning' }]);
});

test.each([null, 'https://help.planhat.com/en/articles/1', 'http://support.planhat.com/en/articles/2'])(
  'is content with %s',
  (url) => {
    expect(problemsOf(url)).toEqual([]);
  },
);
