/** What all kinds of entries have in common. The sentences stand in the JSON Schema too, where editors show them. */
import { z } from 'zod';

export const sentence = z.string().trim().min(2);

/** The twelve help areas. */
export const areaId = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L']);

const entryId = z
  .string()
  .regex(/^[a-l](-[a-z0-9]+)+$/)
  .max(60)
  .describe(
    'Lower-case words joined by hyphens, starting with the area’s letter: `d-saving-switches-it-off`. Notes and links point at it, so it never changes and is never used again.',
  );

const ref = z
  .string()
  .regex(/^([A-L][SRGT]?-\d+b?|R-\d+|Seed|Where it lives|Terms|Endpoint table|Error table)$/)
  .describe(
    'The number of a row of the dossier: `D-25` fact, `DS-4` set-up, `DR-2` review, `DG-1` gotcha, `DT-3` tree, `R-1` route.',
  );

const screenId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .describe('The id of a screen, as `content/screens` has it.');

const confidence = z
  .enum(['official', 'reported', 'derived', 'seed', 'contradicted', 'unverified'])
  .describe(
    'How sure it is. `official`: Planhat’s own pages say so. `reported`: users, integrators or vendors say so. `derived`: a conclusion from official facts. `seed`: only in the original help skill. `contradicted`: sources disagree, and `disputed` says which we follow. `unverified`: nothing was found either way, and the text says so.',
  );

const appliesTo = z
  .strictObject({
    generations: z
      .array(z.enum(['upgraded', 'legacy']))
      .min(1)
      .optional()
      .describe('The app in which it is true: `upgraded` is ws.planhat.com, `legacy` is app.planhat.com.'),
    crm: z
      .array(z.enum(['salesforce', 'hubspot', 'pipedrive', 'none']))
      .min(1)
      .optional()
      .describe('The CRMs with which it is true.'),
    plans: z
      .array(z.enum(['start-up', 'professional', 'enterprise']))
      .min(1)
      .optional()
      .describe('The plans in which it is true or available.'),
    revenue: z
      .array(z.enum(['licenses', 'deals']))
      .min(1)
      .optional()
      .describe(
        'The revenue model in which it is true: `licenses` is Licenses and Opportunities, `deals` is Line Items and Deals.',
      ),
  })
  .describe('In which tenants the entry is true. Leave a key out where it makes no difference.');

const disputed = z
  .strictObject({
    sides: z
      .array(
        z.strictObject({
          says: sentence.max(200).describe('What this side says, in one sentence.'),
          sources: z.array(z.string()).min(1).describe('Who says so: keys of `sources.ts`.'),
        }),
      )
      .min(2)
      .max(4)
      .describe('The claims that do not agree.'),
    follow: sentence.max(240).describe('Which side we follow, and why.'),
  })
  .describe('Both sides of a contradicted claim. Stands with `confidence: contradicted`, and only there.');

export const snippets = z
  .array(
    z.strictObject({
      label: sentence.max(60).describe('What is copied: “Server address”.'),
      text: z.string().min(1).max(1200).describe('The text to copy, with placeholders in angle brackets.'),
    }),
  )
  .min(1)
  .max(4)
  .describe('Addresses, settings or code that people copy.');

export const common = {
  id: entryId,
  area: areaId.describe('The letter of the area it stands in.'),
  title: sentence
    .max(90)
    .describe('What the entry says, in one line, sentence case, without a full stop at its end.'),
  refs: z
    .array(ref)
    .min(1)
    .describe('The dossier rows it rests on. They travel into search results and bug reports.'),
  screens: z
    .array(screenId)
    .describe('The screens it belongs to, most specific first. Empty: it belongs to the whole area.'),
  alsoAreas: z.array(areaId).optional().describe('Other areas it matters to.'),
  appliesTo: appliesTo.optional(),
  sources: z.array(z.string()).min(1).describe('Where it is known from: keys of the area’s `sources.ts`.'),
  confidence,
  disputed: disputed.optional(),
  ages: z
    .enum(['fast', 'slow'])
    .optional()
    .describe(
      'How soon it should be checked again, where the kind does not say it: `fast` for limits, menu paths and plan gates, `slow` for concepts.',
    ),
  search: z
    .array(sentence.max(80))
    .optional()
    .describe('Words people type to find it that the text does not hold: symptoms, old names, API names.'),
  replaces: z
    .strictObject({
      claim: sentence.describe('The claim as people have read it.'),
      why: sentence.describe('Why it does not hold.'),
    })
    .optional()
    .describe('A claim that this entry corrects; shown as “You may have read …”.'),
};
