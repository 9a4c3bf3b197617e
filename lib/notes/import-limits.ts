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

const MIB = 1024 * 1024;

/** What a file that comes in may be. Sizes in bytes. */
export const IMPORT_LIMITS = {
  /** The file as it is chosen; of a folder, each of its files. */
  file: 100 * MIB,
  /** All entries of an archive together, or all files of a folder. */
  unpacked: 512 * MIB,
  entry: 512 * MIB,
  /**
   * One line of NDJSON, one note of JSON, one record of CSV. A character of the body counts as one byte, however many
   * it takes (see `bodyAllowance`): a full body of Chinese, or of escapes, fits as one of English does.
   */
  line: 2 * MIB,
  /** An entry of more than `ratioFrom` bytes may be at most this many times as large as its packed form. */
  ratio: 200,
  ratioFrom: MIB,
  /** Files and folders in an archive. */
  entries: 1000,
  /** Files looked at in a folder, those that are no notes included. */
  folderFiles: 250_000,
  notes: 200_000,
  /** No note has been changed more often; higher ones would soon be no whole numbers any more. */
  revision: 1_000_000_000,
  /** The last moment that every form of file can write, in milliseconds since the epoch. A wrong clock is before it. */
  latest: Date.UTC(9999, 11, 31, 23, 59, 59, 999),
  /** Lists and objects inside each other. */
  depth: 32,
  /** Packed bytes given to the unpacker at once: one KiB can become one MiB. */
  slice: 1024,
  /** Milliseconds without progress after which reading is stopped. */
  stalled: 5000,
} as const;

/** What a pack of guide entries may hold. */
export const PACK_LIMITS = { screens: 500, entries: 10_000, text: 20 * MIB } as const;

/** The bytes by which the longest body can exceed its characters: written as escapes, each takes six. */
export const bodyAllowance = 5 * NOTE_LIMITS.body;
