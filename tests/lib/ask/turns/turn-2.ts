import { rows } from '../labelled-question';

/** A formal writer, a beginner in a hurry, and a data engineer. */
export const turn2 = rows(`
  R-1 | kindly suggest how many customers can be managed by single csm in mid market
  R-1 | please share a template of quarterly business review for executives
  R-1 | what are the stages which a customer passes in the first year and what must csm do in each
  R-1 | dear all, our attrition of clients is 18 percent. what measures do you advise
  R-1 | which KPIs shall a customer success department report to management
  R-1 | how 2 stop churn in small accounts lol
  R-1 | new csm here, customer is mad bc of outage. wat do i write him
  R-1 | im super nervous, first renewal call on thursday, any tips
  R-1 | whats a champion and why does evry1 talk abt it
  R-1 | do i really need 3 contacts at every acount
  R-1 | customer says they dont use it enough to justify the price, what do i answer
  R-1 | cust success vs account managment whats the diff
  R-1 | anybody has a good kickoff deck
  R-1 | my boss says upsell more. but customers only use half of it??
  R-1 | how does a mature org forecast churn, do they use regressions or gut feel
  R-1 | which features should go in a churn prediction model for b2b
  R-1 | is logistic regression on usage enough to predict renewals
  R-1 | we want to back-test our health model against two years of churn. how would you set that up
  R-1 | how big must the sample of churned accounts be before a score is meaningful
  R-1 | leading indicators besides login frequency?
  R-1 | weights by regression or by expert opinion for a health index
  R-1 | ndr definition, with or without price increases
  R-1 | monthly or annual cohorts for retention reporting to investors
  R-1 | what is considered a power user in b2b software
  R-1 | How should tiers of service be defined so that sales does not oversell them?
  R-1 | what does your escalation path look like when a strategic account is unhappy
  R-1 | should the csm be in the sales cycle before the signature
  R-1 | how do you keep the relation alive when the customer only wants email
  R-1 | client refuses qbrs, alternative formats?
  R-1 | how do i get a customer to agree to a case study
  R-1 | two customers merged and they want one contract with a lower price
  R-1 | what belongs in an account plan for the ten biggest accounts
  R-1 | we are moving from implementation partners to own onboarding team, what roles do we need
  R-1 | team is 5 csms, 1 manager. when do i need cs ops
  R-1 | good job titles for a digital csm
  R-1 | how to run a churn retro with product and sales in the same room
  R-1 | sales overpromised, customer is disappointed in onboarding. how to reset expectations
  R-1 | is it better to have the csm or a renewal desk do the paper work
  R-1 | customer health: how do you include support sentiment without over counting
  R-1 | is 30 days notice normal in smb contracts
  R-1 | we got planhat live last month. what are the first three plays you would run with it, from a cs point of view
  R-1 | we use planhat but the question is more about people: how do i get csms to log their calls and care about data
  R-1 | (on hubspot + planhat) what would be a sensible definition of an active customer
  R-1 | our enterprise customers want a dedicated csm for free, what do you do
  R-1 | does anyone have numbers what a csm costs compared to the arr he handles
  R-2 | please advise what is minimum number of responses for a valid nps
  R-2 | how to increase participation of clients in satisfaction survey
  R-2 | which is better nps or csat for yearly measurement
  R-2 | nps is falling from 40 to 25 in one year, how do i explain to ceo
  R-2 | is it allowed to ask detractors for a call directly
  R-2 | survey qs for churned customers
  R-2 | wat is a good csat score
  R-2 | do customers lie in nps lol
  R-2 | confidence interval of nps with n=80
  R-2 | weighting nps by arr, does that make sense
  R-2 | how do i treat several answers from one account in the nps
  R-2 | sampling strategy for quarterly nps so that nobody is asked more than twice a year
  R-2 | text of the invitation mail for a survey, short and friendly
  R-2 | what do you do with neutral answers
  R-2 | our csat is 4.6 of 5 but customers churn anyway, is the survey useless
  R-2 | how many reminders are ok for a survey
  R-2 | when in the year should the relationship nps go out, we have a seasonal business
  R-2 | ces question wording examples
  R-2 | should csms see the answers with names
  R-2 | open text answers: how do people code 600 comments
  R-3 | which salesforce permission is needed to mass delete leads
  R-3 | kindly tell how to create a lookup filter on opportunity in sfdc
  R-3 | hubspot: contact is not enrolling in marketing workflow
  R-3 | my salesforce validation rule blocks the web2lead
  R-3 | apex test coverage 74 percent can't deploy
  R-3 | how do i make a kanban for opportunities in salesforce
  R-3 | dependent picklist in sfdc for industry and sub industry
  R-3 | hubspot deal amount should sum the products, calculated property?
  R-3 | salesforce list view for reps with only their hot leads
  R-3 | wher do i change the email signature in hubspot
  R-3 | pipedrive custom activity type for demo calls
  R-3 | lost reasons mandatory in pipedrive
  R-3 | pipeline velocity report in hubspot
  R-3 | unsubscribe link in hubspot marketing mail goes to wrong page
  R-3 | soql to get all accounts without open opportunities
  R-3 | how to schedule a report in salesforce to my manager each monday
  R-3 | sync google contacts with pipedrive
  R-3 | best practice to name flows in salesforce
  R-3 | move attachments from one salesforce org to another
  R-3 | jira tickets into slack channel per team
  R-4 | which vendor has correct employee numbers for indian companies
  R-4 | kindly suggest source for annual turnover of private firms
  R-4 | where can i find mobile nos of my customers' it managers
  R-4 | batch lookup of domain to company name, any cheap api
  R-4 | how accurate is linkedin headcount
  R-4 | i need the tech our customers run (aws, azure). how to find
  R-4 | open data source for company industry in france
  R-4 | emails of contacts bounce, how to find the new ones
  R-4 | contact role and seniority are missing for most of our people, what tool adds that
  R-4 | clearbit shut down, whats the replacement
  R-4 | news alerts for funding of my accounts
  R-4 | is it worth paying for intent data for existing customers
  R-4 | how do you keep firmographic data fresh
  R-4 | enrichment provider with good coverage of schools and ngos
  R-4 | apollo api vs people data labs for titles
  R-5 | kindly compare planhat and gainsight for it services company
  R-5 | which cs platform is easiest to use for csm
  R-5 | why are you using planhat and not something else
  R-5 | is vitally more modern than planhat
  R-5 | planhat v gainsight v churnzero total cost of ownership
  R-5 | do companies with 2000 customers use planhat
  R-5 | hubspot has a customer success workspace now, do we still need planhat
  R-5 | is planhat gdpr safer than american tools
  R-5 | tell me why planhat is better than totango
  R-5 | what does gainsight do that planhat can not
  R-5 | is there a free alternative of planhat
  R-5 | leaving planhat: what do people move to
  R-5 | planhat roadmap compared with vitally ai features
  R-5 | who are the main players in customer success software
  R-5 | planht or churnzro, which for 20 csm
  - | how can i find out which rule made health go from 8 to 3
  - | i gave the factor weight 0 but it is still in the score
  - | please advise how to define health profile for partners
  - | health score is calculated at what time of day
  - | factor based on csat from zendesk, not in the list of metrics
  - | does a churned company still get a health score
  - | how do i give csms a manual override of the health
  - | is the score of last month kept somewhere
  - | kindly tell steps to connect salesforce with planhat
  - | the opportunity amount is wrong in planhat after currency change in sfdc
  - | hubspot associations company-contact lost on sync
  - | which user should be the integration user in hubspot
  - | do we need api access in our salesforce edition for planhat
  - | formula fields in salesforce do not trigger an update in planhat
  - | salesforce record types, can planhat only take customers
  - | pipedrive label field arrives as id
  - | conflict: csm updates phase in planhat, hubspot sets it back
  - | how to map contact role from sfdc opportunity
  - | backfill of 3 years salesforce tasks into planhat
  - | where do i see sync errors for one single company
  - | how to do proration in planhat licences
  - | recurring and non recurring in one deal
  - | total arr in planhat 3.2M, finance says 3.4M
  - | renewal date missing for customers with rolling contracts
  - | where can i log a downgrade w/o churn
  - | churn log entry delete
  - | churn value in the report is double the license value
  - | net retention by csm in a widget
  - | cannot close renewal, button is grey
  - | invoice overdue flag not cleared after payment
  - | which date does the churn report use, end date or log date
  - | can i track one time fees
  - | contract value in different currencies, what rate
  - | wat trigger do i need 4 when a customer churns
  - | can automation change the csm if country is dach
  - | loop over all contacts in automation only does the first 10
  - | automation to remind csm 120 days before renewal
  - | when customer replies stop the automation, how
  - | slack step: channel not found
  - | if/else branch always goes to else
  - | webhook from typeform into planhat
  - | test run of automation, does it send real mails
  - | automation copy to another tenant
  - | execution limit on professional
  - | delay until monday morning possible?
  - | events are doubled since 2 scripts on page
  - | how to send usage by csv
  - | usage per workspace instead of per user
  - | time in app metric from our own db
  - | end user shows under wrong company after he changed job
  - | how to delete tracked events of march
  - | difference custom metric and event
  - | user activity from 2 products in one tenant
  - | amplitude cohort in planhat
  - | calculated metric that counts open risks
  - | percent change in usage over 30 days, formula?
  - | why is the sum in the table header different to the report
  - | can i color cells in a table by value
  - | share dashboard with ceo who has no license
  - | pivot by csm and segment
  - | filter for companies with no activity since 60 days
  - | metric historical values only since yesterday
  - | sum of arr of child companies on the parent
  - | count of stakeholders per company, how
  - | export to google sheet every day
  - | create end user by api with external id
  - | which id do i use for company in POST /assets
  - | patch custom field list value via api
  - | page through conversations with offset
  - | rate limit in bulk usage
  - | postman collection for planhat
  - | mcp oauth client for cursor
  - | claude writes wrong custom field
  - | which model does planhat ai use
  - | nps anonymous possible in planhat?
  - | where do i edit the nps question text
  - | nps for parent company
  - | survey reminder after 5 days, where to set
  - | show nps comments in slack
  - | send csat survey when a ticket closes, in planhat
  - | bounced survey emails list
  - | how to add nps of last year by hand
  - | what is a wave
  - | template for qbr in presentation pages
  - | recurring tasks every quarter for tier 1
  - | customer can not tick tasks in the portal
  - | onboarding duration report per csm
  - | gantt view of all onboardings
  - | invite customer to collaborate on success plan
  - | sequence reply detection not working with outlook
  - | playbook step assign to account executive
  - | hand over all open tasks when csm leaves
  - | emails sent by colleague are not logged
  - | teams calls recorded in planhat
  - | bigquery export of revenue
  - | intercom conversations without company
  - | segment.com source connected, no data
  - | slack connect, user not mapped
  - | disable mail sync for hr
  - | how to make a field visible to managers only
  - | restrict export for csms
  - | user got deleted, who owns his accounts now
  - | change company name of tenant
  - | field order in company profile
  - | import says 12 rows failed, no reason
  - | we need a list of subprocessors
`);
