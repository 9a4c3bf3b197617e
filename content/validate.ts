/** The guide against its schema and its checks. Used while building and testing only. */
import type { z } from 'zod';
import { areaList } from './areas/index';
import { checks } from './checks/index';
import { fileOf, type Finding } from './checks/check';
import { areaSchema } from './schema/index';
import { meaningOf, shapeMessage } from './shape';
import type { Area } from './types';

export type { Finding } from './checks/check';

/** What is asked of an area whose shape is not known yet. */
const property = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const text = (value: unknown): string => (typeof value === 'string' ? value : '?');

const joined = (keys: readonly PropertyKey[]): string =>
  keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

/** `entries` where the kind itself is wrong. */
const fileName = (entry: unknown): string =>
  fileOf({ kind: text(property(entry, 'kind')), list: text(property(entry, 'list')) }) ?? 'entries';

/** `['entries', 12, 'title']` as an author looks for it: file, entry id, field. */
const readablePath = (area: unknown, index: number, keys: readonly PropertyKey[]): string => {
  const id = property(area, 'id');
  const slug = areaList.find((meta) => meta.id === id)?.slug ?? `areas[${index}]`;
  const [list, position, ...field] = keys;
  if (list !== 'entries' || position === undefined) return `${slug}${joined(keys)}`;
  const entry = property(property(area, 'entries'), position);
  return `${slug}.${fileName(entry)}[${text(property(entry, 'id'))}]${joined(field)}`;
};

/** The authors' manual on the field that is wrong. */
const tipFor = (area: unknown, [list, position, ...field]: readonly PropertyKey[]): string | undefined =>
  list === 'entries' && position !== undefined
    ? meaningOf(text(property(property(property(area, 'entries'), position), 'kind')), field)
    : undefined;

const shapeFindings = (area: unknown, index: number, { issues }: z.core.$ZodError): Finding[] =>
  issues.map(({ path, message }) => {
    const tip = tipFor(area, path);
    return {
      level: 'error',
      check: 'schema',
      path: readablePath(area, index, path),
      message,
      ...(tip === undefined ? {} : { tip }),
    };
  });

/**
 * Everything that is wrong with the guide, shape first.
 *
 * The checks look across areas, so they run only when every area has the right shape: an area left out would make
 * good links look broken.
 *
 * @param areas - Areas as their files give them.
 * @param screenIds - The screens that exist.
 */
export const validateGuide = (areas: readonly unknown[], screenIds: ReadonlySet<string>): Finding[] => {
  const parsed: Area[] = [];
  const wrongShapes = areas.flatMap((area, index) => {
    const result = areaSchema.safeParse(area, { error: shapeMessage });
    if (!result.success) return shapeFindings(area, index, result.error);
    parsed.push(result.data);
    return [];
  });
  if (wrongShapes.length > 0) return wrongShapes;
  return checks.flatMap(({ name, find }) =>
    find({ areas: parsed, screenIds }).map((problem) => ({ ...problem, check: name })),
  );
};

/** A finding in lines for a person: where, what, what to do. */
export const describeFinding = ({ level, check, path, message, tip }: Finding): string =>
  [path, `  ${level} (${check}): ${message}`, ...(tip === undefined ? [] : [`  ${tip}`])].join('\n');
