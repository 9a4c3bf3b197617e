import { rows } from '../labelled-question';

/** Short of words, in the middle of the work. */
export const turn6 = rows(`
  R-1 | how does one recognise that a customer wants to leave before he says it
  R-1 | we are 2 csms for 300 customers, planhat enterprise. what would you drop, what would you keep
  R-1 | need arguments for cfo why nrr matters more than new business
  R-1 | is health score from 1 to 10 better than traffic light, what do customers success people prefer
  R-1 | plan for first 100 days as cs director, have 6 reports and no process
  R-1 | onbording too slow, customers wait for it dept. how to speed up
  R-1 | how much churn is due to bad fit in sales, any numbers
  R-1 | what does a good escalation mail to a customer look like
  R-1 | renewal in 2 weeks and no contact replies. what now?
  R-1 | how to set quarterly targets for csms without pushing them into sales
  R-1 | customer journey workshop, which departments to invite
  R-1 | in your experience does a customer portal increase retention
  R-1 | whats the best qbr frequency for a 20k arr account
  R-1 | how to handle a customer who always wants discounts
  R-1 | weight of support tickets in a health model, more tickets good or bad?
  R-1 | ideas how to reward loyal customers
  R-1 | do you have a checklist for taking over accounts from another csm
  R-1 | expansion revenue target for a team of 4 csms, how to derive
  R-1 | how do i teach junior csms to say no
  R-1 | my csms hate upselling. how do i motivate
  R-1 | cs team wants to get rid of the health score because nobody trusts it, what to do
  R-1 | how many playbooks does a small team really need
  R-1 | difference churn rate by logo and by revenue, when to report which
  R-1 | sales closed a bad fit customer, what can cs do
  R-1 | what's the right moment to introduce a new csm to the customer
  R-1 | how to position price increase as value talk
  R-1 | cs in seasonal business how to measure adoption
  R-1 | customer success charter example
  R-1 | which risk reasons should we distinguish, a short list
  R-1 | do others charge for onboarding of additional teams
  R-1 | what kpis for onboarding managers
  R-1 | does it make sense to do qbrs by video message for small clients
  R-1 | how to run a pilot so that it converts
  R-1 | voice from the field: how do you get customers to log in at all
  R-1 | how honest should i be with customer about our own product problems
  R-1 | who should call the customer after a bad ticket, support or csm
  R-2 | how do i get response rate from 8 to 20 percent
  R-2 | what is a good time after support ticket for csat
  R-2 | nps for internal users as well?
  R-2 | how to formulate the question for ces
  R-2 | ask customers about price in a survey or not
  R-2 | we have planhat nps running but management doubts the method. arguments?
  R-2 | follow up question for promoters vs detractors, wording
  R-2 | nps of 60 but churn of 20%, how can that be
  R-2 | does a personal sender raise answers
  R-2 | 5 or 10 questions in onboarding feedback
  R-2 | how do i explain nps to new csms
  R-2 | german customers give lower nps scores, do you correct for this
  R-2 | do you survey customers in escalation
  R-2 | how many touchpoint surveys are too many
  R-2 | voice of customer board, who sits in it
  R-2 | how to share nps feedback with the product team
  R-3 | hubspot deal stage automation: move to lost after 60 days
  R-3 | how do i hide fields on salesforce opportunity for sdrs
  R-3 | salesforce process for partner deal registration
  R-3 | merge two companies in hubspot
  R-3 | assign salesforce leads by postcode
  R-3 | soql query for opportunities without next step
  R-3 | hubspot: marketing contacts vs non marketing contacts
  R-3 | sfdc record type for renewals vs new business, sales process
  R-3 | pipedrive product catalogue with discounts
  R-3 | how to clone a salesforce report
  R-3 | hubspot quote approval
  R-3 | limit of custom properties in hubspot
  R-3 | how many reports can a salesforce dashboard have
  R-3 | slack integration for salesforce opportunities
  R-3 | link asana to hubspot deals
  R-4 | list of firmographic providers for the uk
  R-4 | where do i find out how many employees a customer has in it
  R-4 | which tool finds decision makers in an existing account
  R-4 | we want job change alerts for our champions
  R-4 | enrichment via chatgpt or via clearbit, which is more reliable
  R-4 | how can i get phone numbers for 300 contacts fast
  R-4 | industry codes for our customers missing, where from
  R-4 | cheap enrichment for startup with 200 accounts
  R-4 | funding news for customers, which feed
  R-4 | does linkedin sales navigator give emails
  R-4 | our crm has only company names, need domains
  R-5 | planhat or gainsight essentials
  R-5 | is planhat better than salesforce service cloud for cs
  R-5 | what do former gainsight users say about planhat
  R-5 | which tool is better for health scores, planhat or custify
  R-5 | planhat versus churnzero for in app messages
  R-5 | should we use a cs platform at all with 60 customers
  R-5 | negotiation with planhat, what discount do others get compared to list price
  R-5 | comparision planhat / totango for board paper
  R-5 | migrating away from planhat, which alternatives have good csv import
  R-5 | we use vitally and look at planhat, what would be better
  - | how do i recognise in planhat that a user was removed
  - | health factor support tickets: only count priority high
  - | one score for 2 products, how to weight in profile
  - | score shows 6.5 in list and 7 on page
  - | does health include archived end users
  - | nps factor for customers w/o answer neutral?
  - | can health trigger a workflow
  - | when is health set to grey
  - | csm sentiment in the mobile app
  - | alert owner if score falls by 3
  - | hubspot sync error 'property does not exist'
  - | planhat field to salesforce is truncated at 255
  - | is pipedrive field 'label' syncable
  - | delete in hubspot, archive in planhat?
  - | connect second hubspot
  - | deal pipeline selection in hubspot integration
  - | salesforce tasks done by sdrs show up as touches in planhat
  - | salesforce sync paused after password change
  - | how to sync products from sfdc
  - | account team members from salesforce as co owners
  - | do formula fields from sf update
  - | planhat renewals into hubspot forecast
  - | churned arr last year by reason, where
  - | multi year deal, arr only for first year
  - | credit note
  - | how are one off services excluded from arr
  - | two licences overlapping one month
  - | contract renewed earlier than end date
  - | expected renewal date vs end date
  - | renewal opp created but no owner
  - | can mrr be edited after closing
  - | forecast category field
  - | discount percent not saved on line item
  - | upsell in the same month as renewal, how counted
  - | trigger on new churn record
  - | automation that updates phase from onboarding to adoption
  - | run once per contact
  - | automation needs 3 hours until it starts
  - | filter in get companies step
  - | why is step skipped
  - | can automation write to hubspot directly
  - | mention csm in slack by automation
  - | delete action available?
  - | automation ai step wrong language
  - | auto archive inactive end users
  - | which events does planhat accept
  - | send last login from our db each night
  - | usage spike because of a bot
  - | module adoption score
  - | number of active users vs seats bought
  - | identify call without company id
  - | usage from mobile app
  - | delete usage of test company
  - | custom metric of onboarding progress
  - | list of customers without qbr in 6 months
  - | churn by csm, table widget
  - | cumulative arr chart
  - | dashboards folder
  - | filter by date field 'within next 30 days'
  - | formula if phase equals onboarding
  - | count of nps answers in the last quarter
  - | widget shows no data for csm users
  - | metrics recalculated when
  - | health distribution pie
  - | compare two segments
  - | token scope
  - | api bulk limit 5000
  - | endpoint for workflows
  - | how to update owner with api
  - | 500 from bulk upsert
  - | webhook secret
  - | how to list custom fields by api
  - | planhat mcp tools list
  - | chatgpt sees only 20 companies
  - | claude creates duplicates notes
  - | can i use mcp on startup plan
  - | survey question translation
  - | nps scale 0-10 fixed?
  - | nps answers as dashboard for board
  - | send survey from csm name
  - | owner left, survey not sent
  - | resend survey to non responders
  - | nps for only enterprise customers
  - | comment of detractor to slack
  - | success plan in salesforce
  - | onboarding steps visible for customer
  - | dependencies between tasks
  - | copy project to other company
  - | workflow ends automatically when
  - | playbook for renewals, trigger 90 days
  - | template for handover from sales
  - | sequence open rates
  - | portal in german
  - | time tracking export
  - | outlook meetings recurring only first
  - | private emails must not sync
  - | call transcripts for ai
  - | zendesk agent as end user
  - | bigquery schema
  - | emails with attachments
  - | related contacts from gmail
  - | user seats view vs full
  - | role for cs ops
  - | csm can not export
  - | sso certificate
  - | import sets date wrong format
  - | merging contacts keeps which email
  - | add team field
  - | who deleted the segment
  - | permission per field
  - | upgrade to enterprise, what changes for us
`);
