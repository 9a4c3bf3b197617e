import type { MentionFinder } from '@/lib/guide/term-mentions';

/** What explains the words of an area where they stand in its texts. */
export interface Glossary {
  find: MentionFinder;
  /** Shows a term's own entry. */
  onGoTo: (entryId: string) => void;
}
