import { rows } from '../labelled-question';

/** A terse customer success manager, and a talkative head of customer success. */
export const turn1 = rows(`
  R-1 | what do you do in the first 30 days with a new customer, we only send a welcome mail
  R-1 | how much time should a csm spend per account in a week
  R-1 | is there a rule of thumb when an account is big enough for its own csm
  R-1 | our customers sign and then nothing happens for weeks, how do we get them going
  R-1 | looking for a good structure for a red account review with management
  R-1 | Honest question: does anybody really use success plans or is it just paper
  R-1 | we've been flat on NRR for four quarters. Where would you look first?
  R-1 | i inherited 60 accounts from a colleague who quit. how do i find out which ones are in danger
  R-1 | what makes a health score predictive, is there research on that
  R-1 | how to talk to procurement at renewal as a csm
  R-1 | My CEO thinks CS is a cost center. How do I change his mind before budget season?
  R-1 | do you pay csm commission on upsell or leave that to the AE
  R-1 | what is the difference of a csm and an account manager in your companies
  R-1 | sponsor changed for the third time this year at our largest client, how do i build the relation again
  R-1 | need a slide that explains grr to non finance people
  R-1 | 20 percent of our customers never finish implementation, how to get them over the line
  R-1 | how do i say no to a customer's feature request without losing them
  R-1 | is usage or relationship the better churn predictor
  R-1 | which customers deserve a qbr and which not
  R-1 | low touch segment of 900 logos, two people. what would a program look like
  R-1 | whats a save offer you would make to someone who gave notice yesterday
  R-1 | customer wants to downgrade from 50 to 10 seats, arguments to keep them
  R-1 | how do you measure the value of onboarding
  R-1 | good questions to discover expansion in a normal check-in
  R-1 | our csms are firefighting all day, how do we get to proactive work
  R-1 | Any reading tips on designing customer segments for a 40M ARR business?
  R-1 | what should the handoff document from sales contain
  R-1 | how many stakeholders per account do you try to know
  R-1 | when is a customer "onboarded", how do others define that
  R-1 | how long do b2b saas customers take to break even on onboarding cost
  R-1 | we sell to schools, they only renew in summer, how do you plan capacity of the team
  R-1 | three customers of mine went bankrupt, do i count that as churn in my retention number
  R-1 | what target for gross retention would you set for a team that is at 81 today
  R-1 | how do you structure the weekly cs team meeting
  R-1 | tips to make champions look good inside their company
  R-1 | i want to split the team in onboarding and post-onboarding csms, good idea?
  R-1 | the customer ghosted us since the kickoff
  R-1 | what to put in a churn report for the board
  R-1 | pooled model or named csm, we are 12 people
  R-1 | customer marketing ideas for references
  R-2 | whats the usual rate of people answering nps in b2b
  R-2 | should an nps mail come from the csm or from the ceo
  R-2 | 0 to 10 or stars, what do you recommend for csat
  R-2 | we ask too much, every department sends its own survey. how to organise that
  R-2 | half of our detractors never give a reason, how to get comments
  R-2 | how do i call a detractor without sounding defensive
  R-2 | is an nps of 8 a disaster
  R-2 | my boss wants nps as team bonus, bad idea?
  R-2 | how many questions max in a yearly satisfaction survey
  R-2 | which day of the week gives most survey answers
  R-2 | translate surveys or keep english for customers in 12 countries, what do others do
  R-2 | passives, do you contact them at all
  R-2 | what should i ask right after onboarding, ces or csat
  R-2 | only 30 responses out of 400, can i show that to the board
  R-2 | is it ok to give a gift card for filling in the form
  R-2 | how do you present survey results back to customers
  R-2 | nps survey with 1 question or with follow ups
  R-2 | b2b: do you ask every user or one person per company
  R-2 | whats the best tool for customer interviews and feedback, surveymonkey? typeform?
  R-2 | when to use ces
  R-3 | how do i add a field to the lead convert mapping in salesforce
  R-3 | sales reps in hubspot see each others deals, how to stop that
  R-3 | build a salesforce dashboard for pipeline coverage
  R-3 | pipedrive automation that moves a deal after the proposal is sent
  R-3 | hubspot marketing emails land in promotions tab
  R-3 | forecast categories in salesforce dont fit our stages, how to change
  R-3 | how to bulk change the owner of 500 leads in sfdc
  R-3 | salesforce formula field to count days in stage
  R-3 | in hubspot make close date required when moving to contract sent
  R-3 | what is the limit of active flows in salesforce professional
  R-3 | import a list of leads in pipedrive
  R-3 | hubspot meeting link for the whole sales team
  R-3 | quote template in salesforce with our logo
  R-3 | how do i connect hubspot and jira
  R-3 | send a slack message when a stripe payment fails
  R-3 | remove a user from the hubspot sales seat
  R-3 | salesforce einstein lead scoring worth it
  R-3 | web form to pipedrive leads
  R-4 | where would i get the number of employees of 3000 companies from
  R-4 | any service that tells me when a champion changes jobs
  R-4 | apollo is not good in germany, what else is there
  R-4 | how to find the new email of a contact who left
  R-4 | who sells reliable industry codes (nace, sic)
  R-4 | we need revenue figures of our customers, they are private companies
  R-4 | is cognism better than lusha for mobile numbers
  R-4 | get company logos and descriptions automatically from the domain
  R-4 | tool that finds out which crm our customers use
  R-4 | cost of enriching 10k accounts
  R-4 | is scraping linkedin legal
  R-4 | our contact list is full of info@ adresses, how to get real persons
  R-4 | what firmographics are worth buying for segmentation
  R-4 | where to find parent company structure of our customers, dnb?
  R-5 | what would we lose if we go from planhat to gainsight
  R-5 | is planhat too big for a team of two csms
  R-5 | which is nicer to work with for csms, vitally or planhat
  R-5 | we are looking for a new cs tool, budget 25k, team of 6
  R-5 | honest opinions about planhat please
  R-5 | planhat price per seat vs churnzero
  R-5 | does totango have better journeys than planhat
  R-5 | could we just do it all in hubspot instead of planhat
  R-5 | our cfo wants to know why we pay for planhat and not use salesforce alone
  R-5 | is planhat on g2 leader quadrant
  R-5 | what are the weak points of planhat
  R-5 | gainsight migration horror stories
  R-5 | cs platform comparison for series b
  R-5 | custify or planhat for smb
  R-5 | build our own customer health dashboard or buy a cs platform
  - | health is 10 for a customer who cancelled yesterday
  - | which weight has the nps factor if i leave it empty
  - | can a factor look at the last 30 days only
  - | health score per product line, how
  - | why does the health of the parent not include the kids
  - | csm sentiment must be updated every month, can planhat remind them
  - | i want red only below 3, where are the colours set
  - | health factor for open tickets counts closed ones too
  - | who got the health changed alert, i did not
  - | copy a health profile to another segment
  - | our onboarding customers are all red because usage is 0, can i exclude them from the score
  - | does the score use the end user health or only company
  - | after salesforce fetch 300 companies have no owner
  - | how to stop the sync from writing the industry back to hubspot
  - | renewals from salesforce arrive one day early, timezone?
  - | pipedrive deals of lost customers come in too
  - | what happens in planhat when a lead gets converted in salesforce
  - | sync log says 412 records skipped
  - | hubspot line items are there but currency missing
  - | which direction for phase if csms edit it in planhat and sales in hubspot
  - | new field in salesforce is not in the mapping list
  - | can two salesforce orgs go to one planhat
  - | we renamed a picklist value in sfdc, planhat has both now
  - | churn mrr is zero for a customer with 3 licenses
  - | arr in eur but report in usd
  - | renewal in the past still shown as open
  - | customer downgraded mid term, how do i book it
  - | what counts as expansion in the revenue report
  - | license with no end date, what will forecast show
  - | sales team closes the deal, but arr comes one month later
  - | nrr 143 percent can't be right
  - | when i mark a renewal as won the end date does not move
  - | how is the renewal rate calculated, by value or count
  - | where did the churn reason dropdown go
  - | automation for champions who change company
  - | trigger when nps goes below 6 and owner is empty
  - | playbook should start only once per customer
  - | why does the delay step wait 2 days longer
  - | send a slack message to the csm when usage drops
  - | automation error invalid reference in step 3
  - | can an automation create a success plan
  - | run a playbook for all customers in a segment right now
  - | which trigger do i use for onboarding completed
  - | the executions are used up after 10 days, which automation eats them
  - | users are tracked but company is unknown
  - | adoption metric counts our own employees
  - | how long until new usage events are visible
  - | active users per week shows last week twice
  - | feature adoption per customer, where do i build this
  - | last activity is older than the last login
  - | which event name do i send for a login
  - | average nps per csm in a chart
  - | metric with a division by zero gives null
  - | i need churn per month by segment as bar chart
  - | dashboards for executives without a login, possible?
  - | table of customers with renewal in 90 days and red health
  - | how many calculated metrics can one tenant have
  - | data explorer export stops at 2000
  - | which filter shows customers without a csm
  - | cohort retention chart has wrong months
  - | token expired after we changed the service account
  - | how to write a note with the api
  - | bulk upsert of contacts ignores the phone number
  - | api returns companies i already deleted
  - | mcp tool list is empty in claude
  - | can claude write the qbr with planhat data
  - | chatgpt says no permission for revenue
  - | survey goes to the wrong language
  - | how do i stop nps to contacts in onboarding
  - | response rate in the campaign says 0 but we have answers
  - | detractor comment not shown on the company page
  - | throttle: same person got nps twice in one month
  - | who is the sender of the survey if owner is empty
  - | can i ask a second question in the nps
  - | promoters list for reference requests, which filter
  - | csat from intercom into planhat
  - | task of the success plan has no owner
  - | portal shows internal notes to the customer
  - | how do i make a template for the kickoff
  - | milestones moved after i changed the start date
  - | workflow for offboarding stays open
  - | sequence mails go out on weekend
  - | qbr tasks for every quarter, repeat automatically
  - | csm on holiday, give all tasks to a colleague
  - | emails from my gmail are not on the customer
  - | calendar meetings of a private calendar show up
  - | zendesk tickets on the wrong company
  - | gong call without transcript
  - | how to connect stripe
  - | snowflake table with nulls deletes my fields?
  - | jira issue status is not updated
  - | license seat limit reached, how to see who uses one
  - | csms should only see their own portfolio
  - | new csm cant log in with google
  - | import of 3000 contacts, linkedin column is not mapped
  - | employee count field is text, can i make it a number
  - | industry is empty for imported companies
  - | delete all demo customers
  - | is there an audit log of exports
  - | what does the professional plan not have
`);
