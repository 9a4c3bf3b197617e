import { z } from 'zod';
import { common, sentence } from './common';

export const method = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

const path = z
  .string()
  .regex(/^\/[^\s?]*$/)
  .describe('The path on the host, with placeholders in angle brackets: `/companies/<id>`.');

const operation = z.strictObject({
  does: sentence.max(40).describe('What the call does: “Create one”, “Bulk upsert”.'),
  method: method.describe('The HTTP method.'),
  path,
});

const request = z.strictObject({
  label: sentence.max(60).describe('What the request does: “Upsert two companies”.'),
  method: method.describe('The HTTP method.'),
  path,
  query: z
    .record(z.string(), z.string())
    .optional()
    .describe('Query parameters by name, as they are before encoding.'),
  auth: z
    .enum(['bearer', 'tenant-basic', 'none'])
    .describe(
      '`bearer`: a Private App token. `tenant-basic`: Basic auth with the Tenant Token as user name. `none`: the address itself is enough.',
    ),
  body: z.json().optional().describe('The JSON body. Made-up values only, and nothing of a real tenant.'),
});

/** A resource of Planhat's API. curl and fetch lines are made from `requests` by the program. */
export const endpointSchema = z.strictObject({
  ...common,
  kind: z.literal('endpoint').describe('A resource of the API.'),
  host: z
    .enum(['api', 'analytics'])
    .describe('`api` is api.planhat.com, `analytics` is analytics.planhat.com.'),
  path: path.describe('The collection’s path: `/companies`.'),
  operations: z
    .array(operation)
    .describe('The calls that are known to exist, in the order create, update, get, list, delete, bulk.'),
  required: z
    .array(sentence.max(120))
    .describe('Fields without which a record is not created. Empty where none is known or none is created.'),
  keys: z
    .array(sentence.max(80))
    .describe('Fields by which bulk upsert finds the record. Empty where there is no bulk call.'),
  limits: z.array(sentence.max(160)).describe('Sizes and rates that hold for this resource alone.'),
  notes: z
    .array(sentence.max(240))
    .max(8)
    .describe('What else to know before the first call, one thing a line.'),
  requests: z.array(request).max(4).describe('Requests to copy, the most used first.'),
});
