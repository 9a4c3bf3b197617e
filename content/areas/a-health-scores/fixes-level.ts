import { defineFixes } from '../../define';

/** The score itself looks wrong. */
export const levelFixes = defineFixes('A', [
  {
    id: 'a-fix-score-stays-at-5',
    title: 'All my accounts show 5, or the score never moves',
    refs: ['AT-1', 'A-1', 'A-2', 'A-10', 'A-15', 'A-32'],
    screens: ['health-profiles', 'health-lab', 'company-profile', 'data-explorer-company'],
    sources: ['S2', 'S3', 'S4', 'S10', 'R3'],
    confidence: 'derived',
    search: [
      'health score always 5',
      'score stuck',
      'health empty',
      'health does not change',
      'everyone is neutral',
      'same number for all customers',
      'score frozen',
      'scoring has no effect',
      'middle value everywhere',
    ],
    questions: [
      {
        id: 'profile-applies',
        ask: 'Does a Health Profile apply to the company?',
        check: 'Open the Health field of one company that shows 5.',
        answers: [
          { when: 'Yes', go: 'factors-have-values' },
          { when: 'No', go: 'no-profile' },
          { when: 'Cannot tell', go: 'factors-have-values' },
        ],
      },
      {
        id: 'factors-have-values',
        ask: 'Do the factor fields and metrics have values for this company?',
        check: 'Add the factors as columns in Data Explorer → Company, filtered to this company.',
        answers: [
          { when: 'Yes', go: 'impacts-cancel' },
          { when: 'No', go: 'no-data' },
          { when: 'Cannot tell', go: 'impacts-cancel' },
        ],
      },
      {
        id: 'impacts-cancel',
        ask: 'Do the impacts cancel each other out, for example +2 and −2?',
        check: 'Add up by hand which factors are true for this company.',
        answers: [
          { when: 'Yes', go: 'cancelled' },
          { when: 'No', go: 'range-far-away' },
          { when: 'Cannot tell', go: 'range-far-away' },
        ],
      },
      {
        id: 'range-far-away',
        ask: 'Is a Linear range far from the real values, or bounded with all values outside it?',
        check: 'Compare the range of each factor with the values of ten companies.',
        answers: [
          { when: 'Yes', go: 'wrong-range' },
          { when: 'No', go: 'changed-today' },
          { when: 'Cannot tell', go: 'changed-today' },
        ],
      },
      {
        id: 'changed-today',
        ask: 'Is one of the factors a Calculated Metric that was changed today?',
        check: 'Open the metric’s Preview.',
        answers: [
          { when: 'Yes', go: 'wait-for-build' },
          { when: 'No', go: 'compare-factors' },
          { when: 'Cannot tell', go: 'wait-for-build' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-profile',
        cause: 'No profile covers this company, so it keeps the neutral value 5.',
        fix: 'Create a profile for its segment, or widen an existing one so that it includes the company.',
        recheck: 'The same company, the next day at the latest.',
      },
      {
        id: 'no-data',
        cause: 'The factors have nothing to read.',
        fix: 'Fill the fields or connect the data, and decide for each factor how empty values count.',
        recheck: 'Five companies, after the next nightly build.',
      },
      {
        id: 'cancelled',
        cause: 'Positive and negative impacts add up to nothing. The score is right by its rules.',
        fix: 'Rethink the impacts: give the factor that matters more points than the others.',
        recheck: 'The spread of scores over all companies, the next day.',
      },
      {
        id: 'wrong-range',
        cause: 'The range misses the real values, so the impact is always the same or always none.',
        fix: 'Set the range to where the real values lie. Use plain Linear if values outside should still count.',
        recheck: 'One company below, one inside and one above the range.',
      },
      {
        id: 'wait-for-build',
        cause: 'Calculated Metrics are built once a day, by default not before 03:00 UTC.',
        fix: 'Wait for the nightly build.',
        recheck: 'The metric’s value and the score tomorrow morning.',
      },
      {
        id: 'compare-factors',
        cause: 'The reason is in one single factor that the questions did not reach.',
        fix: 'Go through the factors one by one for one company and write down each expected impact. If the sum differs from the score, send that list to Planhat Support.',
        recheck: 'The same company after each correction.',
      },
    ],
  },
  {
    id: 'a-fix-sudden-drop',
    title: 'Health suddenly dropped for lots of companies',
    refs: ['AT-2', 'AG-2', 'AG-10', 'A-33', 'A-44'],
    screens: ['health-profiles', 'health-lab', 'data-explorer-company', 'company-profile'],
    alsoAreas: ['F', 'E'],
    sources: ['S11', 'S16', 'S18'],
    confidence: 'derived',
    search: [
      'health dropped overnight all customers',
      'all accounts red',
      'mass health drop',
      'why is everything red today',
      'half the portfolio turned red',
      'scores fell after weekend',
      'big drop since yesterday',
      'what happened to our scores',
    ],
    questions: [
      {
        id: 'profile-edited',
        ask: 'Was the profile edited?',
        check: 'Logs, object Health Profile. In the legacy app: Team → Recent Activity.',
        answers: [
          { when: 'Yes', go: 'edited' },
          { when: 'No', go: 'same-day' },
          { when: 'Cannot tell', go: 'same-day' },
        ],
      },
      {
        id: 'same-day',
        ask: 'Did all of them drop on the same day?',
        check: 'Company Time-series tab, system metric Health Score.',
        answers: [
          { when: 'Yes', go: 'usage-empty' },
          { when: 'No', go: 'real-trend' },
          { when: 'Cannot tell', go: 'usage-empty' },
        ],
      },
      {
        id: 'usage-empty',
        ask: 'Is a usage metric 0 or empty for everybody on that day?',
        check: 'Open the usage metric and look at the values of that day.',
        answers: [
          { when: 'Yes', go: 'feed-failed' },
          { when: 'No', go: 'integration-stopped' },
          { when: 'Cannot tell', go: 'integration-stopped' },
        ],
      },
      {
        id: 'integration-stopped',
        ask: 'Did NPS, Last Touch or another integration stop delivering?',
        check: 'App Center → Integrations, and the newest record of each kind.',
        answers: [
          { when: 'Yes', go: 'reconnect' },
          { when: 'No', go: 'renamed' },
          { when: 'Cannot tell', go: 'renamed' },
        ],
      },
      {
        id: 'renamed',
        ask: 'Was an event or a field renamed?',
        answers: [
          { when: 'Yes', go: 'correct-metric' },
          { when: 'No', go: 'compare-exports' },
          { when: 'Cannot tell', go: 'compare-exports' },
        ],
      },
    ],
    causes: [
      {
        id: 'edited',
        cause: 'The profile was changed; the new values are what the new rules give.',
        fix: 'Tell the people concerned. If the change was not meant, set the factors back. Before the next edit switch off the Automations that react to health.',
        recheck: 'The spread of scores, and the Automations, once the values have settled.',
      },
      {
        id: 'real-trend',
        cause: 'The drops came on different days: this looks like a real trend.',
        fix: 'Look at the history of each factor to see which one moved, and hand the list to the account owners.',
        recheck: 'The same companies in a week.',
      },
      {
        id: 'feed-failed',
        cause: 'The usage feed failed or came after the build, and missing data became 0.',
        fix: 'Repair the feed and let the metric rebuild. Switch on “Treat empty/missed values as NULLs” for the metrics used in health.',
        recheck: 'The metric and the score of five companies after the next nightly build.',
      },
      {
        id: 'reconnect',
        cause: 'An integration that feeds a factor has stopped.',
        fix: 'Reconnect it and let it catch up.',
        recheck: 'The newest record it delivers today, the score tomorrow.',
      },
      {
        id: 'correct-metric',
        cause: 'The metric still counts the old name.',
        fix: 'Correct the metric so that it reads the new name, and let it rebuild.',
        recheck: 'The metric’s values for the days since the renaming, after the next nightly build.',
      },
      {
        id: 'compare-exports',
        cause: 'No common reason found yet.',
        fix: 'Export the factors of ten affected companies now, and compare them with an export or the time series from before the drop. The factor that moved names the reason.',
        recheck: 'The ten companies, after the correction and the next nightly build.',
      },
    ],
  },
]);
