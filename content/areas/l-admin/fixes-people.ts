import { defineFixes } from '../../define';

const sso = 'settings-login-authentication';

/** Trees on people, Roles, sign-in and apps. */
export const peopleFixes = defineFixes('L', [
  {
    id: 'l-fix-cannot-log-in',
    title: 'A new colleague cannot log in',
    refs: ['LT-1', 'L-33', 'L-34'],
    screens: ['login', 'settings-users', sso],
    sources: ['A6', 'A20'],
    confidence: 'official',
    search: [
      'cannot sign in',
      'new starter cannot get in',
      'login refused',
      'invitation mail not received',
      'password does not work',
      'person locked out',
      'cannot log in',
      'login not working',
      'user cannot login',
      'invite not working',
    ],
    questions: [
      {
        id: 'exists',
        ask: 'Does the User exist in Planhat, and is it active?',
        check: 'Settings, Users & Roles, Users.',
        answers: [
          { when: 'Yes', go: 'sso' },
          { when: 'No', go: 'no-user' },
        ],
      },
      {
        id: 'sso',
        ask: 'Is SSO on, and is the person assigned to the SAML app at the provider?',
        check: 'Look at the Login Method, then at the assignments at your identity provider.',
        answers: [
          { when: 'On, and not assigned', go: 'not-assigned' },
          { when: 'On, and assigned', go: 'nameid' },
          { when: 'SSO is off', go: 'invite-again' },
          { when: 'Cannot tell', go: 'nameid' },
        ],
      },
      {
        id: 'nameid',
        ask: 'Does the NameID that the provider sends equal the email in Planhat?',
        answers: [
          { when: 'Yes', go: 'everyone' },
          { when: 'No', go: 'wrong-nameid' },
          { when: 'Cannot tell', go: 'everyone' },
        ],
      },
      {
        id: 'everyone',
        ask: 'Is everybody affected?',
        answers: [
          { when: 'Yes', go: 'certificate' },
          { when: 'No', go: 'password-off' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-user',
        cause: 'There is no active User, and SSO does not create one.',
        fix: 'Create or activate the User, by hand or by SCIM.',
        recheck: 'Ask the person to sign in again at once; with Entra after about 40 minutes.',
      },
      {
        id: 'invite-again',
        cause: 'Without SSO the person signs in on their own, and may have missed the invitation.',
        fix: 'Invite them again from the user list, and check the spelling of their email.',
        recheck: 'Ask the person to sign in from the new invitation on the same day.',
      },
      {
        id: 'not-assigned',
        cause: 'The provider does not let the person into the app.',
        fix: 'Assign the person, or a group of theirs, to the SAML app.',
        recheck: 'Ask the person to sign in again.',
      },
      {
        id: 'wrong-nameid',
        cause: 'The provider names the person by something else than their Planhat email.',
        fix: 'Send the email as NameID, or correct the email of the User.',
        recheck: 'Ask the person to sign in again.',
      },
      {
        id: 'certificate',
        cause: 'The certificate has ended, or an address is wrong.',
        fix: 'Sign in as the exempt admin. Compare ACS, entity id, issuer, entry point and certificate with the instruction panel.',
        recheck: 'Let one person sign in before you tell everybody.',
      },
      {
        id: 'password-off',
        cause: 'With SSO on, a password does not work any more.',
        fix: 'Send the person through SSO.',
        recheck: 'Ask the person to sign in again.',
      },
    ],
  },
  {
    id: 'l-fix-cannot-see',
    title: 'A user cannot see a page, model or button',
    refs: ['LT-2', 'L-18'],
    screens: ['settings-roles', 'settings-teams', 'settings-users', 'content-manager'],
    sources: ['A2', 'A3', 'A4', 'A22'],
    confidence: 'official',
    search: [
      'role permissions not working',
      'only see my accounts',
      'button missing',
      'menu item missing for colleague',
      'page hidden for someone',
      'button not visible',
      'colleague cannot find feature',
      "why can't she see it",
      'user cannot see',
      'page not showing',
      'permission missing',
      'cannot see company',
      'menu missing',
      'field not visible for user',
    ],
    questions: [
      {
        id: 'what',
        ask: 'What is missing?',
        answers: [
          { when: 'A Page or Section', go: 'not-shared' },
          { when: 'A model', go: 'model' },
          { when: 'A feature or button', go: 'feature' },
          { when: 'Only some accounts', go: 'portfolio' },
        ],
      },
      {
        id: 'model',
        ask: 'Does the Role allow the model?',
        check: 'Settings, Roles, data-model permissions.',
        answers: [
          { when: 'Yes', go: 'tenant-level' },
          { when: 'No', go: 'role-forbids' },
        ],
      },
      {
        id: 'feature',
        ask: 'Does the Role have the workflow permission for it?',
        check: 'Settings, Roles, workflow permissions.',
        answers: [
          { when: 'Yes', go: 'labs' },
          { when: 'No', go: 'role-forbids' },
        ],
      },
      {
        id: 'labs',
        ask: 'Are the Labs switch, the package and the Seat there?',
        answers: [
          { when: 'Yes', go: 'tenant-level' },
          { when: 'No', go: 'package' },
          { when: 'Cannot tell', go: 'tenant-level' },
        ],
      },
    ],
    causes: [
      {
        id: 'not-shared',
        cause: 'Pages come by sharing and Home Templates, not by Role.',
        fix: 'Share the Section or Page, or add it to the Home Template of the person.',
        recheck: 'Look again as the person or as a test user.',
      },
      {
        id: 'role-forbids',
        cause: 'The Role does not allow it.',
        fix: 'Allow it in the Role, after a look at who else has that Role.',
        recheck: 'Look again as the person or as a test user.',
      },
      {
        id: 'tenant-level',
        cause: 'Some features and models are also switched at tenant level.',
        fix: 'Check the permission at tenant level; if you cannot see it, ask your CSM at Planhat.',
        recheck: 'Look again as the person or as a test user.',
      },
      {
        id: 'package',
        cause: 'The feature is not switched on, or not part of the contract.',
        fix: 'Switch Labs on, assign the Seat, or ask your CSM at Planhat.',
        recheck: 'Look again as the person or as a test user.',
      },
      {
        id: 'portfolio',
        cause: 'Portfolio access limits which companies the Role sees.',
        fix: 'Widen it, or make the person owner or co-owner of the accounts.',
        recheck: 'Count the companies as the person and as an admin.',
      },
    ],
  },
  {
    id: 'l-fix-scim-wrong-role',
    title: 'SCIM created the person with the wrong role',
    refs: ['LT-3', 'L-41', 'L-42', 'L-43'],
    screens: [sso, 'settings-users', 'settings-roles'],
    sources: ['A9', 'A10'],
    confidence: 'official',
    search: [
      'scim wrong role',
      'wrong rights after provisioning',
      'directory gave admin rights',
      'azure person has default rights',
      'role from wrong group',
      'new hire got too many rights',
      'scim role wrong',
    ],
    questions: [
      {
        id: 'direct',
        ask: 'Was the person assigned directly, not by a group?',
        check: 'Look at the assignments of the app at your identity provider.',
        answers: [
          { when: 'Yes', go: 'default-role' },
          { when: 'No', go: 'groups' },
        ],
      },
      {
        id: 'groups',
        ask: 'Is the person in several mapped groups?',
        answers: [
          { when: 'Yes', go: 'all-roles' },
          { when: 'No', go: 'recent' },
        ],
      },
      {
        id: 'recent',
        ask: 'Was the group changed less than 40 minutes ago, with Entra?',
        answers: [
          { when: 'Yes', go: 'wait' },
          { when: 'No', go: 'mapping' },
        ],
      },
    ],
    causes: [
      {
        id: 'default-role',
        cause: 'Direct assignment gives the Default Role of the configuration.',
        fix: 'Assign the person by a mapped group.',
        recheck: 'Look at the User after the next run of the provider.',
      },
      {
        id: 'all-roles',
        cause: 'The Roles of all mapped groups apply.',
        fix: 'Take the person out of the group that should not count, but not out of the last one.',
        recheck: 'Look at the User after the next run; it must still be active.',
      },
      {
        id: 'wait',
        cause: 'Entra has not told Planhat yet.',
        fix: 'Wait, or provision on demand.',
        recheck: 'Look at the User after 40 minutes.',
      },
      {
        id: 'mapping',
        cause: 'The mapping in Planhat gives another Role than you think.',
        fix: 'Correct the Role of this group in the SCIM configuration.',
        recheck: 'Look at a second member of the group after the next run.',
      },
    ],
  },
  {
    id: 'l-fix-cannot-add-user',
    title: 'We cannot add another user',
    refs: ['LT-4', 'L-4'],
    screens: ['settings-users'],
    sources: ['A1'],
    confidence: 'official',
    search: [
      'no seats left',
      'no licences left',
      'add colleague button greyed out',
      'invite not possible',
      'licence limit reached',
      'no room for new colleague',
      'cannot add user',
      'no seats',
      'seat limit',
    ],
    questions: [
      {
        id: 'seats',
        ask: 'Are seats of that User Type left?',
        check: 'Settings, Users, the overview of types and Seats.',
        answers: [
          { when: 'Yes', go: 'role' },
          { when: 'No', go: 'no-seats' },
        ],
      },
      {
        id: 'role',
        ask: 'Is the Role allowed for this User Type?',
        answers: [
          { when: 'Yes', go: 'own-rights' },
          { when: 'No', go: 'other-role' },
          { when: 'Cannot tell', go: 'other-role' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-seats',
        cause: 'All seats of this type are used.',
        fix: 'Change the type of someone, deactivate a leaver after reassigning their records, or buy seats.',
        recheck: 'Look at the overview again.',
      },
      {
        id: 'other-role',
        cause: 'The Role does not fit the User Type or Seat.',
        fix: 'Choose another Role, or change the type first.',
        recheck: 'Save the User and look at their Role.',
      },
      {
        id: 'own-rights',
        cause: 'Your own Role may not allow you to create Users.',
        fix: 'Ask an Administrator.',
        recheck: 'Try again after the change.',
      },
    ],
  },
  {
    id: 'l-fix-integration-stopped',
    title: 'Our integration stopped after someone left',
    refs: ['LT-5', 'L-51'],
    screens: ['private-apps', 'oauth-clients', 'integrations-list', 'settings-users'],
    alsoAreas: ['G', 'H', 'K'],
    sources: ['A12', 'A13', 'A18'],
    confidence: 'derived',
    search: [
      'integration stopped',
      'leaver',
      'connection broke after employee left',
      "ex colleague's key",
      'data feed stopped after offboarding',
      'who made the connection',
      'he left and the feed died',
      'integration user left',
    ],
    questions: [
      {
        id: 'private-app',
        ask: 'Does it use a Private App?',
        check: 'App Center, Private apps; the Logs tab shows its last calls.',
        answers: [
          { when: 'Yes', go: 'paused' },
          { when: 'No', go: 'oauth' },
          { when: 'Cannot tell', go: 'oauth' },
        ],
      },
      {
        id: 'paused',
        ask: 'Was the app paused or disabled, or its token removed?',
        answers: [
          { when: 'Paused or disabled', go: 're-enable' },
          { when: 'Its token is gone', go: 'new-token' },
          { when: 'Neither', go: 'fix:g-401-with-a-good-token' },
        ],
      },
      {
        id: 'oauth',
        ask: 'Does it use an OAuth Client?',
        answers: [
          { when: 'Yes', go: 'grant' },
          { when: 'No', go: 'mailbox' },
        ],
      },
    ],
    causes: [
      {
        id: 're-enable',
        cause: 'The app was paused or disabled, which can be undone.',
        fix: 'Enable it again, and note who looks after it now.',
        recheck: 'Look at the Logs tab for new calls within the hour.',
      },
      {
        id: 'new-token',
        cause: 'The token was removed, which cannot be undone.',
        fix: 'Make a new token and put it into the other tool.',
        recheck: 'Look at the Logs tab for new calls within the hour.',
      },
      {
        id: 'grant',
        cause: 'The authorisation belonged to the person who left.',
        fix: 'Authorise again as a service user, so that it does not depend on one person.',
        recheck: 'Let the other tool read one record.',
      },
      {
        id: 'mailbox',
        cause: 'It may be a mailbox or calendar connection of that person.',
        fix: 'Reconnect it, or connect the mailbox of the successor.',
        recheck: 'Look for a new mail or meeting on the next day.',
      },
    ],
  },
]);
