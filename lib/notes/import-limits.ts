/**
 * What a note may hold, in UTF-16 code units. Saving, export and import obey the same limits: what can be written
 * can be exported, and what can be exported can be imported.
 */
export const NOTE_LIMITS = {
  body: 1_000_000,
  title: 500,
  tag: 100,
  tags: 50,
  /** Ids of notes, screens, entries and records; tenant slugs; names of models. */
  id: 200,
} as const;
