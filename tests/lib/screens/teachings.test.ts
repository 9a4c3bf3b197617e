import { describe, expect, test } from 'vitest';
import { detectScreen } from '@/lib/screens/detect';
import { shapeOf } from '@/lib/screens/shape';
import { applyTeachings, type Teaching } from '@/lib/screens/teachings';
import { rules } from './rules';

const fakeTeaching = (overrides: Partial<Teaching> = {}): Teaching => ({
  id: 't1',
  screen: 'app-center',
  host: 'upgraded',
  path: '/<tenant>/t/*',
  queryKeys: [],
  labels: [],
  createdAt: 1,
  lastUsedAt: null,
  ...overrides,
});

const judge = (url: string, labels: string[], teachings: Teaching[]) => {
  const shape = shapeOf(url);
  if (!shape) throw new Error(`${url} has no shape`);
  return applyTeachings(detectScreen(url, [], rules), { shape, labels }, teachings);
};

describe('the shape of an address', () => {
  test.each([
    [
      'https://ws.planhat.com/acme/home/2ed51ef2c30c382e60fd53b7?preview=Task.1&b=2',
      '/<tenant>/home/<id>',
      ['b', 'preview'],
    ],
    ['https://ws.planhat.com/acme/t/7f2a', '/<tenant>/t/*', []],
    ['https://ws.planhat.com/acme/Ann%20Smith/settings', '/<tenant>/*/settings', []],
    ['https://app.planhat.com/customers?search=Ann', '/customers', ['search']],
    ['https://ws.planhat.com/acme/x?anna@example.org=1', '/<tenant>/x', []],
  ])('of %s holds no tenant, id, name or value', (url, path, queryKeys) => {
    expect(shapeOf(url)).toMatchObject({ path, queryKeys });
  });
  test('is null elsewhere', () => expect(shapeOf('https://example.org/acme')).toBeNull());
});

describe('teachings', () => {
  test('win over the built-in rules and say what those said', () => {
    const url = 'https://ws.planhat.com/acme/home/data-explorer/task';
    const result = judge(url, [], [fakeTeaching({ path: '/<tenant>/home/data-explorer/task' })]);
    expect(result.reading).toMatchObject({
      screen: 'app-center',
      confidence: 'sure',
      alternatives: ['data-explorer-task'],
    });
    expect(result.taught).toEqual({ teaching: 't1', builtIn: 'data-explorer-task' });
  });
  test('need every label and query key they name', () => {
    const url = 'https://ws.planhat.com/acme/t/7f2a?mode=x';
    const teaching = fakeTeaching({ labels: ['fields'], queryKeys: ['mode'] });
    expect(judge(url, ['fields'], [teaching]).taught).not.toBeNull();
    expect(judge(url, [], [teaching]).taught).toBeNull();
    expect(judge('https://ws.planhat.com/acme/t/7f2a', ['fields'], [teaching]).taught).toBeNull();
  });
  test('of two that fit, the more precise one applies, of equals the newer', () => {
    const url = 'https://ws.planhat.com/acme/t/7f2a';
    const wide = fakeTeaching({ id: 'wide', path: '/<tenant>/*', createdAt: 9 });
    const precise = fakeTeaching({ id: 'precise', labels: ['fields'] });
    const newer = fakeTeaching({ id: 'newer', labels: ['fields'], createdAt: 5 });
    expect(judge(url, ['fields'], [wide, precise, newer]).taught?.teaching).toBe('newer');
    expect(judge(url, [], [wide, precise]).taught?.teaching).toBe('wide');
  });
  test('that ask for nothing apply nowhere', () => {
    expect(judge('https://ws.planhat.com/acme/t/1', [], [fakeTeaching({ path: '' })]).taught).toBeNull();
  });
  test('of the other Planhat do not apply', () => {
    expect(judge('https://app.planhat.com/t/7f2a', [], [fakeTeaching({ path: '/t/*' })]).taught).toBeNull();
  });
});
