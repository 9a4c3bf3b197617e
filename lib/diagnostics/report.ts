/** What a report of a fault says. Figures, words of ours and ids of the guide: nothing of the user's. */
export interface Diagnostics {
  version: string;
  browser: string;
  /** The code of what went wrong; `null`: nothing has told one. */
  code: string | null;
  /** The screen of the last Planhat tab; `null`: there is none. */
  screen: { id: string; confidence: string; app: string } | null;
  /** `null`: it could not be counted. */
  counts: Readonly<Record<string, number | null>>;
  settings: Readonly<Record<string, string>>;
}

/** Ids of screens and words of settings look like this; what does not is not ours. */
const OURS = /^[a-z0-9-]{1,60}$/i;

const ours = (word: string): string => (OURS.test(word) ? word : 'withheld');

const line = (name: string, pairs: readonly string[]): string => `${name}: ${pairs.join(', ')}`;

/** As text for a report. Anything that does not look like a word of ours is withheld. */
export function diagnosticsText(what: Diagnostics): string {
  const { version, browser, code, screen, counts, settings } = what;
  return [
    `Field Guide for Planhat ${version}`,
    `Browser: ${browser}`,
    `Code: ${code === null ? 'none' : ours(code)}`,
    screen === null
      ? 'Screen: none'
      : line('Screen', [ours(screen.id), ours(screen.confidence), ours(screen.app)]),
    line(
      'Stored',
      Object.entries(counts).map(([name, count]) => `${name} ${count ?? 'not readable'}`),
    ),
    line(
      'Settings',
      Object.entries(settings).map(([name, value]) => `${name} ${ours(value)}`),
    ),
  ].join('\n');
}
