/** What an import would do: made while the file is read, shown before anything is written. */
import type { Versioned } from '../revise';
import { type Choices, decide, type ImportedNote } from './choices';
import { compare, type EarlierText, type Relation } from './compare';
import type { ImportItem, ImportKind, IncomingNote } from './items';
import type { Refusal } from './refusal';

/** What is here under the ids of an incoming note. */
export interface Stored {
  row: Versioned | 'unreadable' | undefined;
  earlier: readonly EarlierText[];
  /** Whether its text already stands beside the note, as an earlier import left it. */
  isBeside: boolean;
}

/** One note that is not `same`: only these are kept until the user decides. */
export interface PlannedNote {
  incoming: IncomingNote;
  relation: Exclude<Relation, 'same'>;
  /** Its revision here; `null` when it is not here, or cannot be read. */
  expected: number | null;
}

export interface ImportPlan {
  kind: ImportKind;
  /** Name of the file or folder. */
  source: string;
  notes: PlannedNote[];
  same: number;
  /** The first of what is refused, with reasons. */
  refused: Refusal[];
  refusedCount: number;
  /** Files that are no notes. */
  skipped: number;
}

/** Reasons are listed one by one up to here; nobody reads more. */
const MOST_REFUSED = 1000;

/** Begin a plan. */
export function emptyPlan(kind: ImportKind, source: string): ImportPlan {
  return { kind, source, notes: [], same: 0, refused: [], refusedCount: 0, skipped: 0 };
}

/**
 * Take up one item.
 *
 * @param plan - Grows.
 * @param stored - For a note: what is here; not used for other items.
 */
export function addToPlan(plan: ImportPlan, item: ImportItem, stored: Stored): void {
  if (item.kind === 'skipped') {
    plan.skipped += 1;
  } else if (item.kind === 'refused') {
    plan.refusedCount += 1;
    if (plan.refused.length < MOST_REFUSED) plan.refused.push(item.refusal);
  } else {
    const relation = compare(item, stored.row, stored.earlier);
    if (relation === 'same' || (relation !== 'new' && stored.isBeside)) plan.same += 1;
    else {
      const { row } = stored;
      plan.notes.push({
        incoming: item,
        relation,
        expected: row && row !== 'unreadable' ? row.note.revision : null,
      });
    }
  }
}

export type RelationCounts = Readonly<Record<PlannedNote['relation'], number>>;

/** How many notes there are of each relation. */
export function countRelations(plan: ImportPlan): RelationCounts {
  const counts = { new: 0, 'newer-there': 0, 'newer-here': 0, both: 0 };
  for (const { relation } of plan.notes) counts[relation] += 1;
  return counts;
}

/**
 * The notes to write, in the order of the file, each id once: a file can hold a note and, as a note of its own, the very
 * text that is to stand beside it.
 */
export function rowsOf(plan: ImportPlan, choices: Choices): ImportedNote[] {
  const ids = new Set<string>();
  return plan.notes.flatMap(({ incoming, relation, expected }) => {
    const row = decide(incoming.note, relation, expected, choices);
    if (!row || ids.has(row.note.id)) return [];
    ids.add(row.note.id);
    return [row];
  });
}
