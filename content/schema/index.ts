/**
 * The shape of the guide. Used while building and testing only; pages import the types from `../types`.
 */
export { areaSchema, sourceSchema } from './area';
export { areaId } from './common';
export { endpointSchema } from './endpoint';
export {
  entrySchema,
  exampleSchema,
  factSchema,
  gotchaSchema,
  routeSchema,
  skillSchema,
  stepSchema,
  termSchema,
} from './entries';
export { fixSchema } from './fix';
