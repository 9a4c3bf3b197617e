import { rows } from '../labelled-question';

/** Administrators from the CRM, revenue operations, founders, account managers. */
export const turn13 = rows(`
  R-1 | founder doing cs himself with 34 logos, when is it time for the first csm hire
  R-1 | sensible number of accounts for one pooled csm at 6k acv
  R-1 | my ae keeps selling to bad-fit shops and they leave after ten months, how to push back with evidence
  R-1 | variable comp for account managers: gross retention or upsell bookings?
  R-1 | signals that predict downgrade two quarters ahead
  R-1 | sponsor left the company last friday, plan for the first two weeks
  R-1 | agenda for a 45 min business review with a cfo who never logs in
  R-1 | do quarterly reviews make sense for 300 € a month clients
  R-1 | difference between logo retention and dollar retention, for my board
  R-1 | our net retention is 97, is it embarassing for vertical saas
  R-1 | typical gross churn for seed stage b2b under 1m arr
  R-1 | weighting login frequency against support tickets when judging account risk, rules of thumb?
  R-1 | which factors should our health score in planhat have if we have no product data at all
  R-1 | is six colours of account status overkill, we only ever talk about red ones
  R-1 | segmentation by arr or by growth potential, revops and cs disagree
  R-1 | handover doc from sales to the implementation crew, the ten things it must contain
  R-1 | kickoff call checklist for a migration heavy customer
  R-1 | time to first value is 71 days, ideas to cut it in half
  R-1 | onboarding fee yes or no, what does charging do to commitment
  R-1 | script for the call where i tell them price goes up 12 percent at renewal
  R-1 | how early before contract end do good teams open the renewal talk
  R-1 | auto renewal clause feels sneaky, ethical way to handle it with small customers
  R-1 | procurement wants 20% off else they walk, negotiating as an account manager without burning trust
  R-1 | who ought to own the renewal number, am or csm
  R-1 | multi year discount, how much is normal
  R-1 | expansion motion when seats are already maxed out and only modules remain
  R-1 | spotting white space in a holding with nine subsidiaries
  R-1 | cross-sell email that doesn't smell of sales, examples please
  R-1 | quota carrying csms: does it ruin the advisor relationship
  R-1 | turning a happy power user into an internal champion
  R-1 | multithreading beyond a single contact in a 200 person client
  R-1 | exec sponsor programme for our top 15, how lightweight can it be
  R-1 | we lost three in a row to insolvency, do we even count that as churn
  R-1 | saving a customer in the notice period, sequence of conversations and who leads them
  R-1 | winning back someone who cancelled last spring
  R-1 | taxonomy of churn reasons, max eight buckets, suggestions
  R-1 | involuntary churn from expired cards, dunning best practice
  R-1 | cohort curves flatten at month 14, what story does that tell
  R-1 | formula for nrr with mid-year upgrades and partial downgrades
  R-1 | is grr allowed to exceed 100
  R-1 | ltv calculation when churn is nearly zero
  R-1 | quick ratio explained for non finance cs person
  R-1 | forecast categories for renewals, commit / best case / at risk, definitions that survive a cro
  R-1 | accuracy of our renewal forecast is off 18 points each quarter, method to improve
  R-1 | digital-led cs for the long tail, where does one start with a team of two
  R-1 | playbook content for usage decline over 3 weeks, step by step what does the csm say
  R-1 | what belongs into a churn save play, we have the trigger but no actual plan
  R-1 | customer refuses to book qbrs, alternatives that still show value
  R-1 | roi slide for a client who can't quantify anything
  R-1 | success plan template with goals, owners, milestones for mid market
  R-1 | mutual action plan post sale, worth copying from sales?
  R-1 | customer journey stages for usage based pricing saas
  R-1 | lifecycle: where does onboarding stop and adoption begin, we argue weekly
  R-1 | adoption target for a new module after 90 days, what do others see
  R-1 | feature adoption campaign idea for lazy admins
  R-1 | dau/mau for an hr tool that people open once a month, meaningful or nonsense
  R-1 | healthy accounts churned anyway because of acquisition, should the score have seen it
  R-1 | backtest a health model with only 60 customers, statistically ok?
  R-1 | csm gut feeling 1-5 as part of health, good practice or bias machine
  R-1 | red account escalation process, who gets pulled in on day one
  R-1 | daily standup for at-risk accounts, format that isnt a waste
  R-1 | ideal cs ops to csm ratio at series b
  R-1 | job description customer success operations, first one in company
  R-1 | interview tasks for hiring an onboarding specialist
  R-1 | ramp plan for a new account manager taking over 80 accounts
  R-1 | reassigning book of business without upsetting clients
  R-1 | cs reporting to cro or ceo, pros cons
  R-1 | justify the cs headcount budget to a cfo who sees a cost center
  R-1 | kpis on my cs scorecard, 5 at most
  R-1 | leading vs lagging indicators of retention
  R-1 | board slide on customer health, what do investors want to see there
  R-1 | voice of the ceo: he wants zero churn, how do i set a realistic goal
  R-1 | seasonality in education customers messes our risk list every august, how do edtech cs teams deal
  R-1 | free pilots that never convert, structure to force a decision
  R-1 | trial to paid handholding by cs or sales?
  R-1 | how many touches a quarter for enterprise tier
  R-1 | customer ghosting me since the kick off, sequence of attempts before raising the alarm
  R-1 | breakup mail wording for unresponsive admin
  R-1 | community vs webinars vs 1:1 for scaled enablement
  R-1 | certification programme for customers, does it really reduce attrition
  R-1 | customer advisory board, size and cadence
  R-1 | references and case studies, when in the relationship to ask
  R-1 | partner led implementations go sour, governance tips for cs lead
  R-1 | support tickets high but renewals high too, is ticket volume bad or good sign
  R-1 | downsell instead of losing them, commission implications
  R-1 | consolidating three contracts of one group into one at renewal time, tactics
  R-1 | how do you tell an unprofitable client goodbye
  R-1 | cost to serve per segment, simple model
  R-1 | retention economics: 5 points grr improvement worth how much valuation
  R-1 | pricing change roll out to legacy customers, cs communications plan
  R-1 | benchmarks for ndr in fintech 2025
  R-1 | good onboarding completion rate
  R-1 | median account load for enterprise csms in the us
  R-1 | upsell conversion rate average from csql
  R-1 | csql definition and handing it to the ae
  R-1 | tech touch emails have 8% clicks, strategy to make them matter
  R-1 | playbooks everyone ignores, change management for csms
  R-1 | book or course on renewals management for a former sdr
  R-1 | health score too green, the team games it, governance idea
  R-1 | 3 customers make 50% of arr, how would you organise coverage
  R-1 | new vp wants tiering bronze silver gold, criteria that hold up
  R-1 | should i drop nps from our health and take sponsor engagement in its place
  R-1 | prioritizing 120 accounts on monday morning, a method
  R-1 | time between go live and first value check
  R-1 | post mortem of a lost 90k account, questions to go through as team
  R-1 | account plan for strategic clients, one page layout
  R-1 | churn rate monthly to annual conversion, am i multiplying wrong
  R-1 | low touch renewals: is a human needed below 3k
  R-1 | in planhat we want four lifecycle phases, which ones make sense for plg business
  R-1 | what playbooks does a young cs team need first, we just bought planhat and its empty
  R-2 | nps 2 months live, 40 answers, mostly csms friends, worth anything?
  R-2 | csat after ticket or relationship nps twice a year, tiny support team
  R-2 | wording for the one open question after the score
  R-2 | response rate dropped to 4 percent since we moved to german speaking market
  R-2 | how long to leave between two surveys to the same person
  R-2 | detractor gave a 2 and no comment, do i ring them
  R-2 | is a 5 star scale comparable to 0-10
  R-2 | anonymous feedback gets more honest answers, but then i can't follow up, hm
  R-2 | ces question text for self-service checkout
  R-2 | incentive like amazon voucher for filling in a questionnaire, does it bias
  R-2 | best weekday to mail a satisfaction poll to dentists
  R-2 | subject lines that got your survey opened
  R-2 | ask only decision makers or also daily users when measuring loyalty
  R-2 | minimum sample so that a score of 31 means something
  R-2 | margin of error nps small n
  R-2 | passives are 60% of ours, how to treat the sevens and eights
  R-2 | translating the recommend question to french without breaking it
  R-2 | likelihood to recommend makes no sense for a monopoly payroll vendor, alternative question?
  R-2 | post-onboarding survey, five questions max, ideas
  R-2 | churn survey for cancelled subscribers, multiple choice options
  R-2 | survey fatigue complaints from our largest client's admin
  R-2 | in-app popup or email for pulse feedback, which one yields more
  R-2 | timing of first nps after go live, 30 days or 90?
  R-2 | average nps for b2b software with 50-200 employees customers
  R-2 | thank-you copy for promoters that leads to g2 without being pushy
  R-2 | closing the loop process, who calls within how many hours
  R-2 | coding 400 free text comments into themes by hand, tips
  R-2 | reps coaching clients to give a 9 before the form goes out, how to stop skewed scores
  R-2 | cultural differences japanese respondents never give nine or ten
  R-2 | should a cs manager's photo be in a feedback request
  R-2 | reminder mail after 3 days or after 7, one or two of them
  R-2 | pmf survey sean ellis with b2b accounts, how to run
  R-2 | random sampling half the base each quarter vs everybody once a year
  R-2 | leading question? "how much did you love the training"
  R-2 | matrix questions kill completion on mobile, replacement
  R-2 | five bad scores from one company of 12 seats, average them or take the buyer's
  R-2 | presenting nps decline to management without panic
  R-2 | difference transactional vs relational survey
  R-2 | neutral midpoint in a satisfaction scale, keep it or force a side
  R-2 | qbr feedback form, two questions after the meeting
  R-2 | training evaluation sheet kirkpatrick short version for admins
  R-2 | respondents who always tick 10, clean out the straight-liners?
  R-2 | which persona to survey when the product is only used via an api
  R-2 | double-barrelled item about speed and support, how would you split it
  R-2 | gdpr consent needed before i send clients a questionnaire?
  R-3 | salesforce flow that emails the opp owner 60 days before close date
  R-3 | hubspot lifecycle stage moves backwards whenever marketing re-imports a list
  R-3 | validation rule so reps can't close an opportunity without next step
  R-3 | stripe payments into xero via make, one scenario fails on refunds
  R-3 | zapier between typeform and slack posts twice
  R-3 | make hubspot company name follow the domain automatically, workflow or operation?
  R-3 | record types vs page layouts in sfdc for partner accounts
  R-3 | sandbox refresh wiped our profiles, salesforce admin help
  R-3 | round robin lead assignment hubspot starter
  R-3 | jira to zendesk link, agents want to see bug state in the ticket
  R-3 | calculated property for days since last deal in hubspot
  R-3 | territory management 2.0 switching on, consequences for forecast
  R-3 | chargebee subscription status on the salesforce account object, which connector
  R-3 | intercom conversations to hubspot timeline, how do you map the contact
  R-3 | apex trigger hits governor limit on bulk update of contacts
  R-3 | cpq quote line discount schedule wrong tier, salesforce
  R-3 | hubspot custom object for vessels, association labels
  R-3 | merge 4k duplicate leads inside sfdc without losing campaign history
  R-3 | gong emails not landing on the salesforce activity timeline
  R-3 | slack alerts when hubspot deal hits contract sent
  R-3 | webhook from pandadoc to pipedrive to set won
  R-3 | permission set group or profile for new bdr team salesforce lightning
  R-3 | forecast rollup ignoring renewal opp type in our sfdc
  R-3 | netsuite invoices to hubspot nightly, is there middleware for that
  R-3 | migrate attachments out of salesforce classic into files
  R-3 | hubspot sandbox on professional tier exists?
  R-3 | calendly bookings create contacts in sfdc as leads not contacts
  R-3 | snowflake to salesforce reverse etl with hightouch, external id upsert errors
  R-3 | required fields per pipeline stage hubspot deals
  R-3 | salesforce report showing accounts without activity in 90 days
  R-3 | n8n flow airtable -> mailchimp tags vanish
  R-3 | two way google sheet and pipedrive connection for our price list
  R-3 | opportunity splits for ae and am, enabling them in salesforce
  R-3 | segment events to mixpanel have wrong timezone
  R-3 | docusign envelope finished should flip the sfdc contract to activated
  R-4 | find headcount and funding round for 700 customer domains
  R-4 | clearbit is gone, what now for firmographics
  R-4 | apollo credits burn quickly, waterfall with cheaper vendor first?
  R-4 | linkedin urls for our champions, get them in bulk without breaking rules
  R-4 | who has the new cto's mobile number at this hospital group
  R-4 | naics codes for each client from their website
  R-4 | detect job changes of contacts, which data provider
  R-4 | tech stack lookup, i want to know which of our customers run shopify
  R-4 | parent company and subsidiaries data, dun and bradstreet or something cheaper
  R-4 | fill missing job titles for 2k emails
  R-4 | zoominfo vs cognism coverage in nordics
  R-4 | revenue ranges for private german gmbh, source?
  R-4 | verify emails older than 3 years before outreach
  R-4 | employee growth signal from linkedin as trigger, where buy
  R-4 | enrich a csv of 150 logos with country, city and industry, cheapest way
  R-4 | contact data legal in eu? scraping question from our dpo
  R-4 | is there an api giving company logo + description from a domain
  R-4 | find the right finance buyer at existing accounts, we only know it people
  R-4 | crunchbase data good enough to see which customers just raised
  R-4 | seniority and department guess from title strings with ai
  R-4 | match rate only 38% on small agencies, how to raise it
  R-4 | vat numbers and legal names lookup for 90 european clients
  R-4 | refresh stale firmographics every quarter, workflow with clay
  R-4 | opening hours and number of branches for restaurant chains, data source
  R-4 | personal gmail signups, can one figure out employer
  R-4 | org chart of a 5000 people client, tools to build it from public sources
  R-4 | phone numbers waterfall lusha then kaspr, sequence advice
  R-4 | news about my accounts like layoffs and mergers, which feed
  R-4 | score quality of contact data after enrichment
  R-4 | website traffic estimates for ecommerce customers
  R-5 | planhat or vitally for 8 csms
  R-5 | gainsight quote came in at 78k, is planhat cheaper
  R-5 | leaving churnzero after three years, which platforms deserve a demo
  R-5 | reviews of planhat from people who run it without an admin
  R-5 | what does planhat cost for 5 users, ballpark
  R-5 | custify vs planhat for bootstrapped company
  R-5 | hubspot service hub enough instead of a dedicated cs tool?
  R-5 | totango merged with catalyst, should we be nervous and look elsewhere
  R-5 | is planhat better than gainsight when you have many subsidiaries
  R-5 | reasons people move away from planhat
  R-5 | rfp criteria cs software, fifteen points weighted
  R-5 | build our own cs cockpit in retool or buy one
  R-5 | effort to switch gainsight to something lighter, months?
  R-5 | client success platform shortlist for fintech in europe with eu hosting
  R-5 | velaris, any good compared to the big names
  R-5 | negotiating leverage with planhat sales at year end, what discount do others get
  R-5 | g2 says vitally easiest to set up, true?
  R-5 | salesforce-only customer success without extra platform, is that viable or foolish
  R-5 | pocus and endgame replaced by which cs product
  R-5 | planhat total cost of ownership incl. implementation partner
  R-5 | compare ai features in planhat, gainsight and churnzero
  R-5 | too small for planhat with 60 customers? cheaper alternatives
  R-5 | board asks why we pay for planhat and not just use the crm, business case vs cheaper tools
  R-5 | gainsight px plus cs, or planhat plus pendo, which bundle wins
  R-5 | customersuccessbox hubspot app vs real csp
  R-5 | startup programme pricing of cs tools, who offers one
  R-5 | contract length minimum at churnzero and vitally
  R-5 | strengths weaknesses of planhat against clientsuccess
  R-5 | migrating away costs: what did it take you to leave totango
  R-5 | best customer success software for professional services heavy business
  A | churn risk number of every account sits on 5, what is missing
  AI | want the last nps answer to push the account score up or down, where is that added
  A | qbr date as a factor, field exists on company but i don't see it when building the profile
  AF | adoption ratio metric not offered among health factors although it is built
  AB salesforce | health in salesforce shows 7 and the profile page says 4, which lags
  A | can i have one health profile for onboarding accounts and another for renewal phase
  A upgraded | in the new app where do i see which factor dragged a customer down last week
  A | we gave churn survey 40%, usage 60% like in gainsight and the numbers are crazy, how does it add up here
  AD | 300 "health dropped" alerts after i touched the scoring, can i prevent this next time
  A | parent account green although one subsidiary is about to churn, how is the group number made
  A | customers without any survey answer get punished in the score, how to leave empties out
  A upgraded | health lab with a separate expansion score, still there in ws.planhat.com?
  AE | last touch factor stays happy thanks to automated onboarding mails, other date available?
  AK | sentiment of emails as churn input: switched it on, quiet customers have nothing
  B hubspot | hubspot renewal deals: which planhat object do they end up in
  B salesforce | opportunities of type expansion don't come over from salesforce, new business ones do
  BC salesforce licenses | closed won renewal in salesforce made a second license, the old one keeps running too
  B salesforce | csm changes onboarding phase here and salesforce puts it back ten minutes later
  B pipedrive | pipedrive persons: i edit the phone in planhat and it never goes back
  B hubspot | churn reason dropdown arrives blank from hubspot after someone renamed the options
  B salesforce | picklist health colour to sfdc, "bad value for restricted picklist" or so in the log
  BJ salesforce | account deleted in salesforce yet its renewal tasks keep showing up on my csms' lists
  B salesforce | integration user for salesforce: which rights does planhat really need, security won't allow sysadmin
  B | merged two accounts in the crm, now i have a zombie customer with arr
  B hubspot | enriched industry and headcount in hubspot, only half of the companies got it in planhat
  BL salesforce | crm ids ended up in the external id column, safe way to swap them over
  B hubspot | lifecycle stage "expansion" from hubspot lands as unknown phase and company disappears from the board
  C licenses | auto renew ticked on the licence, contract ended june, nothing new appeared
  C | board wants nrr and planhat's nrr shows our one off workshops, is that a bug
  C | logged a churn but the mrr of the account did not shrink
  C deals | upsell in the middle of term: new line item or edit the existing one
  CB hubspot | renewal deals open in hubspot, do they count in the renewal forecast page or only closed won
  C | upgrade on jan 1 is displayed as churn plus new sale in the renewal rate report
  C | gross retention chart, does it take one-time fees with it
  C | expansion mrr per account manager for quota, which report gives that per owner
  C | monthly plans with no end date, how enter so that they aren't up for renewal all the time
  C | fx moved and our last years arr changed, freeze possible?
  C deals | downgrade at renewal, line item marked lost but revenue remains
  C | multi-year with price ramp of 5% yearly, how to store
  CG licenses | script makes licenses via api and none of them ever comes up for renewal
  C legacy | app.planhat.com revenue base page and arr on company card differ by 40k
  DJ | trigger a playbook when nps is below 6, which trigger do i choose
  D | renewal reminder to owner 90 days ahead ran once then never again
  DJ | onboarding welcome goes out twice to some folks, one email per human please
  D | "churn risk" automation went off by itself on sunday and nobody noticed
  D | slack message to #renewals prints a long id where the csm's name belongs
  DA | react when health falls by 3 or more, not at each tiny move
  D | qbr task created but no csm sees it in the week list
  D salesforce | every time salesforce fetches, my expansion alert fires for old accounts
  D | branch for smb and branch for enterprise both ran on same customer
  D | wait 30 days then survey, i edited text meanwhile and all waiting ones died
  D hubspot | push hubspot owner change to co-owner here by automation, empty afterwards
  D | ask a manager for ok before the discount field gets changed, is approval possible
  D | function step to compute benchmark percentile, times out
  D | adoption automation checks filter but a company that's inside didn't start
  E | users adopt feature x daily, still zero activity on the account
  E | contacts of two client entities share same mail, usage goes to the wrong one
  EK | segment says connected/off and expansion events do come in, ignore?
  E | count only active seats in adoption, our own support people pollute it
  EI | exclude somebody from surveys but keep him as contact
  E | beat and relevance on a person, what do they tell me for champion spotting
  BE hubspot | marketing contacts from hubspot flood end users, limit who becomes one
  E | champion moved to another customer, how transfer him and his history
  E | login event renamed by devs and the churn dashboards went flat
  E | pendo feature adoption mapping wrong object picked, edit not available
  E | freshly onboarded users from gmail addresses aren't assigned anywhere
  E | backfill a year of product usage before the renewal season, how
  EF | adoption rate per module, do i send a percentage or raw clicks
  E | dedupe contacts after enrichment import, five times the same cfo
  EG | tracking call returns 200, yet the onboarding event is nowhere
  F | churn rate tile on my page differs from finance sheet, what does the widget count
  F | benchmark column: each account's adoption against median of its segment, possible in calculated metric?
  F | nps trend line per quarter for the qbr deck, which chart type
  F | new metric days to renewal only shows today, history empty
  FA | health distribution by csm as stacked bar
  F | formula field to flag expansion candidates, syntax for seats used over seats bought
  F | export the renewal table to slides for the board, any way
  F | onboarding duration average per segment, can't find date difference function
  F | adoption metric null on weekends becomes zero and ruins the mean
  FC | arr filter on dashboard ignores subsidiaries
  F | when in the night are calculated numbers refreshed, our monday risk meeting is at 7
  F | chart of lost arr by reason, legend shows only ids
  F upgraded | upgraded planhat: can i put nps, arr and tickets in one customer 360 presentation
  FE | how many users did a thing in last 28 days divided by purchased seats, json help
  G | pull all accounts with health under 4 through the api for our churn model
  G | writing survey scores by rest, company stays blank on each record
  GC | renewal date refuses my PUT, 200 but unchanged
  G | enrichment script patches 9k companies, 429 after one minute
  G | clay pushes headcount to planhat: which endpoint and key
  GE | post end users from signup form, half never appear
  GC | churn objects via rest, which fields mandatory
  G hubspot | look up a company by its hubspot id instead of the planhat one in the url
  G | outgoing hook when a customer is marked churned, do you offer subscriptions
  GJ | create qbr tasks in bulk through endpoint, mainType?
  G | list endpoint stops at 100 customers, we have 1300
  G | api key of the departed admin, does our gainsight migration job break with it
  G | notes from sales handover posted to /notes give 404
  G | 206 on bulk upsert of contacts, which ones failed
  H | connect claude so i can ask it which renewals are in danger
  H | chatgpt app sees companies but tells me there's no usage or adoption data
  H | let the assistant draft qbr notes into planhat documents, can mcp write those
  H | admin gave claude more rights for renewals, still "not permitted"
  H | forbid delete for ai clients while csms keep it
  H | ai agent lists only my portfolio, want whole churn list
  HL | who revokes the chatgpt connection when an account manager quits
  H | oauth client or private app token for our gpt that writes health comments
  H | which tools show up once cursor is connected to planhat
  H | claude desktop login loop with planhat, browser closes and nothing
  HG | does asking claude a lot about survey answers eat api limit
  H | can copilot query nps comments in planhat directly
  H start-up | we're on the startup plan, is the claude connector of planhat included for churn questions
  H | claude updated the wrong renewal, see in log that it was ai and whose
  I | nps mails stuck waiting for approval, half the owners
  I | response came in but the account's score still shows the january one
  I legacy | old app survey: change the logo, it is white on white
  I | import 2 years of delighted results, all dated today
  I | company nps displays 8.3 while the top says 41, explain
  I | send survey from the csm's own address not from a bot
  IL | 900 recipients, one sender, going out since three days, limit?
  I | stop asking people who opted out, where is this flag
  I | thank you page for detractors with booking link, in which setting
  I | csat instead of 0-10, can the built-in survey tool do it
  I upgraded | cannot find the nps campaign builder since we were upgraded
  ID | promoter 9 or 10 -> task for reference call, how to wire in planhat
  I | target only finance personas with renewal within half a year, recipients filter
  I | see who got the survey but did not answer
  J | onboarding playbook doesn't start by itself for new customers
  J | convert our gainsight success plans to workflow templates, import possible?
  J | churn save steps remain grey although health went red
  J | qbr template for customers, share the action items with them in portal
  J | renewal sequence stopped midway, archived without asking
  J | completed onboarding tasks vanish and my count goes down
  J | step owner should be the implementation manager not the account owner
  J | change of a survey email in the playbook template doesn't reach customers already running
  J | invite client to the onboarding portal, he sees blank page
  JD | playbook or automation for a 5 mail adoption drip
  J | objectives from success plan, can their state feed something on the company
  J | shifting the go-live date drags all following milestones, don't want
  J | log hours spent on onboarding projects, menu is missing for me
  J hubspot | when hubspot says won, launch the kickoff workflow on that company
  JK | jira feature requests with combined arr of the askers, per issue
  K | zendesk tickets from before are needed for churn analysis, how far back does it load
  K | gong qbr recordings not attached to the customer
  K | emails with the client's procurement dont land on profile since they use another domain
  K | renewal call planned in outlook not visible, is in february
  KI | survey tool typeform answers into planhat through zapier or built in?
  KC | stripe subscriptions as revenue, native connector?
  K | snowflake enrichment table fills company fields hourly? runs green, no change
  KB salesforce | we log mails in salesforce already, will gmail sync make doubles here
  K | our sister brand people show up as contacts of customers, exclude domain
  KE | adoption figures from postgres ceased on monday, key restarted after migration
  K | s3 drop with headcount csv not picked up
  K | intercom nps chats, can these attach to accounts
  K | disconnect calendar for private events of an account manager
  K | aircall each renewal call listed twice
  L | new account manager can't see renewals page but others with the same role can
  L | import enriched spreadsheet with headcount, industry: unmapped column, field not in drop down
  L | cfo only needs to look at churn numbers, cheapest kind of seat for that
  L | who altered the onboarding phase of acme on tuesday
  L | deleted the nps custom field, is it retrievable
  L | sso with okta on, freelancers can no longer log in to do onboarding
  L | am should see own book only, not colleagues' expansion pipeline
  L | make churn reason mandatory when phase is lost
  L | leaver still owns 52 accounts with renewals, mass reassign
  L | gdpr erasure of a survey respondent
  LJ | daily cap for automatic mails, our adoption sequence hits it
  L salesforce licenses | restore company thrown away by accident, will licences and salesforce link be back
  L | ai credits gone after sentiment was switched on, see which feature ate them
  L | data export of everything before we decide on vitally, format and where
  L start-up | start-up plan here, can i still define my own roles for onboarding guys
`);
