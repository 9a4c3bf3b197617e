/** What is wrong with the shape of an area, in words for authors. Used while building and testing only. */
import type { z } from 'zod';
import { guideJsonSchema, type JsonSchema } from './json-schema';

type Issue = z.core.$ZodRawIssue;

const shown = (value: unknown): string => JSON.stringify(value);

const sizeUnits: Readonly<Record<string, string>> = { string: 'character', array: 'item' };

const sizeOf = (input: unknown): string =>
  typeof input === 'string' || Array.isArray(input) ? String(input.length) : shown(input);

/**
 * The sentence for one thing that zod found; to be given to `safeParse`.
 *
 * @returns `undefined` for what authors hardly meet; zod's own words stand then.
 */
export const shapeMessage = (issue: Issue): string | undefined => {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'This field is missing.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `There is no field called ${issue.keys.map(shown).join(' or ')} here.`;
    case 'invalid_type':
      return `Expected ${issue.expected}, found ${shown(issue.input)}.`;
    case 'invalid_value':
      return `Expected one of ${issue.values.map(String).join(', ')}; found ${shown(issue.input)}.`;
    case 'too_big':
    case 'too_small': {
      const [word, bound] = issue.code === 'too_big' ? ['most', issue.maximum] : ['least', issue.minimum];
      const unit = sizeUnits[issue.origin] ?? '';
      return `Expected at ${word} ${bound} ${unit}${bound === 1 ? '' : 's'}, found ${sizeOf(issue.input)}.`;
    }
    case 'invalid_format':
      return `Expected another form, found ${shown(issue.input)}.`;
    default:
      return undefined;
  }
};

const schema = guideJsonSchema();

const resolved = (node: JsonSchema | undefined): JsonSchema | undefined =>
  node?.$ref === undefined ? node : schema.definitions?.[node.$ref.replace('#/definitions/', '')];

const inside = (node: JsonSchema | undefined, key: PropertyKey): JsonSchema | undefined =>
  resolved(
    (typeof key === 'number' ? node?.items : node?.properties?.[String(key)]) as JsonSchema | undefined,
  );

/**
 * What the authors' manual says of a field of an entry: the sentence of the schema, or of the field around it.
 *
 * @param kind - The entry's kind.
 * @param field - The keys from the entry to the field; none asks for the entry as a whole, which has no sentence.
 */
export const meaningOf = (kind: string, field: readonly PropertyKey[]): string | undefined => {
  let node = schema.definitions?.[kind];
  let meaning: string | undefined;
  for (const key of field) {
    node = inside(node, key);
    meaning = node?.description ?? meaning;
  }
  return meaning;
};
