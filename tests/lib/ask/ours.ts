import { lines } from './labelled-question';

/** Questions of Planhat that sound like strategy, like the CRM or like another platform. None of them is sent away. */
export const questionsOfPlanhat: readonly string[] = lines(`
  nps survey not sent
  churn log missing
  onboarding workflow template stuck
  what should the health score weight be set to in planhat
  how many playbooks can i have
  planhat vs salesforce numbers differ
  how do i enrich a company from salesforce
  how do i move from vitally data into planhat by import
  nps response rate is 3%, is the survey going to spam
  No CRM connected, deals typed in by hand
  how often does the health score update
  what weight should nps have in the health profile
  health score dropped for all accounts overnight
  why is a good customer red
  should i use linear or linear bounded
  what is a good threshold for the usage factor
  how many factors should a health profile have before it gets slow
  how do i show the health score to csms
  health score template in the library
  csm score disappeared from the profile
  best way to weight a factor in health lab
  which metric should i use for the usage factor
  how do i improve a health factor that always shows 5
  csm sentiment is overwritten
  health trend is not the same as in the export
  where do i log churn
  how do I mark a customer as churned
  churn date wrong
  churn reason field options
  should churn be logged on the license or the company
  why is churn counted twice in the revenue report
  nrr is 0 in the report
  nrr in planhat differs from our finance numbers
  how does planhat calculate gross retention
  how is expansion calculated
  upsell shows as new business
  expansion missing in revenue movements
  renewal date empty
  renewal opportunity was not created
  renewal did not happen although auto renew is on
  how do I get the renewal date on the dashboard
  how long before renewal does planhat create the opportunity
  when should the renewal opportunity be created automatically
  churned customers still get emails
  how do I exclude churned companies from the average
  downgrade is shown as churn
  which churn number is right
  price increase on a licence, how to enter it
  discount on a line item
  forecast in pipeline shows wrong amount
  best way to enter a multi year licence
  should I use licenses or opportunities
  playbook does not start for new customers
  how do i set up an onboarding playbook
  create a success plan in planhat
  success plan not visible in portal
  how to add a success plan to a company
  onboarding steps are not assigned to the csm
  onboarding project due dates wrong
  where do I find the onboarding template
  churn playbook was triggered twice
  renewal playbook runs for the wrong accounts
  qbr task is not created
  how do i schedule a qbr reminder for each csm
  qbr deck export to pdf looks broken
  business review page shows old data
  can i share a success plan with the customer
  milestone template for onboarding is empty
  kickoff task has wrong date
  handover task is not assigned to new csm
  how many steps should a workflow have at most
  best way to trigger an onboarding workflow from a new deal
  tips for building a workflow template with dependent steps
  objective not linked to the success plan
  csm cannot see his portfolio
  how do i change the csm of many accounts at once
  portfolio view shows accounts of other csms
  how do I assign accounts to a csm automatically
  segment filter shows too many customers
  customer segment field is empty
  when a csm leaves what happens to his accounts
  team dashboard csm workload
  time tracking per csm
  number of accounts per csm in a chart
  champion field on end user
  how do I tag a contact as champion
  champion left alert does not fire
  executive sponsor field sync
  customer journey phase not updating
  lifecycle phase changes back every night
  phase stuck in onboarding
  adoption metric is empty
  feature adoption chart shows zero
  how do I track adoption of a feature
  why is adoption score null
  best practice for calculated metric on adoption
  where do i see detractors
  nps campaign does not go out
  survey link is broken
  promoter shows as detractor
  nps score missing on company
  how to change the language of the survey
  how do I change the nps question text
  can i send the survey from my own address
  how many questions can an nps survey have in planhat
  survey reminder was not sent
  nps average differs from the nps score
  detractor automation does not trigger
  who gets the nps survey if a contact is in two companies
  how often is a contact surveyed at most
  survey went to churned contacts
  responses are not shown under the company
  import nps answers from typeform
  csat from zendesk in planhat
  when will the nps email be sent after I press approve
  nps response is logged to the wrong end user
  why is response rate 0
  nps wave two never started
  exclude detractors from a sequence
  should nps be a factor in the health score
  hubspot lifecycle stage does not sync
  map hubspot lifecycle stages to phase
  salesforce permission set for the integration user
  salesforce opportunity synced as license twice
  hubspot deals are missing
  hubspot deal pipeline filter in planhat
  pipedrive deals do not create revenue
  which salesforce fields should planhat write back
  salesforce lead converted, account missing in planhat
  hubspot contact owner not coming over
  salesforce account owner should become csm
  salesforce report and planhat show different arr
  hubspot lists as filter for import
  salesforce formula field does not update in planhat
  can planhat read a salesforce custom object
  push health score to salesforce
  show planhat health in a salesforce page layout
  planhat widget in salesforce lightning page is blank
  salesforce api calls limit reached
  hubspot private app scopes for planhat
  salesforce flow changes the owner and planhat overwrites it
  hubspot workflow enrolls companies when planhat health changes
  salesforce validation rule blocks the sync
  process builder error when planhat updates account
  required field in salesforce stops planhat from creating contacts
  quotes from hubspot in planhat
  salesforce sandbox connection
  salesforce record types are ignored by the sync filter
  slack message from planhat not formatted
  connect jira to planhat
  does planhat integrate with stripe
  sync zendesk tickets
  intercom chats missing
  industry field empty after import
  company size field type
  import headcount from csv
  headcount from hubspot not synced
  linkedin field on end user
  phone number of contact not updated
  job title missing after salesforce sync
  how do i filter companies by industry
  enrichment automation with ai step fails
  does planhat enrich companies automatically
  where is the employee count stored
  update the industry by api
  POST /companies with employee count
  ai step to research company website
  how do i add a linkedin field
  which field holds the company size
  company domain wrong, emails go to other account
  phone field not visible in layout
  logo of the company is missing
  can i use apollo with planhat webhooks
  zoominfo fields from salesforce are empty
  clearbit data in hubspot does not reach planhat
  import csv from gainsight
  how do I migrate gainsight ctas into planhat tasks via api
  vitally export has 40 columns, which go where
  churnzero data import duplicates companies
  is there something in planhat like gainsight ctas
  how much does planhat cost per user
  what is included in the enterprise plan of planhat
  planhat vs hubspot arr is not the same
  planhat and salesforce show different owners
  planhat is slow today
  is planhat down
  better way to filter in planhat
  planhat or salesforce should own the renewal date
  difference between old and new planhat
  should we upgrade to the new planhat
  why is planhat health different from salesforce health
  totango ids as external id
  how do i get csms to see only their tasks
  which plan has sso
  how do I ask claude for accounts at risk
  mcp prompt for a qbr summary
  claude says churn is 3 percent but report says 5
  export churn data to bigquery
  get churn via api
  GET /churn
  how do i send a renewal email with a sequence
  renewal email template merge tag empty
  upsell automation runs twice
  slack alert for churn risk
  expansion signal from usage as automation trigger
  best time for an automation to run
  how do we get notified of at risk accounts
  emails to customers not logged on the account
  meeting with customer not shown
  ai summary of renewal calls missing
  why does the health score say 7 when all factors are green
  how do i get the csm name into an email
  should sync be one way or both ways
  what happens to the playbook when the customer churns
  how to stop a workflow for churned customers
  renewal field wrong date format
  how do i report churn by reason
  where is the churn widget
  nrr chart looks off
  how do i see gross retention per csm
  onboarding phase stays after project is done
  can the customer see the onboarding plan
  best practice for phases
  what is a good way to structure our portfolio view
  how should we set up users and roles
  how do we handle customers with several contracts
  how do i deal with parent and child accounts
  what should i do when two companies have the same domain
  who should be the integration user
  how many api calls are ok per minute
  when should i use a formula field instead of a calculated metric
  is it better to use webhooks or polling
  what is the recommended batch size for bulk upsert
  ideal build time for metrics
  best way to import licenses
  tips for faster dashboards
  how do i prioritise automations
  how to reduce automation executions
  avoid duplicates on import
  prevent overwriting of fields by sync
  improve sync speed
  increase rate limit
  increase the number of seats
  get more ai credits
  how to cut down emails logged from internal people
  is 5000 executions per month normal
  how do i explain a health drop to my csm
  example of a json body for companies
  example formula for days since last touch
  template for importing end users
  checklist for setting up the salesforce integration
  guide to connect outlook
  advice for upgrading to the new app
  should we delete the old health profile
  which health profile applies to a customer
  multiple health profiles per segment
  health score as automation trigger
  upsell opportunities from hubspot
  expansion revenue by month
  how do i make an expansion report
  churned mrr last quarter
  renewals next 90 days list
  list of at risk accounts
  filter customers with renewal in 60 days
  alert csm when usage drops
  notify owner about detractors
  task for csm when nps is low
  assign a csm to new customers
  round robin csm assignment
  csm changed but tasks stay with old one
  kickoff email not sent
  welcome email sequence stops at step 2
  success plan field missing on company
  share success plan in the portal
  objective progress does not update
  qbr workflow starts too late
  touch date not updated after business review call
  customer journey report by phase
  journey of a company shows no history
  contact role champion disappeared after import
  how do I sync champion from salesforce
  sponsor field
  last touch not counting qbr meeting
  survey sent to wrong contacts
  survey without company
  nps widget shows old data
  nps score 0 after import
  who answered the survey
  nps history of a contact
  csat field
  send nps only to admins
  nps filter by segment
  feedback from intercom missing
  detractor comment not visible
  nps from last year deleted
  can we change the scale of nps
  salesforce leads in planhat
  hubspot forms submissions as activities
  salesforce flow error when planhat writes
  hubspot deal stage closed won does not start onboarding
  salesforce task from planhat not created
  two hubspot portals
  which salesforce edition do we need for planhat
  salesforce permissions for the planhat user
  salesforce quote line items into planhat
  pipedrive org merged, two companies in planhat
  employee count not filled
  industry values differ between companies
  job title of end users not synced
  linkedin url missing after hubspot sync
  enrich end users with automation
  get company by domain with api
  find companies without email domain
  find contacts without a phone number
  company website field
  gainsight export import into planhat
  vitally ids as external ids
  planhat compared to salesforce shows 3 more customers
  planhat better performance in chrome
  is planhat gdpr compliant
  does planhat have an app
  is planhat api free
  planhat price per seat
  why use automations over workflows
  how good is the planhat ai
  planhat or excel import, which wins
  switch from licenses to line items
  does planhat support csat
  what can planhat do for onboarding
  nps email not delivered
  churn reasons picklist
  add churn reason
  renewal task created too early
  health score of parent company
  can a csm edit the health score
  why did the csm score change
  success plan template not selectable
  qbr date field
  how do i build a qbr page
  business review template in planhat
  customers in onboarding for more than 90 days report
  time in phase onboarding
  onboarding duration metric
  portal onboarding tasks for the customer
  playbook assigned to wrong csm
  stop playbook when customer renews
  renewal probability field
  renewal status lost but customer active
  gross churn vs net churn in the revenue report
  nrr by segment in a dashboard
  grr formula
  expansion mrr missing
  upsell not counted in nrr
  cross sell license on same company
  contraction shown as churn
  churn forecast widget
  at risk flag on company
  red accounts list
  segment customers by arr with a filter
  segmentation field from salesforce
  champion flag from hubspot
  stakeholder map not loading
  sponsor left automation
  csm workload dashboard
  portfolio filter not saved
  csm ratio metric
  customer journey board
  lifecycle from hubspot overwritten
  adoption score formula
  feature usage metric
  engagement score of an end user
  product engagement is 0
  last qbr date in a column
  email cadence sequence stopped
  survey reminder days
  survey language german
  nps by csm report
  nps trend chart
  response rate metric
  detractor task owner
  promoter filter
  csat question type
  survey preview does not open
  how do i test a survey
  feedback form in portal
  nps on company profile
  survey response webhook
  salesforce flow and planhat field
  apex error from planhat sync
  salesforce opportunity stage mapping
  hubspot pipeline mapping to planhat
  hubspot deal owner to csm
  salesforce lead object sync
  salesforce campaign members as end users
  quote sync from hubspot
  salesforce contacts without email
  sfdc permission error when connecting
  hubspot custom object in planhat
  two salesforce orgs
  pipedrive deal to license
  jira ticket to planhat
  slack channel per customer
  stripe invoices in planhat
  zapier planhat trigger
  how do i get company size from hubspot
  employee count from salesforce not updated
  industry list values
  phone numbers format
  linkedin url as field type
  title of end user empty
  website domain wrong
  revenue field on company
  funding field
  ai enrichment step credits
  contacts without title
  gainsight id as external id
  csv from churnzero
  vitally webhook into planhat
  import nps history from gainsight
  totango segment export import error
  why is planhat better in the new version
  does planhat replace salesforce data
  planhat vs salesforce owner
  compare two periods in planhat
  compare health between segments
  alternative to calculated metrics
  best practice for automations
  best way to sync contacts
  recommended sync interval
  how should we map phases
  should automations run on every update
  good naming for fields
  what is a good tenant token setup
  typical execution usage
  normal number of events per day
  average usage metric
  benchmark metric formula
  example automation for renewals
  playbook examples library
  tips for portals
  how do i explain the health factors to a csm
  how many csms can own a company
  how many surveys per month are included
  how many success plans per company
  how long does a renewal stay open
  how long is churn data kept
  when is a customer counted as churned
  when does onboarding end
  who can see the success plan
  who can log churn
  who gets the detractor alert
  what should i enter as renewal period
  what should the external id be
  what should i check if nps is not sent
  should i archive churned companies
  should i delete churned users
  which phase means churned
  which date is used for renewal
  is nps part of health
  is churn counted at end of month
  is there a limit for surveys
  is there a template for onboarding
  team cannot see renewals
  customers cannot open the survey
  customers do not get the emails
  customer says the portal link is broken
  customers see wrong success plan
  customer asks for gdpr deletion
  churn is too high in the dashboard
  nrr went down after import
  adoption dropped to zero overnight
  nps is low because old scores are counted
  how do i log a churn
  health score not visible
  how to set up health scores
  which health score is used
  what is the health score scale
  how can i change the health colours
  how do i see who churned
  how do we track renewals
  how to track onboarding progress
  what is a playbook in planhat
  how to assign a playbook
  how do playbooks start
  how do i set the renewal period
  how to extend a renewal
  how do we handle multi currency
  how do we onboard new users to planhat
  how do i create a survey
  how do i resend a survey
  how to embed nps in email
  how do i set up nps
  what does a passive mean
  nps score is wrong
  how is csat stored
  who can send surveys
  should we connect hubspot before salesforce
  how do i connect salesforce
  what salesforce fields are needed
  hubspot contacts not importing
  salesforce opportunities not creating licenses
  pipedrive won deals
  how to sync industry from salesforce
  how to add linkedin url to contact
  how to bulk update job titles
  how to find a company in planhat
  find duplicate companies
  find who deleted a company
  find churned companies
  planhat login
  planhat status page
  planhat api vs csv import
  planhat vs salesforce sync direction
  when should i use workflows instead of automations
  what is the best way to model subsidiaries
  what is the best way to set up usage tracking
  what is a good sync order
  how many metrics should i create
  how many users should be admins
  should csms be admins
  should csm be owner or co-owner
  how do i move accounts between csms
  csm sees wrong accounts
  csm left what happens to tasks
  new csm gets no tasks
  onboarding csm field
  renewals csm role
  champions list
  find champions in end users
  expansion opportunities pipeline
  upsell license start date
  how do upsells show in mrr
  how does churn date work
  how do i undo churn
  how do i edit a churn reason
  why is a customer at risk
  why did health go down
  why do customers show as lost
  why are customers not in the portal
  customers in wrong phase
  customers missing from nps
  segment customers in planhat by usage
  how do i segment end users
  how to share a report with the board
  how do i send a report to my boss
  team view
  team permissions
  executive dashboard
  exec summary widget
  value drivers field
  goals object
  objectives and goals in planhat
  community link in portal
  training tasks template
  meeting notes missing
  call recordings from gong
  conversation sentiment
  how to improve automation speed
  how to reduce api calls
  increase execution quota
  lower sync frequency
  why use planhat portals
  best dashboards in planhat
  why is churn 0 this quarter in planhat
  renewal alert for csm not sent
  how do i see which customers churned last month
  nps for one user shows twice
  qbr field not syncing from salesforce
  how to make the onboarding workflow start automatically
  which health factor has most weight
  health score weight for nps and usage
  how does planhat know a customer churned
  how to connect nps with health score
  where do i configure the nps email
  what does at risk mean in planhat
  customers are marked churned by mistake
  csm field empty on 20 companies
  our csms cannot edit the renewal
  can csms log churn themselves
  how do i give csms access to surveys
  playbook template for onboarding not assigned
  success plan progress 0%
  onboarding project without owner
  expansion deal counted as new
  why is nrr above 100 in planhat
  nrr widget empty
  grr is negative
  adoption metric not updating
  how to calculate adoption in planhat
  salesforce opportunities create duplicates
  hubspot company owner not mapped
  salesforce deleted lead
  hubspot form fields into planhat
  pipedrive stage does not update phase
  sync headcount from hubspot
  planhat enrichment field blank
  how do i map industry from salesforce
  find field for linkedin
  upload contact emails
  job title filter
  company size segment in planhat
  is there a gainsight importer
  import from vitally csv fails
  planhat vs hubspot contact count
  planhat and churnzero webhook
  is planhat sync better one way
  how good is the planhat api
  what is the best planhat setup for sync
  planhat worth field wrong value
  compare planhat arr with salesforce arr
  nps answers from hubspot
  survey not arriving at gmail
  response rate column
  how to hide a survey question
  csat from intercom
  detractor slack alert
  promoters segment empty
  nps email goes to junk
  why did only 10 people get the survey
  email template for renewal sequence
  executive report template in planhat
  champion property
  sponsor role on contact
  stakeholder list in portal
  customer goals in portal not visible
  business review slides from planhat dashboards
  csm capacity in planhat
  time spent per customer
  team members cannot log in
  segmentation by arr formula
  how to tier customers automatically
  how do i automate tiering
  customer tier field from hubspot
  journey phases setup
  digital touch automation not firing
  tech touch emails not sent
  low touch segment filter
  price change on a license
  discount field on line items
  negotiation stage of opportunity
  contract ends but renewal open
  lost reason missing
  win back customer reactivated wrong status
  community portal login
  why does nps show 0 on the company
  how many accounts are in my portfolio
  which accounts renew next month
  how do i see accounts per csm
  change csm on renewal
  renewal process workflow does not start
  onboarding template has no owner
  how do i duplicate a playbook
  success plan cannot be deleted
  health score stuck at 10
  how can i add nps to the health score
  weights do not add up to 100
  which customers are at risk according to planhat
  where is churn reason shown
  how to import churn history
  expansion vs new in the revenue report
  nrr calculation in planhat
  why is retention different in the report
  adoption dashboard is slow
  survey not opening on mobile
  response missing after nps answer
  how do i translate the survey
  send nps after onboarding automatically
  trigger csat after ticket closed
  detractor list export
  hubspot pipeline stage is not updated
  salesforce flow overwrites phase
  hubspot lead status into planhat
  salesforce reports from planhat data
  map industry
  headcount field
  enrich contacts from hubspot
  linkedin link on company page
  import phone numbers
  does vitally data import work
  gainsight to planhat csv mapping
  planhat or hubspot wins on conflict
  planhat health vs salesforce health
  is planhat connected to hubspot
  how good is planhat at deduplicating
  what is the best way to merge companies
  should i use sourceid or externalid
  typical errors on upsert
  recommended number of api calls
  how do we get csm into slack message
  advice on folder structure for dashboards
  csm dashboard template
  team permissions for surveys
  goal field of success plan
  executive sponsor missing after sync
  churn field is empty
  how do i get a list of renewals
  why is health yellow
  onboarding playbook not applied to new companies
  nps survey scheduled but nothing happens
  what role do csms need to edit playbooks
  hubspot deal amount not in planhat
  where do i set up nps
  how do i change survey timing in planhat
  what is the best interval for the salesforce sync
  should i use planhat automations or hubspot workflows
  company size not synced
  enrich field with ai
  gainsight import
  health score best setup in planhat
  qbr template not visible in portal
  how to filter champions
  csm missing in report
  expansion not in mrr report
  how many licenses can a company have
  how is the csm ratio shown
  where can i see response rates
  nps dashboard template
  how often does nps sync
  why are detractors not in the list
  when is churn logged automatically
  best practice for sync filters
  should the csm be synced from salesforce
  how to change renewal date in bulk
  which fields does churn need
  can a success plan have tasks
  how many portals per customer
  onboarding status not changing
  adoption field is not filled
  qbr reminder task every quarter
  how to remove a playbook from a company
  champion not saved
  executive contact role missing in hubspot
  segment does not include all customers
  health profile for enterprise segment
  expansion report is empty
  which license counts as upsell
  is the health score in the api
  get nps by api
  export churned customers to csv
  hubspot sequence enrolled by planhat
  salesforce quote amount wrong in planhat
  pipedrive deal owner missing
  industry not imported
  linkedin field in import template
  headcount metric
  planhat gainsight migration import order
  planhat or salesforce shows the right arr
  vitally import failed
  csm leaves, reassign accounts
  when is a customer marked as at risk
  how do customers log in to the success plan
  is onboarding included in our planhat plan
  how do i turn off nps
  survey emails come from wrong sender
`);
