import { defineFixes } from '../../define';

/** Mail, calendar and tickets. */
export const fixesOfConversations = defineFixes('K', [
  {
    id: 'k-fix-emails-do-not-show',
    title: 'Emails do not show in Planhat',
    refs: ['KT-1', 'K-1', 'K-6', 'K-8', 'K-9', 'K-11', 'K-12'],
    screens: [
      'email-manager',
      'inbox-page',
      'integration-gmail',
      'integration-outlook',
      'user-profile',
      'settings-email',
      'data-explorer-conversation',
      'conversation-preview',
      'conversation-profile',
    ],
    sources: ['K16', 'K17', 'K18', 'K20'],
    confidence: 'official',
    search: [
      'emails not syncing',
      'gmail not syncing',
      'outlook not syncing',
      'missing emails',
      'my mails are missing',
      'outlook linked but nothing',
      'sent mails not shown',
      'conversation not logged',
      'client mail not visible',
      'outlook not working',
      'emails missing',
    ],
    questions: [
      {
        id: 'connected',
        ask: 'Is the mailbox connected, and is the mail’s folder or label chosen?',
        check:
          'Your name top-right → Profile → Email (legacy: avatar → Your profile → EMAIL). Look at Sent too.',
        answers: [
          { when: 'Yes', go: 'known' },
          { when: 'No', go: 'not-connected' },
          { when: 'Cannot tell', go: 'known' },
        ],
      },
      {
        id: 'known',
        ask: 'Is the customer an End User, or is the mail’s domain a related domain of the Company?',
        check: 'Data Explorer → End User, search the address; then the Company’s related domains.',
        answers: [
          { when: 'Yes', go: 'filtered' },
          { when: 'No', go: 'unknown-sender' },
        ],
      },
      {
        id: 'filtered',
        ask: 'Does a filter, the stop list or the white list hold this mail back?',
        check: 'Settings → email sync filters: General, Participant-specific, Email-specific.',
        answers: [
          { when: 'Yes', go: 'filter' },
          { when: 'No', go: 'only-colleagues' },
          { when: 'Cannot tell', go: 'only-colleagues' },
        ],
      },
      {
        id: 'only-colleagues',
        ask: 'Are only colleagues in from, to and cc?',
        answers: [
          { when: 'Yes', go: 'internal-mail' },
          { when: 'No', go: 'wait-or-reconnect' },
        ],
      },
    ],
    causes: [
      {
        id: 'not-connected',
        cause: 'The mailbox or the folder is not part of the sync.',
        fix: 'Connect the mailbox and choose the folders or labels that hold customer mail, Sent included.',
        recheck: 'Send a mail to a known contact and look on the Company after 15 minutes.',
      },
      {
        id: 'unknown-sender',
        cause: 'Planhat does not know whose mail it is.',
        fix: 'Add the person as an End User, or the domain to the Company’s related domains. Public mail domains never match: add the person.',
        recheck: 'The next mail of this person should appear on the Company within about 15 minutes.',
      },
      {
        id: 'filter',
        cause: 'A filter of the tenant keeps the mail out.',
        fix: 'Ask why the filter is there, then narrow it or take the pair off the list.',
        recheck: 'Send one mail that the filter held back before, and wait 15 minutes.',
      },
      {
        id: 'internal-mail',
        cause: 'It works as designed: mail between colleagues, forwards too, is not synced.',
        fix: 'Put the Planhat address of your tenant into bcc when a forward should be kept.',
        recheck:
          'Look on the Company, and under “Unassigned” in the Email Manager if nobody on the mail is known.',
      },
      {
        id: 'wait-or-reconnect',
        cause: 'The mail is very new, or the connection has lost its sign-in.',
        fix: 'Wait 15 minutes. Then disconnect and connect the mailbox again. If new mail still does not come, ask Planhat support with the time and subject of one mail.',
        recheck: 'Send a test mail after reconnecting and look again after 15 minutes.',
      },
    ],
  },
  {
    id: 'k-fix-meetings-are-missing',
    title: 'Meetings are missing',
    refs: ['KT-2', 'K-4', 'K-19', 'K-22', 'K-23', 'K-26'],
    screens: ['calendar', 'user-profile'],
    alsoAreas: ['J'],
    sources: ['K23', 'K24'],
    confidence: 'official',
    search: [
      'calendar past meetings',
      'recurring meeting missing',
      'events not syncing',
      'appointment not shown',
      'calendar linked but empty',
      'call with client missing',
      'meeting not on account',
      'invited client but no entry',
      'meetings missing',
      'calendar not syncing',
      'calendar events missing',
    ],
    questions: [
      {
        id: 'window',
        ask: 'Is the meeting in the past, or more than 90 days ahead?',
        answers: [
          { when: 'Yes', go: 'outside-window' },
          { when: 'No', go: 'customer' },
        ],
      },
      {
        id: 'customer',
        ask: 'Is a customer invited, by an address or domain that Planhat can match?',
        check: 'The guests of the event; public mail domains do not count.',
        answers: [
          { when: 'Yes', go: 'contacts' },
          { when: 'No', go: 'no-customer' },
        ],
      },
      {
        id: 'contacts',
        ask: 'Is automatic contact creation off, and the guest not yet an End User?',
        check: '“Automatic detection of new contacts”, then Data Explorer → End User.',
        answers: [
          { when: 'Yes', go: 'unknown-guest' },
          { when: 'No', go: 'archived' },
          { when: 'Cannot tell', go: 'archived' },
        ],
      },
      {
        id: 'archived',
        ask: 'Was the event marked as done or “Won’t do”?',
        check: 'Archived tasks.',
        answers: [
          { when: 'Yes', go: 'marked-done' },
          { when: 'No', go: 'calendar-choice' },
        ],
      },
    ],
    causes: [
      {
        id: 'outside-window',
        cause: 'It works as designed: the sync covers today and the next 90 days.',
        fix: 'Bring past meetings by file or API. Meetings further ahead, and later ones of a series, arrive as the window moves on day by day.',
        recheck: 'Look again when the meeting is less than 90 days away.',
      },
      {
        id: 'no-customer',
        cause: 'No guest belongs to a Company.',
        fix: 'Invite the customer with a work address, or add the domain to the Company’s related domains.',
        recheck: 'Look in the Calendar after 10 to 15 minutes.',
      },
      {
        id: 'unknown-guest',
        cause: 'With automatic creation off, meetings with unknown people are ignored.',
        fix: 'Create the End User, or switch automatic detection on.',
        recheck: 'Look after the next daily full sync.',
      },
      {
        id: 'marked-done',
        cause: 'Events that are done or “Won’t do” leave the calendar.',
        fix: 'Find the event under archived tasks.',
        recheck: 'Search archived tasks for the title of the meeting.',
      },
      {
        id: 'calendar-choice',
        cause: 'Another calendar is selected, or the daily full sync has not run yet.',
        fix: 'Check which calendar is selected on the Calendar tab of the Profile, then wait for the daily full sync.',
        recheck: 'Look again tomorrow; then ask support with one event as an example.',
      },
    ],
  },
  {
    id: 'k-fix-zendesk-tickets-missing',
    title: 'Zendesk tickets are missing',
    refs: ['KT-3', 'K-28', 'K-31'],
    screens: [
      'integration-zendesk',
      'data-explorer-ticket',
      'ticket-preview',
      'ticket-profile',
      'data-explorer-conversation',
      'conversation-preview',
      'conversation-profile',
      'inbox-page',
    ],
    sources: ['K1', 'K28', 'K27'],
    confidence: 'official',
    search: [
      'zendesk not syncing',
      'tickets missing',
      'support cases missing',
      'tickets incomplete',
      'zendesk case not on account',
      'help desk link shows nothing',
      'agent sees case planhat does not',
      'zendesk tickets missing',
    ],
    questions: [
      {
        id: 'age',
        ask: 'Are the missing tickets older than the connection?',
        check: 'Compare the date of a ticket with the day Zendesk was connected.',
        answers: [
          { when: 'Yes', go: 'history' },
          { when: 'No', go: 'requester' },
        ],
      },
      {
        id: 'requester',
        ask: 'Has the requester of the ticket an email address in Zendesk?',
        answers: [
          { when: 'Yes', go: 'company' },
          { when: 'No', go: 'no-email' },
        ],
      },
      {
        id: 'company',
        ask: 'Does that address, or its domain, match an End User or a Company in Planhat?',
        check: 'Data Explorer → End User, then the Company’s related domains.',
        answers: [
          { when: 'Yes', go: 'reconnect' },
          { when: 'No', go: 'no-match' },
          { when: 'Cannot tell', go: 'reconnect' },
        ],
      },
    ],
    causes: [
      {
        id: 'history',
        cause: 'History does not come by itself.',
        fix: 'Run the manual fetch. It reaches back six months; older tickets stay out.',
        recheck: 'Compare the number of tickets of one Company when the fetch has ended.',
      },
      {
        id: 'no-email',
        cause: 'A ticket without the requester’s email cannot be synced.',
        fix: 'Add the email to the requester in Zendesk and update the ticket.',
        recheck: 'The ticket should appear right after the update.',
      },
      {
        id: 'no-match',
        cause: 'Planhat cannot say which Company the ticket belongs to.',
        fix: 'Add the End User, or the domain to the Company’s related domains.',
        recheck: 'Update the ticket in Zendesk and look for it on the Company.',
      },
      {
        id: 'reconnect',
        cause: 'The connection itself is the likely cause.',
        fix: 'Connect Zendesk again, then change one ticket and compare it field by field.',
        recheck: 'The changed ticket should appear almost at once.',
      },
    ],
  },
]);
