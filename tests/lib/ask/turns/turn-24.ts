import { rows } from '../labelled-question';

/** Neighbours: surveys once more. */
export const turn24 = rows(`
  R-2 | nps or csat right after go-live, can't decide
  R-2 | ces after a support chat or is that overkill
  R-2 | would you measure effort in the onboarding phase instead of loyalty
  R-2 | trial users are too early for a recommend question, what else could one ask them
  R-2 | our clients all give an 8 to be nice, other wording?
  R-2 | how to phrase it so folks don't just click 9 out of politeness
  R-2 | open comment box first and number second, does the order change answers
  R-2 | +12 with 40 answers, good or bad
  R-2 | twelve replies from 300 contacts, can i draw anything from it
  R-2 | went from 31 to 24 in a quarter, noise or real?
  R-2 | margin of error on a small b2b sample, rule of thumb
  R-2 | someone gave us a 2, what do i write back
  R-2 | detractor left no comment at all, call him or leave him in peace
  R-2 | how fast should one phone a person who scored us 4
  R-2 | is a tuesday morning really better than friday for sending questionnaires
  R-2 | asking two weeks before renewal feels manipulative, when instead
  R-2 | same contacts quarterly or half of them each time
  R-2 | random sample vs everybody when we only have 180 customers
  R-2 | decision makers hardly reply, only the daily users do, does this bias the number
  R-2 | gift card for filling in the questionnaire, does it distort
  R-2 | donate 5 dollars to charity per answer, does that lift participation
  R-2 | japanese clients never give nines, how do you compare them with the us
  R-2 | germans rate lower than brazilians, should we correct for it
  R-2 | anonymous or named, what gives more honest feedback
  R-2 | do people answer softer when they know their account manager reads it
  R-2 | popup inside the product or an email, which brings more answers in b2b
  R-2 | how do we tell customers what we changed because of their comments
  R-2 | who should own closing the loop, product or cs
  R-2 | 6% response rate by mail, normal or embarrassing
  R-2 | subject lines that make people open a feedback request
  R-2 | is one reminder okay or already spam
  R-2 | how many questions till they drop off
  R-2 | five point or ten point scale for satisfaction with training
  R-2 | smileys instead of numbers, serious enough for banks?
  R-2 | double barrelled question examples to avoid in our yearly survey
  R-2 | need a follow-up question for passives, something better than "why"
  R-2 | relationship survey twice a year plus transactional ones, too much for a single contact?
  R-2 | leave how many days between two surveys to one person
  R-2 | survey fatigue signs, my boss wants to ask monthly
  R-2 | how to sort 500 free text comments into themes without going mad
  R-2 | promoters gave us tens, how do i ask them for a testimonial without being pushy
  R-2 | is it ok to report only the average instead of promoters minus detractors
  R-2 | what counts as a good recommend score for hr software
  R-2 | our score is sky high but customers still leave, is the survey lying
  R-2 | silent customers who never fill anything in, what does non-response say
  R-2 | should the ceo sign the invitation or the csm
  R-2 | mandatory comment field, yes or no
  R-2 | csat per ticket is 96 percent, is anyone even unhappy or is the question wrong
  R-2 | translate the recommend question literally into french or adapt it
  R-2 | phone interviews against online forms for ten strategic accounts
  R-2 | how to write the intro text so it takes ten seconds to understand
  R-2 | exit survey for churned customers, which three questions
  R-2 | is it fair to tie bonuses to nps, people start begging for tens
  R-2 | csms pick whom to survey, that can't be right, how do others choose respondents
  R-2 | what would you ask after a webinar, satisfaction or learning
  R-2 | one company, eight respondents, scores from 3 to 10, which number stands for the account
  R-2 | should big accounts count more in the overall score, weighting by arr in surveys
  R-2 | explain to the board why we dropped ten points after changing the audience
  R-2 | leading questions in my draft: "how great was your onboarding", help me rewrite
  R-2 | ces 2.0 wording, agree-disagree or very easy to very hard
  R-2 | does colouring the scale red to green push the answers
  R-2 | first survey ever, pilot with a few friendly clients or straight to all
  R-2 | best moment after implementation to ask for satisfaction, day 30 or 90
  R-2 | angry comment from a promoter with a ten, treat as detractor?
  R-2 | how to thank a 9 without sounding like a robot
  R-2 | template for an apology mail after a terrible rating
  R-2 | reasons why people start but do not finish a questionnaire
  R-2 | mobile respondents, long matrix questions, alternatives
  R-2 | how do i explain to sales that a passive is not a happy customer
  R-2 | voice of customer program from scratch, which touchpoints first
  R-2 | what does statistically significant mean when 25 clients answered
  R-2 | feedback after each qbr, one question max, which
  R-2 | do incentives attract only happy people
  R-2 | csat drop in december every year, seasonal effect or us
  R-2 | old answers older than a year, still worth anything in the average?
  R-2 | compare us with industry nps figures, are those published numbers comparable
  R-2 | product team wants pmf question "how disappointed would you be", instead of or besides nps
  R-2 | let partners answer too or only end clients
  R-2 | school holidays and surveys, pause or just go
  R-2 | ethics of revealing a named low rating to the customer's boss
  R-2 | workers council says feedback must be unnamed, how to still follow up
  R-2 | should the person who got the bad rating be the one who calls
  R-2 | script for the talk with someone who rated us zero
  R-2 | feedback loop inner and outer, what meetings do you hold
  R-2 | how often to share survey results with the whole company
  R-2 | the thank you page, ask for a g2 review there or leave people alone
  R-2 | low effort score but low loyalty, how to read both together
  R-2 | star ratings vs nps for self-serve customers paying 20 bucks
  R-2 | do we survey accounts with an open escalation or skip them
  R-2 | new contact joined last week, fair to ask him already?
  R-2 | question wording for non-native speakers, plain english tips
  R-2 | "how likely are you to recommend" makes no sense for government buyers, substitute?
  R-2 | i have nps by segment, smb 44 enterprise 9, what now
  R-2 | target for participation we should promise management
  R-2 | does sending from a real person's name raise replies
  R-2 | embedded first question in the mail vs link, effect on answer rate
  R-2 | handing tablets out at our user conference to collect ratings, valid?
  R-2 | are 7s and 8s worth a follow up at all
  R-2 | we got 85 percent tens in india, suspicious or cultural
  R-2 | balance between benchmark question and custom questions in annual study
  R-2 | mystery drop in response from 22 to 9 percent, what would you check in the design
  R-2 | how to prioritise what to fix from survey comments
  R-2 | ask about price in a satisfaction survey or never
  R-2 | confidentiality promise, which sentence to put under the questionnaire
  R-2 | csat, ces, nps: one line each, when do i use which
  R-2 | measuring satisfaction during a long implementation of nine months, at which steps
  R-2 | account manager change, ask clients about the handover and how
  R-2 | a feedback request just after an outage, stupid idea?
  R-2 | neutral midpoint on the scale, keep or drop
  R-2 | forced to choose a department in the form, does demographic stuff scare people off
  R-2 | rolling weekly sends or one big wave each half year
  R-2 | people answer for the support, not the product, how to separate in the question
  R-2 | is 3 months live too short for the loyalty question, average rollout takes 5
  R-2 | respondents complain the survey is about us and not about them, ideas
  R-2 | customer said 'stop sending me surveys', how do you reply with grace
  R-2 | median or mean when reporting satisfaction to execs
  R-2 | panel of the same 50 customers each time, does it wear out
  R-2 | sms for feedback from drivers and warehouse people, any experience
  R-2 | convert our old 1-5 satisfaction into something comparable with 0-10, is that legit
  R-2 | recommend score for internal users of a client vs its buyers, two surveys?
  R-5 | which cs platforms bring their own survey module out of the box
  R-5 | gainsight surveys vs what we have here, stronger?
  R-5 | does churnzero charge extra for nps and who is cheaper overall
  R-5 | is it worth paying for this thing if all we need is nps plus a task list
  R-5 | vitally has in-app nps they say, reason enough to move?
  R-5 | custify or planhat for a team of four with 200 accounts
  R-5 | reviews from people who left planhat, why did they
  R-5 | totango free tier against a paid tool, what do you lose
  R-5 | rough yearly cost for 15 csms on the big platforms
  R-5 | can hubspot service hub replace a dedicated cs tool
  R-5 | catalyst merged with totango, still a serious option?
  R-5 | contract ends in june, how painful is migrating to another vendor
  R-5 | how long does a switch from gainsight normally take
  R-5 | what would gainsight cost us for 10 seats compared to our present bill
  R-5 | g2 rating of customer success software 2026, who leads for mid market
  R-5 | we are a ten person startup, do we need such a platform or is a spreadsheet enough
  R-5 | negotiate discount with planhat, what do others pay
  R-5 | clientsuccess or planhat, which has the friendlier interface
  R-5 | best health scoring engine on the market, honest opinion
  R-5 | customer portals: who does it better, planhat, gainsight or a tool like dock
  R-5 | is velaris any good, their ai pitch sounds nice
  R-5 | my cfo asks what we would lose if we went back to salesforce only
  R-5 | rocketlane for onboarding beside a cs platform, or one of them is redundant
  R-5 | shortlist of vendors for b2b saas with usage billing
  R-5 | pros and cons list planhat for management, against two rivals
  R-5 | which vendor lets you have unlimited viewers without paying per head
  R-5 | zendesk plus looker instead of a cs suite, anyone done it
  R-5 | rfp questions i should put to cs software sellers
  R-5 | smartkarrot, is it cheaper for the same features
  R-5 | hidden fees when buying gainsight or churnzero, onboarding packages and so on
  R-5 | build our own cs tool in-house or buy, 2 developers free
  R-5 | what do analysts say about planhat vs the rest, forrester wave maybe
  R-5 | eu hosted alternatives to the american success platforms
  R-5 | which one has stronger automation, churnzero plays or planhat
  R-5 | is the price increase at renewal normal in this market, others do 7% too?
  R-5 | someone proposed monday crm to do customer success, silly or fine
  R-5 | delighted is shutting down, which survey tool vendors are comparable in price
  R-5 | qualtrics too expensive, does buying a cs suite with surveys make it unnecessary
  R-5 | who wins for digital cs with 5000 small accounts, vitally or custify
  R-5 | new head of cs swears by gainsight, arguments for staying where we are
  R-5 | do customers of freshsuccess get a decent successor product, where did they go
  R-5 | tools with a better mobile app than planhat
  R-5 | is there a lighter product for renewals only
  R-5 | intercom vs a success platform, overlapping money?
  R-5 | total cost of ownership over three years incl. an admin, planhat or gainsight
  R-5 | why would anyone pick totango nowadays
  R-5 | experiences moving from churnzero to planhat, regret or relief
  R-5 | which platform is easiest to leave again, i fear lock-in
  R-5 | ai features in cs software ranked, who is just marketing
  R-5 | need second opinion: our demo of vitally looked smoother than what we use today
  R-5 | salesforce native success app versus separate platform
  R-5 | capterra complaints about slow support at cs vendors, is ours among the worst
  R-5 | psa part weaker than in kantata or rocketlane?
  R-5 | price per seat of vitally if we bring 8 people
  R-5 | market overview community tools plus cs, like gainsight's
  R-5 | month to month plans, which cs vendors still give those
  R-5 | replace three tools (surveys, onboarding, renewals) with a single one, which candidates
  R-5 | exit clause and data hand-over, how do gainsight and totango treat leavers
  R-5 | competitor x says planhat can't do enterprise, true or sales talk
  R-5 | planhat's startup tier or vitally's, value for money
  R-1 | how much should nps count in a health score, if at all
  R-1 | account with nps 9 and falling usage, which signal do you trust for renewal
  R-1 | what does a csm do in the week after a champion leaves
  R-1 | low touch segment, how many accounts per head is sane
  R-1 | playbook for accounts where nobody logs in since spring
  R-1 | which signs predict churn earlier than a bad rating
  R-1 | agenda for a business review with a cold sponsor
  R-1 | begin the renewal talk 90 or 120 days ahead for yearly contracts
  R-1 | grr vs nrr, which one do investors care for
  R-1 | benchmark logo churn for smb saas
  R-1 | how do i prove that cs makes money
  R-1 | upsell by csm or hand it over to sales
  R-1 | compensation split for csm with renewal target
  R-1 | red account process, who gets in the room
  R-1 | onboarding drags on five months, what would you cut
  R-1 | which factors belong in our score when product usage is not measurable
  R-1 | sponsor ghosted us after signing, tactics
  R-1 | success plan with a client who has no goals
  R-1 | first 90 days as new head of customer success
  R-1 | time to value definition for a payroll product
  R-1 | multi-thread into an account when only one admin talks to us
  R-1 | customer wants discount or leaves, how far do you go
  R-1 | are green customers churning because our score is too optimistic, what to change in thinking
  R-1 | how to run a save call
  R-1 | digital cs motion for the long tail, first three campaigns
  R-1 | reasons for churn taxonomy, how detailed
  R-1 | handover sales to cs, what must the seller write down
  R-1 | ratio of reactive to proactive work in good teams
  R-1 | what's a sensible threshold between at risk and healthy
  R-1 | expansion signals to watch in a seat based product
  R-1 | price increase letter to loyal customers, how to soften
  R-1 | kickoff meeting structure when eight stakeholders come
  R-1 | forecasting renewals by gut or by model, how accurate do others get
  R-1 | executive sponsor programme, worth it below 50k
  R-1 | customer advisory board, how many seats and how often
  R-1 | csm burn-out, 90 accounts each, what do i drop first
  R-1 | hire an onboarding specialist or let csms do all phases
  R-1 | downgrade request came in, treat as partial churn in kpis?
  R-1 | quarterly reviews bore our clients, replace with what
  R-1 | win back campaign to customers lost last year, good timing
  R-1 | adoption plan for the second department at a big client
  R-1 | merger at the customer, risk or chance and what to do first
  R-1 | split between onboarding and ongoing csm, pros cons
  R-1 | how would you segment 900 accounts with a team of six
  R-1 | calculating cost to serve per customer
  R-1 | when should a customer success team start charging for services
  R-1 | meeting cadence for enterprise vs mid market
  R-1 | my ceo wants one number for cs, which
  R-1 | what makes a useful churn post mortem
  R-1 | how do you recognise a coach, a blocker and a real decision maker
  R-1 | do qualitative gut scores by csms help or hurt risk detection
  R-1 | kpis for a scaled pooled team without named owners
  R-1 | health by persona, is that a thing people do with success
  R-1 | customer cancelled in the auto-renew window, ethics of insisting
  R-1 | training academy or live webinars for user adoption
  R-1 | quota for csms, 110% net retention realistic?
  R-1 | how to talk to procurement at renewal without losing the sponsor
  R-1 | career ladder junior csm to principal
  I | survey sits in waiting for approval since monday, nobody told me
  IL | 200 per day and then it just stops?
  I | half of anna's clients never received the questionnaire
  IL | send error access to gmail account not enabled, on the nps mails
  I | logo is invisible in the mail we sent out
  I | can the thank you text differ for a 3 and a 10
  I | who is shown as the sender if the account has no owner
  I upgraded | where did the megaphone go in the new ui
  I legacy | start new campaign button in the old app, greyed for me
  I | he answered twice, only the newer rating is visible
  I | company says 8, report says +35, which is it
  I | satismeter ratings arrive with no person attached
  IK | where do i paste the project id from satismeter
  IK | answers from satismeter take half a day to turn up
  IK | is delighted among the connectors or do we have to push it ourselves
  IK | typeform results into contact profiles, does a ready link exist
  IG | loading three years of past scores, all landed on the day of import
  GI | put /nps returns ok but the company stays blank
  I | unsubscribed from newsletter yet got the recommend mail anyway
  I | a contact ticked never ask me again, where is that stored
  I | can one campaign go out in spanish and dutch depending on the contact
  I | csat and ces besides nps, does the tool offer these types
  I | is there a reminder for those who did not respond, or only one shot
  I | does it skip people already asked last month by itself
  I | test mail to me first, how, before 900 people get it
  I | archived contacts still count in the score?
  I | stop a running campaign halfway, possible?
  IL | our ratings go out from planhatbot.com, customers think it's phishing
  I | comment box appears on which page after someone clicks a number
  IF | chart of promoters by month counts sent date, i want answered date
  FI | widget with all comments below 6 on a dashboard, which data source
  I | filter of contacts whose latest rating is nine or ten
  I | open rate shows 140%, how can that be
  I | bounced addresses, do i see them somewhere after sending
  I | our csm is on leave and her mailbox disconnected, the wave hangs
  IE | same guy in two companies, which of them gets his rating
  I | can i correct a score that was clicked by mistake
  I | delete a single answer, it was a test from my colleague
  I | company value: average or median of its people, who decides
  I | in-app popup for the recommend question, native or only by mail
  I | i approved the held mails, how long till they leave
  IL | who may launch a campaign, csm role doesn't see it
  I | does the survey also reach contacts of churned companies unless i exclude them
  I | text field for reason next to the rating, can i add own ones to that model
  IJ | recommend mail as a step inside a sequence after go-live, doable?
  I upgraded | moved to ws.planhat.com and the campaign list is empty now
  I | 3 of our 9 csms' recipients went out, other six show scheduled
  I | both satismeter and the mail campaign are on, people got asked twice
  I | answers per campaign, where do i tell wave 1 and wave 2 apart
  I | preview link recorded a 0 for me, now the account is red
  A | rating of 7 gives how many points with linear
  A | nps factor, less than 6, does a 6 itself count as bad
  AI | never answered customers lose points because of the empty survey, why
  A | old rating from 2023 still pulls the score, can it expire after some time
  A | one profile for enterprise without the survey factor, another with, which wins
  A | shows 10 though two factors are negative
  A | why's everything at exactly zero since last night
  A | my csat metric isn't in the list of factors
  A | how many factors does it allow per profile
  A | weights don't add up to 100, where do percent go
  A | parent is 4 and the daughter 9, group displays 6 or 7?
  A | the colour turned red but no value moved, thresholds changed by whom
  A | does an automatic newsletter refresh last touch and so lift the score
  A | share of contacts that gave 9+, usable as a factor via an end user filter?
  A | test a new factor on three accounts before everybody gets it
  AF | past health, can i see what it was in march
  A | sentiment of mails as ingredient, empty for quiet clients
  AD | after editing the profile we got 300 alerts
  A legacy | health lab gone? we had several scores side by side in the classic app
  A | manual csm rating 1-5, is it inside the health or next to it
  A | score recalculated right away or only overnight
  AB salesforce | push the number to salesforce account, comes as 7 not 70
  A | linear bounded, what happens with day 400
  A | account fits two profiles' filters, decided by order?
  A | who touched the profile, it looks different than friday
  A | success unit scored by hand, does it expire
  A | prospects also have a score of 5, hide it
  A | health of a single contact, not of the company, exists?
  AE | usage factor fell on easter monday for everybody
  A upgraded | new app: edit impact points, pencil is missing for me
  D | rating under 7 came in and no to-do was made
  DI | bad answer should ping the owner in slack, with the comment inside
  D | detractor task lands in someday instead of today
  D | the to-do for a low score came double
  D | fires for every answer, also the tens, branch ignored
  D | after i fixed a typo in the text it stopped running
  D | which trigger do i take: rating created or updated
  D | how do i print the owner's name, i get a cryptic id
  DI | imported old ratings set off hundreds of tasks
  D | wait 14 days then check whether there was a second answer, max pause?
  D | it switched itself off over the weekend
  D | mail to the contact after a ten, once only even if he rates thrice
  D | where can i read why last night's run failed
  DI | let ai summarise the survey comment into a field, credits per run?
  D | only ten of the contacts got updated out of 60
  D | assign the follow-up to the co-owner when the owner is on holiday
  D | entered the filter "unhappy" hours ago, nothing has happened yet
  D | typeform posts to an incoming webhook, payload not recognised
  D | two rules fight about the same phase field
  D | monthly steps used up on the 9th
  D | condition looks at the former value not the present one, is that meant so
  D | can a manual button on the company start it
  D | failed to continue error after the pause
  D | who gets notified when a rule breaks, i never do
  D | custom field of the answer comes through empty in the message
  L | is the survey part included in our package or an extra
  L start-up | smallest plan, do we get portals and mass mailing
  L professional | on professional, what about sso
  L enterprise | we're enterprise and still no own sender domain
  L | email marketing shows a lock icon, is it an add-on
  L | person wants all his data and replies erased, gdpr
  L | wiped a contact yesterday, can his answers come back
  LI | intern should read ratings but not the comments, possible?
  L | can't raise the outbound number in settings, field is grey
  L | 500 mails to go, one sender, when will the last one leave
  L | viewer seats, how many are left and where do i see that
  L | colleague deactivated yet still owner of 30 companies
  L | role i made can't be picked for the new hire
  L | which credits does the writing assistant eat
  L | scim took her out of the group and her login died
  L | login page language, german available?
  L | date format american, whole team european
  L | trash says 5 days left, does restore bring the metrics too
  L | import of contacts: which column is the key when mail changed
  L | merge two identical companies, which record's values survive
  L | everyone could see the salary field, lock it
  L | log of who exported the contact list
  L | our sso certificate expires next week, where to swap it
  L | connect mailboxes for all twenty csms at once rather than each alone
  L | invited yesterday, no invitation mail reached him
  L | sandbox or test tenant to try things first?
  L | two-step sign in for those without okta
  L | contractor must see only his five accounts
  L | private mails of my boss show up, exclude them from the sync
  L legacy | user personas from classic, what's that called today
  J | client opens the portal and the page is blank
  J | portal in two languages for the same customer?
  J | step in the template asks the client for feedback, can he tick it off himself
  J | mail steps not on offer in this project template
  J | edited the sequence text, those under way still get the former version
  J | sequence went to people who had already replied
  J | contact sits in two companies and got the welcome mail two times
  J | done to-dos vanish from my list
  J | template exists but it won't let me apply it
  J | workflow closed early by itself, half the steps open
  J | due dates all jumped when i shifted one step
  J | how do i look at the portal through the client's eyes
  J | nobody from the customer can log in to the shared space
  J | client uploads a file, where does it land
  J | internal notes visible to the customer in portal? panic
  J | time sheets are nowhere in my menu
  J | every new customer should get the plan automatically, today i do it by hand
  J | task turned into a calendar invite to the client, didn't want that
  J | recurring check-in every six weeks, options list only shows months
  J | which portals can my colleague open, seems all of them
  J | apply a template to 80 companies in one go
  J | pause one mail of a running sequence
  J | jira bugs linked to an account, amount of affected revenue wrong
  J | percent done shows 100 with a step still open
  J | objective health, does it average into something
  C licenses | auto renew ticked and yet the license ended
  C licenses | license without end date, never pops up as due
  C | status says lost although they pay
  C | arr doubled for the group
  C | last year's revenue moves each wednesday
  C deals | closed won deal, can i reopen it
  C deals | line item marked lost keeps counting
  C | nrr on the page is tiny, must be another meaning
  C licenses | renewed for one month rather than twelve
  C | invoices appeared that nobody asked for
  C | pilot for free shows canceled
  C | logged churn but the arr stays
  C upgraded | renewal report in the new ui, which page type do i add
  C | upgrade in dec, churn in jan, none of both true
  C licenses | won opportunity made no license
  C | swiss francs shown as dollars for one customer
  C | renewal date comes from which of five subscriptions
  C | customer since is wrong by two years, can i type it
  CF | forecast column, likely or pessimistic, which is shown in the total
  C | credit note as negative value gets rejected
  B hubspot | survey score field to hubspot contact, arrives empty
  B salesforce | contacts come twice since the salesforce refresh
  B hubspot | which side wins when phone number differs in hubspot
  B pipedrive | closed deals from pipedrive missing since tuesday
  BL no-crm | no crm here, how do contacts get in then
  E | logins of internal testers inflate the activity
  E | contact exists, his clicks don't show up
  E | one address under two customers, is that refused
  F | average of ratings per owner in a table, column not offered
  F | export the chart as pdf for a client
  FI | score trend line has a gap in july
  F | number in the tile differs from the list behind it
  F | filter on comments containing "slow", contains operator?
  G | rate limit when reading all answers nightly
  G | bulk upsert refuses 6000 rows
  H | chatgpt connection sees companies but not the survey replies
  H | claude wrote to a field, under whose name is that logged
  K | zendesk csat ratings, do they come along with the tickets
  K | outlook meetings of last year missing after connecting
  K | intercom chats land on the wrong company
`);
