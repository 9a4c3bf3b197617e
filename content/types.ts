/** Types of the guide, inferred from the schema. Type imports only: no zod at run time. */
import type { z } from 'zod';
import type * as schema from './schema/index';

export type AreaId = z.infer<typeof schema.areaId>;
export type Step = z.infer<typeof schema.stepSchema>;
export type Gotcha = z.infer<typeof schema.gotchaSchema>;
export type Fix = z.infer<typeof schema.fixSchema>;
export type Fact = z.infer<typeof schema.factSchema>;
export type Term = z.infer<typeof schema.termSchema>;
export type Example = z.infer<typeof schema.exampleSchema>;
export type Route = z.infer<typeof schema.routeSchema>;
export type Skill = z.infer<typeof schema.skillSchema>;
export type Endpoint = z.infer<typeof schema.endpointSchema>;
export type ApiRequest = Endpoint['requests'][number];
export type Entry = z.infer<typeof schema.entrySchema>;
export type EntryKind = Entry['kind'];
export type Source = z.infer<typeof schema.sourceSchema>;
export type Area = z.infer<typeof schema.areaSchema>;
export type Severity = Gotcha['severity'];
export type Confidence = Entry['confidence'];
export type AppliesTo = NonNullable<Entry['appliesTo']>;

/** An entry as an author writes it: its kind and area come from the file it stands in. */
export type Authored<E extends Entry> = Omit<E, 'kind' | 'area'>;
