import { defineFixes } from '../../define';

/** Usage or people that do not arrive. */
export const fixesOfMissing = defineFixes('E', [
  {
    id: 'e-fix-no-usage',
    title: 'A customer is active in our product, but Planhat shows no usage',
    refs: ['ET-1', 'E-2', 'E-8', 'E-22', 'E-23'],
    screens: [
      'company-profile-usage',
      'user-activities',
      'enduser-profile-usage',
      'integration-amplitude',
      'integration-mixpanel',
      'enduser-profile',
    ],
    sources: ['S3', 'S1', 'S4', 'S16'],
    confidence: 'official',
    search: ['usage not showing for customer', 'no usage data', 'events missing'],
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
        ask: 'Is it identical, letter by letter, to what the product sends?',
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
        answers: [
          { when: 'Yes', go: 'other-company' },
          { when: 'No', go: 'only-calculated' },
        ],
      },
      {
        id: 'only-calculated',
        ask: 'Is only a Calculated Metric empty, while Raw Data has rows?',
        answers: [
          { when: 'Yes', go: 'fix:f-fix-metric-empty' },
          { when: 'No', go: 'test-one-event' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-external-id',
        cause: 'Usage of a Company without External ID is not kept.',
        fix: 'Fill the External ID and send the missing events again with their dates.',
        recheck: 'Look at Raw Data of this Company some minutes after the new load.',
      },
      {
        id: 'id-differs',
        cause: 'Planhat cannot match the id that is sent.',
        fix: 'Correct one side, then send the missing events again with their dates.',
        recheck: 'Look at Raw Data of this Company some minutes later.',
      },
      {
        id: 'feed-down',
        cause: 'The feed as a whole is down: the job, the token or the integration.',
        fix: 'Check when the last event arrived and what changed that day. The answer 200 proves nothing.',
        recheck: 'Send one test event and find it in Raw Data.',
      },
      {
        id: 'other-company',
        cause: 'The activity may have gone to the other Company.',
        fix: 'Send the company id with each event, or set Primary. What is there already does not move: send it again to the right Company if you need it.',
        recheck: 'Send one event for this person and see where it arrives.',
      },
      {
        id: 'test-one-event',
        cause: 'Ids and feed look right; one event must show where it stops.',
        fix: 'Send one event for one known person by hand, and keep its time and content for Planhat support.',
        recheck: 'Look in Raw Data some minutes later.',
      },
    ],
  },
  {
    id: 'e-fix-users-not-added',
    title: 'Not all users we sent over the API were added',
    refs: ['ET-2', 'E-2', 'E-4', 'E-6', 'E-20'],
    screens: ['data-explorer-enduser', 'enduser-profile', 'private-app-detail'],
    alsoAreas: ['G'],
    sources: ['S1', 'S6', 'S8'],
    confidence: 'official',
    search: ['users missing in planhat api', 'end users not created'],
    questions: [
      {
        id: 'company-sent',
        ask: 'Was companyId or companyExternalId sent with them?',
        answers: [
          { when: 'Yes', go: 'company-exists' },
          { when: 'No, only the email', go: 'domain' },
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
        ask: 'Is the email’s domain a related domain of the Company?',
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
        cause: 'Nothing ties these people to a Company.',
        fix: 'Send companyId or companyExternalId. Or add the domain to the Company, if it is not a free-mail domain.',
        recheck: 'Send three of them again and look for them.',
      },
      {
        id: 'are-archived',
        cause: 'Archived End Users are hidden from lists.',
        fix: 'List with archived. Take those who are active out of the archive.',
        recheck: 'Count again with the same filter.',
      },
      {
        id: 'analytics-host',
        cause: 'This host answers 200 whatever happens.',
        fix: 'Test one by one: one user, one known Company, then look for the person.',
        recheck: 'Look in Data Explorer → End User some minutes later.',
      },
      {
        id: 'main-api',
        cause: 'The answer tells which rows failed.',
        fix: 'Read `createdErrors` in the answer and mend those rows.',
        recheck: 'Send the mended rows and read the answer again.',
      },
    ],
  },
]);
