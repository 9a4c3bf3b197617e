import { rows } from '../labelled-question';

/** An administrator with notes, and a manager with plans. */
export const turn5 = rows(`
  R-1 | what churn rate is still ok for smb saas with monthly contracts
  R-1 | how to structure customer success when product is self service mostly
  R-1 | cs playbook for mergers on customer side, anyone has one
  R-1 | csm asks for raise, what do you pay in germany with 3 yrs experience
  R-1 | what questions should i ask in a discovery call with an existing customer to find upsell
  R-1 | do you separate adoption score from relationship score, or one number
  R-1 | how many health factors do people normally use, 3? 8?
  R-1 | health scoring without any product data, just gut and tickets. useful at all?
  R-1 | customer wants to pause contract for half a year, how would you react
  R-1 | the champion is great but has no power. how do i get to the economic buyer
  R-1 | what should a csm do in week 1 after signature
  R-1 | onboarding fee yes or no
  R-1 | which signals before churn did you find in your data
  R-1 | i need to write a cs strategy for the next fiscal, outline?
  R-1 | Is there a standard for how gross dollar retention treats downgrades
  R-1 | net vs gross churn, board is confused, how to explain simple
  R-1 | how to build trust with a customer after a data incident
  R-1 | low touch onboarding: webinars or videos
  R-1 | what do you automate in digital cs and what stays human
  R-1 | planhat is running, but our csms still work in their inbox. how do you change habits of a team
  R-1 | our planhat health says red for 30 accounts, 3 csms. how to prioritise who to call
  R-1 | customers sit at 60% license usage at renewal, how to defend the price
  R-1 | qbr with a customer that has only bad news, how do you open
  R-1 | should the csm know the contract value, i think it makes them sell too hard
  R-1 | how to do a customer segmentation workshop
  R-1 | tips for asking for an intro to the cfo
  R-1 | whats the average contract length that leads to best retention
  R-1 | how to create a culture of customer centricity in engineering
  R-1 | first cs hire: generalist or technical
  R-1 | what does a renewal manager earn
  R-1 | sequence of mails to reactivate sleeping users, what content works
  R-1 | churned customers: when to contact again
  R-1 | is a red amber green model too simple?
  R-1 | should a health score be visible to the customer himself
  R-1 | what are good exit criteria for the onboarding phase in general
  R-1 | upsell in the first 6 months, too early?
  R-1 | how do you handle renewals when the price goes up 12 percent
  R-1 | examples of success metrics to agree with a customer in kickoff
  R-1 | hubspot + planhat shop here. who should own the expansion pipeline, ae or csm?
  R-1 | salesforce guy says forecasting renewals is sales work. is that so elsewhere
  R-2 | nps once a year or rolling by signup date
  R-2 | how to word a csat question for a training
  R-2 | 5 percent answered, is the result worth anything
  R-2 | in-product survey vs email, which one bothers less
  R-2 | survey to people who never log in, good idea?
  R-2 | should i exclude new customers from nps, methodically
  R-2 | what is the difference between csat and nps and when do you use which
  R-2 | how many days after go live would you send the first nps
  R-2 | promised a donation per answer, does that raise participation
  R-2 | what to do with a detractor who is our biggest customer
  R-2 | nps comments: how do you cluster them
  R-2 | nps of support team vs company nps
  R-2 | what is a normal share of detractors
  R-2 | survey invitation text that doesnt sound like spam
  R-2 | is it manipulative to ask only happy customers
  R-2 | ces scale 1-5 or 1-7
  R-2 | do you reward csms for nps answers
  R-3 | hubspot: how do i stop reps from editing the deal amount after won
  R-3 | salesforce field dependency on opportunity for product line
  R-3 | salesforce: what is the difference between a profile and a role
  R-3 | create a calculated field in hubspot deals for margin
  R-3 | lead conversion creates two accounts in salesforce
  R-3 | apex batch job hits cpu limit
  R-3 | hubspot forms spam submissions
  R-3 | salesforce dashboard as running user, what is that
  R-3 | pipedrive email sync with outlook for sales
  R-3 | hubspot workflow that rotates inbound leads among 4 reps
  R-3 | change label of opportunity to "project" in sfdc
  R-3 | salesforce sandbox refresh how long
  R-3 | sfdc permission set group for sdrs
  R-3 | can i make pipedrive stages probability per pipeline
  R-3 | hubspot custom report of meetings per rep
  R-3 | connect gong to salesforce for sales calls
  R-3 | mailchimp hubspot contact list one way
  R-4 | tool that gives me the org chart of my key accounts
  R-4 | our accounts have wrong industries, who delivers clean ones
  R-4 | how do you find personal contact of head of it at customers
  R-4 | lusha gdpr problem?
  R-4 | what does zoominfo cost
  R-4 | fill missing job titles for 4000 contacts, service or freelancer
  R-4 | data source for revenue of swiss companies
  R-4 | enrichment once or continuous, what is better
  R-4 | do email finder tools work for generic domains
  R-4 | best way to detect that a contact has left the company
  R-4 | apollo or cognism for europe contacts of customers
  R-4 | need employee growth of accounts for upsell targeting, which provider
  R-5 | planhat or vitally, we have 9 csms and use hubspot
  R-5 | difference between planhat and churnzero in automation
  R-5 | churnzero too expensive, is planhat cheaper
  R-5 | is gainsight better in reporting than planhat
  R-5 | how is planhat support compared with others
  R-5 | which companies similar to ours chose planhat over gainsight
  R-5 | anyone regret moving to planhat
  R-5 | planhat or build it in salesforce ourselves
  R-5 | why is planhat more expensive than custify
  R-5 | what cs platforms exist for hubspot users
  R-5 | velaris vs planhat ai
  - | where do i set which csat counts in health
  - | onboarding customers shouldnt have nps factor, can i switch a factor off per profile
  - | health goes up and down daily by 2 points
  - | after adding the factor the score of 40 companies went to null
  - | change colour limits for health
  - | can health be set by api
  - | two factors on same metric allowed?
  - | health profile for one customer only
  - | does csm score overrule the health
  - | compare health this month and last month in a chart
  - | hubspot company without domain is not synced
  - | task created in planhat shows up twice in sfdc
  - | salesforce multi currency amounts into planhat
  - | how do i unmap a field without loosing data
  - | we want planhat phase to follow hubspot lifecycle stage
  - | hubspot owner inactive, company without owner in planhat
  - | pipedrive person email change not in planhat
  - | first sync took 2 days, still no contacts
  - | sfdc integration asks for my admin to approve the connected app
  - | is the sync deleting contacts which are removed in hubspot
  - | salesforce contact roles into planhat
  - | deal closed lost in hubspot still shows as pipeline in planhat
  - | who wins if arr is edited on both sides
  - | exclude test accounts of salesforce from planhat
  - | subscription upgrade midterm
  - | renewal created automatically by planhat, wrong product
  - | delete a churn log
  - | customer left in june but arr shows until december
  - | when is a customer status 'coming'
  - | contract with ramp up prices
  - | nrr per quarter
  - | forecasted renewals table
  - | where do i see expansions of the last quarter by csm
  - | usage based billing in planhat
  - | import invoices from stripe
  - | churn reason per product chart
  - | arr split by product
  - | automation for upsell signal: seats used above 90 percent
  - | get notified when champion goes inactive
  - | automation triggered by import, how to avoid
  - | wait until business hours step
  - | branch on plan type
  - | update parent from child automation
  - | create a task for csm 30 days after go live
  - | automation history deleted?
  - | random errors 'rate limit' in automations
  - | webhook step with bearer token
  - | how do i send usage from bigquery
  - | track logins per licence
  - | how to see who of the customer is active
  - | test events in production tenant
  - | segment events delayed 6 hours
  - | js script blocked by cookie banner
  - | usage of trial customers counts?
  - | end users archived but active
  - | formula field days since last qbr
  - | rolling 30 day churn metric
  - | list of all customers whose health dropped by 2
  - | chart: nps over time per segment
  - | column for number of open opportunities
  - | how to sort table by formula field
  - | benchmark against average of the segment in widget
  - | can i give the board a link to a dashboard
  - | too many companies in filter result
  - | page template for csms
  - | metric for onboarding days
  - | api put company owner by email
  - | error externalId already exists
  - | how to page through 10000 licenses
  - | api user or service account
  - | graphql?
  - | bulk import assets
  - | claude desktop config for planhat
  - | mcp read only for interns
  - | ask ai in planhat about renewals
  - | what can the ai credits be used for
  - | nps pop up in our app via planhat?
  - | survey not delivered to gmail addresses
  - | follow up task for each detractor
  - | edit wrong nps score of a contact
  - | import csat history
  - | nps trend on company page
  - | survey in portal
  - | who approves a survey
  - | unsubscribe of survey means no sequences too?
  - | move due dates of all open tasks
  - | project per location of a customer
  - | share success plan as pdf
  - | playbook for onboarding: steps assigned to customer
  - | qbr meeting notes template
  - | workflow stops at approval
  - | csm handover: reassign tasks and projects
  - | customer portal single sign on
  - | template versions
  - | internal comments in portal
  - | gmail threads in wrong company because of reseller domain
  - | intercom user id mapping
  - | teams meeting not recorded as touch
  - | snowflake export of health scores
  - | csv on sftp each night
  - | jira ticket create from planhat
  - | zoom recordings
  - | calendar sync shows private events
  - | sales reps as view users, can they comment
  - | delete 300 duplicates
  - | import job titles
  - | who can change roles
  - | lock phase field
  - | okta group to role
  - | two companies merged, undo
  - | new csm sees no customers
  - | industry segment filter
  - | field for linkedin profile
  - | add country picklist
  - | contract says professional, features missing
`);
