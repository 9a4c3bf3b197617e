import type { KeyboardEvent } from 'react';

export interface RunKeys {
  onDone: () => void;
  onSkip: () => void;
  onNote: () => void;
  onMove: (by: 1 | -1) => void;
}

/** Where keys mean something else: fields take text, a menu has its own. */
const NOT_HERE = 'input, textarea, select, [contenteditable], [popover]';

/** Where the space bar presses or unfolds. */
const TAKES_SPACE = 'button, a, summary';

/** The single keys of a run, for its element's `onKeyDown`: they count only while the focus is in the run. */
export function pressRunKey(event: KeyboardEvent<HTMLElement>, on: RunKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (!(event.target instanceof Element) || event.target.closest(NOT_HERE)) return;
  const act = {
    ' ': event.target.closest(TAKES_SPACE) ? null : on.onDone,
    s: on.onSkip,
    n: on.onNote,
    ArrowDown: () => on.onMove(1),
    ArrowRight: () => on.onMove(1),
    ArrowUp: () => on.onMove(-1),
    ArrowLeft: () => on.onMove(-1),
  }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  // A key held down moves on, and decides nothing.
  if (!event.repeat || event.key.startsWith('Arrow')) act();
}
