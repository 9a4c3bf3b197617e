import { rows } from '../labelled-question';

/** The same task, another hand. */
export const turn11 = rows(`
  R-1 | what belongs in a health score for a plg product with no csm touch
  R-1 | spotting silent churn before the notice letter lands
  R-1 | our champion just resigned, first 30 days what do we do
  R-1 | net retention looks fine but logos are leaking, how should i explain to board
  R-1 | accounts per csm, mid market, is 60 too many
  R-1 | qbr agenda that execs will actually stay awake for
  R-1 | should renewals sit with sales or cs
  R-1 | ideal lenght of onboarding for a 20k acv customer
  R-1 | digital led motion for our long tail, where to begin
  R-1 | what good looks like: gross retention in vertical saas
  R-1 | customer refuses to turn up for business reviews any more
  R-1 | comp plan for csms carrying an expansion number
  R-1 | how early is too early to open a renewal conversation
  R-1 | writing a success plan together with the customer rather than for them
  R-1 | segmenting customers by potential instead of by arr
  R-1 | turn a red account green in 90 days, anybody has a save plan example
  R-1 | price uplift of 12% at renewal without losing goodwill
  R-1 | which leading indicators beat login counts for predicting churn
  R-1 | handing over from ae to csm without loosing context
  R-1 | time to first value, how are others defining it
  R-1 | multi-thread into an account where only one admin knows us
  R-1 | is it ok to fire a customer who eats all our support time
  R-1 | need headcount justification for two more success managers next year
  R-1 | kindly suggest a governance model for strategic accounts having 5+ stakeholders
  R-1 | exit interview questions for customers who cancelled
  R-1 | low adoption after go live, bank client, training did not help
  R-1 | customer says budget cut, how to fight a downgrade
  R-1 | expansion playbook when usage hits the seat ceiling
  R-1 | can a csat drop predict non renewal or is it noise
  R-1 | weights: product usage vs relationship vs support, what ratio is sensible
  R-1 | building an advisory board from our top twenty customers
  R-1 | voluntary vs involuntary churn, different tactics?
  R-1 | executive sponsor programme, who gets paired with whom
  R-1 | first 100 days as new vp of customer success
  R-1 | reference customers, how do i grow a pool without annoying them
  R-1 | when champion says 'we love it' but usage is flat
  R-1 | scaled webinars or 1:1 calls for onboarding smb
  R-1 | how do you forecast renewals with any confidence
  R-1 | cohort analysis of churn by signup quarter what would it tell us
  R-1 | community as a cs channel worth the investment at 300 customers?
  R-1 | support queue knows who's about to leave, how do cs teams use ticket signals
  R-1 | customer journey stages for a product sold through resellers
  R-1 | escalation matrix for angry enterprise clients after an outage
  R-1 | proving roi to the cfo of a customer who never measured a baseline
  R-1 | should csm own upsell quota or only influence it
  R-1 | measure adoption depth rather than breadth
  R-1 | post merger: two of our clients become one company, retention tactics
  R-1 | early warning for contracts auto renewing that nobody uses
  R-1 | is a traffic light enough or do we go for 0-100 scoring
  R-1 | how to run a win back campaign six months after they left
  R-1 | we over promise in sales, under deliver in onboarding. fix where
  R-1 | tiering touch levels: high, tech, pooled
  R-1 | good target for nrr at series b
  R-1 | csm burnout from firefighting, restructure roles?
  R-1 | kickoff call script for implementation projects
  R-1 | the buyer left and new cio prefers a competitor
  R-1 | cs ops hire before or after fifth csm
  R-1 | validating whether our health model predicted last year's cancellations
  R-1 | playbook content for a customer going quiet 3 weeks
  R-1 | teaching engineers turned csms to talk commercially
  R-1 | multi year deals vs annual, effect on retention
  R-1 | clients stall at data import during onboarding, how to coach them past it
  R-1 | kpis that a head of customer success reports monthly to ceo
  R-1 | customer maturity model, 4 levels, examples please
  R-1 | do quarterly reviews make sense for accounts under 5k
  R-1 | mapping outcomes to features so csm can pitch the right module
  R-1 | cross-sell second product into existing base, who starts conversation
  R-1 | what reasons list to use when categorising churn
  R-1 | sub-processor incident scared customers, how to rebuild trust before renewals
  R-1 | one number for customer health at board level, yes or no
  R-2 | nps response rate stuck at 6 percent, ideas
  R-2 | csat or ces after a closed ticket
  R-2 | how many days between two surveys to same person
  R-2 | wording for the follow up question after a 0-10 score
  R-2 | sample size so that nps for 80 accounts means somthing
  R-2 | survey the decision maker or daily users?
  R-2 | detractor gave us a 2, what should the reply email say
  R-2 | in-app or email for relationship survey
  R-2 | best weekday to send a feedback form to finance people
  R-2 | incentives like gift cards, do they bias scores
  R-2 | five question onboarding survey, which five
  R-2 | our promoters never write comments
  R-2 | translating nps into japanese, cultural scoring bias
  R-2 | relationship nps vs transactional nps what's the difference in practice
  R-2 | close the loop programme for passives
  R-2 | anonymous feedback or named in b2b
  R-2 | benchmark nps for hr software
  R-2 | too many surveys, customers complaining, need a contact policy
  R-2 | is a 7 point scale better than 5 for csat
  R-2 | subject lines that get feedback emails opened
  R-2 | coding open text answers into themes, by hand or ai
  R-2 | when does product market fit survey (the 40% one) stop being useful
  R-2 | qualtrics too heavy? simpler voice of customer tool for 3 person team
  R-2 | how do i present bad survey results to leadership
  R-2 | churn survey at cancel button: free text or radio buttons
  R-2 | response bias, only happy folks answering us
  R-2 | questionnaire post implementation for 40 sites, length??
  R-2 | reminder after non response, one or two
  R-2 | rating stars under our help centre articles, any value
  R-2 | please advise frequency of nps for yearly contract clients
  R-2 | ces question phrasing for self-service portal
  R-2 | weighting nps by arr, statistically legit or not
  R-2 | typeform against surveymonkey for csat embedded in mail
  R-2 | leading questions in our feedback form, check for me
  R-2 | what counts as a decent csat percent for b2b support desk
  R-3 | salesforce flow that creates an opportunity 120 days before contract end
  R-3 | hubspot workflow enrolment criteria not picking up old contacts
  R-3 | join jira and zendesk so bugs show up on tickets
  R-3 | validation rule in sfdc blocking my own integration user
  R-3 | stripe payments into hubspot deals, zapier or native
  R-3 | record types on the account object, when do i need them
  R-3 | dedupe leads inside salesforce before a campaign
  R-3 | slack to jira two way comments how
  R-3 | hubspot lifecycle stage keeps moving backwards
  R-3 | pass intercom conversations to salesforce cases
  R-3 | pipedrive custom pipeline for partners set it up
  R-3 | docusign signed, update opportunity in salesforce automatically
  R-3 | make.com scenario between typeform and airtable retrying failed items
  R-3 | apex trigger vs flow for rolling up child accounts
  R-3 | netsuite invoices <-> hubspot company, source of truth?
  R-3 | sfdc permission set groups confusing me
  R-3 | calculated property in hubspot for days since last deal
  R-3 | gong to salesforce activity logging duplicates
  R-3 | webhook from shopify into google sheets with conflict handling
  R-3 | hubspot lists active vs static for renewals team
  R-3 | salesforce report of opps with no next step
  R-3 | which field should be the external id when linking sap and sfdc
  R-3 | territory assignment rules salesforce enterprise territory mgmt
  R-3 | calendly booking to pipedrive deal stage
  R-3 | forms in hubspot not associating to company record
  R-3 | convert lead without creating an opportunity, salesforce lightning
  R-3 | zendesk + stripe: show plan on the ticket sidebar
  R-3 | marketo hubspot parallel run sync loops
  R-3 | einstein forecasting switched on, can't see categories
  R-3 | deal split between two owners hubspot revenue reporting
  R-4 | industry and headcount for 900 accounts, where do we buy it
  R-4 | find linkedin profiles of our admins
  R-4 | who is the new cfo at a client of ours
  R-4 | apollo credits running out too fast, waterfall providers?
  R-4 | get direct dials for decision makers legally in eu
  R-4 | tech stack of an account, which tool shows that
  R-4 | guess missing job titles from email signature data
  R-4 | funding round alerts about existing customers
  R-4 | clearbit replacement for firmographics
  R-4 | parent company and subsidiaries lookup for a list of domains
  R-4 | verify 3000 contact emails before we mail
  R-4 | revenue estimates for private german companies
  R-4 | contacts moved jobs, how do we learn where they went
  R-4 | append naics or sic codes in bulk
  R-4 | gdpr safe enrichment, checklist
  R-4 | zoominfo vs lusha hit rate in apac
  R-4 | keep company size fresh every quarter without re-paying for all rows
  R-4 | website domain from only a company name
  R-4 | gst number and registered address of indian customers from public source
  R-4 | confidence score when two data vendors disagree on employees count
  R-5 | gainsight or planhat for 25 csms
  R-5 | vitally pricing compared with the others
  R-5 | cheaper alternative to churnzero
  R-5 | do we need a cs platform at all with 40 customers
  R-5 | totango versus planhat, reporting side
  R-5 | migrating off gainsight worth the pain?
  R-5 | hubspot service hub instead of dedicated cs tool
  R-5 | planhat v vitally for a startup under 50 people
  R-5 | which cs platform implements quickest
  R-5 | catalyst got merged into totango, should we leave
  R-5 | our ceo wants custify, talk me out or in
  R-5 | pros cons planhat agianst gainsight enterprise
  R-5 | total cost of ownership cs platform 3 yrs
  R-5 | build our own health dashboard in looker or buy
  R-5 | best tool if customers are accounts with 10 subsidiaries each, shortlist
  R-5 | churnzero in app messages are better than rivals?
  R-5 | what do gainsight admins regret
  R-5 | psa + cs in one product or rocketlane next to planhat
  R-5 | analyst ranking of customer success vendors
  R-5 | is planhat overkill for us
  R-5 | vitally vs churnzero integrations depth
  R-5 | questions to ask vendors in a cs software demo
  R-5 | salesforce native success app or standalone like planhat
  R-5 | who wins on ai features, planhat, gainsight or vitally
  A | every account sits at 5, nps factor seems ignored
  A | churn risk profile and upsell profile side by side in planhat possible?
  A | linear bounded for renewal date factor, what does it do
  A | why did health tank overnight for all our onboarding customers
  A | group health of parent, is it avg of the children
  A | where's health lab gone in new ui
  A | salesforce shows health 72 but planhat has 7
  AE | success unit adoption score stays grey
  A | negative factors add up to -12 is that capped
  A | can csm score feed into the health profile
  AF | calculated metric missing in dropdown when adding adoption factor
  A | nps older than a year still counts in the score?
  A | sentiment as health factor for churned accounts eats credits
  A | green customers keep churning, how do i check the profile factors
  A | who edited the health profile on friday
  A | separate profile for customers in onboarding phase, conditions setting
  A | last touch counts automated survey mail, distorts health
  A | tracking health change vs last week as column for the qbr list
  B | hubspot deal stage comes across as number
  B | salesforce accounts filter, sync only customers no prospects
  B | renewal opportunity edited in sfdc does not update planhat
  BL | duplicate companies evry time hubspot syncs
  B | which permission set does the integration user in salesforce need
  B | planhat overwrites account owner, csm field should be one way
  B | parent account id mapping gives error on children
  B | onboarding stage picklist values not matching in salesforce
  B | how often does it pull from sfdc
  B | source id missing on companies i imported manually before connecting hubspot
  B | pipedrive won deals only, or all stages?
  BI | send nps score back to a hubspot property
  B | churn reason field from salesforce mapped, stays blank
  B | contacts removed in salesforce still sitting in planhat
  B | fetch data from sfdc button, safe to click on production?
  B | multi currency salesforce opps arriving in wrong currency
  B | hubspot v1 connection, do we need to upgrade to v2
  B | expansion opportunities coming as new business from crm sync
  B | swapped externalid with sourceid, salesforce sync broken now
  C | customer status says canceled though renewal was signed
  C | nrr in planhat means non recurring??
  C | log churn for one product only, keep the rest
  C | expansion shows as downgrade plus new biz in renewal rate report
  C | auto renewal ticked on licence, nothing got created
  C | mrr 12x too high after import of annual contracts
  C | deal and line item tabs missing, still see licenses
  C | forecast renewal on open deal vs closed won
  C | historical fx rates toggle changed last years arr
  C | where to enter churn reason when whole company leaves
  C | line item subscription end date drives renewal date?
  C | gross retention figure in renewals page, which base is it using
  C | upsell mid term, new license or edit existing value
  C | push edge cases setting explain, licence ends 31st
  C | refund as negative value rejected
  C | opportunity won yet no license created
  C | customer since shows wrong year after renewals
  CK | invoice records doubled from stripe connector
  D | automation to create renewal task 90 days out fires every day again
  DJ | playbook should start when health falls under 4
  D | slack step not in the list when building churn alert
  DI | nps detractor triggers notify csm, how to build
  D | why did my automation turn itself off last night
  D | <<object.owner>> prints id, i want csm name
  D | step executions quota used up by onboarding automation
  D | wait step 45 days before renewal not accepted
  D | added to filter trigger didnt run for a churned account
  D | send webhook to hubspot when phase changes
  D | two emails went out to same contact from the adoption automation
  D | get multiple step only returns ten licences
  D | branch both paths ran, expected just one
  D | execute function timeout 10 sec
  D | replacement code for a custom field with spaces in label
  D | trigger only once when survey score updated, pls advise
  D | manual action in the ellipsis menu for csms
  D | assign new csm automatically on handover from sales
  D | automations log red, 'failed to continue' after wait
  E | user adoption blank for one customer though they login daily
  E | same email at two companies, activity lands on wrong one
  EK | segment tile says off but events are coming
  E | bulk analytics post returns 200, nothing in planhat
  E | last seen empty for champion who's definitely active
  EK | contacts from onboarding calls not created, domain mismatch?
  E | pendo feature adoption missing for few accounts
  E | remove raw data for wrong day of events
  E | mixpanel events doubled after we changed the from date
  E | plantrack identify companyid which id goes there
  EL | merging end users, which record survives, nps history kept?
  E | relevance, beat and experience what are these columns
  E | churned company's users still generating activity
  E | freemium user sign ups ignored because no company
  EK | posthog usage into planhat, possible
  E | tenant token exposed in browser is that risk
  E | dimensiondata push for seats used per asset
  EI | archived contacts keep getting surveys and counted as active
  F | churn rate widget on dashboard differs from table
  F | calculated metric for active users over seats purchased adoption %
  F | qbr presentation pulling live numbers per customer
  F | average of nps across my portfolio as a widget
  F | trend over 28 days formula json example
  F | formula field days until renewal shows 0
  F | metric not in filter list, only reporting availability
  F | rebuild metric after late usage data, how far back
  F | if function compare text phase equals onboarding
  F | benchmark company metric against average of all companies on same chart
  F | cohort chart by churn date wont aggregate metric
  F | sign function to count unique users, don't get it
  F | sharing a page with csm team read only
  F | null vs zero toggle made half my expansion report vanish
  F | conversations.ticket counts look inflated compared to zendesk
  F | day field shows yesterday for our us colleagues
  F | global filter: or between two groups, renewals this quarter or red health
  F | joined table column from license to company, how do i add
  GC | post a churn record over rest, which fields mandatory
  GI | get all nps responses by api with date filter
  G | 401 unauthorized on api-us2 but token works in postman??
  G | bulk upsert companies 5000 cap, created less than i sent
  G | patch renewal date on license endpoint
  G | 429 while our nightly hubspot export job runs
  G | extid prefix in companyId reference
  G | list only enduser updated since yesterday
  G | rate limit per minute main host
  G | enrich company custom fields through PUT, partial or full replace?
  G | 403 on opportunities only, rest is fine
  G | leancompanies endpoint purpose
  GI | python script to upload survey scores from csv to planhat api
  GJ | playbook or workflow start via api call
  G | invoice date integer format, days since epoch?
  G | custom field name in json body, case sensitive
  G | does csm owner accept email or only user id in payload
  G | webhook payload signature verification from planhat
  H | claude mcp asks planhat for churned accounts, returns no records
  H | oauth client or private app for chatgpt connector
  H | can the mcp server write a qbr note into company
  H | which tools does planhat mcp expose
  H | dynamic permissions inclusive scope meaning
  H | mcp url for demo tenant
  HL | stop csms deleting records through claude
  H | disconnect chatgpt from my planhat profile, tab missing
  H | does asking ai about renewals burn our planhat ai credits
  H | usage metrics not reachable from mcp, adoption questions fail
  H | local planhat mcp, read only flag
  H | copilot studio connecting to planhat remote mcp
  H | redirect uri mismatch while authorising connector
  H | cursor + planhat mcp, bearer header config
  H | added nps model permission, claude still says denied
  H | each csm must authorise separatly or once for team?
  HJ | run an onboarding playbook from claude via mcp tools
  H | documents via mcp markdown
  I | survey mail goes from csm mailbox, how to change sender
  I | some contacts skipped in nps campaign, unsubscribed?
  I | csat instead of nps inside planhat, is it offered
  I | company nps differs from average of its contacts
  I | satismeter responses not turning up
  I | import past nps scores from delighted csv
  I | detractor comments, see them on the company page
  I | start a new campaign megaphone icon missing in upgraded version
  I | 200 per day limit nps send, 1500 recipients
  I | survey in french and german, same campaign
  I | how to resend to non responders from planhat nps module
  I | nps response rate shown where
  I | test the survey on myself before sending
  I | thank you page text by promoter / passive
  I | stop nps for accounts in renewal negotiation, filter recipients
  I | score came in but company column empty
  I | recurring survey every 6 months setting exists?
  J | onboarding workflow didnt kick off for new customer
  J | playbook template copy to another team
  J | step stays inactive even though predecessor is done
  J | qbr task repeated quarterly, recurring possible?
  J | customer portal blank for the client, onboarding plan not visible
  J | sequence email bounced out because csm mailbox not connected
  J | renewal workflow exit criteria when deal closes
  J | task without due date goes to someday
  J | project vs workflow, which model for implementation
  J | timesheet tab missing for new consultants
  J | churn playbook applies twice on same company
  J | shift all dates when kickoff moved by two weeks
  J | objectives linked to success plan, where they show
  J | assign onboarding steps to role not named person
  JF | completed tasks vanish from my report count
  J | milestone percentage complete of adoption project formula
  J | issue linked to several companies, jira key
  J | weekends skipped in scheduling steps?
  K | zendesk tickets older than connect date missing
  KI | survey replies from typeform via zapier into planhat
  K | gong calls land on wrong account or none
  K | snowflake renewal table mapping runs green, nothing updates
  K | intercom chats creating new contacts, churned ones too
  K | gmail sync private mails excluded how
  K | outlook meetings with csm missing on timeline
  K | s3 csv import skipped file, licences expansion feed
  K | slack sync users button
  KL | clearbit / enrichment app inside planhat app center, available?
  K | bigquery service account permission list for planhat
  K | jira issue status doesn't come back
  K | aircall advanced recordings link
  K | surveymonkey native integration there?
  K | freshdesk conector csat rating comes along?
  KC | netsuite or chargebee invoices feed for renewals
  K | teams notifications instead of slack
  K | moving to planhat from gainsight, import timeline notes how
  K | shared inbox onboarding@ logs under which user
  L | new csm invited, cannot log in via okta
  L | restrict portfolio so csm sees only own renewals
  L | migrated from vitally, bulk excel import of companies errors
  L | scim group gives viewer role instead of csm
  L | undo deletion of churned company trash bin
  L | ai credits where do i see consumption
  L | seat count reached, cannot add onboarding consultant
  L | csm left the company, reassign all his accounts and tasks
  L | export everything before our planhat contract ends
  L | industry and headcount columns empty after import, excel template
  L | mfa enforcement for non sso users
  L | hide arr fields from support role
  L | which user changed the renewal date, audit
  LI | custom email domain dkim setup so surveys don't hit spam
  L | gdpr delete a contact for good
  L | sandbox tenant for testing playbooks before live
  L | rename 'company' model to account
  L | home template per role, renewals widget default
  LB | private app owner deactivated, hubspot integration died?
`);
