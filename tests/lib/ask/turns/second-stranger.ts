import { rows } from '../labelled-question';

/** By somebody who did not know the tables, labelled by the same. */
export const secondStranger = rows(`
  R-1 | what signals do you guys look at to know a customer is going to leave
  R-1 | hey does anyone have a decent template for a risk playbook when the champion quits?? need it by thursday
  R-1 | we loose many small customers after 3 months. what can we do against this
  R-1 | how many accounts should one csm carry, mid market
  R-1 | is it smart to put csm gut feeling into the health score or only hard data
  R-1 | our board asks for nrr and grr, which one matters more and what is good number for b2b saas
  R-1 | Hi, I am new in CS. How do I build a first 90 days onboarding plan for a customer with 500 seats?
  R-1 | best cadence for qbrs with low touch accounts
  R-1 | ideas for expansion plays when customer uses only 1 of our 4 modules
  R-1 | hlth score - 4 or 10 factors? what do people do
  R-1 | customer says too expensive at renewal, how should csm respond
  R-1 | Slack q: should renewals sit with CS or sales? we argue about this every quarter
  R-1 | how do other companies segment customers into tiers (by arr? by potential?)
  R-1 | digital cs for the long tail, where do i start. we have 1400 accounts and 3 people
  R-1 | what is normal logo churn per year for smb software
  R-1 | We just finished rolling out planhat, tool is fine, but nobody knows what the playbook for a red account should actually say. Any proven structure?
  R-1 | exec sponsor program - how to set one up with customers
  R-1 | how weight product usage against support tickets and sentiment, in theory, for an enterprise customer health model
  R-1 | need a churn post mortem questionaire, what to ask a customer who left
  R-1 | how to make a success plan together with the client that they really care about
  R-1 | when should a csm start the renewal conversation, 90 or 120 days before?
  R-1 | customer silent since weeks, not answer to mails. how do i reengage
  R-1 | comp plan for csms, bonus on nrr or on adoption?
  R-1 | whats the difference between leading and lagging indicators for churn, examples pls
  R-1 | time to value is 5 months at us, how do we make it shorter
  R-1 | handover from sales to cs is a mess. what should be in the handoff doc
  R-1 | How do I convince my CEO to invest in customer success team? need arguments with numbers
  R-1 | adoption framework for a product that people use only once per month at closing
  R-1 | my vp wants a 'customer health framework' slide for monday, what are the usual dimensions (usage, relationship, value...?)
  R-1 | qbr agenda template that execs dont fall asleep in
  R-2 | is 22% answer rate on nps bad?
  R-2 | how often can i ask the same person for nps without annoying them
  R-2 | csat or ces after a support chat, which is better
  R-2 | best wording for the follow up question after the 0-10
  R-2 | people dont answer our surveys, subject line tips??
  R-2 | should nps go to the buyer or to all the end users
  R-2 | Hello, I would like to know how much answers I need that the NPS is statistically correct, we have 180 clients
  R-2 | what to write back to a detractor and how fast
  R-2 | we do nps yearly, csat after tickets and onboarding survey. too much? survey fatigue how to avoid
  R-2 | relational nps vs transactional nps when to use which one
  R-2 | whats a good nps for b2b saas in europe
  R-2 | 5 point or 7 point scale for satisfaction
  R-2 | How to design a voice of the customer programme from zero
  R-2 | in-app popup vs email for nps - where do you get more replies
  R-2 | writing onboarding survey, which questions should i include (max 5)
  R-2 | only promoters answer, how do i deal with the bias in our satisfaction results
  R-2 | we send the survey out of planhat fine, but just 6% respond. what do others do to get response rate up, incentives? timing?
  R-3 | salesforce validation rule so the reps cannot close opp without next step
  R-3 | how do i make a hubspot workflow which assigns leads round robin
  R-3 | sfdc flow fails with UNABLE_TO_LOCK_ROW on opportunity update, its a record triggered flow
  R-3 | hubspot lifecycle stage does not move backwards, how can i reset it
  R-3 | create a new record type and page layout for partner accounts in salesforce
  R-3 | how to merge duplicate contacts inside hubspot
  R-3 | i need a salesforce report: opportunities by owner by month, matrix, with formula column
  R-3 | permission set vs profile in SFDC?? for the sales interns
  R-3 | HubSpot: how do I add a required property at the deal stage closed won
  R-3 | how do build a roll-up summary from opportunity line to the account in salesforce, lookup not master detail
  R-4 | where can i buy employee count and industry for 800 customer accounts
  R-4 | clearbit or apollo or zoominfo for enriching our existing customers? small budget
  R-4 | half of our contacts have no job title. which service fills this automatically
  R-4 | how do find linkedin urls for list of 2000 contacts
  R-4 | match rate of enrichment is only 40 percent for DACH companies, which provider is better for germany
  R-4 | is it gdpr ok to enrich contact data of customers with third party tool
  R-4 | waterfall enrichment, worth it or overkill?
  R-4 | how to get funding info & tech stack for our client base, need for prioritising upsell
  R-4 | append missing phone numbers to customer contacts, cheap vendor
  R-4 | we burned all apollo credits in one week on enriching customers, how to save credits
  R-5 | planhat or gainsight for team of 8 csms?
  R-5 | is vitally cheaper than planhat
  R-5 | churnzero vs planhat pros cons
  R-5 | why would somebody move from totango to planhat
  R-5 | boss wants a comparison table planhat / vitally / churnzero until tomorrow
  R-5 | Hi, we evaluate 3 CS platforms at the moment (Planhat, Gainsight, Custify). What is the difference for a company with 60 employees and hubspot?
  R-5 | gainsight too heavy for us, alternatives?
  R-5 | which cs tool has best salesforce integration, gainsight or planhat or vitally
  R-5 | should we stay on planhat or switch to vitally next year, contract ends in march
  R-5 | planhat competitors
  R-5 | how long takes implementation of gainsight compared with planhat
  R-5 | which cs platform is right for plg startup series a, 5 csm, no data team
  R-5 | health scores in churnzero better than planhat?
  A | health score stuck at 5 for everyone
  A upgraded | changed the weight of a factor yesterday and score didnt move, on ws.planhat.com
  A legacy | where do i see which factor pulled the health down for 1 customer, old ui
  A enterprise | Hi support, our health profile shows no value for new companies since monday. We are on the enterprise plan. Please advise, thanks
  A start-up | cant find my custom metric when adding a health factor (startup)
  A legacy | can i have two diffrent health profiles for smb and ent customers (old app)
  AB salesforce | planhat health score shows 7 but the field in salesforce says 4
  A no-crm | companies without nps get bad health score. how to make empty values not count. there is no crm connected
  B salesforce | sfdc accounts not comming into planhat, filter looks ok
  B hubspot | hey, why is planhat overwriting my owner field in HS again 😤
  B hubspot | duplicates every night after hubspot sync
  B pipedrive | pipedrive: organisation without deals are they synced too?
  B salesforce | INSUFFICIENT_ACCESS error in planhat log when pushing health to Sales Force
  B salesforce | Which permissions does the integration user need in salesforce so planhat can read opportunity products
  B hubspot | hubspot company parent child structure doesnt come over
  B hubspot professional | contacts from hubspot missing in planhat but company is there. pro plan
  B salesforce | how often does planhat pull from SF? 15 min or realtime
  B salesforce upgraded | map salesforce multi picklist 'churn reason' to planhat, value empty after sync, new ui
  B salesforce professional | custom object salesforce -> planhat custom model possible on professional?
  B hubspot | dealstage from hub spot arrives as a number not as label
  B pipedrive | we changed pipedrive account (new company domain), how do i re-connect without to loose the mapping
  B salesforce | sync with sandbox of salesforce first, how
  B hubspot legacy | hubspot integration says token expired, reconnect button greyed out in app.planhat.com
  BC salesforce licenses | opps closed won in SFDC should create license in planhat but creates 2
  B salesforce | sourceId of merged salesforce account - planhat keeps the dead one
  B pipedrive | person fields pipedrive to enduser custom fields, direction both?
  B salesforce | Dear team, since we have migrated from HubSpot to Salesforce the companies are double. Which key do I have to update before I connect?
  B hubspot | can i filter hubspot so only customers lifecycle stage go in planhat
  B salesforce deals | opportunity line item from salesforce into planhat line items, mapping not offered
  BC pipedrive licenses | pipedrive deals -> planhat licenses, mrr is 12x
  C licenses | renewal did not happen on 1st although auto renew is on, we have licenses
  C licenses | churn report shows churn that never happend, license ends 31 and next starts 31
  C deals | how to close a deal as lost churn when line items have different end dates
  CB salesforce | customer shows as churned in planhat but they still pay us, status in sf is active
  C legacy licenses | arr on company vs arr in revenue report not same. old planhat, licenses
  C start-up licenses | when do we get the new revenue model (deals + line items)? we are still with license, startup plan
  CF upgraded | nrr chart is empty in new ui
  C deals | partial churn in middle of the contract with line items how to book
  CG licenses | POST /licenses 400 fromDate
  CL no-crm licenses | we have no crm, enter licenses by hand. can i bulk import renewals from excel
  BC hubspot deals | currency of my deals changed to USD after hubspot sync, we use line items in planhat
  C upgraded deals | products not showing on line item picker ws.planhat
  C enterprise deals | mrr on line item = 0 but value filled (enterprise)
  CB hubspot licenses | churn reason is not editable in planhat after i closed licence, is mapped both ways w/ HubSpot
  C deals | upsell deal vs renewal deal type, which one planhat counts to nrr? we just moved from licenses to the deal model
  CL professional | who can see revenue tab? pro plan, role csm
  C pipedrive licenses | invoice cycle set but no invoices generated for licenses, pipedrive as crm
  D legacy | renewal automation is off again every morning?? (legacy app)
  D salesforce | playbook trigger on a field which comes from salesforce does not fire
  D salesforce licenses | renewal reminder automation sends twice, 90 days before license end, licences come from SF
  D upgraded | create task on churn risk tag, which trigger do i pick. ws version
  D pipedrive | <<object.custom.Tier>> (field from pipedrive) comes out blank in slack message
  D start-up | how many playbooks / automations can we have on start up plan
  D | health alert playbook: update step changes only 10 records
  DJ salesforce | when deal won in salesforce -> start onboarding workflow in planhat automaticaly
  D enterprise | execute function step timeout, is this enterprise only?
  D professional | wait step in churn risk automation: if i edit it, what happens to customers already waiting. Pro
  D professional deals | automation for line item end date -60 days, filter doesnt offer the field (prof. plan)
  E hubspot | usage data sent, hubspot contacts are there as end users but last seen still empty
  EG | POST analytics.planhat.com/analytics/<uuid> returns 200 but nothing visible
  EK legacy | segment shows OFF in legacy planhat
  E | active users count in planhat lower than mixpanel, adoption is wrong for our customers
  EK hubspot | pendo accountId = hubspot id, what goes in external id?
  F hubspot | calc metric on a field from hubspot is 0 for all since today morning
  F | benchmark of usage average over all companies in one metric, doable?
  F enterprise | churn rate widget: filter by csm gives wrong total (ent)
  F legacy | formula field IF with date gives error, old ui
  F professional upgraded | dashboard shows 212 customers, list shows 198. why. professional plan, new app
  F | how do i calculate license utilisation (seats used / seats bought) as calculated metric
  G | 401 unauthorized planhat api, token 100% right
  G | PUT /companies bulk 206 createdErrors what is it
  G start-up | 429 when my python loops over endusers (startup plan)
  GI | GET /nps paging, offset ignored
  G salesforce | 403 only for /opportunities, private app has admin, they are synced by salesforce
  GA | can api return health history per company? which endpoint
  G salesforce | lookup company by salesforce id with GET /companies/srcid-…
  GC deals | does POST /deals work already? get 404. we are on the new revenue w/ line items
  H professional | claude connected to planhat but says no records found, professional plan
  H | chatgpt connector planhat: redirect uri mismatch
  H enterprise | can mcp server write notes or is only reading, we have Enterprise
  H | ask claude for churn risk list over planhat mcp, gives me demo tenant data
  I upgraded | nps survey stay in waiting for approval, new app
  I | nps of company is 8,3 in planhat. should it not be between -100 and 100
  I upgraded | where is nps module in the new ui, in the old app was the megaphone
  I salesforce | half of the salesforce contacts did not recieve survey from planhat, owner mailbox not synced?
  I start-up | import old nps scores from delighted csv, startup plan
  IB hubspot | send planhat nps result back to hubspot contact
  I legacy | nps campaign in app.planhat.com - can i change the language of the survey
  J hubspot | onboarding workflow did not start for 3 customers (all created by hubspot), entry criteria match
  J upgraded | onboarding sequence mails stuck outgoing scheduled, ws.planhat.com
  J enterprise | customer sees empty onboarding portal after invite. we r enterprise
  J upgraded | task due dates dont shift when parent step is late (ws.planhat.com)
  J professional | time tracking not visible, do we need pro plan
  J pipedrive | onboarding template: owner of step = owner from pipedrive, possible?
  K legacy | zendesk csat missing on the tickets in planhat from before the connect, old app
  K salesforce | gong calls land on wrong company, salesforce account id is right
  K no-crm | outlook meetings not showing since friday, no crm in use, only planhat
  L enterprise | cant delete user, says seat in use. ent plan
  L hubspot | restore company deleted by mistake yesterday, was linked with hubspot
  L upgraded | okta sso loop after login to ws.planhat.com
`);
