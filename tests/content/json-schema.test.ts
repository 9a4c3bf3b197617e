import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideJsonSchema } from '../../content/json-schema';
import { entrySchema } from '../../content/schema/index';

const schema = guideJsonSchema();

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const resolve = (node: Node): Node => {
  if (typeof node.$ref !== 'string') return node;
  const found = schema.definitions?.[node.$ref.replace('#/definitions/', '')];
  if (!found) throw new Error(`${node.$ref} leads nowhere.`);
  return found;
};

/** Every field at any depth with the way to it. */
const fieldsOf = (node: unknown, path: string): { path: string; field: Node }[] => {
  if (!isNode(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const inside = fieldsOf(value, `${path}.${key}`);
    if (key !== 'properties' || !isNode(value)) return inside;
    const own = Object.entries(value).map(([name, field]) => ({
      path: `${path}.${name}`,
      field: field as Node,
    }));
    return [...own, ...inside];
  });
};

test('the file for editors is as the schema says; `npm run content:schema` writes it', () => {
  const file = readFileSync(new URL('../../content/guide.schema.json', import.meta.url), 'utf8');

  expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(schema)));
});

test('every field has a sentence on what it means', () => {
  const fields = fieldsOf(schema, 'area');
  const silent = fields.filter(({ field }) => typeof resolve(field).description !== 'string');

  expect(fields.length).toBeGreaterThan(100);
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('every kind of entry is a definition with its own name', () => {
  const kinds = entrySchema.options.map(({ shape }) => shape.kind.value);

  expect(kinds.filter((kind) => schema.definitions?.[kind] === undefined)).toEqual([]);
});

test('no reference leads nowhere', () => {
  const refs = [...JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );

  expect(refs.filter((name) => schema.definitions?.[name] === undefined)).toEqual([]);
});
