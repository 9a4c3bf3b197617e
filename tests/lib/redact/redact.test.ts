import { describe, expect, test } from 'vitest';
import { createRedactor } from '@/lib/redact/redact';

const ID = '5f1e2d3c4b5a69788796a5b4';
const OTHER_ID = '60aa2d3c4b5a69788796a5b4';
const acme = { tenants: [['acme', 'Acme Tools'], ['northwind-demo']], records: ['short-7'] };
const mask = (text: string) => createRedactor(acme).mask(text);

describe('a redactor replaces', () => {
  test.each([
    ['the slug of a tenant', 'It is acme.', 'It is <tenant-1>.'],
    ['its name, whatever the case', 'ACME TOOLS is slow', '<tenant-1> is slow'],
    ['a slug whose words are joined otherwise', 'Northwind Demo, northwind_demo', '<tenant-1>, <tenant-1>'],
    [
      'a name in links and in Markdown',
      'Acme%20Tools acme+tools Acme\\_Tools northwind.demo northwind–demo north',
      '<tenant-1> <tenant-1> <tenant-1> <tenant-2> <tenant-2> north',
    ],
    [
      'the tenant of an address inside another',
      'https://x.org/?to=https%3A%2F%2Fws.planhat.com%2Fglobex%2Fhome',
      'https://x.org/?to=https%3A%2F%2Fws.planhat.com%2F<tenant-1>%2Fhome',
    ],
    [
      'an e-mail address in other forms',
      'ida@acme.org, ?to=ida%40acme.org ida＠acme.org ida\\_b@acme.org',
      '<email-1>, ?to=<email-1> <email-1> <email-2>',
    ],
    [
      'a slug beside digits and signs',
      'acme2 acme_prod acme.my.salesforce.com',
      '<tenant-1>2 <tenant-1>_prod <tenant-1>.my.salesforce.com',
    ],
    [
      'the tenant of an address',
      'https://ws.planhat.com/globex/home',
      'https://ws.planhat.com/<tenant-1>/home',
    ],
    ['the tenant of a demo address', 'ws.planhatdemo.com/globex', 'ws.planhatdemo.com/<tenant-1>'],
    [
      'the tenant of a login',
      'https://ws.planhat.com/login/globex',
      'https://ws.planhat.com/login/<tenant-1>',
    ],
    [
      'the record of an address',
      `https://ws.planhat.com/acme/home?profile=Company.${ID}`,
      'https://ws.planhat.com/<tenant-1>/home?profile=Company.<record-1>',
    ],
    ['an id of 24 signs', `id ${ID.toUpperCase()}`, 'id <record-1>'],
    ['an id it was told of', 'see short-7', 'see <record-1>'],
    [
      'an id of Salesforce',
      '0015g00000ABCDEAA4, a0B5g00000XyZ12, a0B5g00000XyZ1',
      '<record-1>, <record-2>, a0B5g00000XyZ1',
    ],
    ['an e-mail address', 'mail ida.berg+x@acme.co.uk now', 'mail <email-1> now'],
    ['an e-mail address with other letters', 'jürgen@müller.de', '<email-1>'],
    ['a UUID', '6f9619ff-8b86-d011-b42d-00cf4fc964ff', '<id-1>'],
    ['a bearer token', 'Authorization: Bearer abc.def-123', 'Authorization: Bearer <token-1>'],
    ['a secret by its name', 'api_key=abc123, "token": "zzz999"', 'api_key=<token-1>, "token": "<token-2>"'],
    ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', '<token-1>'],
    ['a key with a known beginning', 'sk_live_51HabcdEFG789', '<token-1>'],
    ['a long run of letters and digits', 'A9f3kLmN0pQrStUvWxYz1234567890ab', '<token-1>'],
  ])('%s', (_, text, expected) => {
    expect(mask(text)).toBe(expected);
  });
});

describe('a redactor leaves', () => {
  test.each([
    ['words', 'Acmeology is not a tenant; the health score is 7.5'],
    ['numbers and dates', 'ARR 1,200,000 on 2026-05-12 at 14:05, 12 of 340'],
    ['addresses of other sites', 'https://help.planhat.com/en/articles/9587233-automation-templates'],
    ['screens that are no tenant', 'https://ws.planhat.com/oauth/authorize'],
    ['names of fields and codes', 'custom.renewalProbabilityLastQuarter <<object.h123>>'],
    ['entry ids', 'd-saving-switches-it-off-again-and-again'],
  ])('%s', (_, text) => {
    expect(mask(text)).toBe(text);
  });
});

describe('placeholders', () => {
  test('are the same for the same thing in every text', () => {
    const { mask: both } = createRedactor(acme);
    expect(both(`${ID} ${OTHER_ID}`)).toBe('<record-1> <record-2>');
    expect(both(`${OTHER_ID} at acme, Acme Tools, northwind-demo`)).toBe(
      '<record-2> at <tenant-1>, <tenant-1>, <tenant-2>',
    );
  });

  test('are counted', () => {
    const redactor = createRedactor(acme);
    redactor.mask(`${ID} ${ID} a@b.de`);
    expect([...redactor.replaced()]).toEqual([
      ['record', 1],
      ['email', 1],
    ]);
  });

  test('are never replaced themselves', () => {
    const { mask: again } = createRedactor({ tenants: [['tenant'], ['record']] });
    expect(again('tenant')).toBe('<tenant-1>');
  });
});

test('a tenant whose name is a sign of patterns does no harm', () => {
  expect(createRedactor({ tenants: [['a+b (x)']] }).mask('a+b (x) aab')).toBe('<tenant-1> aab');
});

test('names and ids with signs that a link escapes are found in links, as the same thing', () => {
  const { mask } = createRedactor({ tenants: [['Kühne & Co']], records: ['ä/7', 'ä/77'] });
  expect(mask('Kühne & Co ?q=K%C3%BChne%20%26%20Co ä/7 %C3%A4%2F7 ä/77')).toBe(
    '<tenant-1> ?q=<tenant-1> <record-1> <record-1> <record-2>',
  );
  expect(mask('Go to Kühne. Co')).toBe('Go to Kühne. Co');
});

test('without a known tenant it works by form alone', () => {
  expect(createRedactor().mask('acme, a@b.de')).toBe('acme, <email-1>');
});

test('no text makes it slow', () => {
  const texts = [
    'a'.repeat(40_000),
    'a.'.repeat(20_000),
    `${'a1'.repeat(20_000)}@`,
    'token='.repeat(8_000),
    'eyJ'.repeat(12_000),
    'acme-'.repeat(8_000),
    ' '.repeat(40_000),
    `Bearer${' '.repeat(40_000)}`,
  ];
  const start = performance.now();
  for (const text of texts) mask(text);
  expect(performance.now() - start).toBeLessThan(4000);
});

test('a name is found however its accents are stored, and one of signs alone is none', () => {
  const { mask } = createRedactor({ tenants: [['Zürich'.normalize('NFD'), '--']] });
  expect(mask('Call Zürich - today')).toBe('Call <tenant-1> - today');
});

test('what stands alone gets the placeholder it has in texts', () => {
  const { mask, standIn, places } = createRedactor(acme, (kind, number) => `[${kind}-${number}]`);
  expect(mask('acme and globex, short-7')).toBe('[tenant-1] and globex, [record-1]');
  expect(standIn('tenant', 'globex')).toBe('[tenant-2]');
  expect(standIn('tenant', 'Acme Tools')).toBe('[tenant-1]');
  expect(standIn('record', 'short-7')).toBe('[record-1]');
  expect(standIn('record', 'x')).toBe('[record-2]');
  expect(places()).toBe(6);
});
