import { rows } from '../labelled-question';

/** As from an inbox, a forum and a search log: half key words, half whole sentences. */
export const turn18 = rows(`
  A | health score stuck at 5
  A | exclude churned customers from health profile
  A | We rolled out a second profile for onboarding clients last Tuesday and now nobody's account seems to have moved into it.
  A upgraded | ws.planhat.com where edit health profile
  A | Is there any way to see what somebody's score was back in March, before the whole renewal drama started?
  AB salesforce | health in salesforce one day behind
  AB hubspot | My sales colleagues see a 7 in HubSpot while the customer page here says 4, which of the two is stale?
  A enterprise | (ent) separate health profiles per region
  A | parent company health average of subsidiaries
  AD | I changed two weights before lunch and by one o'clock every CSM had thirty new risk tasks, can I prevent this next time?
  A | profile priority when several match
  A start-up | On the start-up tier, can we have more than one scoring profile or does everyone share the same?
  A | why is the little health bubble grey for brand new logos
  A legacy | In the old app I could drag health factors around, please tell me what the reordering does to the final number.
  AC licenses | We use licenses, and I want days till renewal to pull the score down as the date gets closer.
  A professional | health score history graph professional plan
  AF | I am a data analyst asked to export daily health per account for twelve months, which object holds this?
  A | One factor counts the days since our last contact, and even after a whole year of silence it only takes away a single point.
  AF | I made a brand-new metric this morning but the drop-down for scoring ingredients refuses to offer it to me.
  A | Half of my accounts sit at a flat ten and the rest at zero, nobody is in between, what did we do wrong?
  A legacy | We still work in classic and our account pages display the score without saying which ingredients pulled it down.
  A hubspot | Does the score get sent as a plain number property when HubSpot is connected, or do I have to create something there first?
  B salesforce | formula field in salesforce not updating planhat
  B hubspot | hubspot lifecycle stage pull only customers
  B salesforce enterprise | We are with enterprise and our Salesforce admin refuses Modify All Data, what is the smallest permission set the connector needs?
  B hubspot professional | on professional, hubspot custom objects supported?
  B | source id vs external id
  BL | Our CRM merged two accounts and now both of them still sit in my portfolio, who is supposed to clean that up?
  B salesforce | parent account hierarchy not coming over
  B hubspot deals | We are deal based and pull from HubSpot, so I'd like to know whether products on a deal become line items.
  BC salesforce licenses | opps closed won sfdc create licence automatically
  B pipedrive start-up | are we limited on startup with pipedrive, only orgs get pushed?
  B salesforce | person accounts salesforce supported
  B hubspot | the owner of an account in HubSpot left the firm and ever since the owner field on our side comes through blank
  B no-crm | We have no CRM at all, should the source ID column simply stay empty for every company we create?
  B hubspot upgraded | new ui where are hubspot sync logs
  B | field set to both keeps flipping
  B salesforce | Can a task logged by a CSM be written back to the Salesforce activity timeline, or is this direction not possible?
  B salesforce legacy | classic version, salesforce section says 'authentication expired' every monday morning
  B hubspot | After narrowing the filter to closed-won only, 300 prospects stayed in our list and no longer refresh.
  B pipedrive | A rep corrected a phone number here last week and Pipedrive still has the wrong one, isn't it meant to be a two-way thing?
  B pipedrive deals | our setup is Pipedrive with the deals model on this side, so what happens when a rep reopens a lost one
  B salesforce | I saved an account in Salesforce fifteen minutes ago and the change is nowhere, how long is normal before I should worry?
  B hubspot | Some people exist in HubSpot with no company behind them, and it seems those never make it across.
  C licenses | we use licenses, status says lost but they pay
  C deals | line items mrr wrong by twelve
  C | nrr meaning in revenue report
  C | Finance closes books in EUR but half of our contracts are USD, and last year's totals drift every time I open the report.
  C licenses | opps and licences: won opportunity makes two contracts
  C deals upgraded | On the new app with line items, where do I record an upsell in the middle of the contract term?
  C licenses legacy | app.planhat.com renew button greyed out on licence
  C | phantom churn in january then upgrade
  C enterprise | enterprise plan multi currency historic fx
  C deals professional | pro plan, deals & products, can I move from the older licence objects myself or must support flip it?
  C | How would I mark a customer as churned on the last day of a quarter while they still have paid access until summer?
  C | free pilot displayed as canceled
  C salesforce licenses | Our opportunities come out of Salesforce but licences are typed in by finance, which object feeds the forecast view?
  C | churn reason list edit
  C | usage-based billing with a minimum commitment, how do people model this here?
  CG licenses | POST /licenses fixedPeriod false renews monthly
  C start-up licenses | Since we are only a small start-up tier client with licenses, does the waterfall report come included?
  C | A two-year deal with a ramp price, 10k then 15k, shows as one flat number and the CFO hates it.
  C deals | Someone in sales moved a line item's deal to closed won by accident and now the board deck counts it as contracted.
  C licenses | Every contract here is a licence with auto-renewal ticked, still the first of November passed and nothing got prolonged.
  C | The report's NRR figure is far below what our investors calculate, does the product mean something different by these three letters?
  D | wait step until vs for
  D | My automation is supposed to fire when phase becomes Live, yet with a filter on phase equals Live nothing ever starts.
  D enterprise | step executions quota (ent)
  D | slack mention csm in automation
  D professional | How many workflows that run on a schedule may we keep on professional before somebody phones us about an upgrade?
  DG | webhook trigger incoming payload from our backend
  D | run automation once per company
  D | get multiple only ten records
  D | We sell to schools and would like a yearly reminder on 1 August for every account, is a recurring trigger the right one?
  D upgraded | automations moved in new ui, where
  D | error failed to continue
  D salesforce | After each Salesforce sync the same alert goes to our channel again even though nothing on the account changed.
  D start-up | starter plan ai step available? (start-up)
  DJ | create task automatically, due date says someday
  D | Can the condition look at a field on the company when the trigger object is an end user?
  D | test mode without touching real clients
  D legacy | In the legacy interface we had Signals or triggers of some kind, what are they called nowadays?
  D licenses | ninety days prior to licence end I want a renewal opportunity opened and assigned, without a human clicking
  D | Yesterday I fixed a typo in the email of a live automation, and since then it simply hasn't run for anyone.
  D | A customer received two different welcome mails in the same minute because two conditions were both true, how do I make it choose?
  D hubspot | When a HubSpot deal changes stage I'd like the implementation manager pinged, but the trigger list only offers our own objects.
  D | Instead of 'Dear Maria' the mail says 'Dear 5f3c9a...', could somebody tell me what to insert there?
  E | last seen empty
  E | pendo mapping wrong company
  E | end user with two companies same email
  E | Our engineers say every event returns fine, yet the activity tab for the customer Northwind has been blank for nine days.
  E enterprise | On our enterprise contract is there a ceiling for how many activity events we may push per day?
  E | remove internal staff from usage
  E | delete duplicate end users in bulk
  E | A client renamed their domain from acme.io to acme.com and now new logins create strangers nobody recognises.
  EB hubspot | contacts flow in from HubSpot but product logins come from our backend with a numeric id, what ties these together
  E | events doubled after release
  EG | POST /analytics/bulk 200 but no activity
  EF | count distinct active users 30 days
  E | What counts as 'active' for the beats figure, a single click or must it be a key action?
  E upgraded | new app, list of end users inactive 60 days
  E start-up | We're on startup and only have a csv of logins per week, can that be loaded instead of an integration?
  E | sub-workspaces one customer, usage per instance
  E | backfill last year events with old timestamps
  EL | merging people who changed their email
  E | We identify visitors only by a hashed number for privacy reasons, will page views still end up on the right person?
  E | Product marketing installed the script tag on the help centre too, so now readers of articles count as active customers.
  E | Pendo shows six hundred visitors for one client, yet here there are just forty, the others have perhaps no email.
  F | calculated metric returns 0
  F | formula field vs calculated metric
  F | export table limit rows
  F | I built an average over thirty days and the value looks too good, because weekends without data are apparently ignored.
  F | dashboard filter by csm team
  F professional | As an ops person with the professional package I need a page showing ARR by segment, where should I begin?
  F | metric rebuild period backfill
  F | days_diff function negative result
  F | Two widgets with seemingly identical filters disagree by eleven customers, and I have stared at it for an hour.
  FC licenses | sum of licence value per owner table
  F | cohort chart won't offer my metric
  F salesforce | report on Salesforce accounts by billing region
  F enterprise | with enterprise, dashboards emailed weekly as pdf?
  F | My boss wants month over month percentage change of seats used, how do I write that in a metric?
  F | pivot companies by phase and country
  F start-up | number of dashboards capped startup plan
  FJ | Time from kickoff to go-live for each customer as a chart, is that possible with the data of finished workflows?
  F | nested IF with text fields
  F | I'd like the board to open a live page with our retention numbers without us buying them a login.
  F deals | Our revenue sits in line items nowadays, so the table I built on the former contract object is suddenly empty.
  F | Numbers that our warehouse delivers at six in the morning only appear a day later in every chart, is that a schedule thing?
  F | Somebody changed one little formula and as a consequence three totally unrelated numbers went crazy, where can I trace who depends on whom?
  G | PUT /companies 206 partial errors
  G | GET /leancompanies pagination
  G | POST /endusers no error, no record
  GE | Since yesterday our nightly job gets 200 from analytics/bulk but none of these events turn up anywhere in the tenant.
  G | 429 how long backoff
  G | PUT /companies/extid-4711 returns 404
  G | POST /notes 404 what instead
  G licenses | We call GET /licenses?companyId=... and receive only the first hundred, please explain how limit and offset behave.
  GL | 403 private app permissionErrors tickets
  G enterprise | raise api rate limit (enterprise)
  GC licenses | PUT /licenses duplicate rows every night
  G professional | Do I need something extra for API access when we're on the pro plan, or can I simply generate a key?
  G salesforce | sourceId in PUT /companies equals salesforce id?
  G | POST /tickets silently dropped
  G | Our middleware developer asks whether there is a sandbox tenant, since he doesn't dare to test against live customers.
  GF | GET /dimensiondata returns weird integers for days
  G no-crm start-up | no crm, startup tier, we push everything ourselves with a cron script, which key must be filled first
  G | For a PUT with two thousand contacts we got 206 and assumed success, now three hundred are nowhere, where are the reasons listed?
  G | Two workers writing companies at the same moment produce duplicate key complaints, should I queue them one behind the other?
  G legacy | Our token was generated years ago in the legacy app, does it stop functioning once that interface is switched off?
  G | I want to be informed at my own endpoint whenever a company's phase changes, without polling every five minutes.
  H | claude connector oauth loop
  H | 401 from mcp endpoint
  H | chatgpt app not visible for colleagues
  H | I widened the role yesterday, but the assistant still answers that it has no access to opportunities.
  H | stop ai deleting records
  H | Can the assistant read usage trends, or solely the records like companies, contacts and tasks?
  HG | mcp call 429 shared limit with rest?
  H | let copilot studio query our customers
  H | My security officer asks on whose behalf Claude writes notes, since all entries carry the name of the app.
  H | Connected with success but asking 'list my accounts' yields nothing, although I personally see forty of them.
  HG | oauth/token returns 400 invalid_grant
  H upgraded | upgraded tenant, applications tab not there
  H hubspot | If Claude edits a contact via MCP, will the change also flow into HubSpot with the next sync?
  H | We run n8n agents and wish to plug them into the customer platform's model context protocol thing, is OAuth mandatory?
  H start-up | startup plan claude desktop config json
  H | 403 update_model_record despite admin role
  H | A colleague in legal wants to know whether the model can see every account or only those the signed-in person may see.
  H | After clicking allow on the consent page the browser spins forever and Claude says authorisation was not finished.
  H enterprise | We're an enterprise customer wanting one central service identity for the AI agent instead of forty personal logins, possible?
  H | By mistake a trainee told ChatGPT to clean up contacts and it removed some, how can I forbid that for good?
  H salesforce | Does the assistant look at the Salesforce copy of the account or at the one living in Planhat when I ask about ARR?
  H | What exact address do I paste into the connector dialog, and does the demo environment have a different one?
  I | resend nps to non responders
  I | I launched the spring survey Monday and forty contacts still show waiting for approval, who approves that?
  I | nps logo invisible in gmail
  I | Company score displays 8.4 while I expected something between minus and plus hundred.
  I | import historic nps csv dates
  I enterprise | nps in several languages, with enterprise
  IG | POST /nps email required?
  I upgraded | new ui where create nps campaign
  I | exclude contacts asked recently
  ID | detractor alert to slack
  I | daily cap 200 mails
  I professional | For a pro plan customer, is surveying inside our own product an option or merely via email?
  IF | chart nps over quarters
  I | The comment that a respondent typed is visible on the person, but how can I put it in a table for the product team?
  I start-up | limited on startup how many nps mails
  I | A colleague answered our own test survey, now the global figure is skewed and I'd like that reply gone.
  I | Some recipients answered in the widget of Satismeter around noon, but until the evening nothing arrived on their contact pages.
  I | My mail says from the account owner, whereas management wants it to come from our chief executive, where is this chosen?
  I legacy | In classic I had a campaign per quarter, and it isn't clear to me how old campaigns get closed.
  I | People who opted out of the newsletter received the survey anyway, so are these two lists not the same?
  I | When one person replies twice in a year, does the first score still count for the account or is it overwritten?
  J | workflow template not startable
  J | completed tasks vanish from report
  J | Steps that depend on the kickoff call all show overdue on day one, which setting shifts them when the call moves?
  J | task dependencies strict flexible
  J enterprise | portal own domain enterprise
  J | reassign all open tasks leaver
  J | We invite a client's project lead to the shared plan and she sees the headings but none of the actual steps.
  J professional | psa time tracking pro plan
  J | milestone date change emails customer
  J | Why did a half finished implementation plan get archived overnight, no one touched it as far as I know?
  JK | meeting invite sent to customer by mistake
  J | objective progress health
  J | gantt view for implementations
  J start-up | Are portals something we may use on a start-up subscription, or is that an add-on we'd have to purchase?
  J | log billable hours per project
  J upgraded | new app kanban for issues
  J | I need an overview of all QBR steps across my team's accounts sorted by due date, is there some view?
  J | The invited client logs in to the shared page and it is just white, although my preview shows all milestones.
  J | I corrected the wording in a template today, yet the customers who started last week still got the former text.
  J hubspot | Signing happens in HubSpot, and from that moment I want the ninety day onboarding plan to begin with the right owner.
  J | When a CSM finishes her to-dos the weekly count goes down instead of up, which makes my report look silly.
  J | Is there a difference between the 'project' my reports offer and the one I apply from a template on a customer?
  K | zendesk tickets missing requester
  K | google calendar past meetings
  K | My consultant's private emails with customers must never show up to others, is there some toggle per mailbox?
  K | gong calls attach to company
  K | s3 csv import stopped
  K | jira issue link status sync
  K | We changed our own company domain in May and from then on colleagues are appearing as contacts of customers.
  K professional | data warehouse export on professional
  K hubspot | logged emails double, hubspot and gmail both
  K | freshdesk custom field mapping
  K | Calendly bookings arrive in my Outlook, but the meeting isn't on the account timeline unless I add it by hand.
  KC | stripe invoices into planhat
  KC deals | chargebee subscriptions, deal based, which object
  K start-up | can a start-up tenant hook up redshift
  K salesforce | The support desk lives in Service Cloud, so should cases come through the Salesforce sync or via some separate connector?
  K legacy | old ui chrome extension gmail sidebar
  KE | our warehouse table of daily events, some rows never make it, key column is a uuid
  K | Since Thursday the Snowflake job claims success each hour, however no single record has changed on our side.
  K | Three of us share one support address, and I would love its conversations to land on the accounts automatically.
  K enterprise | With an enterprise agreement and BigQuery as our main store, would you push records out directly or go through files?
  K | A meeting moved in Google shows the new hour here, but moving it here leaves Google with the former one.
  KG | zapier keeps saying 401 though the same token works when our developer calls the REST address from his laptop
  L | restore deleted company
  L | view user vs productivity user
  L | custom role own portfolio only
  L | Half a dozen interns start in June and should look around without editing, what kind of user do I give them?
  L enterprise | audit log enterprise plan who changed field
  L | okta scim group role mapping
  L professional | (pro) custom roles allowed?
  L | excel import unmatched columns
  L | gdpr erase person request
  L start-up | how many core seats in our startup tier
  L | field not visible on company page
  L | Where would an administrator hide revenue figures from the support crew without taking the whole company record away?
  L upgraded | new app home template per team
  LB salesforce | import companies csv, match on salesforce id
  LG | api-created user cannot log in
  L | A new hire signed in with Microsoft just fine yet landed on an empty home screen with no menu at all.
  L no-crm | We keep customers in a spreadsheet, no CRM, what is the cleanest way to load 800 of them with owners?
  L | Our identity provider had an outage and not even the administrator could enter, how do we keep one emergency door open?
  L | I deleted a custom field on companies in a hurry, and it turns out that two dashboards depended on it.
  L professional | We have professional and all AI buttons went grey mid month, is there a monthly allowance that we burnt through?
  L | Mails from our tenant end up in the recipients' spam, and IT asks me which DNS records they must add.
  R-1 | early warning signs of churn
  R-1 | With contracts of around 40k a year, how large a book can one success manager carry before quality drops?
  R-1 | qbr agenda for executives
  R-1 | gross retention benchmark b2b saas
  R-1 | Our champion just took a job elsewhere and the new boss doesn't return calls, how would an experienced CSM handle this?
  R-1 | save call script cancelling customer
  R-1 | I'm designing bonus rules for the success team, what part should hang on renewals and what part on growth?
  R-1 | Which ingredients make sense for a health score when the software is used only once a year for budgeting?
  R-1 | onboarding success criteria examples
  R-1 | Could we sort our clients by potential rather than by current spend, and what service would each group deserve?
  R-1 | When in the life of a yearly contract should the renewal conversation start, and who opens it, sales or success?
  R-1 | digital touch programme long tail
  R-1 | The CFO wants to cut the success team in half and I need arguments that link our work to money kept.
  R-1 | New clients take eleven weeks until they see any benefit, and I look for tricks to speed that up.
  R-1 | Sales throws deals over the fence without notes, what should be on a handover sheet so the customer isn't asked twice?
  R-1 | expansion signals in usage
  R-1 | Should the strength of a relationship count more than adoption when you judge whether a client will stay?
  R-1 | We lost four small clients this quarter for price reasons, is a discount ever a sensible answer or does it only delay?
  R-1 | churn postmortem questions
  R-1 | kpis for head of customer success
  R-1 | At our ten largest clients we know exactly one human each, how do others widen these relationships without annoying anybody?
  R-1 | how to price premium success package
  R-1 | As the first success hire in a company of twelve people, what ought I to do in the first ninety days?
  R-1 | quiet customer re-engagement
  R-1 | net retention vs gross retention explanation
  R-1 | Write me sample goals a factory operator might agree upon in a joint success plan for maintenance software.
  R-1 | Is it wise to give a customer who complains loudly but uses everything a red or a green rating?
  R-1 | upsell without being pushy
  R-1 | A reseller sits between us and the users, so how do other teams keep an eye on adoption in such a set-up?
  R-1 | csm job description senior
  R-1 | escalation process angry executive
  R-1 | customers with high usage still leaving
  R-1 | Our renewals come in bunches every December and the team drowns, what do others do to spread the work out?
  R-1 | A typical rollout at our bank clients lasts half a year, and half of that is waiting for their IT people.
  R-1 | customer journey stages saas template
  R-1 | We lose eighteen percent of logos a year selling to restaurants, is that normal for such a fragile industry?
  R-1 | What would you put on one slide about retention for a board that only has five minutes for it?
  R-1 | Account managers and success managers quarrel about who signs the prolongation, what split works best in companies our size?
  R-1 | implementation stalls because client busy
  R-1 | After an acquisition we inherited 90 customers that never had a success manager, where does one even begin?
  R-1 | advocacy programme reference customers
  R-1 | train support agents to become csms
  R-1 | Please give me a playbook for accounts whose usage fell by half after the summer holidays.
  R-1 | Our chief executive agreed to adopt five strategic clients as a sponsor, what should be expected from her each quarter?
  R-1 | forecast churn without data scientist
  R-1 | cadence of calls mid-market
  R-1 | Two of my CSMs keep firefighting tickets all day, what's a healthy border between support and success work?
  R-1 | customer lifetime value calc
  R-1 | Has it worked for anyone to drop named managers for small clients and answer them from a shared pool?
  R-1 | price increase letter loyal clients
  R-1 | Does it pay to hold business reviews with customers below ten thousand a year, or is a recorded video enough?
  R-1 | downgrade prevention tactics
  R-1 | I inherited a scoring scheme in Planhat with fourteen inputs, which ones are really worth keeping to foresee a cancellation?
  R-1 | risk categories for renewals forecast call
  R-1 | winback campaign lost customers timing
  R-1 | Nurses at a hospital client refuse the tablet app while management loves it, how can we turn the users around?
  R-1 | What do you tell a client whose promised feature slipped by two quarters and whose contract ends next month?
  R-1 | retention metrics for freemium
  R-1 | I want to judge honestly how grown-up our success organisation is, which stages or checklists exist for that?
  R-1 | We are thinking about charging for onboarding, how do clients usually react and what price range is normal?
  R-1 | stakeholder map before renewal
  R-1 | structure cs team by industry or size
  R-1 | kick-off meeting questions to ask
  R-1 | My manager asks for leading indicators and not lagging ones, could you list some for a payroll product?
  R-1 | offboarding customers gracefully
  R-2 | For a helpdesk that closes 900 requests a month, would effort score tell us more than a recommend question?
  R-2 | good response rate email survey
  R-2 | question wording customer effort
  R-2 | Barely seven in a hundred people answer our yearly questionnaire, what would lift that without bribing them?
  R-2 | Everybody talks about detractors, yet what do you do with the large group that answers seven or eight?
  R-2 | With just sixty customers in total, how many replies do I need before the result says something real?
  R-2 | best day to send survey
  R-2 | A big client gave us a two without comment, should the CSM phone or write, and how quickly?
  R-2 | five or ten point scale
  R-2 | Is one yearly relationship poll enough, or do we also need small ones after each training and each ticket?
  R-2 | survey incentives gift cards bias
  R-2 | Is a promoter score of 31 decent for accounting software, or do we have reason to be ashamed?
  R-2 | open ended question examples
  R-2 | onboarding csat after go live, what to ask
  R-2 | We ask buyers and daily users the same question and their answers differ wildly, how do you report such a thing?
  R-2 | leading questions avoid
  R-2 | survey fatigue quarterly pulse
  R-2 | How do we code three hundred free text comments into themes without spending a week on it?
  R-2 | subject line for feedback mail
  R-2 | close the loop detractors template
  R-2 | Our nps rose twelve points but churn got worse, may one trust that number at all?
  R-2 | A handful of clients gave us a ten, is it rude to beg them for a public review right away?
  R-2 | in-app or email poll, which gets more
  R-2 | product market fit survey sean ellis
  R-2 | The Japanese clients always tick six or seven however happy they are, should their results be corrected?
  R-2 | People who quit rarely talk, so which two or three questions on the goodbye form get honest replies?
  R-2 | nps 2 months live, forty replies, mostly friends of csms, worth anything?
  R-2 | reminder mail how many times
  R-2 | Could you check whether 'how satisfied are you with our fast support' is a fair question to send to customers?
  R-2 | anonymous vs named feedback honesty
  R-3 | salesforce validation rule opportunity amount
  R-3 | hubspot workflow enrol deals
  R-3 | salesforce flow create renewal opp
  R-3 | In HubSpot I want the deal owner to change as soon as the company owner does, which workflow action is that?
  R-3 | How do I get each new Typeform answer into a row of a Google sheet with Zapier, skipping duplicates?
  R-3 | Agents in Zendesk would like to see the state of the Jira bug, which of the marketplace apps connects both?
  R-3 | salesforce page layout by profile
  R-3 | Our Salesforce admin left and I need to add a picklist value to the opportunity stage, where do I find that?
  R-3 | Payments from Stripe should land in QuickBooks with fees booked separately, which connector does this without double entries?
  R-3 | Our marketing list in HubSpot contains each attendee twice, can it merge them by phone number on its own?
  R-3 | Every Intercom conversation tagged bug should open a Linear ticket by itself, do I use Make or something else?
  R-3 | I have to give three Salesforce users export rights without touching everybody else's profile, what's the recommended approach?
  R-3 | soql accounts without contacts
  R-3 | Reps drag HubSpot deals to 'contract sent' without an amount, can I force the field at this stage?
  R-3 | We want signed DocuSign envelopes to move the deal to closed won in Salesforce, what is the tidy way?
  R-3 | When I'm in an Outlook meeting my Slack status should switch to busy by itself, how is this connected?
  R-3 | salesforce cpq discount approval
  R-3 | make.com airtable to hubspot contacts
  R-3 | Is it possible in HubSpot to roll the sum of child companies' deals up to their parent without coding?
  R-3 | salesforce lightning report cross filter
  R-3 | hubspot quotes tax settings
  R-3 | segment to bigquery, dbt then looker
  R-3 | My Salesforce record-triggered flow runs twice per save and sends two emails to the sales manager, any idea?
  R-3 | gong to salesforce call logging
  R-3 | hubspot form hidden utm fields
  R-3 | Leads from Bavaria keep going to the wrong rep in Salesforce although our assignment rule mentions the state.
  R-3 | When Pipedrive marks something won, our Xero should issue a bill, has anybody wired these two up?
  R-3 | salesforce sandbox refresh data mask
  R-3 | hubspot custom report arr by owner
  R-4 | find linkedin of customer contacts
  R-4 | Is there a cheap source that returns current staff numbers for four hundred mid-sized logistics firms?
  R-4 | clearbit alternative enrichment
  R-4 | I have a bare list of domains and would need industry, country and number of staff for each of them.
  R-4 | verify email addresses bulk
  R-4 | We'd love to learn which payroll or ERP software each of our clients runs, who sells such information?
  R-4 | Which service tells me reliably when one of my contacts has started at another employer?
  R-4 | apollo credits cheapest way
  R-4 | funding rounds of our customers
  R-4 | Are we allowed under European privacy law to buy mobile numbers of decision makers and call them?
  R-4 | Could an AI look up the parent company and the annual turnover for three hundred German clients of ours?
  R-4 | For DACH contacts with direct dials, did anyone find Cognism more accurate than ZoomInfo or Lusha?
  R-4 | waterfall enrichment providers order
  R-4 | naics codes lookup
  R-4 | Half of our account profiles lack a job title for the main person, where do people get such facts from?
  R-4 | companies' vat number and address source
  R-4 | I wish to hear about lay-offs or takeovers at our clients before they tell us, what feeds exist?
  R-4 | match rate low for small swiss firms, which provider
  R-4 | Someone told me public registers give free employee figures for UK businesses, which ones are worth querying?
  R-4 | logo images by domain
  R-5 | planhat vs gainsight small team
  R-5 | churnzero or planhat
  R-5 | planhat pricing per year
  R-5 | We're a forty person scale-up on spreadsheets, is Planhat overkill or should we go for something lighter like Custify?
  R-5 | Vitally raised our bill by a third, which other success platforms ought a team of eight look at?
  R-5 | g2 reviews cs platforms
  R-5 | totango migration to planhat worth it
  R-5 | Our contract with Gainsight ends in March and the boss asks whether anything cheaper covers the same ground.
  R-5 | hubspot service hub instead of cs tool
  R-5 | negotiate planhat quote discount
  R-5 | catalyst merged totango, who else
  R-5 | What do people dislike most about Planhat after one year, compared with what rivals offer?
  R-5 | Procurement wants a scoring sheet to pick a success platform, which criteria separate Planhat, Totango and ChurnZero in practice?
  R-5 | Our developers claim they could build a success cockpit in Retool in a month, is buying Planhat smarter?
  R-5 | Between Vitally and Planhat, which is quicker to launch for a team of three with no engineer?
`);
