import { z } from 'zod';
import { areaId, sentence } from './common';
import { entrySchema } from './entries';

/** Where claims are known from. */
export const sourceSchema = z.strictObject({
  title: sentence.describe('The title of the page or book.'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe('Its address; `null` where there is no public page.'),
  seenOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .describe(
      'The date of the copy or edition that was read: `2026`, `2026-08` or `2026-08-12`. `null`: the page carries no date.',
    ),
  note: sentence.optional().describe('Anything that limits it: “legacy UI”, “Early Access”.'),
});

export const areaSchema = z.strictObject({
  id: areaId.describe('Its letter.'),
  name: sentence.max(40).describe('As users see it.'),
  summary: sentence.max(200).describe('What the area is about, in one sentence.'),
  related: z.array(areaId).describe('Neighbouring areas, most useful first.'),
  sources: z.record(z.string(), sourceSchema).describe('Its sources, by the keys that entries name.'),
  entries: z.array(entrySchema).describe('All it holds, each list in the order in which it is read.'),
});
