import { rows } from '../labelled-question';

/** By a third, labelled by the same. */
export const thirdStranger = rows(`
  R-1 | what should go into a health score for a 30 person saas
  R-1 | how many accounts can one csm realistically handle
  R-1 | whats a good net retention for smb saas
  R-1 | champion left, how do i save the account before the renewal in march
  R-1 | qbr agenda that execs actually show up for
  R-1 | spotting upsell potential in the base without annoying people
  R-1 | onboarding takes 4 months, want time to value under 60 days, where to start
  R-1 | high touch or tech touch, where to draw the line
  R-1 | playbook for red accounts step by step
  R-1 | grr or nrr, which one do we report to the board
  R-1 | customers leave after year one, why and what can we do about it
  R-1 | how early should we start the renewal talk
  R-1 | sales to cs handover keeps losing info, what belongs in it
  R-1 | churn reason categories, best practise list
  R-1 | should usage count more than relationship when judging account health
  R-1 | joint success plan structure for big customers
  R-1 | how do others pay csms, commision on expansion or on renewals?
  R-1 | we have planhat and hubspot but honestly my question is what makes a customer "at risk" in the first place
  R-1 | early warning signs of churn b2b
  R-1 | segment customers by arr or by need
  R-1 | business case for hiring a cs ops person
  R-1 | winback of lost customers, does it work
  R-2 | nps or csat after onboarding
  R-2 | only 6% answer our nps, how to raise that
  R-2 | how often can you survey the same person before they get tired of it
  R-2 | good wording for the follow up question after a low score
  R-2 | anonymous survey or with name
  R-2 | best day of week to send a customer survey
  R-2 | are 40 responses enough to trust the score
  R-2 | how to close the loop with detractors
  R-2 | ces vs csat for support tickts
  R-2 | what to ask users to find out why they dont adopt a feature
  R-2 | who at the customer should get the nps, admins only or all users
  R-2 | 0-10 or 1-5 scale pros cons
  R-2 | we send nps from planhat twice a year, people say they are sick of surveys, is once enough?
  R-3 | salesforce validation rule that blocks closing an opp without amount
  R-3 | make a property required at a hubspot deal stage
  R-3 | hubspot workflow rotate leads between reps
  R-3 | sf flow or process builder for creating a follow up task
  R-3 | salesforce report type accounts with or without opportunities
  R-3 | sfdc formula field days since last activity
  R-3 | lock forecast probabilities in hubspot pipeline so reps cant edit
  R-3 | different page layouts per profile in sales force
  R-4 | where do i get headcount and industry for 800 accounts
  R-4 | clearbit alternative for europe
  R-4 | apollo or zoominfo to fill missing phone numbers
  R-4 | half our accounts have no industry, cheapest way to get it
  R-4 | find linkedin urls for a list of contacts in bulk
  R-4 | funding + tech stack data on our customers, which provider
  R-4 | job titles of 5k contacts are outdated, service that refreshes them gdpr ok
  R-5 | planhat vs gainsight for 12 csms
  R-5 | is vitally cheaper than planhat
  R-5 | why would anyone pick churnzero over planhat
  R-5 | leaving totango, planhat or vitally?
  R-5 | cs platform shortlist midmarket
  R-5 | planhat alternatives
  R-5 | had planhat for 2 years now, boss asks if gainsight would be better, pros and cons
  R-5 | custify or planhat small team
  R-5 | totango planhat churnzero comparision table
  R-5 | gainsight too heavy for us, would planhat be lighter to run
  A legacy | old ui, health lab: score stuck at 5 for every account
  A | where do i change how much nps counts in the health profile
  A upgraded | health dropped for everyone overnight, usage metric was 0 that day (new app)
  A | can't pick my adoption metric when adding a health factor
  A salesforce | health profile per segment, enterprise customers vs smb from a salesforce picklist, which profile wins
  AB salesforce | health score in salesforce is different from the one in planhat
  I legacy | nps survey in old app only went out to half the list
  I | nps on company is 8.4 but the chart says 31
  I enterprise | nps survey stuck in waiting for approval with red sign, enterprise
  I hubspot | came from gainsight, how to import old nps answers with their dates, contacts are already synced from Hubspot
  IK | satismeter nps not coming through
  I hubspot | exclude churned customers and hubspot leads from the nps campaign filter
  C upgraded | log churn button gone in new app
  C licenses | renewal date empty although the license has an end date
  C hubspot upgraded | renewal rate report ws.planhat.com counts an upsell as churn, hubspot is our crm
  C | nrr on the company is tiny, is that net revenue retention??
  C deals | renewal deal in planhat is closed won but its line item still says ongoing, normal?
  CB salesforce | expansion opps from sfdc show up as new biz in bookings report
  C start-up licenses | auto renewal did not create the next licence, notice period is over, start-up package
  J salesforce | onboarding playbook doesnt start for customers coming in from salesforce
  J upgraded | where did playbooks go on ws.planhat.com
  J hubspot | onboarding steps stay grey even tho the hubspot field in the condition is filled
  J professional | success plan in customer portal is empty for the client (professional tier)
  B salesforce | salesforce churn date gets overwritten by planhat every night
  B hubspot | enriched industry sits in hubspot but never reaches planhat
  B hubspot | hubspot lifecycle stage to planhat phase, value missing in list
  B salesforce | parent account structure from salesforce not coming over
  L | headcount and industry from excel import, column ignored
  LB | csv exported from vitally keeps making duplicate companies on import
  L start-up | csm quit, how to reassign all her accounts and deactivate the user, start up plan
  DB salesforce | automation for health below 4 creates the task twice, once in planhat once in SFDC
  D professional | churn risk automation switched itself off last night, pro plan
  DI | slack message when a detractor answers, which trigger
  H deals | can claude pull the churn risk list through planhat mcp, and the line items of each renewal deal
  H | chatgpt connected but finds no accounts, i see all of them in planhat
  GI | POST /nps gives 200 but the score isnt on the company
  F upgraded | csat average last 90 days per company, formula, new ui
  F | adoption metric 0 for accounts without usage, should be null
  FC | net retention widget and table show different totals
  K | csat from zendesk tickets not there, tickets older than our connection missing too
  B salesforce | sfdc sync stopped yesterday, no error anywhere
  B hubspot | HS companies twice in planhat after reconnect
  B hubspot | hub spot deal stage arrives as a number not the label
  B pipedrive | pipedrive persons not linked to their org in planhat
  F | calculated metric still empty the day after saving, raw data is there
  B salesforce | salesforce enterprise edition, planhat eats all our api calls
  B hubspot professional | hubspot owner not becoming account owner, professional plan
  B hubspot upgraded | new app: where are the hubspot field mappings
  B salesforce legacy | old ui salesforce integration page, where is the error list
  B salesforce enterprise | sfdc custom object into planhat asset (enterprise)
  B hubspot start-up | start-up plan with hubspot, can i send mrr back to the company record
  BC salesforce deals | map salesforce opportunity line items to planhat line items
  BC hubspot deals | hubspot won deals should become planhat deals w/ subscription line items
  BC pipedrive licenses | pipedrive won deal -> license, start date empty
  CB salesforce licenses | SF opportunity closed won does not create a licence
  C hubspot licenses | status prospect although licence is running, hubspot customer
  C no-crm licenses | we dont have a crm, revenue only in planhat licenses. mrr 12x too high
  C legacy licenses | app.planhat.com recurring base shows upgrade then churn, licences end and start same day
  C deals | evergreen line item without end date, what renewal date does the deal get
  C enterprise deals | ent plan, switching to new revenue models (deals + line items), what happens to renewal rate report
  LB no-crm | no crm, csv upload of customers, which column is the key
  L enterprise | ent: scim from okta gives everybody the default role
  L start-up | custom roles greyed out, we are on startup plan
  L professional | buy more user licenses or switch seat type, pro plan
  LB salesforce | deleted a company in planhat by mistake, salesforce sync wont bring it back
  D salesforce | automation doesnt run when sfdc sync updates the field
  D professional | step executions used up mid month (professional)
  D legacy | old app operations > automate, slack step missing
  D deals | create line item in automation when deal moves to closed won, planhat
  G licenses | PUT /licenses bulk 206, half of them missing
  G legacy | 401 invalid token GET /companies, made the service account in the old app
  G professional deals | 403 only on line items over the api, other models fine (professional)
  G enterprise | 429 after a loop over endusers, enterprise plan
  EG no-crm | POST analytics.planhat.com/analytics/ 200 but user not on company, no crm so no source id
  E pipedrive legacy | last seen empty for contacts synced from pipedrive, old planhat
  E | events counted twice since we added segment next to the js snippet
  H upgraded | oauth client ws.planhat.com callback url for claude
  F legacy | app.planhat.com export of trends stops at 200 rows
  K enterprise | snowflake sync runs hourly, nothing changes. enterprise
  K hubspot upgraded | outlook mails to customers not showing, new ui, contacts came from HS
`);
