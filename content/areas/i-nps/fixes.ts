import { defineFixes } from '../../define';

export const fixes = defineFixes('I', [
  {
    id: 'i-fix-survey-not-sent',
    title: 'My NPS survey was not sent',
    refs: ['IT-1', 'I-8', 'I-10'],
    screens: ['nps-campaigns', 'nps-campaign-editor', 'email-manager'],
    sources: ['N2', 'N8', 'N13'],
    confidence: 'reported',
    search: [
      'nps survey not sending',
      'survey not delivered',
      'nobody received the survey',
      'survey still waiting',
      'mail not delivered',
      'campaign sent but no answers',
      'pressed send but nothing left',
      'nps not sending',
      'survey not sent',
      'nps email not sent',
      'nps stuck',
    ],
    questions: [
      {
        id: 'waiting',
        ask: 'Is the mail in Waiting for approval?',
        check: 'Open the list of waiting mails; a red sign shows the send error.',
        answers: [
          { when: 'Yes', go: 'no-mailbox' },
          { when: 'No', go: 'scheduled' },
          { when: 'Cannot tell', go: 'scheduled' },
        ],
      },
      {
        id: 'scheduled',
        ask: 'Is the mail in Outgoing - scheduled?',
        check: 'Email Manager, tab Outgoing - scheduled.',
        answers: [
          { when: 'Yes', go: 'daily-limit' },
          { when: 'No', go: 'filter' },
          { when: 'Cannot tell', go: 'filter' },
        ],
      },
      {
        id: 'filter',
        ask: 'Does the target filter find the person?',
        check: 'Open the filter of the campaign and look for one person who got nothing.',
        answers: [
          { when: 'Yes', go: 'opted-out' },
          { when: 'No', go: 'filter-misses' },
        ],
      },
      {
        id: 'opted-out',
        ask: 'Has the person opted out of surveys, or is the End User archived?',
        check: 'Open the End User and look at the NPS opt-out flag and the archive state.',
        answers: [
          { when: 'Yes', go: 'by-design' },
          { when: 'No', go: 'bounced' },
          { when: 'Cannot tell', go: 'bounced' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-mailbox',
        cause: 'The mail is held. A red sign means that the mailbox of the sender is not connected.',
        fix: 'At a red sign let the sender connect Gmail or Outlook first. Then approve the waiting mails by hand.',
        recheck:
          'Look at Waiting for approval again after about 10 minutes: the approved mails should have left.',
      },
      {
        id: 'daily-limit',
        cause: 'The sender has reached the daily limit for automatic mail.',
        fix: 'Wait: the mails leave as the limit allows. For the next wave use more senders or smaller groups.',
        recheck:
          'Look at Outgoing - scheduled tomorrow: the queue should be shorter by up to 200 mails per sender.',
      },
      {
        id: 'filter-misses',
        cause: 'The target filter leaves the person out.',
        fix: 'Correct the filter, or the data on the person, so that both agree.',
        recheck: 'Open the filter again at once and look for the person before you send.',
      },
      {
        id: 'by-design',
        cause: 'The person has opted out or is archived, so nothing is sent.',
        fix: 'Leave it as it is. Bring an archived person back only if they still work with you.',
        recheck: 'After a change, look whether the target filter finds the person.',
      },
      {
        id: 'bounced',
        cause: 'Nothing in Planhat holds the mail back; the address itself may refuse it.',
        fix: 'Check the spelling of the address and look for a bounce in the sender’s mailbox. If there is none, ask Planhat support with the name of the campaign and one address.',
        recheck: 'Send to that address alone once it is corrected, and look for the mail within the hour.',
      },
    ],
  },
  {
    id: 'i-fix-some-did-not-get-it',
    title: 'Some customers got the survey, some did not',
    refs: ['IT-2', 'I-9'],
    screens: ['nps-campaigns', 'nps-campaign-editor'],
    sources: ['N2', 'N8', 'N13'],
    confidence: 'derived',
    questions: [
      {
        id: 'same-owner',
        ask: 'Do the missing customers share an Account Owner?',
        check: 'In Data Explorer, show the owner beside the companies that got nothing.',
        answers: [
          { when: 'Yes', go: 'owner' },
          { when: 'No', go: 'contact' },
          { when: 'Cannot tell', go: 'contact' },
        ],
      },
      {
        id: 'contact',
        ask: 'Do their contacts lack an email, or are they archived?',
        answers: [
          { when: 'Yes', go: 'incomplete-contact' },
          { when: 'No', go: 'opt-out' },
        ],
      },
      {
        id: 'opt-out',
        ask: 'Is the NPS opt-out flag set on them?',
        answers: [
          { when: 'Yes', go: 'by-design' },
          { when: 'No', go: 'asked-before' },
          { when: 'Cannot tell', go: 'asked-before' },
        ],
      },
      {
        id: 'asked-before',
        ask: 'Were they asked in an earlier campaign?',
        check: 'Look for NPS records or earlier survey mails of one person.',
        answers: [
          { when: 'Yes', go: 'repeat-rules' },
          { when: 'No', go: 'filter' },
          { when: 'Cannot tell', go: 'filter' },
        ],
      },
    ],
    causes: [
      {
        id: 'owner',
        cause: 'Something about this owner holds the mails back: the mailbox, or the daily limit.',
        fix: 'First check that the owner’s mailbox is connected; if not, connect it and approve the mails in Waiting for approval. Then look in Outgoing - scheduled: what is over 200 a day waits there and leaves when the limit allows.',
        recheck: 'Approved mails leave within about 10 minutes; look at Outgoing - scheduled again tomorrow.',
      },
      {
        id: 'incomplete-contact',
        cause: 'The contact cannot receive mail.',
        fix: 'Add the email, or bring the archived person back if they are still there.',
        recheck: 'Count the target filter again: it should now find them.',
      },
      {
        id: 'by-design',
        cause: 'They have opted out of surveys.',
        fix: 'Leave it as it is: this is by design.',
        recheck: 'Nothing to check; note the number of opt-outs for the next campaign.',
      },
      {
        id: 'repeat-rules',
        cause: 'A repeat rule may hold them back; such rules are not documented in public.',
        fix: 'Ask Planhat support how often one person can be asked in your tenant, with one example.',
        recheck: 'Write the answer down as a note, and look at it before the next campaign.',
      },
      {
        id: 'filter',
        cause: 'A line of the target filter does not hold for them.',
        fix: 'Read the filter line by line against one person who got nothing.',
        recheck: 'Count the filter at once after each change.',
      },
    ],
    search: [
      'part of audience got nothing',
      'missing recipients',
      "one csm's clients got no mail",
      'some contacts skipped',
      'why did she not get asked',
      'nps missing recipients',
      'not everyone got nps',
    ],
  },
  {
    id: 'i-fix-company-nps-looks-wrong',
    title: 'The NPS of a company looks wrong',
    refs: ['IT-3', 'I-18', 'I-21'],
    screens: ['data-explorer-nps', 'company-profile'],
    alsoAreas: ['A', 'F'],
    sources: ['N5', 'N7', 'N12'],
    confidence: 'derived',
    search: [
      'wrong company nps',
      'company score unexpected',
      'score does not match answers',
      'my own calculation differs',
      'strange survey score',
      'rating of account makes no sense',
      'nps score wrong',
      'company nps wrong',
    ],
    questions: [
      {
        id: 'range',
        ask: 'Is the value between 0 and 10?',
        answers: [
          { when: 'Yes', go: 'average' },
          { when: 'No', go: 'twice' },
        ],
      },
      {
        id: 'twice',
        ask: 'Did one person answer more than once?',
        check: 'Data Explorer, NPS records of the company, sorted by person.',
        answers: [
          { when: 'Yes', go: 'newest-only' },
          { when: 'No', go: 'archived' },
          { when: 'Cannot tell', go: 'archived' },
        ],
      },
      {
        id: 'archived',
        ask: 'Does your own count include archived End Users?',
        answers: [
          { when: 'Yes', go: 'filter-same' },
          { when: 'No', go: 'dates' },
          { when: 'Cannot tell', go: 'dates' },
        ],
      },
      {
        id: 'dates',
        ask: 'Does the chart use the date sent while you count by the date answered?',
        answers: [
          { when: 'Yes', go: 'one-date' },
          { when: 'No', go: 'compare' },
        ],
      },
    ],
    causes: [
      {
        id: 'average',
        cause: 'The value is an average of scores, not the score from −100 to 100.',
        fix: 'Label the widget as an average, or build the formula: share of promoters minus share of detractors.',
        recheck: 'Count ten answers by hand and compare at once.',
      },
      {
        id: 'newest-only',
        cause: 'Only the newest answer of a person counts in the company value.',
        fix: 'Use the NPS records for history, and keep the company value for the state of today.',
        recheck: 'Count again with one answer per person; both numbers should agree.',
      },
      {
        id: 'filter-same',
        cause: 'The two counts do not cover the same people.',
        fix: 'Filter archived End Users the same way on both sides.',
        recheck: 'Compare the number of answers first, then the score.',
      },
      {
        id: 'one-date',
        cause: 'The two counts use different dates.',
        fix: 'Choose one date for both, and write it on the page.',
        recheck: 'Compare one month again.',
      },
      {
        id: 'compare',
        cause: 'The definition itself is not clear.',
        fix: 'Write the definition on the page in words, then compare the company record by record.',
        recheck: 'Check a second company the same way before you tell others.',
      },
    ],
  },
  {
    id: 'i-fix-satismeter-scores-missing',
    title: 'Satismeter scores do not arrive',
    refs: ['IT-4', 'I-28'],
    screens: ['data-explorer-nps', 'integrations-list'],
    alsoAreas: ['K'],
    sources: ['N5', 'N6'],
    confidence: 'official',
    search: [
      'satismeter not working',
      'webhook',
      'in app results missing',
      'satismeter not delivering',
      'webhook from satismeter silent',
      'scores from app absent',
      'app ratings do not come over',
      'satismeter not syncing',
      'satismeter missing',
    ],
    questions: [
      {
        id: 'webhook',
        ask: 'Is Planhat set as a webhook target in Satismeter?',
        check: 'Look in the integrations of Satismeter, not of Planhat.',
        answers: [
          { when: 'Yes', go: 'email' },
          { when: 'No', go: 'no-webhook' },
          { when: 'Cannot tell', go: 'email' },
        ],
      },
      {
        id: 'email',
        ask: 'Is the email of the user passed to the survey?',
        answers: [
          { when: 'Yes', go: 'unfinished' },
          { when: 'No', go: 'no-email' },
        ],
      },
      {
        id: 'unfinished',
        ask: 'Was the survey left unfinished less than 12 hours ago?',
        answers: [
          { when: 'Yes', go: 'wait' },
          { when: 'No', go: 'person' },
          { when: 'Cannot tell', go: 'person' },
        ],
      },
      {
        id: 'person',
        ask: 'Is there an End User with this email in Planhat?',
        answers: [
          { when: 'Yes', go: 'credentials' },
          { when: 'No', go: 'no-person' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-webhook',
        cause: 'Satismeter does not send its results to Planhat.',
        fix: 'Add Planhat as a webhook target in Satismeter.',
        recheck: 'Answer one test survey to the end and look for the NPS record.',
      },
      {
        id: 'no-email',
        cause: 'Without an email the score matches nobody.',
        fix: 'Pass the email of the user to the survey.',
        recheck: 'Answer one test survey and look whether the record has a person.',
      },
      {
        id: 'wait',
        cause: 'Satismeter still waits for the rest of the answer.',
        fix: 'Wait until 12 hours have passed.',
        recheck: 'Look again tomorrow.',
      },
      {
        id: 'no-person',
        cause: 'There is no End User to whom the score could belong.',
        fix: 'Create the End User with this email.',
        recheck: 'Answer one test survey with this email and look for the record.',
      },
      {
        id: 'credentials',
        cause: 'The Project ID or the key in the App Center may be wrong.',
        fix: 'Compare Project ID and key with Satismeter. If they agree, ask Planhat support with one email and the time of the answer.',
        recheck: 'Answer one test survey after the change.',
      },
    ],
  },
  {
    id: 'i-fix-imported-scores-no-company',
    title: 'Imported scores show no company',
    refs: ['IT-5'],
    screens: ['data-explorer-nps'],
    alsoAreas: ['G'],
    sources: ['N4', 'N12'],
    confidence: 'official',
    search: [
      'nps import without company',
      'cId',
      'uploaded answers not on account',
      'import lacks account link',
      'scores float without company',
      'csv scores unassigned',
      'orphan ratings after upload',
      'nps import no company',
      'imported nps not linked',
    ],
    questions: [
      {
        id: 'person',
        ask: 'Does the email match an End User?',
        answers: [
          { when: 'Yes', go: 'two-companies' },
          { when: 'No', go: 'no-person' },
        ],
      },
      {
        id: 'two-companies',
        ask: 'Is the email used in two Companies?',
        check: 'Search the email in Data Explorer, End User.',
        answers: [
          { when: 'Yes', go: 'ambiguous' },
          { when: 'No', go: 'cid' },
          { when: 'Cannot tell', go: 'cid' },
        ],
      },
      {
        id: 'cid',
        ask: 'Was `cId` sent, and is it the right company?',
        answers: [
          { when: 'Yes', go: 'send-again' },
          { when: 'No', go: 'wrong-cid' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-person',
        cause: 'The person does not exist in Planhat.',
        fix: 'Create the End User first, then send the score again.',
        recheck: 'Open the NPS record: person and company should be there.',
      },
      {
        id: 'ambiguous',
        cause: 'The email alone does not tell which company is meant.',
        fix: 'Send `cId` with each row.',
        recheck: 'Look at one row of each of the two companies.',
      },
      {
        id: 'wrong-cid',
        cause: '`cId` is missing or wrong.',
        fix: 'Correct it and send the row again.',
        recheck: 'Open the NPS record at once.',
      },
      {
        id: 'send-again',
        cause: 'The data looks right, so the answer of the API has to tell.',
        fix: 'Send one row again with its `sourceId` and read the answer word for word.',
        recheck: 'Open that one record before you repeat the rest.',
      },
    ],
  },
]);
