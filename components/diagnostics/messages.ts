/** Words around the diagnostics. */
export const messages = {
  title: 'Diagnostics',
  text: 'For a report of a fault: version, browser, counts, screen and a few settings. No titles, no texts, no tenants, no ids of records.',
  show: 'Show diagnostics',
  copy: 'Copy diagnostics',
  copied: 'Copied: exactly what is shown.',
  copyFailed: 'The browser did not allow that. Select the text and copy it.',
  gathering: 'Counting…',
};
