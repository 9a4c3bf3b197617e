import { rows } from '../labelled-question';

/** All of Planhat, by people who do not know what it calls its things. */
export const turn15 = rows(`
  A | every single customer sits on 5, nothing ever moves it
  A | how big can the number get, is it out of ten or out of a hundred
  A | i typed 40 30 30 as importance and the results make no sense
  A legacy | classic ui, health lab gone from my menu?
  AF | my seat usage percentage isn't offered when i pick ingredients for the score
  A | monday morning 60 accounts turned red overnight without anybody doing anything
  A legacy | in old planhat we had three scores side by side for one customer, still a thing?
  A | silent for a year but loses one point only
  A upgraded salesforce | new app plus SFDC: separate formula for clients still in onboarding, picklist comes from sales
  A | what does bounded mean next to linear
  AB salesforce | our SFDC account page shows 7 while the csm sees 4
  A enterprise | we're on ent plan, limit on how many scoring profiles?
  A licenses | licence expiring soon should pull the grade down two points
  A | in my alert rule, what number is red here, 3 or 30?
  A | stars the csm gives by hand, does that feed into the overall grade
  A upgraded | new app: which screen has the health settings, i only find company fields
  A | somebody set up "success units" before me, is that the same as the health number?
  A | customers without any nps answer get punished, can blanks be neutral
  A | bigger clients always look great because they simply have more clicks, normalise it by purchased users
  A upgraded | upgraded tenant, can i see what the grade was in march for one client
  AB hubspot | want the colour rating to appear on the HS company card
  A | who edited the scoring rule last week, is there a trail
  A hubspot | mails come from HubSpot, angry ones too, and each of them makes the account greener
  A | mood of conversations as an ingredient, costs something?
  AF | leadership asks for a line of average health over the last year, where do i draw that
  A no-crm | we have no crm at all, only usage and mails, half my book is exactly 10
  A | i changed a field on the account at noon, when does the score react, live or overnight
  A start-up | start up plan here, does the score cost extra or need ai tokens
  A | rule with and plus or in one line refuses to save
  A | one bad survey answer from an intern drags whole account to red
  A pipedrive | we run pipedrive, is renewal stage usable as a scoring ingredient
  AG | group wide score over the api, what is the property called
  A professional | Professional plan. I want the upsell block hidden on clients whose health sits under 4
  A | contacts dont have own score or am i blind
  A | objectives the customer reached should lift their grade, possible?
  B salesforce | sfdc accounts stopped coming in since friday, connector shows green
  B hubspot | hs dropdown for industry lands blank on our side
  B pipedrive | changed a phone number here but pipedrive still has the previous one
  B | i correct the client's name and ten minutes later its back to old
  B hubspot enterprise | enterprise customer here, HubSpot sync on since may, after each run we find twin companies
  B salesforce | what rights must the technical user have in sales force so the sync sees custom fields
  BC hubspot deals | closed HS deals should turn into line items with the right subscription length
  B salesforce | can i force a pull right now instead of waiting, SF
  B no-crm | no crm at our place, is anything lost if source id stays empty
  B | three columns with ids: external, source and plain, which does what
  B | account got deleted on the sales side yet still counts in my portfolio
  B hubspot upgraded | new ui, where did hubspot connection settings move to
  B salesforce | mother-daughter structure from Salesforce isn't reflected, everything flat
  BL | merged the wrong pair of customers yesterday, way back?
  B pipedrive | owner column empty for clients out of Pipedrive although each has a rep there
  B | limit the import to paying accounts in EMEA, leave leads out
  B hubspot | HS has two pipelines, both with a stage called "won", and they get mixed
  BC salesforce licenses | renewal opps from salesforce create a second licence next to the running one
  B salesforce | stage from SF came over as weird free text and the client fell off our board
  B salesforce professional | pro plan with SFDC, can our own custom model be mapped or only standard stuff
  B | where do i see which rows errored in the last crm run
  BD | initial load fired four hundred welcome mails, how do i avoid that at the refetch
  B salesforce | login window never pops up when clicking connect to salesforce
  B hubspot | person who authorised HubSpot has left, will syncing die
  B | made a company by hand before the connection existed, link them afterwards
  B salesforce | SF formula fields usable for lookups?
  BG | our script posted clients and now crm updates hit random copies
  B pipedrive | bring only sold business over from Pipedrive or lost ones as well, where is that decided
  B legacy hubspot | old ui with hubspot v1, must we migrate
  B salesforce upgraded | upgraded ui, SF connected: make one field one-way so csms cannot overwrite sales
  B salesforce | our Salesforce security team asks why the integration user needs "Modify All Data"
  B hubspot | deleting dupes in hubspot, will yours disappear as well
  BK | crm data comes through snowflake AND directly, who wins
  B | tighten the filter - do dropped accounts leave or freeze
  B salesforce | exchange rate odd after SFDC hookup, corporate currency usd ours eur
  C licenses | license marked auto renew, date passed, nothing happened
  C deals | line items or deal, on which one do i type the arr
  C | client says canceled in red but they pay us each month
  C | what does nrr stand for in this thing, it isnt net retention?!
  C licenses | licence renewed itself for one month instead of twelve
  C | free pilot without price, how record so status isn't wrong
  C | subscriptions versus fees in the catalogue, setup cost goes where
  C | december upgrade then january churn that never existed in reality
  C legacy | revenue module tabs in the classic app, which settings alter renewal rate
  C upgraded | bookings report in upgraded version, where do i find it
  C | arr on my dashboard is double what finance has, groups?
  C enterprise | we report in 6 currencies (ent plan) and last year's figures drift every wednesday
  C | record that a customer left and why
  C deals | on our deals board i try to rename closed won into signed, refuses
  C licenses salesforce | SFDC opps closed won but no licence appears
  C licenses legacy | old app with licenses: one product was stopped, the rest goes on, how do i log that
  CG | pushed contracts by script, none of them ever shows up for renewal
  C | credit note for a client, may i enter a negative amount
  C | whole account shows up as not yet confirmed, because one forecast
  C | send customers a pdf bill from here?
  C start-up | start-up plan, can we have more than one currency
  C | customer signed for three years but pays each month, which contract type do i pick
  C | customer since date is wrong and greyed out
  C licenses upgraded | upgraded last month, still on licences, what happens to those when we get the new revenue model
  CB hubspot | amount in HS is yearly, here it became monthly recurring, x12 too high
  C licenses | 90 days notice on a license: when exactly is it considered renewed
  C | renewal record should be prepared by itself 120 days ahead of the end
  C | churn form: add own reasons to the list
  C deals | renewal deal open with a higher amount, will the forecast pick it
  C licenses | three days gap between two licences and the report calls it churn
  C | typed the mrr manually in the company and it bounces back
  C enterprise licenses | ent tenant, ~900 licenses, find those past end date still ongoing
  C | invoices keep generating, stop it
  C deals | deal had no line items so i typed mrr, now the box is locked, intended?
  C no-crm | without any crm, is it ok to keep the sales pipeline in here
  D | edited my flow and since then it's dead
  D | grey toggle every few days, who turns it off
  D | the scheduled one should touch 300 customers, changes exactly ten, then reports success
  D | slack message prints 64a9f.. instead of the owner's name
  D legacy | old interface operations > automate, new ones look different there?
  D | wait until a date then continue, but all of them continued same day
  D | run monthly quota used up by the 9th, which flow eats it
  DJ | reminder series over six weeks: this or a playbook thing
  D | message should say "stage went from X to Y", i only manage the Y
  D | flow sits in delay since three weeks, normal?
  D | tasks made by my rule have no due date and nobody sees em
  DB salesforce | nightly salesforce load triggers all of our rules, pause them somehow
  D upgraded | new app, split with two conditions, both arms got executed for one client
  D upgraded | button on the account page that starts a flow, upgraded ui
  D | copy a company value down onto all its contacts
  DG | catch a POST from our backend and update the plan field
  D | new value fits my filter, still not running. filter checks old state?
  D enterprise | enterprise package, how many executions per month included
  D | test without really sending to clients
  D | get told by mail when one of my flows crashes
  D | bot doesn't appear in list of steps, slack i mean
  D | javascript inside a step dies after some seconds
  D hubspot | two rules plus the HubSpot sync keep flipping one field back and forth all night
  D | approve by human before email leaves
  D | summary by ai of last 5 calls written into a field, steps?
  D hubspot | HS lifecycle change should kick off something here, which trigger do i take
  DA | grade drops below 4 → create to-do for manager, template exists?
  D | schedule is 9 oclock but it executes at 11, i am in helsinki
  D start-up | startup tier, are custom flows allowed or just ready-made ones
  D | mention colleague with @ in channel text
  D | renamed a step, now blank where the variable was
  D | person added to list didn't fire until hours later
  DF | every week write the count of open tickets on the account, calculated field or flow
  D licenses | when license goes to lost, set stage "offboarding" automatically
  D | removing a flow, what about those still waiting inside
  E | developers say they send logins, i see none, they get 200
  E | months without data because ids were not filled, can it be replayed
  E | Mary works for two of our clients and her clicks land on one only
  E no-crm | no crm, just the snippet in our webapp, what goes into identify for the company
  EK | segment tile says off, yet events tick in?
  E | remove our own staff from the usage figures
  E | logins doubled since last tuesday
  E hubspot | contacts come from HS, product ids from us, how do they become one person
  E | mixpanel import brought everything twice after i changed a date
  E | there is a word "beat" on a contact, what is it counting
  E | wipe wrong usage numbers for may
  E | last seen vs last touch, which one is product
  E upgraded | new version: where can i look at the raw events of one client
  E | how many different actions should we track, 200 is too much?
  E | size limit when backfilling two years of clicks
  E | anonymous visitors, stored?
  E | token visible in page source, can anybody send junk
  E legacy | old app usage module, top features list, who are the power users
  E | a champion changed employer to another of our clients, move him with or without his clicks?
  E upgraded | archived a contact by mistake in the upgraded app, can't find him anywhere
  E | strangers get created as contacts because they were in cc of some mail, make it stop
  E salesforce | clicks of SFDC-created contacts stay empty, only those our app made show any
  EB salesforce | SF contacts plus app users = same human two rows
  E | daily storage number pushed five times a day, it adds up instead of latest
  E | pendo page views mapped to the wrong object, edit greyed
  EA | released a redesign, event got a different name, accounts went red
  E | we use posthog, is it supported
  E start-up | small start up package: is product usage tracking part of it
  E | relevance stars next to a contact, who computes these
  E | usage per workspace not only per client, assets?
  E | what timezone/date gets stamped if we omit one
  E | feature adoption: which clients never opened the report builder
  E no-crm | no crm connected, what should our customer id in the tracking call match
  E | bulk add 3k users, 200 of them silently missing
  E | gdpr: strip one contact's activity history but leave the account totals
  F | average shows 9 but real is 7, weekends ignored?
  F | new number i built is blank, saved it 5 min ago
  F | divide logins by purchased seats
  F | days until renewal gives me minus
  F | export stops at hundred thousand lines
  F | page looks different for my boss, other totals
  F | yesterday's import only visible tomorrow, can the job run later
  F upgraded | upgraded: difference between dashboard, presentation, document pages
  F | running total gets summed again and explodes
  F | compare this week's clicks to ten week norm, alert on deviation
  F | share a chart with the leadership who have no access
  F legacy | in classic UI where is the bubble thing
  F | formula language, how do i write if then else
  F | want renewal date of the contract as a column in the contacts table
  F | cohort graph by start month doesn't let me choose my number
  F professional | professional plan, backfilled january via csv, february fine, january stays flat in the graph
  FA | metric treats empty as zero and ruins things downstream, which switch
  F | filter: (A and B) or C
  F | saved segment vs quick filter
  F upgraded | new ui, see what depends on a calculation before i throw it away
  F licenses | sum of all license values per company into one cell
  F | need unique visitors per account, it gives me total visits
  F deals | chart with line item value per product and quarter
  F | tickets number doesn't match zendesk
  FL | colleague has no download button
  F salesforce | report like our Salesforce one: arr by owner stacked by segment
  F | how far back does history go, 2 years?
  F legacy | classic app, can i put a tab with graphs onto every customer profile
  F | the date shows 1 day earlier for my US coworker
  F | formula column can't be a dropdown, alternatives
  F enterprise | enterprise account with 4 BUs, one dashboard each same layout, clone?
  F | each monday the tile is blank, tuesday it is back, feed is mo-fr
  F hubspot | hubspot property as a trend over time, only has today's value
  F | number in the tile vs number in the table below differ
  F professional | on professional, ready made metric templates, where
  G | 401 although key copied correctly
  G | update 3000 customers at once via http, which verb
  G | answered 206, is that good? half of the rows are not there
  G start-up | startup plan, our script asks for all companies, only first 100 come back, is it the tier?
  G | how to reference a company by our own number inside the url
  G | rate limits per minute, can it be raised
  G | contacts i post vanish without an error
  G upgraded | new app, generate a token where
  G legacy | classic: service accounts menu missing for me
  G | is there an official python library
  G | get only records modified since yesterday
  G | push a support case, which fields needed
  GE | endpoint for sending feature clicks, same host as the rest?
  G legacy | old app tenant, creating notes through code gives 404, tickets go well
  G deals | set arr through api on a deal, ignored silently
  GC licenses | licence payload: fromDate, value, mrr, what is mandatory
  G | invoice dates ended up in 1970
  G | one of our devs pushed the key to public github, how do i kill it this minute
  G | 403 for projects, everything else works
  G | does a token expire, auditors want rotation
  GD | our backend should be told when a customer changes phase, where do i subscribe
  G | custom fields in json, nested or flat
  G | two scripts at once produce "externalId,email duplicated"
  G | created a colleague over rest, cant sign in
  G hubspot | find company by hubspot id through your interface
  G salesforce | lookup with the 18 char SFDC id, prefix?
  G enterprise | EU data residency ent customer, base address differs?
  G | dry-run sandbox to try out calls
  G upgraded | list archived people by rest, upgraded tenant
  GB pipedrive | our middleware writes both to Pipedrive and to you, ping-pong of timestamps
  G | churn entry written by rest, mrr not going down
  G | does PUT overwrite fields i leave out
  G professional | pro plan: is programmatic access extra
  G | pull daily values of a metric back out to our BI
  G no-crm | in-house crm homegrown, keep both in line through rest, which id do we set
  H | hook claude up with our customer data, step by step please
  H upgraded | chatgpt login page spins forever, we are on the new app
  H | the ai says there are no accounts but i have 80 in my list
  H | which url do i paste into the connector box
  H | can the bot delete stuff? want to prevent that
  H | gave the role more rights yesterday, assistant still refuses to write
  H legacy | old ui tenant, is an ai connection even possible
  H upgraded | upgraded app center, oauth client: what goes in as redirect
  HL | who may let an llm into our tenant, is it a role thing or a separate permission
  H | long strings starting pk_ and sk_, what are those for
  HL | does asking through claude burn our monthly ai credits
  H | assistant cannot tell me usage numbers, just what is written on the account
  H enterprise | Enterprise tenant: connector runs for me, a coworker with identical settings gets authorisation error
  H | read only mode so the interns cannot have it change records
  H | cursor or vs code instead of claude, same address?
  H | list of things the model can do once plugged in
  HG | private token or oauth for an agent we write ourselves
  H | want to disconnect gpt from my profile, tab isn't there
  H | robot changed 14 accounts last night, is it logged under my name or its own
  H enterprise | ent plan: publish the chatgpt app so all twelve csms get it at once
  H | prep my qbr from chat, does it reach notes and documents too?
  H | copilot studio or gemini, will they talk with your server
  H | found a third party on github offering mcp for planhat, safe to put our key in?
  H | asked for the average health trend in plain english, got an empty answer
  H | have a demo environment, need another address for the assistant?
  H hubspot | claude has the HS connector as well as yours, how does it know where to write
  H salesforce | tool doesn't show the SFDC id of accounts, hidden on purpose?
  HD | let an agent kick off one of our existing flows via mcp
  H | meeting minutes from claude desktop straight onto the client's record
  H | json config with bearer header was fine in spring, now rejected
  H | session drops each day and it asks me to sign in again
  H start-up | does the start-up subscription include the mcp endpoint
  H deals | should make deals together with line items from a chat prompt, are these models open to it
  H | changing a renewal date from chat fails, viewing it is fine
  H professional | professional here: can each csm add own connector or admin only
  I | survey hasn't gone out, everything sits in approval with a red mark
  I | we mailed 900 people and only 200 left today, rest tomorrow?
  I | company shows 8 but a promoter score should run from -100 to 100
  I | bring in the scores of the last three years from our previous tool, dates included
  I legacy | megaphone icon in classic, is that where campaigns begin
  I upgraded | can't find the survey module since we moved to the new ui
  I | our white logo is invisible in the mail
  I salesforce | recipients come from Salesforce contacts, half received the questionnaire and half did not
  I | sender should be the account owner, not some robot address
  I | unsubscribe one person from surveys but keep newsletters going
  ID | can a fresh survey answer be what a rule starts from, so the csm hears at once
  I professional | pro package: same man answered in march and june, which one counts for his company
  I | satismeter results missing since this morning
  I | different thank you page for the happy folks
  IG | posting nps answers from our own app, which fields must be there
  I | comments sorted into themes by ai, do i add a field for it
  I | a second question after the number, is there room for that
  I | in-app popup available or is it mail only
  I no-crm | no crm behind it: choose only admins of paying accounts as recipients, how
  I | imported answers hang in the air without a company
  I | promoter trend per quarter and segment as a chart
  I | send the survey to myself first to see how it looks
  I hubspot | our questionnaires run in HS, get these scores in here please
  IB salesforce | latest rating should be visible on the SFDC account
  I | csat or ces too, or just the 0-10 thing
  I | can planhat nudge non responders on its own
  I | setting to keep somebody from being asked twice within three months
  IL | questionnaires end in spam, do you need dkim for our domain
  I | open rate 96 percent cannot be true, what does it count
  I enterprise | ent customer with several brands: other look per campaign
  I | german wording for dach contacts, english for all others
  I | stop a wave halfway, i spotted a typo
  I start-up | is the nps part included in startup package
  IJ | questionnaire to go out by itself thirty days after onboarding closed
  I | reps shouldn't read raw comments, who sees them
  J | playbook didn't start for two new customers though they fit
  J legacy | old app, my template is there but i can't apply it, greyed out
  J | finished to-dos disappear from my overview, where do they go
  J | moved one step by two days and the complete chain slid along
  J | customer opens the shared page and it's empty, i see plenty
  J | invited the client to our shared space, nobody received a mail
  J | number of todos in my report shrinks every week, why
  J | where are milestones? need three of them in a rollout plan
  JL | book hours on a client, menu isn't there for half the team
  J professional | pro plan: timesheets included or something extra
  J legacy | old ui, are playbooks what you now call workflows
  J upgraded | new ui, want one onboarding template put on 40 accounts in one go
  J | building a company plan and there is no mail step to choose
  J | client has replied, stop the remaining mails of the series
  J | corrected the text in the template, messages already drafted keep the typo
  J start-up | start-up plan, just me: check-in call every 6 weeks as a repeating to-do
  J | step should go to whoever is implementation lead for that account
  J | leave out the sso part when the client did not buy it
  JK | internal task turned up in my customer's google calendar!!
  J | bug reported by five clients, how much arr hangs on it
  J upgraded | goals agreed with the customer, where in upgraded planhat do we track them
  J | approve the team's hours at the end of the week
  J enterprise | enterprise w/ service package: utilisation per consultant, which report
  JG | "project" in the api gives me nothing but i have 30 onboarding projects
  J | log in as my contact to check what he would see
  J licenses | run renewal steps ninety days before a licence ends
  JL | too many colleagues can open every customer portal
  J | plan ended early by itself and all open steps went away
  JD salesforce | closed won in SFDC, onboarding plan should begin alone
  J hubspot | will to-dos be pushed to HubSpot so that sales sees them
  J deals | kickoff date of the plan = first line item start, doable?
  J | let customers tick off their own checklist items
  J | step in phase two depends on something from phase one
  J start-up | startup plan, cap on number of templates?
  J upgraded | board view of running onboardings, upgraded interface
  K | my sent mails don't appear under the client
  K upgraded | moved to the new app, hooked up my calendar, everything held before that day is missing
  K | one half of us uses gmail, other outlook after the merger, problem?
  K hubspot | zendesk next to HS, linked last week, tickets of last autumn aren't here
  K | own colleagues from our .de domain pop up as customer contacts
  KD | want alerts in a slack channel, what must be connected first
  KB salesforce | gong calls land nowhere, we do have SFDC ids on most accounts
  K | each aircall conversation shows up twice
  K | last contact date looks terrible right after go live
  K enterprise | snowflake light is green, we are ent, yet zero rows change in the hour
  K | bigquery hourly is too slow for product usage, more often?
  K | dropped a csv in the s3 bucket, hours later not picked up
  K | intercom chats of unknown people, which account do they go to
  K | keep private emails out, only one folder should be read
  K | forwarded a mail internally to have it logged, nope
  K | redshift as a source, any way
  K upgraded | upgraded: connect button for my calendar hides where
  K legacy | integration list behind the avatar, that's the old look right? is stripe in it
  KE | postgres feed stopped after we reset the sequence
  K | shifted a meeting here, outlook still has the earlier time
  KC | chargebee subscriptions as the source of revenue numbers
  K | microsoft teams: post into a private channel
  K | hr mailbox must never be read, block it for everyone
  K hubspot | mails logged by HS and by gmail, each one shows double
  K salesforce | events in sf and also google, whichever wins
  K pipedrive | pipedrive activities and my outlook diary both come in, too much noise
  KL | connect everybody's inbox in one go instead of each csm alone
  K enterprise | ent security asks which ip addresses you call our database from
  K start-up | startup tier: which connectors are ours to use
  K | fireflies notes after a call
  K | census asks for region and some uuid, where do i look
  K | weekly meeting series only displays a few weeks
  K | out-of-office replies counted as customer contact
  KJ | help desk case to product issue, many customers on one, jira involved
  K no-crm | gmail only and no crm, will unknown senders become contacts
  L | new hire can't get in, password page loops
  L | csms should see just their own book, managers everything in their team
  L | okta sso: from where do i copy the two urls
  L | deleted a customer yesterday, need it back with its notes
  L | "no seats left" when adding number 21
  L | what may somebody do who only has a view seat
  L enterprise | ent: build roles ourselves, where
  L professional | pro, do we get own roles or just the default ones
  L upgraded | upgraded menus confuse me: settings, data model, app center, what lives where
  L legacy | trash bin in old ui, which corner
  L | excel upload ran through but put nothing in the tier column
  L enterprise | Enterprise, want people forced to fill in the region when they make an account
  L salesforce | freeze a field for csms, SFDC remains allowed to write it
  L | ex employee still owns 50 accounts, gets no alerts obviously
  L | ai allowance used up mid month, who burnt it
  L | azure provisioning gives everyone the default role, groups are mapped though
  LG | changed the role, the integration's token still has former permissions
  L | nobody in my team sees the page i built
  L | procurement wants iso certificate and hosting region
  L | is planhat down right now or is it me
  L | dump all records into files before our contract is over
  L | someone altered a customer's stage, find out who
  L hubspot | spreadsheet next to HS sync, which key column do i use
  L salesforce | move 120 accounts from anna to ben in bulk, owner is not synced from SF
  L start-up | we're a startup package, sso possible
  L legacy | we still use the old ui, switch on two factor for the whole company
  L | raise the daily number of outgoing mails per person
  L | our fiscal year starts in april, tell the system
  LH | overview of ai apps my people have authorised
  L | rename "company" into "client" everywhere
  L | pick the questions shown when a csm creates a new contact
  L | contact demands all his info and clicks be removed
  L no-crm | load our first clients by spreadsheet, crm-less
  L | sso certificate ran out and everyone is locked out incl. admins
  LJ | external visitor can edit due dates, which right is it
`);
