import { joiningTools, TOOLS } from './joining-tools';
import { listed, type Phrase } from './phrases';

const CRM = 'salesforce/hubspot/pipedrive/sfdc';

const PLATFORM = 'platform/software/tool/solution/vendor/system/product/suite/app';

/** What the questions are about that belong elsewhere, route by route. */
export const conceptsOfElsewhere = {
  /** What method speaks of and screens do not. */
  ofMethod: listed(`
    qbr, ebr, business review, champion, executive/exec sponsor/alignment/buy, sponsor, stakeholder, multithread,
    multi thread, advisory board, cab, advocacy, advocate, reference, referral, case study, testimonial,
    customer community/education/marketing/advocacy/goal/outcome/journey/centric/love, community, time to value,
    ttv, first value, aha moment, land and expand, urgency, journey map, tech/high/low/digital/human/mid touch,
    touchpoint, digital cs, scale cs, proactive, reactive, long tail, leading/lagging indicator, early warning,
    warning sign, red flag, winback, exit interview, post mortem, postmortem, business case, org chart,
    maturity model, mutual success/action plan, value realisation, roi, investors, okr, kpi, stickier, stickiness,
    loyalty, lifetime value, clv, ltv, cac, payback, play, charter, north star, persona, cohort analysis,
    customer obsession, vip, key/strategic account, account plan, tiering, swot, handover, hand over, handoff,
    hand off, kickoff, kick off, escalation, relation, expectations, inherit, outcomes, vanity, wow moment,
    office hours, service level, deliverable, steering committee, steerco, sla, gift, retro, retrospective,
    prediction, segmentation model, one to many, webinars, academy, certification, nurture, expansion talk, growth,
    milestone plan, workshop, offsite, win, onboarding handbook, communication plan, governance, pain, sales cycle,
    promise, value proposition, churn reasons, expansion signal, attrition, risk level, risk review,
    strategic dialog, success manager, warm, next year, defend, discovery call, intro, data incident, reactivate,
    centricity, success metric, exit criteria, book, churn rate, spot, potential, cs strategy, self service,
    adoption score, gut feeling, strategic account, levers, playbook contents, plays, promises, process view,
    talking point, goals, announce, model, meetings should, customer visit, onsite, voice, equity story,
    definition of, business outcome, desired outcome, customer outcome, jobs to be done, journey stage,
    moment of truth, delight, win room, deal desk, churn announcement, churn reason, churn risk matrix,
    time to first value, success package, service model, tiers
  `),
  /** Teams of customer success: who they are, what they carry, what they earn. */
  ofTeams: listed(`
    career, compensation, comp plan, salary, bonus, commission, quota, variable, ote, workload, burnout, capacity,
    headcount, team structure, job description, interview question, cs leader, cs hire, first hire, raise, pay,
    earn, equity, generalist, specialist, junior, senior, hiring, hire, recruit, resigned, resign, quit, promotion,
    motivate, training, onboard a csm, caseload, per csm, own csm, dedicated csm, new csm, csm change, pooled,
    cs ops, head of cs, director, manager of, team of, csm ratio, ratio, span, raci, ownership of, commercial,
    cost center, cost centre, support agents, vs support, cs job, first cs, cs team, cs org, org, operating model,
    standardise, habits, culture, discipline, firefighting, firefight
  `),
  /** What is bargained for with a customer. */
  ofTerms: listed(`
    discount, concession, negotiation, negotiate, procurement, price increase, uplift, multi year, prepay,
    termination, cancellation, notice, contraction, downgrade, downsell, budget, premium support, onboarding fee,
    paid onboarding, paid package, free trial, upgrade path, legal, clause, convenience, goodwill, price sensitive,
    objection, competitor, economic buyer, power, save offer, early renewal, contract length, renewal manager,
    renewal talk/call/conversation, charge, fee, usage based, pricing, list price, on the fence
  `),
  /** How it stands with a customer. */
  ofTempers: listed(`
    silent, ghost, dark, quiet, unhappy, angry, frustrated, upset, happy customer, disengaged, unresponsive,
    dormant, sleeping, inactive customer, at risk customer, bankrupt, layoff, lay off, acquired, merger, worried,
    annoyed, furious, disappointed, difficult customer, never show, slip, leaves, left us, sponsor left,
    new sponsor, new decision maker, power user, gave notice, on time but, no contact, not reply, ignoring,
    stubborn, sticky, loyal, grateful, polite, overpromised, red account
  `),
  /** What both speak of: the rest of the question decides. */
  ofBoth: listed(`
    churn, retention, retain, nrr, grr, ndr, renewal, renew, onboard, implementation, rollout, go live, adopt,
    expansion, expand, upsell, cross sell, crosssell, healthscore, healthy customer, scoring, success plan,
    playbook, segment, segmentation, risk, csm, cs, customer success, success manager, portfolio, journey,
    engagement, engage, check in, low usage, usage drop, feature request, health, value, goal, outcome,
    relationship, sentiment, lifecycle, loyalty, cancel, cancelled, leave, left, lost, contract, pricing
  `),
  /** Surveys and who answers them. */
  survey: listed(`
    nps, csat, ces, survey, detractor, promoter, promotor, passives, feedback, questionnaire, voice of customer,
    voice of the customer, voc, satisfaction, answers to, neutral/open answer, open text, respondents, respond to a,
    rating scale, surveymonkey, typeform, qualtrics, medallia, delighted, survicate, gave us a, voice of the
  `),
  /** How a survey is made and read. */
  surveyCraft: listed(`
    completion rate, open rate, question, wording, phrase, subject line, invitation, incentive, gift, voucher,
    reward, raffle, anonymous, cadence, frequency, quarterly, yearly, annual, rolling, after … or, scale, stars,
    emoji, smiley, fatigue, sample, statistically, representative, bias, relationship/relational/transactional,
    program, programme, interview, in app or, or in app, in app, popup, channel, timing, day of the week, follow up,
    answers, replies, respond, responses, bother, annoy, drop off, exit, results, leadership, verbatim, comment,
    text analysis, benchmark, shorter, length, how long, open ended, multiple choice, buyer, every user,
    end users or, filling in, form, 0 to 10, 0 10, 1 to 5, seven, trusted, jump, names, treat, per person,
    one account, several, coding, sentence, thank you, translated, language, meaning, max, closing,
    publish, share back, script, rate us, gave us, call a, honest, phone or, online, out of date, usable,
    from which number, twice, participation, manipulative, share of detractors, cluster, methodically
  `),
  crm: CRM.split('/'),
  /** What a CRM has and Planhat has not, and its people. */
  crmOnly: listed(`
    flow, apex, sequence, lead, quote, cpq, territory, forecasting, lightning, queue, landing, form, chatter,
    einstein, sdr, bdr, rep, certification, certified, administrator, soql, chatbot, ads, newsletter, approval,
    prospecting, prospect, marketing, tutorial, permission set, permission group, page layout, record type,
    validation rule, assignment rule, matching rule, duplicate rule, process builder, price book, pricebook,
    deal/sales/ticket/opportunity pipeline/stage, pipeline stage, lookup, master detail, roll up summary,
    compact layout, list view, sharing rule, role hierarchy, org wide, field level security, big object, lwc,
    visualforce, change set, deployment, data loader, email to case, web to lead, web to case, case, subdomain,
    dkim, email template, meeting link, snippets, sales/marketing/ops/operations/service hub, breeze, round robin,
    rotting, sales team/process/manager/people/report/dashboard/rep/pipeline/console, salespeople, salesman,
    chatflow, activity capture, campaign member, contact role, running user, cpu limit, batch job, recursion,
    test coverage, deploy, lead status/source/scoring/routing/inbox, closing, close date, close reason, lost reason,
    lost deal, next step, kanban, e signature, dependent picklist, calculated property, field dependency,
    activity type, opportunity amount, deal amount, deal board, expected close, record locked, record is locked,
    list membership, active list, static list, enroll, pop up, popup form, open rates, open tracking,
    follow up task, call logging, hot leads, inbound, brands, unsubscribe, freelancer, freelance, training, trainer,
    sandbox refresh, connected app, flow builder, screen flow, record triggered, workflow rule, quota, commission,
    coverage, velocity, win rate, lead conversion, convert, mql, sql, qualified, scoring, attribution, utm, cookie,
    blog, seo, domain, ad
  `),
  /** What a CRM has as well. */
  crmToo: listed(`
    forecast, cadence, consultant, pipeline, rollup, picklist, profile, outlook plugin, workflow, playbooks,
    ops hub, operations hub, required field/property, required,
    sales team/process/manager/people/report/dashboard/rep, sales, opportunity, opp, deal, stage,
    merge contact/duplicate/lead/account, merge, duplicate, contacts, dashboard, report, activities, products, task,
    campaigns, field, property, object, trigger, record, license, seat, user, list, static, signature, attachments,
    org, fiscal, folder, contract, mandatory, e mail, emails, mass delete, mass update, currency, owner of, board,
    member status, partner, locked, inbox, interns, force, submission, spam, margin, role, probability, dependency,
    label of, sandbox, login, contact, campaign, activity, product, email, template, rule, automation, permission,
    account, amount, close
  `),
  /** Staying inside the CRM. */
  insideCrm: listed(`
    inside/within/in ${CRM}, ${CRM} itself, only ${CRM}, ${CRM} only, purely ${CRM}, just ${CRM}, sales team,
    for sales, for our sales, ${CRM} admin, nothing to do with planhat, without planhat, outside planhat,
    outside of planhat, nothing with planhat, of reps, for reps, to my manager, in sfdc, in salesforce, in hubspot,
    in pipedrive, hubspot or salesforce, marketing, sdr, leads
  `),
  /** Without CRMs, and without those whose names are everyday words. */
  otherTools: listed(`
    slack, jira, stripe, notion, asana, intercom, zendesk, shopify, xero, quickbooks, netsuite, marketo, airtable,
    chargebee, typeform, mailchimp, trello, clickup, gong, outlook, gmail, zapier, n8n, freshdesk, docusign,
    pandadoc, calendly, confluence, github, woocommerce, pardot, activecampaign, aircall, mailbox, teams chat
  `),
  /** Two other tools, brought together. */
  joined: [
    ...joiningTools,
    `when … ${TOOLS} … in ${TOOLS}`,
    `${TOOLS} to/with/and/into/from ${TOOLS}`,
    ...listed('two tools, connect … with, integrate … with, zapier, middleware, ipaas'),
  ],
  /** What can be known about a company or a person. */
  facts: listed(`
    firmographic, technographic, headcount, head count, industry, sector, linkedin, funding, employee,
    employee count/number, tech stack, technologies, size of … company, revenue, turnover, title, role of, phone,
    mobile, number, decision maker, emails, contact data/detail, company data, b2b data, account data,
    right contact/person, org chart, change/switch job, hq, headquarter, country of, address, nace, sic, naics,
    parent company, subsidiary, ownership structure, website, domain, logos, description, web traffic,
    credit rating, missing data, incomplete data, profile data, customer data, contacts, data quality, size, mails,
    locations, hierarchy, seniority, intent, funding news feed/alert, investor, cloud, erp, merged companies, private firm
  `),
  /** Outside sources, and what they cost and are worth. */
  outside: listed(`
    provider, vendor, supplier, data vendor, scrape, scraping, buy, sell, purchase, enrich, enrichment, re enrich,
    waterfall, match rate, accuracy, accurate, coverage, reliable, gdpr, legal, append, open data, consent, lawful,
    cheap, cheapest, cost, price, credits, cleaning service, from the web, online, dach, europe, nordics, nordic,
    germany, spain, france, uk, eu data, worth paying, finder, people search, who sells, any service, any tool,
    tool that/to, tool for, which tool/vendor/source/provider/service, what tool/vendor/source,
    is there a tool/service/database/source/provider/vendor/agent, intent, verification, classification, lay off,
    hire, charge per, per contact/record, refresh, freshness, api for, google, ai agent, researches, trust for,
    direct dial
  `),
  /** Getting it. */
  getting: listed(`
    where/how … get/find/buy/source/obtain/come, look up, lookup, complete, fill in/out/up/the, fill, fill … gap,
    ${PLATFORM}, service, source, database, find, research, guess, detect, discover, keep … up to date, up to date,
    outside, batch, list of domain, automatically from, verify, validate, clean, replacement, what else,
    alternatives, cheaper, options, alert for, news feed/alert,
    is there a tool/service/database/source/provider/vendor, keep … fresh, fresh, which tool/vendor/source/provider,
    become aware, from where, where … have, lack, portal, match, compare, comparison, delivers, freelancer,
    continuous, growth of, data on, gives me, where can i look, need … for a list, list of domains, automatically,
    who is the, missing
  `),
  /** Who sells facts about companies and people. */
  factVendors: listed(`
    clearbit, zoominfo, apollo, cognism, lusha, people data labs, pdl, crunchbase, dealroom, pitchbook, dropcontact,
    kaspr, rocketreach, clay, sales navigator, builtwith, dnb, dun and bradstreet, hunter, snov, seamless, leadiq,
    usergems, champify, fullenrich, owler, wappalyzer, similarweb, northdata, bureau van dijk, orbis, uplead,
    data provider/vendor/source/broker/supplier
  `),
  /** Platforms of customer success; some of their names are everyday words. */
  rivals: listed(`
    gainsight, vitally, churnzero, churn zero, totango, custify, clientsuccess, zapscale, velaris, smartkarrot,
    strikedeck, natero, bolstra, customersuccessbox, freshsuccess, churn360, catalyst, staircase, rosetta, akita,
    hook, service hub, cs platform, cs tool, cs software, customer success platform/software/tool/solution/system,
    success platform/software/tool, client success platform, userlane, pointillist, planhat or, or planhat,
    success cloud, sales cloud, everafter, oncehub, skilljar
  `),
  /** Judging Planhat. */
  judgingPlanhat: listed(`
    planhat vs/versus/or/and/alternative/competitor/competition/comparison/review/pricing/cost/rating,
    vs/versus/or/than/over/against/beat/leave/replace/ditch/drop planhat,
    alternative/competitor/rival/similar to/of/for planhat, like planhat, planhat any good, planhat … worth,
    worth … planhat, planhat good/better/best/right/cheaper/expensive/too, stay with/on planhat,
    switch/migrate/move/change/going … planhat, pay for planhat, need planhat, without planhat, instead of planhat,
    ${CRM} or planhat, planhat … ${CRM} alone, why … use/using/choose/have planhat, use/uses/using/like planhat,
    planhat user/customers like, small/big/large for planhat, is/are planhat, do companies/people/teams … planhat,
    planhat rank, go from planhat, leaving planhat, off planhat, does/do/can planhat beat,
    planhat suited/suitable/right/good/overkill/enough, suited/suitable … planhat,
    reason/reasons/argument for/against … planhat, planhat per year, unhappy with … planhat,
    choose/chose/chosen/pick/buy planhat, planhat again, planhat … versus, planhat compared, planhat pricing model,
    planhat per seat, market share … planhat, planhat quote, planhat offer, planhat overkill,
    planhat … freshworks/notion/excel/airtable
  `),
  /** Choosing among tools. */
  choosing: listed(`
    compare, comparison, alternatives, competitor, shortlist, rfp, evaluate, reviews, g2, capterra, gartner,
    market leader, cheaper, cheapest, pros, cons, tco, total cost, implementation time, quicker to implement,
    switch, buy a, build or buy, buy or build, build vs buy, which … ${PLATFORM}, best … ${PLATFORM},
    right … ${PLATFORM}, new … ${PLATFORM}, cs/success ${PLATFORM}, choose, choice, select, decide between, demo,
    trial, weak point/side, strength, weakness, downside, drawback, dislike, regret, honest, opinion,
    worth the money, budget, migrate, too small/big/heavy/expensive/complex, spreadsheet, instead of a, players,
    something else, back from, still need, as good as, safer/easier/nicer/faster/simpler/better/cheaper than,
    more modern, workspace, in house, build our own, or buy, contract is up/ends, offers, quadrant, make … sense,
    comparable, good enough, who is right, learn, nicer, replace, suited, suitable, ranking, rank, recommend,
    unhappy with, what would you take, less admin work, which one, reasons for/against, overkill, again,
    comparison sheet, matrix, short list, proposal, market share, pricing model, hard to leave
  `),
} as const satisfies Record<string, readonly Phrase[]>;
