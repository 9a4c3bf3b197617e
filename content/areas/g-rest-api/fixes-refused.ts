import { defineFixes } from '../../define';

/** Trees for calls that the API turns away. */
export const fixesRefused = defineFixes('G', [
  {
    id: 'g-401-with-a-good-token',
    title: 'The API says 401, but the token is right',
    refs: ['GT-1', 'GG-19', 'G-97'],
    screens: ['private-app-detail', 'private-apps', 'developer-module'],
    sources: ['S2', 'S22', 'R4', 'R6', 'R8', 'R11'],
    confidence: 'reported',
    search: [
      '401 unauthorized planhat',
      'invalid token',
      'authentication failed',
      'unauthorised with correct key',
      'login fails in postman',
      'key not accepted',
      'script cannot sign in',
      'works in browser not in code',
      '401 unauthorized',
      'token not working',
      'api key not working',
    ],
    questions: [
      {
        id: 'sign-in',
        ask: 'How does the call sign in?',
        check: 'The header or settings of your client.',
        answers: [
          { when: 'Authorization header', go: 'bearer' },
          { when: 'HTTP Basic', go: 'colon' },
          { when: 'Cannot tell', go: 'bearer' },
        ],
      },
      {
        id: 'bearer',
        ask: 'Does the header read `Bearer`, one space, then the token?',
        answers: [
          { when: 'Yes', go: 'host' },
          { when: 'No', go: 'bearer-missing' },
        ],
      },
      {
        id: 'colon',
        ask: 'Is the token the user name, with the colon kept after it?',
        answers: [
          { when: 'Yes', go: 'host' },
          { when: 'No', go: 'colon-missing' },
        ],
      },
      {
        id: 'host',
        ask: 'Is the host `api.planhat.com`?',
        answers: [
          { when: 'Yes', go: 'region' },
          { when: 'No', go: 'wrong-host' },
        ],
      },
      {
        id: 'region',
        ask: 'Does the address of your Planhat app show a region prefix?',
        check: 'Such as `app-us3` in place of `app`.',
        answers: [
          { when: 'Yes, and I have not tried it', go: 'regional-host' },
          { when: 'Yes, and it did not help', go: 'complete' },
          { when: 'No', go: 'complete' },
        ],
      },
      {
        id: 'complete',
        ask: 'Is the token complete?',
        check: 'Over 340 characters, with no line break in it.',
        answers: [
          { when: 'Yes', go: 'app-active' },
          { when: 'No', go: 'token-cut' },
        ],
      },
      {
        id: 'app-active',
        ask: 'Is the Private App active, and its token still there?',
        check: 'App Center → Private apps → the app, tab Info. Legacy app: Service Accounts.',
        answers: [
          { when: 'Yes', go: 'not-arriving' },
          { when: 'No', go: 'app-paused' },
        ],
      },
    ],
    causes: [
      {
        id: 'bearer-missing',
        cause: 'The header lacks the word Bearer or the space.',
        fix: 'Send `Authorization: Bearer <token>`.',
        recheck: 'Repeat one small read.',
      },
      {
        id: 'colon-missing',
        cause: 'Basic needs the token as user name, an empty password and the colon between them.',
        fix: 'Encode `<token>:` with the colon at the end.',
        recheck: 'Repeat one small read.',
      },
      {
        id: 'wrong-host',
        cause: 'The host is an old regional or a demo one.',
        fix: 'Use `https://api.planhat.com`.',
        recheck:
          'Repeat one small read. If it still says 401, come back and answer that the host is right: the next question is about regions.',
      },
      {
        id: 'regional-host',
        cause: 'Your tenant may still answer on a regional host.',
        fix: 'Try the same prefix on the API host, for example `api-us3` where the app says `app-us3`. Vendors report it; current docs name only `api.planhat.com`.',
        recheck:
          'Repeat one small read on both hosts and keep the one that answers. If neither does, come back and answer that the prefix did not help.',
      },
      {
        id: 'token-cut',
        cause: 'The token was cut or broken on its way.',
        fix: 'Paste it again, whole and without a line break, into a field that is long enough. If no whole copy is left, make a new token: Planhat shows a token only once.',
        recheck: 'Compare the length you stored with the length you send, then repeat one read.',
      },
      {
        id: 'app-paused',
        cause: 'The Private App is paused or disabled, or the token was removed.',
        fix: 'Find out who did it and why. Then enable the app, or make a new token.',
        recheck: 'Repeat one small read and see it in Logs.',
      },
      {
        id: 'not-arriving',
        cause: 'Header, host, token and app look right, so the call may never reach Planhat.',
        fix: 'Look at the app’s Logs. If the call is not there, it never reached Planhat: check the address and any proxy. If it is there, take its line to Support.',
        recheck: 'Repeat one small read and see it in Logs.',
      },
    ],
  },
  {
    id: 'g-too-many-requests',
    title: 'The API answers 429',
    refs: ['GT-4', 'G-10'],
    screens: ['private-app-detail', 'private-apps', 'developer-module'],
    sources: ['S1', 'R1', 'R8'],
    confidence: 'reported',
    search: [
      'planhat api rate limit',
      '429 too many requests',
      'throttled',
      'too many calls',
      'rate exceeded',
      'we get blocked',
      'slow down requests',
      'our script is too fast',
      '429',
      'too many requests',
      'rate limited',
    ],
    questions: [
      {
        id: 'one-by-one',
        ask: 'Does a loop make one call for each record?',
        answers: [
          { when: 'Yes', go: 'use-bulk' },
          { when: 'No', go: 'per-minute' },
        ],
      },
      {
        id: 'per-minute',
        ask: 'Is it over 200 calls a minute on average?',
        check: 'Count one minute in the app’s Logs.',
        answers: [
          { when: 'Yes', go: 'slow-down' },
          { when: 'No', go: 'bursts' },
          { when: 'Cannot tell', go: 'bursts' },
        ],
      },
      {
        id: 'bursts',
        ask: 'Do bursts go over 50 in parallel or 150 a second?',
        check: 'The concurrency setting of your client.',
        answers: [
          { when: 'Yes', go: 'limit-concurrency' },
          { when: 'No', go: 'other-tools' },
          { when: 'Cannot tell', go: 'limit-concurrency' },
        ],
      },
    ],
    causes: [
      {
        id: 'use-bulk',
        cause: 'Each record costs a call.',
        fix: 'Send arrays of up to 5,000 with `PUT /<collection>`.',
        recheck: 'Count the calls of the next full load.',
      },
      {
        id: 'slow-down',
        cause: 'The average is over the soft limit of 200 calls a minute.',
        fix: 'Slow down and wait after each 429, or ask Planhat for a higher quota.',
        recheck: 'Count the calls a minute during the next full load.',
      },
      {
        id: 'limit-concurrency',
        cause: 'Bursts go over the hard limit.',
        fix: 'Limit how many calls run at once, and send bulk writes one after another.',
        recheck: 'See no 429 during the next full load.',
      },
      {
        id: 'other-tools',
        cause: 'Other tools share the tenant.',
        fix: 'Check the Logs of all Private Apps at that time, and spread the loads over the day.',
        recheck: 'Look at the same hour tomorrow.',
      },
    ],
  },
  {
    id: 'g-403-on-one-model',
    title: 'The API says 403, on one model only',
    refs: ['GT-6'],
    screens: ['private-app-detail', 'private-apps', 'developer-module'],
    sources: ['S3', 'S22'],
    confidence: 'official',
    search: [
      '403 permissionErrors',
      '403 forbidden',
      'permission denied api',
      'not allowed on model',
      'forbidden on one object',
      'allowed for accounts not contacts',
      'key lacks right',
      'access denied for licences',
      'works for accounts refused for tasks',
      'permission error api',
    ],
    questions: [
      {
        id: 'verb-allowed',
        ask: 'Is the verb allowed on that model?',
        check: 'App Center → Private apps → the app, tab Permissions.',
        answers: [
          { when: 'Yes', go: 'in-portfolio' },
          { when: 'No', go: 'permission-missing' },
        ],
      },
      {
        id: 'in-portfolio',
        ask: 'Is the record outside the portfolio or filter that the app may see?',
        check: 'The permissions of the app. Compare with a record that works.',
        answers: [
          { when: 'Yes', go: 'outside-portfolio' },
          { when: 'No', go: 'one-field' },
          { when: 'Cannot tell', go: 'one-field' },
        ],
      },
    ],
    causes: [
      {
        id: 'permission-missing',
        cause: 'The Private App may not do this on that model.',
        fix: 'Allow the verb on the tab Permissions. Allow no more than the integration needs.',
        recheck: 'Repeat the same call, then one that must stay forbidden.',
      },
      {
        id: 'outside-portfolio',
        cause: 'The record is outside the portfolio or filter that the app may see.',
        fix: 'Widen the portfolio or filter of the app, or leave the record out.',
        recheck: 'Repeat the call for that record and for one inside the portfolio.',
      },
      {
        id: 'one-field',
        cause: 'One field of the call may not be allowed.',
        fix: 'Read `permissionErrors` in the answer for the field concerned, and allow or drop it.',
        recheck: 'Repeat the call and see `permissionErrors` empty.',
      },
    ],
  },
]);
