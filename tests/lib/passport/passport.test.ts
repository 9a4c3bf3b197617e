import { expect, test } from 'vitest';
import { emptyPassport } from '@/lib/passport/empty-passport';
import {
  ANYWHERE,
  isMadeFor,
  LEGACY_TENANT,
  misfitOf,
  passportOf,
  tenantKeyOf,
  worldOf,
} from '@/lib/passport/passport';
import { fakeGotcha } from '../guide/fake-area';

const acme = { ...emptyPassport('acme'), crm: 'hubspot', plan: 'unsure', revenue: null } as const;

test('a world holds what is known; unsure and not asked are not', () => {
  expect(worldOf(acme, 'upgraded')).toEqual({
    generation: 'upgraded',
    crm: 'hubspot',
    plan: null,
    revenue: null,
  });
  expect(worldOf(null, 'legacy')).toEqual({ ...ANYWHERE, generation: 'legacy' });
});

test('what the user says of the app counts more than what was seen', () => {
  expect(worldOf({ ...acme, generation: 'legacy' }, 'upgraded').generation).toBe('legacy');
});

test.each([
  [{ tenant: 'acme', generation: 'upgraded' }, 'acme'],
  [{ tenant: null, generation: 'legacy' }, LEGACY_TENANT],
  [{ tenant: null, generation: 'upgraded' }, null],
  [{ tenant: null, generation: null }, null],
] as const)('%j is kept by %j', (view, key) => {
  expect(tenantKeyOf(view)).toBe(key);
});

test('a slug that is a word of the language has no passport until it has one', () => {
  expect(passportOf({}, 'constructor')).toBeNull();
  expect(passportOf({ constructor: acme }, 'constructor')).toBe(acme);
  expect(passportOf({ acme }, 'another')).toBeNull();
  expect(passportOf(null, 'acme')).toBeNull();
  expect(passportOf({ acme }, null)).toBeNull();
});

const forCrm = fakeGotcha({ appliesTo: { crm: ['salesforce', 'hubspot'] } });

test('an entry that names the CRM of the tenant is made for it; one that is true for all is not', () => {
  expect(isMadeFor(forCrm, { ...ANYWHERE, crm: 'hubspot' })).toBe(true);
  expect(isMadeFor(forCrm, { ...ANYWHERE, crm: 'pipedrive' })).toBe(false);
  expect(isMadeFor(forCrm, ANYWHERE)).toBe(false);
  expect(isMadeFor(fakeGotcha(), { ...ANYWHERE, crm: 'hubspot' })).toBe(false);
  expect(
    isMadeFor(fakeGotcha({ appliesTo: { generations: ['upgraded'] } }), {
      ...ANYWHERE,
      generation: 'upgraded',
    }),
  ).toBe(false);
});

test('says for whom an entry is that does not hold here', () => {
  expect(misfitOf(forCrm, { ...ANYWHERE, crm: 'pipedrive' })).toEqual({
    key: 'crm',
    only: ['salesforce', 'hubspot'],
  });
  expect(misfitOf(forCrm, { ...ANYWHERE, crm: 'hubspot' })).toBeNull();
  expect(misfitOf(forCrm, ANYWHERE)).toBeNull();
});
