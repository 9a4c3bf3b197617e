import { describe, expect, test } from 'vitest';
import { createJudge } from '@/lib/screens/judge';
import { packLabel, unpackLabel } from '@/lib/screens/seen-page';
import { parseSeenPage } from '@/lib/screens/seen-page-schema';
import { fakeLabel, heading, rules, tab } from './rules';

const ORIGIN = 'https://ws.planhat.com';

describe('what a tab may send', () => {
  test('labels survive the journey', () => {
    for (const label of [
      tab('fields', true),
      { ...heading('x'), layer: true },
      fakeLabel('y', { selected: 'shown', covered: true }),
    ])
      expect(unpackLabel(packLabel(label))).toEqual(label);
  });
  test.each([
    ['nothing', undefined],
    ['no path', { labels: [] }],
    ['a path that is none', { path: 'x', labels: [] }],
    ['an extra key', { path: '/', labels: [], note: 'x' }],
    ['an unknown role', { path: '/', labels: [['fields', 'god', 0]] }],
    ['flags beyond', { path: '/', labels: [['fields', 'tab', 99]] }],
    ['too many labels', { path: '/', labels: Array.from({ length: 61 }, () => ['a', 'tab', 0]) }],
    ['too much text', { path: `/${'x'.repeat(5000)}`, labels: null }],
  ])('%s is refused', (_name, data) => expect(parseSeenPage(data)).toBeNull());
});

describe('the judge', () => {
  const judge = createJudge(rules);
  test('asks for labels only where the address does not decide', () => {
    expect(judge(ORIGIN, { path: '/acme/t/1', labels: null })).toEqual({ report: null, scope: 'page' });
    expect(judge(ORIGIN, { path: '/acme/home/data-explorer/task', labels: null })).toMatchObject({
      scope: 'layers',
      report: { reading: { screen: 'data-explorer-task' } },
    });
    expect(judge(ORIGIN, { path: '/login', labels: null })).toMatchObject({ scope: 'none' });
  });
  test('drops words that are not of our vocabulary: they cannot come from our script', () => {
    const labels = [
      ...['global filters', 'fields', 'rules'].map((text) => tab(text)),
      heading('Ann Smith, secret'),
    ].map(packLabel);
    const { report } = judge(ORIGIN, { path: '/acme/t/1', labels });
    expect(report?.reading.screen).toBe('data-model');
    expect(JSON.stringify(report)).not.toContain('Ann');
  });
  test('has nothing to say of other sites', () => {
    expect(judge('https://evil.tld', { path: '/acme', labels: [] })).toEqual({ report: null, scope: 'none' });
  });
});
