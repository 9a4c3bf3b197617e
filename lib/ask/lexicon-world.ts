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
      no crm, without … crm, NOT have/even/use/got … crm, NOT connected … crm, crm none
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
  ${name} customer/client/user/tenant here, we/i are/am/were/r/have a/an/on ${name},
  we/i are/am/were/r on a/an/the ${name}, we/i r ${name}, as a/an ${name} customer/client/user, being a/an ${name} customer
`);

const planAside = (name: string): readonly Phrase[] =>
  listed(`
  ${name}, ${name} ${ofPlan}, on ${name}, on the ${name}, on ${name} ${ofPlan}, planhat ${name},
  ${name} customer, ${name} customer here, ${ofPlan} ${name}, were on ${name}, we are on ${name}
`);

/** As they stand beside one another where two are compared. */
const PLANS = 'startup/start/up/starter/professional/pro/prof/enterprise/ent/other/higher/lower/next';

const planUnless = (name: string): readonly Phrase[] =>
  listed(`
  ${CRMS} ${name}, ${CRMS} … ${name} edition, ${name} edition … ${CRMS}, ${name} ${notOurs},
  ${PLANS} or/vs/versus ${name}, ${name} or/vs/versus ${PLANS}, ${name} level, ${name} service
`);

export const planLexicon: Record<Plan, WaysToSay> = {
  'start-up': {
    says: listed(`
      startup/starter ${ofPlan}, start up ${ofPlan}, ${ofPlan} startup/starter, ${ofPlan} … start up,
      on startup/starter, on start up, on the startup/starter, on the start up, are startup, have startup,
      startup only, only … startup, with startup, with start up, does startup, does start up,
      part of startup, part of start up, for startup, pay for start up
    `),
    unless: [...planUnless('startup'), `start up ${notOurs}`, 'on start up of', 'on startup of'],
    plainly: [
      ...planPlainly('startup/starter'),
      ...listed(
        'start up customer here, included/available … in/on/with startup, included/available … in/on/with start up',
      ),
    ],
    aside: [...planAside('startup/starter'), ...planAside('start up')],
  },
  professional: {
    says: listed(`
      professional, pro/prof ${ofPlan}, ${ofPlan} … pro, on/with pro, on the pro, on planhat pro, planhat pro,
      included in pro
    `),
    unless: [
      ...planUnless('professional/pro'),
      ...listed(
        'professional service/services/development/looking/network/tone/way/email/title/help/people/team',
      ),
    ],
    plainly: planPlainly('professional/pro/prof'),
    aside: planAside('professional/pro/prof'),
  },
  enterprise: {
    says: listed(`
      enterprise/ent ${ofPlan}, ${ofPlan} … enterprise/ent, on enterprise/ent, on the enterprise,
      on planhat enterprise, with enterprise, have/got/are/were/re/bought enterprise,
      pay/paying/paid for enterprise, enterprise account here, enterprise with, part of enterprise, planhat enterprise, in/of enterprise,
      included in enterprise, enterprise license/licence/contract, enterprise tenant, enterprise only,
      only … enterprise
    `),
    unless: planUnless('enterprise/ent'),
    plainly: planPlainly('enterprise/ent'),
    aside: planAside('enterprise/ent'),
  },
};

const app = 'app/ui/interface/version/planhat/platform/experience/layout/look/design/frontend';

const notUpgraded = 'NOT upgraded, NOT been/be/get/got/yet upgraded, NOT yet been upgraded';

export const generationLexicon: Record<Generation, WaysToSay> = {
  upgraded: {
    says: listed(`
      new/newer/newest/updated ${app}, upgraded ${app}, ws planhat, planhat ws, since/after the upgrade,
      since/after upgrade/upgrading, new planhat app, been upgraded, were/was/got/are/we upgraded,
      upgraded to, upgraded tenant/workspace/environment/one, in upgraded, vs/or/versus upgraded, v2 ${app},
      ${app} v2, in/on/using/use v2, upgraded vs/or/versus, ws planhatdemo, latest ${app}, in the new,
      in/on/using/use/with ws, ws ${app}, ws tenant/environment/user
    `),
    unless: listed(`
      a new app, an new app, add … new app, create … new app, create/add/make/install/register/build new app,
      ${notUpgraded}, NOT … new app/ui/interface, before … upgrade, new app in app center, new version of
    `),
  },
  legacy: {
    says: listed(`
      old/older ${app}, legacy ${app}, app planhat com, app planhatdemo, legacy, classic,
      previous ${app}, v1 ${app}, ${app} v1, in/on/using/use v1, ${notUpgraded},
      NOT … new app/ui/interface/planhat, before … upgrade, still on the old, in the old,
      app eu/us planhat
    `),
    unless: listed(`
      legacy data/field/fields/system/systems/customer/customers/contract/contracts/account/accounts/tool/tools/crm/records/database/product/products/license/licenses/metric/metrics/client/clients/users/api/code,
      old version of, upgraded from, classic mistake/example/case/way/saas/problem/book/model/nps/onboarding/trap
    `),
  },
};

export const revenueLexicon: Record<Revenue, WaysToSay> = {
  licenses: {
    says: ['license', 'opportunity', 'opp/opps', 'old/legacy/previous revenue model'],
    unless: listed(`
      user/users/seat/viewer/${CRMS}/agent license, license seat, license do i need, need … license,
      upsell/expansion opportunity, opportunity to, licenses/license for … user/users, enterprise license,
      api license, a planhat license, planhat license for/cost/price, license utilisation/utilization/usage
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
  { words: 'hubspot/pipedrive/salesforce/sfdc/crm … deal', decidedBy: 'line item', of: 'deals' },
  { words: 'deal … hubspot/pipedrive/salesforce/sfdc/crm', decidedBy: 'line item', of: 'deals' },
  { words: 'deal stage', decidedBy: 'line item', of: 'deals' },
  { words: 'closed won opportunity/opp', decidedBy: 'license', of: 'licenses' },
  { words: 'opportunity/opp … won in/on', decidedBy: 'license', of: 'licenses' },
  { words: 'opportunity/opp product/line/type/stage/owner/record', decidedBy: 'license', of: 'licenses' },
  { words: 'salesforce/sfdc/crm … opportunity/opp', decidedBy: 'license', of: 'licenses' },
  { words: 'opportunity/opp … salesforce/sfdc/crm', decidedBy: 'license', of: 'licenses' },
];

/** Which model one has now, where both are spoken of. */
export const stillOn: Readonly<Record<Revenue, readonly Phrase[]>> = {
  licenses: ['still on/with/in/use/using/have/run … license'],
  deals: ['already/now on/with/use/using/have … deal/line'],
};

/** The model that has such records in the API. */
export const pathsOf: Readonly<Record<Revenue, RegExp>> = {
  licenses: /^\/licen[cs]es?\b/i,
  deals: /^\/(?:deals?|line-?items?)\b/i,
};

/** Said of a thing that it is no more. */
export const ofThePast: ReadonlySet<string> = new Set(['was', 'were', 'had', 'used', 'before', 'earlier']);
