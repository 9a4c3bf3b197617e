import { rows } from '../labelled-question';

/** Neighbours: method, and the tool that is to serve it. */
export const turn20 = rows(`
  R-1 | csm to account ratio in scale segment
  C | when is a client 'coming' rather than 'customer'
  C | last year's arr is a bit different every wednesday
  A start-up | only one scoring setup on our start-up plan or several
  R-1 | csm gut feeling as part of the score, good or bad practice
  F | average logins looks too high, it ignores days nobody came
  R-1 | interview tasks for a csm candidate
  D | monthly quota, do the branch steps eat from it too
  J | steps are grey and can't be ticked
  R-1 | our cfo counts price rises in retention and we don't, who is right
  R-1 | customer lifetime value for cs people, plain words
  A | thursday i log a call, when does the circle turn green again
  C deals | marked the line item as lost yet the revenue keeps running
  R-1 | first hundred days as vp cs
  J | template does not turn up when i want to apply it
  R-1 | how heavy should nps be in the overall rating of an account
  C | december shows an upsell and january a loss, in reality nothing happened with that client
  D | copy value from company down to all its contacts
  R-1 | logo retention or euro retention as the team target
  R-1 | kickoff agenda where the customer talks more than we do
  R-1 | mail to a client who hasn't done their homework for go live
  R-1 | champion left for a competitor, first week moves
  A | does silence for 200 days hurt more than silence for 16
  R-1 | renewal price increase of 8 percent, how to announce
  C | a customer paid and signed but is listed as canceled
  R-1 | which ten playbooks does every team need
  A | linear versus bounded, what happens to values outside
  J | no mail step to choose in my onboarding project
  R-1 | interview lost customers, who should do it, the csm or someone neutral
  L | leaver still owns 34 accounts and gets no alerts
  A | the csm's own 1-5 opinion, is that part of the total or separate
  R-1 | green accounts leaving us, what did we measure wrong
  D professional | how many custom flows are we allowed on professional
  C | status field is greyed out, i only want to put it back to customer
  R-1 | what says "healthy" when the product is used once a quarter
  C legacy | old ui revenue module with five tabs, one is empty for me
  J | weekends count as days in the template?
  D | the date arrives a day early for our us colleagues
  C | customer since shows 2024, they've been with us since 2019
  R-1 | churn post mortem questions, not blaming anyone
  C deals | who is allowed to drag a deal to closed won
  R-1 | how early do i begin the renewal talk on annual contracts
  C | how do i say optimistic and pessimistic value for one upcoming renewal
  R-1 | self serve start for the free tier, which steps
  E | does a calendar invite reset the contact counter
  R-1 | is it ok to text a customer on whatsapp
  D | can somebody approve before the mail leaves
  JD | qbr prep list should appear by itself each quarter
  C | logged a churn on monday and arr is still the full amount
  F | percentage of contacts active in thirty days, formula please
  AG | what field name carries the previous score in the api answer
  A | mother company is an 8 although one of the daughters is on fire
  R-1 | which signals deserve a place in a score for a 40 customer b2b saas
  F | number is zero although raw data is there, capital letter maybe
  R-1 | separating avoidable from unavoidable losses
  F | compare me to the other csms of the team in a table, allowed?
  R-1 | should reactivated customers enter the nrr calculation
  F | roll up of open issues to company, how
  EK | pendo score appears for 30 of 200 companies only
  R-1 | internal war room, roles
  R-1 | support and cs fight over tickets, draw the line
  R-1 | advisory board with ten customers, how to run
  R-1 | does customer success belong under the cro
  C | whole group arr versus single entity arr, which column is which
  C licenses | licence ran out on the 31st, auto renewal ticked, nothing followed
  E | last seen is may, she logged in an hour ago
  E | which user is primary when the same mail exists at two entities
  A | how far below zero can it go before it just shows zero
  C | evergreen contract never shows among the upcoming renewals
  A | want a blank nps to be ignored instead of dragging the account down
  J | duplicate a template from one tenant to another
  R-1 | what is a fair time to value for an erp add-on
  C | account is flagged not yet confirmed even though nearly everything is signed
  C deals | forecast page, does it look at open renewal deals or at what is already running
  JL | sequence mails go out over three days instead of today
  L | colleague has the right role yet an empty home page
  R-1 | reduce downgrades among ten seat customers
  R-1 | data migration scares customers, how do others present it
  E | a consultant works for three clients and all clicks end at one of them
  E | how to keep test accounts and own staff out of active users
  R-1 | benchmark of arr per csm for enterprise
  F | deleting an old metric, what else falls over
  E | people who left the company still make the seat number look good
  R-1 | onboarding plan for a new csm, 30 60 90
  F | yesterday's import is only visible in the calc one day later
  R-1 | one to many onboarding webinars, how to keep them personal
  C | is there a grace of a few days between old and new contract before it's called churn
  C | the renewal date is picked from which one if there are three subscriptions
  R-1 | power users only, rest of company asleep, widen it
  R-1 | win back campaign six months later, worth it
  C | lost reason list, can we put our own entries in
  R-1 | replace the qbr with something async
  D | where does it tell why run from 14:05 was red
  C | nrr on the board slide is 12k, that can't be a percentage, can it
  R-1 | how long before a quiet customer counts as lost
  C | mrr twelve times too big for the ones we loaded from the sheet
  R-1 | cs ops person, at which size
  J | one bug, forty customers affected, see total arr behind it
  J | hours spent per onboarding, we don't see time sheets at all
  D | both messages went to the same client although i made an either/or
  R-1 | qbr deck of 8 slides, which ones
  L | deleted the wrong customer on friday
  R-1 | renewal playbook for tacit renewals in france
  R-1 | definition of active customer everyone can live with
  R-1 | difference of csm and account manager
  J | who may comment on a shared success plan
  J | second onboarding for the same customer, second product, possible at the same time?
  AB hubspot | push the red green thing to a hubspot property so sales sees it
  E | can usage hang on an asset instead of a person
  R-1 | partner sells and serves, who keeps the customer happy
  AL | is there a log of who fiddled with the scoring
  R-1 | hand over from sales to cs, which ten facts
  E | typed last call date vs general last touch, where do i get the first
  R-1 | digital cs manager job description
  CF | can i put bookings for emea and for us next to each other
  J | shifted one step by a week and all that follow moved too
  R-1 | who leads onboarding, csm or implementation manager
  R-1 | what belongs in a save plan for a client with 60k arr
  R-1 | our churn is mostly month 4, what does that point to
  R-1 | time to first value: from signature or from kickoff
  R-1 | should days without contact matter at all for low touch clients
  EL start-up | start-up package, do they cap events a month
  R-1 | discount to keep them, yes or no
  R-1 | procurement wants 20% off on renewal day
  L | finance must read revenue but never change it
  F | days until renewal comes out negative
  R-1 | playbook for low adoption of one module
  E | event got renamed in the release and the line in the graph dropped to nothing
  A | is there a ready made filter for accounts that lost two points in seven days
  R-1 | exec sponsor programme, how to begin
  J | internal meeting got sent to the client's calendar
  C | cross sell to the same company landed in the upgrade column, expected new
  R-1 | tech touch mail series, how many mails
  R-1 | is csqls a thing worth counting
  R-1 | outcome statements instead of feature lists, samples
  E | gmail addresses of strangers turned up beneath our largest client
  R-1 | writing up lessons from a failed rollout
  A | number only moves once a day even though contacts change hourly
  R-1 | dividing up the portfolio after a resignation
  AB salesforce | sf shows 4 for this account and here it says 7
  A upgraded | new ui, where did the several scores side by side go
  L | ai credits, per head or for the whole firm
  C | setting changed on the rate report and now every past month looks different
  J | owner of each step should be whoever manages that account
  C | it renewed for one month only, contract was annual
  A | my new adoption percentage isn't offered in the list when i add a factor
  R-1 | what would you treat as red for a payroll product
  R-1 | do seasonal customers need other thresholds
  R-1 | monthly payers, how do you even talk about renewal there
  A | is rounding applied for the group figure, i compute 6.25 and see 6
  JD | due date arrives and nobody was pinged
  R-1 | involuntary churn from failed cards, who should own it in the company
  R-1 | asking for more licences without being pushy
  R-1 | when is onboarding really finished
  F | cumulative counter gets added up again every day
  J | portal invitation never arrived at their side
  D | saved a tiny edit and since then it's dead
  D | template sentence has no option for "renewal in x days"
  DL | who gets told if an automation is switched off by the system
  EK | logins exactly double since we put in segment
  F | formula field with a picklist result not offered
  C | does the customer actually receive the invoice or is it only for us
  J | the kickoff stays put when i change the project start
  R-1 | land and expand in public sector
  R-1 | verbal yes but no signature, two days left
  R-1 | co-terming contracts after several add-ons, wise?
  R-1 | close an escalation properly
  C | someone mistyped the currency and the amount was swallowed without complaint
  DJ | reminder was created but sits under someday
  R-1 | okrs around retention, three examples
  A | can i see which of the seven things pulled this account down last tuesday
  R-1 | sponsor never joins calls any more, how to climb higher in the org
  R-1 | how many goals in a success plan before it gets silly
  R-1 | upgrade within a subsidiary, is that expansion or new business by convention
  E | admin users only, may i count those separately by role
  R-1 | how to present a bad retention quarter
  J | all sixty customers got the plan applied at once after i saved the condition
  JG | api projects gives an empty list, we have hundreds running
  DJ | champion leaves -> start the rescue sequence, possible as trigger?
  R-1 | cs charter, what goes in
  AE | can a contact have a score too or only the company
  R-1 | how to find who really decides inside the account
  A | i gave usage forty percent and nps thirty, the results are rubbish
  J | changed the template, running ones remained old
  R-1 | my ceo wants one number for risk and upsell together, argue against
  R-1 | renewal mail ninety days out, draft
  F | lowest score among the subsidiaries displayed at parent level
  C | downgrade recorded, but the renewal rate treats it as complete loss
  J | planned end is start plus thirty, real end nowhere
  F | filter with "either tier a, or arr above 50k and red" gives far too many
  R-1 | customer wants us in their weekly meeting, accept?
  A | exactly 6 tickets, does that count under "less than 6" or not
  R-1 | onboarding slips because their it never answers
  A | do unit scores for each module roll into the big number
  E | weekly active, is it a built in or must i construct it
  J | plan vanished from the account halfway, open steps gone
  R-1 | team burned out by escalations
  FK | tickets in here 340, in zendesk 120
  A | after editing one impact my whole team got flooded with alerts
  R-1 | when is it too early to talk about upsell
  E | customer very active in our app, zero here
  E | days since last touch is 3 but nobody of us wrote them, it was a bot mail
  R-1 | how to structure the first thirty days for mid market
  R-1 | digital touch programme for 2000 small clients
  A | turned sentiment on, most quiet accounts have no value at all
  R-1 | gamify adoption, does it work for b2b
  A | how many ingredients may one profile have before it stops being sensible for the tool
  R-1 | bug open for five months, client threatens to leave
  J legacy | in the classic app playbooks had a stop button, looking for it
  R-1 | welcome mail that isn't boring, example
  A | i want -3 only if the qbr is older than four months, not any old email
  C | credit note, can an amount be negative
  R-1 | content of a success plan for a regional bank
  C licenses | two licenses came out of one opportunity
  F | ratio empty whenever the bought seats field is blank
  R-1 | getting csms to trust the score instead of ignoring it
  AL | show the risk reason field only on accounts that are under 4
  R-1 | they say price, i believe it's adoption, how do i dig
  R-1 | cs budget argument for the board
  A | can the tone of emails feed the score by itself
  R-1 | adoption rate, denominators people use
  EG | api says 200 and yet no events anywhere
  A | where do i look up what the figure was in march for one customer
  R-1 | is quarterly too frequent for a 5k client
  E | relevance of a contact, who calculates it and from what
  J | person on leave, hand all her open steps to a stand-in
  J | how many customers at once may i apply a plan to
  J | percent done is 40 while eight of ten are ticked
  J | put our logo and colours on what they see
  D | i'd like a button on the account so a csm can launch it himself
  A | everyone sits on 5, brand new customers and ten year old ones alike
  F | task counts per csm go down each week, we do not work less
  C | contract ends on the last day of the month and lands in the wrong month
  R-1 | which accounts to try upselling first
  R-1 | white space mapping for a group with many daughters
  A | fixed the usage numbers for january, the score from then hasn't budged
  F | can one chart show renewal quota per csm over twelve months
  R-1 | joint success plan with a customer who hates documents
  E | deleted range of wrong clicks an hour ago, still in the chart
  DJ | need a to-do for the owner sixty days ahead of contract end, no clicking
  R-1 | feature request denied, how to break it to them
  J | client opens the portal, blank page
  J | everything is overdue on day one of the onboarding plan
  AK | slack bot says everybody is below 40, our scale only goes to ten i think
  F | mondays are blank in the seat utilisation line
  J | skip the technical group if they bought the light version
  R-1 | customer got acquired and the new owner uses another vendor
  A | two of the profiles fit this account, which one wins
  A | colours change at which value and may i shift those borders
  R-1 | bonus on retention or on expansion
  R-1 | does an unhappy but heavy user count as at risk
  E | our support people impersonate customers and every visit counts as usage
  R-1 | agree with finance on one churn formula
  A | haven't spoken to them since february and it still only takes one point off
  E | some contacts missing after the csv of 900
  R-1 | how accurate should a cs team's quarterly prediction be
  C | multi year with rising price per year, how to enter it
  R-1 | project lead at the client changed mid rollout, start again?
  R-1 | showing roi when we have no baseline
  R-1 | change management for clients with older staff
  R-1 | reviewing lost deals together with sales, format
  JL | mail in the sequence hasn't left, it says waiting
  CD | ninety days before the end i want a renewal record to be made by itself
  J | may an outside contact tick off his own step
  F | one page for the execs, they should see but not edit
  R-1 | sensible way to back test a risk score against last year's losses
  R-1 | forecasting renewals: commit, best case, risk, how to define them
  R-1 | wording for a break-up mail to an unresponsive sponsor
  R-1 | auto renewal clause and customer trust
  C | gbp contracts, which day's exchange rate is taken
  R-1 | three unanswered mails, what next without sounding desperate
  R-1 | is login count vanity
  R-1 | rating a holding with twelve subsidiaries, one view or twelve
  R-1 | kpis for a head of cs in the first year
  R-1 | cs in a recession
  J | two parents for one step, allowed
  J | want to see all onboardings that are late, one list
  EK | the tile for segment says OFF, chart moves though
  R-1 | prove cs pays for itself
  F | net retention as a tile on the dashboard, from which data
  R-1 | clients keep moving the go live date, how to push without being rude
  R-1 | team meeting formats which don't waste an hour
  EK | mixpanel history came in twice once i moved the start date
  R-1 | nrr vs grr, which do investors look at
  R-1 | career ladder for csms, levels
  R-1 | escalated customer, daily updates or only on news
  C | free pilot is shown as churned, we just left the amount empty
  R-1 | playbook for a new decision maker
  R-1 | training fatigue, alternatives to webinars
  A | angry complaint came in and the number got better??
  C | what sits in the denominator of the renewal percentage
  R-1 | pods or pooled model
  R-1 | is usage a better early warning than sentiment
  E | moved a person to another company, her clicks stayed at the old one
  R-1 | segmenting customers by need instead of size
  A | sum of my plusses is 14 so everyone ends on ten
  R-1 | letter of apology after data loss
  R-1 | csm hates selling, how do i coach her
  R-1 | five factors or fifteen, what do experienced people choose
  L start-up | start-up plan, is there a cap on users
  R-1 | categories of loss reasons that are actually useful afterwards
  A | pushed zeros seem to be skipped in the factor, as if nothing had arrived
  R-1 | usage based pricing, how is retention calculated by most firms
  R-1 | qbr after an outage
  FL professional | professional tier, is there a ceiling on pages and widgets
  R-1 | expansion signals for a seat based tool
  R-1 | customer overuses the seats, how to bring it up kindly
  LC | make churn reason compulsory before the account can be closed
  R-1 | weekly one to one topics with csms
  J | login to the shared plan, does each viewer cost a seat
  R-1 | qbr with a customer who got little value, how honest
  L | does a looker-on without editing need a paid seat
  D | flow stopped on its own during the weekend
  AL | ten thousand credits gone in nine days, is it the mood analysis on emails
  R-1 | customer doesn't use what they bought, conversation starters
  C | subsidiaries are counted on the parent and then again in the total
  FL | my total and my manager's total for the same page differ
  J | step b should begin two days after a is done, not on a fixed date
  R-1 | at what point do you let a customer go
  J | rewrote mail three this morning, people still got the older text
  R-1 | champion programme, perks that cost nothing
  F | cohort widget doesn't offer my usage figure
  R-1 | who should own renewals, csm or account exec
  R-1 | multi year offer, what to give in return
  R-1 | success criteria the customer should sign off at start
  F | is a figure refreshed live or during the night
  A | newsletter blast went out and suddenly half my book looks recently contacted
  C licenses | colleague says licenses get replaced this year, what happens with my filters
  D | only ten of the eighty accounts got the task
  A | our biggest clients are permanently green no matter what, little ones always red
  R-1 | cancellation landed this morning, what do i answer
  D | owner changes: can open tasks move to the new person without hands
  R-1 | execs don't come to business reviews, tips
  C | invoices got generated although finance does that elsewhere
  DF | does a formula field count as a change so the flow reacts
  R-1 | leading indicators for hardware plus software customers
  J | could a goal have its own traffic light and feed the account's
  R-1 | relationship with only one contact, make it multi threaded
  F | how far back does history go
  E | how late may an event come and still count for that day
  R-1 | customer wants to speak to the founder all the time
  R-1 | follow up mail after the review meeting
  C deals | can i type the arr on the deal by hand or must it come from the lines
  R-1 | what would trigger a risk play for you
  R-1 | how do you tell sales that their bad fit deals cause the leaving
  R-1 | good reasons to ring a client when there's nothing to sell
  R-1 | when does a complaint become an escalation
  C licenses | won opportunity, no licence appeared
  R-1 | technical csm versus solution engineer
  J | go live as milestone, where do i add that
  F | days between start date and first event, which formula part gives me that
  L | csm should see only her own book, how
  R-1 | questions to open a business review with
  E | people i archived vanish from the count, is that meant to be
  R-1 | promise made by sales which product cannot hold, what do we say
  R-1 | gross renewal rate of 88, should i worry
  AF | metric shows up in charts but not as something the score can use
  R-1 | touch rhythm for long tail accounts with one csm per 200
  R-1 | variable part in a csm salary, what's common
  R-1 | typical net retention for series a companies
  R-1 | training admins versus training end users, which first
  R-1 | typical yearly logo loss for smb tools
  D | record is in the filter since this morning, still nothing started
  R-1 | first ninety days accounts, score them the same as mature ones?
  J | the customer's people can see notes they should not
  R-1 | what lies behind 120 percent nrr, could it hide losses
  D | it must fire only the first time the score falls under 3, not on each dip
  R-1 | what should clients be able to see about their own progress, and what not
  A | can partners be scored by different rules than direct customers
  CF | finance has 104 percent, our screen says 97, same quarter
  FG | export stops after 200 lines
  R-1 | negotiating with a buyer who never used the thing
  R-1 | how should an escalation path look, l1 to ceo
  D | contact got the welcome mail two times, has two entries with same address
  R-1 | journey map workshop, how long, who
  R-1 | build a community or not for 150 customers
  JL enterprise | we have enterprise, customer portals in there or paid extra
  E | can past two years of usage be loaded afterwards
  J | can i look at the plan through the customer's eyes
  J | does finishing a task make it disappear
  A | can it look at trend rather than the level of logins
  F upgraded | in the new app where did column totals go
  L enterprise | roles only with enterprise, or us too
  A | removed a factor by accident, is the old setup recoverable
  R-1 | expansion target for csms, or leave that to sales
  R-1 | preparing a junior for her first executive review
  R-1 | annual planning for customer success, outline
  E | unknown contacts: are they made automatically or thrown away
  R-1 | steps in an adoption campaign for a neglected feature
  R-1 | hire number two csm, when
  R-1 | paid onboarding, does it scare people off
  R-1 | template for a mutual action plan please
  D | why does it say "failed to continue" on all the waiting ones
  A | half of the accounts fall outside every profile, what number do they get then
  R-1 | cross selling to sister companies of a client, how to get the intro
  R-1 | writing a risk review one pager for leadership
  R-1 | early warning meeting each week, agenda and who joins
  J | subsidiary needs access to the parent's success plan
  R-1 | how to split tiers, by arr or by potential
  D | pause for 45 days in the middle, is that allowed
  R-1 | a client went silent after the go live, how do i wake them up
  E | daughter companies log in with the parent's domain, whose usage is that
  A | is the average for a group weighted by arr or does each entity weigh the same
  R-1 | what are moments of truth in a saas journey
  F | can a field of a contact be used in a company calculation
  JD | recurring monthly check in that stops if they churn
  R-1 | furious cto on the line, calm him
  R-1 | references: when to ask a happy client
  R-1 | how often do teams recalibrate their weights
  R-1 | customer can't name his goals, how to coax them out
  R-1 | leading metrics for a team of 3
  C | switch the display from mrr to arr for only one report
  A | score went from 7 to 3 overnight on about sixty accounts, nobody touched anything
  AD | changed the profile at noon and three hundred risk tasks appeared
  E | beat of 12, what is that
  R-1 | case study request mail
  R-1 | explain to the board why the score fell though nobody cancelled
  A legacy | health lab in the old app, can each team have own one
  R-1 | measuring onboarding quality beyond done/not done
  R-1 | stakeholder map, how detailed
`);
