import { advice, business, faults, handling, ofPlanhat, onScreens, trouble } from './lexicon-asking';
import { listed, type Phrase } from './phrases';
import type { RouteAim, RouteRef } from './types';

/**
 * How questions of one kind are told from questions about Planhat: what is spoken of meets a way of speaking of it. Each
 * part weighs something (`read-route.ts`); what stands in `unless` keeps a question here whatever else it says.
 */
export interface RouteWords {
  about: readonly Phrase[];
  asked: readonly Phrase[];
  /** Says both at once. */
  alone: readonly Phrase[];
  /** Lends weight to the rest. */
  hints: readonly Phrase[];
  against: readonly Phrase[];
  unless: readonly Phrase[];
}

const CRM = 'salesforce/sfdc/hubspot/pipedrive';
/** Platforms of customer success. */
const RIVAL =
  'gainsight/vitally/churnzero/totango/custify/clientsuccess/zapscale/velaris/smartkarrot/strikedeck/natero/bolstra/customersuccessbox/freshsuccess/churn360';
/** Those whose names are everyday words: told only beside Planhat. */
const RIVAL_OR_WORD = 'catalyst/staircase/rosetta/hook/akita';
const PLATFORM = 'platform/software/tool/solution/vendor/system';

/** Judging Planhat, or a platform like it. */
const platforms: RouteWords = {
  about: ['planhat'],
  asked: listed(`
    is/are planhat … good/better/best/worth/great/bad/cheap/cheaper/expensive/overpriced/right/easier/easy/enough/reliable/hard,
    planhat … any good, planhat … worth, worth … planhat, how good is planhat, planhat review/rating,
    review/rating of planhat, planhat vs/versus/alternative/competitor/competition/comparison,
    vs/versus/than/over/beat planhat, planhat over/beat, alternative/competitor/rival to/of/for planhat,
    compete … planhat, planhat … compete, planhat … competitor, ${PLATFORM} like planhat, similar to planhat,
    planhat … pros, pros … planhat, planhat … strength/weakness,
    disadvantage/drawback/downside/weakness/strength/advantage/catch of/with/about planhat,
    like/dislike/hate/love/say about planhat, like/dislike/hate/love/recommend planhat,
    compare/comparing planhat, planhat … compare to/with/against, planhat … stack up,
    planhat … pricing compare, replace/leave/ditch/drop planhat, instead of/rather than planhat,
    planhat instead of, planhat rather than, away from planhat, move/get off planhat, stay with planhat,
    switch/migrate/move/change from planhat to, buy/choose/pick/select/evaluate/evaluating/trust planhat,
    need planhat if/when/at, even need planhat, do we/i need planhat, without planhat, planhat or build/spreadsheet/${CRM}/${RIVAL_OR_WORD},
    ${CRM}/hub/ai/${RIVAL_OR_WORD} or planhat, planhat and two/three/some other, ${RIVAL_OR_WORD} … planhat,
    planhat … ${RIVAL_OR_WORD}, opinion/thoughts/experience … planhat, why planhat, planhat g2/capterra,
    who uses planhat, planhat … good choice/fit, planhat suck, right/good fit … planhat, roi of planhat,
    market leader
  `),
  alone: listed(`
    ${RIVAL}, churn zero, client success platform, service hub, cs/success ${PLATFORM}, top … cs tool
  `),
  hints: [],
  against: [],
  unless: [
    ...faults,
    ...listed(`
      import, csv, api, webhook, export, upload, external id/ids, sync, mcp, source of truth, master, same,
      different in, missing, number, arr, mrr, renewal date, own … renewal/date/contract, planhat at,
      planhat … good at, called in planhat, equivalent, counterpart, in planhat … like, like … in planhat,
      down, slow, upgrade, old/new app/version/ui, ws planhat, seat, automation, workflow, filter, field,
      move … data, data … from, widget, integrate, connect, win, contact, where are/is, old and new, owner
    `),
  ],
};

/** Survey design and response rates. */
const surveys: RouteWords = {
  about: listed(`
    nps, csat, ces, survey, detractor, promoter, promotor, passives, response rate, feedback, questionnaire
  `),
  asked: [
    ...advice,
    ...trouble,
    ...listed(`
      design, wording, word, phrase, subject line, incentive, gift, voucher, reward, anonymous, cadence,
      frequency, get more, more … response/answer/reply/feedback/people, after … or, before … or,
      short or long, in app or, or … email, or over, or by, or csm, or in, close/closing the loop,
      closed loop, sampling, sample size, statistically, significant, bother, annoy, fatigue, quarterly,
      per year, a year, half of, percent of, tired, every … month, every year, follow up with/on, scale is/of, turn … into, invitation,
      text that, drop off, program, programme, only answer/respond, bias, in person, thank you, point of,
      handle/call/answer detractor
    `),
  ],
  alone: listed(`
    survey fatigue, voice of customer, voice of the customer, close the … loop, response rate benchmark,
    survey design, relational/relationship … transactional, nps/csat/ces or/vs/versus nps/csat/ces/survey,
    nps/csat … b2b
  `),
  hints: business,
  against: [...onScreens, ...handling],
  unless: [
    ...faults,
    ...ofPlanhat,
    ...listed(`
      press, approve, approval, last sent, wave, satismeter, delighted, typeform, sender, link, logo,
      health score, condition, wait, opt out, unsubscribe, a day, per day, in two company, average differ,
      recipient, which nps score, going to, without company
    `),
  ],
};

/** Facts about companies and people, got from outside. */
const facts: RouteWords = {
  about: listed(`
    firmographic, technographic, headcount, head count, industry, sector, linkedin, funding, employee,
    tech stack, technologies, company size, size of … company, company revenue, annual revenue, revenue of,
    job title, title of, phone, mobile, decision maker, email address, email of, contact data, company data,
    b2b data, account data, right contact/person, cfo contact, org chart, change job, new job, hq, headquarter
  `),
  asked: listed(`
    where/how … get/find/buy/source/obtain/come from, where to, look up, lookup, append, complete,
    fill in/out/up, fill … gap, fill … industry/headcount/title, fill missing, ${PLATFORM}, provider, service,
    source, database, supplier, buy, sell, purchase, scrape, find, finder, research, guess, detect, discover,
    get, know, need, know when, missing … phone/job/linkedin/industry/headcount, outside, from the web,
    online, cheap, best, have no, add … industry/headcount, data on/for/of/about, look … up,
    how many … our customer/account/company
  `),
  alone: listed(`
    enrich, enrichment, data provider, data vendor, firmographic, clearbit, zoominfo, apollo, cognism, lusha,
    people data labs, crunchbase, dealroom, pitchbook, dropcontact, kaspr, rocketreach, clay for/to/or,
    sales navigator, waterfall, data append, builtwith
  `),
  hints: [],
  against: [],
  unless: listed(`
    planhat, field, cannot/cant find, portal, import, csv, excel, api, map, sync, upload, formula, automation,
    endpoint, where … store, where is/are, event, filter, segment, usage, step, webhook, merge, put, post,
    layout, property, token, report, dashboard, chart, end user, own employee, our own, as active, export,
    dimension, license, column, workflow, trigger, role, from/in ${CRM}/crm/the crm, from a file,
    from … ${CRM}, NOT … update/sync/show/visible/reach, wrong, permission, colleague, sso, alert, notify,
    without, into, error, by domain, gone, empty
  `),
};

/** What only a CRM has. */
const OF_CRM =
  'flow/apex/sequence/lead/quote/cpq/territory/forecast/forecasting/lightning/queue/landing/form/chatter/einstein/sdr/bdr/rep/certification/certified/admin/administrator/soql/playbook/chatbot/ads/newsletter/approval/meetings/cadence/quota/commission/prospecting/prospect/inbox/product/catalogue/marketing/ticket/theme/tutorial/consultant';
const TOOLS =
  'slack/jira/stripe/notion/asana/intercom/zendesk/hubspot/salesforce/sfdc/shopify/xero/quickbooks/netsuite/marketo/airtable/chargebee/pipedrive/typeform/mailchimp/calendar/sheets/trello/monday/clickup/segment/snowflake/gong/outlook/gmail/teams/zoom';
const MAKE =
  'build/create/make/write/add/configure/customise/design/edit/schedule/automate/set/setup/structure/clean/define/rename/merge/manage';

const joiningTools: readonly Phrase[] = [
  `connect/sync/integrate/join/link/hook/push/send/get … ${TOOLS} … to/with/and/into/from … ${TOOLS}`,
  `between ${TOOLS} and ${TOOLS}`,
  `${TOOLS} ${TOOLS} integration/sync/connector`,
  `${TOOLS} and ${TOOLS} integration/connector`,
];

/** The CRM itself, or two other tools. */
const ofCrm: RouteWords = {
  about: [...CRM.split('/'), ...listed('hub spot, sales force, pipe drive')],
  asked: listed(`
    ${OF_CRM}, permission set, permission group, page layout, record type, validation rule, assignment rule,
    process builder, price book, pricebook, deal/sales/ticket/opportunity pipeline,
    pipeline stage/set/setup/configuration, lifecycle stage, set … deal/opportunity/pipeline stage,
    deal/opportunity stage … set/setup/define/should/best/for, custom object … create, create … custom object,
    ${MAKE} … report/dashboard/campaign/workflow/object/list/template/property/rule/pipeline/layout/field,
    report/dashboard … for/of/by/on, workflow … to, automation for/to, email template,
    sales team/process/manager/people/report/dashboard, salespeople, marketing team, opt in, sharing rule, role hierarchy,
    user profile, trigger on, duplicate rule, picklist … add, add … picklist, ${MAKE} … in ${CRM}, clean … up,
    itself, for sales/marketing, how to use, use … campaign
  `),
  alone: [
    ...joiningTools,
    ...listed('lead scoring/routing/assignment, apex trigger/class, cpq, web to lead'),
  ],
  hints: [],
  against: [],
  unless: [
    ...faults,
    ...listed(`
      planhat, our sync, the sync, sync filter/from/interval,
      lead/quote/contact/deal/object/account/opportunity/campaign/member … sync,
      sync … lead/quote/contact/deal/account/opportunity, sync … direction, does … sync, map,
      integration user, source id, sourceid, health, usage, license, renewal, nps, fetch, read, pull,
      user need, need … user, which … need, company, arr, mrr, crm sync, mcp, claude, come/came over, receive,
      phase, csm, both side, our/the/salesforce integration, salesforce/hubspot id, missing, scopes,
      private app, limit, api, end user, enduser, customer success, success plan, churn, converted, deleted,
      line item, write back, writeback, portal, as activity
    `),
  ],
};

/** Method of customer success. */
const method: RouteWords = {
  about: listed(`
    churn, retention, retain, nrr, grr, renewal, renew, onboard, adopt, expansion, expand, upsell, cross sell,
    crosssell, health score, healthscore, customer health, success plan, account plan, playbook, kickoff,
    kick off, handover, hand over, handoff, hand off, segment customer/our/by/into, segmentation, at risk,
    red account/customer, csm, cs manager/org/ops/metric/kpi, healthy customer, into cs, for cs,
    customer success, success manager/team, portfolio, journey, executive, exec, engage, lost … customer, existing account/customer/client, our base, customer base, engagement,
    cancel, downgrade, downsell, discount, check in/ins, customer call/meeting/email,
    call with, renewal/onboarding/welcome email, account management/manager, low usage, usage drop, loyalty,
    lifetime value, clv, ltv, escalation, strategic account, key account, tiering, roi, new feature,
    feature request
  `),
  asked: [...advice, ...trouble],
  alone: listed(`
    qbr, ebr, business review, champion, executive/exec sponsor/alignment, exec/executive buy in, stakeholder,
    multithread, multi thread, advisory board, advocacy, advocate, customer reference, into reference,
    reference customer, referral program, case study, testimonial,
    customer community/education/marketing/advocacy/goal/outcome, having a community, time to value,
    first value, aha moment, land and expand, urgency, journey map, renewal/cs/csm team, separate from csm,
    cs leader, tech/high/low/digital/human touch, digital cs, digital customer success, scale cs,
    proactive cs, proactive customer success, pooled csm, long tail, leading indicator, early warning,
    warning sign, win back, winback, exit interview, churn interview, post mortem, postmortem,
    go/went/gone silent/dark/quiet/cold, unhappy/angry/difficult/frustrated/upset/annoyed/happy customer,
    price increase, increase/raise prices, negotiate, renewal call/conversation/talk, business case,
    csm … ratio, ratio … csm, account/customer/client … per csm, how many account/customer/client … csm,
    book of business, hire/pay/train/coach/recruit … csm, job description,
    csm/cs … compensation/salary/bonus/commission/quota/pay/workload/burnout/career/hiring/headcount/budget,
    team structure, interview question, head/vp/director of cs/customer, maturity model,
    customer success manager … vs/or, mutual success/action plan, value realisation, board meeting, the board,
    investors expect, got/was acquired, customer leave, lose … customer, cs okr, customer … reference,
    keep customer, want to cancel/leave, threaten to leave/cancel, value of our/the product, bring … back,
    why customer, stop using, value of cs/csm, expansion play, renewal process, onboarding process/program/length/time, expansion/upsell trigger, churn analysis, logo churn,
    churn rate/prevention/strategy, anti churn,
    churn/retention/adoption/expansion/renewal/risk/escalation playbook, customer escalation, sales to cs,
    cs vs/versus/or sales, customer success kpi/metric/strategy, cs strategy, save … customer/account,
    dormant/inactive customer, make customer, stickier, already happy, touchpoint, let … customer go,
    get customer/user/people … to use/adopt/try/buy, financial trouble, budget cut, premium support,
    too expensive, offboard … customer
  `),
  hints: business,
  against: [...onScreens, ...handling],
  unless: [...faults, ...ofPlanhat],
};

export const routeLexicon: Record<RouteRef, RouteWords> = {
  'R-1': method,
  'R-2': surveys,
  'R-3': ofCrm,
  'R-4': facts,
  'R-5': platforms,
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
  { aim: 'joining-tools', of: 'R-3', says: joiningTools },
  {
    aim: 'moving-from-vitally',
    of: 'R-5',
    says: [
      'switch/migrate/move/change/come … from … vitally',
      'switch/migrate/move/change/go … to … vitally',
      'replace/leave … vitally',
    ],
  },
];
