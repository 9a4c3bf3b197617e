import { rows } from '../labelled-question';

/** All of Planhat, one for each thing that goes wrong. */
export const turn25 = rows(`
  A | everyone sits on a five, why
  A | can an account ever rise above ten
  A | points or percent, which does it want
  A | silence of 300 days hardly costs anything
  AF | my signup counter isn't offered as ingredient
  AL | who touched the scoring rules last week
  A | subsidiaries averaged together, unweighted??
  A | other formula for tiny accounts doable?
  A upgraded | new ui, where's the health lab hiding
  A legacy | old app: several scores side by side?
  AI | does blank survey result pull us down
  A | "less than 6" includes six or not
  AE | bots log in, customers turn green
  A | hand-given stars next to computed mark
  AB salesforce | show green/red to reps inside salesforce
  A | what is bounded good for
  A upgraded | new app: who sits in which scoring set
  AD | ping me once somebody goes red
  A | we edited one ingredient at noon and by one o'clock the team had 240 alarm tasks, how do I avoid that next time
  AF | tuesday morning half the base was at zero, nothing happened in real life, product feed had hiccuped at night i think
  A | our biggest client always looks great simply because they have 4000 seats, how do i make it relative to what they bought
  A | a furious complaint ticket came in and the account got greener, because somebody "had contact"? can that be switched
  A | manager put weights 40/30/30 like in our previous spreadsheet and now all numbers look silly
  AF | fixed wrong logins from february yesterday, the february points still show the bad value
  A | one daughter company is dying but the mother's number looks fine, how is that mother number made up
  AK | looker tile says "below 40 = critical" and literally every client is critical, what range comes out of planhat
  A | mood from emails should count in, but two thirds of the accounts have no mood at all, normal?
  AL enterprise | we are on enterprise, does reading tone of conversations for the score eat the ten thousand credits
  AB hubspot | after rescaling, hubspot still carries last month's number on the company card, how do i force it over
  A | the happy-but-too-small-package ones and the angry ones get the same six, can i keep these two signals apart
  A | want a column that says how much somebody lost compared with a week ago, is there a ready-made recipe
  AF | created trend on a contract field yesterday, chart is flat zero before that, is history lost
  A start-up | small startup plan here, may i still have one set for onboarding and one for mature clients
  A | half of portfolio glued to exact 0 and other half to exact 10, nothing between, what did i overdo
  AF | zeros we push for idle days seem to be ignored when the last value is taken into account
  A upgraded | in the upgraded version i only find a field called health with a cog, is that where factors get added or am i in wrong place
  A | someone left no date in "last spoken" and is punished like the worst one, can empties be neutral
  B salesforce | sfdc edits take ages to land
  B | both sides keep undoing each other
  B | twin customers after every nightly run
  B pipedrive | changed phone here, pipedrive doesn't notice
  B hubspot | dropdown arrives empty from hubspot
  B salesforce | login popup never opens for salesforce
  BL | which number goes into source id
  B | killed the account there, lives on here
  B salesforce | what rights for the connecting sf user
  B salesforce | pull everything from salesforce right now
  B hubspot | hubspot mother-daughter companies come over?
  BG | script keeps making second copies of clients
  B hubspot | new hubspot owner, nobody assigned here
  B salesforce | is a small sf edition without api enough
  B pipedrive | squeeze two pipedrive doubles into one, which stays?
  B pipedrive | only won ones from pipedrive please
  BK no-crm | no crm, snowflake instead as master?
  B | widened filter, narrowed again, leftovers remain
  B salesforce | added a fresh industry value in salesforce this morning, the records with it come through but that one column is blank
  BD salesforce | first full fetch from sf on monday, and csms got 900 to-dos and some clients an email, which thing triggered it
  B hubspot | two pipelines in hubspot both call their stage "negotiation" and planhat throws them in one bucket
  B salesforce | our security guy found the planhat account can modify all data in salesforce, is there a leaner way of connecting
  B salesforce | holding structure sits nicely as parent account in sf, here everybody is an orphan
  BL | I typed a customer by hand in january, sales created it in march, now I have a couple of both with half the history each
  BC salesforce licenses | sf opportunities become licenses but the amounts are divided by twelve, yearly figure landing in the monthly box?
  BC hubspot deals | we were moved to deals and line items, old hubspot mapping still runs, revenue is exactly doubled
  B | put our product's customer number into the crm id box for 600 rows, how do i swap them back without chaos
  B hubspot | custom object from hubspot, say a subscription, can it fill the company here rather than hs company itself
  BE | contacts whose firm is outside the filter, do they get dropped or stay homeless
  B | mass merged with the wrong key on top, the poor record won, can i go back
  BC | i correct the renewal date on the customer, ten minutes later it is back to the old one, crm isn't even allowed to write there
  B pipedrive professional | professional plan + pipedrive: can notes typed by csm appear on the organization in pipedrive
  B salesforce | field is mapped, direction right, record in filter, still nothing, could it be hidden for the user sf runs as
  BK | middleware and planhat update each other all night long because the modified stamp moves even if nothing is different
  B salesforce | since this summer they say home-made models can go with salesforce too, where do i set the key for it
  B | phase text from the crm says "Go live" ours is "Live", these customers are gone from the board
  B legacy salesforce | classic ui user here, where do i read the errors salesforce sent back
  C | paying client shown as canceled
  C licenses | license ended, nothing renewed itself
  C | customers since date way too early
  C | nrr here isn't net retention?
  C deals | rename the won stage of deals
  C | dollar contracts valued differently every wednesday
  C licenses | license gap: phantom loss january, gain december
  C | give money back to a client, how book
  C licenses | free pilot license, leave amount blank?
  C deals | where do subscriptions go, line item?
  C | stop auto invoices popping up
  C | switch display from monthly to yearly money
  CG | bill date came out as 1970
  C | one product lost, not whole customer
  C legacy | renewal rate tab old app, which base
  C upgraded | revenue pages in new ui missing
  C | contract without any end, allowed?
  C deals | forecast on open renewal deals, how
  C licenses | opportunity won on friday, license never appeared, colleague's one produced two of them
  C | board deck says 4.1m, the sum of the column on the customers says 5.3, mother companies perhaps counted twice
  CG licenses | dev creates licences through the interface and none of them ever shows in the upcoming list, they look endless
  C | we logged that they left with reason and everything, yet full arr stays in the total
  C licenses | a 12 month license rolled over into a one month thing, what default did i miss
  C | a whole account moved to "not yet confirmed" only because of a single tentative upsell
  C deals | someone dragged a deal to won by accident, the money is already in the base, how to revert and who may do it
  C deals | put the line item on lost but mrr continues happily
  C | someone played with sensitivity and push settings and last year's curve looks different, finance is furious
  C | historical rates yes or no, we have contracts in nok and gbp from 2021 on and i want them frozen
  C | typed XEUR by mistake, system swallowed it, what does it calculate with then
  CB hubspot deals | closed won in hubspot, deal here still open and no amount since it has no items underneath
  CD licenses | after migration from licenses to the new structure our automations and formulas point to nothing, is there a list what must be rebuilt
  C | cancellation three months ahead, is that counted from the end or does the client keep paying three months after
  C | contract ends jan 1 and follow-up begins jan 1, must i really change it to dec 31
  C enterprise | enterprise tenant, we never chose between simple, monthly or mixed money mode, where is that set and can it change later
  CB no-crm | no crm at all, finance keeps contracts in a spreadsheet, what columns must a contract have at minimum
  C | client starts only in september, status says coming, colleague insists it is an error
  C | pay-per-use customers, no fixed price, how to show them in recurring numbers without lying
  D | rule switched off by itself
  D | press button on a record to start it
  D | why only ten got changed
  D | slack post shows long id, no name
  D | both arms of the fork ran
  D | pause two weeks between steps possible?
  D upgraded | flow runs at wrong hour, upgraded app
  D | to-do made but falls under someday
  D | saved it and it died
  D | tell me when one breaks
  D | loop, two of them fight each other
  D upgraded | new ui, where are automations now
  D legacy | old ui: operations module, make own rule
  DG | start a flow from outside url
  DL | how many runs left this month
  D | copy text from company down to people
  D | curly arrow codes: spelling of my own field
  D | approve before it goes out
  D | trigger says status changed to live, extra condition says status is live, and it simply never goes, what's wrong with my thinking
  D | customer clearly matches the segment since an hour but nothing started, is there some batch in between
  D | some runs show failed to continue, happened exactly when i edited the thing during the waiting period
  D | everybody got their follow up on the same 15th though they joined on different days
  DE | one lady exists as three contacts with same address, so she had the mail three times
  D | javascript piece inside works with 20 rows and falls over with 2000, is there a ceiling on time or memory
  DB salesforce | each night salesforce touches all accounts and eats our run quota, how to react only on real changes
  D | imported 3k rows from excel and accidentally woke up every flow we own, can one mute them for an hour
  D start-up | starter package (start-up plan): is the number of executed steps limited, and which steps are free
  D | renamed a column last sprint, since then messages have a gap where the name used to be
  DK | i'd like the account owner really tagged in slack, with the blue name, not just written
  D | field should be stamped once, at first go-live only, not each time somebody saves again
  D | want to email five times over a month to new contacts, is that the thing or should i use something else
  DJ | deleted a rule which had people waiting in it, did they get their last mail?
  DL professional | AI summary step on professional plan, costs credits on top of the run?
  D | ready-made recipe or build own from zero, what does planhat suggest for assigning an owner when empty
  DA | mail to manager should contain both yesterday's and today's score, i only get today's
  D licenses | when license end date moves, write the change on the customer, which kind of trigger sees that
  D | date written by the flow shows the day before for our sydney team
  E | active client, zero clicks in planhat
  E | wrong company receives the clicks
  E | sent 300 people, 120 arrived
  E | where sits the uuid for tracking
  E | double events since tuesday
  E | last login blank for whole account
  E upgraded | purge yesterday's garbage logins in new app
  EK | segment light says off, data flows
  E | exclude our own staff clicks
  EK | pendo score missing for few clients
  E | what means beat at a person
  E | two same contacts, make one
  E | person changed employer, history follows?
  E | how many actions should we log
  EK | mixpanel import ran twice
  E | gmail people glued to a client
  EK | amplitude unknown visitors get created?
  E legacy | people list in the classic app, hidden ones
  EG | response is ok 200 every time, yet after one week there is not a single row, how could i check what got swallowed
  E | contractor works for two clients with one address, where do her logins count, and can i decide it
  E | we filled the customer number only today, will the three months of clicks sent before turn up by themselves
  E | release renamed "report_created" to "created report" and everything behind it dropped
  EF | we push a running total every hour and the day shows a giant sum
  E | tried to delete last hour's test data, it refuses, yesterday's went fine
  EB salesforce | contact count 412 in salesforce, 388 here, might the rest be archived
  E | put the js bit on our login page, visitors on a shared kiosk pc all count as the first one
  EK | pendo mapping picked wrong object, there's no pencil to edit it
  E | marked her as primary now, old clicks stay with the other firm
  EK | expected job title from segment traits to fill the contact card, remains blank since weeks
  E | can i feed two years of past activity with dates or only from today onward
  EK no-crm | no crm and only posthog on our side, is there anything official to bring events over
  EG | our developer asks whether browser or server should send, he fears strangers posting fake events with that id
  E | number of seats used per day as a figure for the company, not clicks of persons, how must it be named and sent
  EF | loaded old history over the weekend, raw rows visible, the computed numbers ignore anything older than a month
  E upgraded | on ws.planhat.com, where do i look at the naked incoming events of one client to see if the feed is alive
  E | unknown colleague of a customer clicks first time, will somebody be created or thrown away
  E enterprise | enterprise tenant with sandboxes: same user ids in test and prod product, can they pollute the real usage
  F | average looks too rosy
  F | my number is empty after saving
  F | excel file stops at 100000 lines
  F | when at night are figures computed
  F | count distinct people active per month
  F | chart and table disagree
  F licenses | days until license end shows minus
  F | cannot pick it in a filter
  F | and/or mixed in one segment
  F | add up a column in a list
  F | hide report from one team
  F | last week versus week before, expression
  F | who uses this figure before i delete
  F | cohort graph refuses my number
  F legacy | data module metrics tab, old ui
  F upgraded | new app dashboards, where to create
  F | if-then inside a computed figure
  F | text of a related record as column
  FE | warehouse job ends 5am, numbers always lag one day behind, can the nightly calculation start later
  F | mondays are blank because nothing is sent on weekends and i take only the latest day
  F | colleague with smaller territory sees 1.2m on the very same page where i read 3m
  F | copied a formula from the docs, changed the event name, flat zero, though events exist with a capital letter
  F | dividing by seats kills the whole thing whenever seats are unknown
  FC licenses | sum of all license values per customer in one cell, excel-style, without building a time series
  F | edited one base number and six others moved, how can i see what hangs on it beforehand
  F | api gives me 200 rows of the daily figures though there are thousands
  FJ | client opens the shared dashboard and finds it blank, for us it is full
  F | field on people level should feed a company figure, it isn't found in the list
  F | ticket figure 80 in planhat, support tool says 30 opened, who counts what
  F | wanted a rating as result of a formula, the type is not in the list
  FC deals | pipeline of open deals per stage on a board with amounts on top, which kind of page
  F | formula returns naught without telling anything, one side is a date, other a number
  F | raw values of the whole year wanted in one download, gets refused
  F | created figure lives only inside reports, my boss wants it shown on the customer card too
  FB hubspot | report by hubspot region: field comes in, but quick filter vanishes each time i leave the page
  F professional | on professional, how many profile layouts can i make for different customers
  F | graph by month shows little numbers, by week big ones, same data, dividing by days perhaps
  G | 401 although key was pasted right
  G | how many calls a minute allowed
  G licenses | put or post for many licenses
  G | key shown once, i lost it
  G | list ends after hundred rows
  G | where to make an access key
  G | notes endpoint answers not found
  G | only rows changed since yesterday?
  G | half went in, answer 206
  G | address a record by our own id
  GE | which host takes usage data
  G | is there a python library
  GC | churn posted via endpoint, mrr unaffected
  G legacy | service accounts menu absent, old app
  G | tickets posted, none stored
  G | 403 just for one object
  GD | call my server upon a change
  G upgraded | private app logs in new ui
  G | nightly job pushes 12k people, planhat complains about externalid,email duplicated, we run eight workers in parallel
  G | each run of our loader doubles the customers even though the names are identical, which id does it go by
  G | user made through the interface got the invite but can't sign in
  GC deals | setting arr on a deal returns ok and stays as it was, could the items below it be in charge
  GC | invoice shows up dated decades ago after we wrote an iso string
  G | our token has been cut off by the vault's 255 char column, how long are they
  GE | contacts without a company reference, do they get saved somewhere or silently binned
  G | regional prefix in our app address (us3), must the request go to a matching host
  G | ex-contractor still has a key from 2022, does it ever die by itself, and how do i kill it
  GL | want one narrow key per tool, reading customers only, where are the ticks for that
  G | created plus updated is 4100, we sent 4800, no error lists filled
  GJ | /projects gives nothing back although dozens of onboarding plans are running in the screen
  G | custom values in the body: nested by visible label or by some id
  G | script removed 70 accounts, can these be brought back and what about their numbers
  GB salesforce | want to address rows with the salesforce id rather than planhat's own, what prefix goes in the path
  GC licenses | creating a license fails as "currency" unknown, in the invoice the same word works
  G enterprise | enterprise customer with 2m records, can the 200 per minute be lifted for us
  GD | our erp should poke planhat with a json post to kick something off, which address and how to keep strangers out
  G | writing phone calls in as conversations, call type seems reserved, what should we use
  H | claude won't connect to planhat
  H | address of the ai connector
  H | can chatgpt delete my customers
  H | assistant says no records found
  H | unplug chatgpt from my account
  H | which actions may the bot do
  H | oauth or token for claude
  H | reads fine, refuses to edit
  H | bot can't see usage figures
  HL | must each colleague log in separately
  H | login window opens, never returns
  H | gave it more rights, still blocked
  H legacy | classic app: hook up ai client?
  H upgraded | oauth clients, where in ws.planhat.com
  H | is it still beta
  H | what's that pk_ string
  H | let ai write a document in planhat
  HG | does mcp count against call limits
  H | intern's claude can see revenue of all accounts, i want it to look at nothing but tasks and notes
  H | an old tutorial has me editing a json config with a bearer header, is that still how it goes
  H | colleagues don't see our chatgpt app after i built it, only me
  H | there is no tab where i'd see connected applications on my profile
  H | copied url from our demo environment and now the assistant lists fake customers
  H | security asks: whoever writes via the assistant, whose name lands in the change history
  H | found a github server claiming to be planhat mcp, safe to hand it my key or is there an official one
  HL | csm left the company, her cursor/claude grant still active?
  H | what comes first for chatgpt, register on their side or create the client here
  H | can gemini or copilot use it as well, or only the two named everywhere
  H | asked it for contracts ending in q3 and it says object unknown, role does allow me to see them
  H professional | we're professional tier, does talking to planhat through claude cost ai credits
  HB salesforce | if the assistant changes an owner here will that run through to salesforce afterwards
  H | i took away a permission this morning, does the running chat session lose it instantly
  H | want a machine to use it at night without any person logging in
  HE | "how often did acme log in last month" claude answers it has no access to that sort of data
  H | instructions mention three generic tools, my client lists ten with other names
  HC deals | can it create a deal with line items for me, or are some fields refused
  H start-up | tiny startup tier team, is the ai connection included or reserved to bigger packages
  I | survey stuck waiting for approval
  I | detractor must create a to-do
  I | 200 mails then standstill
  I | send from csm's address
  I | load last year's scores from csv
  I upgraded | megaphone icon gone in new interface
  I | client score 8, is that already nps?
  I | logo invisible in the mail
  I | thank-you text for nines and tens
  I | opt one person out of asking
  I | same guy answered twice, which counts
  IK | satismeter answers don't land
  I legacy | start new campaign, old ui
  I | reminder to those who ignored it
  I | score without company attached
  IF | promoters over time on a chart
  I | exclude our own domain from recipients
  I | who got it, who did not
  I | four owners' clients received the question, those of anna did not, her mailbox was disconnected in june perhaps
  I | error about gmail not enabled for the sender, connected it now, do the stuck ones leave on their own
  I | uploaded 900 old answers and all of them pile up in march, the month of the upload
  I | unsubscribed from our newsletter but still gets the 0 to 10 question, thought it was one list
  I | in-app widget asked them on the same day as our mail did, can planhat stop the double
  IG | posting scores via the interface, email given, but the customer stays empty, wrong name for the id?
  IA | want bad marks to bite in the score yet not when nobody answered
  I | company figure is 7.6 while the dashboard says 34, finance wants to know which is the right one
  I | open rate shows 90 percent with 12 answers, believable?
  IF | chart uses the day of sending and my excel the day of answering, so months don't match
  ID hubspot | hubspot owner should get a note as soon as their client gives a 3, we use planhat for the asking
  I professional | professional plan, can the mail leave from our own domain rather than planhatbot
  I | satismeter: person typed the score, closed the tab, it took until evening to show
  IL | may somebody from marketing run the campaign without seeing the rest of the tool
  I no-crm | no crm, contacts only in planhat, how do i pick just the decision makers as recipients
  I | can the ai read all comments and put a reason next to every answer
  I | mails to 1500 people spread over eight days, we needed it in one go, what other sending way exists
  I upgraded | since the upgrade i find the answers as records but no place to compose a round
  J | onboarding plan won't start
  J | finished tasks vanish from report
  J | client sees an empty shared space
  J | steps stay grey
  J | playbooks, are they called otherwise now
  J | move one date, all others jump
  J | meeting should land in google calendar
  J enterprise | log hours on a customer, enterprise tenant
  J | mails inside plan not leaving
  J | milestone, where do i add that
  J | homework for the customer side
  J | repeat a to-do every 10 days
  J | invite mail never reached the client
  J | template greyed out, cannot apply
  J legacy | stop one mail of running campaign, old app
  JL | timesheet menu absent for me
  J | bug linked to twelve customers' money
  J | goals of a client with own status
  J | set a rule that live customers enter the plan, 340 of them entered in one minute
  J | customer churned on monday and still received day-14 mail on thursday
  J | plan disappeared in the middle for one client, open steps and all, somebody changed phase back and forth
  J | corrected a typo in the template, those who are already in it still get the old sentence
  J | i look for an email step in my company plan, only tasks are offered
  J | every step is already overdue on day one since this spring, dates came only after the parent was done before
  JD | step owner should be whoever is implementation manager on the customer, not a fixed name
  J | shared the page with the client yet the list in it has nothing, must i share rows one by one
  J | consultants plan 20 hours for next week, where do we see who is overbooked
  J | internal reminder ended as an invitation in the customer's calendar, embarrassing, which setting
  J | which of my colleagues can open every single client portal, and how to narrow that
  J | how to view it with the eyes of the customer before inviting
  JF | dashboard on projects is blank, but thirty onboarding projects are in progress
  JB salesforce | tasks come from salesforce too, so csms see each one in double
  JC deals | when a deal is won the kickoff plan should be applied, is this entry condition or automation
  J enterprise | enterprise with service package: what rate does a billable hour take, person's or project's
  J upgraded | upgraded ui, where can i approve the week of hours of my team
  J | jira tickets come in but our devs miss the workflow states, why so bare
  K | my mails don't show on the client
  K | past meetings are missing
  K | hide private mails from colleagues
  K | zendesk: old tickets not there
  K | gong calls attach nowhere
  K | colleagues listed as customer contacts
  K | forwarded mail isn't logged
  K legacy | bcc address of our tenant, classic app
  K | bigquery both ways?
  K | csv in bucket isn't picked up
  K | aircall each call twice
  K | teams channel message on event
  K | slack text lost its formatting
  K | outlook and gmail together?
  K upgraded | upgraded: calendar edit doesn't go back to google
  K upgraded | connect my mailbox, new ui
  K legacy | integrations page under avatar, old ui
  K | hourly job from snowflake says success and zero rows change, i did edit fifty in the table
  K | warehouse sign-in expires quietly every three months, any way to prolong
  K | connected postgres to bring contracts over, only events are on offer
  K | set the warehouse to both directions and the first run overwrote what csms had typed
  KE | row ids in our usage table restart from 1 every month, since then half is skipped
  K | after acquisition we own three domains, staff of the second one turn into contacts of clients
  K | weekly meeting appears for the coming quarter and stops then
  K | client writes from a hotmail address, nothing is filed, can i make it stick
  K | files vanish out of our bucket after planhat has read them, another tool needs them as well
  K | admin wants to plug everybody's inbox at once rather than begging 40 people
  KJ | appointment from last week marked done, and now i can't find it anywhere
  KB hubspot | hubspot logs mails already, and planhat reads gmail too, does a mail then appear two times
  K | support agents in zendesk want to see who is the csm and how the customer is doing beside the ticket
  KB salesforce | call recordings need the salesforce id on the customer, two hundred of ours lack it
  K | census asks for a region on connecting and throws unauthorized whatever i type
  K start-up | start-up plan, is intercom chat included and which way does it flow
  K | don't want a contact created for each person in cc, only those we already know
  KC no-crm | no crm, chargebee has all subscriptions, what is the least painful road to get them over
  L | new hire can't sign in
  L | deleted a customer by mistake
  L | how many seats remain
  L | who changed this owner field
  L | role not selectable for her
  L | turn on single sign on
  L | sees no pages, right role though
  L | credits used up, by whom
  L | restrict team to own accounts
  L | okta groups decide the role?
  L | spreadsheet upload, column stays empty
  L | make a field mandatory
  L legacy | trash bin in old ui, how many days
  L | where is status page
  L start-up | start-up plan: extra admin possible?
  L enterprise | own roles only on enterprise?
  L legacy | team menu, old app, deactivate somebody
  L upgraded | users and roles in new app
  L | identity provider certificate ran out on saturday and nobody at all could get in, is there a back door
  L | removed an old group in entra, six people got deactivated at once
  L | someone in azure has only a display name and the account isn't created
  L | restored the firm from the bin, its charts are bare and the parent link is lost
  L | a csm went on maternity leave, we made her inactive, alerts of her 30 accounts reach nobody
  LK | guy who set up the connection left, since then no mail comes in for his clients
  L no-crm | without a crm we upload sheets, import wants contacts but i see only company columns in the form
  L | moved a person to another group 10 minutes ago, nothing happened yet in planhat
  LI | outgoing mails trickle 200 a day, slider in the settings is greyed for me
  L | all the guides say data manager, my top bar has data model, am i missing a right
  LJ | switched time tracking on in labs, still no one has it
  L | accidentally removed a custom field used in thirty places, it's been five days
  LB salesforce | which customers did the salesforce integration touch yesterday and which did a human
  L professional | professional contract, viewers free of charge or do they count
  L | admin must see what a plain csm sees, best without asking for his password
  L | merge 150 doubled contacts in one sweep, which setting decides the surviving one
  LH | can we use our own openai account rather than their credits
  L | gdpr certificate and soc report, where can procurement download them
`);
