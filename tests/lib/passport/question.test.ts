import { describe, expect, test } from 'vitest';
import { loadArea } from '@/content/areas';
import { screenRow } from '@/content/screens';
import type { AreaId, Entry } from '@/content/types';
import { arrange } from '@/lib/guide/arrange';
import { emptyPassport } from '@/lib/passport/empty-passport';
import { ANYWHERE, type Passport, worldOf } from '@/lib/passport/passport';
import { nextQuestion } from '@/lib/passport/question';
import { fakeArea, fakeGotcha } from '../guide/fake-area';

const acme = emptyPassport('acme');
const entries = (count: number, appliesTo: Entry['appliesTo'], screens = ['here']) =>
  Array.from({ length: count }, (_, index) =>
    fakeGotcha({ id: `d-${JSON.stringify(appliesTo)}-${screens.join()}-${index}`, appliesTo, screens }),
  );
const ask = (all: Entry[], passport: Passport | null = acme, world = worldOf(passport, 'upgraded')) =>
  nextQuestion(arrange(fakeArea(all), 'here', world), passport, world);

describe('the next question', () => {
  test('is about what most entries in sight hang on', () => {
    const all = [...entries(4, { crm: ['hubspot'] }), ...entries(6, { revenue: ['deals'] }), fakeGotcha()];
    expect(ask(all)).toEqual({ key: 'revenue', decides: 6 });
    expect(ask(all, null)).toEqual({ key: 'revenue', decides: 6 });
  });

  test('is never about what was said, nor about what the user was unsure of', () => {
    const all = [...entries(4, { crm: ['hubspot'] }), ...entries(6, { revenue: ['deals'] })];
    expect(ask(all, { ...acme, revenue: 'deals' })?.key).toBe('crm');
    expect(ask(all, { ...acme, revenue: 'unsure' })?.key).toBe('crm');
    expect(ask(all, { ...acme, revenue: 'unsure', crm: 'none' })).toBeNull();
  });

  test('waits for a screen on which something hangs on it', () => {
    const elsewhere = entries(9, { crm: ['hubspot'] }, ['elsewhere']);
    expect(ask([...elsewhere, ...entries(2, undefined)])).toBeNull();
    expect(ask([...elsewhere, ...entries(1, { crm: ['hubspot'] })])).toEqual({ key: 'crm', decides: 1 });
  });

  test('is not worth asking for two or three entries of an area; a plan is worth it for one', () => {
    expect(ask(entries(3, { crm: ['hubspot'] }))).toBeNull();
    expect(ask(entries(4, { crm: ['hubspot'] }))?.key).toBe('crm');
    expect(ask(entries(1, { plans: ['enterprise'] }))?.key).toBe('plan');
  });

  test('is not about what the screen says itself', () => {
    const all = entries(4, { crm: ['hubspot'] });
    expect(ask(all, acme, { ...ANYWHERE, crm: 'hubspot' })).toBeNull();
  });

  test('is none where nothing hangs on anything, or on the app only', () => {
    expect(ask([fakeGotcha()])).toBeNull();
    expect(ask(entries(9, { generations: ['legacy'] }))).toBeNull();
  });
});

const inGuide = async (area: AreaId, screen: string) => {
  const ids = [screen, screenRow(screen)?.sameAs ?? screen];
  const world = { ...ANYWHERE, crm: screenRow(screen)?.crm ?? null };
  return nextQuestion(arrange(await loadArea(area), ids, world), null, world)?.key ?? null;
};

test.each([
  // The page of a CRM says itself which one it is.
  ['B', 'integration-salesforce', null],
  ['B', 'integration-hubspot', null],
  ['C', 'license-profile', 'revenue'],
  ['C', 'settings-revenue', 'revenue'],
  ['A', 'health-profiles', null],
  ['D', 'custom-automation-editor', null],
  ['F', 'home', null],
  ['L', 'settings-users', null],
] as const)('in the guide: area %s on %s asks for %s', async (area, screen, key) => {
  expect(await inGuide(area, screen)).toBe(key);
});
