import { defineFixes } from '../../define';

/** Usage or people that do not arrive. */
export const fixesOfMissing = defineFixes('E', [
  {
    id: 'e-fix-no-usage',
    title: 'A customer is active in our product, but Planhat shows no usage',
    refs: ['ET-1', 'E-8', 'E-20', 'E-22', 'E-23', 'E-33'],
    screens: [
      'company-profile-usage',
      'user-activities',
      'enduser-profile-usage',
      'integration-amplitude',
      'integration-mixpanel',
      'enduser-profile',
    ],
    sources: ['S3', 'S4', 'S8', 'S16'],
    confidence: 'official',
    search: [
      'usage not showing for customer',
      'no usage data',
      'events missing',
      'no logins for this client',
      'client uses it daily but zero',
      'account shows no events',
      'statistics empty for one account',
      'activity chart is blank',
      'customer logs in but looks dead',
      'usage not showing',
      'usage empty',
      'no activity for company',
      'usage data missing',
      'usage stuck',
    ],
    questions: [
      {
        id: 'external-id',
        ask: 'Does the Company have an External ID?',
        check: 'The Company’s fields, or Data Explorer → Company with a filter on External ID.',
        answers: [
          { when: 'Yes', go: 'identical' },
          { when: 'No', go: 'no-external-id' },
        ],
      },
      {
        id: 'identical',
        ask: 'Is it identical, character by character, to what the product sends?',
        check: 'One real event from your product’s log.',
        answers: [
          { when: 'Yes', go: 'others' },
          { when: 'No', go: 'id-differs' },
          { when: 'Cannot tell', go: 'others' },
        ],
      },
      {
        id: 'others',
        ask: 'Do other customers have activity today?',
        check: 'Data Explorer → Metric → the activity → Raw Data.',
        answers: [
          { when: 'Yes', go: 'people' },
          { when: 'No', go: 'feed-down' },
        ],
      },
      {
        id: 'people',
        ask: 'Are there End Users with the ids or emails that are sent?',
        check: 'Data Explorer → End User, search one id.',
        answers: [
          { when: 'Yes', go: 'twin' },
          { when: 'No', go: 'fix:e-fix-users-not-added' },
        ],
      },
      {
        id: 'twin',
        ask: 'Does the same email exist on another Company too?',
        check: 'Data Explorer → End User, search the email.',
        answers: [
          { when: 'Yes', go: 'other-company' },
          { when: 'No', go: 'only-calculated' },
        ],
      },
      {
        id: 'only-calculated',
        ask: 'Is only the Calculated Metric empty, while Raw Data has rows?',
        check: 'Calculated Metrics follow with the nightly build; Raw Data is there within minutes.',
        answers: [
          { when: 'Yes, and the rows came today', go: 'wait-for-the-night' },
          { when: 'Yes, and the rows are older', go: 'fix:f-fix-metric-empty' },
          { when: 'No', go: 'test-one-event' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-external-id',
        cause: 'The Company has no External ID, and events that match no Company are not kept.',
        fix: 'Add the External ID and send the missing events again with their dates; history is accepted.',
        recheck: 'Look at Raw Data of this Company some minutes after the new load.',
      },
      {
        id: 'id-differs',
        cause: 'Planhat cannot match the id that is sent.',
        fix: 'Correct it, then send the missing events again with their dates.',
        recheck: 'Look at Raw Data of this Company some minutes later.',
      },
      {
        id: 'feed-down',
        cause: 'The feed is down: the job, the token or the integration.',
        fix: 'Check when the last event arrived and what changed that day. The answer 200 proves nothing.',
        recheck: 'Send one test event and find it in Raw Data.',
      },
      {
        id: 'other-company',
        cause: 'The activity may be on the other Company: by default it goes to one of them at random.',
        fix: 'Send the company id with each event, or set Primary on one End User. What is there already does not move: send it again to the right Company if you need it.',
        recheck: 'Send one event for this person and see where it arrives.',
      },
      {
        id: 'wait-for-the-night',
        cause: 'Calculated Metrics follow with the nightly build, not with the event.',
        fix: 'Wait for the nightly build.',
        recheck: 'Look at the Calculated Metric tomorrow.',
      },
      {
        id: 'test-one-event',
        cause: 'Ids and feed look right; one event must show where it stops.',
        fix: 'Test with one event for one known person of this Company, and note its time and content.',
        recheck: 'Look in Raw Data some minutes later.',
      },
    ],
  },
  {
    id: 'e-fix-users-not-added',
    title: 'Not all users we sent over the API were added',
    refs: ['ET-2', 'E-2', 'E-6', 'E-20'],
    screens: ['data-explorer-enduser', 'enduser-profile', 'private-app-detail'],
    alsoAreas: ['G'],
    sources: ['S1', 'S2', 'S6', 'S8'],
    confidence: 'official',
    search: [
      'users missing in planhat api',
      'end users not created',
      'several persons were not created',
      'fewer contacts than sent',
      'api upload incomplete',
      'person not in list after post',
      'posted hundred people only sixty arrived',
      'users not showing',
      'end users not added',
      'contacts not added',
    ],
    questions: [
      {
        id: 'company-sent',
        ask: 'Was `companyId` or `companyExternalId` sent with them?',
        answers: [
          { when: 'Yes', go: 'company-exists' },
          { when: 'No, only the email', go: 'domain' },
          { when: 'No, and no email either', go: 'no-domain' },
        ],
      },
      {
        id: 'company-exists',
        ask: 'Does that Company exist in Planhat?',
        check: 'Search its id in Data Explorer → Company.',
        answers: [
          { when: 'Yes', go: 'archived' },
          { when: 'No', go: 'no-company' },
        ],
      },
      {
        id: 'domain',
        ask: 'Is the email’s domain in the Company’s Related Domains?',
        check: 'Data Explorer → Company, column Related Domains.',
        answers: [
          { when: 'Yes', go: 'archived' },
          { when: 'No', go: 'no-domain' },
        ],
      },
      {
        id: 'archived',
        ask: 'Are they there, but archived?',
        check: 'List End Users with archived ones included.',
        answers: [
          { when: 'Yes', go: 'are-archived' },
          { when: 'No', go: 'endpoint' },
        ],
      },
      {
        id: 'endpoint',
        ask: 'Which host did you send them to?',
        answers: [
          { when: 'analytics.planhat.com', go: 'analytics-host' },
          { when: 'The main API', go: 'main-api' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-company',
        cause: 'The Company is not there yet.',
        fix: 'Create the Company first, then send the users again.',
        recheck: 'Count them on the Company’s End Users tab.',
      },
      {
        id: 'no-domain',
        cause: 'Nothing ties these people to a Company, so they are silently ignored.',
        fix: 'Add `companyId` or `companyExternalId` and send them again. Or add the domain to Related Domains, if it is not a free-mail domain.',
        recheck: 'Send three of them again and look for them.',
      },
      {
        id: 'are-archived',
        cause: 'They are there, but archived End Users are hidden from lists.',
        fix: 'List with archived ones included; the API returns them only with the `archived` parameter. Count them in before you send anything again.',
        recheck: 'Count again with the same filter.',
      },
      {
        id: 'analytics-host',
        cause: 'This host always answers 200: it means “received”, not “stored”.',
        fix: 'Test one by one: one user, one known Company, then look for the person.',
        recheck: 'Look in Data Explorer → End User some minutes later.',
      },
      {
        id: 'main-api',
        cause: 'Some rows failed, and the answer names them.',
        fix: 'Read `createdErrors` in the answer and mend those rows.',
        recheck: 'Send the mended rows and read the answer again.',
      },
    ],
  },
  {
    id: 'e-fix-segment-off',
    title: 'Segment shows OFF, or nothing arrives from Segment',
    refs: ['ET-4', 'E-43', 'E-45'],
    screens: ['integration-segment'],
    alsoAreas: ['K'],
    sources: ['S10'],
    confidence: 'official',
    search: [
      'segment tile off',
      'segment not connected',
      'segment delivers nothing',
      'cdp connected but no events',
      'is segment really disconnected',
      'traits sent but no clicks',
      'cdp light is grey',
      'segment not working',
      'segment no data',
    ],
    questions: [
      {
        id: 'raw-data',
        ask: 'Is there Raw Data from Segment?',
        check: 'Data Explorer → Metric → an activity that Segment sends → Raw Data.',
        answers: [
          { when: 'Yes', go: 'it-works' },
          { when: 'No', go: 'identify' },
        ],
      },
      {
        id: 'identify',
        ask: 'Are Identify calls sent with `company_id` and `user_id` or email?',
        check: 'One real Identify call in Segment.',
        answers: [
          { when: 'Yes', go: 'company-id' },
          { when: 'No', go: 'ids-missing' },
        ],
      },
      {
        id: 'company-id',
        ask: 'Does `company_id` equal the Company’s External ID?',
        check: 'The same call beside the Company’s External ID in Planhat.',
        answers: [
          { when: 'Yes', go: 'admin' },
          { when: 'No', go: 'id-differs' },
        ],
      },
      {
        id: 'admin',
        ask: 'Was it set up by a Segment admin, with the current token?',
        check: 'Planhat’s current set-up screen for Segment.',
        answers: [
          { when: 'Yes', go: 'send-a-test' },
          { when: 'No', go: 'set-up-again' },
          { when: 'Cannot tell', go: 'send-a-test' },
        ],
      },
    ],
    causes: [
      {
        id: 'it-works',
        cause: 'The connection works: OFF refers to section 3, pushing data to the warehouse.',
        fix: 'Leave it as it is.',
        recheck: 'Look at Raw Data again tomorrow: new rows must be there.',
      },
      {
        id: 'ids-missing',
        cause: 'The calls do not say who acts, and for which Company.',
        fix: 'Add `company_id` and `user_id`, or an email where there is no `user_id`.',
        recheck: 'Send one Identify and one Track call and look in Raw Data some minutes later.',
      },
      {
        id: 'id-differs',
        cause: 'Planhat cannot match the Company.',
        fix: 'Correct it: `company_id` must be the Company’s External ID.',
        recheck: 'Send one call for this Company and look in its Raw Data some minutes later.',
      },
      {
        id: 'set-up-again',
        cause: 'It was set up without a Segment admin’s rights, or with an old token.',
        fix: 'Let a Segment admin set it up again with the current token.',
        recheck: 'Send one Identify and one Track call and look in Raw Data some minutes later.',
      },
      {
        id: 'send-a-test',
        cause: 'Ids and set-up look right; one test must show where it stops.',
        fix: 'Send one test Identify and one Track for a known person of a known Company, and note the time.',
        recheck: 'Look in Raw Data some minutes later.',
      },
    ],
  },
]);
