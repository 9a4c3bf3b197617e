import { listed, type Phrase } from './phrases';

const WHO =
  'we/i/you/one/they/others/people/team/company/csm/startup/leader/manager/cs/customer/vendor/somebody/guys/everyone/folks';

const CUSTOMER = 'customer/client/account/logo/buyer/user';

/** How one asks who wants a method: for advice, in the words of people and business. */
export const conceptsOfAsking = {
  /** What is usual, good or enough. */
  norm: listed(`
    normal, typical, usual, average, benchmark, rule of thumb, common, realistic, decent, healthy, ideal,
    acceptable, standard, sensible, reasonable, world class, best in class, industry, good/great/bad,
    whats is/are a/the good/right/best, ok, okay, enough,
    too many/much/few/high/low/long/often/early/late/small/big, percent/percentage/share/ratio/number of, target,
    what to expect, maximum, max, most companies, series a/b/c, sweet spot, disaster, terrible, impressive, b2b,
    saas, out of, statistically, significant
  `),
  /** Advice of any form. */
  tips: listed(`
    tip, advice, advise, idea, recommend, recommendation, suggest, best practice/practise, good practice, framework,
    methodology, method, strategy, approach, structure, template for/of, example, inspiration, guidance, guideline,
    opinion, thought, experience, lesson, argument, reading, book, research, study, trick, tactic, philosophy,
    principle, blueprint, cheat sheet, outline, agenda, script, talk track, talking point, roadmap, cadence, proven,
    model, playbook for, pitfall, mistake, dos and donts, story, slide, deck, one pager, pros and cons, pros cons,
    rubric, maturity, theory, in general, way to, art of, sample, template, checklist, concept, criteria, category,
    dimension, definition, define, level, handbook, content, planning, calculation, pattern, scenario, list of,
    formula for, programme for, documentation, guide to, comparison of, sources
  `),
  /** What others do. */
  others: listed(`
    other company/team/people/vendor, others, you guys, anyone, anybody, somebody, does any, how are you,
    how do/did you, what do/did/would/are you, would you, do you, you all, folks, peers, what do people, do people,
    people do, how do people, everyone else,
    top/best/great/good/mature/leading/modern/big … team/company/csm/vendor, top team, in the industry, out there,
    your, has anybody/anyone/somebody, ppl, everybody, community, consensus
  `),
  /** Weighing, one against another or by itself. */
  judge: listed(`
    should, ought, worth, makes sense, good/bad/smart/wise/stupid/great idea, overkill, overrated, better, best,
    useful, useless, matter, important, or, vs, versus, instead, rather, prefer, favourite, which one, pros, cons,
    difference between, whats the difference, what is the difference, does it pay, pay off, point of,
    why do/are/should/would, who should/owns/runs/does, when should/is/do/to, how soon/early/late/fast, supposed to,
    do we/i/you need, need a/an, need to have, really need, even need, necessary,
    is it ok/okay/fair/normal/wise/smart/legal/better, responsible for, deserve, hot take, vanity, convince me,
    is it too, not too much, who is right, can … be trusted, trust, sensible, honest, true, realistic, myth,
    outdated, what else, something else, replacement, too small/big for
  `),
  /** How much of it. */
  howOften: listed(`
    how often/long/many/much/soon/fast/early/big/small/deep/frequently, how … is enough/normal,
    what frequency/ratio/percentage/share/size
  `),
  /** Where to begin, what to do or say. */
  whatTo: listed(`
    what to/can/should/do/would/could ${WHO}/do/say/ask/tell/write/include/cover/put/track/measure/look/send/show/offer/expect,
    how to … customer/client, what goes/belongs/makes/works/causes/drives, what now, what next, now what,
    what would, where to start/begin/look, where do/would/should ${WHO} start/begin/look/draw, first step,
    from scratch, from zero, help me, need help, any help, struggling, stuck with/between, looking for,
    searching for, need a/an/some/arguments/ideas/help, talk me through, explain, what if, first 30/60/90/100 days,
    30 60 90, in the first
  `),
  /** Making a figure or a habit better. */
  improve: listed(`
    reduce, lower, prevent, cut, decrease, minimise, improve, increase, raise, boost, lift, grow, drive, accelerate,
    shorten, double, tackle, combat, encourage, maximise, strengthen,
    get … up/down/higher/better/above/over/below/under/back, get more/better/higher, turn around, fix,
    bring … down/up/back, speed up, make … better/faster/shorter/more, optimise, scale, from … to, move the needle
  `),
  /** What people do with people, not with screens. */
  withPeople: listed(`
    convince, persuade, pitch, justify, prove, defend, motivate, coach, train, hire, negotiate, rescue, save, win,
    retain, reengage, engage, handle, deal with, respond, react, reply, talk, tell, say, call, approach, address,
    escalate, apologise, prioritise, structure, organise, explain, present, position, introduce,
    build trust/relationship, thank, reward, celebrate, interview, delegate, influence, inspire, push back, teach,
    educate, upsell, sell, staff, compensate, pay, promote, invite, invest, buy in, on board, get … to,
    make … care/use/feel, keep … happy/engaged, lead, run a/an/our, owning, phrase, word, write back, follow up,
    kick off, close the loop, break the news, let go
  `),
  /** Talk, trust and temper between people. */
  together: listed(`
    write him/her/them/to a/back, what do i write, email/mail … to the/a, send him/her/them, meeting with,
    call with, talk to, first/second/next call/meeting/conversation, conversation, relation, relationship, trust,
    expectation, feelings, mood, danger, disappointed, mad, furious, happy, grateful, inherit, quit, fired, blame,
    politics, culture, mindset, discipline, habit, careful, care
  `),
  /** What customers do, and of what kind they are. */
  customers: listed(`
    ${CUSTOMER} … want/say/ask/demand/insist/refuse/complain/threaten/think/expect/love/hate/feel/question/leave/quit/buy/answer/respond/reply/adopt/care/need/tell/told/cancel/ghost/stop/never/dont/wont/go/went/sign/use/understand/ignore/churn/renew,
    ${CUSTOMER} is/are/was/got/gets not/unhappy/angry/silent/at/too/about/going/acquired/thinking/happy/really/new,
    lose/lost/save/keep/win/grow/bore/annoy/upset/onboard/convince/help/call/reach … ${CUSTOMER},
    our/my biggest/largest/best/key/oldest/small/first ${CUSTOMER}, new ${CUSTOMER}, existing ${CUSTOMER},
    small/smb/large/enterprise/big/strategic ${CUSTOMER}, per csm, each csm, one csm
  `),
  /** Who sits at the table. */
  people: listed(`
    ceo, cfo, cto, coo, cro, cco, cmo, vp, c level, board, boss, management, leadership, leader, exec, executive,
    director, head of, manager, team, colleague, sales, ae, rep, sdr, bdr, department, founder, investor,
    consultant, decision maker, buyer, admins, hiring, people, human, procurement, finance, marketing, legal,
    employees, junior, senior, interview, meeting, call, conversation, presentation
  `),
  /** Business going badly. */
  trouble: listed(`
    going/went/goes up/down, rising, falling, fell to, declining, dropping, flat, killing, nobody, no one, hard,
    difficult, ignore, ghosted, unhappy, angry, refuse, worried, worry, doubled this/last,
    this/last/next/every year/quarter, too high/low/boring/expensive/heavy/complex, hate, annoyed, afraid, low,
    tough, boring, pushy, mess, chaos, argue, fight, problem, pain, stalls, tired, fatigue, lacking, overwhelmed,
    cant afford, bad
  `),
  /** Whether a figure can be believed. */
  stats: listed(`
    regression, statistically, significant, significance, sample, confidence, correlate, predictive, predict,
    back test, backtest, research, study, evidence, proof, data science, margin of error, outlier, variance, cohort,
    baseline, valid, validate, causal, ab test
  `),
  /** Saying that it is not the tool that is asked about. */
  notTheTool: listed(`
    not a planhat thing/question/issue/problem, not about planhat, not planhat, planhat is/works fine,
    tool is/works fine, technically fine, thats fine, that is fine, works fine, fine technically, not settings,
    not the settings, not the tool, not about the tool, theory not, in theory, before we set, before we configure,
    content wise, method wise, methodically, conceptually, tool aside, not technical, setup is done, already set up,
    not how to click, tool independent, independent of the tool, i look for content, looking for content,
    content not, my question is, the question is, question is more, point of view, in planhat already,
    already in planhat, planhat already, set up is done, planhat is set up, we have planhat but/and, i have planhat,
    with or without planhat, regardless of, more about people, not how to build, not how to, the content,
    the process not, but what, but how, but first, actually say
  `),
} as const satisfies Record<string, readonly Phrase[]>;
