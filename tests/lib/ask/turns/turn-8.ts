import { rows } from '../labelled-question';

/** People who write as they talk, at an ordinary working day. */
export const turn8 = rows(`
  R-1 | Hi everyone, I'm setting up a cs function at a 30 person company, what would you do first, hire or define the journey?
  R-1 | how do i tell a customer that his csm is leaving the company without making him nervous
  R-1 | we have 3 tiers, gold silver bronze, and everybody gets the same service. how to differentiate
  R-1 | qbr prep takes my csms 6 hours each. what can be left out
  R-1 | should a churned customer still get access for 30 days, goodwill or not
  R-1 | what's a realistic upsell quota for a csm with 1.5M book
  R-1 | my manager asks for a churn risk matrix, probability x impact. has someone an example
  R-1 | the power user left and nobody else knows our tool at the customer. next steps?
  R-1 | is it a good sign when a customer opens many support tickets
  R-1 | how would you score the relationship, 1-5 by csm gut or by number of meetings
  R-1 | how many signals until a health score becomes noise
  R-1 | typical reasons why onboarding projects fail
  R-1 | discount for early renewal, how much do you give
  R-1 | customer marketing says they need 10 references by q2, how do i find volunteers
  R-1 | what is a fair split of bonus between gross retention and expansion
  R-1 | our product has 2 users per customer, adoption metrics are useless. what else could show value
  R-1 | playbook contents for 'new decision maker arrives', step by step please
  R-1 | how do i get a seat at the table with product as cs
  R-1 | how do you decide when to stop investing in a small customer
  R-1 | sales promise vs reality gap, how to measure it in onboarding
  R-1 | do i need a separate renewals team at 8M ARR
  R-1 | handing over 80 accounts to a pooled team, how to announce it to customers
  R-1 | best way to document customer goals so that they are used later in the qbr
  R-1 | what percentage of customers is green in a healthy portfolio
  R-1 | are customer advisory boards worth the effort for smb vendors
  R-1 | we work with salesforce and planhat, still nobody knows who calls the customer before renewal. how do you organise this
  R-1 | churn in the first three months is 9 percent. onboarding or wrong customers, how would you find out
  R-1 | what does great executive sponsorship look like in practice
  R-2 | what's the best moment for nps in a yearly contract
  R-2 | is it okay to remove nps answers from people who clicked by mistake
  R-2 | survey with 25 questions has 3% completion, how to shorten
  R-2 | how do you ask for feedback without a survey
  R-2 | response to a furious detractor, sample text
  R-2 | should we publish our nps on the website
  R-2 | who in the company should own the nps program
  R-2 | csat for csms, good or bad for culture
  R-2 | how large must a change in nps be to be real
  R-2 | how do others combine nps with usage when judging accounts
  R-2 | smileys or numbers for a quick satisfaction check
  R-2 | which open question brings the most useful answers
  R-2 | we get the same 20 people answering every survey. how to reach the silent rest
  R-3 | build a newsletter template in hubspot
  R-3 | hubspot landing page with a form for webinar signups
  R-3 | what does 'record is locked' mean in salesforce opportunity
  R-3 | how do reps log calls automatically in salesforce
  R-3 | lead source picklist clean up in salesforce, best way
  R-3 | round robin in salesforce without apex
  R-3 | hubspot: show only deals of my team in the board
  R-3 | pipedrive: bulk edit expected close date
  R-3 | how can i get a salesforce report with accounts that have no opportunity
  R-3 | our hubspot forecast is wrong because reps use wrong close dates, how do you discipline that
  R-3 | salesforce quote pdf shows the wrong discount
  R-3 | google ads leads into hubspot
  R-3 | which hubspot plan do i need for sequences
  R-3 | email bounces in hubspot marketing campaign, how to lower
  R-3 | create a new sales process for renewals in pipedrive
  R-3 | zap from typeform to hubspot deal
  R-4 | where do you get reliable headcount numbers from
  R-4 | tool to check if contacts still work at the company
  R-4 | missing phone numbers for contacts, find them how
  R-4 | is there an ai agent that researches companies and fills size and industry
  R-4 | what's the cheapest provider for company revenue data
  R-4 | how do i find the linkedin page of 900 customers
  R-4 | contact data vendor with good coverage in spain
  R-4 | email verification service for old contacts
  R-4 | buy intent data or not for expansion
  R-4 | who provides data on which software a company uses
  R-5 | planhat and vitally compared on api quality
  R-5 | would you choose planhat again
  R-5 | how does planhat's pricing model compare with per account pricing of gainsight
  R-5 | what's the market share of planhat in europe
  R-5 | which is the better choice for non technical teams: churnzero, planhat or custify
  R-5 | cs software with best slack integration
  R-5 | has someone a comparison sheet of cs platforms
  R-5 | we are 4 people, is planhat overkill
  R-5 | is it hard to leave gainsight for planhat
  R-5 | planhat or freshworks customer success
  - | the new csm should take over 80 accounts, can i change the owner in planhat for all at once
  - | how do i see in planhat when the champion last logged in
  - | what does the health score of a customer say if he has no users yet
  - | qbr page template: how to show only the last quarter
  - | why did the score of our biggest customer drop although usage went up
  - | can i set a goal for nps per csm in planhat
  - | churn risk field is filled by the ai, where do i turn this off
  - | customer success plan objects are not visible for sales users
  - | is there a way to see which customers never finished the onboarding workflow
  - | what's the maximum number of health factors
  - | can i have the health score shown as traffic light in salesforce
  - | what permission does a csm need to log churn
  - | which customers renew next month and have open tickets, can a filter do that
  - | expansion deals come from hubspot as new business, what do i have to map
  - | should the licence start on signature or go live in planhat
  - | how are discounts handled in arr
  - | planhat says renewed, but our finance says cancelled
  - | the forecast of renewals does not include autorenewed contracts
  - | what happens with the renewal when a customer upgrades before
  - | why do some churned customers have arr left
  - | tell me how the renewal rate widget treats downgrades
  - | onboarding workflow should start 3 days after the deal is won in hubspot
  - | do automations run for archived companies
  - | my automation sends the mail to all contacts and not only the champion
  - | how to make an automation that creates a call to action when usage drops
  - | reminder to csm if customer has not been contacted in 45 days
  - | why does the playbook task go to the wrong person after csm change
  - | is there a limit of emails per day in sequences
  - | i cant find where to pause a sequence for one contact
  - | customers reply to the sequence but the reply is not in planhat
  - | time on onboarding per project, can that be a metric
  - | best practice to name events for usage tracking in planhat
  - | how do we track adoption of a feature that is only in the mobile app
  - | how long does planhat keep usage data
  - | usage is per contract, but planhat wants companies
  - | what's the difference between active users and end users in planhat
  - | chart with arr by health colour
  - | how to count customers per lifecycle phase over time
  - | i want a list of stakeholders without any email in the last 60 days
  - | why does my calculated metric ignore customers without value
  - | trend of response rate per quarter as chart in planhat
  - | can our board see one dashboard without being a user
  - | excel export loses the currency
  - | how do i update 500 companies through the api without hitting the limit
  - | the api says forbidden for custom objects
  - | which api gives me the nps comments
  - | can claude read tickets from planhat
  - | mcp connection lost each morning
  - | how do i ask planhat ai for accounts at risk
  - | nps survey in two languages for one company
  - | only 3 of 50 survey mails arrived, the others say pending
  - | who can see the nps comments in planhat
  - | change the scale label of the survey
  - | is a contact asked again if he did not answer
  - | nps is calculated over all time or last 90 days in planhat
  - | survey results to salesforce field
  - | the portal link in the mail asks for a password
  - | customers want to download the success plan
  - | add a file to a task in the portal
  - | milestone is done, but project says 80 percent
  - | capacity view of csms in planhat
  - | emails from my shared mailbox do not appear
  - | gmail integration: only sync customers, not partners
  - | gong call summary as note
  - | zendesk satisfaction into company health
  - | jira bug fixed, tell the csm automatically
  - | stripe and planhat arr differ by 3 percent
  - | which date format for csv import of contracts
  - | import of industries fails: value not in list
  - | how do i archive contacts who left the company
  - | set up sso with entra for a second domain
  - | csm sees a button that others do not have
  - | two fields with the same name, which one is used by the sync
  - | hubspot contact is marketing only, can i keep him out of planhat
  - | change in sfdc shows only next day
  - | the salesforce field is a formula, will planhat update it
  - | we cleaned duplicates in salesforce, planhat still has both
  - | how do i stop planhat writing 'phase' to hubspot deals
  - | pipedrive deal currency is ignored
`);
