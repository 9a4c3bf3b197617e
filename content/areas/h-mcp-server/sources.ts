import { defineSources } from '../../define';

export const sources = defineSources({
  M1: {
    title: 'Developers: MCP server (newest version)',
    url: 'https://www.planhat.com/developers/ai/mcp-server/',
    seenOn: null,
  },
  M2: {
    title: 'Developers: MCP server (older version, marked "Beta")',
    url: 'https://www.planhat.com/developers/ai/mcp-server',
    seenOn: null,
    note: 'Older than the other copy of the page',
  },
  M3: {
    title: "How to connect ChatGPT to Planhat using OAuth and Planhat's MCP server",
    url: 'https://help.planhat.com/en/articles/15644693-how-to-connect-chatgpt-to-planhat-using-oauth-and-planhat-s-mcp-server',
    seenOn: '2026-06',
  },
  M4: {
    title: "How to connect Claude to Planhat using OAuth and Planhat's MCP server",
    url: 'https://help.planhat.com/en/articles/15655716-how-to-connect-claude-to-planhat-using-oauth-and-planhat-s-mcp-server',
    seenOn: '2026-06',
  },
  M5: {
    title: 'MCP and OAuth Clients: Q&A and troubleshooting',
    url: 'https://help.planhat.com/en/articles/15692588-mcp-and-oauth-clients-q-a-and-troubleshooting',
    seenOn: '2026-06',
  },
  M6: {
    title: 'Planhat OAuth Clients: overview',
    url: 'https://help.planhat.com/en/articles/14060025-planhat-oauth-clients-overview',
    seenOn: '2026',
    note: 'Two versions, with and without "beta"',
  },
  M7: {
    title: 'Planhat OAuth Clients: technical deep-dive',
    url: 'https://help.planhat.com/en/articles/14302094-planhat-oauth-clients-technical-deep-dive',
    seenOn: '2026',
  },
  M8: {
    title: 'Product changelog',
    url: 'https://www.planhat.com/changelog',
    seenOn: '2026-06-25',
    note: 'Entries of 19, 23 and 25 June 2026',
  },
  M9: {
    title: 'How to set up Private Apps and API Access Tokens',
    url: 'https://help.planhat.com/en/articles/9587349-how-to-set-up-private-apps-service-accounts-and-api-access-tokens-in-planhat',
    seenOn: null,
  },
  M10: {
    title: 'Planhat AI credits and permissions',
    url: 'https://help.planhat.com/en/articles/11813533-planhat-ai-credits-and-permissions',
    seenOn: '2026-08-12',
  },
  M11: {
    title: 'Developers: API introduction',
    url: 'https://www.planhat.com/developers/api/introduction',
    seenOn: null,
    note: 'Read for the limits of the REST API; it does not speak of MCP',
  },
  R1: {
    title: 'Independent profile: tool list, public OAuth metadata, probes',
    url: 'https://github.com/api-evangelist/planhat',
    seenOn: '2026-08-12',
    note: 'Profile of 20 July 2026, probe of 12 August 2026',
  },
  R2: {
    title: 'Community local MCP server',
    url: 'https://github.com/da-troll/planhat-mcp',
    seenOn: '2026-07-08',
  },
  R3: {
    title: 'Vendor blog on a managed Planhat MCP',
    url: 'https://truto.one/blog/connect-planhat-to-chatgpt-manage-accounts-projects-and-churn/',
    seenOn: '2026-06-09',
  },
  Seed: {
    title: 'Original help skill and its reference files',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
