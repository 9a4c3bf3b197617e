import { emptyPassport } from './empty-passport';
import type { Crm, Passport, Plan } from './passport';

/** What is taken for a tenant of which it was not said. */
export interface Presets {
  crm: Crm | null;
  plan: Plan | null;
}

export const NO_PRESETS: Presets = { crm: null, plan: null };

/** What holds for a tenant: what was said of it, and the presets for the rest. Away from Planhat nothing does. */
export function withPresets(
  tenantKey: string | null,
  passport: Passport | null,
  { crm, plan }: Presets,
): Passport | null {
  if (tenantKey === null || (crm === null && plan === null)) return passport;
  const said = passport ?? emptyPassport(tenantKey);
  return { ...said, crm: said.crm ?? crm, plan: said.plan ?? plan };
}
