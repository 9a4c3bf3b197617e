import { listed, type Phrase } from './phrases';

/*
 * What tells a question of method from one of Planhat. Who wants a method asks for advice, in the words of people and
 * business. Who is at work in Planhat speaks of a fault, of a thing on its screens, or of doing something to one.
 */

/** Making a figure or a habit better. */
const BETTER =
  'reduce/lower/prevent/cut/decrease/minimise/improve/increase/raise/boost/lift/grow/drive/accelerate/shorten/double/tackle/combat/encourage/maximise/strengthen';
/** What people do with customers and colleagues, not with screens. */
const WITH_PEOPLE =
  'handle/deal/approach/address/respond/react/reply/talk/tell/say/convince/persuade/pitch/justify/prove/explain/present/motivate/engage/reengage/run/structure/organise/scale/prioritise/identify/spot/predict/plan/prepare/coach/train/hire/turn/bring/keep/stop/win/fight/avoid/retain/rescue/position/ask/think/define/design/negotiate/introduce/speed/split/ensure/communicate/learn/save/measure/know/sell/escalate/charge/become/weigh/call/lead/grow/help/price/phrase/word/onboard/upsell/renew/survey/adopt/expand/staff/reward/celebrate/recover/start/thank/judge/diagnose/interview/fix/write/forecast/teach/influence/protect/delight/quantify/validate/reach/invite/focus/follow';
const WHO = 'we/i/you/one/they/others/people/team/company/csm/startup/leader/manager/cs/customer/vendor';
const GOOD =
  'good/bad/decent/normal/typical/healthy/unhealthy/ideal/acceptable/realistic/reasonable/average/standard/common/sensible/poor/okay/ok/smart/wise';

/** Asking what others do, what is good, what to do. */
export const advice: readonly Phrase[] = listed(`
  should, ought, supposed to, best, better, ${GOOD}, benchmark, rule of thumb, world class, normally, usually,
  recommend, recommendation, suggest, advice, advise, tip, idea, ideas, inspiration, framework, methodology,
  method, model for, strategy, tactic, motion, philosophy, example of, any/good/plan example, agenda,
  script for, talk track, outline, guideline, lesson,
  template/checklist/playbook/guide/process/program/email for, what/which playbook, ${BETTER},
  convince/persuade/pitch/justify/motivate/coach/rescue/reengage/prioritise,
  handle/deal … customer/detractor/escalation/objection, way to, how … to/${WHO} ${WITH_PEOPLE},
  how … to/${WHO} best/really/actually/properly/even ${WITH_PEOPLE}, how to/${WHO} get from,
  how to/${WHO} make … ${GOOD}/more/customer/people/user/them, how … get … from … to,
  what to/${WHO} do/say/tell/ask/cover/put/track/measure/include/send/look/write,
  what … ${WHO} do/say/tell/ask/cover, what now, what next, what goes/belongs in/into, what makes, what works, that work, when is a/an/it, joins a, first time,
  what would, how would, what does … look/need,
  how do/does/did/are top/best/great/good/successful/other/big/mature/modern, what are/do other, anyone,
  worth, make sense, useful, useless, overrated, point of, whats the point, who owns, who runs, when to,
  when do you/we/i, when … do you, where to start/begin, where do we start/begin, matter,
  how often/long/many/much/soon/fast/early/big/high is/are/too/ok/enough/normal/must/to/other,
  how … is enough/too, too often/many/much/long/short, pros and cons, pros cons, difference between,
  vs/versus, biggest/common/typical/avoid mistake, pitfall, structure of, ideal, need … plan,
  why do/are … customer/people/user, why is … important, explain … to, talk me through,
  get … up/down/higher/better/above/over/below/under/back, handle/approach/run/prepare/deal a/an/our/with,
  get customer/user/people/executive/exec/them … to, get … on board, buy in, struggle, or by, plan for,
  need help with, help me, help us, importance of, in general, do we/i/you need, opinion, thoughts on,
  do you think, role of, responsible for, responsibility, effective, successful, great, questions for,
  right moment/time/number/way, what causes, what/which metric/signal/indicator/input,
  what percent/percentage, what if a customer, looks like, categories, taxonomy, trends
`);

/** Business going badly, with nothing said of a screen. */
export const trouble: readonly Phrase[] = listed(`
  customer ask/want/say/demand/insist/refuse/complain/threaten/think/expect/love/stop/hate/feel/question,
  too high/low/boring/expensive, going/went/goes up/down, rising, falling, fell to, declining, dropping,
  killing, nobody, no one, no body, hard, ignore, ghost, unhappy, angry, refuse, worried, worry, doubled this,
  this quarter, this year, is/so/very/really/feels high/low, hate, annoyed, afraid, struggling, low, tough,
  boring, pushy, NOT renew/buy/answer/respond/care/adopt/engage/reply, not renew/interested/engaged/responding
`);

/** The words of people and business: they lend weight to the rest. */
export const business: readonly Phrase[] = listed(`
  proactive, reactive, happy, love, trust, relationship, goal, outcome, value, education, training, culture,
  team, leader, leadership, ceo, cfo, cto, c level, boss, board, exec, executive, management, budget, invest,
  investment, market, saas, b2b, smb, mid market, plg, acv, startup, scaleup,
  small/big/large/enterprise/key/strategic customer/account, potential, premium, expensive, pricing, sell,
  sales, commercial, pitch, promise, expectation, graceful, conversation, talk, tone, care, busy, lose, leave,
  stay, stick, sticky, cadence, program, programme, initiative, structure, mindset, skill, maturity, deck,
  slide, story, narrative, recession, pool, together, bias, quarterly, human, people, department, objection,
  predict, honest, strategic, opinion, template, satisfaction, industry, okr, bonus, seat based, organisation,
  support team, product team, from scratch, 90/30/60 day, meaningful, personal, partnership, incentive,
  examples, how to, how do/would/could/can/did we/you/i/they, what/which/why, help, categories, new customer,
  give me, analysis, right, kpi, responsible, works
`);

/** What goes wrong with software, never with a customer. */
export const faults: readonly Phrase[] = listed(`
  empty, blank, null, is/are/as/to/show/return/score zero/0, wrong, incorrect, inaccurate, error, fail, bug,
  broken, stuck, differ, different from/than, mismatch, NOT … match/same/equal, duplicate, is/look off,
  overwritten, overwrite, send/sent/count/counted/create/fire/run/trigger/log/import/sync/appear/show … twice,
  twice in/for, disappear, vanish, gone, lost … data, greyed out, access/permission denied,
  i/we/user/csm/team/they NOT see, cannot/cant see, cannot/cant find, overnight, suddenly, out of sync,
  show/shown … as/up/zero/wrong/old/only/too/nothing/more/less/fewer/different, counted, by itself, too slow,
  NOT … show/shown/appear/arrive/sync/send/sent/update/load/fire/trigger/start/save/created/assigned/visible/run/linked/added/import/recorded/counting/filled/logged,
  NOT work, NOT … reach planhat, spam, junk, bounce, blocks, crash, still show/get/receive, too many/few rows,
  NOT formatted, changes back, reset, is/are red/green, starts too, stops at, stay after, stay with old,
  old data, health drop, did not get, by mistake/accident, did only, only some/few/10/half
`);

/** The things of Planhat, by names that method has no use for. */
export const ofPlanhat: readonly Phrase[] = listed(`
  planhat, automation, workflow, sync, integrate, api, endpoint, mcp, claude, chatgpt, chat gpt, copilot,
  webhook, calculated/custom/usage/adoption metric, formula, field, property, health/usage/a factor,
  health profile, health lab, health trend, csm score/sentiment, weight, threshold, linear, portal,
  data explorer, data model, filter, success unit, sunit, line item, license, end user, enduser,
  renewal opportunity, opportunity stage, import, export, csv, excel, upload, token, widget, dashboard, chart,
  button, tab, menu, screen, click, toggle, checkbox, drop down, dropdown, settings page, churn log,
  log churn/the/a/an, is/are/was/not/get logged, record churn, churn record, churn event, mark … as,
  recalculated, permission, custom/user role, notification, notify, alert, merge tag, sequence, email step,
  campaign, custom object, object type, due date, ratio metric, metric on, timesheet, time tracking,
  renewal/churn/start/end/contract/phase date, customer status, ai summary, bcc, snowflake, bigquery, pendo,
  mixpanel, amplitude, new/old app, legacy, bulk, sso, retention policy, data retention, placeholder, inbox,
  which command, which skill, get … via, external id/ids
`);

/** What stands on Planhat's screens, and in talk of method as well. */
export const onScreens: readonly Phrase[] = listed(`
  trigger, be/is/are admin, what role, role do, admin right/user/role, report, column, row, page, view, log, task, reminder, step,
  milestone, project, automatic, automatically, calculate, phase, lifecycle, table, list, pipeline, calendar,
  outlook, gmail, slack, jira, zendesk, intercom, gong, stripe, salesforce, sfdc, hubspot, pipedrive, crm,
  at once, assign, assignment, owner, login, language, pdf, presentation, history, activity,
  per/by csm/month/quarter/company/segment/owner/phase/reason/week/team, last month/touch, next 30/60/90 days,
  tag, dates, what happens, template library, share, see, missing, churn/renewal/nrr/arr/survey number,
  which … number, journey board, delete, archive, enter, period, kept, stored, is there a/an, mean, status,
  end of month, why did, stage of, shown, how is/are … stored/calculated/decided/set
`);

/** Doing something to a thing on a screen, or asking whether it can be done. */
export const handling: readonly Phrase[] = listed(`
  where do/can/is/are/does/did/to … find/see/set/log/enter/add/put/edit/change/turn/switch/go/stored,
  where do/can/is/are/does i/the/my/a/we, turn/switch on/off, enable, activate, configure, archive, rename,
  how to/do/can/i/we … add/create/track/show/see/delete/remove/edit/change/attach/link/tag/share/apply/schedule/enter/copy/hide/open/display/exclude/assign/send/setup/install/connect/view/store/group/sort,
  how to/do/can/i/we … set up,
  can/could i/we/the/a/an/my/our/it/customer/csm … add/create/set/see/show/delete/remove/edit/change/send/share/have/use,
  is it possible, is there a way, how many … can i/we/be/have, how … have at most, at most, maximum, limit,
  NOT allowed
`);
