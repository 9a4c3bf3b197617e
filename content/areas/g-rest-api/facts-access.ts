import { defineFacts } from '../../define';

const topic = 'Access';

export const factsAccess = defineFacts('G', [
  {
    id: 'g-sign-in',
    title: 'Bearer token, or Basic with the token as user name',
    refs: ['G-5', 'G-97'],
    screens: ['private-app-detail'],
    sources: ['S2', 'R11'],
    confidence: 'official',
    topic,
    text: 'Send `Authorization: Bearer <token>`. With HTTP Basic the token is the user name, the password is empty, and the colon after the token stays. Vendors report that the token has over 340 characters, so a short field in your secret store can cut it.',
    snippets: [
      { label: 'Header', text: 'Authorization: Bearer <token>' },
      { label: 'User and password for HTTP Basic', text: '<token>:' },
    ],
    search: ['api authentication', 'bearer', 'basic auth', 'authorization header'],
  },
  {
    id: 'g-tokens-act-as-the-app',
    title: 'A token is shown once and acts as its Private App',
    refs: ['G-6', 'G-7', 'G-8', 'G-9'],
    screens: ['private-app-detail', 'private-apps'],
    sources: ['S2', 'S22', 'S23'],
    confidence: 'official',
    topic,
    text: 'It never expires, and its writes appear under the name of the Private App (legacy: Service Account). The scope is set on the app, not on the token: start from scratch, or copy it from another app or a Role. It can be edited later. To stop a token, pause or disable the app (reversible) or remove the token (permanent). Every call is listed on the tab Logs: look there first when an integration fails.',
    search: ['revoke token', 'copy permissions', 'api logs', 'token scope'],
  },
  {
    id: 'g-oauth',
    title: 'OAuth 2.0 exists beside static tokens',
    refs: ['G-18'],
    screens: ['oauth-clients', 'private-apps'],
    alsoAreas: ['H'],
    sources: ['R1'],
    confidence: 'reported',
    topic,
    text: 'Authorization code with refresh token, PKCE `S256`, scope `inclusive`. Users consent at `ws.planhat.com/oauth/authorize`, and tokens come from `api.planhat.com/oauth/token`. Reported from the public metadata document.',
    snippets: [
      { label: 'Authorise', text: 'https://ws.planhat.com/oauth/authorize' },
      { label: 'Token', text: 'https://api.planhat.com/oauth/token' },
    ],
    search: ['oauth planhat api', 'refresh token', 'pkce', 'authorization code'],
  },
  {
    id: 'g-no-sdk',
    title: 'There is no official SDK and no idempotency key',
    refs: ['G-16', 'G-17'],
    screens: ['private-apps'],
    sources: ['R1'],
    confidence: 'reported',
    topic,
    text: 'All published clients are community work. Safe retries rest on upsert by key.',
    search: ['is there an official sdk', 'python client', 'node client', 'retry safely'],
  },
]);
