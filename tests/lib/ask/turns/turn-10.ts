import { rows } from '../labelled-question';

/** Every question of another shape, many about what both method and Planhat are called. */
export const turn10 = rows(`
  R-1 | which signals belong in a health score for a plg product
  R-1 | how many accounts can one csm realistically carry in mid touch
  R-1 | my first churn save call is tomorrow, what do i say
  R-1 | champion just quit and nobody told us, next move?
  R-1 | difference between grr and nrr for board slide
  R-1 | should onboarding end at go-live or at first value
  R-1 | qbr agenda that execs dont skip
  R-1 | segmentation by arr or by potential, what works better
  R-1 | customers go quiet right after kickoff :( tips
  R-1 | expansion quota on csm or leave it with sales?
  R-1 | how to write a success plan the customer actually owns
  R-1 | red account escalation process, who gets called when
  R-1 | early warning signs before a non-renewal
  R-1 | playbook for low adoption after 60 days
  R-1 | our health score is all green yet logo churn is 14%
  R-1 | time to value how do others define it
  R-1 | is it normal that csms do support tickets
  R-1 | downgrade requests, negotiate or just let them
  R-1 | 90 day renewal runway steps
  R-1 | building a digital touch program from scratch with no budget
  R-1 | what to ask in a handover from sales to cs
  R-1 | comp plan for csm variable part percent
  R-1 | exit interview questions for churned customers
  R-1 | involuntary churn from failed cards, what reduces it
  R-1 | we got acquired by a competitor of our biggest customer, keep the account how
  R-1 | Wie misst man den Erfolg vom Customer Success Team
  R-1 | multithreading inside an enterprise account
  R-1 | cs ops first hire job description
  R-1 | reference customers without burning them out
  R-1 | cohort analysis for retention where to begin
  R-1 | price increase at renewal without losing half of them
  R-1 | should a health score contain sentiment of the csm or is that too subjective
  R-1 | how offen should i review account risk w/ my manager
  R-1 | adoption benchmarks for a b2b analytics tool
  R-1 | upsell moment, spotting it before the customer asks
  R-1 | silent customers vs complaining customers who leaves first
  R-1 | mutual action plan exaple for onboarding
  R-1 | org structure cs under cro or coo
  R-1 | proving roi to a cfo who never logs in
  R-1 | winback campaign after 6 months gone, worth it?
  R-1 | weighting usage against support tickets in scoring, any research
  R-1 | my customer ghosted three times in a row
  R-1 | ebr versus qbr whats the point of each
  R-1 | seat utilisation under 40 percent before renewal what now
  R-1 | scaled cs pooled model pros cons
  R-1 | what makes a good kickoff meeting
  R-1 | customer maturity model stages for consultants
  R-1 | convincing product to fix the top churn reason
  R-1 | leading vs lagging indicators customer succes
  R-1 | how do you forecast renewals bottom up
  R-1 | customer advisory board how many members
  R-1 | is 118% nrr good for a company our size
  R-1 | stakeholder map template for strategic accounts
  R-1 | onboarding takes 5 months, cut it in half how
  R-1 | account planning workshop half day agenda
  R-1 | ramp plan for a brand new csm first 30 days
  R-1 | multi-year discount as retention lever yes or no
  R-1 | what do i put into a churn reason taxonomy
  R-1 | training webinars nobody attends, alternatives for enablement
  R-1 | cost to serve per customer calc
  R-1 | customer lifecycle stages names that make sense
  R-1 | high touch for a 5k account is that insane
  R-1 | turning power users into advocates
  R-1 | at what size does one need cs ops at all
  R-1 | splitting risk into product risk, relationship risk, commercial risk
  R-1 | product sunset, telling loyal customers gently
  R-1 | do health scores even predict anything, honest opinion
  R-1 | consolidating two cs teams after a merger
  R-2 | nobody answers our nps mail, 3% response
  R-2 | csat or ces after a support chat
  R-2 | wording of the open follow up question after a 0-10 rating
  R-2 | survey fatigue how long to leave someone alone
  R-2 | best weekday for sending a customer survey in DACH
  R-2 | does an incentive bias the answers
  R-2 | relationship survey vs transactional one
  R-2 | sample size so that a nps change is not noise
  R-2 | should detractors get a phone call, and how fast
  R-2 | likert 5 or 7 points
  R-2 | in-app or email survey which gets more replies
  R-2 | closing the loop with passives, anyone bother?
  R-2 | five questions for an onboarding feedback form
  R-2 | typeform against surveymonkey for csat
  R-2 | anonymous feedback or named, trade offs
  R-2 | translating a questionnaire into german without shifting the meaning
  R-2 | what counts as a good nps in hr software
  R-2 | subject lines that lift survey opens
  R-2 | who in the account should be asked, admin or end users
  R-2 | how to read verbatim comments at scale
  R-2 | leading questions examples to avoid
  R-2 | annual voice of customer programme calendar
  R-2 | our ceo wants nps on every invoice email, talk me out of it
  R-2 | nps dropped 12 points should i panic
  R-2 | weighting nps by arr sensible?
  R-2 | survey length vs completion rate
  R-2 | product market fit question 'very disappointed' when to use
  R-2 | skip logic in a questionnaire for churned users
  R-2 | is qualtrics overkill for 400 customers
  R-2 | reminder mail to non responders, one or two
  R-2 | designing a post implementation survey half the size of ours
  R-2 | ask rating first or comment first
  R-2 | low base nonresponse bias b2b how to correct it
  R-2 | reporting csat to the board, mean or top two box
  R-3 | salesforce validation rule blocks opportunity save
  R-3 | hubspot lifecycle stage going backwards how to allow
  R-3 | record-triggered flow in salesforce to create a renewal opp
  R-3 | connect stripe with hubspot without zapier
  R-3 | pipedrive custom field dropdown values bulk edit
  R-3 | jira ticket from slack message automatically
  R-3 | salesforce duplicate rule fuzzy matching on account name
  R-3 | zapier google sheet to mailchimp skips rows
  R-3 | hubspot workflow enrollment criteria re-enroll contacts
  R-3 | how do i pass closed won deals from pipedrive into quickbooks
  R-3 | sfdc permission set for read only on contacts
  R-3 | Zendesk und Jira koppeln, Status in beide Richtungen
  R-3 | make.com scenario intercom to notion
  R-3 | lead assignment rules not firing in salesforce
  R-3 | hubspot association labels between companys and contacts
  R-3 | webhook from calendly into salesforce event
  R-3 | which tool is the source of truth, erp or crm?
  R-3 | apex trigger bulkify example for contact update
  R-3 | retry with backoff when netsuite rejects the hubspot deal
  R-3 | two hubspot portals merging into one
  R-3 | salesforce report type with accounts without activities
  R-3 | chargebee subscription to salesforce asset mapping
  R-3 | hubspot round robin owner rotation free plan
  R-3 | docusign envelope finished -> update deal stage in pipedrive
  R-3 | salesforce sandbox refresh lost my users email
  R-3 | marketo to salesforce sync errors on picklist
  R-3 | segment to amplitude event naming clashes
  R-3 | page layout per record type sfdc
  R-3 | gong recordings in hubspot timeline, is there a native link
  R-3 | import leads in hubspot with utm as property
  R-4 | find the linkedin of our new champion
  R-4 | headcount for 300 accounts where from
  R-4 | which of our customers raised funding this year
  R-4 | apollo or clearbit for firmographics
  R-4 | industry codes missing for half my list
  R-4 | did this contact change jobs
  R-4 | mobile numbers of decision makers gdpr ok?
  R-4 | tech stack lookup does the account run snowflake
  R-4 | Umsatz und Mitarbeiterzahl deutscher GmbHs nachschlagen
  R-4 | get company logo and domain from just a name
  R-4 | waterfall enrichment several providers in turn
  R-4 | email verification before i write to 2k old contacts
  R-4 | who is the current cfo at acme gmbh
  R-4 | parent company and subsidiaries of a domain where to look up
  R-4 | enrichment credits burn too fast, save how
  R-4 | append job titles to a csv of emails
  R-4 | data accuracy of zoominfo in europe
  R-4 | layoffs news about customers alert
  R-4 | fill missing hq country for smb accounts
  R-4 | guess email pattern from domain
  R-5 | planhat or vitally for a 12 person team
  R-5 | gainsight too heavy, what else is there
  R-5 | churnzero vs totango in-app walkthroughs
  R-5 | is planhat cheaper than gainsight over three years
  R-5 | why did you leave planhat for hubspot service hub
  R-5 | best cs platform when data lives in snowflake
  R-5 | rfp criteria for customer success software
  R-5 | custify anyone? compared with planhat
  R-5 | do we even need a cs platform or is hubspot enough
  R-5 | migration effort vitally to planhat worth the pain
  R-5 | implementation time gainsight against planhat
  R-5 | what do reviewers dislike about catalyst vs planhat
  R-5 | scoring sheet for vendor shortlist cs tools
  R-5 | gainsight px or pendo
  R-5 | build health scores in looker instead of buying a tool
  R-5 | planhat g2 rating next to churnzero
  R-5 | which platform is strongest at project delivery plus cs, rocketlane?
  R-5 | switching from totango, candidates?
  R-5 | velaris vs planhat ai features
  R-5 | startup with 40 customers, cheapest cs tool
  R-5 | planhat pros and cons for consultancies choosing it
  R-5 | total cost of ownership cs platforms incl admin headcount
  R-5 | vitally has better ui they say, true?
  R-5 | salesforce service cloud instead of planhat argue both sides
  A | why is every new customer stuck at health 5
  A | churned companies still get a health score?
  A | where do i change the weight of the nps factor
  A | metric doesn't show up when adding health factor
  A | health profile picks the wrong one for onboarding customers
  A | csm sentiment as a factor, manual rating field possible?
  A | score only moves one point after a year of no touch
  A | success units are gone after the upgrade
  A | red after last nights recalculation, 80 accounts at once, nothing happend
  A | benchmark line in health trend chart what is it
  A | does an empty renewal date count as bad in the health factor
  A | adoption factor impact runs past the linear range i set, bug?
  A | Health Score pro Produktlinie getrennt abbilden geht das
  A | adoption factor uses last 7 or 30 days?
  A | show old health next to current in a table
  A | survey result older than 6 months still drags the score down
  AB | health column differs from what salesforce shows
  A | draft copy of the renewal-phase profile to try weights quietly
  B | salesforce accounts not coming in since yesterday
  B | only sync customers not prospects from hubspot
  B | renewal opportunities from sfdc land in the wrong model
  B | integration user needs which permission set in salesforce
  B | hubspot dropdown arrives as internal value instead of label
  B | csm owner field planhat vs salesforce account owner who wins
  B | contacts without email skipped in the crm sync
  B | pipedrive organisation deleted, does the company stay
  BA | send health score back into hubspot property
  B | every sync creates a second copy of the company
  B | parent child hierarchy missing after sfdc import
  B | Feldzuordnung Salesforce nur lesend machen
  B | sandbox salesforce connect first then switch to prod
  B | enriched industry field from sfdc keeps overwritting mine
  B | churn date written to salesforce account custom field
  B | where's the log that tells me why a record got rejected by sync
  B | onboarding status picklist from sales force maps to nothing
  B | sync loop, field flips back and forth every 10 minutes
  C | license renewed itself though customer gave notice
  C | where do i enter a churn reason
  C | after expansion arr on company profile isnt sum of its licenses
  C | renewal rate report counts a plan switch as churn
  C | switch from opportunity model to deals when do we get it
  C | expansion vs upgrade in revenue base columns
  C | licences in chf and usd, renewal report converts them at which rate
  C | customer shows as lost but invoice is paid
  C | auto renewal off for one single licence
  C | notice period field influence on renewal date
  C | MRR zwölfmal zu hoch nach Import
  C | expansion line item without a product allowed?
  C | downgrade mid term how do i book it
  CB | hubspot won deal left us with two licences
  C | nrr incl churn switch not visible under revenue setup
  C | refund after churn, negative invoice or credit note record
  C | fixed period vs evergreen licence in renewals list
  C | status canceled came back to customer after i added a licence
  D | automation for churn risk task never fires
  D | trigger when nps score below 6 arrives
  D | saved it and now the toggle is off again
  D | wait step until renewal date minus 90
  D | message to csm in slack shows an id rather than the name
  D | how many step executions left this month
  D | renewal reminder mail left twice for one company in the same minute
  DJ | playbook autostart through automation on status change
  D | execute function step summing child arr into parent renewal value
  D | webhook step calling our enrichment service, auth header goes where
  D | automation stops itself after ten errors
  DB | hubspot deal stage change as trigger possible?
  D | Automatisierung manuell aus einem Datensatz starten
  D | branch if adoption below 30 percent else stop
  D | filter trigger doesnt pick up companies already in the filter
  D | survey follow up email automation sends to everyone at the account
  D | scheduled automation runs one hour off
  D | loop over all end users and flag low adoption in one automtion
  E | csm sees empty last seen although user logged in today
  E | events counted double from js snippet and segment
  E | adoption tracking for a user with two companies
  E | pendo visitor not matched to account
  E | primary contact flag who sets it
  E | tenant token or api token for sending activities
  E | event called survey_opened and Survey Opened, merged or two activities?
  E | wipe march usage sent with wrong keys, it ruins adoption numbers
  E | mixpanel group key is the salesforce account id, will companies match
  E | onboarding users get created but not attached to any company
  EK | segment says OFF next to my source
  E | Nutzungsdaten rückwirkend laden wie weit zurück
  E | enduser import without email only with external id
  E | archived champion keeps reappearing from amplitude
  E | bot logins blow up active users and fake our adoption
  EB | hubspot and segment both create the person, mail differs by capital letter
  E | usage during trial before churn kept or wiped?
  EK | posthog feature flags for expansion candidates into planhat usage
  F | calculated metric returns null when one month is missing
  F | nrr by csm chart, how
  F | churn rate dashboard differs from the table underneath
  F | formula field to count days until renewal
  F | export of renewal table stops at some rows
  F | nps trend arrow in the table compares to which day
  F | benchmark my customer against segment average in a page
  F | adoption metric refreshed at 3am or when exactly
  F | nested calculated metrics limit depth
  FI | nps average per region widget
  F | IF function inside json, syntax pls
  F | share adoption dashboard with customer who has no login
  F | qbr slide deck page with company data filled in automatically
  F | custom metric vs user activity vs formula field what for what
  F | Filter auf verwandte Modelle in einer Seite
  F | adoption percent metric goes above 100
  F | snapshot of last months pipeline gone
  F | scheduled email of a report every monday
  G | 401 though token copied correctly
  G | bulk upsert 200 ok but half of the licences missing
  GC | how do i push churn reason via api
  G | vitally export script hits 429 while writing, limit per minute or second
  GI | nps responses endpoint get by date range
  G | external id with slash in url path
  G | put company by salesforce sourceId instead of _id
  G | api to list only customers in renewal phase, filter param
  G | GET renewals offset pagination stops at 2000
  G | custom fields in body nested under custom?
  G | salesforce id as key prefix in the rest call
  G | posting adoption figures as dimension data, date format?
  G | 403 just for tickets model
  G | python script updating owner csm by email
  G | verify a planhat webhook really came from planhat, churn event
  G | Feld per API leeren, null oder leerer String
  GL | delete enduser by api gdpr and activity too?
  G | note conversation create with participants api
  GJ | playbook workflow start through rest possible?
  H | connect claude to our tenant step by step
  H | chatgpt says no records found but there are 600 customers
  H | mcp write access for updating renewal notes
  H | which scopes for oauth client if csm only reads
  H | can mcp pull nps comments for a summary
  H | csm wants to disconnect the ai app, where
  H | mcp url for a demo tenant, for training new csms
  H | cursor or vs code instead of claude desktop ok?
  HL | does mcp respect portfolio restriction of a csm
  H | ask claude for churn risk list, it only returns 50 rows
  H | gave oauth client the churn model, ai still denies
  H | private app token vs oauth for mcp
  H | copilot studio with planhat mcp
  H | prep qbr with chatgpt connector, which tools does the server expose
  H | Welche Daten gehen an Anthropic bei MCP
  H | redirect uri mismatch while authorising
  H | hubspot mcp and planhat mcp together in one chat, conflicts?
  H | csms get a reconnect prompt every hour in claude
  I | nps survey not going out, sender not synced
  I | campaign sent to 40 of 200 contacts only
  I | company nps says -100 with one response
  I | exclude churned customers from nps campaign
  I | satismeter answers dont land on the company
  I | does survey language follow the contact language field
  I | button to resend nps campaign only to non repliers
  I | import historic nps from a spreadsheet
  I | where is nps in the new ui
  I | test send to my own mail before launch
  I | Absenderadresse der NPS-Mail pro CSM
  I | csat survey possible in planhat or only nps?
  I | response has no company attached
  I | nps link embedded in our product instead of mail
  I | quarantine days setting so one end user isnt hit by two nps campaigns
  I | detractor comment edit or delete
  I | unsubscribed people still included in the survey audience
  I | sending limit reached halfway trough the nps batch
  J | onboarding playbook didn't start for new customer
  J | workflow step stays grey
  J | portal empty when customer opens it
  J | renewal playbook exit criteria stops in the middle
  J | task due date relative to go live date
  J | sequence email step skipped for one csm
  J | time tracking menu missing for my role
  J | qbr prep template with tasks for csm and se
  J | objectives vs success plan in here
  J | change a template, do running workflows change too
  J | gantt view for onboarding projects
  J | tasks done per csm shrink each week in report
  J | reassign all open tasks when a csm leaves
  J | customer ticks off a task in the portal but it stays open
  J | dependencies from kickoff group to the onboarding training group
  J | expansion workflow only once per company
  J | Wochenenden bei Workflow-Terminen auslassen
  J | billable hours per project budget
  J | issue linked to several companies at once
  K | zendesk tickets only from some orgs
  K | gong calls missing for renewals meetings
  K | outlook emails not logged on company
  K | snowflake adoption table syncs green but zero rows change
  K | csm private mails must stay out of the log, filter?
  K | stripe invoices into planhat native or not
  K | google calendar meetings without external guests excluded?
  KD | slack channel alert when churned, link app first?
  K | intercom survey chats attach to the wrong enduser
  K | s3 csv with benchmark values ignored, no error
  K | enrich company rows from bigquery table nightly
  K | teams meeting recordings transcript
  KI | zapier trigger when a new nps lands in planhat
  K | jira issue status back to planhat
  K | aircall number matching contact
  K | survey answers from typeform through zapier into a planhat field
  K | Freshdesk anbinden welche Felder
  K | gmail sync from shared mailbox csm@
  L | new csm cant log in sso error
  L | read only seat for sales people, cost?
  L | enrich companies by excel import, column stays empty
  L | who edited the renewal date yesterday
  LJ | restore deleted playbook template
  L | portfolio so csm sees only own customers
  L | scim creates user with default role
  L | ai credits used up, steps skipped
  LB | admin left and salesforce connection died
  L | dkim record so survey and other mails stop landing in spam
  L | bulk merge duplicate companies
  L | we move to gainsight, full export out of planhat incl. notes
  L | Löschanfrage DSGVO für einen Kontakt
  L | hide arr from junior csm role
  L | gainsight csv migration which model first
  L | okta tile opens legacy app
  LI | survey permission in role where
  LC | change company status for 500 at once
  GA | nps from api not reflected in health score
  BC | salesforce renewal opp closed won but no license appears
`);
