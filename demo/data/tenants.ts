import { hexId } from './random';

export interface Page {
  id: string;
  /** The customer's own words. */
  title: string;
  kind: 'dashboard' | 'document' | 'inbox' | 'report';
  /** For a System Report: which one. */
  report?: string;
}

export interface Section {
  name: string;
  pages: readonly Page[];
}

export interface Tenant {
  slug: string;
  name: string;
  /** The colleague who is signed in stands first. */
  users: readonly [string, ...string[]];
  /** Models under another name on screen: slug → one, many. Addresses keep the model's own name. */
  renamed: Readonly<Record<string, readonly [string, string]>>;
  sections: readonly Section[];
}

const page = (tenant: string, title: string, kind: Page['kind'], report?: string): Page => ({
  id: hexId(tenant, title),
  title,
  kind,
  ...(report !== undefined && { report }),
});

const acme: Tenant = {
  slug: 'acme',
  name: 'Acme Tools',
  users: ['Noor Haddad', 'Jonas Lind', 'Priya Raman', 'Tom Okafor', 'Elena Marsh', 'Luis Prado'],
  renamed: {},
  sections: [
    {
      name: 'My portfolio',
      pages: [page('acme', 'This week', 'dashboard'), page('acme', 'Shared inbox', 'inbox')],
    },
    {
      name: 'Automations',
      pages: [page('acme', 'Ideas and hand-over', 'document')],
    },
    {
      name: 'Settings review',
      pages: [page('acme', 'Checklist before the audit', 'document')],
    },
    {
      name: 'Board pack',
      pages: [
        page('acme', 'Base this year', 'report', 'Revenue Base'),
        page('acme', 'How many stay', 'report', 'Renewal Rate'),
        page('acme', 'New business', 'report', 'Bookings'),
        page('acme', 'Coming up', 'report', 'Renewals'),
        page('acme', 'Money in', 'report', 'Invoices'),
      ],
    },
  ],
};

const northwind: Tenant = {
  slug: 'northwind-demo',
  name: 'Northwind Learning',
  users: ['Ida Berg', 'Marcus Bell', 'Hana Sato', 'Oskar Nyman'],
  renamed: { company: ['School', 'Schools'], enduser: ['Pupil', 'Pupils'] },
  sections: [
    {
      name: 'Autumn term',
      pages: [page('northwind-demo', 'Schools at a glance', 'dashboard')],
    },
    {
      name: 'App Center',
      pages: [page('northwind-demo', 'Reading list', 'document')],
    },
  ],
};

export const tenants: readonly [Tenant, ...Tenant[]] = [acme, northwind];

/** The tenant of an address; a slug nobody set up gets the first one's data, so that every address opens. */
export function tenantOf(slug: string): Tenant {
  const known = tenants.find((tenant) => tenant.slug === slug.toLowerCase());
  return known ?? { ...acme, slug, name: slug };
}

/** The legacy app has no tenant in the path: the cluster decides. */
export function legacyTenant(host: string): Tenant {
  return host === 'app-eu.planhat.com' ? northwind : acme;
}

/** A page of a tenant by its id. */
export function findPage(tenant: Tenant, id: string): Page | undefined {
  return tenant.sections.flatMap((section) => section.pages).find((one) => one.id === id);
}

/** The address part of a tenant's page, by its title. */
export function pageId(slug: string, title: string): string {
  return hexId(slug, title);
}
