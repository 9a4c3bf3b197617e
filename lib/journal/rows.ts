/**
 * What a person does with the guide in a tenant: passes through checklists, walks through fixes, verdicts, reminders.
 * Kept apart from the notes, in a database of its own.
 */
import { z } from '@/lib/zod';

const id = z.string().check(z.minLength(1), z.maxLength(200));
/** Two ids with a slash between them. */
const pair = z.string().check(z.minLength(1), z.maxLength(401));
const text = z.string().check(z.maxLength(4000));
/** Milliseconds since the epoch. */
const time = z.int().check(z.nonnegative(), z.maximum(8.64e15));
/** A slug, `LEGACY_TENANT`, or `null` where the guide was read away from Planhat. */
const tenant = z.nullable(id);
const record = z.nullable(z.object({ model: id, id }));

/** What was said of one step of a run. */
const stepState = z.object({
  /** `open`: something was typed, but it is neither done nor skipped (any more). */
  state: z.enum(['open', 'done', 'skipped']),
  /** What was seen, where the step asks for it. */
  value: text,
  /** Why it was skipped. */
  reason: text,
  /** A line of the user's own. */
  note: text,
  at: time,
});
export type StepState = z.infer<typeof stepState>;

export const runSchema = z.object({
  id,
  tenant,
  record,
  screen: z.nullable(id),
  area: id,
  list: z.enum(['set-up', 'review']),
  /** Given by the user; begins as screen, tenant and record. */
  name: text,
  /** The steps it is about, by entry id, in their order when it began. */
  steps: z.array(id),
  /** The steps that were left out when it began, because they do not hold in this tenant. */
  leftOut: z.array(id),
  states: z.record(id, stepState),
  /** The step where work goes on; `null` behind the last one. */
  bookmark: z.nullable(id),
  status: z.enum(['open', 'held', 'finished']),
  startedAt: time,
  updatedAt: time,
  finishedAt: z.nullable(time),
});
export type Run = z.infer<typeof runSchema>;

/** One tree of a walk: a walk goes from tree to related tree and back. */
const leg = z.object({
  /** Entry id of the fix. */
  fix: id,
  /** Its symptom, as it was worded then. */
  title: text,
  /** By the id of each question and the words of the answer: their order may change with the guide. */
  answers: z.array(z.object({ question: id, ask: text, when: text, value: text })),
});

const walkSchema = z.object({
  id,
  tenant,
  record,
  screen: z.nullable(id),
  /** The tree begun with first; the one in view last. */
  legs: z.array(leg).check(z.minLength(1)),
  /** The cause it ended in, as `fix-id/cause-id`; `null` while it is under way. */
  cause: z.nullable(pair),
  /** Counts the writes: two windows never write over each other's. */
  revision: z.int().check(z.positive()),
  startedAt: time,
  updatedAt: time,
});
export type Walk = z.infer<typeof walkSchema>;

const verdictSchema = z.object({
  /** `tenant/entry`. */
  id: pair,
  tenant,
  entry: id,
  says: z.enum(['still-true', 'not-any-more', 'different-here']),
  /** In the user's own words; may be empty. */
  remark: text,
  at: time,
});
export type Verdict = z.infer<typeof verdictSchema>;

const reminderSchema = z.object({
  id,
  tenant,
  /** The entry to come back to. */
  entry: id,
  /** The id of a cause of a fix, or empty. */
  cause: z.string().check(z.maxLength(200)),
  wait: z.enum(['nightly-build', 'ten-minutes', 'filter', 'tomorrow']),
  changedAt: time,
  dueAt: time,
  /** When the user looked again, and what they saw; `null` until then. */
  answeredAt: z.nullable(time),
  outcome: z.nullable(z.enum(['as-expected', 'not-yet', 'wrong'])),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** The rows by the name of their store. */
export interface JournalRows {
  runs: Run;
  walks: Walk;
  verdicts: Verdict;
  reminders: Reminder;
}

export const rowSchemas = {
  runs: runSchema,
  walks: walkSchema,
  verdicts: verdictSchema,
  reminders: reminderSchema,
};
