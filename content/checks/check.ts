import { areaList } from '../areas/index';
import type { Area, Entry } from '../types';

/** Something in the guide that is not as it should be. Errors stop the build, warnings ask for a look. */
export interface Finding {
  level: 'error' | 'warning';
  /** Name of the check that found it; `schema` for the shape of an entry. */
  check: string;
  /** Folder, file, entry, field: `d-automation.gotchas[d-saving-switches-it-off].title`. */
  path: string;
  /** What was expected and what was found. */
  message: string;
  /** What to do about it, where that does not go without saying. */
  tip?: string;
}

/** What a check reports; `validateGuide` adds the check's name. */
export type Problem = Omit<Finding, 'check'>;

/** All that a check may look at. Every area already has the right shape. */
export interface Guide {
  areas: readonly Area[];
  /** The screens that exist. */
  screenIds: ReadonlySet<string>;
}

/** One rule that a schema cannot say. */
export interface Check {
  name: string;
  /** The rule in one sentence. */
  description: string;
  find: (guide: Guide) => Problem[];
}

/** The folder of an area, as it stands at the front of a path. */
export const slugOf = (area: Pick<Area, 'id'>): string =>
  areaList.find(({ id }) => id === area.id)?.slug ?? area.id;

const files: Readonly<Record<string, string>> = {
  gotcha: 'gotchas',
  fix: 'fixes',
  fact: 'facts',
  term: 'terms',
  example: 'examples',
  route: 'routes',
  skill: 'skills',
  endpoint: 'endpoints',
};

/** The file an entry is to be looked for in: `set-up`, `gotchas`, … Undefined for a kind that does not exist. */
export const fileOf = (entry: { kind: string; list?: string }): string | undefined =>
  entry.kind === 'step' ? entry.list : files[entry.kind];

/** Where an entry, or one field of it, stands. */
export const pathOf = (area: Pick<Area, 'id'>, entry: Entry, field?: string): string =>
  `${slugOf(area)}.${fileOf(entry) ?? entry.kind}[${entry.id}]${field === undefined ? '' : `.${field}`}`;

/** Every entry of the guide with the area it stands in. */
export const allEntries = ({ areas }: Pick<Guide, 'areas'>): { area: Area; entry: Entry }[] =>
  areas.flatMap((area) => area.entries.map((entry) => ({ area, entry })));
