import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyPassport } from '@/lib/passport/empty-passport';
import { changePassport, forgetPassport, restorePassport } from '@/services/passport-changes';
import { watchPassports } from '@/services/passports';
import { passports } from '@/services/settings';

beforeEach(() => fakeBrowser.reset());

test('changes made at once are all kept', async () => {
  await Promise.all([
    changePassport('acme', { crm: 'hubspot' }),
    changePassport('acme', { plan: 'enterprise' }),
    changePassport('northwind', { crm: 'none' }),
    changePassport('acme', { name: 'Acme' }),
  ]);
  expect(await passports.getValue()).toEqual({
    acme: { ...emptyPassport('acme'), crm: 'hubspot', plan: 'enterprise', name: 'Acme' },
    northwind: { ...emptyPassport('northwind'), crm: 'none' },
  });
});

test('a change that fails stops none after it', async () => {
  const write = vi.spyOn(passports, 'setValue').mockRejectedValueOnce(new Error('full'));
  await expect(changePassport('acme', { crm: 'hubspot' })).rejects.toThrow('full');
  write.mockRestore();
  await changePassport('acme', { plan: 'start-up' });
  expect((await passports.getValue()).acme).toEqual({ ...emptyPassport('acme'), plan: 'start-up' });
});

test('a tenant is forgotten alone, and comes back as it was', async () => {
  await changePassport('acme', { crm: 'hubspot', colour: 3 });
  await changePassport('constructor', { crm: 'none' });
  const { acme } = await passports.getValue();
  await forgetPassport('acme');
  expect(Object.keys(await passports.getValue())).toEqual(['constructor']);
  if (acme) await restorePassport(acme);
  expect((await passports.getValue()).acme).toEqual({ ...emptyPassport('acme'), crm: 'hubspot', colour: 3 });
});

test('tells what is stored and each change, until it is stopped', async () => {
  const heard = vi.fn();
  const stop = watchPassports(heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({}));
  await changePassport('acme', { crm: 'none' });
  expect(heard).toHaveBeenLastCalledWith({ acme: { ...emptyPassport('acme'), crm: 'none' } });
  stop();
  await changePassport('acme', { crm: 'hubspot' });
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a setting that cannot be read is heard as empty: nothing waits for ever', async () => {
  vi.spyOn(passports, 'getValue').mockRejectedValueOnce(new Error('broken'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const heard = vi.fn();
  watchPassports(heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({}));
  vi.restoreAllMocks();
});
