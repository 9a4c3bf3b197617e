import { rows } from '../labelled-question';

/** A founder, a consultant, somebody at home in French, and a chat among colleagues. */
export const turn3 = rows(`
  R-1 | founder here, we have 40 customers and no cs person. what would you do first
  R-1 | at what arr did you hire a head of cs
  R-1 | we lost our biggest logo last week. how do i tell the team and the board
  R-1 | how much of my time as ceo should go to customers
  R-1 | is 3% monthly churn a problem at our stage or just noise
  R-1 | investors keep asking for net revenue retention, ours is 97. excuses? lol
  R-1 | free trial users that never activate - cs problem or product problem?
  R-1 | how do i sell annual prepay to existing monthly customers
  R-1 | should the founder still join renewal calls
  R-1 | advising a client: they want a segmentation by potential, not revenue. how do i operationalise potential
  R-1 | consulting project on customer success maturity, which dimensions do you assess
  R-1 | for a workshop I need a simple exercise to define the ideal customer outcome
  R-1 | the client's csms all do different things. how would you standardise without killing motivation
  R-1 | what does an operating model for cs look like with 3 regions
  R-1 | our onboarding is a 14 week beast. what would you cut first
  R-1 | bonjour, quelle est... sorry, what is a good rate of renewals for software in france
  R-1 | how we can to do that the clients use more the product
  R-1 | the client he don't respond since two months, what is your advice
  R-1 | it is possible that one csm has 200 clients? is not too much?
  R-1 | which arguments I can say to a client who wants leave for a competitor less expensive
  R-1 | exist a model of email for to ask a meeting with the director of the client
  R-1 | who must to do the training of the clients, csm or other team
  R-1 | anyone tried weekly office hours instead of 1:1 onboarding? results?
  R-1 | hot take: health scores are vanity. convince me otherwise
  R-1 | how r ppl using ai to prep for customer calls
  R-1 | the vp wants 'risk reviews' every tuesday. whats the minimum agenda that isnt a waste
  R-1 | best kudos/incentive you've given csms that wasnt money
  R-1 | customer's it blocks our rollout, security review since 3 months. how to get unstuck with them
  R-1 | Could you outline the considerations when moving renewals from the sales to the success function?
  R-1 | We should be grateful for guidance on how frequently executive reviews ought to take place with tier two clients.
  R-1 | Is there any consensus on whether contraction ought to be reported together with churn?
  R-1 | What would you regard as a reasonable caseload for an onboarding specialist?
  R-1 | early renewal with discount, smart or stupid
  R-1 | customer uses our tool only in one department, how do i get into the others
  R-1 | ideas for a customer welcome gift
  R-1 | how to structure a save call
  R-1 | playbook for when usage falls 50 percent in a month, what steps would it have (not how to build it in planhat)
  R-1 | difference between adoption and engagement, in plain words
  R-1 | how do you keep csms from becoming support
  R-1 | what are typical onboarding mistakes
  R-1 | customer success in hardware companies, does that even work
  R-1 | the ratio of csm to support agents in other firms
  R-1 | do you do win/loss interviews for renewals
  R-1 | how to move customers from free csm to paid success package
  R-2 | the nps question feels outdated. what do modern companies ask instead
  R-2 | how can I make that more clients fill the survey
  R-2 | is better to send the satisfaction survey by phone or mail
  R-2 | pls review our survey: 12 questions, too long?
  R-2 | do executives answer nps at all or should we interview them
  R-2 | what's a good closing sentence in a survey
  R-2 | our nps jumped from 10 to 50 after we changed the sender, can that be trusted
  R-2 | would a monthly pulse survey be too much for enterprise clients
  R-2 | nps vs health score, which says more about renewal
  R-2 | survey for a beta feature, which 3 questions
  R-2 | Might one ask the same respondent for CSAT and NPS within a fortnight?
  R-2 | how fast do you call back someone who gave a 3
  R-2 | results of survey were bad, should we publish them to customers
  R-2 | product wants nps in app, cs wants by mail, who is right
  R-2 | satisfaction survey with 7 languages, agencies or deepl
  R-2 | how do you turn promoters into referrals
  R-2 | gdpr and anonymous surveys, what should i think of
  R-2 | nps benchmark for fintech
  R-2 | is csat per ticket or per quarter more honest
  R-2 | qualtrics or medallia for 500 clients
  R-3 | what is the difference between lead and contact in salesforce
  R-3 | how do we set up hubspot pipelines for two brands
  R-3 | someone deleted our salesforce dashboard folder, can we get it back
  R-3 | salesforce reports by fiscal quarter, where set
  R-3 | make phone number required in hubspot form
  R-3 | we need a approval when discount > 15% in hubspot quotes
  R-3 | sales wants a field 'competitor' on the opp with multi select in sfdc
  R-3 | hubspot lists: active vs static
  R-3 | pipedrive: how to see the won deals by salesman per month
  R-3 | our salesforce flow creates two tasks for each new lead
  R-3 | territory assignment in salesforce for the dach reps
  R-3 | can hubspot send a contract with e-signature
  R-3 | salesforce inbox vs gmail plugin for reps
  R-3 | hubspot deal board shows wrong total for sales team
  R-3 | need to connect docusign and salesforce
  R-3 | how to make slack notify us on new hubspot form entries
  R-3 | clean up 10 years of junk in our salesforce, where do we start
  R-3 | is salesforce flow or apex better for updating child records
  R-3 | exporting all pipedrive deals with notes
  R-3 | lead status values best practice in hubspot
  R-4 | is there a database with all saas companies and their size
  R-4 | we want to know which of our clients got funding this year
  R-4 | phone of the cfo of my accounts, how legally
  R-4 | the mails of contacts we have are 4 years old, any cleaning service
  R-4 | zoominfo is 20k a year, cheaper options for a small team?
  R-4 | where do other cs teams take the industry of a customer from
  R-4 | linkedin scraper for job changes of champions
  R-4 | what is the best source for company hierarchies
  R-4 | how find out number of locations of retail customers
  R-4 | enrich with ai instead of a vendor, does this work
  R-4 | contact enrichment for latin america
  R-4 | do i need consent to append phone numbers to existing contacts
  R-4 | clay table or apollo for updating titles each quarter
  R-4 | annual revenue of our 300 customers, can gpt find it
  R-4 | which enrichment gives the tech stack incl. erp
  R-5 | is planhat for product led startups or only for enterprise
  R-5 | why do so many people choose gainsight when it is so heavy
  R-5 | planhat sales rep says they are better than churnzero in everything, true?
  R-5 | which one has the better ai, planhat or gainsight
  R-5 | what is cheaper for 10 users planhat or custify
  R-5 | I need to defend the choice of planhat against vitally in front of the it
  R-5 | notion + hubspot instead of a cs tool, realistic?
  R-5 | cs platform or crm first
  R-5 | when is a company too small for planhat
  R-5 | do users like planhat
  R-5 | we got offers from planhat and velaris, what should i check
  R-5 | has anybody gone back from planhat to spreadsheets
  R-5 | how does planhat rank among cs tools
  R-5 | renew planhat or look at something new, contract is up in 4 months
  R-5 | which cs software do scaleups in europe use
  - | founder here, one user only, how do i see my customers health in planhat
  - | which health factors are available out of the box
  - | how can I to put the health in percent
  - | the health of the client he is green but no activity
  - | is it normal that health is recalculated only at night
  - | why nps has more impact than usage in our profile
  - | red customers list by mail each monday
  - | what is better for factor, a formula field or a metric
  - | csm pulse field vs csm score
  - | churned customers pull the average health down
  - | health drop alert too often, how to reduce
  - | we lost the health history after changing the profile
  - | hubspot sync: is it real time
  - | deals not linked to company after hubspot import
  - | salesforce user license for the integration user, which one
  - | could you explain how the sync decides which record wins
  - | pipedrive token revoked, all stopped
  - | where does planhat store the salesforce account id
  - | customers created in planhat do not appear in salesforce
  - | should we sync leads or only accounts
  - | who renamed our hubspot fields, now mapping is broken
  - | merging two accounts in salesforce, what happens in planhat
  - | sync salesforce campaign members
  - | hubspot tickets as conversations
  - | the arr of the client is not the sum of his licences
  - | renewals of next quarter, where do i see
  - | discount on a license, how to enter
  - | how should i enter a three year contract with price increase
  - | one client with 2 contracts and 2 end dates
  - | churn reason is mandatory? how
  - | arr movement report has negative expansion
  - | switching from licenses to deals, what breaks
  - | reactivated customer counts as new
  - | what is 'renewal at risk' flag
  - | price increase shows as upsell
  - | why is grr above 100
  - | paused subscription, how to model
  - | automation that sends survey after onboarding is done
  - | could automation check once per day all customers
  - | trigger on change of owner sends mail to old owner
  - | human in the loop step, approver on holiday
  - | executions not counted for failed runs?
  - | scheduled automation runs in utc
  - | automation to create project from a won deal
  - | how do i debug an automation that does nothing
  - | email from automation has wrong signature
  - | get records step finds nothing
  - | set phase to churned when license ends
  - | usage heatmap per customer
  - | user count higher than licensed seats, how alert
  - | track feature use without developer
  - | product usage from segment and api at same time
  - | last seen of the champion
  - | anonymise end users
  - | usage last 7 days vs prior 7 days
  - | events without email address
  - | active users metric includes churned contacts
  - | usage breaks down after midnight utc
  - | calculated metric for time to value of onboarding
  - | number of qbrs per customer this year as metric
  - | nrr by segment chart
  - | executive dashboard with nrr, churn and nps
  - | conditional formula with date
  - | average of ratings over last 5 tickets
  - | saved view disappeared for my colleagues
  - | filter on related company fields
  - | top 10 customers by arr widget
  - | dashboard pdf by mail weekly
  - | histogram of health
  - | formula to count days until renewal
  - | page shows different number for csm and for admin
  - | api to update the renewal date of 1000 companies
  - | 404 when i get end user by external id
  - | service account only for read
  - | bulk delete of contacts by api
  - | webhook out of planhat when company churns
  - | import churn reasons via api
  - | which timezone are dates in the api
  - | connect copilot to planhat
  - | mcp and gdpr, where does data go
  - | let ai summarise the last calls of a customer in planhat
  - | claude can not find company by name
  - | is nps in planhat per contact or per company
  - | we asked 400 contacts, planhat shows only 310 as sent
  - | how can clients answer nps in portal
  - | nps survey in french
  - | test survey to myself first
  - | contacts that unsubscribed, still in nps list
  - | csat of hubspot service in planhat
  - | planhat nps response not linked to end user
  - | detractor playbook started twice
  - | workflow with 40 steps, can i group
  - | customers in two onboarding projects at once
  - | portal login mail not received by client
  - | success plan objectives copy to new year
  - | playbook templates from planhat library
  - | task list of my team
  - | kickoff date field sets all due dates
  - | sequence paused because contact bounced
  - | time spent per customer report
  - | who closed this task
  - | outlook addin
  - | emails with two customers in cc
  - | call notes from teams
  - | can planhat read hubspot emails
  - | zendesk org mapping by domain
  - | aws s3 file format
  - | stripe invoices duplicated
  - | roles: csm can edit own customers only
  - | view only users for sales
  - | sso forces login each hour
  - | new field not visible for csm role
  - | bulk edit of owner for 200 companies
  - | import contacts from linkedin csv
  - | industry picklist values change
  - | how do i find out if i am on the new version
  - | trial tenant or sandbox to test automations
`);
