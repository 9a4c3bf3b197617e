import { rows } from '../labelled-question';

/** The same task, another hand. */
export const fourth = rows(`
  R-1 | what belongs in a 30 60 90 day plan for a freshly signed hospital group
  R-1 | champion left for a competitor last week, how do we rescue the account
  R-1 | is login count a sensible ingredient for scoring customers or just vanity
  R-1 | whats a normal gross retention for a 5m arr saas
  R-1 | Our QBRs are boring and the customers send interns. What should be on the agenda instead?
  R-1 | accounts per csm, mid touch, what ratio is healthy
  R-1 | script for the call with a client who wants to quit over price
  R-1 | who should own the upsell number, sales or success?
  R-1 | how to break a 15% price increase to customers without losing them
  R-1 | when do i open the renewal talk if procurement needs half a year
  R-1 | 900 tiny accounts and two people. low touch ideas pls
  R-1 | sales to cs handover keeps dropping promises, what do others write in the handoff doc
  R-1 | variable pay for csms, on net retention or on logos saved
  R-1 | ideas for a churn playbook when usage falls off a cliff in month 3
  R-1 | board asks for leading indicators of churn, which ones are actually proven
  R-1 | time to value, how would you define it for a payroll product
  R-1 | first customer success hire, manager or doer
  R-1 | exec sponsor program - whom to pair with whom and how often they meet
  R-1 | customer goes silent after kickoff, tips?
  R-1 | nrr or grr, which one convinces investors more
  R-1 | success plan example for a logistic company
  R-1 | weekly calls with red accounts, useful or waste of everybodys time
  R-1 | planhat is live but nobody agrees what makes an account "at risk", how do other cs teams define it
  R-1 | tiering the customer base by arr or rather by growth potential, what works better
  R-2 | only 6% answer our nps email, what lifts that
  R-2 | is it ok to ask csat after every ticket or do people get annoyed
  R-2 | good wording for the follow up question after a 9 or 10
  R-2 | ces or nps during the onboarding phase
  R-2 | someone gave us a 2 and no comment, what do we write back to this detractor
  R-2 | nps was 31 in q1, 44 in q3, n=58, may i call that an improvement
  R-2 | 5 point or 7 point scale for satisfaction, does it matter
  R-2 | which weekday do nurses and doctors answer surveys best
  R-2 | amazon vouchers for filling the questionnaire, does this bias the result
  R-2 | relationship survey four times a year to the same person, too much?
  R-2 | 300 free text survey comments, how do i boil them down to themes for product
  R-2 | should buyers and daily users get different questions in a voice of customer program
  R-3 | salesforce validation rule that blocks closed won without a contact role
  R-3 | hubspot workflow to rotate incoming leads between three reps
  R-3 | zendesk organisations into salesforce accounts, cleanest way to join both?
  R-3 | our jira and hubspot should talk, a form submission must open a bug
  R-3 | build a salesforce report of accounts without any activity this quarter
  R-3 | how to connect stripe with netsuite
  R-3 | where do i make a property mandatory in the hubspot deal creation form
  R-3 | typeform answers to google sheet plus teams alert with zapier, how
  R-4 | have just names and web domains of 1200 companies, where do we get headcount and industry
  R-4 | apollo or clearbit for filling missing job titles?
  R-4 | find linkedin profiles of our contacts automatically
  R-4 | need turnover and hq city of our german customers, any cheap data provider
  R-4 | some tool that tells when a contact has changed employer?
  R-4 | free apis to look up the sector of a firm by vat number
  R-4 | waterfall enrichment so missing phone numbers get filled from several vendors
  R-4 | who sells data on funding rounds of the firms we serve
  R-5 | planhat or gainsight for a team of 12
  R-5 | what does planhat cost a year for 8 people
  R-5 | honest reviews of planhat from midsize saas?
  R-5 | we are leaving churnzero, is planhat worth the migration pain
  R-5 | totango vs planhat vs custify - pros cons
  R-5 | why pay for planhat if we already own hubspot service hub
  R-5 | ceo wants three other vendors on the table before we sign again with planhat, who to look at
  A | literally everybody sits at 5 and nothing ever moves, whats missing
  AB salesforce | health in salesforce says 6 while planhat says 8, same account
  AF | want my adoption metric as a factor, i see it in charts but the picker doesnt list it
  A | no contact for 14 months yet the customer loses one single point, is this expected
  A | typed our weights as 40/30/30, now half of the book is zero
  AF | overnight 60 clients turned red, nobody touched the profile, the usage job came late i think
  A enterprise | We are on the Enterprise plan. Can small and strategic accounts be judged by two separate score profiles?
  A no-crm | no crm connected here, csms give a gut feeling by hand, can that flow into health
  AD upgraded | new app, i nudged one weight and slack exploded with hundreds of at-risk alerts
  A hubspot | mother company is green while one daughter is on fire (both come from hubspot), how is the group number made
  B hubspot | hubspot has 4100 contacts, planhat shows 3300, where is the rest
  B salesforce | phone number saved in sfdc, five minutes on still the old one at your side
  B hubspot | for a hubspot dropdown which text does planhat compare, the label or that internal thing
  B pipedrive | colleague corrects email addresses in planhat, pipedrive never hears about it
  B salesforce | subsidiaries dont hang under their parent after the pull from salesforce
  B hubspot | every sync hubspot makes a twin of the companies i had typed in myself
  B salesforce start-up | startup plan, our salesforce admin refuses sysadmin rights for your connection user. bare minimum?
  BD salesforce legacy | app.planhat.com tenant: pressing Fetch Data from SFDC, will this set off all our automations
  B hubspot professional | professional package w/ hubspot: two pipelines have identical stage names, how tell them apart
  BC salesforce licenses | won business arrives from salesforce as licenses, but one-time setup fees end up in arr as well
  C licenses | license has auto renewal ticked, date is gone by, nothing happened
  C deals | set a line item to lost and its mrr just stays
  C licenses legacy | old UI, back-to-back licenses, report invents an upgrade in december and churn in january
  CB salesforce | last years arr figure is a bit different each monday, we bill in sek and usd, salesforce itself runs in eur
  CG licenses | created a license through the api without fixedPeriod, why is it evergreen now
  C deals upgraded | new ui with Deals: forecast on line items or on an open renewal deal, which one does the report read
  C no-crm | they pay since years, status field says lost and is greyed out, we run without any crm
  C start-up | start-up plan, does planhat mail the invoices to clients or only store them
  C hubspot deals | hubspot feeds our Deals and Line Items, total on the deal refuses my edits
  C licenses | logged a churn for bergmann ag but its 24k license still counts
  D upgraded | tiny text change saved in the new UI, since then the automation is dead
  D hubspot | Get multiple handled 10 out of 340 hubspot companies, why stop there
  DL | can i find out who or what turned off my rule last night
  D pipedrive | client got welcome mail A and B, branches overlap on the country coming from pipedrive
  DK | slack post shows 5f3a9c77 where the csms name should be
  D start-up | do scheduled nightly jobs eat the step quota, we're on start up
  DB hubspot | hubspot's nightly update burned all our automation runs by the 9th
  D upgraded | in the upgraded version tasks made by automation land in Someday and nobody looks there
  DC deals | want a ping when a Deal in planhat goes closed won, filter matches but trigger stays quiet
  DI | bad nps answer comes in -> owner gets a to-do, how do i build this
  E | js snippet in place since a week, all 200s, not one login visible
  EK professional | professional plan, can amplitude push straight in or only thru a warehouse
  EB hubspot | same consultant's address exists at two hubspot companies, whose activity does it count for
  EB salesforce | contacts were made by salesforce, our product sends own user ids. how are the two matched
  EK | segment tile says OFF but i do see events??
  E | moved the mixpanel start date and now everything is in there double
  EG | 8000 people sent by api, 5600 arrived, no error anywhere
  E no-crm | we have no crm at all, can end users come into being from product logins
  EA | dev renamed login_ok to signin and health sank the same day
  EB hubspot | keep our own support staff out of usage counts, they are also contacts in hubspot
  F | daily average looks too high, seems it skips days with nothing
  FC deals | total of open renewal Deals per month, is this a metric or one of the report pages
  F salesforce | days until contract end comes out as -45, date is fed by salesforce
  FG enterprise | enterprise tenant here, metric export ends at 200 lines, can that be raised
  FL | me and my boss open the same dashboard, totals differ by 30 accounts
  F legacy | legacy app: column with companies nobody talked to for 60 days
  F | cohort chart wont let me choose a calculated metric
  FC licenses | sum license value per product in a bar chart, upsells in another colour
  FB hubspot | formula on a date coming from hubspot yields 0 without complaint
  FJ upgraded | on ws.planhat.com i need a widget, overdue tasks by csm, last 4 weeks
  G | 401 though the token was copied fresh this morning
  GB salesforce | upsert companies by the salesforce id and not by ours, what is that key called
  G | bulk put returns 206, did it save or not
  GC licenses | which path and which date names to write licenses from our erp
  G | GET endusers gives 2000 and full stop, how to page on
  GL start-up | 429s although my script makes like 3 calls a second, lower limits on startup?
  GE | analytics endpoint says 200 to total garbage, how do i debug
  GL professional | is api access part of professional and how many requests may we fire
  GI | load old survey answers out of delighted via rest with their real dates
  GC deals | changing mrr of a Deal over rest has no effect at all, it has line items
  H | claude login window opens, i accept, comes back to nothing
  HL enterprise | Security team question, Enterprise customer: could a ChatGPT user delete records via MCP and can we forbid it?
  H | which url goes into the mcp connector
  HL | gave myself more rights yesterday, assistant still insists no access
  HB salesforce | assistant over mcp finds zero of the salesforce accounts, in the ui i see them all
  HE | claude answers about company fields fine but cant find logins or usage numbers
  H | one shared token for the whole cs crew or each his own sign in?
  HL start-up | is mcp there for a startup plan too or paid extra
  H | kick chatgpt out again, where? i have no Applications tab
  HB hubspot | let ai write a renewal risk note by mcp, would it travel on to hubspot
  I salesforce | nps survey approved monday, 40% still hang in outgoing, senders are the owners from salesforce
  I legacy | classic ui, our white logo is invisible in the nps mail
  I | company record says nps 8.3, our slide says +42, who is right
  IK | satismeter is hooked up but nps answers come nameless
  IL | somebody unsubscribed from the newsletter, will planhat still send him a survey
  IB hubspot | contacts flagged do-not-survey in hubspot, how do i leave them out of the send
  IL professional | professional customer asking: nps module included or addon
  IG | 900 old nps scores imported and they all carry todays date
  I legacy | old app: same person answered twice, which of the two nps values stays
  IB pipedrive | half of the people from pipedrive have no email so no survey goes out, other way to reach them in planhat?
  J upgraded | new app: onboarding template is finished but i cant apply it to anybody
  J | pushed one step of the renewal playbook back a week and nine later ones ran along too
  JDB hubspot | switched entry criteria on (hubspot lifecycle = customer), 230 customers entered kickoff at once, can i reverse this
  J upgraded | upgraded UI, are playbooks called workflows now or what
  JL professional | time tracking nowhere to be found, Professional plan
  JL | customer opens his portal: blank page
  JF | completed to-dos disappear from my weekly report
  JK | internal prep reminder went out to the client as calendar invite!!
  JB salesforce legacy | legacy app + salesforce: do finished playbook tasks turn up as activities over there
  JCD licenses | renewal playbook should begin 90 days before license end by itself
  K | gmail is linked, mails to exactly one customer dont appear
  KB hubspot | meetings from before the rollout sit in hubspot only, any way to get those in
  K enterprise | snowflake hourly job runs green but no row changes, we are on enterprise
  KA | zendesk shows 2 of 140 tickets so health looks far too rosy
  KB salesforce | gong calls land nowhere, all accounts come from salesforce
  K | each aircall conversation listed twice
  KL enterprise | half of us use outlook, the acquired team gmail, both possible on enterprise?
  K no-crm | theres no crm on our side, everything sits in bigquery, can companies be created out of it
  K | csv vanishes from our s3 bucket, nothing got imported
  KB pipedrive | getting new pipedrive organisations into planhat, zapier needed or is the native thing enough
  L enterprise | okta sso is on, enterprise contract, new joiner still can't get in
  LC licenses | restored a deleted company from the bin after typing it in anew, now its licenses are there twice
  LB salesforce | who changed the renewal date on this account, us or salesforce
  L professional | entra hands every new guy the wrong role, professional plan if that matters
  L start-up | how many colleagues may just look without using a paid seat, startup plan
  L legacy | old ui: csms should only see their own book
  LB salesforce | tom left and the salesforce connection died with him
  L upgraded | new ui, colleague has the right role but his home is empty
  LB pipedrive | excel import of 300 prospects, three id columns, which one does our pipedrive sync look at
  LD | ai credits finished on day 11, which thing ate them
`);
