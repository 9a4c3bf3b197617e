import { z } from 'zod';
import { common, sentence } from './common';

const nodeId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .describe('Unique among the questions and causes of this tree.');

const question = z.strictObject({
  id: nodeId,
  ask: sentence
    .max(200)
    .describe('Asked so that yes and no are clear answers, unless `answers` carry other words.'),
  check: sentence.max(300).optional().describe('Where to look to answer it.'),
  answers: z
    .array(
      z.strictObject({
        when: sentence.max(60).describe('The words of the answer: “Yes”, “No”, “Cannot tell”.'),
        go: z
          .string()
          .describe(
            'Where it leads: the id of a question or cause of this tree, or `fix:` and the id of another tree.',
          ),
      }),
    )
    .min(2)
    .max(5)
    .describe('The answers, in the order in which they are offered.'),
});

const cause = z.strictObject({
  id: nodeId,
  cause: sentence.max(200).describe('What was wrong, in one sentence.'),
  fix: sentence.max(500).describe('What to do about it.'),
  recheck: sentence.max(300).describe('What to look at again, and when.'),
});

/** A diagnosis tree. */
export const fixSchema = z.strictObject({
  ...common,
  kind: z.literal('fix').describe('A way to find a fault.'),
  questions: z.array(question).min(1).describe('The first question is where the tree starts.'),
  causes: z.array(cause).min(1).describe('The ends of the tree.'),
});
