import { expect, test } from 'vitest';
import { endpoints } from '../../../content/checks/endpoints';
import type { Endpoint } from '../../../content/types';
import { fakeEndpoint, fakeGuide, fakeRequest } from '../fake-guide';

const problemsOf = (overrides: Partial<Endpoint>) => endpoints.find(fakeGuide(fakeEndpoint(overrides)));

const at = (field: string) => `d-automation.endpoints[d-an-endpoint].${field}`;

test('finds a call that belongs to another resource', () => {
  const operations: Endpoint['operations'] = [
    { does: 'Get one', method: 'GET', path: '/companies/<id>' },
    { does: 'List', method: 'GET', path: '/users' },
  ];

  expect(problemsOf({ operations })).toMatchObject([
    { path: at('operations[1].path'), message: 'Expected a path of /companies, found "/users".' },
  ]);
});

test('finds a bulk upsert without keys', () => {
  expect(problemsOf({ keys: [] })).toMatchObject([{ level: 'error', path: at('keys') }]);
});

test.each([
  ['a request that is no known call', { method: 'DELETE' }, 'requests[0]'],
  ['a body in a GET', { body: { name: 'Acme' } }, 'requests[0].body'],
  ['a PUT without a body', { method: 'PUT', path: '/companies' }, 'requests[0].body'],
  ['a request without the token', { auth: 'none' }, 'requests[0].auth'],
] as const)('finds %s', (_, request, field) => {
  expect(problemsOf({ requests: [fakeRequest(request)] })).toMatchObject([{ path: at(field) }]);
});

const analytics: Partial<Endpoint> = {
  host: 'analytics',
  path: '/analytics/<tenantToken>',
  operations: [
    { does: 'Send one', method: 'POST', path: '/analytics/<tenantToken>' },
    { does: 'Send many', method: 'POST', path: '/analytics/bulk/<tenantToken>' },
  ],
  keys: [],
};

const event = fakeRequest({
  method: 'POST',
  path: '/analytics/bulk/<tenantToken>',
  auth: 'none',
  body: [{ action: 'Logged in' }],
});

test('finds a Private App token on the analytics host', () => {
  const requests = [{ ...event, auth: 'bearer' as const }];

  expect(problemsOf({ ...analytics, requests })).toMatchObject([{ path: at('requests[0].auth') }]);
});

test('is content with events for the analytics host', () => {
  expect(problemsOf({ ...analytics, requests: [event] })).toEqual([]);
});

test.each([
  ['a call of the resource', fakeRequest()],
  ['a record named by its key', fakeRequest({ path: '/companies/extid-<externalId>' })],
  ['a bulk upsert', fakeRequest({ method: 'PUT', path: '/companies', body: [{ externalId: '1' }] })],
])('is content with %s', (_, request) => {
  expect(problemsOf({ requests: [request] })).toEqual([]);
});

test.each(['/companies/merge', '/leancompanies'])('knows %s as a path of companies', (path) => {
  expect(problemsOf({ operations: [{ does: 'List', method: 'GET', path }], requests: [] })).toEqual([]);
});
