import type { Entry } from '@/content/types';
import type { Wait } from './times';

/** The first whose words stand in the text: what Planhat does by itself weighs more than a word for a time. */
const SIGNS: readonly (readonly [Wait, RegExp])[] = [
  ['nightly-build', /\b(nightly|overnight|at night|next morning|tomorrow morning|daily build)\b/i],
  ['filter', /\bfilters?\b.{0,80}\bprocessed\b|\bprocess(es|ing)\b.{0,40}\bfilters?\b/i],
  ['ten-minutes', /\b(minutes|next sync|Fetch Data)\b/i],
];

/**
 * How long to wait with an entry, from what it says of itself.
 *
 * @param cause - The cause of a fix that was found: its cure and re-check say it best.
 */
export function waitFor(entry: Entry | undefined, cause: string): Wait {
  const text = entry ? textOf(entry, cause) : '';
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'tomorrow';
}

function textOf(entry: Entry, cause: string): string {
  switch (entry.kind) {
    case 'step':
      return [entry.title, entry.how, entry.why].join(' ');
    case 'gotcha':
      return [entry.title, entry.what, entry.why, entry.avoid].join(' ');
    case 'fix': {
      const found = entry.causes.find(({ id }) => id === cause);
      return found ? [found.recheck, found.fix, found.cause].join(' ') : '';
    }
    case 'fact':
    case 'term':
    case 'example':
    case 'route':
    case 'skill':
    case 'endpoint':
      return '';
  }
}
