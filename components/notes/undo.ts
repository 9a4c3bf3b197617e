/** Something that was done to notes, and the way back. */
export interface Done {
  text: string;
  /** Notes it was done to: a new one replaces what is said of the one before. */
  ids: readonly string[];
  /** Resolves with whether everything is as it was. */
  undo: () => Promise<boolean>;
  /** The way back leads to something that takes the focus by itself. */
  takesFocus?: boolean;
}
