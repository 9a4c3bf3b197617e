import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { loadArea } from '@/content/areas';
import type { ApiRequest } from '@/content/types';
import { addressOf, asCurl, asFetch } from '@/lib/guide/request';

const upsert: ApiRequest = {
  label: 'Upsert',
  method: 'PUT',
  path: '/companies',
  auth: 'bearer',
  body: [{ name: "Anna's Bakery", externalId: 'a-1', custom: { 'Next step': 'Call\nback' } }],
};
const list: ApiRequest = {
  label: 'List',
  method: 'GET',
  path: '/companies/<id>/x',
  auth: 'bearer',
  query: { select: 'name,status', note: 'a b&c', companyId: '<companyId>' },
};

describe('a request to copy', () => {
  test('encodes what has to be encoded, and leaves commas and placeholders to be read', () => {
    expect(addressOf('api', list)).toBe(
      'https://api.planhat.com/companies/<id>/x?select=name,status&note=a%20b%26c&companyId=<companyId>',
    );
  });

  test('as curl reaches curl word for word, whatever the values hold', () => {
    const script = asCurl('api', upsert).replace(/^curl/, 'printf "%s\\0"');
    const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
    expect(words).toEqual([
      '-X',
      'PUT',
      'https://api.planhat.com/companies',
      '-H',
      'Authorization: Bearer YOUR_TOKEN',
      '-H',
      'Content-Type: application/json',
      '-d',
      JSON.stringify(upsert.body, null, 2),
    ]);
  });

  test('as fetch sends the same', async () => {
    const sent = await run(asFetch('api', upsert));
    expect(sent.url).toBe('https://api.planhat.com/companies');
    expect(sent.options).toEqual({
      method: 'PUT',
      headers: { Authorization: 'Bearer YOUR_TOKEN', 'Content-Type': 'application/json' },
      body: JSON.stringify(upsert.body),
    });
  });

  test('signs in with the Tenant Token where the endpoint asks for Basic', async () => {
    const request: ApiRequest = {
      label: 'Track',
      method: 'POST',
      path: '/dock/segment',
      auth: 'tenant-basic',
      body: {},
    };
    expect(asCurl('analytics', request)).toContain("-u 'YOUR_TENANT_TOKEN:'");
    const { options } = await run(asFetch('analytics', request));
    expect(options).toMatchObject({ headers: { Authorization: `Basic ${btoa('YOUR_TENANT_TOKEN:')}` } });
  });

  test('names no secret where none is needed', () => {
    const request: ApiRequest = {
      label: 'Post',
      method: 'POST',
      path: '/analytics/<tenantUUID>',
      auth: 'none',
      body: {},
    };
    expect(asCurl('analytics', request)).not.toMatch(/Authorization|-u /);
    expect(asFetch('analytics', request)).not.toMatch(/Authorization/);
  });

  test('of every endpoint in the guide is sound code, both ways', async () => {
    const { entries } = await loadArea('G');
    const requests = entries.flatMap((entry) =>
      entry.kind === 'endpoint' ? entry.requests.map((request) => ({ host: entry.host, request })) : [],
    );
    expect(requests.length).toBeGreaterThan(30);
    for (const { host, request } of requests) {
      const sent = await run(asFetch(host, request));
      expect(sent.url).toBe(addressOf(host, request));
      expect(() => execFileSync('sh', ['-n', '-c', asCurl(host, request)])).not.toThrow();
    }
  });
});

/** Run the code with a `fetch` that only notes down what it was given. */
async function run(code: string): Promise<{ url: unknown; options: unknown }> {
  const sent: { url: unknown; options: unknown } = { url: null, options: null };
  const noteDown = (url: unknown, options: unknown) => Object.assign(sent, { url, options });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is ours, and it is to be proven that it runs
  const program = new Function('fetch', `return (async () => { ${code} return response; })()`) as (
    fetch: typeof noteDown,
  ) => Promise<unknown>;
  await program(noteDown);
  return sent;
}
