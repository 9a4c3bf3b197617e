import type { KeyAction, Nearer } from '@/lib/panel-keys';

/** Words of the editor of the panel's single keys. */
export const messages = {
  title: 'In the panel',
  hint: 'Press the key you want. Delete leaves none. They work in the panel only: not in a box you type in, and never in Planhat or another site.',
  action: {
    search: 'Search',
    write: 'Write a note',
    check: 'Open Check, or Start',
    gotchas: 'Open Gotchas',
    fix: 'Open Fix',
    reference: 'Open Reference',
    notes: 'Open Notes',
    sheet: 'Show all keys',
  } satisfies Record<KeyAction, string>,
  noKey: 'no key',
  taken: (sign: string, action: string) => `${sign} is the key of “${action}”. Nothing has changed.`,
  exchange: 'Exchange the two',
  take: 'Take it from there',
  noSign: 'That cannot be a key. Press one that writes a sign.',
  failed: 'That could not be stored. The old key stays. Try again.',
  changed: (action: string, sign: string) => `“${action}” is ${sign} now.`,
  removed: (action: string) => `“${action}” has no key now.`,
  nearer: {
    run: (sign: string) => `In a checklist that is worked through, ${sign} does something else first.`,
    walk: (sign: string) => `At a question of a fix, ${sign} can be an answer first.`,
    browser: (sign: string) =>
      `In Firefox ${sign} searches the page. In the panel it does this instead, not that.`,
  } satisfies Record<Nearer, (sign: string) => string>,
  reset: 'Back to the keys from the start',
  isReset: 'All keys are as they were at the start.',
  undo: 'Undo',
  undone: 'Your keys are back.',
};
