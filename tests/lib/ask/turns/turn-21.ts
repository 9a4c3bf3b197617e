import { rows } from '../labelled-question';

/** Neighbours: surveys as a craft and surveys sent, rivals to choose and rivals to bring data from. */
export const turn21 = rows(`
  R-2 | phrase for the scale ends other than "extremely likely"
  R-2 | ask the sponsor yearly and the users twice, sensible rhythm?
  I | browser language or contact language, which wins on the rating page
  AI | parent company: do the daughters' ratings roll up into its score
  R-2 | does asking straight after a ticket closes spoil the yearly number
  R-2 | do we drop respondents who clicked the same number everywhere
  I | criticism in the comment, open a jira issue from it with one click
  I | tile says 8.2, board deck says 37, same customers, which formula is that
  I | send to myself first, is there a test button
  I | planned for tuesday 9:00, left friday evening
  I | on a phone the number buttons break over two rows
  R-2 | people rate the csm, not the product, how do i pull those apart
  R-2 | translated scale labels, native speakers read "likely" differently, tips
  G | limit of rows per bulk put when loading from totango
  LI | public sector client insists ratings be deleted after 12 months, automatic purge?
  R-2 | neutral middle option, leave it out?
  I | reseller contacts sit under two companies, whose total gets the rating
  I | link in the thank-you page is not clickable for those who rated 9
  R-2 | does mentioning "2 minutes" raise completion
  R-5 | contract length, do these vendors force three years
  R-2 | 5 of 7 users at a plant replied, can i claim it for the plant
  I | sender shows a planhatbot address, our clients' filters eat it
  I legacy | megaphone icon in the classic app is gone for two of us
  I | merge code for renewal date comes out blank in the mail
  R-5 | cheapest way to get playbooks and health without a six figure deal
  E | mixpanel and pendo both feed logins, now each counted two times
  R-2 | statistically what does plus six points with 80 answers mean
  R-5 | planhat trustpilot or capterra rating, real users?
  R-2 | reward the whole team of the client for joining in, lottery or cake
  R-5 | scorecard to rate five vendors on integrations and ease of use
  R-2 | putting the first question in the subject line, clever or cheesy
  I | agent left, his scheduled mails hang, do they die with his account
  R-2 | people who skipped three rounds, keep asking or leave in peace
  R-5 | is the grass greener at churnzero, two years with planhat here
  R-2 | best month for the relationship survey when your clients are schools
  R-2 | the champion left, ask the successor right away or let them settle
  R-5 | discounts for nonprofits among the cs suites
  A | no answer at all, does that count as zero points or nothing in the health
  KE | census pushes from catalyst's table, region field asks something
  E | segment backfill of 2022, accepted or ignored
  I legacy | old ui: start new campaign greyed out for managers
  R-2 | asking during an outage week, postpone or be brave
  L | admin left, can a productivity user be raised without buying another
  I | long rants break the export, commas maybe
  R-5 | zendesk plus a spreadsheet versus buying a proper customer success suite
  I | he clicked opt out last year, still received it today
  R-2 | replying to a ten without sounding like a bot
  R-2 | leading question or not: "how much did you enjoy working with us"
  R-2 | how far may i shorten a questionnaire and still compare it with 2022
  R-2 | first time surveying, customers live since 2 weeks, too soon?
  R-5 | time until live for vitally compared with the heavyweights
  L | guest in the portal sees colleagues' comments, external role wrong?
  R-5 | is pendo's own cs module any match for totango
  R-2 | csat of 92 but the nps is 5, how can both be true
  LG | totango segments as saved filters, can one bring them across or rebuild by hand
  R-2 | who should phone the detractor, support lead or csm
  I | open rate 78 %, answers 4 %, is the pixel lying
  I | our old tool used five stars, will a 5 be read as detractor after import
  R-2 | zero to ten or five smileys, which one confuses people less
  L | gainsight relationships are a level below company, what model takes them here
  R-5 | totango free edition limits against a paid starter elsewhere
  R-2 | our german buyers never hand out a nine, do i correct for that
  IF | csat numbers kept as a custom metric, can they stand beside nps on one page
  R-2 | making a five point agreement scale balanced
  R-5 | g2 grid says catalyst leads mid market, trustworthy?
  R-5 | comparison sheet churnzero gainsight vitally feature by feature
  R-5 | what happens to price when we double headcount, vendor by vendor
  R-2 | effort question or satisfaction question after an implementation project
  G | token pasted into gainsight's connector was shown once, lost it
  I | promoters saw the text meant for unhappy people
  I | plus six on the dashboard, minus two in my excel, archived people perhaps
  R-2 | i got a 6 from our biggest fan, how do i bring it up on the phone
  R-2 | what share of replies is decent for an emailed b2b questionnaire
  R-2 | which touchpoints in the first 90 days merit a csat question
  L | change the reply-to so that responses reach the shared inbox
  R-2 | is it fair to count non responders as neutral
  I | passives get no thank you at all, box left empty maybe
  L | service seat can't be ticked for a viewer
  R-2 | surveying after price increase, honest or masochistic
  R-5 | totango against catalyst now that they merged, still two products?
  R-5 | what did your company pay churnzero last renewal
  R-5 | vitally vs planhat data model flexibility, opinions
  K | disconnect zendesk, will the old tickets stay
  K | ours went live in june, meetings before that never appeared
  R-2 | likert odd or even for product satisfaction
  R-2 | gift card for filling it in, does that bias things
  L | after erasing a contact do her ratings vanish from the totals
  I | notes from interviews, can i enter a rating by hand for a phone call
  KG | vitally still runs beside it until june, both write the same fields, who wins
  R-2 | which verbatims belong in a leadership summary
  I | enterprise client with 4000 contacts, one mailbox owner, days until all are out?
  I | split the net score by country, which model holds the answers
  I | transactional mails leave from one address and campaigns from another, why
  I | template i wrote for workflows doesn't appear when building the survey
  R-5 | how do churnzero and planhat stack up on in-app guides
  I | project id and key entered, history of satmeter still zero
  I | custom field on the rating record for topic, product or csm
  R-5 | honest downsides of gainsight nobody mentions in demos
  R-5 | churnzero support quality compared to bigger names
  I | csm name variable picks the co-owner not the owner
  L | person with view type gets greyed out save buttons
  R-2 | survey invites in linkedin messages, anyone doing this
  R-2 | begging "please give us a 9" in the invite, how dishonest is the figure then
  R-2 | picking between ces and csat for a self service product
  R-2 | smallest group size you would report per country
  A | rating factor shows empty for accounts whose contact was archived
  R-5 | user complaints about slow loading across cs tools
  LG | clientsuccess gave us json, importer only wants excel
  R-2 | good closing sentence so that people feel heard
  L | who on our side is told when seats run out
  I | does the sendgrid address escape the daily ceiling
  I | cake mailing stopped at 200 then the lottery one never began
  I upgraded | ws.planhat.com three dots on the top bar, nps isn't listed
  R-5 | how do analysts rank european cs vendors
  L | security questionnaire from the rfp asks for ip allow list, does it exist
  L | pick the user type before or after the sso invite
  IL | bounced addresses, are they flagged on the contact somewhere
  LI | which roles may read a rating together with its giver
  L | viewers want to edit one field, is that a paid seat then
  I | can it go out by itself thirty days after the kick-off date on the company
  L | marketplace sellers as assets or companies, do seats depend on it
  R-2 | a customer rated us 2 by mistake he says, drop it from the result or keep
  I | links blocked by the hospital's scanner, score 0 appears without a human
  R-2 | twelve answers at our biggest client, four of them angry, alarm or noise
  GI | conference ratings on paper, post them by api with the real date
  R-2 | asking for a referral in the same form as the rating, greedy?
  DK | catalyst's slack alerts had buttons, do the ones here have any
  R-2 | opinion of indian offshore users versus us buyers, merge or report apart
  I | ex-employees of the client are still on the list of receivers
  KI | satisfaction rating from a closed zendesk ticket, does it land as a score on the contact
  I | webinar guests unsubscribed from newsletters, will they be skipped for surveys also
  A | want +1.5 for promoters and -2 for detractors, is that two factors or one
  R-5 | what will the cfo ask before approving gainsight
  R-2 | open text from 300 people, sort by theme by hand or how
  R-2 | cultural leniency between brazil and sweden in ratings
  L enterprise | we pay enterprise, custom roles still greyed
  E | gainsight px kept user ids in capitals, ours lowercase, no events match
  IF | list of last month's comments with the account's mrr next to it
  R-5 | vitally reviews from teams that left after a year
  I | archived companies still show in the response total
  IK | satismeter popup answered yesterday, nothing on the contact yet
  R-2 | who to include from a 4000 person enterprise client, 20 or everyone
  I | customers' rating visible to the customer himself in the portal?
  A | how do imported ratings from 2021 play into today's health, oldest included?
  I | is there a switch that picks a random third of the contacts
  A | rating metric not offered when i add a factor
  R-5 | hidden fees after signing, api calls charged extra anywhere?
  A | price-increase week, everybody minus two, could an empty rating have turned into zero
  R-5 | two finalists churnzero and catalyst, tie breaker?
  I | last asked date on the contact, is there such a field to filter by
  I | dutch umlauts and accents turn into question marks in the uploaded comments
  L | 8000 small clients, is there an upper bound of companies per contract
  L | unsubscribe footer missing in one mail type, present in the other
  R-2 | japanese clients all pick the middle, normal?
  K | freshdesk and zendesk at once, allowed?
  R-2 | paper form at our user conference, comparable to online?
  R-5 | what makes people choose hubspot over gainsight for cs
  R-2 | does a progress bar help if there are just 3 questions
  BK hubspot | we're on hubspot, tickets from zendesk arrive at its duplicates instead of the synced company
  R-5 | vendor lock in, which suite lets go most easily
  I | 6 arrived as text from the webhook and was refused
  R-2 | in-product popup or mail, which gets truer answers
  G | totango hook wants basic auth with colon, ours is bearer
  I | two scores for the same woman, which one is shown on her profile
  H | does pulling through cursor eat our credits
  I | where do i see the ones still queued for tomorrow because of the daily cap
  R-5 | forrester wave latest, who's up who's down
  H | assistant over mcp reads companies but not pendo events
  I | plant is an asset, not a company, can a rating hang on the asset
  IL | closing page still has our previous brand, where to swap it
  R-2 | what to answer when the client demands to know who gave the bad mark
  R-5 | migrating away from totango, how painful and who did it
  E | pendo mapping wrong, edit button missing
  AI | one furious contact pulled the whole account to red, what counts there, latest or average
  L | eu fintech auditors want the soc report and the place our records live
  R-2 | margin of error with 60 respondents on a net score
  I | trigger on a 9 or 10 that posts to our slack referrals channel
  H | demo tenant token refused on the live address
  I | second wave went to those who had answered the first already
  I | japanese thank-you text, can the same campaign carry it next to the english one
  R-2 | nps question for internal tools where nobody would "recommend"
  R-2 | balance between quant and interviews for a base of 40 clients
  I | campaign report, per csm numbers missing for people who sit in two teams
  L | 25 invited, 24 fit, the last one says no seat of this type
  R-2 | a nudge after three days feels pushy, what is common
  L professional | professional here, portals page says add-on
  R-2 | named or anonymous, what makes folks more honest
  R-5 | intercom plus vitally or one suite for both
  R-5 | buy or build in salesforce, 60 csms
  R-5 | our investor pushes vitally, talk me out of it or into it
  R-2 | do tiny accounts deserve the same questionnaire as the banks
  G | pull ids of all companies so that totango rows can be matched
  L | outgrew 10000 ai credits in a week, top up possible?
  R-2 | executives answer less than users, how to balance the mix
  R-2 | sending in two waves, are the halves still comparable
  K | zapier step creates note without author
  I | small accounts without an owner, from which address do they get the mail
  K | intercom conversation closed, stays open over here
  G | 401 after intercom's middleware was moved to another host
  I | reply without an email address came in over the webhook, whose record does it become
  GL | attachments in notes, do they come along in an export
  R-2 | do we tell customers their rating is shared with the account team
  I | recipient count shows 214 but my filter finds 260 people
  R-5 | demo of three vendors next week, tricky questions to throw at them
  R-2 | median or mean when reporting satisfaction to the board
  R-2 | why do answers from tuesday webinars look rosier
  R-2 | first line of a reply to a long rant
  K | zendesk tickets older than the hookup never came across
  R-2 | pilot the questionnaire with how big a group
  I | mail is stuck on waiting for approval with a red gmail error, nobody told me
  I | rating history of one contact over four years, where to scroll
  R-5 | intercom's new cs features compared with dedicated vendors
  HL | claude connector only for our top tier or for anyone
  R-5 | did anybody regret switching to planhat
  I | comment box text is cut off in the list, can i widen or open it
  R-2 | hospital customers legally can't click links, other ways to hear them
  I upgraded | new app, i don't see any campaign button at all
  R-2 | unhappy remark names an employee of ours, how do i handle that tactfully
  G | one token for churnzero sync and one for billing, separate rights?
  F | hide the tile when fewer than ten ratings exist, possible with a formula?
  R-2 | how do you word a question about support without naming the agent
  R-2 | must promoters get a personal thank you each
  KI | surveymonkey still runs our yearly thing, feed its ratings over each night
  R-2 | should silence from an account worry me more than a 5
  EK | pendo score is there for half of our accounts only
  IL | 200 a day from one mailbox is too little for us, can an admin lift it
  R-2 | ceo wants ten questions, i want two, arguments please
  L | full timer on maternity, deactivate her yet keep the accounts in her name
  I | can the csm answer a comment from inside the record so it threads
  G | vitally ids look like uuids, external id refuses any length?
  I | this morning's survey went to half the list and the rest just sits there
  KI | typeform results, which way do they get onto the contact record
  LG | catalyst renewal dates 03/04 read as april, us or eu format
  K | sidebar app in zendesk blank for agents without login
  R-2 | customer says "you ask too often", what's a decent pause between two rounds
  L | switched type from core to view for two managers, their dashboards disappeared
  R-2 | letting people choose their own language or guess from the country
  R-2 | invite signed by the founder or by the day to day contact
  R-5 | salesforce native cs apps versus standalone ones
  I | labels under 0 and 10, editable per language?
  I | outage today, can i halt the wave that is half out
  R-2 | friday afternoon send, dumb idea?
  R-2 | product managers want feature ratings in the same mail, allow it?
  I | us tenant and eu tenant, do campaigns exist per tenant or shared
  R-5 | total cost of ownership incl. an ops admin for the big platforms
  R-2 | our finance contacts never have an opinion, exclude them beforehand?
  L upgraded | new ui, email templates for several languages, one per language or variants
  L | preference page says our old name, who can alter it
  L | export button missing for my viewer colleague
  R-5 | planhat for a 300 csm org, or is that gainsight land
  LI | must remove one person's remark and rating for gdpr, keep the rest
  R-2 | partner resellers in between, do we poll them or their end clients
  I | the wording "recommend to a friend" is it fixed
  R-2 | i'd like to ask about the competitor they almost bought, too nosy?
  R-2 | at what moment in a trial do i ask for satisfaction
  R-5 | custify smartkarrot clientsuccess, worth a look?
  R-5 | pendo or a cs tool first when the budget covers one
  R-5 | small agency 3 people, any free cs tool
  R-2 | dutch directness, do they rate lower than americans really
  K | intercom chats show at the wrong customer since two share a domain
  G | churnzero account ids, put them in external id or source id
  L | vitally notes export has authors who don't exist here, who becomes the writer
  K | vitally's zendesk link is still on, tickets double
  K | aircall and zendesk talk log the same call twice
  I | fifty identical zeros in one minute from one domain, delete them all at once?
  R-2 | new csm took over, poll before or after the handover
  R-2 | closing the loop within 48h with only three of us, realistic?
  R-5 | who has the best ai for summaries, gainsight staircase or the smaller ones
  R-2 | negative rating from someone with one login a year, how seriously
  R-5 | rfp template with questions for customer success vendors
  R-5 | pros of all in one cs plus psa suites against separate ones
  I legacy | app.planhat.com has the campaign screen, does what i create there appear to colleagues elsewhere
  KL | gainsight's px events, do they come through segment or the analytics address
  R-5 | should our board's portfolio companies standardise on one cs vendor
  R-5 | which rival has the best mobile app for csms on the road
  AI | can the decision maker's rating weigh double in the score
  K | zendesk brand two, separate connection or the same token
  G | vitally webhook receiver got nothing since tuesday, retries?
  I | a four came in and no task was made for the account manager
  R-2 | how long should the invite text be, three lines or a letter
  F | gainsight report with nested groups, closest widget on a page
  L | spf and dkim records for our own domain, where are they listed
  R-2 | weighting responses by contract size, statistically clean or cheating
  R-5 | what are teams of 40 using these days instead of totango
  I | spanish contacts received the english version
  K | mobile calls from aircall lack transcript, gong ones have it
  L | owner names in the gainsight file are emails, column not recognised
  LG | nine thousand contacts out of gainsight as csv, which column turns into the key
  R-2 | how to thank for criticism when we will not build it
  R-5 | shortlist for a fintech with eu hosting demands, who qualifies
  I | my logo is invisible on the questionnaire mail
  A | gainsight scorecards were 0 to 100, here everyone is 5
  LK | microsoft users and a gmail subsidiary coming from totango, both connectable
  I | connected the mailbox an hour ago, do i resend or will they leave alone
  R-5 | pricing page of catalyst hides numbers, ballpark?
  L | european cluster prefix in our url, same for the tokens?
  A | what is the most a bad rating can subtract
  E | segment calls slow, four hours before last seen moves
  I | ces is 1 to 7, the score field says max 10, workaround?
  R-2 | ask on behalf of the customer's customer, b2b2c, whose view is it
  R-2 | churned customers, do exit interviews beat an exit form
  I | can it nudge the silent ones by itself after a week
  L | churnzero segments as tags, does the file importer split by comma
  R-2 | sliders, stars, thumbs... pros and cons on mobile
  R-2 | drop out after question one, is page two the culprit
  A | one point less when nobody responded in six months, can the factor do that
  R-5 | which platform is nicest for non technical csms, vitally or churnzero
  I | sends stop after 2 minutes, batch limit or error?
  K | intercom tags to conversation types, mapping screen?
  R-2 | do long term customers drift to 8s out of boredom
  R-5 | when do companies outgrow hubspot's service hub and buy a cs platform
  R-2 | is it rude to publish the score on our website
  R-2 | somebody gave a 4 and wrote nothing, what do i write back
  R-2 | subject: "quick question" or company name in it
  R-2 | relationship or transactional first if you begin from nothing
  R-2 | the admin or the person who signs, whose opinion counts more
  L | seats left over, where do i read that mid contract
  I | a colleague changed a 3 to a 9, is that kept in a log
  R-5 | alternatives to gainsight with decent usage data
  R-2 | random third of the base each month versus everyone in june
  R-2 | tone for replying to an angry comment from france
  G | totango touchpoints to conversations, keep the original dates when posting
  R-2 | public sector clients fear leaving an opinion in writing, ideas
  R-5 | looking to replace totango in q3, who onboards fastest
  I | exclude everyone with persona finance from the wave, and or logic?
  A | points in health for a rating between 7 and 8, minus or nothing
  R-5 | is a cs platform justified at 80 customers
  I | auto reply to a ten left in the wrong csm's name
  EK | segment unknown users silently missing, list of rejects?
  R-5 | negotiating a discount with two cs vendors bidding
  R-5 | segment and a warehouse dashboard, do i even need software for csms
  R-5 | is planhat any good for hardware companies, experiences
  I | only the owner is alerted of a bad rating, i need the team lead too
  EL | hardware serial numbers from segment group calls, asset or trait
  R-2 | minimum responses before i show a csm his own number
  KI | delighted pushes ratings per feature, can they go to separate fields
  I | satismeter unfinished replies, when do they come across
  L | free observers: how far does that go, may they comment
  I | account owner's mailbox never got connected, whose name will be on the invite
  R-5 | before signing with gainsight, exit clause tips
  LG | want everything out in one dump before we go to churnzero
  R-2 | wording for the comment box, "why" sounds aggressive to me
  EK | segment tile claims off, yet there are events from this morning
  L | 300 people through okta, does each new one swallow a seat at once
  L | references field between two companies, needs the enterprise thing?
  L | catalyst had custom objects, is there room for such a thing and what's the ceiling
  I | private remarks, who of my colleagues may read them
  L | start up tier, does it hold sandbox or not
  R-2 | double-barrelled question spotter, what else spoils an item
  R-5 | consultant recommends zapscale, unknown to me, legit?
  R-2 | should the question say "company" or "product" or the csm's name
  R-5 | vitally's per account pricing vs per seat models, which suits 8000 small clients
  I | subject line shows the raw code instead of the first name
  I | trend line jumps when i switch from date sent to date answered
  I | person rated but never wrote, counted as complete?
  R-5 | gartner peer opinions about totango, anything recent
  R-2 | one lousy quarter and leadership wants to stop measuring, what to say
  L | 40 zendesk agents as people here, viewer enough?
  L | unpaid interns, lowest user type that can log a call
  I | approve all of the waiting ones in one go instead of 90 clicks
  R-2 | telling people what changed thanks to their remarks, newsletter or personal call
  I | field for campaign name stays blank on imported 2022 rows
  I | double entries after i sent the same put twice, is sourceid the key
  I | is more than one question possible or only the 0-10 plus remark
  LI | portal invite mails leave but the survey inside isn't there for guests
  I | anonymous link for users we have no address of, does the tool take it
  I | can an ai step put every remark into a reason list on the record
  L | doubled headcount, admin count capped?
  L | 80 rows in my file, 61 came in, no message
  L | do sandbox people use up licences of the real one
  AI | company value made from five contacts, median or mean
  R-5 | is there a cs platform that fits a marketplace business
  R-5 | catalyst customers, are you happy after the acquisition
  K | intercom leads get created as contacts, stop it
  R-2 | we got praise in public and 3s in private, whom to believe
  R-2 | drop in score right after we changed from yearly to quarterly, artefact?
  L | two portfolio firms in one tenant, hide each other's accounts
  R-5 | is planhat cheaper than gainsight for 25 people
  G | api calls per minute, is there a tier with more
  I | owner switched mid campaign, who is the from person for the remaining mails
  H | chatgpt app visible to me not to colleagues, their plan or ours
  I | campaign ended by accident, reopen it or build again
  R-5 | does intercom replace a cs platform if we're only five people
  IL | brazil team wants its own sender domain, sweden another, both in one tenant
  I | scores we loaded from last year all sit on the upload day
  I | prospects got the mail too though the filter said customer
  I | copy the personal rating link to paste it in a chat
  R-5 | has anyone compared gainsight essentials with vitally
  E | pendo visitors become contacts without asking
  R-5 | is gainsight overkill for nine csms
  K | wave of duplicate zendesk requesters after we merged brands
  R-5 | moving off vitally, which competitors import their history well
  R-2 | survey mentions renewal date, smells like sales?
  R-2 | is 31 replies out of 900 contacts enough to say anything
  R-2 | csms hand-pick the recipients, how bad is that for the result
  I | rated 2 by mistake, can he press the link again and overwrite it
  K | chat from intercom without email vanished
  R-5 | which cs tool do product led startups pick under 20k a year
  I | she was asked twice in one week, once in the product and once by mail
  R-5 | references in manufacturing for any of these suites
`);
