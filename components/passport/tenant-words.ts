/** Words for tenants that every page needs at once; the others of the passport come with it. */
export const tenantWords = {
  tenant: (name: string) => `Tenant ${name}`,
  /** Two names: what the user calls it, and what stands in the address. */
  tenantSlug: (name: string, slug: string) => `Tenant ${name} (${slug})`,
  /** Stands for the tenant in the screenshot mode. */
  someTenant: 'Tenant',
  legacyApp: 'Legacy app',
};
