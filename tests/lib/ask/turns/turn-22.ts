import { rows } from '../labelled-question';

/** All of Planhat, on the borders between areas. */
export const turn22 = rows(`
  A salesforce | sfdc opportunity amount as one ingredient of the score, allowed or not
  A hubspot | we pull csm sentiment over from hubspot into a custom field, can the health profile read it
  A pipedrive | factor built on a field that pipedrive fills, companies without value drop to 3
  A | nps 7 only adds two points to the account colour, i expected zero
  A | does a fresh survey answer move the number right away or only after the night
  A | renewal within 60 days should pull the score down, which condition type do i take
  A | contract value goes up, score stays the same green as before
  A licenses | use the end date of a License as a health factor, it does not appear in the picker
  A deals | since we have Line Items our arr based factor gives nothing at all
  A legacy | health lab had three scores per cohort in the old app, what became of them
  A upgraded | on ws.planhat.com where do i open the profile editor that used to sit in health lab
  A upgraded | new ui, clicked Company then Fields, the Health row opens nothing
  A | ticket count between five and ten is fine for us, above or below should not count
  A | login numbers look right on the account but the factor says no data
  A | Usage fell 80 % and still everything is green, how come
  A | calculated metric saved yesterday, missing in list when i add a factor to the score
  A | "Reporting only" on the metric, is that why my health cant see it
  A | weekends make every customer yellow on monday, what to change in factor
  A | two profiles match the same account, which of them counts
  A | api returns h 4 while the page shows 6, who is lying
  A | hProfile came back empty for brand new companies
  A | parent company shows 6 but the children are 9, 9 and 1
  A | dashboard tile average health is different from what i count by hand across accounts
  A | ai sentiment of the mails as part of score, only few customers got one
  A | how do i let email tone count in the account rating without burning all credits
  A | playbook ended and rep gave 5 stars by hand, does this manual rating go into health
  A enterprise | enterprise contract here, how many different scoring profiles may we keep
  A start-up | are segment specific scores included in the start-up plan or do i get one only
  A | somebody touched the weights last week, can i see who did
  A | imported customers all sit on 5, nothing moves them since the upload
  A | open tickets are counted with minus but one chatbot mail resets the silence factor to good
  A | want red accounts to show a risk reason field and others not
  A | colour thresholds, where does yellow begin, can i shift it
  A no-crm | without any crm behind us what data does the score start from
  A | deleted one factor and the whole history curve jumped
  B salesforce | nightly? hourly? how quick does a change in sfdc show up at our side
  B salesforce | health number should land on the Account in Salesforce for the sales guys
  B salesforce | ARR comes from sfdc with wrong currency sign, base one there is USD here EUR
  B licenses salesforce | renewal opps closed won in sfdc but no License is born on our end, sync log says nothing
  B hubspot | hubspot lifecycle stage picklist does not go through, labels or internal names needed
  B hubspot | HubSpot contacts arrive but nobody of them is attached to a customer
  B hubspot | marketing unsubscribe from hubspot should come over into our people field, mapping line?
  B pipedrive | want to write phase back to pipedrive persons, only organizations seem possible
  B pipedrive | pipedrive fetch all ran, lost deals came also, we only need won ones
  B | crm and we both own the segment field, last edit wins or who
  B | doubled accounts after connecting because ids were blank on those made by hand
  B salesforce | sfdc parent account id mapped, tree still flat after fetch
  B salesforce | what rights must the salesforce integration user carry so custom fields get visible for sync
  B salesforce | formula field of the sfdc account cant be pushed to, only read, true
  B hubspot | deal object of hubspot straight onto company fields, is this doable
  B | deleted the account in crm, why is it alive here
  B salesforce | cases from salesforce service cloud, can they come through the same connection as tickets
  B salesforce | tasks logged by reps in salesforce show as activity on our timeline twice
  B | who is the user that edits all our accounts at 2am, name says integration
  B hubspot upgraded | new app, hubspot tile, cannot find filter step for companies
  B salesforce legacy | old planhat screen had Fetch data from SFDC button, is it still somewhere
  B licenses salesforce | won sfdc opportunities create two Licenses each because of line products
  B deals hubspot | mapping HubSpot line items to our Line Items, which direction is permitted
  B salesforce | usage metric should be visible in sfdc, can the sync carry metrics or fields only
  B | sales ops renamed a stage on their side, since then phase here is plain text
  B salesforce | sandbox of salesforce first, then production, do i have to redo every mapping
  B hubspot | two hubspot pipelines same stage names, planhat mixes them
  B salesforce | custom models now syncable? we have "Site" in sfdc
  B | source id typed wrong on one account, crm keeps writing to other company
  B salesforce | csm owner does not get filled from Salesforce Account Owner, user exists in both
  B pipedrive | if i disconnect pipedrive, does data already brought in disappear
  B hubspot | is v1 of the hubspot connector still working or must we switch to v2
  B salesforce | login popup of salesforce never opens when i press connect
  B salesforce | nps score per contact back into salesforce contact, possible through field mapping?
  B | connection says healthy but nothing came over since friday
  C licenses | License end equals next start date and chart shows churn plus upgrade the same day
  C licenses | auto renew flag is on at the License, still it expired quietly
  C licenses salesforce | Salesforce not the master any more, how to edit the amount of a License by hand here
  C deals | close a Deal as won, mrr stays empty because no subscription line
  C upgraded | new revenue stuff on ws, where do i log a downgrade
  C deals | renewal date on Deal is earlier than what customer signed
  C legacy | app.planhat.com revenue tab, recurring base month differs from finance sheet
  C | company says canceled although contract runs till december
  C | cannot change prospect into customer, dropdown is grey
  C | what makes an account "coming" rather than "customer"
  C | invoices overdue, where do i enter them and mark as paid
  C | unpaid bill amounts next to account, is there an object for it
  C | one time setup fee, should i put it with subscription or separately
  C | nrr in the report is tiny, they seem to mean something else than net retention
  C | exchange rate for CHF wrong since wednesday, who overwrites it
  C | swedish contracts get revalued each week, i want the rate of signing day
  C | customer churned, log on account or only kill the product
  C | refund to a customer, negative amount refused
  C | health is red but why is renewal forecast still counting 100 percent
  C | renewals board should split auto renewing from those to negotiate
  C licenses | notice period of 90 days on a License with no end, what does it do
  C licenses | License with value zero for pilot customers, does it break status or fine
  C | import of contracts put all as open ended, forgot what column
  C | mrr versus arr display, can each user pick or whole tenant
  C | dashboards show last month base without the customer that ended on the 31st
  C pipedrive | deal won in pipedrive is one-off consulting, it must not raise arr
  C hubspot | customer since date, does hubspot close date set it or the first contract
  C enterprise | on enterprise do we get the product catalogue or is it switched on separately
  C professional | professional tier: simple revenue mode only? we'd want several contracts per account
  C deals | when will our tenant move from old contracts to Deals and who starts the migration
  C deals | typed arr on the Deal gets overwritten the moment i add a fee
  C | parent pays for children, how do i avoid counting arr double
  C | uplift clause of 5 % each year, somewhere to place it so forecast knows
  C | lost reason list, want own entries for churn
  C licenses | opportunity won but the setting to turn it into a License, cant find
  DB salesforce | our flow sets tier, ten minutes later Salesforce sync puts the old one back, ping pong
  DB hubspot | update rule and hubspot keep triggering one another endlessly on same field
  D | when account turns red ping the csm, just a message no tasks list
  DA | score drops under 4 three times per day, we get three slack posts, want one
  D | trigger when a survey answer below 6 comes in, then create todo for owner
  D licenses | ninety days before License ends create one task automatically, once
  D deals | on Deal closed won write today into customer since of the company
  D | run went red, "not longer enable" in the log after waiting step
  D | saved my change and since then nothing fires any more
  D | switched itself off overnight, ten errors
  D | filter trigger did not fire although the account clearly is in filter now
  D | it looks at old value before change instead of new one??
  D | both branches ran, i only wanted one of them
  D | list of twenty contacts found by get, only first one updated
  D | slack message shows an id instead of csm's name
  D | replacement code of a custom field with space in name prints empty
  D | how many steps did we burn of our monthly quota
  D professional | professional plan and quota of steps is gone by the 20th, what counts as a step
  D start-up | are custom flows with branches available for start-up customers
  D upgraded | new app center, want a button in three dot menu which i press on a record
  D legacy | Operations module automate page in legacy, how do i copy these over
  D legacy | old ui rule with webhook stopped, logs where
  D | call our own endpoint whenever an end user gets created
  D | receive a webhook from typeform and build a note out of body
  D | javascript step times out after 10 secs
  D | usage dropped by half week over week, then assign somebody, can it trigger on a metric
  D | every monday 8am refresh a field for all accounts, clock is in which timezone
  D | same customer gets the mail two times since he exists under two companies, sent by our trigger
  D | import of 3000 rows set off 3000 notifications, how do i stop that beforehand
  D | ai step writes summary of call into field, runs but output blank
  D | wait until date of the record, only fixed date offered
  D | human approval before mail leaves, role and timeout
  D | someone left, reassign all his accounts when user gets inactive
  D pipedrive | phase changed by Pipedrive connector, does the "updated" trigger notice it
  D no-crm | no crm, new company made by hand should get owner round robin
  E pipedrive | people synced from Pipedrive have no Last Seen at all
  E hubspot | contacts out of hubspot show beats 0 though they use product every day
  E salesforce | 4000 sfdc contacts, only 900 made it into the people list, rest ignored silently
  E | one consultant works for two customers, his clicks land on the wrong one
  E | person moved to another company, old activity should travel with him
  E | merge two profiles of same lady with different mail
  E | merged people, whose email stays
  E | snippet on our site fires, network tab 200, nothing in planhat
  E | tenant token visible in page source, is that dangerous
  E | what does identify need so that user gets tied to account
  E | events posted by script yesterday vanished since company id unknown, resend possible with old dates?
  E | endpoint for daily counts per company, logged seats, storage gb
  E | segment says delivered yet tile is off
  E | mixpanel import doubled our numbers after i changed the start date
  E | pendo PES missing for half of customers
  E | amplitude users nobody knows got created, clean up how
  E | health factor fine but raw logins wrong for one week, wipe those days
  E | what is the difference between someone being touched and being seen
  E | Experience percentage, percent of what
  E | relevance stars next to contacts, who calculates them
  E | archive leavers so surveys dont hit them
  E | gmail address trial users never get attached to any account
  E | nps respondents not found as contacts, domain not listed on the company
  E | mark champion or decision maker on a contact, tags or persona
  E | which 5 actions shall i send for feature adoption, max?
  E | feature name in tracking was renamed by devs, now two rows
  E upgraded | on ws where did raw data for user activity go
  E legacy | usage module of app.planhat.com showed heat per person, similar thing today
  E legacy | legacy people tab had last active column, i cant sort it
  E enterprise | with enterprise can we log usage per asset and not only per company
  E no-crm | no crm at all, contacts should be born from our app login events
  E salesforce | lead converted in Salesforce, same human appears twice among end users
  E | active users 30 days counts our own support staff, exclude
  E hubspot | Last touch updates by hubspot emails but lastActive stays blank
  E start-up | small startup plan, can js tracking be used without developer access
  F | export of the report stops at 200 rows
  F | download of raw values only gives one month
  F salesforce | chart by Salesforce region of accounts, group by field is missing
  F hubspot | table needs column from hubspot owner next to arr, joined
  F | average of logins divides only through active days, want all seven
  F | formula saved, graph empty till when
  F | health trend minus last week as own number, what json
  F | nps widget shows average 8.2, board wants the -100 to 100 value
  F | dashboard of renewals per quarter, pie or stacked bar, widgets offered?
  F licenses | sum of License values as a field on the company, SUM(License.value) gives 0
  F deals | report of open Deals by month and csm, cohort wont aggregate
  F upgraded | ws page: colleague sees no data in my dashboard but i do
  F legacy | bubble room chart in legacy customer intelligence, how do i rebuild
  F legacy | trends & analytics page of legacy, graph by week vs day sum
  F | count distinct users who clicked in last 30 days on company level
  F | days since last call as column
  F | IF in formula field with multipicklist never true
  F | date field off by one for our US people in the table
  F | ticket metric counts too many, replies included?
  F | two year old datapoints gone from graph
  F | back-dated usage sent yesterday not in calculated value
  F | circular metric, how to see who refers to whom
  F | AND plus OR in the same filter, it lets me only choose one
  F | saved filter used everywhere, what breaks if i edit it
  F | send dashboard as pdf to customer every month
  F | slide for qbr filled by account numbers automatically, presentation page
  F | product manager wants read access to one page only, share how
  F | portal visitor opens the shared page and widgets are blank
  F | field vs metric, boss wants history of seat number
  F | zero or empty, our gaps pull average down
  F professional | how many custom profile pages come on professional
  F enterprise | enterprise here, retention of time series longer than two years?
  F no-crm | we enter all by hand without crm, can a bar chart compare this quarter to former one
  F pipedrive | conversion report of pipedrive won by month in a widget
  F | column totals at bottom of a list, is there such a thing
  G hubspot | script updates a company by its HubSpot id, 404 back
  G salesforce | put with srcid-0015g… fails, is 18 char salesforce id right
  G pipedrive | our python job looks up accounts through pipedrive organization id, which prefix
  G | 429 after some minutes, how many calls may i do
  G | unauthorized although token just created, wrong host for eu?
  G | only first 100 companies returned
  G | offset loop, how to know last page
  G | post makes second company although externalId same
  G | bulk upsert answer: updated 40 of 5000, rest "nonupdates"
  G | writing arr by put has no effect
  G | health field read through rest, what's the name
  G | can i set h by a request or is it ignored
  G licenses | POST /licenses without fixedPeriod made them endless
  G licenses | currency key on License body, underscore or not
  G deals | endpoint for Line Items, docs of required props
  G | invoice due date as weird integer in json
  G | nps answers of another tool pushed by code, cId or companyId
  G | create note on timeline from our backend, conversation type in body
  G | tasks list call hides finished ones
  G | updated since yesterday filter for list call, does it exist
  G | curl with basic auth and colon after key
  G | custom field key in json when label has blanks
  G | duplicates error when we run contact uploads in parallel threads
  G | custom metric request returns 200 but value invisible, dimensionId with space
  G | analytics host limit per post
  G | node sdk official?
  G upgraded | new app: where is page to make a token, i see no private apps
  G legacy | service account in classic ui, can its token go on after move
  G | automation needs to react on our request, easier to call rest directly or webhook? endpoint question for us
  G | postman collection or openapi file
  G | delete 300 test companies by a loop
  G | get usage per end user out by request, not only push in
  G start-up | rest access part of the start-up package?
  G enterprise | higher rate limit on enterprise contract, whom to ask
  G no-crm | no crm so we use own ids, sourceId or externalId in the payload
  H salesforce | ai assistant reading accounts that came from Salesforce, does it see those fields
  H hubspot | chatgpt connected with hubspot and planhat both, ask it to compare owners, planhat tool missing
  H pipedrive | claude should list pipedrive-sourced customers without owner, it says cannot find
  H | copilot style agent writes a note to wrong customer, can i forbid writes
  H | could claude delete an account by accident
  H | oauth client wants redirect url from chatgpt, order of steps?
  H | claude connector spins after login then nothing
  H | url to paste for the remote server
  H | bearer key in claude desktop json, still the way?
  H | everyone in team shares one key for the bot, log says app name only
  H | raised my role, assistant still refuses
  H | does asking gpt for health of an account work over mcp
  H | let the model build a dashboard from prompt, tool for it
  H | let claude draft qbr doc right inside planhat
  H | agent cannot see logins per week, only fields
  H | renewal list by chat: "which contracts end in q3", returns nothing
  H licenses | claude tries to create a License and complains about schema
  H deals | gpt reads Deals but not Line Items, permission on client or role
  H | token from demo environment used against production mcp
  H | cursor or n8n as client, http transport only?
  H | do mcp queries eat our ai credits
  H | rate limit when agent loops over 800 companies
  H | pk_ and sk_ values, where do they go
  H | user left, his connected chat app keep rights?
  H | Applications tab not on my profile to disconnect claude
  H | read only for interns with their ai tool
  H | nps comments summarised by claude directly from records, which call
  H | playbook started by assistant through prompt, is there a tool for workflows
  H | privacy officer asks what data goes to anthropic when connected
  H upgraded | ws app center shows OAuth clients, which permission lets me add for claude
  H legacy | still on app.planhat.com, can we hook an llm at all
  H enterprise | we're on planhat enterprise, published the gpt app to workspace, colleagues dont see it
  H professional | on professional, is mcp server switched on or must ask
  H start-up | startup plan, free to hook claude code onto customer records?
  H no-crm | without crm, can an agent enter new customers from my emails
  I | invitations stuck, 200 a day per sender
  I | only half of questionnaire mails left yesterday, rest says scheduled
  I | account owner as sender, "Access to Gmail not enabled" on the waiting ones
  I | approve pending survey mails in one go
  I | thank you text differing for 9s and 3s
  I | score of company 8 but promoter calc says 33
  I | old answer disappeared when same person replied again
  I | upload two years of past scores, all landed in this month
  I | satismeter answers arrive without a name
  I | satismeter vs planhat sending both, people asked twice
  I | opt out of nps only, not newsletter
  I | exclude red accounts from next wave
  I | exclude contacts that got a ticket open, target filter
  I | csat after closed ticket instead of 0-10, supported by survey tool?
  I | second language for german contacts in same campaign
  I | reminder for those who did not answer, setting?
  I | survey link in our product rather than mail
  I | who hasn't replied, list of people
  I | comment box text where do i read it later
  I | detractor replied, how is the record linked to account
  I | delighted webhook gives score, no contact
  I | test send to me before going out to 900
  I | mail lands in spam, use sendgrid address for survey?
  I | open rate of campaign looks impossible 98 %
  I salesforce | target group of survey by a Salesforce field like tier
  I hubspot | we survey with hubspot, can scores be brought in as nps records
  I pipedrive | pipedrive persons as recipients, no one selected
  I legacy | megaphone icon in old app gone for new colleague
  I legacy | legacy start new campaign, third step target shows 0
  I upgraded | new ui no nps module on top bar
  I upgraded | after upgrade to ws, are running campaigns continuing
  I enterprise | enterprise account, more than two hundred invitations each day possible
  I start-up | does start-up tier contain the nps sender
  I no-crm | contacts by hand, no crm, nobody gets the question mail, why
  JD licenses | Playbook should begin by itself 120 days before License end
  JD deals | start onboarding workflow when Deal turns closed won
  JD | kick off the risk plan once health falls, entry rule
  J salesforce | onboarding template applied two times to account coming from Salesforce
  J hubspot | project begins as soon as hubspot moves phase to live, entry criterion doesn't react
  J pipedrive | pipedrive won customer, tasks get assigned to nobody
  J | step should wait till former is finished
  J | due dates of all later tasks shift when one slips
  J | customer cancelled, plan goes on mailing them, how to end early
  J | sequence mails drafted already, edit one before it leaves
  J | approve each mail of the cadence by hand
  J | pause sequence when contact replies
  J | template not to be picked in the apply list
  J | changed template, running ones not updated
  J | owner of step = account's onboarding manager
  J | finished task vanished from list
  J | repeat task each quarter per account
  J | meeting task into google calendar from planhat
  J | customer should tick his own steps in portal
  J | portal guest sees empty page
  J | external people get no invitation mail for shared area
  J | view portal as the client sees it
  J | bug from dev team linked to 12 customers, arr at stake
  J | goals per customer with own score, feeding account score?
  J | hours logged by consultants, billable or not
  J | timesheet approval by manager greyed
  J | who of my implementers is overbooked next month
  J | Time Entry model missing for us
  J | project record vs project workflow, api gives other one
  J legacy | actions module in classic planhat, where are todos now
  J legacy | old app Playbooks folder empty after rename
  J upgraded | new app Home my tasks shows colleagues' ones too
  J enterprise | enterprise, are resource planning pages included or extra
  J professional | portal branding colours, professional plan enough?
  J no-crm | no crm so contract signed by hand, apply plan to 40 accounts in bulk
  K | mails with customer are not on timeline though mailbox is connected
  K | only one folder is synced, want second label
  K | bcc address of ours, what is it
  K | private mail with doctor shows in planhat!! how to block address
  K | internal only threads got logged, our .de domain
  K | past meetings dont come in from google
  K | changed meeting in planhat, outlook keeps old time
  K | calendar event with client missing, gmail address client
  K | zendesk tickets older than half year
  K | zendesk agents want to see arr aside ticket
  K | intercom chats on account page, how long backlog
  K | jira issue status not refreshed
  K | gong calls land on no customer
  K salesforce | Gong matched by salesforce id, which must be on company
  K hubspot | emails logged from hubspot and from gmail both appear, double threads
  K pipedrive | pipedrive does mail sync as well, can i leave outlook disconnected in planhat
  K | aircall transcripts empty
  K | teams channel posts, connect once or each user
  K | slack connected but channel not offered
  K | snowflake hourly sync stops after ninety days
  K | bigquery table rows skipped, key must rise
  K | postgres to send records? only usage seems accepted
  K | csv from s3 each night, file stays in folder, not processed
  K | google cloud bucket, json key where
  K | health column out to bigquery for bi people
  K licenses | Licenses written from snowflake both directions, pull first or push
  K | stripe or chargebee connector for subscriptions exist
  K | zapier: new note action
  K | census asks for tenant uuid and region
  K | zoom or fathom recordings attached
  K legacy | legacy profile EMAIL tab, connect gmail greyed
  K upgraded | ws: my avatar, where is calendar connect
  K enterprise | one admin connects all mailboxes centrally, enterprise needed?
  K start-up | start-up plan, snowflake link extra cost or in
  K no-crm | no crm, all we own is outlook and zendesk, what links mails to accounts
  L no-crm | spreadsheet import of 300 customers, we do not use any crm
  L no-crm | excel sheet refused duplicates, without crm which id column
  L | viewers free or paid, how many seats left
  L | erase a person completely for gdpr request
  L | intern deleted whole company, bring it back with notes
  L | trash emptied after a week?
  L | role so csm sees only own portfolio
  L | new colleague got invite, link expired
  L | person left, his accounts and login, deactivate or remove
  L | okta sign in loop, user not existing
  L | entra groups give role, takes 40 minutes?
  L | password login still possible for one emergency admin with sso
  L | hide arr from support team
  L | hide nps menu for some roles
  L | forbid export of contacts by normal users
  L | who changed this field last tuesday
  L | two factor for all
  L | ai credits used up mid month, who eats them
  L | ai writing switched off for whole tenant
  L | api key list, who may see service accounts
  L | merge 400 duplicate accounts at once, which record wins
  L | make a picklist field and make it mandatory when creating
  L | company called "Clinic" instead, rename model
  L | soc2 report and data location
  L | own domain as sender for system mails, dkim
  L | consultant from agency gets limited access for 3 months
  L | default home page per team
  L salesforce | Salesforce users become planhat users by sync or must i add each, which seat
  L hubspot | forty fields that hubspot brought are unused, delete from data model safe?
  L licenses | excel upload of Licenses, template missing column list
  L legacy | old app Team page, roles greyed out
  L upgraded | new ui, where is system admin, i see only settings
  L enterprise | custom roles only with enterprise? we have it and no button
  L professional | professional plan: sandbox tenant to test included?
  L start-up | start-up plan limits of users, upgrade price for core seats
`);
