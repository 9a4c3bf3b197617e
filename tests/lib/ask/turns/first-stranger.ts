import { rows } from '../labelled-question';

/** By somebody who did not know the tables, labelled by the same. */
export const firstStranger = rows(`
  R-1 | what should go into a health score for smb saas
  R-1 | how many factors is too many for a customer health score
  R-1 | churn reduction ideas for low touch segment
  R-1 | our gross retention is 84%, what do good b2b saas companies get
  R-1 | how to run a qbr that execs actually show up to
  R-1 | champion left the account what now
  R-1 | save play for a customer that just gave notice
  R-1 | should csms own renewals or should sales
  R-1 | how many accounts per csm is normal
  R-1 | tech touch vs high touch where do you draw the line
  R-1 | segmentation of customers by arr or by potential?
  R-1 | onboarding best practices, time to value too long (90 days +)
  R-1 | what's a good 30-60-90 plan for a new enterprise customer
  R-1 | how do i spot expansion potential in my book
  R-1 | upsell talk track for a customer that's on the fence
  R-1 | nrr vs grr which one should the board see
  R-1 | how is net revenue retention calculated, do i include new logos
  R-1 | leading indicators of churn in saas
  R-1 | weighting usage vs relationship in a health score, whats the common split
  R-1 | red account process - who gets involved and when
  R-1 | what to say to a customer who hasnt logged in for 2 months
  R-1 | renewal negotiation they want 30% discount
  R-1 | we're getting planhat next quarter but first: how do we even define a healthy customer
  R-1 | i have planhat and hubspot and all the data but our ceo wants a churn strategy by friday, where does one start
  R-1 | success plan template what do i ask the customer in the kick off
  R-1 | customer journey stages for b2b saas, which ones do people use
  R-1 | how to build the business case for hiring a second csm
  R-1 | cs comp plan, bonus on nrr or on activity?
  R-1 | customer sucess kpis for a team of 4
  R-1 | executive sponsor program how to set one up
  R-1 | why do customers churn in month 11 and 12 typically
  R-1 | churn post mortem questions to ask
  R-1 | is a 0-10 or a red/yellow/green score better for getting csms to act
  R-1 | what plays should a scaled cs team run in the first year of a customer
  R-1 | how early before the renewal should we start talking
  R-1 | adoption stalls after onboarding, ideas?
  R-1 | cs ops roadmap for first 6 months in the job
  R-1 | how do you validate that a health score predicts churn, statistically
  R-1 | playbook ideas for customers that got acquired
  R-1 | multi threading in accounts how many contacts is enough
  R-1 | good expansion plays for seat based pricing
  R-1 | downgrade vs churn - how to talk a customer into the smaller package instead of leaving
  R-1 | consultant here: client asks what cadence of touchpoints per segment is reasonable, they use salesforce + planhat, any rule of thumb
  R-1 | ratio of product usage to sentiment for a plg company health model, theory not settings
  R-1 | win back campaign for churned customers worth it?
  R-2 | nps or csat after onboarding?
  R-2 | how do i get more people to answer the survey
  R-2 | what response rate is ok for b2b nps
  R-2 | survey fatigue how often can i ask the same person
  R-2 | wording for the nps follow up question
  R-2 | ces vs csat for support tickets
  R-2 | is an nps of 32 good for saas
  R-2 | best time in the customer lifecycle to send a relationship survey
  R-2 | should we survey admins or end users or both
  R-2 | how many answers do i need for nps to mean anything (we have 60 customers)
  R-2 | in app or email survey what gets better answers
  R-2 | closing the loop with detractors how fast
  R-2 | 5 point or 7 point scale for csat
  R-2 | low responce rate 4% help
  R-2 | churn survey / exit survey questions that don't lead the witness
  R-2 | do incentives like gift cards bias survey results
  R-2 | quarterly nps or rolling? what do others do
  R-2 | subject lines that work for feedback emails
  R-2 | how to present bad nps results to leadership
  R-2 | typeform or qualtrics for a b2b voice of customer program
  R-2 | how long should a customer satisfaction questionnaire be
  R-2 | we send nps from planhat and thats fine technically, but only 6 percent answer. how do people raise that
  R-2 | design of a voc programme, which touchpoints deserve a survey
  R-2 | anonymous or named nps, pros and cons
  R-2 | transactional vs relational nps whats the difference and when to use which
  R-3 | how do i build a record triggered flow in salesforce that sets the account owner
  R-3 | hubspot lead scoring setup
  R-3 | salesforce validation rule so reps can't save an opp without close reason
  R-3 | hubspot workflow to assign leads round robin
  R-3 | create custom object in salesforce for partner accounts
  R-3 | how to make a required field on the hubspot deal form for sales
  R-3 | salesforce page layout by record type for the sales team
  R-3 | set up hubspot email subdomain dkim for marketing mails
  R-3 | sfdc approval process for discounts over 20%
  R-3 | change stages of our sales pipeline in hubspot
  R-3 | salesforce duplicate rules for leads
  R-3 | hubspot sequences enroll contacts automatically
  R-3 | apex trigger rollup from opportunity to account
  R-3 | how do i give a sales rep a permission set in salesforce to see reports
  R-3 | sf lightning dashboard for bdr activity, not a planhat thing
  R-4 | where can i get employee count and industry for 800 companies
  R-4 | apollo vs clearbit for enriching contacts
  R-4 | find missing emails + job titles of our contacts
  R-4 | best data provider for tech stack info of our customers
  R-4 | waterfall enrichment how does it work
  R-4 | half our accounts have no linkedin url or headcount, cheapest way to get that
  R-4 | enrichment of eu contacts and gdpr what do i have to watch
  R-4 | job titles of our contacts are years old, is there a service that refreshes them
  R-4 | clay credits too expensive for enriching 5k contacts, alternatives?
  R-4 | is zoominfo data any good for nordics
  R-4 | how accurate are firmographic data vendors really
  R-4 | look up funding round and revenue for list of domains
  R-4 | our planhat accounts lack industry and hq country. which enrichment vendor should we buy that from
  R-4 | phone numbers for decision makers at existing customers
  R-4 | how often should you re-enrich customer records
  R-5 | planhat vs vitally
  R-5 | gainsight or planhat for a 15 person cs team
  R-5 | churnzero vs planhat pricing
  R-5 | is planhat worth it compared to gainsight
  R-5 | planhat alternatives
  R-5 | vitally or planht for plg startup
  R-5 | which is quicker to implement gainsight churnzero or planhat
  R-5 | totango compared with planhat
  R-5 | what do people dislike about planhat versus churn zero
  R-5 | switching from gainsight to planhat pros cons
  R-5 | rfp matrix customer success platforms planhat gainsight vitally churnzero
  R-5 | do we need planhat at all or is hubspot service hub enough
  R-5 | best customer success software for enterprise
  R-5 | we are on planhat, renewal is in june and cfo wants to know whether vitally would be cheaper
  R-5 | planhat or gainsight if you live in salesforce all day
  R-5 | catalyst vs planhat
  R-5 | custify planhat difference
  R-5 | who has better health scores gainsight or planhat? we're shortlisting
  R-5 | shortlist cs tools under 30k a year
  R-5 | planhat reviews compared to competitors
  A | where do i change how much nps counts in the health score
  AB salesforce | planhat health score blank in salesforce although the field is on the account layout and mapped
  A legacy | health lab in the old app: factor shows no impact even tho the value is there
  A enterprise upgraded | separate health profile for onboarding customers and mature ones, possible? ent plan, new ui
  A hubspot | synced hubspot property is on the company but isnt offered when i add a health factor
  A hubspot | all companies stuck on 5 health since we connected hubspot
  A | linear or linear (bounded) for days since last touch
  A | health of everyone dropped 3 pts overnight, nothing happened at the customers
  A professional | sentiment as health factor (professional) - does it eat ai credits
  AG | PUT /companies/:id with h: 8 gives 200 but health score doesnt move
  A | we came from gainsight with 0-100 scores, how do i enter our weights in planhat when its only 0 to 10
  A legacy | success units in legacy planhat, where do i add one
  A | accounts that churned all showed +3 on the usage factor, how do i see which rule in the profile gave it
  AB pipedrive | send health score to a pipedrive organisation field
  A no-crm start-up | start-up plan and we have no crm, can the health score run on usage and last touch only
  B salesforce | sfdc sync stopped last night, no errors shown
  B salesforce enterprise upgraded | new planhat, enterprise: salesforce picklist values arrive empty
  B salesforce | our salesforce is professional edition, planhat connect fails with API_DISABLED_FOR_ORG
  B hubspot | hubspot lifecycle stage "onboarding" doesnt set the phase in planhat
  B hubspot legacy | old ui, hubspot integration v1, how do i get to v2
  B hubspot | hs companies get duplicated on every sync
  B pipedrive | contacts i edit in planhat never go back to pipedrive
  B pipedrive | pipe drive fetch all hangs at 0
  B salesforce | how oftn does sales force sync to planhat
  BC salesforce licenses | which sf object do i map to license - we are on licenses + opportunities still
  BC hubspot deals | hubspot deals and their products -> planhat deals/line items, which direction do i pick
  B salesforce | can i connect planhat to an sf sandbox before going live
  B salesforce | INSUFFICIENT_ACCESS_OR_READONLY when planhat writes the csm name on the sfdc account
  B hubspot professional | owner in hubspot and owner in planhat keep flipping back and forth, pro plan if that matters
  B salesforce | parent accounts from salesforce are flat in planhat
  B salesforce | sales closed the account as churned and deleted it in SFDC, does planhat delete the company too
  B hubspot professional | hubspot custom objects into planhat on (professional)
  B salesforce | which permissions does the planhat integration user need in salesforce
  BL pipedrive start-up | startup plan - is the pipedrive sync included
  B hubspot upgraded | ws.planhat.com where did the hubspot mapping go, used to be under integrations
  B salesforce | two companies both have a salesforce id, i merge them, which id survives
  BI hubspot | send nps score from planhat to a hubspot contact property, direction is greyed out
  BC salesforce | renewal date i set in planhat is back to the salesforce one ten minutes later
  BJ salesforce | onboarding tasks doubled since we turned on task sync with slaesforce
  B salesforce | narrowed the account filter in the sf sync but the 4000 old accounts are still in planhat
  B hubspot enterprise | hubspot deal stage comes over as a number instead of label, on enterprise
  C professional licenses | auto renew is on but the licene did not renew, we are on professional
  C licenses | status says canceled but the customer pays and the license is ongoing
  C upgraded deals | cant edit mrr on a deal in ws, greyed out since i added line items
  CB salesforce enterprise deals | closed won in sf but the planhat deal stays open. enterprise, deals/line-items
  CB hubspot legacy licenses | old app with hubspot: won deal did not create a licence
  C upgraded | new ui: logged the churn but arr still sits in the renewal rate report
  C salesforce | renewal rate report shows a january churn that sfdc doesnt have
  C | NRR column in planhat, is that net retention or something else
  C licenses | open ended or fixed period license for month to month customers
  C start-up licenses | fx rates changed all our licence history in the revenue report, we're on start up
  CL no-crm licenses | we dont have a crm, entering licences by hand, is there an import template
  C professional upgraded | cant find the renewals system report, pro plan new ui
  CB pipedrive licenses | pipedrive won deals turn into licenses with the wrong end date
  C deals | renewal: open a new deal or extend the line item? which one does the planhat forecast read
  C upgraded deals | set lineitem to lost, arr is still there (new app)
  CG licenses | POST /licenses 400 without mrr, we send value
  C licenses | opportunity set to won in planhat, no license created
  CB salesforce deals | line items synced from sfdc in eur show up as usd in planhat
  C legacy licenses | legacy revenue module, "not yet confirmed" on the base chart although all licences are renewed
  C enterprise | fiscal year starts in feb where do i set that (ent)
  CB hubspot deals | hubspot line items land in planhat as line items without a product
  CB salesforce licenses | salesforce renewal opps come in, old licence stays ongoing, arr counted twice
  C professional deals | upsell mid term on the line items model: new deal or second line itme on the old one? professional
  D | churn risk automation fires twice for the same company
  DI upgraded | new planhat: create a task for the owner when an nps detractor answers
  DB salesforce | automation ran 3000 times after a full salesforce fetch
  D | Failed to continue – Automation doesn't exist or is not longer enable
  DB hubspot | automation on hubspot lifecycle stage change never fires, value changes fine in planhat
  D start-up | how many step executions do we get on startup
  D start-up | added to filter trigger fires hours late (startup plan)
  D enterprise | slack the csm when health drops below 4, message shows an id instead of the name. enterprise plan
  D | execute function calling our enrichment api dies after 10 sec
  DJ deals | start onboarding workflow when a deal is closed won, only for one line item product
  D licenses | renewal reminder 90 days before license end, automation log is empty
  D legacy | i work in app.planhat.com and see no operations module, where are automations
  D pipedrive | webhook step to pipedrive gives 401 but works in postman
  EG | POST /analytics/bulk/<tenant token> returns 200 but no usage shows up
  EK | segment tile says OFF but we get events??
  E salesforce | salesforce contacts and product users end up as two end users with the same email
  E hubspot | contacts from hubspot are there but last seen is empty for all
  E | new customers in onboarding show zero logins, they have no external id yet, do the events come later
  EK enterprise | mixpanel events doubled since we changed the start date (ent plan)
  E legacy | what are beat and experience, old app
  E hubspot | same person at 2 companies in hubspot, product activity lands on the wrong one in planhat
  EG no-crm | no crm, users only come by POST /endusers and half of them are missing
  F | calculated metric for churn risk is 0 though the raw data is there
  F | metricOverTime LAST 1 day empty on mondays
  F | segment benchmark widget: is the average over all companies or only those with values
  F professional upgraded | formula field of type list not possible? professional, upgraded planhat
  FB salesforce | dashboard lists 40 companies less than the same report in sfdc
  F legacy | customer intelligence page in old planhat, can i export it
  FC | quarterly churn rate on a planhat dashboard, which widget and model
  F licenses | licence export cuts off at 100000 rows
  FB hubspot | show a field of the hs deal as a column in the company table
  FK | csat per csm on a dashboard, the rating is a field on the conversation
  FI enterprise | nps on the board page differs from nps on the company profile, enterprise
  F legacy | clasic planhat: metric re-build in process since yesterday
  G | PUT /companies 206 how do i know which rows failed
  G | GET /endusers?limit=5000 only returns 2000
  G | 401 from api.planhat.com, token is right, tenant is in the us
  G start-up | 429 on our nightly job, startup tier, can the limit be raised
  G salesforce | GET /companies/srcid-0015g00000 404 with a salesforce id
  GC deals | PUT /deals/:id mrr ignored when the deal has lineitems
  GI | POST /nps saves the score but no company on it
  GC | POST /churn works but mrr is the same
  GB hubspot | our script does POST /companies while hubspot syncs, now everything is there twice
  GC licenses | GET /licenses offset, when do i stop, no total in the response
  G pipedrive | 403 permissionErrors on one custom field only, its the one mapped to pipedrive
  GC | POST /invoices date ends up in 1970
  G legacy | service accounts in old ui, where is the token
  G | writing enriched industry with PUT /companies into custom, 200 but stays empty
  H | claude connector for planhat, oauth login page never comes back
  H | we have chatgpt enterprise, how do i publish the planhat app to everyone
  H enterprise upgraded deals | let chatgpt read health scores and line items over mcp, which rights (ent, new app)
  H enterprise | added delete rights on the oauth client, claude still cant, ent. plan
  H | claude says it cant see usage or churn trends via planhat mcp
  H salesforce | does the mcp server also see fields that came in from salesforce
  I | nps survey stuck in waiting for approval
  I legacy | old planhat, half the contacts didnt get the survey, same account owner
  I upgraded | nps campaigns in the new planhat where
  I legacy | megaphone nps module old ui, change thank you text for detractors
  IL professional | send nps surveys from our own domain, professional plan
  I | company nps 8.4, why isnt it between -100 and 100
  IB hubspot | can i map hubspot feedback survey answers to nps records in planhat
  IK | satismeter scores come in without a person
  I | Access to Gmail account not enabled yet for the sender
  I | filter out everybody who answered in the last 90 days when i pick the nps recipients
  IB salesforce | salesforce contacts skipped in nps sendout, they do have an email in planhat
  I no-crm | without a crm our contacts come from a file. import old surveymonkey nps results with the orginal dates
  J | onboarding playbook didnt start for a new customer
  J | email step in the renewal playbook not sent, pale grey icon
  J start-up legacy | old app playbooks, apply one to 50 companies at once, start-up plan
  J upgraded | upgraded app, moved one step in the project and all the others moved
  J upgraded | customer opens the onboarding portal in new planhat and its empty
  JD salesforce | start onboarding project when the opp is closed won in sfdc
  JL enterprise | time tracking missing for my team, enterpise plan, professional services
  J salesforce | task disappears when i tick it done, salesforce still shows it
  JL start-up | customer portal available on the start-up plan?
  J salesforce | churned customers (phase comes from salesforce) still get mails from a sequence
  K hubspot | outlook mails show up in hs but not on the planhat company
  K | zendesk csat rating doesnt come with the tickets
  K salesforce | gong calls not attaching to companies, we use salesforce ids
  K | snowflake hourly sync runs, nothing changes
  K enterprise | bigquery usage key has to be numeric? ent plan
  KA | do intercom chats count as last touch for the health score
  K legacy | bcc address for gmail in the old app
  KC no-crm professional | no crm, stripe invoices into planhat, pro plan
  K | enriched firmographics from apollo sit in snowflake, company fields in planhat stay empty
  K enterprise | we're on enterprise, s3 csv never moves to processed
  L enterprise | are custom roles only on enterprise
  L | okta login ends at api.planhat.com/samlassert with user not found
  L | scim from entra gave the person the wrong role
  L start-up | view users free on start up?
  L | csm should not see other csms churned accounts, role setting?
  LB salesforce licenses | deleted a company by mistake, its still in salesforce, can i get it back with licences
  L professional upgraded | add user, role greyed out, professional, ws.planhat
  L pipedrive | xlsx import of a pipedrive export, my field isnt in the dropdown
  L | who can edit the health profiles, i want csms locked out
  L | enrich tool fills industry, how do i lock that field so csms cant edit it
`);
