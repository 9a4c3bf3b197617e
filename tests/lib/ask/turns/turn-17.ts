import { rows } from '../labelled-question';

/** Business words about the tool, the words of tools about method. */
export const turn17 = rows(`
  A | renewal date as a factor makes every account dip at the same moment, can planhat ignore it outside 90 days
  A | why is the csat factor greyed out when i build my health profile
  AF | our adoption metric doesnt show in the factor picker
  A | after i changed one weight all of the enterprise segment went to 10
  A | parent shows 7 but its worst subsidiary is 2, how does planhat roll that up
  A | contact without any survey reply, is that counted as zero in health or skipped
  AD | tweaked the churn risk profile and 300 owners got pinged, how to edit it quietly next time
  A | Two profiles could fit the same onboarding customer, which one does planhat take?
  AI | does the nps factor look at the last reply or at an average of everybody
  A | can i see what the score of an account was the day it churned
  A | expansion accounts keep falling into the default profile instead of mine
  A | is there a max number of factors per profile, we want to add qbr done, csat, seats and ten more
  A | owner says 4.6, company list says 5, same account same minute, rounding?
  A | scorecard tab gone from the account page and i need the breakdown of points
  AB salesforce | salesforce risk picklist mapped fine yet it cant be used as a health factor
  A | where do the account owners give their own gut feel mark next to the calculated health
  A | last qbr 200 days ago and still full plus points, thought the range stops at 90
  A | renewal forecast page sorts by health but blanks come on top, what does a blank score mean
  AE | portfolio went red overnight, nobody stopped using the product, the feed was late
  AJ | playbook finished should add +1 to the score, possible or not
  B salesforce | opportunity owner changed in salesforce but planhat keeps the old csm
  B hubspot | hubspot deal stage lands empty after sales renamed "closed won"
  B pipedrive | edited a contact phone in planhat, pipedrive never got it
  B salesforce | child accounts arrive before their parent so the hierarchy stays empty
  BC salesforce deals | renewal opportunities come over without their line items
  B hubspot | which hubspot user should connect the sync, the one who did it just left
  B salesforce | churned accounts deleted in sfdc are still sitting in our portfolio
  B salesforce | push health to an account field, sync log says insufficient access
  B hubspot | lifecycle stage filter on the hubspot connection, will it drop the companies already imported?
  B pipedrive | is pipedrive organisation owner mapped to the planhat owner by email or name
  B salesforce | got two of every account since we switched onboarding to create companies by hand before the deal closes
  B salesforce | can opportunity contact roles be pulled into planhat
  B hubspot | Both-way mapping of the renewal date and the values keep jumping, who wins
  B salesforce | how long till a new opportunity shows up here
  B | account merged in the crm, the loser is still alive on our side with all its notes
  B salesforce | sandbox first then production, do i lose the field mapping for success plan objects
  B no-crm | we dont run a crm, can planhat own accounts and contacts alone
  B salesforce | custom object for adoption reviews, can the sync bring it in and to what model
  B hubspot upgraded | new app: where did the hubspot contact filter go
  BC hubspot deals | amount on the deal is in euros, planhat copies it as dollars
  C licenses legacy | closed won opportunity made no license in the old app
  C | churn of 12k shows in january though the contract ended 31 december
  C | how does planhat decide an account is lost and not just a downgrade
  C | the forecast tab counts confirmed renewals twice
  C deals | line items on a won deal dont add up to arr
  C licenses | auto renew is ticked on every licence and nothing renewed last night
  C | Where can I see expansion separate from price increase in the movement report?
  CF | nrr on our forecast page is tiny, does planhat mean something else with that
  C licenses | free pilot customer is shown as canceled, opportunity still open
  C | renewal date on the company is empty while the contract has an end
  C | can i forbid csms setting an opportunity to closed won by accident
  C | exchange rates: last years churn number changes each monday
  C licenses | one forecasted licence and the whole account is "not yet confirmed"
  CB salesforce licenses | salesforce sends the licence and the won opportunity converts too so everything is double
  C | can a renewal opportunity be created by itself 120 days before end
  C | parent pays for the kids, on which account do i put the contract
  C deals upgraded | upgraded app, sales pipeline page has deals without value
  C | log a churn reason, where, and will mrr go down when i do it
  C | what is the difference between renewal date, notice date and end date here
  CG licenses | licences made over the api never come up for renewal
  D | churn alert went out twenty times for one account
  D | my playbook trigger on renewal date 90 days before did not fire for anything imported
  D | how do i ping the account owner in slack when csat below 3 comes in
  D | wait step until qbr date released all customers on one day
  D | onboarding automation was green on friday, monday off, nobody touched it
  D | can an automation read fields of the parent company
  D | loop over all contacts of an account stops after ten
  DC | create renewal opportunity from a rule, which step writes the amount
  D | both branches ran, churned customer got the win-back and the upsell mail
  D | survey answered should start a rule but only the second answer does
  D | The task for the new owner has no due date when the rule makes it, it hides in someday
  D | test an automation on one account without mailing the real contact
  D enterprise | does the enterprise plan have a cap on runs per month, our expansion rules eat a lot
  D | owner variable prints an id instead of the csms name in the email
  D | a segment filter as trigger, how often does it get checked
  DK | zapier hook at the end of my churn flow gives 400
  D | two rules fight about the success plan status, planhat keeps flipping it
  D | where do i see why last nights renewal run failed
  D | can the ai step in an automation summarise the last calls before a qbr
  D | time.today in the rule gives yesterday for our australian owners
  E | end users import fine but adoption stays at zero
  EK | segment.com tile says off although i see tracks coming
  E | one person works for parent and subsidiary, under whom do the logins land
  EB hubspot | hubspot contacts never active although they log in daily
  E | user renamed event "report_exported" and our adoption trend fell flat
  E | our support staff impersonate customers and inflate usage of churning accounts
  E | how far back can i send product events for accounts that onboarded last year
  E | is a contact the same thing as an end user here
  EF | license utilisation by account, where do bought seats meet active users
  E | amplitude cohort of newly onboarded people to planhat, possible?
  EB salesforce | sending events with the salesforce account id, they get accepted and vanish
  E | which contacts count as active in the 30 day number
  E | mixpanel start date moved, everything double now, adoption looks amazing
  E | pendo account id mapped to the wrong field, edit button missing
  E | snippet on our onboarding pages, do anonymous visitors get stored
  E | delete last weeks test events from the demo account
  E | ghost contacts appear under account "unknown", where do they come from
  E | feature usage by contact on the account page, cant find the table
  E | posthog to planhat, what id must match the account
  E | after how many quiet days does a contact drop out of the active list, can we change it
  F | calculated metric for open opportunities per account gives null
  F | qbr deck page shows last months figures, when do metrics rebuild
  F | average csat of the portfolio is different in the table and in the chart
  F | sum of child accounts on the parent, formula field or metric?
  F | can a widget show only the viewers own accounts
  F | churn rate chart by segment, cohort type wont offer my metric
  F | tried counting contacts with role champion per company, formula error near $
  F | Why did the adoption ratio drop to 0 on Sundays only?
  F | dashboard for the churn committee, how do i share with someone who has no planhat login
  F | time to value: days between onboarding start and first login as a calculated metric
  F | renewals next quarter table, group by owner shows blank row
  F | want history of an account field, metric begins only the day i made it
  F upgraded | in the new UI where are the old scorecards reports
  F | export of the forecast chart to pdf cuts half of the page
  F | formula field divides arr by seats, shows infinity on accounts without seats
  F | backfilled nps replies from 2023, trend line still flat
  F | how many calculated metrics may we have before nightly build of the adoption ones gets slow
  F | metric was renamed, everything that used it for expansion scoring shows zero
  F | filter on renewal within 60 days leaves out today, is it utc
  FC | renewal rate by month, is there something built in or build it self
  G | PUT companies in bulk gives 206, some accounts missing
  GC | which endpoint gives me the churn log
  G | create a contact by api and link to account by external id
  G | renewal date from our billing script saved one day early
  G | rate limit when pulling all opportunities nightly
  G | owner field over api wants an id, how do i get it from the email
  G | parent id via rest, does it accept extid- or only the planhat one
  G | webhook when an account turns red, where do i set the url
  G | Does GET /nps return survey comments too or only the number?
  G | posted a qbr as note, 404
  G | token for our forecast script stopped overnight
  GE | adoption numbers posted to the analytics host say 200 and nothing appears
  G | custom fields missing in the reply when i list accounts
  G | how can i page through more than 5000 contacts
  G | success plan objectives, what is the object called in the api
  G | upsert made a second account rather than updating, key was sourceid
  GC licenses | patch a licence value through rest without creating an expansion movement
  G | tickets without contact mail are lost when i send them by script
  G | which base url for us tenant, zapier code step says not found
  GK | can i set the csat score field by api while it is synced from zendesk
  H | claude cant see churn reasons though i can
  H | connect chatgpt to our portfolio, where is the address
  H | let the assistant prepare a qbr from planhat data, which rights does it need
  H | mcp finds accounts but no adoption metrics
  H | claude deleted a contact, how do i take the delete right away
  H | the AI client shows only half the account tools after admin raised my role
  H | which owner name is on a note that the assistant wrote, mine or the apps
  H | okta login loops when i authorise claude
  H start-up | start-up plan here, is mcp part of it? wanted claude for renewal prep
  H | Assistant says renewal field does not exist, it does on the company page
  H | copilot studio, cursor, anything besides claude that can read our portfolio through mcp?
  H | revoke an ex employees ai connection to our accounts
  H | opportunity stage updated through the assistant, refused as read only
  H | can one service account run the mcp for a nightly forecast digest
  H | our demo tenant answers instead of prod when claude lists accounts
  H | do churn questions asked over planhat mcp eat ai credits
  HG | old private token vs oauth for the ai connector that reads our deals, which still valid
  H | applications tab isnt on my user page so i cant disconnect the old forecast bot
  H | limit the assistant to my segment of accounts only
  H | what can mcp do with playbooks, start one or just read
  I | nps mails stuck in waiting for approval
  I | does a contact who got the survey in march get it again in june automatically
  I | the survey went from an ex-csm's mailbox
  I | company nps of 8, is that the average or the promoters formula
  I | csat instead of nps, can planhat send that
  I | where do i see which contacts were left out of the campaign and why
  IB salesforce | nps answers to salesforce contacts, field list does not offer it
  I legacy | classic app: test survey arrives, real one does not
  I upgraded | cannot find nps campaigns after moving to the upgraded app
  I | survey languages, how do french contacts get french text
  I | import 2 years of delighted nps, they all land on today
  I | unsubscribed people still receive the survey
  ID | detractor comes in, start the churn playbook, is there a trigger for it
  I | logo invisible in the survey mail
  I | 600 contacts, only 200 got mailed, one owner
  I | can the survey go out from a general address rather than the account owner
  I | satismeter replies arrive with no contact attached
  I | a customer answered twice, which score stays on the account
  I | follow-up question after the nps number, can the wording depend on promoter/detractor
  I | embed nps in product through planhat or is it mail only
  J | onboarding playbook cant be applied, template greyed
  J | renewal sequence mailed the contact after he had answered
  J | success plan objectives, can the customer tick them in the portal
  J | onboarding kickoff task moved two days and the rest jumped too
  J | portal guest sees an empty success plan
  J | finished tasks vanish so my qbr count is wrong
  J | Entry criteria switched on and 140 accounts started the churn playbook at once
  J | where are the objectives of the parent account shown
  J | playbook owner stays the old csm after account handover
  J | how to log hours on an onboarding and see cost against sold hours
  J | the email step is missing when i build a workflow for accounts
  J | changing text in the renewal sequence does nothing for mails already planned
  J | exit rule closed half of our expansion plays, can i reopen
  J | difference project / workflow / playbook in planhat
  J | qbr task with type event sent an invite to the client, how do i avoid
  J | copy a success plan from one account to another
  J | pause an onboarding for a customer on holiday
  J | gantt view for renewals projects, exists?
  J | steps with no assignee, role "implementation manager" isnt filled on account
  J | issue linked to three accounts, does closing it tell the contacts
  K | zendesk csat on tickets does not come in
  K | zapier trigger for new churn, missing in the list
  K | qbr meetings from google calendar land on wrong account
  K | gong calls attach to contact but not to opportunity
  K | slack notices for renewals go to a channel i deleted
  K | intercom chats before go live, can they be fetched for old accounts
  K | snowflake table with forecast columns, hourly job finds nothing new
  K | my outlook mails with a contact are visible to whole team, stop that
  K | jira issue to account link lost
  K | colleagues turn up as contacts of customers after we connected gmail
  K | bigquery both ways overwrote our account segment
  K | chargebee or stripe invoices to accounts, native?
  K | how is bcc to planhat filed when the contact exists on two accounts
  K | teams meeting notes for onboarding calls, is there a connector
  K | moved qbr in planhat, google still has the old hour
  K | freshdesk tickets appear under the parent rather than child
  K | typeform survey into planhat without zapier
  K | s3 csv of adoption figures, which folder and when is it read
  K | postgres connection shows only usage models, i need accounts
  KL | ask planhat to read only shared renewals@ inbox, not private ones
  L | okta group removed and three csms are locked out
  L | csm sees only her portfolio, how do we open the whole book for renewals week
  L | scim with entra: new owner not created, no last name
  L | how do i hand over all accounts of a leaver
  L | hide opportunity amounts from the onboarding team
  L | does an external consultant need a paid seat to view a qbr page
  L | export everything of one account before we delete it
  L | gdpr request from a churned contact, erase incl. mails
  L | import of renewal dates flips day and month
  L | sales rep should see accounts read only, which user type
  L enterprise | enterprise customer here, want a sandbox tenant to try playbooks, how do we get one
  L | home page empty for new account owners though the role is right
  L | dkim for survey and sequence mails, where are the records
  L | merge two duplicate contacts in the tool
  L | Is there a recycle bin for accounts someone deleted by mistake?
  L | ai credits gone in a week, who used them, the renewals team?
  L | okta tile drops us on a page that still asks for a password
  L professional | professional plan, can i make my own role for the onboarding crew
  L | audit of who changed the renewal date on an account
  L | bulk change owner for 80 accounts in the list view
  R-1 | we have five csms and one dashboard, which three numbers should be on top
  R-1 | template for a first qbr with a cfo who has never met us
  R-1 | should support tickets be in a health score at all or is that noise
  R-1 | what to put into a joint success plan template for a bank
  R-1 | how many fields should a handover from sales to cs really have
  R-1 | health score green, customer left anyway, how do others catch that
  R-1 | Our onboarding workflow takes 110 days and sales keeps promising 30, where would you cut?
  R-1 | sequence of touches for low touch customers, how many in a year
  R-1 | which tasks of a csm are worth automating first and which never
  R-1 | what belongs in a monthly churn report to the board
  R-1 | customer wants a portal but nobody logs in after week two, how to keep them engaged
  R-1 | champion gone from the profile, new boss came from a competitors shop, what is a good first mail
  R-1 | do you weigh usage more than sentiment in a health score for hr software
  R-1 | who should own the renewal number, cs or sales, our ceo wants it in one dashboard
  R-1 | good net retention for a 5m arr vertical saas, our investor wants it on the report
  R-1 | 180 accounts per csm, automation helps only a bit, is that ratio crazy
  R-1 | price goes up 14 percent, notifications are out, how would you script the renewal call
  R-1 | sponsor gives you 20 minutes only and no dashboards please, what agenda
  R-1 | red account playbook content, what are the steps in the first 48 hours
  R-1 | is time to first value a better onboarding kpi to report than go-live date
  R-1 | comp plan for csms: bonus on the health score or on gross retention
  R-1 | we lost two logos after an acquisition, notifications were all green, which early signs do people watch for mergers
  R-1 | what would a mature cs org automate for the long tail
  R-1 | questions to ask on a cancel form and in the talk afterwards
  R-1 | how do i convince my vp that cs needs an ops person, he says buy another integration
  R-1 | kpis for an implementation manager, she wants a scorecard of her own
  R-1 | difference of a qbr and an ebr, do they need two templates
  R-1 | tiering model for accounts, only arr or other fields such as potential also
  R-1 | how to say no to a customer who asks for a custom report every week
  R-1 | happy user, health score 9, cold buyer: where to begin an expansion talk
  R-1 | what does a good customer journey map template look like for a payroll vendor
  R-1 | two of our top ten went quiet over summer, their dashboards still busy, do i escalate or wait till september
  R-1 | product is used once per quarter, dashboards say nothing, which leading signs of churn remain
  R-1 | should csms write a renewal forecast field by hand or is a formula more honest
  R-1 | how long should hypercare go on after an integration is live
  R-1 | new head of cs, no reports, no process, what would your first 90 days plan be
  R-1 | pros and cons of charging for onboarding and integration work
  R-1 | customer says he has no time for the success plan form, is there a lighter way to agree goals
  R-1 | health score of small shops vs enterprise, one model or two, what is the thinking
  R-1 | multi-year discount for an account with a red health score, smart or stupid
  R-1 | our csms hate filling fields after calls, how do managers build that habit
  R-1 | pooled csm model with a shared workflow, does it harm retention
  R-1 | template for a churn post mortem without blame
  R-1 | what share of churn is normally avoidable, every reason field says "budget"
  R-1 | late payer, heavy user, friendly: where does that sit on a health scale, risk or not
  R-1 | which moments in a customers first year deserve a human rather than an automated sequence
  R-1 | name ideas for lifecycle stages that customers would not mind seeing in a portal
  R-1 | school district with budget cuts, fourth notification ignored, how to prepare a save offer
  R-1 | upsell the extra integration before or after the renewal signature
  R-1 | adoption stuck at 30 percent of seats, webinars flop, automated tips flop, what else works
  R-1 | our logo retention report says 84, smb hr tool, is this bad
  R-1 | cs and account management fell out over who runs the business review and its report, what split works
  R-1 | my csm wants to fire a toxic client who demands a new field every day, any framework to decide
  R-1 | reference customer programme, is a form enough or must you ask in person
  R-1 | we score health 1 to 10 from five inputs, boss asks proof that it predicts anything, how to back-test it
  R-1 | templates for a goodbye mail when a csm leaves the account
  R-1 | should csms be allowed to override a health score by gut
  R-1 | we have 60 strategic customers, good cadence for internal reviews and what report to bring
  R-1 | our customers come in through partners, partner has the portal and the relation, how do you do success then
  R-1 | gross or net retention for the investor report, which do they look at first
  R-1 | what skills to look for in a cs manager who will mostly live in automated sequences
  R-1 | kickoff template has forty slides of features, what should it say instead
  R-1 | stakeholder profile for a hospital group, who has to be in it
  R-1 | downgrades count as churn in your reporting or not, what is the convention
  R-1 | csm got a promotion, 30 customers got only an automatic notice, how to repair that handover
  R-1 | ratio of reactive to proactive work in a healthy team
  R-1 | customer community or customer portal first, with 400 logos
  R-1 | seasonal business, their usage dies each winter, how would you score health fairly
  R-1 | 30 days prior renewal, three sequences sent, silence, what now
  R-1 | how to price a premium support tier, client already asks it in the portal
  R-1 | value realisation report, what do you show if the customer never gave a baseline
  R-1 | playbook ideas for a merger of two customers
  R-1 | who fills the goals field, the client or us? my team argues weekly about success criteria
  R-1 | one workflow for all segments or one each, asking about process not software
  R-1 | cost to serve per customer for the finance report, roughly how
  R-1 | do you tell the customer their health score
  R-1 | when is a company big enough to need renewals managers rather than reminders from a workflow
  R-1 | auto-renewal clauses with just one email notification, do they hurt trust later
  R-1 | sales overpromised an integration that does not exist, the client is furious, how should cs open the conversation
  R-1 | cohort report flattens after month 18, how should i read that
  R-2 | should the csat form come right after the ticket closes or a day later
  R-2 | 9 fields in our onboarding feedback form, which would you kill
  R-2 | response rate went from 22 to 7 percent after we changed the template, typical reasons?
  R-2 | csat form with 5 stars or smileys, which do people prefer
  R-2 | nps 2 points up with 35 replies, can i put that on a dashboard
  R-2 | score 3, comment field blank, what do you write back
  R-2 | execs never open the survey template, subject line ideas
  R-2 | does a gift card at the end of a feedback form bias the answers
  R-2 | our germans give 7 for "great", do you correct the nps report for culture
  R-2 | ces wording for a checkout integration
  R-2 | 800 open comments in an export, boss wants a report by theme, how to code them
  R-2 | passives are ignored in our follow-up workflow, anything worth doing with them
  R-2 | one form for admins and daily users or split the questionnaire
  R-2 | the boss wants to run nps monthly, notification fatigue is my worry, what interval is sane
  R-2 | how many replies before a score by region means anything
  R-2 | name field on the questionnaire or anonymous, which gets more honest feedback
  R-2 | Is it ok to have automated reminders twice for non responders?
  R-2 | relationship vs transactional nps explained simple, i need it for a dashboard footnote
  R-2 | exit form for cancelled subscribers, three best questions
  R-2 | promoters come in by the dozen on the dashboard, how do i turn them into case studies without being creepy
  R-2 | asking for a rating in the renewal email sequence, clever or dangerous
  R-2 | put the rating question first in the form or at the end
  R-2 | benchmark nps logistics software, for a board report
  R-2 | we closed the loop with every detractor and the score did not move, what are we doing wrong
  R-2 | neutral option on a likert form yes or no
  R-2 | warehouse workers on shared tablets ignore notifications, in-app popup or paper for feedback
  R-2 | weighting nps by contract value, is this honest reporting
  R-2 | "how satisfied are you with our fast integration", is that question leading
  R-2 | best weekday to send a feedback form to teachers
  R-2 | product team shrugs at the csat dashboard, how to present bad marks so that they act
  R-3 | salesforce flow that copies the opportunity owner to a field on the account
  R-3 | hubspot workflow sends the renewal reminder to the deal owner twice, hubspot only question
  R-3 | how do i make a dashboard in salesforce of closed lost by reason
  R-3 | validation rule so salesforce reps cannot save an opp with an empty next step field
  R-3 | zap from typeform to google sheets puts the date in the wrong format
  R-3 | hubspot form creates duplicate contacts when people use a second email
  R-3 | pass hubspot form leads to mailchimp without paying a connector
  R-3 | report in salesforce of accounts with no activity in 60 days
  R-3 | stripe to salesforce, which integration writes invoices as custom object
  R-3 | hubspot sequence stops if the contact replies from another address, normal?
  R-3 | sales wants a new stage in the hubspot deal pipeline, do old deals have to be moved
  R-3 | slack notification when a salesforce case breaches its sla
  R-3 | how to add a roll-up summary field over related cases in salesforce
  R-3 | make.com automation from jira to hubspot tickets runs forever
  R-3 | salesforce permission set versus profile for the opportunity tab
  R-3 | our admin quit, nobody knows why that salesforce flow fires on each account save, how to trace it
  R-3 | hubspot score property for leads, how does one build it
  R-3 | email template in salesforce lightning with merge field of the parent account
  R-3 | zendesk and salesforce integration: show cases on the account page
  R-3 | hubspot calculated property days since last meeting
  R-3 | page layout for contacts in sfdc, hide a field from sales
  R-3 | gong to hubspot integration so that calls show on the deal
  R-3 | sfdc opens new opportunities with the wrong record type and so the wrong fields, change the default
  R-3 | netsuite to hubspot integration, one way customers only, what middleware is simplest
  R-3 | hubspot lists: active vs static for a newsletter
  R-3 | salesforce experience cloud portal, how do i let clients see their own cases
  R-3 | two pipelines in hubspot and reps pick the wrong one, can i lock by team
  R-3 | territory automation in salesforce with german zip codes
  R-3 | calendly form to a salesforce event with the right owner
  R-3 | overwrite one salesforce field on 9000 leads with data loader
  R-3 | hubspot custom report of tickets joined to companies is empty
  R-3 | salesforce approval workflow for discounts above 20
  R-3 | webhooks from shopify into hubspot, notification when a retry fails
  R-3 | tested a workflow and the hubspot sandbox mailed actual people, how do i stop that
  R-3 | lookup filter on a salesforce contact field so that only the same account is offered
  R-4 | employee count field empty on 900 nordic private companies, who sells such figures
  R-4 | apollo or clearbit for missing job title fields
  R-4 | our "industry" column feeds a health score, 40 percent blank, any source that guesses it from websites
  R-4 | champions left, their profiles are stale, find where they work now
  R-4 | revenue bands for uk firms for a segment report, companies house enough?
  R-4 | linkedin urls for a list of 2000 contacts, legal in eu?
  R-4 | which integrations and tech stack do our customers run, cheapest data provider
  R-4 | the sequence bounced for a third of buyers, how do i look up their current addresses
  R-4 | waterfall workflow over several enrichment vendors, which order saves credits
  R-4 | report of who owns whom among our logos, dun and bradstreet or something free
  R-4 | clay template to look up funding rounds
  R-4 | phone field 60 percent empty, how good is zoominfo in brazil
  R-4 | want to know who the cfo is at each of our accounts, no list exists here
  R-4 | naics field for 3000 domains, where do people look these up
  R-4 | notification when a client announces layoffs, is there a news feed to buy
  R-4 | private mail address to company match, what hit rate is realistic
  R-4 | store counts of retail chains for a profile field, can gpt research that reliably
  R-4 | gdpr checklist when you buy contact data to fill in profiles
  R-4 | dashboard of employee growth at our clients, who sells monthly figures
  R-4 | we only have web domains, time zone and hq fields needed, which provider
  R-5 | gainsight renewal came in at 90k and half the dashboards unused, what else is out there for 25 csms
  R-5 | vitally or planhat for a plg startup that lives off usage automations
  R-5 | is it worth moving from churnzero to planhat, we love our dashboards there
  R-5 | which cs tool has the best customer portal, shortlist please
  R-5 | honest reviews of custify, above all its health score
  R-5 | planhat price for ten seats and a portal against totango
  R-5 | could we just use hubspot service hub instead of a cs platform
  R-5 | rfp template to evaluate customer success software
  R-5 | reporting was the reason to quit gainsight, does anyone regret leaving
  R-5 | catalyst, vitally, planhat: who is strongest in salesforce integration
  R-5 | We are 12 people with 70 customers and spreadsheets with a health score column, do we need a platform already?
  R-5 | 200 playbook templates in totango, how many months did your switch to planhat take and what did it cost
  R-5 | cheap alternative to planhat for agencies, portal needed
  R-5 | build our own health dashboard on airtable or buy a cs platform, cfo is asking
  R-5 | g2 ratings of cs platforms by reporting, mid-market fintech
`);
