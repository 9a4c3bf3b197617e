import type { NoteFields } from './note';

/** What there is to be tied to today. */
export interface KnownPlaces {
  isScreen: (id: string) => boolean;
  isEntry: (id: string) => boolean;
}

/** The ties of a note that lead nowhere: the guide has no such screen or entry any more. */
export interface LostTies {
  screen: string | null;
  entry: string | null;
}

/**
 * What a note has lost; `null` when all it is tied to is there. A note without ties has nothing to lose, and an area
 * or a tenant is never lost.
 */
export function lostTies(note: Pick<NoteFields, 'screen' | 'entry'>, known: KnownPlaces): LostTies | null {
  const screen = note.screen !== null && !known.isScreen(note.screen) ? note.screen : null;
  const entry = note.entry !== null && !known.isEntry(note.entry) ? note.entry : null;
  return screen === null && entry === null ? null : { screen, entry };
}

/** The change that takes lost ties away, or puts others in their place. */
export function reattach(
  lost: LostTies,
  to: { screen?: string | null; entry?: string | null } = {},
): Partial<Pick<NoteFields, 'screen' | 'entry'>> {
  return {
    ...(lost.screen !== null && { screen: to.screen ?? null }),
    ...(lost.entry !== null && { entry: to.entry ?? null }),
  };
}
