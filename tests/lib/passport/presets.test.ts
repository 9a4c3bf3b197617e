import { expect, test } from 'vitest';
import { emptyPassport } from '@/lib/passport/empty-passport';
import { worldOf } from '@/lib/passport/passport';
import { NO_PRESETS, withPresets } from '@/lib/passport/presets';

const usual = { ...NO_PRESETS, crm: 'hubspot' } as const;
const crmOf = (...values: Parameters<typeof withPresets>) => worldOf(withPresets(...values), null).crm;

test('a tenant of which nothing was said has the usual CRM; away from Planhat nothing is taken for granted', () => {
  expect(crmOf('acme', null, usual)).toBe('hubspot');
  expect(crmOf('acme', { ...emptyPassport('acme'), name: 'Acme' }, usual)).toBe('hubspot');
  expect(crmOf(null, null, usual)).toBeNull();
});

test('what was said of a tenant goes before what is usual, “not sure” too', () => {
  expect(crmOf('acme', { ...emptyPassport('acme'), crm: 'pipedrive' }, usual)).toBe('pipedrive');
  expect(crmOf('acme', { ...emptyPassport('acme'), crm: 'unsure' }, usual)).toBeNull();
});
