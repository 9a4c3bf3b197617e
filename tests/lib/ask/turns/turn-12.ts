import { rows } from '../labelled-question';

/** Heads of customer success, first jobs, German and French colleagues, support leads. */
export const turn12 = rows(`
  R-1 | how many accounts can one csm sensibly carry at 8k acv
  R-1 | we just lost our biggest logo to a reorg on their side, what would a good post mortem look at
  R-1 | net retention 94, board unhappy, where do i start
  R-1 | agenda for first ever qbr with a cfo in the room
  R-1 | my champion resigned yesterday. next steps?
  R-1 | is 30 60 90 still a thing for onboarding
  R-1 | what belongs into a health score for a hr software
  R-1 | usage share vs relationship share in our scoring, what would be sane for payroll saas
  R-1 | customer says too expensive at renewal, how do others answer
  R-1 | when should an account move from csm to pooled team
  R-1 | first week as csm, nobody handed over anything, how to get to know 60 clients
  R-1 | gross churn of 18 percent for smb, bad or normal?
  R-1 | should upsell target sit with the account manager or with us
  R-1 | good reasons to give the ceo for hiring a cs ops person
  R-1 | time to first value in logistics software, what do peers reach
  R-1 | save play for a customer who stopped logging in after the pilot
  R-1 | how to tell a client that their go live slips by a month without losing them
  R-1 | comp plan for csms, variable 20 or 30 percent
  R-1 | what to write in a success plan when the customer has no goals
  R-1 | red flags six month before contract end
  R-1 | digital touch for 1400 tiny customers, two people, ideas
  R-1 | do i invite the economic buyer or only the day to day users to the business review
  R-1 | price uplift 7% coming, how do we prepare the talk with each account
  R-1 | difference between logo churn and revenue churn explain simple please
  R-1 | our handover from sales is a mess, what information should sales give us at minimum
  R-1 | csm spends all day on support questions, how did you break that
  R-1 | want a segmentation that is not only by arr
  R-1 | ideas for getting an exec sponsor who never answers mails
  R-1 | how does one compute customer lifetime value for yearly contracts, my ceo and me get different results
  R-1 | kpi for a team lead customer success which are not only churn
  R-1 | multi year deal, do you still run a renewal conversation each year?
  R-1 | low adoption of the reporting module at most clients, what kind of programme helps
  R-1 | i need a script for the call where customer gives notice
  R-1 | does early warning on support tickets really predict anything
  R-1 | what ratio of implementation consultants to csms do scale-ups with 20m arr have
  R-1 | kickoff meeting template for mid market
  R-1 | how far before term end to talk about prolongation, contracts run 24 months
  R-1 | expansion pipeline owned by csm, how to qualify it properly
  R-1 | reasons why customers churn in the first 90 days, b2b saas
  R-1 | is it ok when the csm negotiates the price
  R-1 | score is rosy and then they cancel: which relationship signals do experienced csms watch beside usage
  R-1 | customer maturity model, 4 levels or 5
  R-1 | how do you run a churn review each month without blaming people
  R-1 | which factors should our health score in planhat have for a marketplace business
  R-1 | can you propose a playbook text for accounts with silent admin
  R-1 | what makes a decent ebr slide deck, they have 40 minutes
  R-1 | hiring first csm in france, which profile
  R-1 | we sell through partners, who does then the onboarding of the end client
  R-1 | ramp time for new csm
  R-1 | at which arr did you split onboarding from csm
  R-1 | customer wants to downgrade half of seats, argument to keep them
  R-1 | benchmark grr fintech 2025
  R-1 | how often is too often for check in calls
  R-1 | my boss wants a churn forecast for next year, which approach is honest with 90 customers
  R-1 | community or webinars first, for scaled cs
  R-1 | what is a healthy dau mau for a tool that is used at month end only
  R-1 | who should own the renewal: sales or cs, pros and cons
  R-1 | an angry client threatens on linkedin. how should the csm react
  R-1 | i look for a definition of onboarded that sales and product both accept
  R-1 | interview case for senior csm candidates
  R-1 | cohort analysis of retention, how to read the curve
  R-1 | should health be recalibrated when we change pricing model to consumption
  R-1 | how do i convince the team that a csm gut feeling is worth in the score
  R-1 | winback campaign for lost accounts, after how many months
  R-1 | account plan for strategic customer, chapters
  R-1 | what do i do in the first call with a customer my predecessor neglected for a year
  R-1 | charging money for premium success, does it work
  R-1 | escalation matrix between support and success, who calls whom
  R-1 | customer journey phases for an it security vendor
  R-1 | nrr 118 but grr 82 - should i worry
  R-1 | ways of proving roi to clients when our tool only saves time
  R-1 | tech touch, low touch, high touch where to draw the line at 350 accounts
  R-1 | what a chief customer officer reports to the board every quarter
  R-1 | power users left, new users never trained. reonboarding concept?
  R-1 | rules for when a csm may give a discount
  R-1 | cs team meeting on monday, what format works
  R-1 | how to weigh product usage for customers who use us only by api
  R-1 | auto renewal clause or active renewal, effect on loyalty
  R-1 | ideas for adoption contest / gamification for client teams
  R-1 | my accounts are all in tender this year, public sector, how to protect them
  R-1 | stakeholder map how many contacts do i need per account
  R-1 | which early indicators show that customer is ready to buy more
  R-1 | what should be different in the score of a trial and of a 5 year client
  R-1 | calculation of cost to serve per customer, what hours count
  R-1 | structure for mutual action plan
  R-1 | cs leader leaving, six weeks, what should be written down of our processes
  R-1 | m&a: our customer was bought by a bigger one that uses a competitor, how to handle
  R-1 | help me prioritise: 12 at risk accounts, i can save maybe 4
  R-1 | should csms have quota for references and case studies
  R-1 | how do good teams handle the holiday handover of portfolios
  R-1 | customers ghosting me since spring, subject lines that get answers
  R-1 | leading and lagging metrics for a cs dashboard, which ones would you show the ceo
  R-1 | implementation projects run over by 5 weeks average, typical causes
  R-1 | how to do renewal with procurement people only
  R-1 | product managers ignore what cs tells them, what meeting rhythm fixes that
  R-1 | our best practise for risk stages: watch, at risk, critical. when goes an account from one to next
  R-1 | is churn in year two higher because of bad fit, how would i find out
  R-1 | planhat rollout done, now what cadence of portfolio reviews do managers hold with their csms
  R-1 | offboarding a lost client gracefully, what steps so that they may come back
  R-1 | small customers cost us more as they bring, cut them or automate
  R-1 | quarterly goals for junior csm, examples
  R-1 | cross sell second product, when in the lifecycle
  R-1 | rescue of an onboarding where the client pm vanished
  R-1 | how many points of contact per week is healthy for enterprise hypercare
  R-1 | board wants rule of thumb for cs spend in percent of arr
  R-1 | many tickets: sign of an engaged client or of one about to leave? we argue about it
  R-1 | tips for taking over 25 german speaking accounts as a french native
  R-1 | value realisation workshop, who to invite and how long
  R-1 | what's a sensible target for retention if half of our clients are seasonal
  R-1 | role of a csm after ai agents take the first level, opinions
  R-2 | nps or csat after a training session
  R-2 | 6 answers from 200 mails. normal?
  R-2 | how long may a survey be before people stop
  R-2 | is a 0-10 scale confusing for germans, they never give a 10
  R-2 | wording of the open question after the score
  R-2 | passives gave us 7 and 8, do we call them back
  R-2 | when in the onboarding should one ask for satisfaction first time
  R-2 | anonymous or with name, what gets more honest replies
  R-2 | how many responses are enough to trust the nps of a segment
  R-2 | how quick to phone a detractor, who does it
  R-2 | ces question for self service portal
  R-2 | we ask every quarter and people complain, what gap is fair
  R-2 | translate the recommend question into french, tu or vous
  R-2 | good reply mail to somebody who scored 2
  R-2 | incentive like voucher for filling the form, does it bias
  R-2 | transactional and relationship survey at once, will that annoy people
  R-2 | subject line for satisfaction mail which gets opened
  R-2 | our nps jumped 20 points after we dropped admins from the list, is it cheating
  R-2 | emoji smileys vs stars vs numbers
  R-2 | what do you do with scores once collected, except putting them on a slide
  R-2 | grid of ten rating questions on one page, does it kill completion
  R-2 | survey the decision maker or the end users or both
  R-2 | nps 2 weeks after a price increase - bad idea?
  R-2 | should the mail come from the csm or from the ceo so more persons answer
  R-2 | how do i group 300 free text comments into themes
  R-2 | margin of error with forty answers
  R-2 | reminder mail for non responders, one or two
  R-2 | likert with 5 or 7 points for support quality
  R-2 | is in-app asking better than mail for click happy users
  R-2 | which weekday do b2b customers respond best to questionaires
  R-2 | asking promoters for a testimonial without being pushy
  R-2 | how to show customers that we did something with their feedback
  R-2 | leading questions in my draft, can you check: how much did you love our new dashboard
  R-2 | same person gives 9 in march and 3 in june, how interpret
  R-2 | churned customers exit questionnaire, multiple choice options
  R-2 | csat of support at 97, too good to be true, maybe only happy people answer?
  R-2 | ticket closed survey, ask about the agent or about the product
  R-2 | sampling: ask all 5000 users or a random part each month
  R-2 | survey fatigue at our biggest client, they get ours plus two from other vendors
  R-2 | product market fit question 'how disappointed would you be', when is it useful
  R-2 | works council in germany worried about feedback naming support agents, how do design it
  R-2 | csms beg for tens before the form goes out, how to phrase the invitation neutral
  R-2 | target response rate for an email survey with 900 recipients
  R-2 | demographic questions at start or at the end
  R-2 | do we need a minimum of comments before showing results to the management team
  R-3 | salesforce validation rule that forces a close reason on lost opps
  R-3 | how to make a hubspot workflow that rotates leads among 3 reps
  R-3 | connect zendesk with jira so a bug ticket makes an issue
  R-3 | our hubspot lifecycle stage jumps back, how do i lock it in hubspot
  R-3 | sfdc flow for approving discounts over 15 percent
  R-3 | stripe to quickbooks, each invoice once
  R-3 | permission set vs profile in salesforce for new sales guys
  R-3 | typeform answers into google sheets through zapier
  R-3 | create a calculated property in hubspot for days since last deal
  R-3 | slack alert out of salesforce when a big opp moves stage
  R-3 | record types in salesforce, do we need these for renewals
  R-3 | pushing intercom conversations to hubspot contact timeline
  R-3 | duplicate rule salesforce blocks my sdr when she makes an account
  R-3 | how do i build a report type in sfdc with opportunities and products
  R-3 | hubspot pipeline: required fields before moving to contract sent
  R-3 | jira status back to freshdesk automatically
  R-3 | can make.com write calendly bookings to pipedrive
  R-3 | apex trigger keeps hitting governor limits on opportunity line items
  R-3 | merge two hubspot portals after acquisition
  R-3 | salesforce cpq amend order not updating the contract end
  R-3 | hubspot sales seat for a contractor, which permission to hide revenue
  R-3 | docusign envelope completed should close the opp in salesforce
  R-3 | notion database from airtable, keep both alike
  R-3 | custom object in hubspot for machines, how to associate with companies
  R-3 | page layout in salesforce service cloud too crowded for agents, assign per profile
  R-3 | chargebee subscription to hubspot deal, who is master
  R-3 | linkedin lead gen forms into salesforce campaign members
  R-3 | gong calls are not logged on the right opportunity in salesforce
  R-3 | how can i bulk change the owner of 900 leads in salesforce
  R-3 | hubspot sandbox refresh
  R-3 | asana task when a monday item turns red
  R-3 | escalation rules for cases in service cloud by weekday
  R-3 | webhook from shopify to hubspot retries 5 times and makes doubles
  R-3 | rollup summary from contacts to account in sfdc, lookup not master detail
  R-3 | set up teams meeting links on hubspot meetings page
  R-4 | need headcount and branch for 400 of our clients, where from
  R-4 | find out who is the new it director at a customer
  R-4 | cheap source for company revenue figures in dach
  R-4 | siren numbers for french clients by name, any service?
  R-4 | clearbit alternatives for firmographics
  R-4 | half of our contacts have no job title, how can one look them up
  R-4 | is scraping linkedin for titles legal under gdpr
  R-4 | waterfall of providers for emails, which order
  R-4 | tech stack of our accounts: who runs sap, who runs oracle
  R-4 | apollo credits burnt on bad numbers, how avoid
  R-4 | naics code lookup from website url
  R-4 | funding rounds of customers as a feed, which vendor
  R-4 | get phone numbers of plant managers in poland
  R-4 | company logos for 900 domains
  R-4 | match rate of zoominfo for small french firms
  R-4 | which subsidiaries belong to siemens - data source for corporate trees
  R-4 | how do i verify 3000 old email adresses before we write to them
  R-4 | employee growth over last 12 months per client, from where
  R-4 | alerts when a contact changes his employer, tool?
  R-4 | handelsregister data automatically for customer profiles
  R-4 | vat id from company name in bulk
  R-4 | dun & bradstreet number worth the money for enriching accounts?
  R-4 | our customers opening hours and locations count, out of google maps maybe
  R-4 | seniority level guess from job title strings
  R-4 | lusha or cognism for direct dials in benelux
  R-4 | fiscal year end of listed clients, where can i pull it
  R-4 | fill missing country and time zone of people by their email domain or phone
  R-4 | best way to refresh outdated people data every 6 months without paying double
  R-4 | number of stores each retail client operates, want it on file before the visit
  R-4 | clay table to research customers' industries, what columns and providers
  R-5 | gainsight versus planhat for a team of 12
  R-5 | is vitally cheaper
  R-5 | what does planhat cost for 25 csms a year
  R-5 | churnzero reviews from europe people
  R-5 | we think about leaving planhat, which platform has the best ai
  R-5 | custify or planhat for 150 clients
  R-5 | why would somebody choose totango over this
  R-5 | honest opinion: worth the price for a seed stage company?
  R-5 | g2 score of planhat against catalyst
  R-5 | could hubspot service hub replace a cs platform altogether
  R-5 | migrating off gainsight, how painful, how long compared to vitally
  R-5 | shortlist for rfp customer success software with hosting in eu
  R-5 | what are weak points of planhat compared with the others
  R-5 | negotiating discount with planhat sales, what did others get
  R-5 | do i need a cs tool at all or is salesforce with dashboards enough
  R-5 | clientsuccess alternative with good portals
  R-5 | total cost of ownership gainsight, admins included
  R-5 | velaris seems new, has anyone compared it
  R-5 | business case for buying planhat, cfo wants to see two other offers
  R-5 | criteria matrix for cs platforms
  R-5 | smaller competitor of planhat for freelancer csm
  R-5 | planhat enterprise plan price difference to professional
  R-5 | which one scales better at 10k accounts, churnzero or planhat
  R-5 | french cs software vendors, skalin or so, compare them to planhat
  R-5 | build it ourself in notion versus buy
  R-5 | switching costs if we go to vitally next january
  R-5 | gartner quadrant customer success who is leader
  R-5 | what do g2 users complain about with totango and planhat
  R-5 | best cs platform for usage based pricing companies
  R-5 | contract length and cancellation conditions compared among planhat, custify and gainsight
  A | every client shows a 5 as health since go live, nothing moves
  A | churn risk factor i added gives minus 2 even when the last qbr was 300 days ago and not more, why
  A | can the nps factor be left neutral for companies which never answered the survey
  A | where do i see which factor pulled down the health of one account
  A | onboarding customers should be scored by another profile than mature ones, possible?
  A | adoption metric does not appear in the list when adding it to the health profile
  A | we copied weights 40/30/30 out of a gainsight benchmark sheet, now all scores are nonsense
  A | parent health is 6 although one daughter company is at 1 and about to churn
  AD | changed the scoring yesterday and 140 playbook tasks fell on my team, how do i stop that next time
  AE | night from sunday to monday health crashed for half the portfolio, usage feed was late maybe
  A upgraded | in ws.planhat.com we had a health lab with several scores next to another, does one churn score and one expansion score still go
  AB salesforce | sfdc shows renewal risk 7 and planhat 4 for the same client, the field should be the health
  A upgraded | new app: is it a green or red border at 4, and can i shift the colours of the health
  A | does health of planhat go up to ten or hundred, our churn dashboard filter under 40 catches all
  B salesforce | mapped churn reason picklist from salesforce, arrives blank
  B hubspot | hubspot renewal pipeline stage lands in the wrong stage on our side, two pipelines have the same label
  B hubspot | customer got onboarded in hubspot and now exists two times in planhat
  BC salesforce deals | expansion opps closed won in salesforce, should they become deals with line items and which direction do we set
  B pipedrive | i corrected a phone number of an end user, pipedrive never got it
  B salesforce | the csm score we send to sfdc gets overwritten each ten minutes
  B hubspot | hubspot lifecycle 'churned' should set the phase here, instead it writes a text that is no phase
  B salesforce | account was deleted in salesforce after churn, why is it still in my renewals list
  BL salesforce | what rights needs the salesforce integration user so that nps and health can be written back
  B no-crm | without any crm, what do i put as source id when importing clients
  B hubspot | enriched industry property in hubspot does not flow into our company field, mapped it last week
  BC hubspot licenses | hubspot deals create licenses, renewal one comes twice, once from opportunity conversion i think
  B | merge tool: which of two duplicates survives, the one with health history or the one from crm
  B salesforce upgraded | in the upgraded version where hides the filter to sync only customers and no prospects from sf
  C licenses | autorenewal ticked on the licence and still no renewal created, contract ended 31.5.
  C | customer status says canceled, yet they only are in a free pilot
  CF | why differs the churn on the renewal rate page from what my excel benchmark says
  C licenses | how to enter expansion mid term, second license or change the running one
  C licenses | lost one product only, do i log churn or mark just this licence as lost
  CF | net retention page shows nrr tiny amounts, i expected 110 percent
  C deals | forecast for open renewal deals empty in the system report, likely value is filled
  C | refund for a churned client, negative amount allowed?
  C legacy deals | line item marked lost but arr still counts on app.planhat.com
  CG licenses | licenses pushed by script are all evergreen and never pop up in upcoming renewals
  C | exchange rate, swiss franc contracts change value every wednesday, how to freeze
  C | planhat's invoice reminder mails, does the customer see something of it
  CF | confirmed base drops in month of renewal and is back a month later
  C legacy | in classic the revenue mode was simple, we want several products per customer, how do you switch
  C | notice period 3 month, where typed so that the csm is warned before the renewal window shuts
  D | automation should send the onboarding mail only once but client got three
  DJ | trigger: health under 3 and renewal in 90 days, then start churn playbook - which kind of automation is it
  D | when nps is 6 or lower i want a slack ping to the account owner, his name comes as long id
  D | saved my escalation automation and since then silent
  DI | detractor automation did not fire for yesterdays answers, filter shows them though
  D | red runs, ten of them, then it turned itself off over the weekend. who gets told?
  D | wait step until renewal date minus 60, is that possible per company
  D | all branches run at same time, expansion mail and churn mail both went out!!
  DK | post won renewals from here in our teams channel
  D professional | we are on professional, is there a quota of steps per month for automations
  D | copy the segment from company down to all contacts when it changes
  D | qbr task gets created but hides in someday, due date field i cannot find
  DG | receive churnzero webhook payload and write it in a custom field of the company
  D upgraded | is there now a human approval before the automation mails the client, i read about it, new version
  E | adoption numbers zero for one client, although their people surely log in daily
  E | snippet on our website sends login, still no last seen on the end user
  E | contacts we uploaded by api during onboarding are vanished, answer was 200
  EK | segment shows off, product usage seems to come in anyway, must i worry
  E | consultant works at two customers and his activity shows up at the wrong one, adoption score is false because of it
  EK | pendo feature adoption mapping wrong, edit button greyed
  EK | mixpanel events doubled since i moved the start date back to catch the onboarding phase
  E | how do you exclude our own support staff from active users, they impersonate clients
  E | what is beat and experience on an end user, is it like an adoption benchmark
  EF | licence seats used divided by seats bought, i want a utilisation figure
  E | event was renamed by devs in the release, since then the stickiness trend is flat at zero
  E | champion moved to another company, move the contact or create new? old usage should stay
  E | remove test events from raw data before tomorrows business review
  E | relevance stars of a contact, calculated how
  FC | dashboard for upcoming renewals per csm with arr sum, which widget type
  F | churn rate metric empty after i saved formula, chart says rebuild
  F | average logins is too high, it seems to skip weekends w/o data
  FA | week over week health drop as a metric, what would the formula be
  F | table of accounts without qbr this quarter
  F | nobody but me sees the retention page i built
  F | my calculated adoption metric shows one day late, is it normal
  FI | nps trend on a page, per month and per region, which source do i choose
  F | benchmark line in a chart (target 80% onboarding done) can i draw that
  F | show end user metrics rolled up on company, sum of survey answers
  F enterprise | enterprise tenant, how many calculated metrics are we allowed and how far back goes the data
  F | exported portfolio table to excel, health column has no decimals
  F legacy | old app had a churn dashboard in the team module, where did it go to
  FK | number of tickets in my report is double of what support lead counts in zendesk
  GI | post nps scores from our own survey tool, which endpoint and which fields
  G | 401 with brand new token when pulling renewals into powerbi
  G | api returns only 100 companies of 1300
  GC licenses | put /licenses answers 206 and a third of my expansions isn't there
  GC | set the churn reason by api, record made but mrr stays same
  GE | dimensiondata answers 200, the adoption metric never appears
  G | our enrichment script should write headcount back in custom fields, how must the json look
  GB salesforce | extid or srcid prefix for addressing a company by its salesforce id
  G | rate limit? nightly job updates 9000 end users with clearbit values and gets 429
  GL | token of the private app for gainsight export leaked, kill it now
  GK | tickets sent from our helpdesk through the api, some just aren't stored
  G | invoice date from billing script lands in 1970
  GJ | create onboarding project via rest, it makes a record in projects but no workflow with steps
  GD | outgoing webhook when renewal is won, does planhat sign it or retry
  H | connect claude so that it prepares my qbr from account notes
  H | chatgpt connector for renewals says authorisation failed at last step
  H | can the assistant over mcp read nps comments
  H | csm asked copilot in claude for adoption numbers, says no access to usage data
  H | which url for the mcp server, eu tenant
  HL | after admin gave me delete rights claude still can't remove my test playbook
  H | is the ai allowed to change health by itself when connected, can i make it read only
  H | bearer token way still ok for a chat bot which summarises churn notes?
  HL | who of my team hooked an ai client on our data, list of it?
  H | claude finds only 2 of my 50 renewing customers, but my colleague gets all
  H | mcp: every write is under the app's name, i need to see which csm did the onboarding notes
  H | does asking via claude use up our ai credits of planhat
  HL | oauth client id pk_ where to make it, we want gpt drafting renewal mails
  H | how to disconnect it again, pilot with survey summaries is over
  I | survey stays in waiting for approval since tuesday
  I | can nps go out in german to dach clients and in french to the rest from planhat
  I | how to exclude contacts of churned companies from the recipient list of the nps
  I legacy | classic had a tab with nps campaigns, thank you text per score was there, can't find how to edit
  IK | satismeter scores arrive without person
  IG | import three years of old survey scores from delighted, all got dated today
  I | company nps says 8.2 while the widget on top says 31, which is right
  I | only 200 of 900 survey mails left yesterday, rest scheduled
  IA | new answers overwrite the older nps on the profile, so my trend is gone?
  I | user has clicked unsubscribe, still gets our nps mail
  I upgraded | upgraded tenant, is nps sending still inside or do we need other survey tool plugged in
  ID | renewal in 120 days should trigger the nps mail to admins automatically
  I | logo missing in dark on the survey mail, outlook
  IK | qualtrics csat results into planhat nps object or a custom field, which one works
  J | onboarding playbook can't be applied, greyed in the list
  J | renewal playbook starts only by hand, should begin 120 days before end
  J | email step is missing when i build my onboarding project on company level
  J | client finished onboarding early and the rest of the workflow disappeared
  J | shift of kickoff by a week moved all 40 onboarding dates
  J | edited text in the adoption sequence, running customers still get the old mail
  J | portal: customer sees success plan page but without any tasks in it
  J | can my qbr task repeat each quarter by itself
  J | owner of playbook steps should be the onboarding manager and not the account owner
  J | i tick done and the task is gone, how do i prove the ebr took place
  J | milestone record for go live, doesn't exist?
  JL | hours of onboarding consultants, timesheet menu is invisible for them
  J | overdue list exploded after we applied the churn prevention template in bulk
  JA | objectives of the customer with own health, are they fed in the total score
  JG | feature request from churned clients, can one issue hang on many companies and sum arr
  K | calendar sync brought no past qbrs, only future ones
  K | zendesk tickets of the last 2 years for churn analysis, only half year came
  K | gong calls with renewal talk don't hang on any account
  KB hubspot | emails get logged by hubspot and by gmail sync, so every touch on my renewing accounts counts double
  K | intercom chats of new trial users at gmail addresses never match a company
  K | snowflake table with enriched firmographics into company fields, hourly or daily?
  K | postgres for renewals data, the section offers merely metrics
  K | s3 csv of survey results isn't picked up, file still lies in the folder
  K | colleague from our second domain turned up as customer contact in the onboarding
  KD | slack: each logged churn out of planhat into one channel
  K | jira tickets linked with planhat issues, status not refreshed
  K | fireflies notes from business reviews land where?
  K | outlook connected, mails with one client are absent, all others fine
  KC | can stripe payments tell planhat a subscription is cancelled or do i need zapier for it
  L | sso on since friday and the new csm hires can't log in
  L | deleted our renewal workflow by mistake nine days ago
  L | intern should see health but not the arr of clients
  L start-up | on the start-up plan, how many view seats for sales people that only look at renewals
  L | ai credits eaten up by sentiment after 4 days, who used it
  L | bulk upload of clients with industry and headcount by excel, column is ignored
  L | who changed the churn date on this account, any history?
  L | okta groups: removed old group and my whole support team was deactivated
  L | csm left us, his portfolio and playbooks go to two others, quickest way
  L | mandatory field churn reason before someone can save the status
  L | right to be forgotten request from an end user who answered a survey, what can i erase in planhat
  L upgraded | since upgraded my home is blank, role is the same csm role
  LB | dedupe 600 companies that came by import and from enrichment list
  LK | connect all mailboxes of csms at once as admin rather than each by himself
`);
