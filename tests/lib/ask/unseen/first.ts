import { rows } from '../labelled-question';

/** By the first who wrote after the words stood. */
export const first = rows(`
  R-1 | how many accounts can one csm handle in mid market
  R-1 | customers go quiet after month three, what should our team do to win them back
  R-1 | agenda for a 45 min QBR with a cfo in the room
  R-1 | when do you start the renewal conversation, 90 or 120 days out?
  R-1 | which factors should our health score in planhat have, we sell payroll software
  R-1 | good gross retention for b2b saas below 10m arr
  R-1 | champion just left our biggest account, whats the usual save play
  R-1 | should csms carry an upsell quota or leave it to sales
  R-1 | first 30 days of onboarding for a small customer, ideas
  R-1 | tech touch vs high touch, where to draw the line
  R-1 | comp plan for customer success managers, base and variable split
  R-1 | need a churn playbook for price-driven cancellations
  R-1 | difference between net retention and gross retention explained to a board member
  R-1 | how to spot expansion potential in a flat account
  R-1 | our handover from sales is a mess, best practise?
  R-1 | success plan example for an enterprise logistics client
  R-1 | is usage or relationship the better predictor of churn
  R-1 | hiring the second cs person, ops profile or another csm
  R-1 | what do other teams take as time to value target in hr tech
  R-1 | customer wants 20% off at renewal, how would an experienced csm negotiate
  R-2 | nps or csat after onboarding, what fits better
  R-2 | only 6% reply to our survey, how do we lift that
  R-2 | wording for the follow-up question under a 0-10 score
  R-2 | how often may you survey the same person before they get annoyed
  R-2 | got eleven detractors this quarter, what do we say to them
  R-2 | is 38 nps ok for a fintech
  R-2 | best weekday to mail out a satisfaction questionnaire
  R-2 | does a five point scale bias the answers compared to ten
  R-2 | sample of 52 replies out of 900 clients, statisticaly meaningful?
  R-2 | questions for an exit survey when someone cancels
  R-3 | build a salesforce flow that assigns leads by territory
  R-3 | required field on hubspot deal form only for the enterprise pipeline, how
  R-3 | zapier between typeform and google sheets keeps duplicating rows
  R-3 | salesforce validation rule so reps cant close an opp without amount
  R-3 | connect intercom with jira so bugs become tickets by themselves
  R-3 | lead scoring set up inside hubspot marketing hub
  R-3 | how do i create a record type on the salesforce account page
  R-4 | we lack industry and headcount for 800 customers, where can we get that data
  R-4 | find linkedin profiles and job titles of our contacts
  R-4 | clearbit or apollo for filling in company size
  R-4 | which vendors know what tech stack a company runs
  R-4 | look up the head office country of these 50 firms
  R-4 | contacts have only an email, need phone numbers for them from somewhere
  R-5 | planhat vs gainsight for a team of 12
  R-5 | we are thinking of leaving churnzero, would planhat be a better choice?
  R-5 | honest reviews of planhat from mid size companies
  R-5 | what alternatives to planhat are there for under 10k a year
  R-5 | catalyst, totango or planhat, which one has the strongest analytics
  R-5 | need a business case for buying planhat instead of staying in hubspot service hub
  A | score sits at 5.0 for nearly every account since go live
  AB salesforce | health says 7 in planhat, sales sees a 4 in salesforce
  A | nobody called this client for 200 days and it only costs them one point??
  AB hubspot | half the book went red the night after a hubspot refetch, nothing happened with those customers
  A enterprise | we're on Enterprise and need separate scoring for accounts still onboarding, where to set that
  A | holding looks green while one daughter company is burning, how is the group number worked out
  AI | how many points does an nps of 7 give with the linear setting
  AD | tweaking weights without 300 "score dropped" tasks landing on the team
  A legacy | old app had the health lab with several scores next to each other, where is that now
  B salesforce | accounts i typed in by hand got a twin once salesforce was hooked up
  B hubspot | two pipelines both have a stage named won and the hubspot values land mixed up in our dropdown
  B pipedrive | corrected a contacts phone number here, pipedrive never gets it
  B salesforce | rep saved the account in salesforce 3 mins ago and we still show the former owner, how long to wait
  B salesforce | least rights for the sfdc integration user so it can't wipe everything
  B hubspot | customers removed from hubspot months ago still count in our totals
  B hubspot upgraded | on the upgraded app, is our hubspot v1 connection going to die
  B salesforce | subsidiaries come over flat even though parent account is filled in sfdc
  BC pipedrive | only bring won deals across from pipedrive, leave the open ones
  BL no-crm | we dont have a crm, everything is in a spreadsheet, what goes into source id then
  C licenses | auto renew ticked on three licenses, end date passed, no follow-up period appeared
  C licenses | free pilot without amount on the license shows the customer as canceled
  C deals | line item is set to lost and the mrr just keeps running
  C deals | arr on the deal greyed out all of a sudden, cant overwrite
  C legacy | what does NRR mean on the revenue page of the old app, our cfo reads it as net retention
  C licenses | report invents an upgrade plus churn where one license ends and the next starts on the same day
  CB salesforce licenses | each won salesforce opportunity made two licenses
  C professional | do historical exchange rates come with the professional plan, last years euro arr moves every week
  CB hubspot deals | want hubspot products to become line items, what gets mapped to what
  CG licenses | logged churn through the api but revenue didnt go down, license still there
  D | edited one step and now it sits there switched off
  D | rule fires on phase change, filter on same phase, never runs
  D professional | monthly step executions used up after 8 days on our Professional contract, what eats them
  DK | slack alert shows a long code where the account owner's name should be
  D upgraded | upgraded tenant: get step returns ten contacts only, there are 64
  DI | detractor gets two different mails because both branches go off after an nps reply
  DB hubspot | before i pull everything from hubspot again, how to stop the welcome emails going out to old clients
  DJ | tasks made by the automation exist but dont show up in anybodys day
  D salesforce | our automation and the salesforce sync keep changing the same field back and forth
  E | client swears they log in daily, page shows no activity whatsoever
  EK | segment tile reads OFF though rows are coming in
  E start-up | startup plan here, can we use the javascript snippet or only send events from backend
  E | same woman works for two customers and her clicks land on the wrong one
  EK | changed the start date in mixpanel connector, now every event twice
  E legacy | how to get rid of test events i pushed yesterday by accident, classic version
  EL no-crm | no crm in house, contacts get created from mails with gmail.com adresses of strangers
  E pipedrive | people synced from pipedrive, Last Seen empty for all of them
  EG | sent 400 end users via api, 260 turned up, no error message
  F | calculated metric says 0 but i can see the raw values right there
  F professional | usage from friday night appears one day late in the chart, professional plan
  F upgraded | on ws.planhat.com the csv export stops at 200 rows
  FC licenses | formula that adds up the value of all licenses per company
  FA | my new metric can't be picked when i build a filter or score
  F salesforce | number of days until the salesforce contract end date comes out negative
  F upgraded | colleague and me look at one dashboard in the upgraded version and get diffrent totals
  FC deals | count of churned customers by quarter as a chart, we work with deals and line items
  F start-up | is there a cap on the number of dashboards in the start-up package
  G | 401 although i copied the bearer token twice
  G | put to /companies returned 206, which rows were not saved?
  G hubspot | update a company by its hubspot id instead of the planhat one
  GC licenses | licence posted over rest never comes up for renewal, missing some flag?
  GE professional | analytics endpoint answers 200 and nothing lands in the tenant, plan is professional
  GC deals | patching mrr on a deal through the api has no effect
  GI | import old survey results with post nps, company stays blank
  G pipedrive | script writes pipedrive org id into externalId, now sync makes duplicates
  G | how do i page through more than 2000 endusers
  H | claude desktop says could not connect when i add the planhat connector
  H enterprise | enterprise customer here, our chatgpt app is visible to me only, how do coworkers get to it
  H | assistant finds companies but answers it has no login or usage figures
  H | gave the ai more rights an hour ago and it still refuses to edit
  H salesforce | want claude to read the accounts salesforce syncs in, without ever deleting one
  HC | can chatgpt list the renewals of next quarter out of our tenant
  H legacy | app.planhat.com, my profile has no applications tab to throw the bot out
  H start-up | is the mcp thing included in start-up or extra
  HI | which scope lets the bot see nps comments
  I | survey stuck in waiting for approval, red icon next to my name
  I | 1,900 invites and after a day just 200 per sender are out
  I | company nps 8.4, i calculated +31, who is right
  I legacy | where did the nps campaign screen go, classic version had it in the top bar
  IK | satismeter scores come in without a person attached
  IL hubspot | someone unsubscribed from our hubspot newsletter, do they still get the nps mail
  I salesforce | show latest nps of a client on the salesforce account
  I professional | own sender domain for surveys instead of planhatbot, on professional
  I | my logo is invisible in the survey mail
  JB salesforce | playbook template doesnt start on customers that salesforce brings in though they fit the entry rule
  J | done items vanish from the list and my task count drops
  J enterprise | customer opens portal and sees blank page, we have enterprise with advanced portals
  JB hubspot | kick off the onboarding playbook when hubspot deal moves to closed won
  JD | follow-up mails of a sequence never left, step says scheduled
  J upgraded | dates of dependent steps are all filled from day one since we moved to the new app, normal?
  JC | every account 90 days before renewal should get a set of to-dos by itself
  JK no-crm | without any crm, can meeting tasks be pushed to customers' google calendar
  J | stop a running playbook early for one client and keep what's done
  KB hubspot | outlook mails get logged in hubspot but never on the customers planhat page
  K | zendesk tickets older than go live are missing
  K enterprise | snowflake sync quits every three months, enterprise tenant
  KB hubspot | calls from gong don't attach to accounts, our crm is hubspot
  K | past meetings from google calendar not imported
  KF legacy | old ui, bigquery push runs green but figures stay as they were last week
  KC no-crm | invoices from stripe into planhat, we run no crm
  KB pipedrive | zapier step for pipedrive people gives region error on the planhat side
  K | csv dropped in s3 bucket yesterday and not picked up
  L | new hire can't sign in with okta, others can
  L start-up | custom roles on start-up, possible?
  LB salesforce | deleted the wrong customer on monday, salesforce still has it, can i get ours back
  L no-crm | no crm here so i upload excel, it ran through but the industry column remains empty
  LB salesforce | seats: does the salesforce integration user count as a paid user
  L enterprise | scim from entra gave everyone the default role, enterprise plan
  LB hubspot | who keeps resetting the owner field, a person or hubspot, is there a history
  LG legacy | service account tokens in the old app, do they expire when a colleague leaves
  LI start-up | give marketing access to nps and outgoing mail but nothing else, we're on start-up
`);
