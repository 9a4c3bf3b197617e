import type { Entry } from '@/content/types';

/** An entry in a few lines, as it is shown beside a hit. Backticks mark code. */
export function gistOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'step':
      return [entry.how, ...(entry.why === undefined ? [] : [entry.why])];
    case 'gotcha':
      return [entry.what, entry.avoid];
    case 'fix':
      return entry.causes.map(({ cause }) => cause);
    case 'fact':
      return [entry.text];
    case 'term':
      return [entry.definition];
    case 'example':
      return [entry.situation, entry.outcome];
    case 'route':
      return [entry.about];
    case 'skill':
      return [entry.covers];
    case 'endpoint':
      return entry.operations.map(({ method, path, does }) => `\`${method} ${path}\` ${does}`);
  }
}
