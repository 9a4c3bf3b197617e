/** The kinds of entries, and the authors' manual: each field says what it means and how to fill it. */
import { z } from 'zod';
import { common, sentence, snippets } from './common';
import { endpointSchema } from './endpoint';
import { fixSchema } from './fix';

export const stepSchema = z.strictObject({
  ...common,
  kind: z.literal('step').describe('A row of a checklist.'),
  list: z.enum(['set-up', 'review']).describe('The checklist it stands in.'),
  part: sentence.max(60).describe('Heading of the chunk it stands in; at most seven steps share one.'),
  how: sentence.max(500).describe('How to do it or how to check it.'),
  why: sentence.max(300).optional().describe('What goes wrong otherwise, or why it is worth doing.'),
  proof: z
    .enum(['tick', 'value'])
    .describe('`value` for risky steps: the panel asks for the value seen instead of a tick.'),
  snippets: snippets.optional(),
});

export const gotchaSchema = z.strictObject({
  ...common,
  kind: z.literal('gotcha').describe('Something that bites.'),
  severity: z
    .enum(['data-loss', 'security', 'wrong-numbers', 'cost', 'time'])
    .describe('The worst that can happen.'),
  what: sentence.max(400).describe('What the user sees happen.'),
  why: sentence.max(400).describe('The mechanism behind it.'),
  avoid: sentence.max(400).describe('What to do so that it does not happen, or to mend it.'),
});

export const factSchema = z.strictObject({
  ...common,
  kind: z.literal('fact').describe('Something worth looking up.'),
  topic: sentence
    .max(60)
    .describe('Heading under which it stands in *Reference*. `Where it lives` comes first.'),
  text: sentence.max(600).describe('The fact in a few short sentences.'),
  snippets: snippets.optional(),
});

export const termSchema = z.strictObject({
  ...common,
  kind: z.literal('term').describe('A word of Planhat’s.'),
  definition: sentence.max(300).describe('What it means, in one or two sentences.'),
  synonyms: z.array(sentence).describe('Synonyms and old names.'),
});

export const exampleSchema = z.strictObject({
  ...common,
  kind: z.literal('example').describe('A worked case.'),
  situation: sentence.max(600).describe('Where the person stands, and what they want.'),
  steps: z.array(sentence.max(500)).min(1).max(7).describe('What to do, in order.'),
  outcome: sentence.max(400).describe('What is there at the end, and how to see it.'),
});

const question = 'with `{question}` where the user’s own words go';

export const routeSchema = z.strictObject({
  ...common,
  kind: z.literal('route').describe('A kind of question that belongs elsewhere.'),
  about: sentence.max(300).describe('Which questions these are, and which stay here.'),
  commands: z
    .array(
      z.strictObject({
        command: sentence.describe(`The command, ${question}.`),
        install: sentence.describe('The line that installs the skill.'),
        why: sentence.describe('Why this one, in one line.'),
      }),
    )
    .min(1)
    .describe('Where to go, the better target first.'),
});

export const skillSchema = z.strictObject({
  ...common,
  kind: z.literal('skill').describe('A help skill outside Planhat that questions are sent to.'),
  command: sentence.describe(`The command, ${question}.`),
  install: sentence.describe('The line that installs the skill.'),
  covers: sentence.max(500).describe('What it helps with.'),
  notFor: sentence.max(300).optional().describe('What it does not do, and what does.'),
  mind: z
    .array(sentence.max(300))
    .max(5)
    .describe('Figures and warnings it gives. Empty where none is known.'),
});

export const entrySchema = z.discriminatedUnion('kind', [
  stepSchema,
  gotchaSchema,
  fixSchema,
  factSchema,
  termSchema,
  exampleSchema,
  routeSchema,
  skillSchema,
  endpointSchema,
]);
