import { expect, test } from 'vitest';
import { madeUp } from '../../../content/checks/made-up';
import { fakeEndpoint, fakeFact, fakeGotcha, fakeGuide, fakeRequest } from '../fake-guide';

const inRequest = (body: NonNullable<ReturnType<typeof fakeRequest>['body']>) =>
  madeUp.find(fakeGuide(fakeEndpoint({ requests: [fakeRequest({ method: 'PUT', body })] })));

test.each([
  ['the id of a tenant', '2f1c9a1e-0b7d-4a53-9c56-0c6f6f0d2b11'],
  ['the id of a record', '5f1c9a1e0b7d4a539c560c6f'],
  ['a token', 'Bearer k3Jd93jfKd92kfjD83kdkfj29dkK39dk'],
  ['a mail address', 'anna@planhat.com'],
  ['a domain that only begins like the made-up one', 'anna@example.com.evil.io'],
])('finds %s in a request', (_, value) => {
  expect(inRequest([{ value }])).toMatchObject([
    { level: 'error', path: 'd-automation.endpoints[d-an-endpoint].requests[0].body[0].value' },
  ]);
});

test('finds it in a text as well', () => {
  expect(madeUp.find(fakeGuide(fakeGotcha({ what: 'Mail to anna@acme.io.' })))).toMatchObject([
    {
      path: 'd-automation.gotchas[d-a-gotcha].what',
      message: 'Expected an address at example.com, found "anna@acme.io".',
    },
  ]);
});

test('finds a placeholder that does not end', () => {
  const snippets = [{ label: 'Header', text: 'Authorization: Bearer <token' }];

  expect(madeUp.find(fakeGuide(fakeFact({ snippets })))).toMatchObject([
    { level: 'error', path: 'd-automation.facts[d-a-fact].snippets[0].text' },
  ]);
});

test.each([
  ['placeholders', { externalId: '<externalId>', note: 'Hello <<object.name>>' }],
  ['addresses of example.com', { email: 'anna@example.com', cc: 'bo@mail.example.org' }],
  ['long names of fields', { automaticallyRenewLicensesEveryYear: 'autoRenewalNoticePeriodInMonths' }],
  ['dates and counts', { at: '2026-08-12T10:00:00.000Z', count: 86400, id: 'company-1' }],
])('is content with %s', (_, body) => {
  expect(inRequest(body)).toEqual([]);
});

test('is content with a comparison in a text and tags in a snippet', () => {
  const snippets = [{ label: 'Tag', text: '<script src="https://example.com/a.js"></script>' }];

  expect(madeUp.find(fakeGuide(fakeFact({ text: 'When a < b it runs.', snippets })))).toEqual([]);
});
