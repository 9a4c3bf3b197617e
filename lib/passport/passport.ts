import type { AppliesTo, Entry } from '@/content/types';
import type { Generation } from '@/lib/screens/types';

type ValueOf<Key extends keyof AppliesTo> = NonNullable<AppliesTo[Key]>[number];

export type Crm = ValueOf<'crm'>;
export type Plan = ValueOf<'plans'>;
export type Revenue = ValueOf<'revenue'>;

/** What the user has said of one thing: `null` was not asked yet, `unsure` does not know. */
export type Said<Value extends string> = Value | 'unsure' | null;

/** What is known of a tenant. Kept on this machine, by the tenant's slug. */
export interface Passport {
  /** Slug, or `LEGACY_TENANT`. */
  tenant: string;
  /** Name for people; empty: the slug. */
  name: string;
  /** 1 to 8, as in `assets/tokens.css`; `null`: the one that follows from the slug. */
  colour: number | null;
  crm: Said<Crm>;
  plan: Said<Plan>;
  revenue: Said<Revenue>;
  /** Overrules what the address says; `null`: as seen. */
  generation: Generation | null;
}

/** Stands for the tenant of a legacy app, whose addresses name none. No slug looks like this. */
export const LEGACY_TENANT = '(legacy)';

/** By what a passport, runs and trails are kept: the slug, or what stands for it. `null` where there is no Planhat. */
export const tenantKeyOf = ({
  tenant,
  generation,
}: {
  tenant: string | null;
  generation: Generation | null;
}): string | null => tenant ?? (generation === 'legacy' ? LEGACY_TENANT : null);

/** Longest name for a tenant that is kept. */
export const MAX_NAME = 60;

/** What the user is asked for; the app's generation is seen, and the rest is a matter of taste. */
export type Asked = 'crm' | 'plan' | 'revenue';

/** What an entry names when it holds for some answers only. */
export const ASKED_AS = { crm: 'crm', plan: 'plans', revenue: 'revenue' } as const satisfies Record<
  Asked,
  keyof AppliesTo
>;

/** What is known of a tenant; `null` where nothing was said. A slug can be any word, `constructor` too. */
export const passportOf = (
  all: Readonly<Record<string, Passport>> | null,
  tenantKey: string | null,
): Passport | null =>
  all && tenantKey !== null && Object.hasOwn(all, tenantKey) ? (all[tenantKey] ?? null) : null;

/** The world an entry is shown in. `null`: not known, so nothing is hidden for it. */
export interface World {
  generation: Generation | null;
  crm: Crm | null;
  plan: Plan | null;
  revenue: Revenue | null;
}

export const ANYWHERE: World = { generation: null, crm: null, plan: null, revenue: null };

const known = <Value extends string>(said: Said<Value>): Value | null => (said === 'unsure' ? null : said);

/** What is known of the tenant in view. */
export function worldOf(passport: Passport | null, seen: Generation | null): World {
  if (!passport) return { ...ANYWHERE, generation: seen };
  return {
    generation: passport.generation ?? seen,
    crm: known(passport.crm),
    plan: known(passport.plan),
    revenue: known(passport.revenue),
  };
}

/** Why an entry is not true here, and for whom it is. */
export interface Misfit {
  key: keyof AppliesTo;
  only: readonly string[];
}

const AS_IN_WORLD = { generations: 'generation', crm: 'crm', plans: 'plan', revenue: 'revenue' } as const;

/** The first reason why an entry does not hold in a world; `null` where it holds, or may. */
export function misfitOf({ appliesTo = {} }: Pick<Entry, 'appliesTo'>, world: World): Misfit | null {
  for (const [key, value] of Object.entries(AS_IN_WORLD) as [keyof AppliesTo, keyof World][]) {
    const only: readonly string[] = appliesTo[key] ?? [];
    const here = world[value];
    if (only.length > 0 && here !== null && !only.includes(here)) return { key, only };
  }
  return null;
}

/** Whether an entry was written for what is known of this tenant: its CRM, plan or revenue model is named. */
export function isMadeFor({ appliesTo = {} }: Pick<Entry, 'appliesTo'>, world: World): boolean {
  return (Object.entries(ASKED_AS) as [Asked, keyof AppliesTo][]).some(([said, named]) => {
    const here = world[said];
    const those: readonly string[] = appliesTo[named] ?? [];
    return here !== null && those.includes(here);
  });
}
