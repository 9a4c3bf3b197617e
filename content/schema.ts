/**
 * The shape of the guide, and the authors' manual: each field says what it means and how to fill it.
 * Used while building and testing only; pages import the types from `./types`.
 */
import { z } from 'zod';

const sentence = z.string().trim().min(2);

/** The twelve help areas. */
export const areaId = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L']);

/** Lower-case words joined by hyphens, starting with the area's letter: `d-saving-switches-it-off`. Never reused. */
const entryId = z
  .string()
  .regex(/^[a-l](-[a-z0-9]+)+$/)
  .max(60);

/** The id of a row in the dossier: `D-25` fact, `DS-4` set-up, `DR-2` review, `DG-1` gotcha, `DT-3` tree, `R-1` route. */
const ref = z.string().regex(/^([A-L][SRGT]?-\d+|R-\d+|Seed|Where it lives|Terms)$/);

/** Screen ids are those of `content/screens`; a check makes sure that each exists. */
const screenId = z.string().regex(/^[a-z0-9-]+$/);

const confidence = z.enum([
  'official', // Planhat's own pages say so
  'reported', // users, integrators or vendors say so
  'derived', // a conclusion from official facts, not stated by Planhat
  'seed', // only in the original help skill
  'contradicted', // sources disagree; the text says which we follow
  'unverified', // nothing was found either way; the text says so
]);

/** In which tenants the entry is true. Leave a key out where it makes no difference. */
const appliesTo = z.strictObject({
  /** `upgraded` = ws.planhat.com, `legacy` = app.planhat.com. */
  generations: z.array(z.enum(['upgraded', 'legacy'])).optional(),
  crm: z.array(z.enum(['salesforce', 'hubspot', 'pipedrive', 'none'])).optional(),
  plans: z.array(z.enum(['start-up', 'professional', 'enterprise'])).optional(),
  /** `licenses` = Licenses and Opportunities, `deals` = Line Items and Deals. */
  revenue: z.array(z.enum(['licenses', 'deals'])).optional(),
});

const common = {
  id: entryId,
  area: areaId,
  /** What the entry says, in one line of at most 90 characters, sentence case. */
  title: sentence.max(90),
  /** The dossier rows it rests on. Stable; they travel into bug reports and search results. */
  refs: z.array(ref).min(1),
  /** The screens it belongs to, most specific first. Empty: it belongs to the whole area. */
  screens: z.array(screenId),
  /** Other areas it matters to. */
  alsoAreas: z.array(areaId).optional(),
  appliesTo: appliesTo.optional(),
  /** Keys into the area's `sources`. */
  sources: z.array(z.string()).min(1),
  confidence,
  /** The words people type to find it, where the text does not hold them: symptoms, old names, API names. */
  search: z.array(sentence.max(80)).optional(),
  /** A claim that this entry corrects, and why; shown as "You may have read …". */
  replaces: z.strictObject({ claim: sentence, why: sentence }).optional(),
};

export const stepSchema = z.strictObject({
  ...common,
  kind: z.literal('step'),
  list: z.enum(['set-up', 'review']),
  /** Heading of the chunk it stands in; at most seven steps share one. */
  part: sentence.max(60),
  /** How to do it or how to check it. */
  how: sentence.max(500),
  /** What goes wrong otherwise, or why it is worth doing. */
  why: sentence.max(300).optional(),
  /** `value` for risky steps: the panel asks for the value seen instead of a tick. */
  proof: z.enum(['tick', 'value']),
});

export const gotchaSchema = z.strictObject({
  ...common,
  kind: z.literal('gotcha'),
  severity: z.enum(['data-loss', 'security', 'wrong-numbers', 'cost', 'time']),
  /** What the user sees happen. */
  what: sentence.max(400),
  /** The mechanism behind it. */
  why: sentence.max(400),
  /** What to do so that it does not happen, or to mend it. */
  avoid: sentence.max(400),
});

/** One question of a diagnosis tree. */
const question = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Asked so that yes and no are clear answers, unless `answers` carry other words. */
  ask: sentence.max(200),
  /** Where to look to answer it. */
  check: sentence.max(300).optional(),
  /** Where each answer leads: the id of a question, of a cause, or `fix:<entry id>` for a related tree. */
  answers: z
    .array(z.strictObject({ when: sentence.max(60), go: z.string() }))
    .min(2)
    .max(5),
});

/** A leaf of a diagnosis tree. */
const cause = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What was wrong, in one sentence. */
  cause: sentence.max(200),
  /** What to do about it. */
  fix: sentence.max(500),
  /** What to look at again, and when. */
  recheck: sentence.max(300),
});

export const fixSchema = z.strictObject({
  ...common,
  kind: z.literal('fix'),
  /** The first question is where the tree starts. */
  questions: z.array(question).min(1),
  causes: z.array(cause).min(1),
});

export const factSchema = z.strictObject({
  ...common,
  kind: z.literal('fact'),
  /** Heading under which it stands in *Reference*. `Where it lives` comes first. */
  topic: sentence.max(60),
  text: sentence.max(600),
});

export const termSchema = z.strictObject({
  ...common,
  kind: z.literal('term'),
  definition: sentence.max(300),
  /** Synonyms and old names. */
  synonyms: z.array(sentence),
});

export const exampleSchema = z.strictObject({
  ...common,
  kind: z.literal('example'),
  situation: sentence.max(600),
  /** What to do, in order; at most seven. */
  steps: z.array(sentence.max(500)).min(1).max(7),
  outcome: sentence.max(400),
});

export const routeSchema = z.strictObject({
  ...common,
  kind: z.literal('route'),
  /** The kind of question that belongs elsewhere. */
  about: sentence.max(300),
  /** The command with `{question}` where the user's own words go, the better target first. */
  commands: z.array(z.strictObject({ command: sentence, install: sentence, why: sentence })).min(1),
});

export const entrySchema = z.discriminatedUnion('kind', [
  stepSchema,
  gotchaSchema,
  fixSchema,
  factSchema,
  termSchema,
  exampleSchema,
  routeSchema,
]);

/** Where claims are known from. */
export const sourceSchema = z.strictObject({
  title: sentence,
  /** `null` where there is no public page. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** The date of the copy or edition that was read: `2026`, `2026-08` or `2026-08-12`. `null`: undated. */
  seenOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  /** Anything that limits it: "legacy UI", "Early Access". */
  note: sentence.optional(),
});

export const areaSchema = z.strictObject({
  id: areaId,
  name: sentence.max(40),
  /** What the area is about, in one sentence. */
  summary: sentence.max(200),
  /** Neighbouring areas, most useful first. */
  related: z.array(areaId),
  sources: z.record(z.string(), sourceSchema),
  entries: z.array(entrySchema),
});
