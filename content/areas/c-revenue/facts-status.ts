import { defineFacts } from '../../define';
import { CHURN, LICENSE, SALE } from './records';

const TOPIC = 'Status and churn';

/** Customer status, churn and refunds. */
export const statusFacts = defineFacts('C', [
  {
    id: 'c-what-status-means',
    topic: TOPIC,
    title: 'Customer status is calculated: prospect, coming, customer, canceled, lost',
    refs: ['C-49', 'C-50'],
    screens: ['company-profile-revenue', 'company-profile', 'data-explorer-company'],
    sources: ['S19', 'S26'],
    confidence: 'official',
    text: 'It cannot be edited. prospect: no licence. coming: an ongoing licence starts in the future. customer: an ongoing licence covers today. canceled: the last licence is lost or renewed but ends in the future, or is ongoing without a value. lost: the last licence is lost and has ended.',
    search: ['customer status canceled but active', 'what does canceled mean', 'coming status'],
  },
  {
    id: 'c-status-needs-a-value',
    topic: TOPIC,
    title: 'A licence without any value breaks the status; 0 is a value',
    refs: ['C-51'],
    screens: ['license-preview', 'license-profile', 'company-profile-revenue', 'data-explorer-license'],
    appliesTo: { revenue: ['licenses'] },
    sources: ['S19'],
    confidence: 'official',
    text: 'Enter 0 for what is free. After a change refresh the browser, or you still see the old status.',
    search: ['status not updating', 'license value empty'],
  },
  {
    id: 'c-customer-since',
    topic: TOPIC,
    title: 'Customer Since is the earliest licence start, unless it is set by hand',
    refs: ['C-52'],
    screens: ['company-profile-revenue', 'company-profile', 'data-explorer-company', 'settings-revenue'],
    sources: ['S20'],
    confidence: 'official',
    text: 'A setting allows it to be set by hand. While that is off, correct the start of the earliest licence.',
    search: ['customer since date wrong', 'customer since', 'customer start date'],
  },
  {
    id: 'c-how-to-log-churn',
    topic: TOPIC,
    title: 'Whole account lost: log a Churn. One product lost: set the licence to Lost',
    refs: ['C-53', 'C-54'],
    screens: [...CHURN, 'company-profile-revenue', 'license-preview', 'license-profile', 'company-profile'],
    sources: ['S21', 'S22'],
    confidence: 'official',
    ages: 'fast',
    text: 'Upgraded: “+ Add related object” → Log Churn on the company. Legacy: the “...” menu of the profile → Log Churn. Churn records hold reasons, currency, ARR/MRR, products and an “only downgrade” flag.',
    search: ['log churn vs license lost', 'log churn', 'churn reason', 'partial churn'],
  },
  {
    id: 'c-refunds',
    topic: TOPIC,
    title: 'Refunds: the app’s guide says negative licence, the API page says positive only',
    refs: ['C-55'],
    screens: [...LICENSE, ...SALE],
    alsoAreas: ['G'],
    appliesTo: { revenue: ['licenses'] },
    sources: ['S21', 'S12'],
    confidence: 'contradicted',
    disputed: {
      sides: [
        {
          says: 'Enter a refund as a licence with a negative value and a product name of its own.',
          sources: ['S21'],
        },
        { says: 'The value of a licence must be positive.', sources: ['S12'] },
      ],
      follow: 'The help page for work in the app. Test it before you use the API.',
    },
    text: 'Planhat’s guide for the app suggests a licence with a negative value and a product name of its own. The API page says that the value must be positive.',
    search: ['refund negative license', 'credit', 'discount as license'],
  },
]);
