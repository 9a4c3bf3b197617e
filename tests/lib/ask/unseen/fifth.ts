import { rows } from '../labelled-question';

/** The same task, another hand, when all was learned. */
export const fifth = rows(`
  R-1 | what belongs in a health score for a b2b payroll product, we have 40 customers
  R-1 | champion quit last week, how do i win over the new head of ops
  R-1 | gross retention fell to 84, is that terrible for smb saas?
  R-1 | how many accounts can one csm sensibly look after at 15k acv
  R-1 | agenda for a first qbr with a cfo who hates slides
  R-1 | should renewals sit with sales or with customer success
  R-1 | ideas to bring back a customer who gave notice but still has five months to go
  R-1 | early warning signs that somebody is shopping around for our competitor
  R-1 | difference nrr vs grr explained for a board that only knows revenue
  R-1 | we want to give usage, sentiment and support each a share of the score in planhat, what split makes sense for early stage
  R-1 | what does a good 90 day onboarding look like when the client has no project manager
  R-1 | bonus scheme for csms, on retention or on upsell?
  R-1 | tips for telling clients about an 8% price rise at renewal without losing them
  R-1 | write me a save play for accounts whose sponsor went silent
  R-1 | tech touch or humans for the 600 small ones
  R-1 | first cs hire, which profile, ex support or ex account manager
  R-1 | how early should the renewal talk begin with public sector buyers
  R-1 | churn reasons list that is not 30 items long, any template?
  R-1 | our green customers leave anyway, which signals do other saas firms look at
  R-1 | success plan example for a hospital group with three goals
  R-1 | what is time to value and how do you shorten it in a data product
  R-1 | handover from sales to cs always messy, who should tell whom what
  R-1 | finding cross-sell moments without sounding like a car dealer
  R-1 | is 12% logo churn a year normal for restaurants software
  R-2 | nps or csat after an implementation project?
  R-2 | only 6 of 100 reply to our questionnaire, what would lift that
  R-2 | wording for the follow up question after somebody gives a 5
  R-2 | how often may you bother the same person with a survey before it annoys
  R-2 | passives, 7s and 8s: does anyone call them or do you leave them be
  R-2 | 22 responses out of 310, can i show that nps to investors or is it noise
  R-2 | best weekday and hour to send a satisfaction mail to doctors
  R-2 | should executives and daily users get the same questions
  R-2 | customer effort score, what question exactly and which scale
  R-2 | someone gave us a zero yesterday, what do i say on the phone
  R-2 | does a voucher for answering falsify the results?
  R-2 | is +28 a decent nps in logistics software
  R-3 | create a validation rule in salesforce so reps can't close without a contract date
  R-3 | hubspot workflow that rotates new leads among four reps
  R-3 | salesforce lightning: hide a picklist value per record type
  R-3 | push typeform answers into airtable with make
  R-3 | how do i merge two deal pipelines in hubspot without losing stage history
  R-3 | connect jira and slack so a new bug opens a thread
  R-3 | apex trigger hits governor limit on opportunity update, bulkify how
  R-3 | stripe invoices to netsuite, zapier or own code?
  R-4 | where to get headcount and industry for 900 company names
  R-4 | find linkedin profiles of our contacts who changed jobs
  R-4 | clearbit or apollo to fill in missing phone numbers
  R-4 | need annual turnover for german gmbhs, any source with decent cover
  R-4 | match rate of email finder tools is 40%, can you chain several providers
  R-4 | what tech stack do our customers run, some service that tells that from the domain?
  R-4 | look up who is the current cto at each of these 50 clients
  R-4 | is it allowed under gdpr to buy job titles and enrich people who never gave them
  R-5 | planhat vs gainsight for a team of six
  R-5 | is churnzero cheaper?
  R-5 | what do people on g2 dislike about planhat
  R-5 | why would somebody leave vitally for planhat, or other way round
  R-5 | we are 12 people with 80 clients, which cs platform would you buy
  R-5 | total cost of planhat in year one roughly, compared with custify
  R-5 | shortlist of customer success tools that are strong in europe
  R-5 | convince my boss: planhat instead of just staying in hubspot service hub
  AB pipedrive | everyone stuck at 5 since go-live, our health only looks at fields that come in from pipedrive
  AF | trying to add weekly exports as a factor, metric exists but is not in the list
  A | half my book is exactly 10 and the rest zero, nothing in between
  AB salesforce | number our ae's look at in salesforce is days behind the health i see in planhat
  A legacy | in the old app we had three scores per customer in health lab, how do i see them
  A | client not spoken to since january and it only costs them one point??
  AFE | 140 accounts went red overnight, nobody edited the profile, yesterday our event job crashed
  A | is the group figure weighted by revenue or does a tiny subsidiary drag it as much as the big one
  AL professional | on the professional plan may we run one scoring for small shops and another for the big clients
  ADB hubspot | i touched the factors on friday and 300 slack pings came, plus hubspot got all new values pushed, how to do it quietly next time
  B hubspot | lifecycle dropdown comes over blank from hubspot after marketing renamed its options
  B salesforce | changed account owner in sfdc an hour ago, still the former csm here
  B salesforce | every customer i typed in by hand gets a twin as soon as salesforce runs
  B pipedrive | fixed a phone number here and pipedrive keeps the wrong one
  B hubspot | daughter companies come in flat from hubspot, no link to their mother
  BL salesforce enterprise | we have planhat enterprise; our sf admin refuses to give modify all data, what's the least the sync user needs
  B pipedrive start-up | start-up plan, pipedrive: only want won ones to come in, not the whole funnel
  BL no-crm | who keeps putting the region back? i correct it and ten minutes later it's the old one, and we don't even have a crm connected
  B hubspot upgraded | new ui, there is a v1 and a v2 hubspot tile, which one am i supposed to be on
  BC salesforce deals | opportunity products should become line items but the one-off fees from salesforce land as subscriptions
  C licenses | auto renew is ticked on the license, it ran out last tuesday, nothing new was created
  C deals | set a line item to lost and the arr did not go down
  C licenses | free pilot shows up as canceled, license amount left blank
  CB salesforce | arr of last march is different every time i open the report, we bill in dollar and euro and the rates in salesforce are fixed
  CF deals | which one counts for the forecast, the open renewal deal or what's already closed won
  CB salesforce | logged a churn on the account but mrr didn't budge, in salesforce it is closed lost already
  CG licenses | 60 licenses loaded by my colleague's script and none shows an end date or ever comes up for renewal
  C licenses | jump up in december, churn in january, same price and the two licenses follow each other... where does this come from
  C no-crm | we have no crm, finance wants contracts kept straight in planhat, what do i enter first
  CF upgraded | since we moved to the upgraded version i can't find the revenue module with its tabs
  DB hubspot | flow that reacts to hubspot updates switched itself off again on sunday night
  DJ | rule makes my call reminder but without a date, it ends up under someday
  DK start-up | slack isn't offered as a step in the builder, we're on the start-up tier, is it because of that?
  DI | ping the account owner the second somebody answers with a 4 or lower on nps
  DB hubspot | full fetch from hubspot on monday and 400 long-standing clients received the welcome mail
  D | can a wait step hold for 45 days between renewal and first check-in
  DCJ licenses | 90 days ahead of the license end date i want one task, but mine is created again each morning
  DJ legacy | classic playbook mailed the same lady twice because she's a contact at two clients
  D upgraded | message prints a string of letters and digits instead of the csm's name, we're in the upgraded one
  DL start-up | does start-up let us build own flow charts or just fill in the ready made automations
  E | they log in daily and yet last seen says may
  EG | endpoint happily returns 200 for each event, raw data tab is blank
  EK | light on the segment tile is off but numbers trickle in, should we reconnect?
  EB hubspot | hubspot counts 3400 people, planhat 2900 end users, where are the others
  EB pipedrive | freelancer works at two of our clients (in pipedrive as well), all her clicks land with the wrong one
  EFL professional | test traffic from last tuesday needs to be wiped, can professional customers do this themselves or is that support
  EGK no-crm | no crm behind it, just our product database. how do people at the customer get created then
  EK | shifted mixpanel start date to january, everything is double since
  EKB salesforce | total strangers with gmail addresses show up as contacts of one customer, not coming from salesforce i checked
  EA | our support folks impersonate users all day, does this make health look better than it is
  F | average logins looks too rosy, i think days without data are skipped
  FA | metric behind our health score is empty on mondays only
  FL legacy | export from the old ui stops at row 200
  FC licenses | days until license end comes out as minus 74 in my formula field
  FC upgraded | on ws.planhat.com, how would i show churn per quarter as a bar chart for the board
  FLC salesforce | boss sees 4.1m on the dashboard, i see 3.2m on the very same page, salesforce agrees with him
  F | line begins today, need the last six months of a field to chart it
  FL professional | how many own metrics does the professional package allow
  FBK salesforce | salesforce cases opened in last 30 days per account as a number on the customer, doable?
  FL | removed a metric nobody seemed to use, two pages show an error now
  G hubspot | 401 in postman with a brand new token, same token works fine from our hubspot webhook
  G | bulk put with 4000 companies came back 206
  G enterprise | 429 every night around two, we pay for enterprise, can the limit go up
  GL | created 15 colleagues by script, none can sign in
  GB hubspot | posted an account with an externalId that was there already, now there's two and hubspot updates the empty one
  G | only get the first hundred companies
  GI | reading nps comments by rest, can i ask for those since june only
  GC deals | updating mrr on a deal returns ok, value stays what it was
  G | notes route gives 404 since the summer
  GB salesforce | can i fetch a company by its salesforce id or must i know yours
  H | claude keeps spinning after i click allow
  HL upgraded | chatgpt claims there are no customers, i see 80 in my portfolio in the new app
  H enterprise | security asks: does every person authorise alone or is there one shared key? (enterprise plan)
  H | gave it write access yesterday, says it may only read
  HE | asked claude how often acme logged in last week, it only knows names and owners
  HL deals | make sure the bot cannot delete a renewal deal, ever
  HB salesforce | if an assistant edits a contact through mcp will that travel on to salesforce
  HCB hubspot deals | can claude create a deal with two line items for me or does this have to come from hubspot
  H professional | cursor can't reach our demo tenant with the url that works for the real one, professional plan
  HL start-up | is the ai connector part of start-up, we can't find oauth clients in settings
  I | survey is waiting for approval with a red sign next to it
  IL | 600 people on the list, one sender, 200 went out today. and the others?
  I no-crm | scores loaded by excel hang in the air without a company, we don't use any crm so emails are all we have
  IK | satismeter answers turn up without a person behind them
  IGL | brought over two years of nps history and now it's all dated today
  I legacy | app.planhat.com, where do i see who has been sent the march campaign
  IBG hubspot | we ask the nps question in hubspot, how do those answers reach the contact in planhat
  IF | customer tile says 8 and the dashboard says 35, which is the nps?
  IL start-up | we're a start-up plan customer, surveys leave from planhatbot.com and land in spam, own domain possible?
  IL upgraded | since new app our csms don't have nps in the top bar anymore
  JC licenses | renewal playbook that should begin 120 days before the license ends can't be picked on any account
  J | playbook stopped halfway at one client, remaining steps vanished without a word
  JF upgraded | my team finishes more tasks and the chart goes down, new ui
  J professional | client opened his portal and it was blank, we have professional if this matters
  J | kickoff in the playbook moved by a week and now all the later dates moved too, i don't want that
  JK | internal prep call popped up in the client's outlook calendar
  JL enterprise | consultants can't book hours, menu isn't there, enterprise with service package
  JB salesforce | tasks my csms tick off should be seen in salesforce as activities, at the moment nothing arrives
  J upgraded | rebuilding playbooks in the upgraded app, email step is nowhere for company ones
  JDB pipedrive | when it's won in pipedrive the implementation plan should start by itself
  K legacy | outlook mails with one client don't show, others do, still on the legacy version
  K legacy | classic planhat: connected my calendar, none of the meetings we had before are there
  K hubspot | tickets from zendesk begin only last week, hubspot has them all so i know they exist
  K no-crm | snowflake is our only source, no crm at all; run says successful, zero rows changed
  K | csv vanishes from our s3 folder after planhat took it, another job needs that file
  KB salesforce | gong calls don't attach to accounts, although both are tied to salesforce
  K | each aircall conversation twice in the feed
  KL professional | merged with a firm on gmail, we have outlook, can both connect? professional contract
  KC no-crm licenses | living without a crm. can stripe feed the licenses directly
  KDA | slack note when health drops is one big lump of text
  L | new girl in support gets refused at login, okta works for everything else
  L | took someone out of an azure group and he got deactivated completely
  LB hubspot | customer deleted nine days ago by accident, he's still in hubspot, any chance?
  L upgraded | role is right, section still missing on her home, upgraded planhat
  L professional | view only people, how many do we get with professional
  LC licenses | who changed the renewal date on that license, nobody admits it
  LKGB hubspot | marta left and we switched her account off, same evening hubspot stopped talking to planhat
  LB pipedrive | loading clients by excel, which column do pipedrive ids go in
  LD enterprise | ai credits gone by the 12th although we're enterprise, who eats them
  LE enterprise | a former user of our client asks to be forgotten, how do i erase one person everywhere (enterprise account here)
`);
