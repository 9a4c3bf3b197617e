import type {
  Area,
  AreaId,
  Authored,
  Endpoint,
  Example,
  Fact,
  Fix,
  Gotcha,
  Route,
  Skill,
  Source,
  Step,
  Term,
} from './types';

/** One source a key: `{ S1: { title, url, seenOn } }`. Entries name the keys. */
export const defineSources = <const S extends Record<string, Source>>(sources: S): S => sources;

/** Rows of the set-up checklist, in the order in which a person does them. */
export const defineSetUp = (area: AreaId, rows: Omit<Authored<Step>, 'list'>[]): Step[] =>
  rows.map((row) => ({ ...row, kind: 'step', area, list: 'set-up' }));

/** Rows of the review checklist, in the order in which a person checks them. */
export const defineReview = (area: AreaId, rows: Omit<Authored<Step>, 'list'>[]): Step[] =>
  rows.map((row) => ({ ...row, kind: 'step', area, list: 'review' }));

export const defineGotchas = (area: AreaId, rows: Authored<Gotcha>[]): Gotcha[] =>
  rows.map((row) => ({ ...row, kind: 'gotcha', area }));

/** Diagnosis trees: questions, answers that lead on, causes at the ends. */
export const defineFixes = (area: AreaId, rows: Authored<Fix>[]): Fix[] =>
  rows.map((row) => ({ ...row, kind: 'fix', area }));

export const defineFacts = (area: AreaId, rows: Authored<Fact>[]): Fact[] =>
  rows.map((row) => ({ ...row, kind: 'fact', area }));

export const defineTerms = (area: AreaId, rows: Authored<Term>[]): Term[] =>
  rows.map((row) => ({ ...row, kind: 'term', area }));

export const defineExamples = (area: AreaId, rows: Authored<Example>[]): Example[] =>
  rows.map((row) => ({ ...row, kind: 'example', area }));

export const defineRoutes = (area: AreaId, rows: Authored<Route>[]): Route[] =>
  rows.map((row) => ({ ...row, kind: 'route', area }));

export const defineSkills = (area: AreaId, rows: Authored<Skill>[]): Skill[] =>
  rows.map((row) => ({ ...row, kind: 'skill', area }));

/** Resources of the API, in the order in which people look for them. */
export const defineEndpoints = (area: AreaId, rows: Authored<Endpoint>[]): Endpoint[] =>
  rows.map((row) => ({ ...row, kind: 'endpoint', area }));

/** The calls that most resources know: one record by its id, and the collection. Bulk takes up to 5,000 items. */
export const crudOf = (path: string): Endpoint['operations'] => [
  { does: 'Create one', method: 'POST', path },
  { does: 'Update one', method: 'PUT', path: `${path}/<id>` },
  { does: 'Get one', method: 'GET', path: `${path}/<id>` },
  { does: 'List', method: 'GET', path },
  { does: 'Delete one', method: 'DELETE', path: `${path}/<id>` },
  { does: 'Bulk upsert, up to 5,000', method: 'PUT', path },
];

/** A whole area: what it is called, where its claims come from, and all its entries. */
export const defineArea = (area: Area): Area => area;
