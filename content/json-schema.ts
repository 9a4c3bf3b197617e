/** The schema in the form that editors read. Used while building and testing only. */
import { z } from 'zod';
import { areaSchema } from './schema/index';

/** What this file writes: JSON Schema with named parts. */
export interface JsonSchema extends z.core.JSONSchema.BaseSchema {
  definitions?: Record<string, JsonSchema>;
}

/** What zod calls the only shape that holds itself, the body of a request. */
const RECURSIVE = '__schema0';

const renamed = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll(RECURSIVE, 'json')) as JsonSchema;

const refTo = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

const kindOf = ({ properties }: JsonSchema): string => {
  const kind = properties?.kind;
  return typeof kind === 'object' ? String(kind.const) : '';
};

/** Fields that are the same in every kind of entry, by their names. */
const sharedFields = (kinds: readonly JsonSchema[]): Record<string, JsonSchema> => {
  const [first, ...others] = kinds.map(({ properties }) => properties ?? {});
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([name, field]) =>
      others.every((fields) => JSON.stringify(fields[name]) === JSON.stringify(field)),
    ),
  ) as Record<string, JsonSchema>;
};

const withRefs = (kind: JsonSchema, shared: Record<string, JsonSchema>): JsonSchema => ({
  ...kind,
  properties: Object.fromEntries(
    Object.entries(kind.properties ?? {}).map(([name, field]) => [
      name,
      name in shared ? refTo(name) : field,
    ]),
  ),
});

/**
 * JSON Schema (draft 7, which every editor knows) of one area of the guide.
 *
 * Kinds of entries and the fields they share are named definitions: a sentence on a field stands once. `$schema` is
 * allowed at the top, so that a file can name its schema.
 */
export const guideJsonSchema = (): JsonSchema => {
  const area = renamed(z.toJSONSchema(areaSchema, { target: 'draft-7', io: 'input' }));
  const entries = area.properties?.entries as JsonSchema;
  const kinds = ((entries.items as JsonSchema).oneOf ?? []) as JsonSchema[];
  const shared = sharedFields(kinds);
  return {
    ...area,
    title: 'One area of the guide',
    description:
      'Written by `npm run content:schema` from content/schema; content/README.md says what it is for.',
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, so that the editor finds it.' },
      ...area.properties,
      entries: { ...entries, items: { oneOf: kinds.map((kind) => refTo(kindOf(kind))) } },
    },
    definitions: {
      ...Object.fromEntries(kinds.map((kind) => [kindOf(kind), withRefs(kind, shared)])),
      ...shared,
      ...area.definitions,
    },
  };
};
