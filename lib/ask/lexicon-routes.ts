import { listed, type Phrase } from './phrases';
import type { RouteAim, RouteRef } from './types';

/** How questions of one kind are told from questions about Planhat. */
export interface RouteWords {
  /** Said so, it is a question of strategy even where Planhat is named. */
  clearly: readonly Phrase[];
  /** Said so, it is one unless it speaks of Planhat, of a fault, or of a thing on Planhat's screens. */
  mostly: readonly Phrase[];
  /** Said so, it stays here. */
  unless: readonly Phrase[];
  /** `false`: words such as *report* and *field* do not tell that Planhat's are meant. */
  screensAreOurs?: false;
}

/** The things on Planhat's screens, and doing something to them: who speaks of them asks how Planhat works. */
export const ofPlanhat: readonly Phrase[] = listed(`
  planhat, sync, automation, workflow template, metric … planhat, api, endpoint, mcp, data model,
  app center, calculated metric, formula field, health profile, health factor, health lab, portal,
  data explorer, global filter, sunit, success unit, line item, end user, enduser
`);

/** Asking where something stands or is switched is asking about Planhat's screens. */
export const ofScreens: readonly Phrase[] = listed(`
  where do/can/is/are/does/did/to, where … set, field, button, tab, menu, screen, click, switch on,
  turn on, filter, dashboard, report, widget, import, csv, excel, export, column, log, logged, record,
  webhook, token, who changed, campaign, template, drop down, custom field, permission, role
`);

const SCORE = 'health/healthscore';
const PLATFORM = 'gainsight/vitally/churnzero/totango/custify/clientsuccess/zapscale/velaris';
const CRM = 'salesforce/hubspot/sfdc/pipedrive';
const MAKE =
  'build/create/make/write/add/configure/automate/design/customise/customize/set/setup/edit/schedule';
/** What is made inside a CRM. */
const CRM_THING =
  'flow/apex/workflow/campaign/form/sequence/lead/leads/quote/report/dashboard/layout/validation/rule/queue/pipeline/forecast/process/territory/landing/field/property/list/template/object/approval';
/** Other tools than Planhat that people join. */
const TOOLS =
  'slack/jira/stripe/notion/asana/intercom/zendesk/hubspot/salesforce/shopify/xero/quickbooks/netsuite/marketo/airtable/chargebee/pipedrive';
const LESS_CHURN =
  'reduce/reducing/prevent/preventing/lower/lowering/fight/avoid/avoiding/tackle/cut/cutting/minimise/minimize/decrease/stop/stopping/combat';

export const routeLexicon: Record<RouteRef, RouteWords> = {
  // Comparing platforms, or moving between them.
  'R-5': {
    clearly: listed(`
      planhat over ${PLATFORM}, over ${PLATFORM}, ${PLATFORM} over planhat, pros and cons … planhat,
      planhat vs/versus/or/compared/against/than … ${PLATFORM},
      ${PLATFORM} vs/versus/or/compared/against/than … planhat, planhat vs/versus, vs/versus planhat,
      alternative to planhat, planhat alternative, planhat competitor, competitor of planhat,
      compare planhat, compare … ${PLATFORM}, comparison … ${PLATFORM}, ${PLATFORM} comparison,
      ${PLATFORM} vs/versus/or ${PLATFORM}, better than ${PLATFORM}, ${PLATFORM} … better,
      planhat … better … ${PLATFORM}, better … ${PLATFORM},
      switch/switching/migrate/migrating/move/moving/change/changing/come/coming/go/going … from … ${PLATFORM},
      switch/switching/migrate/migrating/move/moving/going/go … to … ${PLATFORM},
      difference … ${PLATFORM}, leave … for ${PLATFORM}, replace … with ${PLATFORM}, replace ${PLATFORM},
      cheaper … ${PLATFORM}, ${PLATFORM} … cheaper, ${PLATFORM} alternative, which … cs/success platform,
      best … cs/success platform/software/tool, choose … cs/success platform, planhat and ${PLATFORM},
      ${PLATFORM} and planhat, what does ${PLATFORM} … planhat, does ${PLATFORM}, ${PLATFORM} … pricing,
      compares/compare/stack … to ${PLATFORM}, compares/compare/stack … with ${PLATFORM},
      rather than ${PLATFORM}, instead of ${PLATFORM}, between … ${PLATFORM}
    `),
    mostly: [],
    unless: listed(`
      api, csv, sync … with, webhook, import … csv/file/excel, excel
    `),
  },
  // Survey design and response rates.
  'R-2': {
    clearly: listed(`
      write/good/better/short … survey question, survey question, design/write … survey, exit survey,
      how often … survey/ask, how often … send … nps, how often … nps … sent, low … response rate,
      follow up question, in app or … email, survey … or by email, ask … nps … how often,
      improve/increase/raise/boost/better/higher/up/grow/lift/double … response rate,
      good/typical/average/normal/low/decent/expected response rate, response rate benchmark,
      nps or/vs/versus csat, csat or/vs/versus nps, nps or/vs/versus ces, ces or/vs/versus,
      csat vs/versus/or, survey fatigue, more … response, more … answer … nps/survey,
      more people/customers … answer/respond, get … answer … survey, get … respond, survey design,
      design … survey, close/closing the … loop, good nps, nps benchmark, average nps … for,
      best time … survey/nps, how many … survey … year, survey question … ask,
      what/which question … survey/ask, word … survey/question, wording, in app or/vs/versus email,
      email or/vs/versus in app, survey best practice, nps best practice, best practice … nps/survey,
      voice of … customer, survey … too often, survey … annoy, sampling, respond to detractor,
      deal with detractor, handle detractor, what … do … with detractor, follow up … detractor,
      turn detractor, incentive, sample size, relationship … transactional, transactional … relationship,
      feedback program, feedback strategy, nps program, survey cadence, best nps question,
      response rate … go up, response rate … too low, response rate … improve
    `),
    mostly: listed(`
      when … send … survey/nps, which survey, survey length, how long … survey, how many question
    `),
    unless: listed(`
      dashboard, report, last sent, sync, NOT … send, NOT … sent, NOT … arrive, field, campaign, shows,
      automatic task, api, import, calculate, where, error, mailbox, limit, a day, per day, health score,
      weight, automation, workflow, task, waiting, trigger, create a task, satismeter, wrong, merge tag,
      sender
    `),
  },
  // The CRM itself, or joining two other tools.
  'R-3': {
    clearly: [
      `connect/sync/integrate/join/link … ${TOOLS} … to/with/and/into … ${TOOLS}`,
      `between ${TOOLS} and ${TOOLS}`,
    ],
    // The words of screens are those of the CRM here.
    screensAreOurs: false,
    mostly: listed(`
      ${CRM} flow/apex/workflow/sequence/lead/leads/cpq/quote/lightning/validation/queue/landing/marketing/territory/certification/admin,
      ${MAKE} … ${CRM} ${CRM_THING}, ${MAKE} … ${CRM_THING} … in … ${CRM},
      in ${CRM} … ${MAKE} … ${CRM_THING}, flow/apex/workflow/lead/leads/campaign/approval … in … ${CRM},
      ${MAKE} … in ${CRM}, ${CRM} itself, clean … up … ${CRM}, lead scoring/routing/assignment,
      process builder, apex trigger/class, validation rule, page layout, record type, cpq,
      marketing email, landing page, zapier … between
    `),
    unless: listed(`
      read, pull, permission, user need, need … user, which … need, planhat, our sync, mapping,
      integration user, overwrite, source id, sourceid, health, usage, license, renewal, nps, fetch,
      company, duplicate, arr, mrr, connect salesforce/hubspot/pipedrive, crm sync, mcp, claude,
      come over, comes over, receive, phase, playbook, csm, both side, integration, salesforce id,
      hubspot id, not show, permission set
    `),
  },
  // Facts about companies and people from outside.
  'R-4': {
    clearly: listed(`
      find … phone/linkedin, find … job title, find … email address, enrich, enrichment, firmographic,
      technographic, clearbit, zoominfo, apollo, cognism, lusha, people data labs, waterfall enrichment,
      data provider, crunchbase
    `),
    mostly: listed(`
      fill … industry/headcount/employee/size,
      find … industry/headcount/employee/linkedin/phone/email address/job title,
      get … industry/headcount/linkedin/firmographics/employee, missing … industry/headcount,
      add … industry … headcount, industry and headcount, headcount and industry,
      company size and industry, industry and company size, industry and size,
      look up … industry/headcount/linkedin, append … data, job title … contacts,
      phone number … contacts, linkedin … contacts, contact data, company data … outside, funding,
      industry … for … account/company/customer, headcount … for … account/company/customer,
      linkedin url
    `),
    unless: listed(`
      field, cannot/cant find, portal, which … field, what field, import, csv, excel, api, mapping, sync,
      map, upload, formula, automation, field … empty, endpoint, where … store, where … field,
      which planhat, event, filter, segment, usage, automate, ai step, custom field, webhook, merge, put,
      post
    `),
  },
  // Method of customer success.
  'R-1': {
    clearly: listed(`
      what/which … should … ${SCORE},
      ${SCORE} … should … contain/include/consist/have/measure/cover/be/look, ${SCORE} … best practice,
      best practice … ${SCORE}, ${SCORE} … methodology/framework/strategy/philosophy,
      framework … ${SCORE}, good ${SCORE}, ${SCORE} score ideas, design … ${SCORE}, designing … ${SCORE},
      what makes … ${SCORE}, which/what signals/signal/metrics/indicators/inputs/factors … should,
      what … go … into … ${SCORE}, predict … churn, predictor of churn, predicts churn, signs of churn,
      warning signs, what goes into … ${SCORE}, what belongs in … ${SCORE}, ${LESS_CHURN} … churn,
      churn … prevention, churn strategy, churn playbook, anti churn, reduction of churn,
      churn reduction, retention strategy, improve … retention, improve … nrr/grr, increase … nrr/grr,
      increase … retention, save … account/customer, why … customers leave/leaving/churn, win back,
      winback, churn benchmark, good churn rate, average churn rate, typical churn, acceptable churn,
      normal churn, healthy churn, good … net retention, good nrr, good grr, nrr benchmark,
      retention benchmark, net … vs/versus … gross, gross … vs/versus … net, nrr vs/versus/or grr,
      grr vs/versus/or nrr, drive/increase/grow/improve/boost/more … expansion,
      drive/increase/grow/improve/boost/more … upsell, drive/increase/grow/improve/boost/more … adoption,
      expansion playbook, expansion strategy, upsell strategy, cross sell strategy,
      identify … upsell/expansion, find upsell, spot … upsell/expansion, champion left, champion leaves,
      champion … left, lost our champion, customer success strategy, cs strategy, structure … cs team,
      organise/organize … cs team, segmentation strategy, success plan … should, renewal strategy,
      negotiate … renewal, renewal playbook, escalation playbook, risk playbook,
      onboarding best practice, best practice … onboarding, onboarding … should … include/contain/look,
      what should … onboarding, playbook ideas, what should … playbook,
      playbook … should … contain/include, customer success kpi, cs kpi, cs metric,
      metrics … should … cs, measure … customer success, prove … value of cs, customer health … measure,
      measure … customer health, voice … champion, customer success playbook
    `),
    mostly: listed(`
      leading indicator, benchmark, qbr, ebr, business review, executive sponsor, time to value,
      new champion, customer journey, tech touch, high touch, digital cs, scaled cs,
      how many accounts … csm, accounts per csm, csm ratio, csm … compensation, cs team structure,
      customer success team, segment … customers … cs, customer segmentation, renewal conversation,
      price increase, red account, at risk customers, at risk account, handle … at risk, which playbooks,
      what playbooks, stakeholder mapping, multi thread, executive alignment, customer advocacy,
      customer marketing, early warning, improve … onboarding, good onboarding, ideal onboarding,
      renewal negotiation, upsell without, kpi … cs/csm team, cs team … track,
      tips for … upsell/renewal/expansion/churn, playbook ideas for,
      churn/retention/expansion/onboarding/renewal … strategy,
      strategy … churn/retention/expansion/onboarding/renewal,
      how should we … onboard/renew/expand/retain/grow, how do other companies,
      best practice … churn/retention/expansion/renewal
    `),
    unless: listed(`
      alert, notify, page, presentation, workflow, retention policy, data retention, profile,
      reduce churn … automation, which command/skill, weight, impact, set the, stuck, empty,
      health profile, factor list, health factor, add a factor, field, button, workflow template,
      activate, churn log, churn record, log … churn, churn … number, churn report, churn field,
      churn date, churn reason, churn event, record churn, mark … churn, churn … api, api, endpoint,
      automation, trigger, where do, where can, where is, where are, where does, metric … empty,
      calculated metric, formula, sync, report shows, shows, NOT … work, NOT … start, NOT … show, linear,
      mcp, claude, chatgpt, portal, dashboard, as a workflow, a workflow, in a workflow,
      build … workflow, template, permission, role, import, wrong, error, csm score, limit, health lab,
      ratio metric, seats, count, fire, planhat field, export, license, line item, widget, chart, filter,
      salesforce, hubspot, sfdc, legacy, ws planhat, setup … task, create … task, task, email step,
      sequence, webhook, nps less, between 0, 0 to 10, out of, calculate, dropped, drop, suddenly,
      overnight, crash, green, predict churn … score, recalculate, slack
    `),
  },
};

/** Said so, the question is about the CRM alone, whatever else it names. */
export const expresslyOfCrm: readonly Phrase[] = [
  `${CRM} … not/without/outside planhat`,
  `not/without/outside planhat … ${CRM}`,
  `${CRM} … nothing to do with planhat`,
  'nothing to do with planhat',
];

/** What decides between the commands of one route. */
export const aimLexicon: readonly { aim: RouteAim; of: RouteRef; says: readonly Phrase[] }[] = [
  { aim: 'joining-tools', of: 'R-3', says: routeLexicon['R-3'].clearly },
  {
    aim: 'moving-from-vitally',
    of: 'R-5',
    says: [
      'switch/switching/migrate/migrating/move/moving/change/changing/come/coming … from … vitally',
      'switch/switching/migrate/migrating/move/moving/change/changing/go/going … to … vitally',
      'replace/leave … vitally',
    ],
  },
];
