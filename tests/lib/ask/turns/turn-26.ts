import { rows } from '../labelled-question';

/** Neighbours: an observation in the tool, and advice wanted. */
export const turn26 = rows(`
  R-1 | customer marketing and csms both mail the same people, who should own what
  R-1 | bonus on renewals or on expansion for csms, pros and cons
  I | did mr. Lindqvist ever receive it? no answer, no trace
  R-1 | measures of value for a compliance product nobody loves to open
  B salesforce | parent account hierarchy is perfect in sf, over here every child stands alone
  R-1 | advice wanted, support gets all the praise and csms are seen as sellers
  G | our nightly job gets 429 after two minutes
  D | renamed a field and now the mail says "hi ,"
  R-1 | somebody wrote a case study with us and then churned, lessons
  A | monday morning and forty of my accounts went from 7 to 2 overnight, nobody did anything
  R-1 | clients in asia, us in europe, how to organise calls and cover
  R-1 | client refuses to share goals, how do i write a success plan anyway
  R-1 | how much time per account per month is healthy in mid-touch
  R-1 | would you let support agents do upsell
  R-1 | product team ignores our feedback, what format makes them listen
  R-1 | am i supposed to bring bad adoption numbers to a qbr or hide them
  R-1 | a definition of "active customer" that finance accepts too
  R-1 | when to drop qbrs altogether
  L | added to a team, home page empty
  E | a gmail address dragged six strangers under one customer
  J | moved one step by a day, all eleven after it moved along
  E | mixpanel start date moved a month back, every event now twice
  G | invoice date arrives as 1970
  R-1 | wording for a mail to a client that hasn't logged on for 6 weeks
  C licenses deals | we still have licenses, a sister company has deals, can one tenant hold the two
  R-1 | what to put in a churn risk meeting each week, 30 minutes, six people
  J | all step dates appear overdue since the spring update
  R-1 | should the ceo write to clients who leave
  L | restored a client from the bin and its metrics are blank
  C licenses | autorenew is ticked on the licence, term ended sunday, nothing renewed
  L | merged the wrong two contacts, reversal?
  G | last modified is new on every record though nothing differs
  L | can a customer's data be erased fully on request, mails included
  I | want to leave my board contacts out of the next nps wave
  F | colleague opens the same dashboard and gets a smaller total
  C | invoices popped up for customers we bill elsewhere, can these be switched off
  A | trial companies should have no score whatsoever, can they be left out of the profile
  I | a client clicked 9, company shows 6
  K | snowflake run of 4 am wrote nothing, no error mail either
  R-1 | factors that truly foretell churn for a payroll product?
  B salesforce | picklist value "Platinum" added in salesforce yesterday arrives empty
  R-1 | we've got four lifecycle stages, consultants recommend seven, hm
  G | phase "Onbording" with a typo got accepted, no validation?
  E | does impersonating a client in our product leave a trace as their sign-in
  R-1 | how would you prove that a csm saved an account
  F | our director wants the page in her inbox each monday, is a schedule offered
  G | unauthorized since monday though the token hasn't changed
  R-1 | playbook for an acquisition, buyer already uses a rival
  R-1 | draft of a kick-off deck for a hospital group
  J | client got a calendar invitation for an internal task of mine
  L | after leaving of an owner his 130 accounts, reassign in bulk
  F | archived customers sit inside the monthly count, want them gone from the widget
  K | gong call is in gong since noon, not on the account
  R-1 | product usage is high but only out of obligation, is that loyalty
  R-1 | my hundred accounts all look alike, how to rank them on a monday
  R-1 | the client's new boss comes from a competitor's camp, prepare me
  R-1 | two customers in the same holding, one wants out, how to protect the other
  R-1 | adoption campaign for a feature released last month, outline for four weeks
  R-1 | compare a score with three factors to one with twelve, which tends to be more reliable
  A | csm pulse i set by hand to 2, why did overall health not budge
  R-1 | the intern shall call 40 dormant clients, give him a script
  D | a customer received the same check-in mail twice on friday, one rule only as far as i know
  A | our vp's assistant here: she sees 10 for nearly half the list, is there a ceiling being hit
  E | removed a contact last week, he's there again today
  C deals | line item marked lost and its money still counts, how come
  R-1 | customer health by gut feeling against by data, what has been shown to work
  I | a 3 was clicked by a spam filter it seems, can the response be deleted
  H | can i hide the contract amounts from the ai connection but keep them for people
  R-1 | how do companies segment clients when revenue isn't a sensible divider
  R-1 | segments for a fitness-studio software, by size or by behaviour
  F | download broke off at 200 rows
  K | teams message to a private channel doesn't arrive
  R-1 | first meeting with an inherited account that had four csms in a year
  R-1 | weekly task list of a csm with high load, how do the good ones arrange it
  A | metric for seat ratio is live on dashboards but the factor picker doesn't list it
  I | survey of tuesday sits in waiting for approval
  F | deleted a metric by mistake and three pages went blank
  H | asked it for logins of last week, it finds no usage, only records
  K | bcc'd note went to unassigned
  AB salesforce | sales asks to have our health number on the salesforce account page, does it travel that way
  D | a colleague left, her automations, do they carry on
  R-1 | how do you coach a csm who avoids hard talks
  R-1 | build a case for hiring a digital csm, what numbers convince finance
  E | backfill of january usage done, charts for january flat
  R-1 | cost of losing a 50k customer, how is it reckoned
  R-1 | should ticket volume raise or lower a health score, opinions differ among my support people
  R-1 | churn reasons list with ten categories at most, suggestion
  R-1 | handling champions who love us and have no power
  F | new metric of yesterday has no line before yesterday
  R-1 | what goes on the one-page dashboard a ceo wants from customer success
  R-1 | my exec wants one sentence on our retention philosophy
  R-1 | customer says "we'll build it ourselves", counter-arguments
  F | need weekly buckets starting sunday, it starts monday
  L | what was my field called before the rename, two reports hang on it
  L | make "segment" obligatory when anybody adds a company
  R-1 | typical logo churn for smb tools under 50 dollars a month
  D | two branches fired for one account, shouldn't the first match win
  R-1 | what should an early warning system consist of for a tiny team
  R-1 | who should run renewals, sales or us
  C | last year's quarter moved by 3 percent since i looked in may, nobody touched it
  GL | can a token be limited to reading notes and nothing else
  R-1 | how can customer marketing help lower churn, concrete campaigns
  H | chatgpt connected for me, my teammate doesn't see the app at all
  L | no seat free though three people left us in may
  R-1 | figures on how much a lost sponsor raises the danger of churn
  R-1 | the customer's project lead is overwhelmed, how can i lighten onboarding
  J | timesheet menu: colleague yes, me no
  R-1 | dashboard for csms: which five charts and nothing more
  C licenses | api-made licences run for ever, the others have an end
  R-1 | contracts end all in december, spread them how
  B hubspot | drop-down "industry" comes across with codes in place of words from hubspot
  R-1 | is a health score by role a good thing, one for admin and one for end users
  R-1 | interview questions when hiring a csm from a support background
  R-1 | our reps oversell, cs cleans up, how do firms settle that
  G | churn record posted, revenue the same as before, expected?
  R-1 | onboarding fee yes or no, experiences
  BC salesforce licenses | sf opportunities turn into licenses with the yearly amount as monthly
  R-1 | power users leave the client one after another, is that a warning
  H | does claude see customers outside my portfolio
  A | intern question: the number beside Brightwater says 5, so do all the new ones, is that a default
  R-1 | internal newsletter about customer wins, what makes people read it
  D | can something be rolled back that an automation wrote to 80 companies this morning
  R-1 | office hours or webinars for the long tail
  F | number dated yesterday turns up only tomorrow, is there a nightly job
  H | vp wants her assistant to query accounts by chat, does she need her own login for it
  K | colleagues writing among themselves got logged under a client, our .de domain perhaps
  R-1 | customer advisory board, size, rhythm, who pays for travel
  K | jira status changed to done, issue still open here
  B pipedrive | changed a contact's phone and pipedrive keeps showing the former one
  D | the rule for new sign-ups picked up people imported from a spreadsheet too, leave them out please
  R-1 | our champion at Brightwater quit on friday, what's my first step
  C licenses | pilot for free, with no value on the licence, appears as lost
  C | renewal date on the account is greyed out, where's it taken from
  B salesforce | filter got narrowed to type = customer, the old prospects stay visible, is that intended
  IK | which mailbox does it leave from when the owner is on parental leave
  R-1 | mentoring interns in customer success, sensible first projects
  R-1 | angry customer after an outage, order of steps for the first two days
  J | onboarding plan stopped halfway, steps greyed, nobody ended it
  J | 60 plans started by themselves last night, can they be removed in one go
  R-1 | career path from support agent to csm, levels and pay logic
  R-1 | asking a happy customer for an introduction to a sister company
  K | intercom chats come in english ui as type "email", mapping where
  R-1 | no budget for events, how do we keep advocates warm
  R-1 | ideas for getting an executive on the customer's side to show up at reviews
  E | logins doubled the day the dev team added the snippet
  K | a private mail of mine ended under a customer, take it off and keep others from following
  B no-crm | no crm here at all, spreadsheet only, is something lost if that connector stays off
  L | column phone in my excel shows "don't import"
  R-1 | csm to revenue ratio in enterprise software 2024
  L | hide one field from customer support but not from csms
  G | posted the same company again and now it's there a second time
  C | leave one-off training fees out of the recurring total, is there a switch
  R-1 | gamification in onboarding, childish or effective
  G | is there an "updated after" date i can ask for
  R-1 | is time-to-value counted from signature or from kick-off, what do most do
  R-1 | splitting a team into onboarding and growth, from which size on
  J | changed the mail text in the template, running ones still send the former text
  E | customer uses us daily, last seen says february
  R-1 | our adoption stalls after the pilot department, how did others roll out wider
  K | mail in a subfolder isn't picked up
  R-1 | tips on winning back someone who left us a year ago
  I | the campaign screen is missing in my menu, colleague has it
  R-1 | leading and lagging metrics for success, an overview for beginners
  R-1 | the client says price is the trouble but i sense a lack of adoption, how to dig
  R-1 | what a tech-touch team of two could realistically achieve for 900 customers
  E | relevance of my champion dropped to 0, he logs on every day
  H | oauth window closes itself and nothing's connected
  R-1 | my assistant needs three bullet points on why nrr fell below 100 in our industry
  R-1 | escalation ladder for unhappy enterprise clients, who steps in at which hour
  I | company value 8.2 while the nps widget says 41, aren't they the same thing
  I | satismeter answer from this morning hasn't turned up
  E | primary tick set on the second profile, older activity stays on the first
  R-1 | signs that a low-touch client is ready for a named contact
  L | role "support light" can't be chosen for her, greyed out
  C | churned customer, arr unchanged, logged the churn form and all
  A | auto-reply mails keep pushing last touch up and the account stays green, can these be ignored in the factor
  R-1 | how do i explain net against gross retention to my team in two sentences
  R-1 | cancelled by mail on a sunday night, reply or phone
  R-1 | a scale programme with mails only, what touchpoints over twelve months
  R-1 | our steps from signature to go-live are eleven, feels like too many
  A | my boss reads the score as out of hundred, what's the real top value
  R-1 | closing a support escalation gracefully, phrases that calm
  AF | want to see what my account's score was on 1 march, all i find is today's
  FL | who built this page and can i get editing rights to it
  F | my average is too good, it seems days without data are ignored
  HL | do questions through claude eat our ai credits
  CL | who may see the contract values, interns included?
  R-1 | downgrade announced for june, what can still be offered
  D | our form tool posts to the incoming hook, answer is fine, no run listed
  L | all customers in her portfolio except one, invisible, why that one
  R-1 | ought support and success report to the same head
  E | signed in this morning as a test user, when will that appear
  H | the demo works, with the production address it's empty
  D | condition looks at the new phase but the run never starts, though the phase did change
  K | can support people see our notes from inside zendesk
  R-1 | score recalibration once a year or each quarter, what's common practice
  H | intern plugged in some community server found on github, is our token safe with that
  A upgraded | in the new app the little breakdown of plus and minus points disappeared from the company page
  H | claude reads my accounts but says it may not write a note
  C | the cfo's slide has arr of 4.1m, company list adds up to 4.6m, same afternoon
  R-1 | pilots that never end, how do i bring them to a decision
  J | who can approve hours in my absence
  R-1 | weighting of usage against relationship in a score for high-touch clients
  EG | we sent 1200 contacts through the api, 940 exist now
  B salesforce | account owner got reassigned in salesforce on tuesday, my name is still on it here
  R-1 | arguments for the board why retention beats new logos
  R-1 | why do onboarding calls get cancelled so much and what helps against it
  R-1 | small token of thanks for loyal clients that isn't a mug
  R-1 | benchmarks for product adoption in hr software
  R-1 | saying goodbye well, offboarding so they might return
  R-1 | executive sponsor programme, who from our side meets whom
  B salesforce | want to stop one single field from going back to salesforce while the rest carries on
  R-1 | voice of an account across twelve contacts, which of them counts most
  L | removed an okta group, five people locked out
  R-1 | a good first 30-60-90 plan for a fresh csm lead
  B | merged two accounts in the crm, which of our two survives
  R-1 | rough rule for cs spending as a share of recurring revenue
  R-1 | reference programme from zero, what do advocates get in return elsewhere
  R-1 | reading list for an executive who just inherited customer success
  R-1 | good questions for a call with someone who downgraded
  D | is a dry run on one account possible before a rule touches the other 119
  R-1 | what belongs in a csm's dashboard on mobile, if anything, from experience
  R-1 | which tasks can safely be given to a pooled team rather than a named csm
  D | looking for the record of what ran on 12 june for Oakley Foods
  R-1 | milestones in an implementation for a chain of forty stores, a pattern i could borrow
  R-1 | does meeting frequency correlate with renewal at all
  E | wrong numbers pushed on tuesday by our script, can a single day be wiped
  F | a shared presentation, does the outsider see live numbers or the ones of that day
  R-1 | my vp asks what share of revenue should come out of upsell by year three
  I | imported scores hang in the air without a company
  R-1 | customer bought two products and uses one, best way into the second conversation
  K | meeting moved in google, here the former hour. other way round too
  E | "beat" of 480 for a contact who barely shows up, what is it counting
  F | cohort chart refuses my usage metric
  R-1 | the customer wants a weekly call, i have 120 others
  R-1 | what a risk score ought to hold for a usage-priced api company
  JF | closed my tasks and the team's task count went down in the report
  R-1 | the buyer never used the product and the users never met the buyer, strategy?
  R-1 | customer journey workshop in half a day, exercises
  R-1 | what makes a kickoff memorable
  R-1 | sensible thresholds for at-risk when contracts are monthly
  R-1 | when should somebody be told they're a bad fit
  G | how many items may one bulk call carry
  R-1 | when does a low score merit a manager's call
  J | want to copy one step from plan a to plan b
  R-1 | score says 3, csm says fine, whom to believe
  R-1 | handing over 60 accounts to a newcomer without customers noticing, tips
  G | archived contacts aren't in the list call, what parameter brings them
  R-1 | reasonable target for csm meetings per week
  B salesforce | who needs which permission set so the sync account can read opportunity products
  B salesforce | sandbox accounts from sfdc landed among real customers, how do i leave those out
  A | how many factors fit in one profile before it complains
  B | crm record was deleted in spring, its customer lives on in our list and in the totals
  R-1 | north star metric for a success org, candidates
  R-1 | how many accounts can one csm handle at 8k average contract
  E | contact changed employer, moving her without losing the history?
  R-1 | multi-year deal or yearly with options, what serves retention
  G | custom fields in the body are ignored silently, key or label?
  R-1 | which red flags in the sales handover predict a bad onboarding
  E | pendo mapping picked the wrong id and there's no edit button
  I | opens are at 96 percent, is the pixel counting robots
  AL | who changed the weights last thursday, is that written down anywhere
  R-1 | which tasks belong in week one of an onboarding for accountants
  R-1 | we lost the exec sponsor and the admin in one month, still rescuable?
  R-1 | adoption goal for the first quarter after go-live, what's ambitious
  R-1 | churned logos: do a post mortem for each or only big ones
  C deals | someone hit closed won by accident on a deal, how to take it back without ruining the month
  R-1 | score is green and the cfo still cancelled, what signals do teams usually overlook
  H | in the logs all changes carry the name of one app, who was it really
  R-1 | best month for business reviews with schools
  H | tool list shows three names, colleague's shows nine
  I | contact answered twice, older one vanished from the average
  L | import created 90 new companies instead of updating them
  F | how far back are raw daily values kept
  A | the yellow colour begins at which number, and may an admin shift it
  R-1 | stakeholder map for a bank with twenty departments, how deep
  A | seventeen days without contact and still minus one, i thought the range stopped at fifteen
  R-1 | our support lead wants targets on retention, fair or unfair
  C | parent and three children summed twice in the portfolio total
  H | admin gave me more rights at noon, the ai still says no access
  D | may a csm without admin rights stop a running automation
  H | the assistant deleted a task i only wanted closed, can deletion be forbidden for it
  R-1 | what do good csms write into a handover note
  D | task came without a due date and landed in someday, what decides that
  D | saved a tiny wording change in my automation and it hasn't run since
  C | a credit note of 900, entered as minus, gets refused
  I | person unsubscribed from our newsletter, did she still get the nps mail
  L | certificate of our identity provider expires next week, what will happen to sign-ins
  B | first full fetch planned for friday, will it set off welcome mails to everybody
  B | a field flips between two values each hour, both systems seem to write it
  R-1 | expected win rate of upsells led by csms
  G | which id does the put look at first when i send all three
  R-1 | playbook ideas for when a client goes through layoffs
  F | can i copy a dashboard for another team without the filters sticking
  I | does it stop somebody being asked again within a month by itself
  R-1 | quarterly review for a client with nothing new to say
  H | copilot studio as client, supported or only the two big ones
  J | customer logs into the portal, white page
  J | the "project" i made via api isn't among my onboarding projects
  R-1 | benefits of a community for retention, honest ones
  K | how often does bigquery pull, and may it be hourly
  L | someone overwrote my segment field, by whom and on what day
  R-1 | is 88 percent gross retention decent for a vertical saas with small shops
  R-1 | seasonality, tourism clients vanish in winter, does the score have to reflect that
  J | email step isn't in the list of step types for my project
  C | nrr column shows 12k, i expected a percentage there
  R-1 | how to treat partners' customers when the partner owns the relation
  L | new hire can't sign in, sso is on
  R-1 | how early must renewal talks begin with public sector buyers
  K | mails with the client appear, those of my colleague don't
  I | may interns read the comments of detractors
  C | fiscal year begins in april here, charts begin in january
  B | the connection wizard says connected yet the last run date is 3 weeks back
  D | is five minutes truly the shortest interval for a scheduled run
  R-1 | save offers: discount, pause or downgrade, which costs least in the long run
  H | does the assistant obey mandatory fields when it makes a new company
  G | undo a bulk put of 2,000 rows with the wrong phase, any way
  C | euro contracts: at what rate are they turned into dollars, today's or the signing day's
  I legacy | legacy nps page: does the target group refresh itself or is it frozen at start
  I | comment box text after a low score, where's that changed
  I | pulling back a survey that began an hour ago, too late?
  C licenses | two licences overlap by a day, report invents an upgrade plus a downgrade
  J | task repeated monthly, ticked once, next one missing
  B hubspot | every company i type in by hand gets a twin once hubspot runs
  F | where do i put a note on a metric so the intern knows what it means
  B | source id was pasted into the external id column for 200 rows, how to swap them
  R-1 | a client asks for our roadmap as a condition of renewing
  R-1 | how do you say no to a feature wish without hurting the relationship
  L | account deleted on the 3rd, today's the 12th, back somehow?
  R-1 | a customer story needs approval by legal, how do other marketers speed that up
  R-1 | factor in support satisfaction when judging risk? colleagues quarrel
  A | sentiment is blank for my quiet accounts, from which date does it read conversations
  E | segment tile says off though rows keep arriving
  AD | after editing one factor we got 300 alert tasks about falling health, can that be held back next time
  L | entra shows "provisioned", the person isn't there after 20 minutes
  R-1 | negotiating with a client who threatens to leave every single year
  G | get on companies stops at a hundred, more pages hidden?
  G | developer left in july, whose name stands under the writes of his script now
  E | is there a maximum of distinct event names
  R-1 | upsell right after a resolved complaint, tactless?
  GC licenses | the license came back without an end, what did my json lack
  R-1 | intern here, boss wants five ideas against silent customers
  R-1 | is it wise to show clients their own health score
  R-1 | expansion signals you'd watch in a design tool with seats
  R-1 | sample agenda for a quarterly review with a grumpy it director
  E | people at our own office show as active users of the client, how to filter us out
  R-1 | which words to avoid in a mail about contract end
  F | the trend for the last 30 days flips sign when i choose 28
  R-1 | we renew 94 percent yet shrink, explain it to a non-finance person
  R-1 | how do german companies like their reviews, formal?
  D | only the first ten contacts got their field filled, where are the other sixty
  A | would like both "lower than 3 logins" or "no champion" in the same rule, it only lets me match all
  L | ai credits empty on the 20th, when do they refill and who used them
  R-1 | template for an apology after missed go-live
  R-1 | what do you measure during onboarding besides duration
  K | we run gmail, new sister firm outlook, together possible?
  G | answer was 200, the activity isn't anywhere
  R-1 | convincing a cto that training is worth paying for
  KL | which of my mails are visible for the whole team by default
  E | one person works for two clients, her clicks all go to the wrong one
  H | old instructions talk of a json file with a bearer token, still valid?
  D | our executions were gone on the ninth, what ate them
  K | out of office replies count as conversations, can they be filtered
  R-1 | three tiers of service, what would you promise in each
  J | where did my finished tasks from june go
  A | a subsidiary is at 1 yet the parent shows 6, which maths is behind that
  R-1 | how to present usage figures so that a managing director cares
  B pipedrive | since when are pipedrive deals read only, my colleague swears she could edit them
  F | case matters in metric names? mine is 0 with a capital
  R-1 | telling the board churn got worse, structure of that talk
  K | zendesk tickets from before june are missing
  G | user created by script can't sign in, says inactive
  R-1 | success plan template for a manufacturing customer with three plants
  D | mondays at 9 cet it should go, it goes at 10 since the clocks changed
  IL | half went out wednesday, the rest is scheduled for days after
  GD | our support tool would like a call whenever an owner changes, can a hook be registered
  F | days to renewal come out negative
  D | ai step skipped with no message at all
  R-1 | retention in the first 90 days, what moves it most
  D | wait step says "until", all forty runs woke on the same day
  A | fixed the factor for ticket volume, old points still counting this afternoon
  H | which address goes in the connector box, mine ends with error
  R-1 | my best csm burns out with 170 clients
  F | the board view lost its columns after i sorted
  R-1 | talk track for a price rise of nine percent on long-standing clients
  R-1 | examples of joint goals with a logistics client
  R-1 | churn in the month after price change, how long until it settles
  G | a ticket i sent without mail address vanished, not even an error
  J | bug with four companies attached shows more arr than the four have together
  R-1 | quiet customers who always pay, poke them or let sleep
  J | skipping christmas week in due dates, can it count working days
  KL | disconnected my mailbox by mistake, is what was stored lost
  K | hotmail sender never gets matched with his company
  C | pays every month but status says canceled, i can't overwrite it
  R-1 | how did other firms move from reactive support to proactive care
  B salesforce | saved at 10:02 in salesforce, looked at 10:05, nothing. patience or a fault?
  A | two customers with identical data sit on different scores, could they be under separate profiles
  R-1 | can a customer be too small to deserve onboarding, where do you draw the line
  R-1 | nice formula for customer lifetime value in a pitch to investors
  BC hubspot deals | closed hubspot deals never show as line items, did i miss a tick box
  R-1 | what's a fair quota for expansions if the csm isn't commercial
  HL | when a person is deactivated, does his chat link die too
  G | token was shown once and i closed the window, gone for good?
  L | how many mails a day per sender before it waits
  R-1 | a rescue plan for an account whose usage halved since spring
  K | csv from sftp, last column never loads
  I | uploaded answers of 2023 all carry today's date
  E | cannot find which contact produced yesterday's peak of 3000 actions
  F | chart says 212 active users, table beside it 198
  R-1 | checklist before a renewal call with purchasing in the room
  R-1 | turning a detailed roi story into one slide for a purchasing department
  H | applications tab isn't on my user page
  E | archived persons, do they still receive activity
  E | event was called export_pdf until april, export_file afterwards, can both count as one
  B hubspot | hubspot contacts without a company, do they come over at all or get dropped
  I | is french wording possible for part of the recipients in the same send
  R-1 | writing an annual plan for the success department, chapters
  K | call transcripts from aircall empty, recordings fine
  D | slack message shows a long id where the owner's name belongs
  R-1 | renewal forecast by gut, commit, best case: definitions used elsewhere
  R-1 | onboarding drags on 90 days, peers say 30, where do they cut
  J | sequence mail to Mrs. Ito was held back, red text
  R-1 | what can we learn from clients that stay ten years
  A | no nps answer yet means zero points or minus points for that account?
  J | template isn't offered when i press apply
  J | step owner should be whoever owns the account at that time, not me
  C | one product renamed half way through the year, does the report read that as churn
  F | ticket figure is 30 lower than in our helpdesk for the same week
  H | where can i cut off an ai app i connected in march
  R-1 | free users turned paying, do they need an onboarding plan too
  R-1 | 140 accounts for me alone, which ones deserve a personal call
  R-1 | reasons customers leave in year two, any figures
  R-1 | training in groups or one to one for shops with five employees
  J | what is percent done computed from, i have 3 of 5 and it says 40
  D | it turned itself off on the weekend, does it do that after errors
  R-1 | maturity model for customer success teams, short one please
  L | intern sees all salaries.. i mean all contract sums, reduce please
  F | formula field prints 0 for all, the parts are fine one by one
  K | calendar shows nothing before the day i linked it
`);
