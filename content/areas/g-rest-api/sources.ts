import { defineSources } from '../../define';

const legacy = 'Legacy UI';

export const sources = defineSources({
  S1: {
    title: 'Developers: API introduction',
    url: 'https://www.planhat.com/developers/api/introduction',
    seenOn: null,
    note: 'The legacy host docs.planhat.com carries the same text',
  },
  S2: {
    title: 'Developers: Authentication & Limits',
    url: 'https://www.planhat.com/developers/api/authentication-limits',
    seenOn: null,
    note: 'Still says "Service Accounts"',
  },
  S3: {
    title: 'Developers: HTTP response codes',
    url: 'https://www.planhat.com/developers/api/http-response-codes',
    seenOn: null,
  },
  S4: {
    title: 'Developers: Bulk upsert',
    url: 'https://www.planhat.com/developers/api/bulk-upsert',
    seenOn: null,
  },
  S5: { title: 'Developers: Company', url: 'https://www.planhat.com/developers/api/company', seenOn: null },
  S6: { title: 'Developers: End user', url: 'https://www.planhat.com/developers/api/enduser', seenOn: null },
  S9: {
    title: 'Developers: Deal',
    url: 'https://www.planhat.com/developers/api/deal',
    seenOn: null,
    note: 'New revenue model',
  },
  S10: { title: 'Developers: Invoice', url: 'https://www.planhat.com/developers/api/invoice', seenOn: null },
  S11: { title: 'Developers: Note', url: 'https://www.planhat.com/developers/api/note', seenOn: null },
  S12: { title: 'Developers: Ticket', url: 'https://www.planhat.com/developers/api/ticket', seenOn: null },
  S19: { title: 'Developers: Metrics', url: 'https://www.planhat.com/developers/api/metrics', seenOn: null },
  S20: {
    title: 'Developers: Core concepts (keys)',
    url: 'https://www.planhat.com/developers/data-model/core-concepts',
    seenOn: null,
  },
  S21: {
    title: 'Developers: Automation triggers and webhooks',
    url: 'https://www.planhat.com/developers/automations/triggers',
    seenOn: null,
  },
  S22: {
    title: 'How to set up Private Apps and API Access Tokens',
    url: 'https://help.planhat.com/en/articles/9587349-how-to-set-up-private-apps-service-accounts-and-api-access-tokens-in-planhat',
    seenOn: null,
    note: 'Upgraded UI',
  },
  S23: {
    title: 'How to set up Service Accounts and API Access Tokens',
    url: 'https://support.planhat.com/en/articles/5577152-how-to-set-up-service-accounts-and-api-access-tokens-in-planhat',
    seenOn: null,
    note: legacy,
  },
  S24: {
    title: 'Not all End Users sent over API get added to Planhat',
    url: 'https://help.planhat.com/en/articles/9586991-not-all-end-users-sent-over-api-get-added-to-planhat',
    seenOn: null,
  },
  S25: {
    title: 'Data uniqueness and keyables in Planhat',
    url: 'http://support.planhat.com/en/articles/8146372-data-uniqueness-and-keyables-in-planhat',
    seenOn: null,
    note: legacy,
  },
  S26: {
    title: 'Merging data in Planhat',
    url: 'https://help.planhat.com/en/articles/9587002-merging-data-in-planhat',
    seenOn: null,
  },
  S28: {
    title: 'Webhooks in Automations',
    url: 'https://help.planhat.com/en/articles/11432236-webhooks-in-automations',
    seenOn: null,
  },
  S29: {
    title: 'External IDs, Source IDs, related domains',
    url: 'http://support.planhat.com/en/articles/2740109-external-id-s-source-id-s-related-domains',
    seenOn: null,
    note: legacy,
  },
  S31: {
    title: 'Excel import templates',
    url: 'https://help.planhat.com/en/articles/9587198-excel-import-templates',
    seenOn: null,
  },
  S32: {
    title: 'How to recover deleted items in Planhat',
    url: 'https://help.planhat.com/en/articles/9587219-how-to-recover-deleted-items-in-planhat',
    seenOn: null,
  },
  R1: {
    title: 'Independent machine-readable profile of the public API',
    url: 'https://github.com/api-evangelist/planhat',
    seenOn: '2026-08-22',
  },
  R2: {
    title: 'Python client "cruds"',
    url: 'https://cruds.readthedocs.io/en/latest/planhat.html',
    seenOn: '2026-03-25',
  },
  R3: {
    title: 'Robocorp Python client',
    url: 'https://github.com/robocorp/robocorp-planhat',
    seenOn: '2024-03',
  },
  R4: {
    title: 'Community local MCP server, paths checked live',
    url: 'https://github.com/da-troll/planhat-mcp',
    seenOn: '2026-07-08',
  },
  R5: { title: 'Second community MCP server', url: null, seenOn: '2026-05-03', note: 'Community code' },
  R6: { title: 'Community Go client', url: null, seenOn: '2022-12-09', note: 'Community code' },
  R7: { title: 'Hull connector', url: 'https://github.com/hull/hull-planhat', seenOn: '2021-02-22' },
  R8: {
    title: 'Original Planhat docs source',
    url: 'https://github.com/planhat/docs',
    seenOn: '2017-06-15',
    note: 'Old',
  },
  R10: {
    title: 'Reproduction of "externalId,email duplicated"',
    url: null,
    seenOn: '2024-04-10',
    note: 'Community code',
  },
  R11: {
    title: "Reverse-ETL vendors' Planhat pages",
    url: 'https://docs.getcensus.com/destinations/planhat',
    seenOn: null,
    note: 'A second vendor says the same',
  },
  Seed: {
    title: 'Original help skill and its two reference files',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
