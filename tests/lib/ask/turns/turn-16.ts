import { rows } from '../labelled-question';

/** All of Planhat, in everyday words and in a hurry. */
export const turn16 = rows(`
  A | eight months of radio silence with them and the penalty is a measly -1, why so mild
  A | we agreed on 40/30/20/10 with the vp, typed it in, every account is at ten now
  A | literally the entire book sits on a five since we started, is it broken or waiting for something
  A | big logos forever green and small ones forever red, is that how the sum is built
  A | woke up to 60 red customers, nothing actually happened yesterday, why
  A | parent looks like a 6 but the german subsidiary is on fire, where does that average come from
  A | can the happy number be negative or does it stop somewhere
  AF | cant pick my weekly login ratio in the list of ingredients for the score
  A | does silence from the client count as neutral or as bad when there's just no survey answer
  A upgraded | in the new ui, where do i make a different scorecard for onboarding customers than for mature ones
  A | boss wants a percentage not 0 to 10, possible?
  A legacy | old app let us keep three scores side by side per account, whats that called and does it still run
  AD | i tweaked two numbers in the scoring and slack exploded with 300 risk alerts
  A | newsletter blast went out and suddenly everybody counts as recently contacted
  A | angry ticket came in yesterday and the account turned GREENER, explain pls
  A | less than 6 - is a six included there or not, need to know before i save
  A | what did this account's colour look like in march, can i see the past
  AB salesforce | the sales guys see 7 on the sfdc account page, i see 4 over here, which is right
  A | is it a bell curve thing or why do 5 to 10 tickets get plus and 11 gets nothing
  A | got a connector that says risk below 40 and it fires on all 800 customers
  A | corrected january's numbers last night but the smiley stayed the same
  A | difference between the little thumbs my csm gives by hand and the calculated thing
  AF | how fast does the colour move once i change a field, minutes or tomorrow
  A | tone of emails as an ingredient: which mails does it read and how far back
  A | sentiment switched on tuesday and half the accounts have no mood at all, why blank
  AL start-up | we're on the startup package, is the email mood analysis something we pay extra for
  A | who fiddled with the scoring last week, is it written down anywhere
  A | cfo asks how come a customer who left was an 8 the day before, where do i see which parts gave him the 8
  A | every factor is filled, plusses and minuses, still lands exactly in the middle
  A | want a field for save plan that pops up only when the account is in trouble
  A enterprise | enterprise tenant w/ 4 business lines, can one client carry two scores at once or is it one profile max
  A no-crm | no crm here, everything typed by hand, what can the score even read from
  A | product team wants per-module adoption light next to the overall one, same thing or different object?
  AG | which api attribute holds the points before and after so my script sees the drop
  A hubspot | hubspot shop: can hs see our account temperature and do i have to push it each time
  B salesforce | changed the owner in salesforce, staring at the other screen for 5 min, nothing. how long is normal
  B hubspot | every hubspot company turns up twice since i typed some clients in myself before
  B | my edits get eaten overnight, i type industry, next morning its the old value
  B pipedrive | updated the phone of a contact here and pipedrive never got the memo
  B salesforce | after somebody deleted accounts in SF they are still sitting here counted as customers
  B hubspot | stage from hubspot comes over as the wrong word, we have three pipelines that all have "Negotiation"
  B | sales renamed one choice in a dropdown and since then it arrives empty for us
  B salesforce | SF admin asks what rights our connecting user really needs, he refuses sysadmin
  B salesforce | holdings and daughters are nested in sfdc but flat over here
  BL | two of the same customer, one with all the notes and one with the money. how to squash together without losing
  B | merged 200 in one go and it kept the empty ones... can i undo, and who decides which survives
  B salesforce | is there a button to pull everything from SFDC right now instead of waiting
  BD | pressed fetch all on friday and 1400 to-dos appeared for the csms
  B | narrowed which accounts should flow in; the ones outside are still there but frozen
  B | the crm says EUR, here everything is multiplied by something weird
  BC hubspot deals | line items from hubspot land but dont attach to their deal, key problem?
  BC salesforce licenses | won SFDC opps used to become licenses on their own, since the new mapping they come two at a time
  B hubspot upgraded | new app + hubspot, can i make one property one-way and the next one two-way
  B | which of the three id boxes on the customer card takes the number from our crm
  BE | colleague put the crm number in external id and our product id in source id, how bad is it
  B | lifecycle step written by the crm vanished from my board, it shows a name that isnt ours
  B | person left the client and was removed over there, still gets listed here, should i expect it to go away
  B salesforce | "API not enabled for this organization" while hooking up our small sf edition
  B salesforce | popup for the sales force login never opens when i hit connect
  B | contacts of one account come, contacts of another dont, same import rules
  B hubspot | using a HS pipeline entry as the customer itself (one card = one client), can it be linked that way
  BC pipedrive | do only won things come in from pipedrive or also the ones still being negotiated
  BF salesforce | formula field from salesforce: will it arrive or just plain fields
  B | status of the customer refuses to take what the crm sends
  B | two tools keep poking each other, record says modified every minute all night
  B pipedrive start-up | small team on startup plan with pipe drive, is the link included and does it go both ways
  B salesforce enterprise | enterprise, Sales Force custom object for sites - can it be brought over as its own table since this summer
  BK no-crm | we dont have a crm, customers live in snowflake, same thing just hourly?
  B salesforce | sf field is mapped, direction right, still blank for every record, could it be the permission of that robot user
  B hubspot legacy | still on classic with the first hub spot connector, do i have to rebuild it for v2
  C | customer pays us every month like clockwork and is listed as canceled
  C licenses | contract was supposed to roll over on the 1st, didnt, box for auto renew is ticked on the license
  C | december shows an upsell, january shows a loss, neither ever happened
  C | board slide says nrr 4k, thats definitely not our net retention, what is it counting
  C | last years arr looks different every monday, are the exchange rates moving it
  C licenses | renewed a twelve month license and the new one is only one month long
  C | free pilot without money shows as lost, what do i put so it stops
  CF | number on the account page 480k, number in the report 455k, same client same day
  C | logged the goodbye reason yesterday but the money is still all there
  C deals | someone dragged a deal to closed won by accident, is it contracted revenue now, how to back out
  C deals | set the line item to lost and the arr didnt flinch
  CG licenses | licenses we load by script never come up for renewal
  C | total for the whole portfolio is way over what finance has, we have parents and subsidiaries
  C | mrr is exactly 12x what it should be
  C | gave money back to a client, how is a refund entered without making it look like a churn
  C | customer since says 2024, they've been with us since 2019, can i type it
  CB hubspot licenses | won it in hub spot, opportunity here flipped too, yet no license got created
  C | can it send the actual bill to the customer or is the invoice page only for us
  C | invoices popping up that nobody asked for, how to turn off
  C | half confirmed, half guess: why is the complete account shown in the grey not-yet colour
  C | a colleague changed one of the report settings and all of last year shifted
  C upgraded deals | upgraded tenant with deals: where should the expected renewal live, on the old deal or a new open one
  C legacy | classic revenue screen has five tabs, i only need a second version of the renewal one with other filters
  C | starts on the 31st, which month does it belong to
  C | three days gap between contracts gets treated as a churn, can it be more forgiving
  C | how do i put a contract that has no end and can be cancelled 60 days ahead
  C | wrong currency code got imported, no error at all. shouldnt it complain
  C deals | typed the arr on the deal last week, now its greyed out after adding a subscription
  C | one product dropped, rest stays - do i log that as leaving or just close one contract
  C | can i rename "closed lost" to something nicer
  CL licenses | they want to move us off licenses to the new revenue thing, what breaks, who starts that
  CF | renewal rate 0% for a month with 14 renewals, what does the divider look at
  C professional | professional plan, can we type optimistic and pessimistic forecast per contract
  C no-crm | without any crm, is it ok to just enter contracts by hand and get arr out of it
  CB salesforce | sf is in usd, base here eur, amounts off everywhere
  D | worked fine till i fixed a typo in the message and pressed save, dead since
  D | rule says when stage becomes live, i put live in the filter too, never triggers
  D | the thing only handled ten of the 240 customers
  D | client got the welcome mail and the winback mail in the same minute, shouldnt only one path run
  D | slack ping shows a long code where the csm's name should be
  D | it turned itself off overnight again and no one told us
  D | renewal reminder to-dos are made but nobody finds them in their list
  D | condition fits since this morning, the account is inside the list, still nothing kicked off
  D | monthly allowance gone by the 8th, which of our flows eats it
  D | two flows fighting, one sets yes the other sets no, all day long
  DK | no slack option among the actions, where did it go
  D | pause of 14 days then continue, i switched it off in between for an edit and now all say failed to continue
  D | can i make a button csms press on an account that fires off the handover
  D upgraded | is branching something only the new UI has
  D legacy | our tenant is classic; i want if-then paths in a flow, cant see it
  D hubspot | everything written by the hubspot sync sets off my flows thousands of times
  D | need a chain of five mails over a month, is this the right tool or the other one
  D | date it writes is one day earlier for colleagues in new york
  D | renamed a field yesterday and now the message has a hole in the middle
  D | want a human to say ok before the discount mail goes, can the flow wait for a person
  DG | our billing pings a url when payment fails, can that start something here
  D | how do i get it to run every weekday at 9 berlin, it says GMT
  D | only once per customer please, it keeps re-sending whenever anything changes
  D | copy the tier from the account down to all its contacts
  D enterprise | enterprise customer with 90 flows, is there an overview which ones failed this week
  D | imported 3k rows and forgot to disable stuff. what would have gone out
  D | little code script inside the flow dies at random after some seconds
  DL professional | on the Pro plan, how many step executions per month do we get
  D | do templates from the gallery also use up the quota or are they free
  D | deleted a flow that still had people waiting in it, are they gone
  D | mention somebody in slack so it really pings them, not just plain text
  D | same lady exists at two accounts and got it twice
  D salesforce | sfdc user changed the owner, can a flow here react and reassign open tasks
  DA | account goes from fine to shaky, want the manager to hear about it the same hour, how to set that up
  D | previous value of the field in the notification, "went from x to y", which code gives the x
  E | customer swears they log in daily, page says not seen since may
  E | we fire events, get 200 back each time, nothing on the other side
  E | sent 900 people, 610 showed up, no error anywhere
  E | consultant works for two of our clients and all his clicks land on the wrong one
  E | strangers with gmail addresses appear under one of my accounts
  EK | segment tile says OFF but data seems to come, do i touch it or leave it
  E | logins doubled since march when dev team added the second pipeline
  E | our own support staff impersonating users blows the numbers up
  E | backend was sending rubbish for 3 days, how do i wipe only those days
  E | forgot to fill in the customer number for months, are those old clicks lost
  E | what does the little beat number next to a person mean
  E | why has he seen-date but no touch-date and the other guy the opposite
  E | two entries of the same person, one with title one with phone, join them?
  E | she switched from customer A to customer B, does her history travel along
  EK | pendo mapping is wrong and there is no edit pencil
  EK | changed the from-date in mixpanel twice and everything is in there three times
  E | is it enough to paste the snippet on our login page or do devs need to do more
  E | does anyone who views our page source see the key and can they post fake clicks
  E | how many different actions should we send before it gets unusable, any limit in the tool
  E | colleague left company, hide the person without deleting what he did
  EG | which web address do we shoot events at, we are hosted in the US
  E salesforce | contacts come from SF, clicks come from our app, they don't meet: which id has to be the same
  E no-crm | no CRM on our side, can people be created just from using the product
  E hubspot | count of contacts 4,120 in Hubspot and 3,377 here
  E upgraded | new app - where do i look at the raw list of clicks for one person
  E legacy | app.planhat.com, experience percentage of a user, relative to whom?
  E | seats used of seats bought, we send number once a day, shows the sum of the day instead
  EF | sent last years usage in one go and the charts show only the last month
  E | power users get ranked on top of the list, who calculates that and can i override
  E | can machines or devices be tracked instead of humans
  E | devs renamed "export report" to "report exported" and the adoption graph fell off a cliff
  E start-up | start up plan, does sending lots of clicks cost anything or is there a cap
  E | email is our only identifier, no user id. will that work
  EK enterprise | enterprise w/ amplitude: unknown persons get created or skipped?
  E | want to know when a client suddenly uses us way less than usual, built in?
  F | average logins shows 9.8, i count 7, who is wrong
  F | every monday the chart has a hole
  F | built a ratio yesterday, its still zero for all, do i wait or did i mess up
  F | exporting gives me exactly 200 lines, we have 1,300
  F | days until renewal comes out minus 45
  F | two managers open the same dashboard, one sees 3.1m the other 1.9m
  F | numbers ten times reality because we already send totals, how to tell it not to add
  F | chart for a number that reads a field has no past, can it be filled backwards
  F | want arr by csm by quarter on one page, which kind of page do i create
  F | filter gives me way too many, i wanted (A or B) and C
  F | cant find my number in the dropdown when building a cohort
  FA | missing values get counted as nought and drag everybody down
  F | yesterdays data is always missing at the 8am standup, shows up a day late
  F | how do i count unique active people on the account, not clicks
  F | someone deleted a calculation and three pages broke, how could we have known
  F | contacts job title in an account-level calculation, says not found
  F | IF text equals gold then 1, wont save, red
  F upgraded | upgraded UI: put a column from the contract into my list of accounts
  F legacy | classic app, where did the time chart for a single project go
  F | percent change vs last week, is there a ready formula
  F | trend graph: does "month (daily average)" divide by workdays or all days
  F | zendesk says 40 new tickets, graph says 112
  F | shared the page with the client and it's blank for them
  FC | sum of group money over all companies is double
  F | why is my formula result 0 with no error message
  F | hidden field still counts in the report
  F | how long back does it keep daily values, we need 4 years
  F enterprise | enterprise contract, can the nightly job run earlier for us, asia is already at work
  F salesforce | comparing salesforce report vs. this table, lost customers are in one of them i think
  F hubspot | bring a hubspot number in as a field or as a metric if i want the curve over time
  F | exec wants a pdf-able deck that fills itself per customer before the qbr, does it have that
  F | export of raw values only lets me take a month
  F | saved, it says rebuilding, screen empty since 20 min
  FL professional | pro plan: is there a max number of dashboards
  F | does a divide by nothing give empty or zero
  G | token is fine, copied twice, still unauthorized
  G | answer was 206, we treated it as ok, now half the customers are missing
  G | loop over 3000 accounts gets choked after a minute
  G | one job per thread was faster but now "externalId,email duplicated" everywhere
  G | how do we write many at once, someone's doc says /bulk and it 404s
  G | people posted without an account reference just evaporate
  G | list stops after 100, no next link, where's the rest
  G | only want what changed since yesterday, is there a since parameter
  G | refer to a client by our own number instead of that 24 char thing
  G | script adds a note, gets 404 on notes
  GC | invoice date ended up in 1970
  GC | we set churn over the api and mrr didnt drop a cent
  GC deals | PUT of arr on a deal returns ok and ignores it (has line items)
  G | new colleague made via script can't sign in
  G | dev who made the key quit, does his key die with him or live on
  G | key got pasted in a public repo, kill it now but keep the integration settings
  GL | where can i see what calls a partner tool made with our key last night
  G | 403 on one kind of record only, rest fine
  G | nightly job recreates all contacts instead of updating
  G | tickets from our homemade helpdesk: some land some dont, no error
  G | does reading the company list give all columns or do i have to ask for them
  G | is there a python library from the vendor or do we roll our own
  GD | can it call our url when an account changes, cant find where to subscribe
  GF | read back the daily values we pushed, which call
  G | sent 5000, created+updated adds up to 4,312, where is the rest
  G | what happens with the 6000th row in one request
  G | deleted 700 rows by a bad script at lunch, recoverable?
  G | staging area to test against before we hit prod, exists?
  G upgraded | in ws.planhat.com where is the thing formerly called service account
  G legacy | old app, need an access token for postman, which menu
  GB salesforce | script writes by sfdc id, is that a prefix in the url or a separate attribute
  GB hubspot | our middleware and the hubspot connector both create companies, which verb prevents the twins
  GC licenses | which fields must a licence have when posting, it complains about mrr
  G enterprise | enterprise here, can the 200 per minute be lifted
  G no-crm | we run without a crm and feed everything by code: which id should be the anchor
  H | claude says connection failed, i used the address from a blog
  H | chatgpt is hooked up but swears we have no customers
  H | gave myself more rights an hour ago, the assistant still says not allowed
  H | can the ai delete stuff if i ask stupidly? id rather it couldnt
  H | does each csm have to log in on their own or can we do one shared login for the bot
  H | asked it how often acme used the export feature, says it has no such data
  H | it reads, it never writes, why
  H | how do i kick chatgpt out of my account again, cant find the tab
  HL | who approves that an outside ai looks at our client data in here, admin only?
  H | some github project offers the same bridge, safe to paste our key there?
  H | old doc claims oauth isnt possible, which one is true today
  H | login window opens, spins, closes, not connected
  H | claude first or the client thing on your side first, what order
  H | what can it actually do once linked, is there a list of tools
  H | does chatting via claude eat our monthly ai credits
  H | the bot changed an arr value and history shows an app name not a person, why
  H | colleagues dont see the chatgpt connector i published
  H | limit it to reading accounts and notes, nothing with money
  H | can my assistant draft a doc straight into the platform, like a success plan page
  H | do i need a pk_ something or will the normal key do
  H upgraded | new ui, where to create the credentials for claude
  H legacy | we have the old app, can we use the ai bridge at all
  H enterprise | enterprise security wants scopes narrowed per app not per person
  H start-up | is the mcp link part of Start-up or a paid extra
  H salesforce | through claude could i update an account and will that flow on to salesforce
  H hubspot | hubspot has its own claude connector, if i ask for a company which side does this one read
  HG | same 200 a minute cap for the ai as for scripts?
  H | it finds acme if i give the id but not the name
  H | took rights away from an intern, does his claude lose them now or at next login
  H | copilot / cursor / other clients besides claude, supported?
  H | redirect uri mismatch, what goes in there
  H | bot only sees my 40 accounts and my boss's sees all, intended?
  H | asked it to fix a customers status, it refuses as read only
  H | i think i linked the demo tenant by mistake, how to tell
  H no-crm | we keep everything in planhat, no crm, can claude bulk create 50 contacts from a list
  I | half of the customers got the how-likely question, other half nothing
  I | survey mails stuck at waiting for approval since tuesday
  I | our score of 8 vs +35 on the slide, same customers, what
  I | logo in the question mail is invisible
  I | csm with 600 contacts, her wave trickles out over days
  I | can the mail come from the account owner instead of a robot address
  I | unhappy ones should see another thank you than the fans, where
  I | he answered 3 in spring and 9 now, which one counts for the company
  I | scores we collected last year in google forms, load them with the right dates?
  I | imported answers hang without a company
  IK | satismeter answers dont come through
  I | someone clicked a number but left the box empty, does it count, it isnt there yet
  I | customer asks never to be surveyed again, is that a tick somewhere
  I | they unsubscribed from marketing mail, will the survey still reach them
  I | where did the campaign screen go, old guides show something i dont have
  I | red sign next to the sender in the outgoing list
  I | does it remind people who didnt answer
  I | can i stop it from asking the same person twice in 90 days or is that on me
  ID | as soon as a detractor answers i want the csm to get a task
  IG | push answers by api, says company unknown
  IF | graph by date sent or date answered?
  I | resend only to those whose mail bounced, possible
  I | pick the recipients: only admins of accounts older than 90 days
  I | preview the question mail to myself before 2k people see it
  I | ex-employees of customers still got it
  I | comments in 6 languages, can the tool boil them down to reasons by itself
  IA | one bad answer pulled the account down, does the whole company inherit a single persons score
  I legacy | classic ui, edit the text after launch?
  I upgraded | new app has no nps in my top bar, am i missing a right or is it not moved
  I hubspot | we send the survey from hubspot, can answers be filed under the person here
  I salesforce | can the score be shown on the SF account for sales
  I start-up | startup tier, own domain as sender or only the planhatbot address?
  I enterprise | Enterprise: raise the 200 per day for the survey week, who does that
  I no-crm | no crm so contacts came in from mail, can they be surveyed right away or missing something
  I | in-app popup question natively or do we need another tool for it
  J | pushed the kickoff back two days, everything behind it moved too, didnt want that
  J | plan for new clients didnt start by itself for two of them
  J | customer opens the shared space and its empty
  J | finished tasks vanish and my stats drop
  J | changed the mail text in the template, people mid-way still got the old one
  J | all steps of phase 2 are greyed out
  J | overdue list exploded, tasks that shouldnt have started have dates already
  J | turned the start rule on and 400 customers got an onboarding
  J | an implementation stopped in the middle without anyone clicking, steps gone
  J | internal task showed up as a meeting invite at the client, mortifying
  J | cant add an email step, only tasks offered
  J | where do i put milestones, kickoff / uat / go live
  J | csm is on leave, hand all her running plans to someone else at once
  J | quarterly checkin should reappear by itself
  J | hours logged per client, dont see that menu anywhere
  J | manager should sign off the week of hours
  J | implementation guy isnt the account owner, can steps go to a role rather than a person
  J | client should tick off their own to-dos, how
  J | nobody at the customer received the invite to the shared page
  J | view it as if i were the customer
  J | template ready but its not in the list when i want to apply it
  J | the word project is used for two things here or am i crazy
  J | bug reported by 12 clients, see how much arr hangs on it
  J | customer goals: each with own status, does that roll into the overall rating
  J | planned vs free hours next month per consultant, does it do capacity
  JG | api /projects returns nothing but we have 80 onboardings running
  J | step 7 shouldnt begin until both 5 and 6 are done
  J | template says 60 days, end date shows something else
  JL | one colleague can open every customers portal, why
  J upgraded | new app, can a plan hang on a contract or asset instead of the account
  J legacy | in the old ui playbooks, is it the same as sequences now?
  JB salesforce | opp closed won in SFDC should launch our implementation plan on its own
  JB hubspot | hubspot tasks and the ones in here, do they merge or do my csms tick twice
  JL enterprise | enterprise w/o services pack, is tracking of billable time extra
  J professional | Professional: can the portal have the colours of each client
  K | wrote with the client all week, timeline shows zero mails
  K | meetings from before we went live are nowhere
  K | our .de colleagues are listed as customer contacts
  K | moved the meeting in here, google still has the old time
  K | every call is in there twice since we switched the phone thing
  K | gong calls float around without an account
  K | zendesk tickets from last year missing, only new ones come
  K | warehouse sync is green every hour but values never change
  K | first full load from the warehouse overwrote what csms had typed
  K | csv dropped in the bucket, vanished from the folder, no rows
  K | usage rows from postgres stopped at one point and never resumed
  K | can postgres also feed companies and contracts
  K | forwarded a client mail to my boss, is that logged too
  K | private mails with my lawyer, will everyone see them? how to exclude
  K | after the merger half of us has outlook half gmail
  K | out-of-office replies clutter the history
  K | chat from someone with a hotmail address, goes to which customer
  K | snowflake stopped after about three months, quietly
  KE | segment traits like plan name dont fill anything on the account
  K | recurring weekly shows up only for next quarter
  K | meeting done, now its disappeared from the calendar list
  K | slack message arrives as one ugly block
  KD | post into a teams channel when a renewal is near
  KC | stripe or chargebee, native connector or do we build it
  K | jira bug linked to several clients, can it flow in
  K | it keeps inventing contacts from cc lines, stop that
  K | connect everyone's mailbox centrally so csms needn't do it
  K | which address do i put in bcc so the mail is kept
  K salesforce | mails logged in salesforce and via gmail, will i have each one double
  K hubspot | hs conversations vs outlook sync, which one brings the emails in for us
  K enterprise | enterprise it asks for static ips of yours to open the database firewall
  K start-up | on start up, is bigquery included or only bigger plans
  K upgraded | new ui where are integrations switched on, not in settings anymore?
  K legacy | old app: zapier, what can it trigger
  K no-crm | no crm, only zendesk and outlook. would accounts be recognised from the domains
  L | new joiner cant get in, sso is on, his laptop colleague can
  L | deleted a customer by mistake on monday, today is friday
  L | restored it and the charts are empty
  L | who changed the owner of acme, nobody admits it
  L | she has the right role but an empty home screen
  L | i cant choose manager for him in the dropdown
  L | no more room for another colleague, what counts as a seat
  L | our okta admin left, everyone locked out of login
  L | cleaned up groups in entra and 9 people got kicked
  L | person provisioned without last name fails
  L | granted access in azure 10 min ago, still not in
  L | consultant should see only his own customers
  L | excel upload went through, one column stayed blank
  L | upload made new customers instead of updating mine
  L | where to get the sheet to fill in for contacts
  L | ai summaries stopped mid month for all of us
  L | use our own openai account instead of your credits
  L | gdpr: a contact wants to be erased, how is that done here
  L | certificates, soc2, where do i point procurement
  L | is it down right now or just me
  L | someone left, he still owns 30 accounts and alerts go to nobody
  L | integration died the day marketing's admin left
  L | daily cap of outgoing mails is greyed out
  L | make a field mandatory so csms cant skip it
  L | lock arr so that only finance edits
  L | hand contractor a read only login, does it cost
  L | copy a role and just remove export
  L | where is the data manager from the tutorial, cant see it
  L | put our logo and colours in
  LB salesforce | csms come and go in SF as users, do they get created here as well
  LB hubspot | hubspot owners dont match people here, must they exist first
  L start-up | startup plan: custom roles or just the fixed ones
  L enterprise | Enterprise. scim with okta, wrong role lands on everybody
  L professional legacy | professional plan on classic, is single sign-on available and who flips it on
  L upgraded | switched to the upgraded ui, where did user management wander off to
`);
