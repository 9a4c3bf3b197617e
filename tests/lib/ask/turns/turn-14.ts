import { rows } from '../labelled-question';

/** Consultants, programme managers, voice of the customer, product managers, onboarding. */
export const turn14 = rows(`
  R-1 | how many accounts can one csm carry at 20k average contract before things slip
  R-1 | kickoff agenda for a 12 week enterprise rollout, who needs to be in the room
  R-1 | our time to first value is 74 days, normal for hr software?
  R-1 | client wants a traffic light model with 14 inputs, isn't that far too many
  R-1 | handover from sales is always a mess what should be on the form
  R-1 | sponsor left, new vp never heard of us. what do we do in first two weeks
  R-1 | is 88% gross retention ok for mid market saas
  R-1 | ideas for bringing back dormant accounts without discounting
  R-1 | should product usage count more then relationship when we judge how well an account is doing
  R-1 | qbr deck outline that does not bore the cfo
  R-1 | difference betwen nrr and grr explained for my board
  R-1 | at what point do you hand an implementation over to the ongoing csm
  R-1 | digital cs for the long tail, 900 tiny customers and only one person
  R-1 | how early should renewal talks begin on a three year contract
  R-1 | customer says too expensive at every renewal, what to answer
  R-1 | variable pay for onboarding managers, what do people tie it to
  R-1 | good leading indicators that a school district will not come back next year
  R-1 | success plan template for a bank with five business units
  R-1 | we never hear why people leave, how to run exit interviews properly
  R-1 | Which customers are worth an executive sponsor programme and which are not?
  R-1 | how do I convince a plant manager to actualy attend the training sessions
  R-1 | segmenting by arr or by growth potential
  R-1 | adoption stuck at 30% after go live, change management tips pls
  R-1 | what is a decent logo churn for smb monthly plans
  R-1 | cs and product keep fighting about feature requests, who decides
  R-1 | should renewals sit with csm or with account manager
  R-1 | three-tier service model, which touchpoints does the bottom tier get
  R-1 | my onboarding team closes projects late because customer's it is slow, how do others handle it
  R-1 | write a play for when weekly logins fall by half
  R-1 | ratio onboarding specialist to live projects at same time
  R-1 | how do mature companies forecast renewals, commit best case and so on
  R-1 | green on paper and then gone in march, where did our scoring logic go wrong conceptually
  R-1 | upsell motion without making csms feel like sellers
  R-1 | which questions to ask in a discovery call after the deal is signed
  R-1 | should we have a risk score and a growth score or only one number
  R-1 | first 90 days plan as new head of customer success
  R-1 | what makes a champion a champion, need criteria for our teams
  R-1 | escalation matrix for red accounts who gets called at what level
  R-1 | how often revisit the criteria behind account risk, yearly?
  R-1 | customer marketing wants references but our csms guard them. how to share
  R-1 | pooled csm model pros cons
  R-1 | can sentiment of the csm be trusted as part of the score or too subjective
  R-1 | what would you put in a mutual action plan for data migration
  R-1 | saving a customer who already sent the cancelation letter
  R-1 | benchmarks for expansion revenue as share of total new arr
  R-1 | onboarding for franchise customers with 60 locations, wave by wave or big bang
  R-1 | how to show roi of the cs department to finance
  R-1 | whitespace analysis how to do it for cross sell
  R-1 | what cadence calls with strategic accounts, monthly feels too much and quarterly too thin
  R-1 | multi threading - practical ways to get to know more than one person at the client
  R-1 | in planhat, which factors should a health score for a freemium app have
  R-1 | What does a good definition of an activated user look like for a payroll tool?
  R-1 | voluntary vs involuntary churn how do you split it
  R-1 | customer maturity model with 4 levels has anyone an example
  R-1 | our ebrs got cancelled 6 times this quarter, maybe wrong audience?
  R-1 | should paid onboarding be a thing for contracts under 10k
  R-1 | how do i write a value statement that procurement accepts
  R-1 | building a customer advisory board from zero
  R-1 | what goes into a churn reason taxonomy so it stays usable after a year
  R-1 | we acquired a competitor, their 200 customers are nervous. communication plan?
  R-1 | normal ramp time of a new csm
  R-1 | how to measure the impact of training on retention
  R-1 | dealing with a customer that uses just one of the 6 modules they pay for
  R-1 | is it smart to make health the bonus target for csms
  R-1 | leading vs lagging indicators for CS, short list
  R-1 | how should a consultancy score the risk of implementation projects in flight
  R-1 | renewal uplift 7 percent, how do we tell them
  R-1 | agenda for monthly portfolio review with my manager
  R-1 | who owns adoption, product or cs
  R-1 | what is early warning sign number one for churn in logistic software
  R-1 | playbook for champion change please, step by step
  R-1 | how do you deal with multi-year customers that go quiet in year two
  R-1 | hiring first csm, technical profile or people person
  R-1 | need kpis for scaled programme, mostly webinars and emails
  R-1 | weights for support tickets, is many tickets good or bad sign
  R-1 | at risk review meeting: who attends, how long, what comes out
  R-1 | lifecycle stages for b2b marketplace, where does onboarding end
  R-1 | cost to serve per customer, how to calcualte it
  R-1 | our ceo wants ndr of 120, realistic in manufacturing?
  R-1 | tips for running an onsite workshop with hostile end users
  R-1 | how to price premium success packages
  R-1 | what should trigger a save call and who makes it
  R-1 | journey map for public sector clients with tender every 4 years
  R-1 | customer education: academy first or live sessions first
  R-1 | three metrics i can report to the board about onboarding quality
  R-1 | how do you get csms to stop firefighting and do proactive work
  R-1 | should a downgrade be counted as churn in the retention figures
  R-1 | parent company healthy but subsidiaries not, how to judge the group as a whole
  R-1 | best moment for asking a happy client to buy more seats
  R-1 | go live readiness checklist, thirty items too long?
  R-1 | we have usage only for half of clients, can one still build a meaningful health model
  R-1 | community vs webinar vs newsletter for low touch, what moves retention
  R-1 | how does cs look in a usage based pricing company
  R-1 | giving bad news about roadmap delay to a key account
  R-1 | what is a reasonable split between high touch and tech touch
  R-1 | cohort retention after a price increase, how do i interpret a dip at month 13
  R-1 | Our programme spans nine countries, how do global teams keep success plans consistent?
  R-1 | tell me what an outcome based qbr means in practice
  R-1 | deciding when a customer is not worth saving
  R-1 | stakeholder mapping for hospitals
  R-1 | are quarterly goals for csms better than annual ones
  R-1 | how to run a retrospective after we lost a big logo
  R-1 | playbook for seasonal customers who only log in from october to december
  R-1 | is there a standard formula for customer lifetime value with expansions
  R-1 | motivating customers to finish homework between onboarding calls
  R-1 | do other saas firms let partners own the renewal
  R-1 | what threshold would you call red, 40 or 50 out of 100, speaking generally
  R-1 | how to structure cs ops, one person per region or central
  R-1 | product led growth, when does a human step in
  R-1 | setting expectations in week one with a customer that was oversold
  R-2 | nps 2 months live and only 31 answers, all friendly contacts. can i show this to the board
  R-2 | which day of week do people answer questionnaires most
  R-2 | csat after ticket or ces, what fits a helpdesk
  R-2 | does a gift card distort feedback results
  R-2 | wording for the follow up question after a 6
  R-2 | 0 to 10 scale or five smileys for blue collar users
  R-2 | how soon to call back someone who gave us a 2
  R-2 | we asked the same buyers thrice this year, are they fed up?
  R-2 | min sample size to compare two regions on satisfaction
  R-2 | relationship survey vs transactional, do we need both
  R-2 | translating the recommend question to japanese, they never give 10
  R-2 | subject lines that get more opens for feedback invitations
  R-2 | should reminder mails go out after 3 days or a week
  R-2 | is +22 good for construction software
  R-2 | what to do with passives, ignore?
  R-2 | closing the loop process for a voc team of two
  R-2 | our open text comments are 4000 rows, how to code them into themes
  R-2 | anonymous or named answers when asking about the implementation team
  R-2 | how many questions max in an onboarding feedback form
  R-2 | leading question or not: "how much did you love the new editor?"
  R-2 | response went from 24% to 9 in one year, what usually causes this
  R-2 | in-app popup versus email invitation, which gets more honest ratings
  R-2 | who at the client should receive it, only the decision maker or everyone that logs in
  R-2 | how to weight answers of an admin against the ones of a casual user
  R-2 | exit survey questions for leavers that are short
  R-2 | pmf question "how disappointed would you be", when to use it
  R-2 | presenting the voice of customer to executives without drowning them
  R-2 | non response bias explain like i'm five
  R-2 | turning promoters into case studies, how to ask politely
  R-2 | matrix questions on mobile are awful what instead
  R-2 | after outage should we postpone the quarterly pulse
  R-2 | do likert labels need to be on all points
  R-2 | Sales staff coach clients to give a nine. How do we stop score begging?
  R-2 | qualtrics or typeform for a voc programme in 5 languages
  R-2 | split half test of two survey intros, how long must it run
  R-2 | event feedback form after customer conference, what to ask
  R-2 | can nps and churn even be correlated, ours is flat
  R-2 | quarantine rule so that nobody gets two surveys in a quarter
  R-2 | what is customer effort score and when is it better
  R-2 | detractor emails template, apologetic but not grovelling
  R-2 | sending feedback requests on behalf of csm or from the brand, what gets more replies
  R-2 | how do i survey people who have no email, warehouse workers
  R-2 | confidence interval for a net promoter number
  R-2 | beta test feedback questionaire for a new module
  R-2 | should internal ratings be published to customers
  R-3 | salesforce flow to fill in close date when opportunity goes to stage 5
  R-3 | hubspot workflow enrolls contacts twice, re-enrollment setting?
  R-3 | how to push zendesk tickets into jira automatically
  R-3 | make a required field on sfdc account page layout only for emea
  R-3 | zapier between typeform and google sheet keeps skipping rows
  R-3 | lead scoring in hubspot for webinar visitors
  R-3 | validation rule salesforce so phone must have country code
  R-3 | can stripe talk to netsuite directly or do i need middleware
  R-3 | merge fields in salesforce email template show blank
  R-3 | hubspot sequences vs workflows for marketing onboarding mails, how do i build one
  R-3 | record types in sfdc for partner accounts
  R-3 | sync intercom tags to mailchimp audiences
  R-3 | where in hubspot do I add a custom object for subscriptions
  R-3 | build a salesforce report of opps without next step
  R-3 | slack alert when a jira bug gets reopened
  R-3 | duplicate rules salesforce leads vs contacts
  R-3 | apex trigger hits governor limit 101 soql
  R-3 | hubspot lifecycle stage wont go backward, how do you reset it
  R-3 | connecting calendly with salesforce so events get logged
  R-3 | product hierarchy and price books in sales cloud, set up help
  R-3 | moving gong call data into snowflake with fivetran
  R-3 | territory assignement rules in salesforce, where
  R-3 | make.com scenario that copies asana tasks to monday
  R-3 | marketing hub: forms not creating contacts since cookie banner
  R-3 | Our Salesforce sandbox refresh wiped the connected mailbox, how do I stop that next time?
  R-3 | profile vs permission set in sfdc
  R-3 | pipedrive to quickbooks, create invoice at won
  R-3 | hubspot deal pipeline permissions per team
  R-3 | docusign envelope status back to salesforce opportunity
  R-3 | lightning page component visibility by profile
  R-3 | how do i connect segment with braze
  R-3 | opportunity splits for two reps salesforce
  R-3 | hubspot property history export to bigquery
  R-3 | web to lead form spam in salesforce
  R-3 | teams message from azure devops build, webhook how
  R-4 | where can i get headcount for 600 european mid size firms
  R-4 | find the new head of procurement at our customers, linkedin tool?
  R-4 | apollo or clearbit for german companies data quality
  R-4 | add industry codes to a list of domains
  R-4 | is it legal to buy mobile numbers of contacts in france
  R-4 | 2300 contacts with no job title, cheapest way to get them
  R-4 | funding rounds feed for our client list
  R-4 | verify emails before the campaign, bounces were 14 percent
  R-4 | what data provider knows tech stack of a company
  R-4 | parent subsidiary info from dun and bradstreet worth it?
  R-4 | how to save credits when looking up people in bulk
  R-4 | need revenue figures of private companies in nordics
  R-4 | detect when our main contacts change jobs, which service
  R-4 | append company size and hq city to this csv of websites
  R-4 | waterfall of several contact data vendors, which order
  R-4 | zoominfo coverage in latam any good
  R-4 | get linkedin urls for people when i have only name and employer
  R-4 | employee growth as signal, source for it
  R-4 | how fresh are firmographics from crunchbase
  R-4 | how can i guess the email pattern of a company
  R-4 | Our marketing list has personal gmail addresses only, can a tool tell us where they work?
  R-4 | number of stores per retailer, who sells such data
  R-4 | match rates - what percent can i expect from enrichment of smb
  R-4 | local language company names to official register entry
  R-4 | gdpr notice when we add third party facts to a person
  R-4 | scrape about-us pages for founding year
  R-4 | which fields to buy first for account tiering with small budget
  R-4 | finding decision makers at hospitals, data source
  R-4 | update phone numbers of 5k accounts yearly, vendor recomendation
  R-4 | news alerts like mergers and layoffs for every client of ours, what service delivers it
  R-5 | planhat or gainsight for 40 csms
  R-5 | why would one leave churnzero for planhat
  R-5 | totango vs planhat onboarding features, honest opinion
  R-5 | what does the professional tier cost a year roughly
  R-5 | g2 reviews planhat complaints
  R-5 | alternatives to planhat with good customer portals
  R-5 | we outgrow spreadsheets, which cs platform for 12 people
  R-5 | my client uses catalyst and asks if the switch is worth it
  R-5 | rfp criteria for cs software shortlist
  R-5 | custify vs planhat for startups
  R-5 | hubspot service hub enough or do we need a real cs tool
  R-5 | migration effort from gainsight, how many months and who pays
  R-5 | does anybody regret buying planhat
  R-5 | total cost of ownership compare 3 vendors
  R-5 | is salesforce service cloud a replacement for a cs platform like this
  R-5 | what do analysts say, gartner quadrant cs platforms
  R-5 | rocketlane against planhat for implementation projects
  R-5 | contract negotiation tips with planhat, discounts at 3 years?
  R-5 | Which one has the better AI, Planhat or Gainsight or Vitally?
  R-5 | pros and cons for enterprise buyers planhat
  R-5 | cheapest cs tool with health scores and nps
  R-5 | would you pick churnzero for in-app messages rather than this one
  R-5 | pricing per seat or per customer in cs tools, how do vendors differ
  R-5 | boss wants to replace planhat with homegrown dashboards in looker, good idea?
  R-5 | user ratings of planhat support compared with others
  R-5 | velaris, any experience compared to the big ones
  R-5 | why is gainsight so much more expensive
  R-5 | leaving planhat for vitally, what do we lose
  R-5 | best customer success software 2026 for agencies
  A | nps factor in the health profile gives minus even for people who never answered
  A | churn risk score sits at 10 for half our base, what did i configure wrong
  A | where do i put the weight of adoption inside a health profile
  A | renewal date as a health ingredient, can the rule look at days left
  AF | adoption metric not offered in the list when adding a factor to health
  A | why is group health of a holding 6 when one daughter is at 1
  A | onboarding customers need their own scoring profile and later switch to the normal one, how is that set
  AD | 340 health dropped alerts went out after I edited the profile, avoid?
  A | linear bounded what does it do to a csat factor above the upper limit
  AB salesforce | push health to the salesforce account object so reps see churn risk, number there is stale
  A upgraded | new app: where has health lab gone, we used it for expansion score
  A | newsletter counts as last touch so everyone stays green
  AF | chart of how the score developed over last two quarters per company for the qbr
  A | is 0-100 possible for health in planhat or only ten
  A | success units by hand 1-5, does it enter the overall health by itself
  B salesforce | renewal opportunities from salesforce are not pulled in since tuesday
  B hubspot | hubspot onboarding stage arrives as blank in our dropdown
  BE hubspot | contacts enriched in hubspot, job title still empty at the end user after sync
  B salesforce | churned accounts deleted in sfdc remain in planhat, is that by design
  BC hubspot deals | upsell deal came over but its line items did not, hubspot is the source
  B pipedrive | edits on a person in planhat never show up in pipedrive
  BL | two records for each customer since onboarding of the crm, how do i join them
  B salesforce | which salesforce permission set must the planhat integration user have
  BC salesforce licenses | expansion opps won in sfdc but there is no licence for them
  B hubspot | industry field enriched by clearbit in hubspot keeps overwriting what csms type in planhat
  B salesforce | account hierarchy from sales cloud is flat on the planhat side
  BA hubspot | can hubspot recieve the csm score and the nps of a company
  B salesforce | filter only customers, not prospects, in the account sync. old prospects are still sitting there
  B hubspot | lifecycle stage set to churned by the sync although hubspot says customer, whos the actor?
  C | churn shown in march for a client who simply renewed one day later
  C licenses | auto renewal flag is on yet license expired and customer went to lost
  C | where do csms log the churn reason when they mark something as lost
  C deals | open renewal deal does not appear in forecast page
  C | nrr on the renewal rate page is 104 but finance gets 98, which dates are used
  C | price uplift at renewal, can it be preset in percent so the next term has it
  C licenses | expansion licence with same dates as main one is counted as new biz not upgrade
  C upgraded | Since the upgrade the five revenue tabs are missing, where would I see renewals and churn now?
  C | customer pays in nok, arr shown in usd jumps each month
  C | status canceled but contract still running until december
  C deals | pilot fee for onboarding package must not count as recurring, fee or subscription?
  C | evergreen contract, no end, what does the renewal date show
  CF | benchmark: gross retention by segment in planhat, which report page
  C licenses enterprise | we have the enterprise plan with licenses, partial churn of seats how to book it
  D | playbook mail for renewal 90 days before does not fire although the date fits
  D | automate: nps detractor comes in then create a task for the owner
  D | churn alert automation turned itself off over night
  DK | slack message on expansion shows long id where csm name should be
  D | qbr task gets created without date and nobody finds it
  D | only 10 of the 85 at-risk accounts were updated by my flow
  D salesforce | each salesforce fetch starts hundreds of runs and eats the monthly executions
  D | wait until renewal minus 60 days, does the wait step allow that, i see max thirty days
  D | customer success manager left, reassign all his accounts by an automation with button
  DG | survey tool posts a webhook to us, what url and what json does planhat accept
  D | customer got the churn prevention mail from two branches at once
  D | enrich step? I want a flow to call clearbit's api and write the employee count back
  D | double angle code for a custom field with a space in its name
  D | when filter 'low adoption' is entered nothing runs, count of filter did go up
  E | adoption graph empty for one client though they use product daily
  E | how is last seen filled, enrichment of contacts from app logins does nothing
  E | users of onboarding customers not created by our tracking call and response says 200
  EK | pendo features arrive for some companies only
  E | same consultant works for three clients, his clicks go to wrong client
  E | licence utilisation = seats used / bought, which events must we send for that
  EK | segment tile off but are we recieving events or not?
  E | champion changed employer, how do i move the contact without losing the history
  E | mixpanel events doubled after I modified start date
  E | what is beat and experience on a contact, good for finding power users?
  E | backfilled 8 months of usage for churn analysis, calculated metric shows one month
  E | enriched contacts csv has gmail addresses, they end up under the wrong company
  EB hubspot | hubspot contact count 4120 vs planhat end users 3770, where are the rest
  E | anonymous visitors in our help center, does plantrack record them
  F | Need a formula field that says days until renewal, mine gives negative figures.
  F | average nps per csm as chart, is that doable
  F | json for logins this week compared to benchmark of last ten weeks
  F | cohort chart by onboarding month, cannot choose adoption metric in it
  FC | report of expansion arr by owner and quarter, which object do i start from
  F | rollup of contacts' product usage up to the company, unique active people only
  F | metric does not move today, integration loaded at 6 am
  F | qbr slides inside planhat fill automatically with customer numbers?
  F | export of survey answers stops at exactly 200 rows
  F upgraded | in the new version how do I make a global filter for customers renewing next 90 days
  FL | dashboard of churned clients not visible to my manager, shared it though
  F | calculated onboarding score says null when one of parts missing
  F | IF formula returns text for tier enterprise/smb but field remains zero
  F | compare one customer's adoption to average of peers, benchmark line in the chart
  G | api: write nps answers from our own survey form, which fields are mandatory
  G | post churn records by rest, endpoint name?
  G | enrichment script gets 429 after 200 companies
  G | PUT of 6000 end users returns 206, half of enriched job titles not stored
  GC licenses | update renewal date of a license through api, value jumps back
  G | bearer token fine in postman, 401 from our onboarding service
  GH | is there a rate limit for reading health history via rest
  G | how to get all companies with phase onboarding, query parameters or filter it myself
  GE | adoption numbers per day, dimensiondata payload example
  G | date fields come as 19800 something, how do i read that
  G | create playbook (workflow) for a customer from our backend, possible?
  G salesforce | look up a company by its salesforce id in the url
  G | private app may read companies but gets 403 at conversations
  G | webhook when a renewal changes, do you sign the payload
  H | claude connected to planhat says it cant see any churned customers
  H | chatgpt + mcp: prepare qbr notes from conversations, which permissions does the oauth client need
  H | can the ai assistant update onboarding status or just read
  H | mcp url for us tenant, login page opens and never returns
  H | stop claude from deleting records, the csms only should read
  H | nps comments summarised by claude through connector, does model nps appear in tool list
  H | usage and adoption metrics not reachable from the mcp connection?
  H | old docs say bearer token for the mcp server, our it asks for oauth
  H licenses | added rights for license model to oauth client, chatgpt still refuses
  H | every colleague has to authorise by himself or one connection for the whole cs team
  H | copilot studio as mcp client, does that go
  H | survey of connected ai apps: where do admin see who has linked what
  H | do mcp questions use up the ai credits
  H | renewal prep agent in claude finds demo data instead of ours
  I | nps mails wait for approval since monday, csm mailbox is connected
  I | wave of 1800 surveys dripping out only couple hundred a day
  I | company nps says 8.2 while dashboard tells +41
  I | detractors list filter in planhat, last 30 days
  I | logo not visible in the survey mail
  I legacy | old app had an nps tab to build campaign, which is the place to pick survey recipients there
  IE | exclude people who unsubscribed from nps, which tick box on contact
  I | import last years scores from delighted, all land on today
  I | satismeter answers come without contact name
  I | thank you text different for promoters than detractors, where do i edit it
  I | second answer of same person overwrote the first, is churn analysis still possible
  I | csat with stars or just 0-10, what survey type does planhat support
  ID | send nps automatically 30 days after onboarding finished
  I | survey language per contact, does the template follow it
  J | onboarding playbook not starting for new customers since the crm import
  J | qbr project template: steps get dates straight away, before it was only after the previous was done
  J | customer sees empty onboarding portal, i shared the page
  J | renewal sequence mails were drafted already, text change in template not visible
  J | milestones in onboarding plan, i find groups only
  J | workflow archived itself half way, exit rule was churned = true
  J | csm calendar full of invites from the adoption playbook, customer also got them
  J | time spent on implementation per client, hours don't appear for my consultants
  J | assign step owner dynamically to the onboarding manager of the account
  J | playbook for contacts vs for companies, email step missing in one
  JK | issues linked to jira, arr of affected customers summed where
  J | objectives with health - how to add customer goals to success plan page
  J | move kick-off by one week without shifting all dependent steps
  J | implementation resourcing, book 3 people onto the rollout when template is applied
  K | gong calls missing for renewals that were closed last week
  K | zendesk csat of ticket to planhat, can i map it
  K | gainsight export in s3 bucket, how should csv look so planhat loads it
  KF | snowflake churn model output back into planhat as company field
  K | meetings with onboarding clients before go live not in the timeline, only future ones
  K | emails of champion with private address are not logged
  K hubspot | both hubspot and outlook log the same mail, twice in the company feed
  K | typeform survey by zapier into planhat note
  K | intercom chats count towards engagement but land unassigned
  K | bigquery both ways, first run wiped csm edits
  K | aircall transcripts absent, logs are there
  K | after merger half of us on gmail other half on outlook, connect both?
  K | postgres connection: can it bring subscriptions and expansions or usage only
  K | teams channel post when customer churns, private channel not selectable
  L | import enriched company list by excel, industry column shows as dont import
  L | onboarding new csm as user: role cannot be chosen in dropdown
  L | let survey team see nps but not revenue, which role switch
  L licenses | deleted a churned customer yesterday, restore with its licenses?
  L | how many view users are free in our tenant, marketing wants access
  L | okta group removed, csm locked out before renewal call
  L start-up | we are on start-up plan, is sso included or must i ask
  L | ai credits burned by conversation summaries within 9 days
  L professional | on Professional tier we want send surveys from own domain instead of planhatbot
  L | field for csm benchmark group: make it mandatory when phase = live
  L | who changed the renewal field, history of a single value
  L | gdpr request, remove a contact and his survey answers for good
  L upgraded | in ws.planhat.com where are email templates for playbooks administered
  L enterprise | enterprise tenant: hide churn reasons from partner users
  L | scim created colleagues lack last name and provisioning stops
`);
