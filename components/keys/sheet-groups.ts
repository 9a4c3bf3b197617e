import { commandSign } from '@/components/search/command-sign';
import { messages } from './sheet-messages';

/** Keys and what they do. */
export type KeyRow = readonly [keys: readonly string[], does: string];

export interface KeyGroup {
  heading: string;
  rows: readonly KeyRow[];
}

/** The keys that are what they are, by where they work. */
export const fixedGroups: readonly KeyGroup[] = [
  {
    heading: messages.run,
    rows: [
      [[messages.space], messages.done],
      [['s'], messages.skip],
      [['n'], messages.noteOnStep],
      [['↑', '↓'], messages.steps],
    ],
  },
  {
    heading: messages.walk,
    rows: [
      [['y', 'n', 'c'], messages.yesNo],
      [['1', '2', '3'], messages.answers],
    ],
  },
  {
    heading: messages.search,
    rows: [
      [['↑', '↓'], messages.choose],
      [['↵'], messages.open],
      [['Tab'], messages.complete],
      [[commandSign('C')], messages.copy],
      [[commandSign('↵')], messages.source],
      [[commandSign('?')], messages.why],
      [['Esc'], messages.clear],
    ],
  },
  {
    heading: messages.note,
    rows: [
      [[commandSign('↵')], messages.save],
      [['Esc'], messages.leave],
    ],
  },
];
