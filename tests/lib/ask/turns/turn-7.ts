import { rows } from '../labelled-question';

/** Whole sentences that each could be about the other. */
export const turn7 = rows(`
  R-1 | we have just bought planhat, before i configure anything: which 5 factors would you take for a health score of a hr software
  R-1 | what do other csms do when the customer's new cio wants to consolidate tools and we are on the list
  R-1 | our smallest 600 customers pay 3% of arr but cause half of the tickets, what service model would you give them
  R-1 | how do i get my sales colleagues to fill in a proper handover, they just dont care
  R-1 | Is a customer with high usage but a bad relationship healthy or not? asking for our score design
  R-1 | what would be a sensible churn target for next year if we had 14% this year
  R-1 | sequence of steps when a renewal is at risk, who does what at 120/90/60 days
  R-1 | our ceo heard about customer led growth on a podcast. what does it mean for a team of 5
  R-1 | customer asks for termination for convenience clause, should cs agree or fight
  R-1 | which adoption metric do people use when the product is used by robots, not humans (api product)
  R-1 | in planhat we have 12 playbooks and nobody follows them. how many are reasonable and how to make csms use them
  R-1 | how to convince a customer to pay for a success package when support was free before
  R-1 | does anybody know good numbers on how much qbrs influence renewal
  R-1 | first meeting with a new sponsor who did not choose us. what would you talk about
  R-1 | we do churn interviews ourselves, customers are too polite. is a third party better
  R-1 | how would you rank: nrr, grr, csat, time to value for a cs dashboard to the board
  R-1 | what's the smartest way to split accounts between senior and junior csms
  R-1 | my customer is angry about three outages in a month, draft for an apology from the vp?
  R-1 | we never did onboarding in a structured way. minimum viable version?
  R-1 | is it true that 80 percent of churn reasons are decided in onboarding
  R-1 | how do i forecast churn with only 40 customers, statistics dont work
  R-1 | incentives for customers to give a g2 review, ethical?
  R-1 | how should we treat resellers in customer success, they hide the end customer from us
  R-1 | the product is sticky but nobody buys the second module. cross sell thoughts
  R-1 | customers success or account management owns price negotiation at your place?
  R-1 | please explain rolling retention vs cohort retention like i am five
  R-1 | what would a csm do in a plg company all day
  R-1 | risk playbook: how many days without login until you call
  R-1 | at which health level do you involve management, what thresholds do others use in practice
  R-1 | how do you write a good success plan goal, ours are all 'increase usage'
  R-2 | how many percent of our users should answer so that i can trust the csat
  R-2 | the nps mail lands at people who left the company, how do others keep lists clean for surveys
  R-2 | is it better to ask 'how likely to recommend' or 'how disappointed would you be'
  R-2 | our promoters give 9 but never write a comment. how to get text
  R-2 | survey for churned customers, anonymous or with name
  R-2 | we have good tool (planhat) for nps but what rhythm is right for customers with 5 year contracts
  R-2 | how should a ceo react publicly to a falling nps
  R-2 | i am to write 8 questions for an annual customer survey, what topics
  R-2 | csat after each training session, overkill?
  R-2 | what's the trick to get c-levels to take 2 minutes for a survey
  R-2 | should detractors get a discount
  R-2 | how do i compare nps between countries fairly
  R-2 | can you recommend a scale for measuring ease of onboarding
  R-3 | our sales reps can delete opportunities in salesforce, how do i take that away
  R-3 | hubspot: email open tracking for sequences is inflated by apple mail
  R-3 | in salesforce the account hierarchy chart does not show child opportunities, admin help please
  R-3 | how to build a screen flow with a file upload in sfdc
  R-3 | hubspot deals created by form submissions have no owner, fix inside hubspot
  R-3 | pipedrive or hubspot for a sales team of 4
  R-3 | i want a pop up in salesforce when a rep forgets the next step
  R-3 | what is the best way to archive old opportunities in salesforce
  R-3 | how do i get jira issues to open automatically from zendesk
  R-3 | hubspot lead status vs lifecycle stage, when to use which for marketing
  R-3 | salesforce report with opportunities without activities in 30 days for the sales manager
  R-3 | validate iban in a salesforce text field
  R-4 | i want every customer to have an industry, revenue class and region. who sells that for europe
  R-4 | is there any tool that tells me which of our contacts got promoted
  R-4 | how do you get direct dials for people who already are customers
  R-4 | clay workflow for finding the head of hr of 200 accounts
  R-4 | what does a decent enrichment cost per record
  R-4 | looking for a provider for technographics, we need to know who runs sap
  R-4 | our contacts only have first names. can something fill last names and titles
  R-4 | which sources are good for headcount growth as buying signal
  R-4 | zoominfo contract ends, cheaper vendor with eu data?
  R-5 | we have gainsight since 4 years and management hates it, would planhat be less work
  R-5 | what is the difference between planhat and a crm
  R-5 | which platform do you recommend for 3 csms and 500 customers on hubspot
  R-5 | planhat quote is 30k, is this a fair price compared with vitally
  R-5 | who of you moved from churnzero to planhat and how was it
  R-5 | salesforce health cloud vs planhat? or are these different things
  R-5 | does it make sense to switch cs platform in the middle of the year
  R-5 | our it prefers gainsight because of salesforce, i prefer planhat. arguments?
  R-5 | vitally, custify, planhat: who is best for usage based pricing
  R-5 | strengths and weaknesses of planhat for a consultancy selection
  - | we do qbrs each quarter, can planhat create the tasks by itself for tier 1 customers
  - | our champion left and was replaced, how do i move the notes and emails to the new contact
  - | how do i give a low touch segment its own playbook that starts when arr is under 5k
  - | the customer asked for a success plan, how can i share it from planhat without giving him a login
  - | csms write the churn reason in a text field, how to change it to a picklist without losing data
  - | renewal is in 30 days but planhat did not create the renewal task, where do i look
  - | why do i see expansion in the nrr report for a customer who only renewed
  - | what do i need to do in salesforce so that the planhat package gets access to custom objects
  - | sales renamed the opportunity stages in hubspot and since then no deal comes in
  - | lead conversion in salesforce makes a new account id and planhat doubles the company
  - | is the onboarding phase set by the sync or by an automation, how can i find out who changed it
  - | our nps campaign runs since monday and only 12 mails went out of 900
  - | can i send csat after a zendesk ticket through planhat and save it on the ticket
  - | people with a 9 should get a review request mail automatically, with g2 link
  - | how can the survey be in french for french contacts, is there a language field
  - | detractors should get a task for the csm but only when the csm is not on holiday
  - | i imported last years survey, all answers show today's date
  - | the vitally export has one row per user, how must the file look for import in planhat
  - | we move from gainsight to planhat next month: in which order do i import companies, contacts and licences
  - | gainsight cta equivalents in planhat?
  - | clearbit writes industry in hubspot, how do i get this to planhat company
  - | employee count of 12k comes as text from salesforce, filter bigger than does not work
  - | linkedin field of end users got emptied by the last import
  - | where can i maintain the list of industries
  - | the phone numbers of contacts lose the plus sign on import
  - | which report shows csm workload, number of accounts and arr per csm
  - | what is a healthy number of automations before things get slow in planhat
  - | how often should i rebuild a calculated metric
  - | is it better to model products as licences or as assets
  - | should onboarding be a project or a workflow in planhat
  - | what is the best way to structure company phases when hubspot has lifecycle stages too
  - | tips for the migration to the new planhat ui, what will break
  - | how do most people map salesforce opportunities to planhat, licences or deals
  - | what's the recommended way to import historical usage
  - | who should own the integration user in salesforce, a person or a technical account
  - | benchmark line in a planhat chart
  - | can planhat tell me which customers behave like churned ones
  - | how do i get an early warning in planhat when logins drop by half
  - | executive summary email from planhat every friday to our vp
  - | i need all customers with renewal in q3, red health, no meeting since 45 days in one list
  - | the board wants grr by segment and planhat only gives me total
  - | how do i calculate time to first value as a metric with two date fields
  - | customer health looks ok but the usage bar is grey
  - | one csm has 200 companies, how do i hand over half of them in bulk
  - | how to give a consultant temporary read access to dashboards
  - | our customer's admin cannot open the portal because of sso
  - | handover from sales should create a project with 14 tasks, dates relative to go live
  - | upsell opportunity tagged as renewal by mistake
  - | price increase in january: update 300 line items at once?
  - | half of the renewals have owner 'planhat support'
  - | customer downgraded 10 seats in the middle of the term, license or line item change
  - | why does arr of a churned customer still count in june
  - | discount of 20 percent is shown as contraction
  - | does planhat take the exchange rate of today for old invoices
  - | trigger for health going from green to yellow, not from red to yellow
  - | if csm changes the phase by mistake the welcome mail goes out. how to protect
  - | i want slack messages only for customers above 50k arr
  - | wait step until portal task is done by customer
  - | automation updated 4000 companies by accident, can i roll back
  - | can the ai step in an automation read call notes
  - | how do i send events of two products with the same user ids
  - | users of a reseller are counted at the reseller instead of the end customer
  - | feature usage for the champion only
  - | last seen by product module
  - | logins before the contract start distort adoption
  - | claude answers with old arr, does mcp cache
  - | is there a way that chatgpt creates tasks in planhat
  - | which permissions does the mcp user inherit
  - | api returns 200 but company phase is not changed
  - | how do i fetch only customers changed since yesterday
  - | meeting notes from gong twice on timeline
  - | mails to customer's gmail address are not matched
  - | bigquery table has nested fields, can planhat read these
  - | stripe subscription upgrade makes second licence
  - | a csm should see revenue but not edit it
  - | we renamed our domain, users can not log in by sso anymore
  - | how do i know which plan we are on and when it renews
  - | portfolio view shows customers of my predecessor
  - | delete personal data of one contact on request
  - | can a view user be the owner of a task
`);
