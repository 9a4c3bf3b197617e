import { rows } from '../labelled-question';

/** Longer and more talkative, in a hurry, some misspelt. */
export const second = rows(`
  R-1 | my boss wants a churn number for the board on thursday, do people usually go with logo churn or revenue churn for b2b saas our size
  R-1 | we have 9 csms and 640 accounts and everybody is drowning, whats a sane number of customers per head in mid market
  R-1 | which things should realy go into a health score when all we have is tickets and invoices and no product data
  R-1 | just inherited a book of 55 accounts nobody spoke to since spring, how would you go about the first thirty days
  R-1 | champion got laid off at our second biggest customer and the new vp never heard of us, how do i rebuild that relationship
  R-1 | exec sponsor keeps skipping our qbrs, how do other teams make these meetings worth showing up for
  R-1 | need a save play for a client who told us friday they are looking at a competitor because of price
  R-1 | head of sales says expansion belongs to his people, i say csm.. who normally carries the upsell quota?
  R-1 | is 104 percent net retention any good for a series b company or will investors laugh at it
  R-1 | kickoff calls always turn into a demo repeat, anyone got a decent agenda for the first call after signature?
  R-1 | im writing the job ad for our first cs ops person, what should be in the role and what not
  R-1 | procurement asks for 20% off every single renewal round, how do we hold price without losing the client
  R-1 | how early should one start the renewal conversation with an enterprise customer on a three year contract
  R-1 | we want to move small customers to a pooled / digital model, how do you stop them feeling abandoned
  R-1 | time to value is like 5 months with us, ideas to shorten implementation for non technical buyers
  R-1 | should csm bonuses hang on gross retention or on some activity target, the team is fighting about it
  R-1 | what early warning signs tell you a client is going to leave, before usage drops i mean
  R-1 | a good template for a success plan the customer would actually sign off on, please, one page max
  R-1 | Could somebody explain the difference between customer success and account management so that my CFO gets it
  R-1 | how do you tier customers when arr alone gives silly results, e.g. tiny logo with huge potential
  R-1 | tomorrow is the post mortem on a 200k account that left us, which questions to ask internally so it isnt a blame game
  R-1 | handover from sales to cs is a disaster here, reps throw deals over the fence, which info must be in a good handoff
  R-1 | customer pays but only 3 of 80 ppl log in, what do i say to them to get adoption going without sounding desperate
  R-1 | whats a realistic gross churn for smb software per month, ours sits at 2,8 and ceo thinks thats catastrofic
  R-2 | only 6% answer our yearly questionnaire, what would you change first, the subject line or the timing?
  R-2 | nps or csat or ces right after implementation finished, which one tells me more
  R-2 | a promoter score of 12 with 31 replies out of 900, can i show that to the board or is it statistically rubbish
  R-2 | how long do we leave people in peace between two surveys, marketing and support fire off theirs as well
  R-2 | need nicer wording for the follow up question after somebody gives a 4, the current "why?" feels rude
  R-2 | detractor wrote an angry comment at 2am, who should call him back and how fast in your experience
  R-2 | is it okay to incentivise feedback with amazon vouchers or does that make scores too friendly
  R-2 | 1-5 or 0-10 scale for a satisfaction question after a training webinar, whats better practice
  R-2 | we collect hundreds of open text comments per quarter, how do others group those into themes and get product to care
  R-2 | my csat is 97 every month which smells fishy, how do i ask so people dare to be honest
  R-2 | decision makers never reply to nps, only end users do, hows one supposed to weigh that
  R-2 | how many questions max in a satisfaction survey before folks bail out, ours has 22 (dont laugh)
  R-3 | in salesforce, how do i build a flow that creates a task for the ae when an opportunity sits in negotiation over 30 days
  R-3 | hubspot lifecycle stage wont go backwards when i set it with a hubspot workflow, is there a trick
  R-3 | want typeform answers to land in a google sheet and post to teams, zapier or make, which is less pain
  R-3 | salesforce validation rule should block closing a case without root cause, need the formula today pls
  R-3 | how to connect stripe with netsuite so that paid invoices match up, nobody here has done it
  R-3 | our hubspot sales pipeline has 14 stages and i need to fold three of them together without loosing the stage history
  R-3 | permission set vs profile in sfdc for hiding the discount field from juniors on the opportunity page
  R-3 | jira tickets to be opened automatically from a zendesk macro, which marketplace app or webhook way do folks use
  R-4 | i got a list of 1200 customer domains and need headcount plus industry for each by monday, where does one get that data
  R-4 | which service is good at finding linkedin urls and job titles of our contacts, budget is small
  R-4 | half of my contacts have left their employer, how can i find out where they went
  R-4 | need to know which of our customers raised funding this year, any source that isnt 30k?
  R-4 | clearbit is gone for us, what else delivers tech stack info about accounts
  R-4 | looking for cfo names and direct emails at german mittelstand clients, must be gdpr clean, which provider
  R-4 | phone numbers missing for about 400 admins at client side, apollo or zoominfo or lusha, waterfall maybe?
  R-4 | how accurate are turnover estimates of private companies from data vendors, we'd buy them for the whole base
  R-5 | boss asks me to justify planhat against gainsight in two slides, whats the honest pros and cons
  R-5 | vitally quoted us half the price, is planhat worth the difference for a team of six
  R-5 | is churnzero the better tool than planhat if we mainly do high touch
  R-5 | contract with planhat runs out in june and finance wants alternatives, which cs platforms would you shortlist
  R-5 | anyone switched from totango to planhat and regretted it? what do reviews say
  R-5 | could we just buy hubspot service hub instead of planhat, what would we be missing then
  R-5 | whats the going rate per seat at planhat compared with custify for a 15 people company
  R-5 | evaluating 4 customer success tools before christmas, need criteria for a scorecard and who's strong where
  A | half of my book went from green to red overnight and not one customer changed anything, leadership call in an hour, where do i start looking
  AB salesforce | sales complains the health number they see in salesforce is from last week while planhat shows another one, whats causing the lag
  A | i typed 40 30 30 as weights like in our old tool and now everybody has a perfect ten, what did i missunderstand
  AF | made a lovely login ratio metric yesterday but when adding a factor to the health profile its simply not in the list
  A professional | were on the professional plan, can enterprise customers and smb ones each have their own health recipe or is it one for everybody
  A hubspot | group with 7 subsidiaries (tree comes from hubspot) shows a 7 at the top even though one daughter is a burning 1, how's the parent figure computed
  A upgraded | still on ws.planhat.com here, can i run two scores next to each other in health lab, one for risk one for upsell
  A | a client nobody has touched for 200 days only loses one point, i expected a crash to zero, what kind of condition does that
  AD | tweaked the health profile at lunch and the whole team got like 300 tasks plus slack pings, how do i prevent that next time
  B salesforce | after connecting salesforce every company i had typed in by hand exists twice, how do i marry them up before anybody notices
  B hubspot | hubspot drop down "customer tier" comes in blank for some accs, the ones where marketing renamed the option i think
  B pipedrive | colleague corrected 40 phone numbers of contacts in planhat and none show up in pipedrive, bug or by design
  B salesforce | account got merged in sfdc back in march, the losing one still counts in my planhat dashboards, who is supposed to clean that
  B salesforce upgraded | we upgraded to the new app last month and salesforce parent accounts dont arrive as parents, just a flat list
  B hubspot | phase field keeps jumping back to what hubspot says every few minutes after my people edit it, who wins and can i flip it
  B pipedrive | is there a way that the lost and still open stuff from pipedrive comes over too, cuz right now i only see won ones
  B salesforce | our salesforce admin refuses to hand out a system administrator login for the planhat connector, what rights does the integration person minimally need
  B salesforce enterprise | we're on planhat enterprise, 30k salesforce accounts, narrowed the filter to paying ones and the rest is still sitting there
  C licenses | auto renew is ticked on each of our licenses and still yesterday 14 contracts just lapsed, no renewal was made, help
  C deals | a line item got marked as lost but its mrr keeps showing on the company, how do i actually end it
  C start-up | board deck is due and the NRR in planhat (start-up plan) is way below what finance has, is it even the same NRR?
  C licenses legacy | old app, licences, january shows a churn and december an upgrade for the same client who simply prolonged on new years day
  CB salesforce deals | which object from salesforce should feed line items now that we moved over to deals, opportunity or opportunity product
  C licenses | pilot customer with a free licence is displayed as canceled, they are very much alive and i cant edit the status
  CB hubspot | closed won in hubspot gives us the contract twice in planhat so arr is doubled, cfo not amused
  C | logged the churn with reason and all, why's the arr of that customer still in the total
  CB salesforce | eur and usd clients mixed, salesforce runs in usd, last years arr moves a bit every wednesday, can the rate be frozen
  D | edited one word in the message and since then that automation is dead silent, nothing in the log either
  D licenses | it should trigger 90 days ahead of the renewal on a license but has run zero times although dates are there
  D hubspot | slack alert says owner 5f3c8a something instead of the csm's name, the owner field is filled from hubspot, embarassing
  DB hubspot | customer moves to at risk through the hubspot sync and my alert email doesnt go, when i change it by hand it works
  D pipedrive | why did only 10 of 180 pipedrive contacts get updated by the flow, no error anywhere
  D upgraded | one of our automations (upgraded app) turned itself off over the weekend after a bunch of red runs, can i be warned before that
  DL professional | how many step executions do we get with professional, ours are gone by the 9th each month
  DB salesforce | first full fetch from salesforce is planned tonight, how do i stop it setting off the welcome mails for 2000 old clients
  DJ no-crm | we dont have a crm, so when somebody adds a new client through the form i want owner and onboarding steps assigned by themselves
  EK no-crm | no crm at our end, just segment, tile says off but events do trickle in, do i reconnect or leave it
  EG | dev swears the tracking call gives 200 every time yet the account shows nobody active since may
  EA | our support folks impersonate customers and now a dying account looks super engaged with a great health score, how to leave them out
  E | same consultant's email sits at four of our clients and her clicks land with a random one of them
  EK | pendo was mapped on the wrong id by my predecessor and theres no way to edit it, now what
  EB hubspot | planhat says 812 contacts, hubspot says 1140 for the same customer, where do the other people hide
  E start-up | does the start-up tier let me put your javascript snippet in our product or is that an extra
  EA | last seen went stale for everybody after product team renamed the login event, health tanked too, can it be repaired backwards
  F | average logins per day looks twice as high as the truth, i suspect weekends without data are being skipped
  FC deals no-crm | no crm involved, i want the sum of line items per product and region as a chart on a page, cant find how to group it
  F professional | exporting raw usage values gives me one month only, is it a limit of our professional plan? need the whole year by 5pm
  F salesforce licenses | days till renewal formula on the license comes out as minus 47, dates come from salesforce and are right
  FL upgraded | in the upgraded app two colleagues open the same dashboard and see a different count of accounts at churn risk
  F | backfilled six months of data for one metric on monday but the curve only changed for the past few weeks
  FD | someone deleted an ancient metric and now three pages plus an automation throw blanks, any way to get it back
  F legacy | classic app, building a cohort by signup month for a churn slide, the calculated metric i need is not offered there
  G | 201 of 500 rows vanish on each bulk put, response is a 206 and my script treats it as fine, where do i read the reasons
  GC licenses | POSTing licenses with from and to date but they come out open ended with no renewal date, which flag am i missing
  G upgraded | we log in via ws.planhat.com, token copied ten minutes ago, and both curl and postman say 401, wrong host maybe?
  GC deals | updating arr through the api on a deal which has line items returns ok and nothing changes
  G start-up | on the start-up package my python loop over endusers gives exactly one hundred, plan limit or is there a next page
  GB hubspot | our nightly job creates companies instead of updating the ones hubspot made, we send the hubspot id as externalId, wrong?
  GI | pushing survey answers to the /nps endpoint, record is there but hangs on no customer
  GC | due dates of invoices all land in 1970 when pushed from our billing system, we send iso strings
  H | claude connected okay but tells me there are no companies, i see 300 of them in the browser
  H | gave the ai assistant's oauth client write rights this morn, it still refuses to update renewal dates for my colleague
  HL professional | can we hook chatgpt up to planhat on professional or do we need a bigger package
  H | security asks which address and login method the mcp server uses before they whitelist it, need facts not marketing
  H | asked claude over the planhat connector for login trends of a quiet customer, it insists there is no usage data, true?
  H salesforce | my claude has both salesforce and planhat plugged in, how do i make sure it cant delete customers in the planhat one
  HL | everyone's edits through the assistant show up under one robot name in the history, want to know which human did it
  HL enterprise | ceo connected cursor on a laptop that got stolen, where can an admin cut the mcp access, we have planhat enterprise
  I legacy | old app, nps campaign sits on waiting for approval since tuesday with a gmail error, 400 clients affected
  I enterprise | half the survey mails went out, rest says scheduled, is there a daily cap per sender even with enterprise
  I legacy | where on earth is the nps campaign screen in app.planhat.com, our training video shows another menu
  IF | company profile shows nps 8 and my dashboard says -20 for the same folks, which one's lying
  IB hubspot | we ask nps with a hubspot form, can those scores end up on the person in planhat, and with the right date
  IK | satismeter nps answers arrive but anonymous, not tied to any person
  IB salesforce | lady is opted out of email in salesforce, got an nps mail from planhat again today and is furious, where's that flag
  IL | loaded an excel with 3 years of old nps scores and all of it shows as answered last friday
  J | copied the onboarding playbook, tweaked steps, now i cant pick it on any customer
  J | 23 clients got the offboarding sequence at once the minute i saved entry criteria, how do i pull it back
  J upgraded | new app, customer opens the portal link and gets an empty page while i see all the tasks
  JD salesforce licenses | Playbook should start by itself when a license synced from salesforce is 120 days from its end, doable?
  JF professional | ticked off tasks disappear from my report so it looks like the team does nothing, is a history report not in professional?
  JL enterprise | time tracking is nowhere to be found though our enterprise contract says psa included
  J | shifted one step by a week and the whole rest of the project slid along, client had a fixed go live
  JB pipedrive | when something is won in pipedrive can a kickoff project spin up with the delivery guy as owner
  KB hubspot | my mailbox is connected but mails with one big customer dont show in the planhat timeline, they do in hubspot, other customers fine
  KA | zendesk hooked up yesterday, only new tickets in, need at least last quarter for the health calc
  K legacy | gong calls recorded last week not attaching to the right customer, we are on the old app, can i change the matching
  K professional | snowflake sync runs green each hour and yet nothing changes, do we have a limit there with the professional edition
  K | google calendar meetings from before the day i connected are missing so everyone looks untouched for months
  KE | we bought a second email domain, now our own staff show up as contacts of customers
  KC no-crm deals | theres no crm, billing lives in chargebee; how can subscriptions from there become line items
  KB salesforce | salesforce already brings in logged emails and so does the outlook connection, now each mail is twice on the profile
  L | new starter is in okta, clicks the tile, gets told no such user, she has a customer call at 2
  L start-up | is there a cap on viewers for the start-up plan, my ceo just wants to peek at a dashboard once a month
  LB hubspot | accidentaly deleted a company with all contacts 5 days ago, hubspot pushed a fresh one in this morning, can i still restore the first
  L | her role is identical to mine but her left menu is empty, she starts with clients on monday
  LB salesforce | whoever changed the renewal date on acme last week, can i see a name somewhere or was it salesforce
  LB hubspot | guy who set up the hubspot link has left, if i deactivate his planhat user will everything stop
  LA upgraded | upgraded app: sentiment stopped half way through the month, are ai credits gone and who ate them
  L enterprise | need to erase one person for gdpr incl emails and survey replies, legal wants proof, enterprise tenant
`);
