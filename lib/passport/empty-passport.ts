import type { Passport } from './passport';

/** A passport with nothing in it. */
export const emptyPassport = (tenant: string): Passport => ({
  tenant,
  name: '',
  colour: null,
  crm: null,
  plan: null,
  revenue: null,
  generation: null,
});
