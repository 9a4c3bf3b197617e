import type { AreaId } from '@/content/types';
import type { RouteRef } from '@/lib/ask/types';
import type { Crm, Plan, Revenue } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';

/** What a question says besides what it is about. What is not listed is not said. */
export interface Said {
  crm?: Crm;
  plan?: Plan;
  generation?: Generation;
  revenue?: Revenue;
  method?: string;
  path?: string;
  code?: string;
}

/** A question as people type it, and how it is to be understood. */
export interface LabelledQuestion extends Said {
  question: string;
  /** Each of them is right; empty: no area, it cannot be placed or its area does not matter. */
  areas: readonly AreaId[];
  /** Where it belongs if not here. */
  route: RouteRef | null;
}

/** @param areas - Letters: `BC` accepts B and C. */
export const ask = (
  question: string,
  areas: string,
  said: Said & { route?: RouteRef } = {},
): LabelledQuestion => ({
  route: null,
  ...said,
  question,
  areas: areas.split('') as AreaId[],
});

const labels: Readonly<Record<string, Said>> = {
  salesforce: { crm: 'salesforce' },
  hubspot: { crm: 'hubspot' },
  pipedrive: { crm: 'pipedrive' },
  'no-crm': { crm: 'none' },
  'start-up': { plan: 'start-up' },
  professional: { plan: 'professional' },
  enterprise: { plan: 'enterprise' },
  upgraded: { generation: 'upgraded' },
  legacy: { generation: 'legacy' },
  licenses: { revenue: 'licenses' },
  deals: { revenue: 'deals' },
};
const routeRefs: readonly RouteRef[] = ['R-1', 'R-2', 'R-3', 'R-4', 'R-5'];

/**
 * Labelled questions, one a line: `R-1 | of strategy`, `BC hubspot deals | of Planhat, in area B or C`, `- | of Planhat`.
 * What a question of strategy says of the tenant is not labelled, nor what one after `-` says.
 */
export const rows = (text: string): readonly LabelledQuestion[] =>
  lines(text).map((line) => {
    const [label = '', question = ''] = line.split(' | ');
    const [area = '', ...said] = label.split(' ');
    const route = routeRefs.find((ref) => ref === area);
    if (route) return ask(question, '', { route });
    const all = said.reduce<Said>((before, name) => ({ ...before, ...labelled(name, line) }), {});
    return ask(question, area === '-' ? '' : area, all);
  });

function labelled(name: string, line: string): Said {
  const said = labels[name];
  if (!said) throw new Error(`"${name}" is no label: ${line}`);
  return said;
}

/** Questions without a label of their own, one a line. */
export const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);
