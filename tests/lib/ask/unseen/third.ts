import { rows } from '../labelled-question';

/** All kinds of people, of mixed length. */
export const third = rows(`
  R-1 | how many accounts is too many for one csm when acv is around 30k
  R-1 | champion just left our biggest customer, what do i do in the first week
  R-1 | agenda for an executive business review that a cfo won't sleep through
  R-1 | good gross retention for smb software?
  R-1 | grr next to nrr, which of the two do investors really look at
  R-1 | Our onboarding takes 90 days and people lose interest around day 40, how do we get time to value down?
  R-1 | early signs that somebody is about to leave, we only find out from the cancellation mail
  R-1 | who should own renewals, sales or us in cs
  R-1 | bonus scheme for csms: pay on retention, on upsell, or both
  R-1 | segmenting customers if arr says little about potential
  R-1 | wording for a save attempt after the client already gave notice, must not sound desperate
  R-1 | what belongs in a joint success plan
  R-1 | 900 small customers and three of us, where to begin with digital touch
  R-1 | is it normal that cs also answers support tickets in a 20 people company
  R-1 | how much should usage count versus relationship in our planhat health score, what do other saas firms do
  R-1 | 12% price increase coming up, how do i break it to loyal customers
  R-1 | kpis for a new head of cs in her first 100 days
  R-1 | sales throws deals over the fence, what should a proper handover to cs contain
  R-1 | win-back campaign for clients lost last year, worth the effort?
  R-1 | spotting expansion potential without turning the team into sellers
  R-1 | customer ghosting me since june, 3 mails no reply, next move?
  R-1 | Interview questions for hiring our very first customer success manager
  R-1 | playbook for accounts whose usage is sliding, which actions in which order work best
  R-1 | qbr each quarter for 5k accounts, overkill?
  R-2 | nps or csat after a support call
  R-2 | phrase the question so folks don't just click 9 out of politeness
  R-2 | response rate fell from 22 to 8 percent since spring, what usually helps
  R-2 | What is a meaningful number of answers if you have 150 customers in total?
  R-2 | second question for passives that brings real comments instead of 'all good'
  R-2 | ces scale, 5 or 7 points
  R-2 | best weekday and hour to mail a feedback request to busy restaurant owners
  R-2 | clients moan they're asked too often, whats a sane gap between two surveys
  R-2 | amazon voucher for filling in a questionnaire, does it bias results
  R-2 | we got +12, embarrassing or fine for logistics software
  R-2 | how to reply to someone who gave a 2 and left no comment
  R-2 | japanese customers never give a 10, should the scale be adapted per country
  R-3 | validation rule in salesforce so that reps can't close an opp without next step
  R-3 | hubspot workflow rotating inbound leads between three sdrs
  R-3 | zap from typeform to google sheets dies after 100 rows
  R-3 | jira and zendesk, status in both directions, which connector do people use
  R-3 | my salesforce record-triggered flow runs twice on every account save
  R-3 | hubspot wont let me put a contact back to lifecycle stage lead
  R-3 | stripe payouts into quickbooks automatically
  R-3 | interns should see salesforce accounts but no amounts, profile or permission set?
  R-4 | where to buy headcount and industry for 2000 company names
  R-4 | clearbit alternative that is decent for european mid market
  R-4 | find out which of our contacts changed jobs, some linkedin based service
  R-4 | waterfall with apollo first then lusha, how to keep credits low
  R-4 | need legal names and vat numbers of 300 dutch firms, who sells that
  R-4 | mobile numbers of decision makers, which provider is gdpr safe
  R-4 | any feed telling us who among our clients raised funding
  R-4 | lookup tool that gives the ultimate parent of a web domain
  R-5 | planhat vs gainsight for a 15 person team
  R-5 | what do people pay for planhat a year, ballpark
  R-5 | Is Vitally cheaper than Planhat once you count implementation fees?
  R-5 | anyone switched from churnzero to planhat and regretted it
  R-5 | g2 reviews of planhat, main complaints
  R-5 | alternatives to planhat for a bootstrapped saas with 4 people
  R-5 | rfp scorecard for choosing a customer success platform, five vendors shortlisted
  R-5 | catalyst or totango, which has the better reputation with product-led companies
  A | score sits at 5 for each and every account since go-live, nothing moves it
  AB salesforce | reps see 8 in salesforce, planhat says 4 for the very same customer, which one lies
  A professional | we have the professional plan, may smb and key accounts each get an own health profile
  AF | my calculated metric is not in the dropdown when i add a factor
  A | not talked to them for 200 days and it costs only one point, how come
  A legacy | Still on the old planhat: does health lab let me build several scores side by side?
  A | 40/30/30 weighting of health agreed with management, where do i type the percentages
  AEF | monday morning 60 accounts red at once, the usage job had crashed on sunday
  AB hubspot start-up | start-up plan here, can the score be written to a hubspot company property
  AB hubspot | holding with 12 daughters (structure comes from hubspot) shows 6 though the biggest one is at 1
  B salesforce | picklist field comes through blank since the salesforce guys added the value 'Paused'
  B salesforce | our security officer refuses modify all data for the planhat user in salesforce, what's the minimum
  B hubspot | stage names repeat across two hubspot pipelines and planhat mixes them up
  B pipedrive | corrected a contact's phone number in planhat, pipedrive never gets it
  B pipedrive professional | pipedrive connected, professional tier, where do i say only won ones should come over and not all stages
  B hubspot | everything we'd typed in by hand exists twice after switching hubspot on
  B salesforce upgraded | new app, accounts deleted in salesforce last month are still alive here
  BC salesforce licenses | arr twice as high as it should be after sfdc opportunities were pulled in as licences
  B hubspot enterprise | we're enterprise: can a field be pull-only from hubspot while the rest of the company goes both ways?
  BL no-crm | we don't use any crm, so what is supposed to go in source id
  C licenses | auto renew ticked on the licence, end date gone by, no successor created
  C deals | someone dragged a deal to closed won by mistake, how do i get that mrr out again
  C licenses no-crm | without a crm we key licences in manually, do i enter total value or monthly
  C legacy | revenue module in the old app invents an upgrade in december and churn in january, contracts end and start 1 jan
  C deals upgraded | ws.planhat.com, forecast on line items or on open renewal deals, where is that chosen
  C licenses | status says canceled but it's a free pilot, licence has no amount
  CB salesforce deals | salesforce opportunity products should become line items, which way round do i map it
  CB salesforce | contracts in kronor convert wrongly, salesforce corporate currency is eur and planhat was set to usd
  CB pipedrive | won in pipedrive lands as one-off sale, should be recurring with a renewal date
  C start-up no-crm | no crm, start-up package: will planhat mail invoices to my customer or are they just for us
  D | switched itself off again over night, i only corrected a typo in the text
  DL start-up | does the start-up tier get the flow chart kind of automation or only ready-made ones
  D | want it to run when phase turns live, put phase = live as extra filter, never fires
  DK legacy | classic ui, our slack post prints the owner as a long cryptic id rather than her name
  DB hubspot | as soon as hubspot flips lifecycle to customer fill in the account owner by itself
  DA | ping the csm if health goes under 4, but please not every single day
  DCJ licenses | 60 days ahead of licence end put a to-do on the owner's list
  DB salesforce | Did a full fetch from salesforce and 300 tasks popped up for the team, what fired them?
  D professional upgraded | both arms of my branch ran at once, is that intended? new ui, pro plan
  DC deals | a manager has to say yes before any deal may be marked won, can the flow pause for that
  EG | events answer 200 the whole day yet the activity list stays blank
  EK | segment tile claims OFF but clicks keep arriving, should i reconnect
  E hubspot | freelancer is contact at two clients (also in hubspot), all her logins end up at the wrong one
  EB salesforce | people from salesforce and users from our product live as separate persons, make them one
  EF | how do i get yesterday's test clicks out of raw data
  E start-up | js snippet or server side? tiny team on startup plan, one react app
  EK enterprise | pendo features missing for about a third of customers, enterprise tenant
  EKL no-crm | there's no crm behind it, how does planhat know which firm a new person belongs to
  E | last seen says march although she wrote me yesterday
  E legacy | app.planhat.com, what do beats and experience on a contact tell me
  F | widget says 9.8 logins per day, 49 in the week divided by 7 is 7, who's right
  FG | download of values stops after exactly 200 lines
  FC licenses | add up licence value by region in a table
  F | LAST with 1 day leaves every monday empty
  F | my boss and i open the same dashboard and read different totals
  FI | line chart with nps per quarter split by country, which date does it take
  FB hubspot | industry property out of hubspot can't be picked for grouping in my chart
  FC upgraded | is there a page type in upgraded planhat that shows churned arr month by month
  FC salesforce deals | sum of open deals on our page is lower than the salesforce forecast, filter problem?
  F professional | how far back do daily numbers go on professional, two years or more
  G | 401 although i copied the token five minutes ago
  G | PUT with 3000 companies returned 206 and about forty never showed up
  GI | posting historic nps answers, is sourceId ok as key so a rerun doesn't double them
  G | nightly job with three workers keeps hitting 429
  GB salesforce | our script upserts with the salesforce id in externalId, could that be why matching broke
  GC deals | patched arr on a deal, response fine, number unchanged, there are line items below
  G | 404 on /notes, what do you post the summary of a renewal call to
  GB hubspot | updatedAt jumps on all records each time hubspot syncs, how to fetch only real changes
  GL enterprise | enterprise policy says rotate keys every 90 days, do private app tokens run out on their own
  GC licenses | bulk licences over rest come out open-ended, never up for renewal
  H | claude opens the planhat login then spins forever
  HL | chatgpt can read accounts fine, says not permitted when asked to update one
  HL professional | does our professional contract include the mcp server
  H | gave the oauth client access to end users too, assistant is still blind for them
  H | which tools does the mcp expose, could it log a churn for instance
  HE | asked copilot via mcp about acme's product usage and it finds nothing
  HLB salesforce | assistant mustn't touch fields that salesforce owns, can i lock it down per field
  H enterprise | Security at our place (enterprise) asks whether everyone signs in to the mcp individually or shares one key.
  HL | make sure the ai can never delete records
  H legacy | we work in the classic app, can claude be hooked up at all
  IK | nps mails stuck in waiting for approval with a gmail error on the sender
  IK | satismeter answers arrive but belong to nobody
  IBG hubspot | feedback survey runs in hubspot, can i get those scores in as nps records
  IL | list has 1400 people, only 200 surveys went out on day one
  I legacy | old app, change the thank-you text detractors see
  I upgraded | can't find the nps screen anywhere since we moved to the new ui
  IL start-up | on start-up, may the nps come from our own domain rather than planhatbot
  IGL | uploaded two years of scores and all of them carry today's date
  I | he opted out of surveys in may and still got one last week
  IB pipedrive | next nps round only for contacts whose pipedrive owner is tom, how to filter recipients
  J | client logs in to the portal and looks at a white page
  JDB pipedrive | playbook should kick off once pipedrive says won, it just sits there
  JF | ticked-off tasks vanish from my count
  JL professional | hours sheet invisible for consultants, professional plan with the service add-on
  JB hubspot | to-dos i create in hubspot don't appear on my planhat task list
  J | email isn't offered as step type in my renewal project template
  J upgraded | pushed one step by a week and the entire onboarding shifted with it, upgraded tenant
  JK | customer received a calendar invite for what was meant as internal reminder
  J legacy | classic view still says playbooks, is that the same as workflows
  JDC salesforce licenses | implementation template must start the day the licence from salesforce begins
  K | mails of two colleagues never get logged, mine do
  K | zendesk connected last week, tickets from before missing
  KL | after the merger half of us is on outlook, half gmail, can both be hooked up
  K | snowflake sync runs hourly, green, zero changes picked up
  KB hubspot | gong recordings attach to some companies only, crm is hubspot
  KB pipedrive start-up | mails i send out of pipedrive, will they be visible here? startup plan, gmail
  K | csv disappeared from the bucket into processed but no rows came in
  KD | can churn alerts be posted into a teams channel
  KB salesforce | support uses salesforce cases, sync those or wait for the zendesk rollout
  KA upgraded | new app, meetings held before go-live don't show so last touch looks terrible
  LC licenses | removed a company with its licences nine days ago, any chance of getting it back
  L enterprise | okta scim drops everyone into the default role, we're on enterprise
  L start-up | can i create own roles on start-up or only the four given
  L | new hire gets an sso error, others are fine
  LB no-crm | no crm, accounts come by excel each month and it makes new rows instead of updating
  LD | ai credits eaten up by the 10th
  LB salesforce | who changed the owner field, a colleague or salesforce, is there a log
  LB pipedrive | want to upload a spreadsheet of accounts that pipedrive already sent, without twins
  L upgraded | where is data manager in the new ui
  LBE hubspot | gdpr erasure request: if i remove the contact in hubspot is it gone here as well
`);
