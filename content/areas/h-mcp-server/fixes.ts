import { defineFixes } from '../../define';

export const fixes = defineFixes('H', [
  {
    id: 'h-cannot-connect',
    title: 'Claude or ChatGPT cannot connect to Planhat',
    refs: ['HT-1', 'H-6', 'H-23', 'H-24'],
    screens: ['oauth-authorize', 'oauth-clients'],
    sources: ['M3', 'M4', 'M5', 'R1', 'R2'],
    confidence: 'reported',
    search: [
      'claude connection error',
      'connector not working',
      'oauth login never finishes',
      'mcp connection failed',
    ],
    questions: [
      {
        id: 'exact-address',
        ask: 'Is the address exactly `https://api.planhat.com/v1/mcp`?',
        check: 'The connector in your AI client: no space, nothing after it, not the demo host.',
        answers: [
          { when: 'Yes', go: 'right-pair' },
          { when: 'No', go: 'wrong-address' },
        ],
      },
      {
        id: 'right-pair',
        ask: 'Are id and secret those of an OAuth Client (`pk_`, `sk_`)?',
        check: 'A token of a Private App is another thing.',
        answers: [
          { when: 'Yes', go: 'callback' },
          { when: 'No', go: 'wrong-pair' },
          { when: 'Cannot tell', go: 'wrong-pair' },
        ],
      },
      {
        id: 'callback',
        ask: 'Is the callback address in the OAuth Client the one your AI client shows?',
        check: 'App Center → OAuth Clients → the client.',
        answers: [
          { when: 'Yes', go: 'login-returns' },
          { when: 'No', go: 'wrong-callback' },
          { when: 'Cannot tell', go: 'login-returns' },
        ],
      },
      {
        id: 'login-returns',
        ask: 'Does the login page open, but never return?',
        answers: [
          { when: 'Yes', go: 'browser-in-the-way' },
          { when: 'No', go: 'other-message' },
        ],
      },
    ],
    causes: [
      {
        id: 'wrong-address',
        cause: 'The address in the AI client is wrong, which is the documented cause of connection errors.',
        fix: 'Enter `https://api.planhat.com/v1/mcp` in the connector.',
        recheck: 'Connect again and see the list of tools.',
      },
      {
        id: 'wrong-pair',
        cause: 'Id and secret do not come from an OAuth Client.',
        fix: 'Take both from App Center → OAuth Clients and enter them again.',
        recheck: 'Connect again and see the Planhat page that asks for your consent.',
      },
      {
        id: 'wrong-callback',
        cause: 'Planhat sends the answer to another address than the AI client waits at.',
        fix: 'Copy the callback address from the AI client into the OAuth Client.',
        recheck: 'Authorise again and see the AI client say that it is connected.',
      },
      {
        id: 'browser-in-the-way',
        cause: 'Something in the browser may hold the login back; users report logins that never finish.',
        fix: 'Try another browser or profile, without a pop-up blocker, and start again.',
        recheck: 'See the AI client say that it is connected, then ask for three companies.',
      },
      {
        id: 'other-message',
        cause: 'The message names something else.',
        fix: 'Look the message up in Planhat’s Q&A on MCP and OAuth Clients. If it is not there, ask Support with its text and the time.',
        recheck: 'Connect again after the change.',
      },
    ],
  },
  {
    id: 'h-no-records',
    title: 'Connected, but it says there are no records',
    refs: ['HT-2', 'H-14'],
    screens: ['oauth-clients', 'oauth-authorize'],
    sources: ['M3', 'M4', 'M5', 'M6', 'M7', 'R1'],
    confidence: 'reported',
    search: ['claude says no access to companies', 'ai finds nothing'],
    questions: [
      {
        id: 'visible-in-planhat',
        ask: 'Can the user see these records in Planhat?',
        check: 'Data Explorer, with the login of that user.',
        answers: [
          { when: 'Yes', go: 'model-allowed' },
          { when: 'No', go: 'role-hides' },
          { when: 'It is usage data', go: 'usage-data' },
        ],
      },
      {
        id: 'model-allowed',
        ask: 'Is the model allowed in the OAuth Client?',
        check: 'App Center → OAuth Clients → the client.',
        answers: [
          { when: 'Yes', go: 'demo-tenant' },
          { when: 'No', go: 'client-hides' },
        ],
      },
      {
        id: 'demo-tenant',
        ask: 'Is it connected to the demo environment?',
        check: 'The address in the AI client: `planhatdemo.com` or `planhat.com`.',
        answers: [
          { when: 'Yes', go: 'wrong-environment' },
          { when: 'No', go: 'ask-exactly' },
        ],
      },
    ],
    causes: [
      {
        id: 'role-hides',
        cause: 'The Role or portfolio of the user does not reach these records.',
        fix: 'Change the Role or portfolio if the person should see them. Raised rights need a new authorisation.',
        recheck: 'See the record in Planhat with that login, then ask again.',
      },
      {
        id: 'client-hides',
        cause: 'The OAuth Client does not allow the model.',
        fix: 'Allow it, then disconnect on the Applications tab and authorise again.',
        recheck: 'Ask for three records of that model.',
      },
      {
        id: 'wrong-environment',
        cause: 'The assistant looks into the demo environment.',
        fix: 'Connect again with `https://api.planhat.com/v1/mcp` and an OAuth Client of the production tenant.',
        recheck: 'Ask for a Company that exists only in production.',
      },
      {
        id: 'ask-exactly',
        cause: 'The assistant searched for the wrong thing.',
        fix: 'Ask with the exact name, so that it can use `search_records`, or with the id.',
        recheck: 'Compare its answer with the record in Planhat.',
      },
      {
        id: 'usage-data',
        cause: 'Usage over time is not covered by OAuth tokens.',
        fix: 'Bring the key numbers onto the record by a field or a calculated metric.',
        recheck: 'Ask for that field of one Company.',
      },
    ],
  },
  {
    id: 'h-rights-changed-nothing',
    title: 'I changed permissions, but nothing changed',
    refs: ['HT-3', 'H-10'],
    screens: ['oauth-clients', 'oauth-authorize', 'user-profile'],
    sources: ['M7'],
    confidence: 'official',
    search: ['permissions changed but ai still blocked', 'still no access', 'added permissions no effect'],
    questions: [
      {
        id: 'raised-or-lowered',
        ask: 'Were rights raised or lowered?',
        answers: [
          { when: 'Raised', go: 'authorised-again' },
          { when: 'Lowered', go: 'other-client' },
        ],
      },
      {
        id: 'authorised-again',
        ask: 'Did the user authorise again since?',
        check: 'User Profile → Applications.',
        answers: [
          { when: 'Yes, still finds nothing', go: 'fix:h-no-records' },
          { when: 'Yes, still cannot change it', go: 'fix:h-can-read-not-update' },
          { when: 'No', go: 'needs-new-grant' },
          { when: 'Cannot tell', go: 'needs-new-grant' },
        ],
      },
    ],
    causes: [
      {
        id: 'needs-new-grant',
        cause: 'Raised rights need a new authorisation.',
        fix: 'Disconnect the app on the Applications tab of the User Profile, and authorise again.',
        recheck: 'Ask for the same thing right after.',
      },
      {
        id: 'other-client',
        cause: 'Lowering works at once, so another client was probably changed.',
        fix: 'Check which OAuth Client this AI client uses, by its id, and lower the rights there.',
        recheck: 'Ask for a thing that is now forbidden, and see it refused.',
      },
    ],
  },
  {
    id: 'h-can-read-not-update',
    title: 'It can read but not update',
    refs: ['HT-4'],
    screens: ['oauth-clients', 'oauth-authorize'],
    sources: ['M3', 'M4', 'M5', 'R1'],
    confidence: 'reported',
    search: ['ai can read but not update', 'ai cannot write', 'update refused'],
    questions: [
      {
        id: 'verb-in-client',
        ask: 'Is update allowed in the OAuth Client?',
        check: 'App Center → OAuth Clients → the client.',
        answers: [
          { when: 'Yes', go: 'verb-in-role' },
          { when: 'No', go: 'client-forbids' },
        ],
      },
      {
        id: 'verb-in-role',
        ask: 'Does the Role allow update on that model and field?',
        check: 'Try the same change by hand in Planhat, with the login of that person.',
        answers: [
          { when: 'Yes', go: 'writable-field' },
          { when: 'No', go: 'role-forbids' },
          { when: 'Cannot tell', go: 'writable-field' },
        ],
      },
      {
        id: 'writable-field',
        ask: 'Is the field locked, calculated or autogenerated?',
        check: 'Data Model → the model → Fields.',
        answers: [
          { when: 'Yes', go: 'not-writable' },
          { when: 'No', go: 'check-parameters' },
          { when: 'Cannot tell', go: 'check-parameters' },
        ],
      },
    ],
    causes: [
      {
        id: 'client-forbids',
        cause: 'The OAuth Client does not allow it.',
        fix: 'Allow it there if it should be possible, then authorise again.',
        recheck: 'Try it on a test record.',
      },
      {
        id: 'role-forbids',
        cause: 'The Role of the user does not allow it.',
        fix: 'Change the Role if the person should be allowed to, then authorise again.',
        recheck: 'Try it in Planhat with that login, then through the assistant.',
      },
      {
        id: 'not-writable',
        cause: 'The field is locked, calculated or autogenerated, so it is not writable.',
        fix: 'Write the field that it is worked out from, or ask who owns the rule that locks it.',
        recheck: 'Look at the field after its next calculation.',
      },
      {
        id: 'check-parameters',
        cause: 'The request does not fit what the model takes.',
        fix: 'Let the assistant read the parameter schema with `get_model_action_parameters`, and try again.',
        recheck: 'Open the record in Planhat and see the new value.',
      },
    ],
  },
  {
    id: 'h-cannot-disconnect',
    title: 'I cannot see where to disconnect ChatGPT or Claude',
    refs: ['HT-5', 'HG-6', 'Where it lives'],
    screens: ['user-profile', 'oauth-authorize', 'oauth-clients'],
    sources: ['M7'],
    confidence: 'official',
    search: ['disconnect app from planhat', 'remove ai access', 'revoke access'],
    questions: [
      {
        id: 'tab',
        ask: 'Is there an Applications tab on your profile?',
        check: 'Open your User Profile and look through its tabs.',
        answers: [
          { when: 'Yes', go: 'disconnect' },
          { when: 'No', go: 'no-tab' },
        ],
      },
    ],
    causes: [
      {
        id: 'disconnect',
        cause: 'Apps are disconnected there, and in the AI client as well.',
        fix: 'Disconnect the app on the Applications tab. Then remove the connector in the AI client too.',
        recheck: 'See the app gone from the tab, and the assistant refused when it asks for a record.',
      },
      {
        id: 'no-tab',
        cause: 'The tab is not part of the User Profile Template.',
        fix: 'Ask an admin to add it: Data Model → User → full-page Profile Template. Then disconnect there.',
        recheck: 'Reload your profile and see the Applications tab.',
      },
    ],
  },
]);
