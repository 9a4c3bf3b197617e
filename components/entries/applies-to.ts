import type { AppliesTo } from '@/content/types';
import type { Misfit } from '@/lib/passport/passport';
import { messages } from './messages';

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** In which tenants an entry is true, a few words each; empty where it is true in all. */
export function wordsFor({ generations = [], crm = [], plans = [], revenue = [] }: AppliesTo): string[] {
  const [generation, otherGeneration] = generations;
  const [model, otherModel] = revenue;
  return [
    ...(generation && !otherGeneration ? [messages.onlyIn[generation]] : []),
    ...(crm.length > 0 ? [messages.only(OR.format(crm.map((id) => messages.crm[id])))] : []),
    ...(plans.length > 0 ? [messages.plan(OR.format(plans.map((id) => messages.plans[id])))] : []),
    ...(model && !otherModel ? [messages.only(messages.revenue[model])] : []),
  ];
}

/** For whom an entry is that is not true here. */
export const misfitWords = ({ key, only }: Misfit): string => wordsFor({ [key]: only }).join(', ');
