import { describe, expect, test } from 'vitest';
import { isQuestion } from '@/lib/ask/is-question';
import { understand } from '@/lib/ask/understand';

describe('without the guide the tables decide', () => {
  test('what a question says, and its fault', () => {
    expect(understand('Our HubSpot sync makes duplicates in the new app')).toMatchObject({
      area: 'B',
      crm: 'hubspot',
      generation: 'upgraded',
      symptoms: ['duplicates'],
      route: null,
    });
  });

  test('misspelt words', () => {
    expect(understand('salesfroce sync overwrties my field')).toMatchObject({
      area: 'B',
      crm: 'salesforce',
      symptoms: ['overwritten'],
    });
  });

  test('a question that cannot be placed says so', () => {
    expect(understand('who won the cup')).toMatchObject({ area: null, sureness: 'none', route: null });
  });

  test('nothing at all', () => {
    expect(understand('')).toMatchObject({ area: null, sureness: 'none', symptoms: [], crm: null });
  });
});

describe('the tenant', () => {
  test.each([
    ['we moved from HubSpot to Salesforce', 'salesforce'],
    ['not on salesforce but hubspot', 'hubspot'],
    ['sfdc accounts', 'salesforce'],
    ['we have no crm', 'none'],
    ['our Salesforce and our HubSpot', null],
    ['we use Dynamics', null],
    ['sales force sync', 'salesforce'],
    ['hubpost sync', 'hubspot'],
    ['contacts from HS', 'hubspot'],
    ['hs deals are late', 'hubspot'],
    ['the HS score is empty', null],
    ['pipe drive', 'pipedrive'],
  ])('%s: CRM %s', (text, crm) => expect(understand(text).crm).toBe(crm));

  test('a CRM that is named but not told is not asked for', () => {
    expect(understand('our Salesforce and our HubSpot').unclear).toEqual(['crm']);
    expect(understand('we use Dynamics').unclear).toEqual(['crm']);
    expect(understand('the sync is slow').unclear).toEqual([]);
  });

  test.each([
    ['we are on the Enterprise plan', 'enterprise'],
    ['professional plan', 'professional'],
    ['is it in the start-up plan', 'start-up'],
    ['our enterprise customers complain', null],
    ['Salesforce Enterprise edition', null],
    ['Professional or Enterprise plan', null],
    ['sync is slow (enterprise, salesforce)', 'enterprise'],
    ['(HubSpot/Pro) renewal missing', 'professional'],
    ['where is SSO, ent plan', 'enterprise'],
    ['Enterprise customer here where is sso', 'enterprise'],
    ["we're on pro", 'professional'],
    ['[start-up] where are automations', 'start-up'],
    ['segments (smb, enterprise) are missing', null],
    ['empty portal. we r enterprise', 'enterprise'],
    ['filter lacks the field (prof. plan)', 'professional'],
    ['are custom roles enterprise only?', 'enterprise'],
  ])('%s: plan %s', (text, plan) => expect(understand(text).plan).toBe(plan));

  test.each([
    ['on ws.planhat.com', 'upgraded'],
    ['in the new UI', 'upgraded'],
    ['v2 ui', 'upgraded'],
    ['in v1', 'legacy'],
    ['app.planhat.com', 'legacy'],
    ['old planhat', 'legacy'],
    ['we moved from the old app to the new app', 'upgraded'],
    ['we have not upgraded', 'legacy'],
    ['create a new app for the API', null],
    ['legacy fields', null],
    ['greyed out in ws', 'upgraded'],
    ['which trigger, ws version', 'upgraded'],
    ['not possible? upgraded planhat', 'upgraded'],
    ['where is it in the new ui, in the old app it was the megaphone', 'upgraded'],
    ['new deal or the old one', null],
  ])('%s: app %s', (text, generation) => expect(understand(text).generation).toBe(generation));

  test.each([
    ['licence', 'licenses'],
    ['won opportunities', 'licenses'],
    ['line items', 'deals'],
    ['from opportunities to deals', 'deals'],
    ['user licenses', null],
    ['HubSpot deals', null],
    ['pipe drive deals', null],
    ['closed won opps', null],
    ['POST /licenses returns 400', 'licenses'],
    ['the old revenue model', 'licenses'],
    ['legacy licenses', 'licenses'],
    ['with the new revenue model', 'deals'],
    ['licenses or line items', null],
    ['PUT /deals/1 ignores it', 'deals'],
    ['PUT /companies with a licence', 'licenses'],
    ['won hubspot deal did not create a licence', 'licenses'],
    ['pipedrive deals -> planhat licenses', 'licenses'],
    ['when do we get deals? we are still with license', 'licenses'],
    ['upsell deal: we just moved from licenses to the deal model', 'deals'],
    ['start the project when the opp is closed won in sfdc', null],
    ['license utilisation (seats used)', null],
    ['old planhat, licenses', 'licenses'],
  ])('%s: revenue model %s', (text, revenue) => expect(understand(text).revenue).toBe(revenue));
});

describe('the API', () => {
  test.each([
    ['PUT /companies', { method: 'PUT', path: '/companies', code: null }],
    ['put to /endusers/{id} gives 404', { method: 'PUT', path: '/endusers/{id}', code: '404' }],
    ['GET https://api.planhat.com/companies/lean', { method: 'GET', path: '/companies/lean', code: null }],
    ['a post request is unauthorised', { method: 'POST', path: null, code: '401' }],
    ['error 500', { method: null, path: null, code: '500' }],
    ['too many requests', { method: null, path: null, code: '429' }],
    ['REQUEST_LIMIT_EXCEEDED from Salesforce', { method: null, path: null, code: 'REQUEST_LIMIT_EXCEEDED' }],
    ['error: ROW_LOCKED', { method: null, path: null, code: 'ROW_LOCKED' }],
    ['DAYS_SINCE is negative', { method: null, path: null, code: null }],
    ['map EXTERNAL_ID and MONTH_START', { method: null, path: null, code: null }],
    ['we put 500 companies and/or 400 contacts', { method: null, path: null, code: null }],
    ['do we get 200 rows', { method: null, path: null, code: null }],
    ['403 companies', { method: null, path: null, code: null }],
  ])('%s', (text, call) => expect(understand(text)).toMatchObject(call));
});

describe('what is answered and what is only searched', () => {
  test.each(['automation not firing', 'churn?', 'error 429', '/endusers', 'PUT it'])(
    '%s is a question',
    (text) => expect(isQuestion(text)).toBe(true),
  );
  test.each(['', 'automation', 'health score'])('%s is a search', (text) =>
    expect(isQuestion(text)).toBe(false),
  );
});
