import type { Crm, Plan, Revenue } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';
import { listed, type Phrase } from './phrases';

/** How a question says one thing of the tenant, and how the same words are used otherwise. */
export interface WaysToSay {
  says: readonly Phrase[];
  /** Where one of these stands, the words mean something else. */
  unless: readonly Phrase[];
  /** Says it even then. */
  plainly?: readonly Phrase[];
  /** Says it where it stands for itself, between commas or in brackets. */
  aside?: readonly Phrase[];
}

const CRMS = 'salesforce/hubspot/pipedrive/sfdc/crm';

/** A CRM that Planhat does not sync with by itself: named, so not asked for. */
export const otherCrms: readonly Phrase[] = listed(`
  dynamics, zoho, attio, sugarcrm, copper crm, close crm
`);

export const crmLexicon: Record<Crm, WaysToSay> = {
  salesforce: {
    says: listed(`
      salesforce, sfdc, soql, apex
    `),
    unless: [
      'NOT use/have salesforce/sfdc',
      'not on/with/using salesforce/sfdc',
      'not salesforce/sfdc',
      'instead of salesforce/sfdc',
    ],
  },
  hubspot: {
    says: ['hubspot'],
    unless: ['NOT use/have hubspot', 'not on/with/using hubspot', 'not hubspot', 'instead of hubspot'],
  },
  pipedrive: {
    says: ['pipedrive'],
    unless: [
      'NOT use/have pipedrive',
      'not on/with/using pipedrive',
      'not pipedrive',
      'instead of pipedrive',
    ],
  },
  none: {
    says: listed(`
      no crm, without … crm, NOT have/use/got … crm, NOT connected … crm, crm none
    `),
    unless: ['no crm field/id/record/data/owner/account/contact'],
  },
};

const ofPlan = 'plan/tier/package/subscription/pricing/version/edition';
const notOurs = `${CRMS}/customers/customer/clients/client/accounts/account/segment/companies/company`;

/** Speaking of the sizes of customers. */
export const ofSegments: readonly Phrase[] = listed('smb, mid market, midmarket, segment, tier one');

const planPlainly = (name: string): readonly Phrase[] =>
  listed(`
  ${name} customer/client/user/tenant here, we/i are/am/were/have a/an/on ${name},
  we/i are/am/were on a/an/the ${name}, as a/an ${name} customer/client/user, being a/an ${name} customer
`);

const planAside = (name: string): readonly Phrase[] =>
  listed(`
  ${name}, ${name} ${ofPlan}, on ${name}, on the ${name}, on ${name} ${ofPlan}, planhat ${name},
  ${name} customer, ${name} customer here, ${ofPlan} ${name}, were on ${name}, we are on ${name}
`);

const planUnless = (name: string): readonly Phrase[] =>
  listed(`
  ${CRMS} ${name}, ${CRMS} … ${name} edition, ${name} edition … ${CRMS}, ${name} ${notOurs},
  or/vs/versus ${name}, ${name} or/vs/versus, ${name} level, ${name} service
`);

export const planLexicon: Record<Plan, WaysToSay> = {
  'start-up': {
    says: listed(`
      startup/starter ${ofPlan}, start up ${ofPlan}, ${ofPlan} startup/starter, ${ofPlan} … start up,
      on startup/starter, on start up, on the startup/starter, on the start up, are startup, have startup
    `),
    unless: [...planUnless('startup'), `start up ${notOurs}`, 'on start up of', 'on startup of'],
    plainly: [...planPlainly('startup/starter'), 'start up customer here'],
    aside: [...planAside('startup/starter'), ...planAside('start up')],
  },
  professional: {
    says: listed(`
      professional/pro ${ofPlan}, ${ofPlan} … professional/pro, on professional/pro, on the professional/pro,
      on planhat professional/pro, have/got/are professional, planhat professional/pro, in/of professional,
      included in professional/pro
    `),
    unless: planUnless('professional/pro'),
    plainly: planPlainly('professional/pro'),
    aside: planAside('professional/pro'),
  },
  enterprise: {
    says: listed(`
      enterprise/ent ${ofPlan}, ${ofPlan} … enterprise/ent, on enterprise/ent, on the enterprise,
      on planhat enterprise, have/got/are/were/bought enterprise, planhat enterprise, in/of enterprise,
      included in enterprise, enterprise license/licence/contract, enterprise tenant
    `),
    unless: planUnless('enterprise/ent'),
    plainly: planPlainly('enterprise/ent'),
    aside: planAside('enterprise/ent'),
  },
};

const app = 'app/ui/interface/version/planhat/platform/experience/layout/look/design/frontend';

export const generationLexicon: Record<Generation, WaysToSay> = {
  upgraded: {
    says: listed(`
      new/newer/newest/updated ${app}, upgraded ${app}, ws planhat, planhat ws, since/after the upgrade,
      since/after upgrade/upgrading, new planhat app, been upgraded, were/was/got/are/we upgraded,
      upgraded to, upgraded tenant/workspace/environment, in upgraded, vs/or/versus upgraded, v2 ${app},
      ${app} v2, in/on/using/use v2, upgraded vs/or/versus, ws planhatdemo, latest ${app}, new one, in the new
    `),
    unless: listed(`
      a new app, an new app, add … new app, create … new app, create/add/make/install/register/build new app,
      NOT … upgraded, NOT … new app/ui/interface, before … upgrade, new app in app center, new version of,
      new one of, create … new one, add … new one, make … new one, a new one
    `),
  },
  legacy: {
    says: listed(`
      old/older ${app}, legacy ${app}, app planhat com, app planhatdemo, legacy, classic planhat/app/ui,
      previous ${app}, v1 ${app}, ${app} v1, in/on/using/use v1, NOT … upgraded,
      NOT … new app/ui/interface/planhat, before … upgrade, in the old, still on the old, old one,
      app eu/us planhat
    `),
    unless: listed(`
      legacy data/field/fields/system/systems/customer/customers/contract/contracts/account/accounts/tool/tools/crm/records/database/product/products/license/licenses/metric/metrics/client/clients/users/api/code,
      old version of, old one of, upgraded from, delete … old one, remove … old one
    `),
  },
};

export const revenueLexicon: Record<Revenue, WaysToSay> = {
  licenses: {
    says: ['license', 'opportunity', 'opp/opps', 'old/legacy/previous revenue model'],
    unless: listed(`
      user/users/seat/viewer/${CRMS}/agent license, license seat, license do i need, need … license,
      upsell/expansion opportunity, opportunity to, licenses/license for … user/users, enterprise license,
      api license, planhat license
    `),
  },
  deals: {
    says: ['line item', 'lineitem', 'deal', 'new/newer revenue model'],
    unless: listed(`
      deal with, big deal, how … deal … with, good deal, great deal
    `),
  },
};

/** The CRM's own record, not the revenue model of Planhat, unless the question names the model's other half. */
export const crmsOwnWords: readonly { words: Phrase; decidedBy: Phrase; of: Revenue }[] = [
  { words: 'hubspot/pipedrive … deal', decidedBy: 'line item', of: 'deals' },
  { words: 'deal … hubspot/pipedrive', decidedBy: 'line item', of: 'deals' },
  { words: 'deal stage', decidedBy: 'line item', of: 'deals' },
  { words: 'closed won opportunity/opp/opps', decidedBy: 'license', of: 'licenses' },
  { words: 'salesforce/sfdc/crm … opportunity/opp/opps', decidedBy: 'license', of: 'licenses' },
  { words: 'opportunity/opp/opps … salesforce/sfdc/crm', decidedBy: 'license', of: 'licenses' },
];
