import { rows } from '../labelled-question';

/** Neighbours: the CRM itself and the sync, facts from outside and own fields. */
export const turn19 = rows(`
  R-3 | connect typeform answers to hubspot contacts
  R-3 | salesforce report type that joins contacts with campaigns
  R-3 | data loader upsert in salesforce needs an external id field, created under which menu
  R-3 | marketo leads to salesforce arrive w/o campaign member status
  B salesforce | what rights does the integration user need so the contact object syncs both ways
  R-3 | asana task whenever a hubspot deal hits contract sent
  R-3 | hubspot sandbox copy of workflows to production
  B hubspot | which id of hubspot belongs in source id, record id or the company domain
  L professional | we have professional, is okta sign on included
  BD hubspot | automation on 'company created' doesnt catch those coming from hubspot
  B salesforce | phase shows a value nobody ever defined, it seems to be the text salesforce uses
  R-3 | dedupe key between shopify customers and hubspot contacts
  B hubspot | archived hubspot contacts remain active end users
  R-4 | cognism dropcontact lusha, which one for france
  R-3 | outlook calendar into google calendar two way for the whole office
  L | which acs url goes in okta for us tenants
  K | outlook half the team gmail other half, allowed?
  BC salesforce | sf in usd, our tenant in eur, amounts look converted twice
  R-3 | pipedrive: two pipelines, one for partners, how to split permissions
  R-3 | idempotency when syncing orders from shopify to netsuite, failed ones parked where
  R-3 | slack channel per new jira epic, automatic
  K | shared outlook mailbox support@ can that be connected for the whole team
  G | token in make.com gives 401, same token fine in postman
  DK | no mention in slack, just plain text with my handle
  R-4 | bounced contacts, who replaced them at the client, any tool find successors
  R-4 | company logos for a customer wall, an api to fetch them by domain
  L | i imported the wrong sheet, way to roll the whole thing back?
  E | end user's last active date is older than what our own logs say
  B hubspot | child companies in hubspot come flat, group view empty
  R-4 | find the cfo at each of these 80 logos
  B salesforce | can custom objects from salesforce come in too or just accounts and contacts
  R-3 | gmail extension of hubspot logs nothing to the contact
  B salesforce | record passes the filter, integration user sees it, still no account. what is left to look at
  R-4 | opt-out list handling when we buy contact data
  B salesforce | connect button for salesforce does nothing, no pop up at all
  B pipedrive | org renamed in pipedrive, do i have to do anything
  L | bounce count visible on person
  B hubspot salesforce | half the group uses hubspot and the other half sfdc, may both be connected at the same time
  LK | unsubscribed contact still gets the automated ones?
  LB hubspot | number of employees from hubspot shows 0 for everyone
  R-3 | pipedrive leads inbox, chatbot leads land with no label
  KG | zap creates a second end user each time although email is the same
  R-3 | typeform to slack and airtable in one go
  R-3 | approval process in sf for discounts above 20
  R-3 | company domain in hubspot wrongly primary, swap secondary
  B hubspot | only 1 of our 3 hubspot portals shows up when authorising
  BL salesforce | 150 doubles made by the sfdc sync, clear them up in one go
  B salesforce legacy | in the old app i set the direction per field for salesforce, is there a similar screen for sandbox
  R-3 | import a csv of leads in hubspot with owner column
  GB salesforce | our script and the sfdc sync both write tier, last one in stays?
  R-4 | technographics, who of them has snowflake
  R-3 | salesforce api daily limit eaten by our bi tool
  K | two customers share one domain, which gets the mail
  KD | can slack huddles or threads be pulled in to the timeline
  R-3 | hubspot sequence unenroll if the rep gets a meeting
  BC hubspot deals | line items from hubspot quotes, do they map to anything
  DK | message went to slack twice for one churned account
  K | colleagues read my private gmail threads on the customer page, must be hidden
  B pipedrive | phone number i corrected on a contact never got back to pipedrive
  R-3 | salesforce inbox vs einstein activity capture for outlook
  R-4 | fill rate versus accuracy, how do i test an enrichment vendor
  B salesforce | deleted the account over in salesforce, why is it still sitting in my portfolio
  K | zapier has no trigger for a new churn log, only few actions, complete list anywhere?
  K | mail from gmail went to the wrong customer, contact moved job last year
  R-3 | sf: mass transfer of accounts from leaving ae to the new one
  E | why did person x appear, i never added her
  E | linkedin url on a person, is there a box for it
  B salesforce | my edit to account name vanishes over night, salesforce puts the old back
  L | column picked up by the wrong field in upload, undo mapping
  B pipedrive | does pipedrive send us activities or only organisations and persons
  LB | in the excel, company id column wants extid- in front or not
  R-3 | dependent picklist in salesforce country then state
  DK | private slack channels are not in the picker
  B salesforce | want health to be visible on the salesforce account page, gets pushed how
  R-3 | sso for hubspot through entra
  B salesforce | can we plug in two salesforce orgs after the acquisition
  L | display name only in entra, provisioning throws error
  BK | added the domain afterwards, will older mails attach now
  R-3 | best way to pipe stripe payments into salesforce
  R-3 | change set stuck, flow version not active in production salesforce
  R-3 | google workspace to hubspot, auto associate mail with deals
  L | fields we dont use, hide from profile without deleting
  EB salesforce | title of contact is filled in salesforce yet blank on the person
  R-4 | org chart of a big client, outside data that shows who reports to whom
  BK no-crm | nobody uses salesforce or such with us, is a warehouse table ok as master for accounts
  BC salesforce licenses | closed won opportunity with no end date, does a license still get made
  R-3 | the hubspot salesforce integration shows 400 sync errors on picklists
  L | download whole customer list with custom fields to excel, hits 1000 and stops
  R-3 | hubspot meeting link round robin with google calendar busy slots
  B salesforce | mfa got enforced in salesforce yesterday and our link is red now
  L | role comes wrong from okta, person sits in two groups
  K | recurring gcal series shows just the first few
  KL | can IT hook up everyone's outlook at once, or must each csm click
  K | last month's outlook meetings are nowhere, only future ones
  R-3 | pipedrive insights dashboard won per quarter per rep
  R-3 | sfdc person account enabling, can it be undone
  R-3 | our lead source picklist in sfdc has 80 values, replace and merge them
  R-3 | route freshdesk tickets to slack by customer tier
  R-4 | verify that 5000 mail addresses still exist before the mailing
  L | with okta on, may the freelancer still use a password
  R-3 | contacts to multiple accounts, switch that on in salesforce
  R-3 | webhook from hubspot to our own backend fires twice, retry policy
  L | moved somebody to another entra group, role unchanged after half an hour
  R-3 | zapier multi step: docusign signed, update salesforce opportunity, post in slack
  K | moved the meeting in outlook, old time is still displayed on customer
  L | turned text field into list, old values gone?
  R-4 | duns numbers for our base
  BL hubspot | field is greyed out on the profile since we mapped it with hubspot, who locked it
  LB hubspot | hubspot insights fills industry over there, our field takes the internal code not the label
  R-3 | lightning page component visible only on enterprise accounts
  B pipedrive | labels on pipedrive organisations to tags, can that be mapped
  R-3 | mandatory loss reason when a rep closes lost in hubspot
  L | sheet with new headcounts, how do i load it onto existing customers
  R-3 | who created this field in salesforce, setup audit trail only 6 months
  L | person asks to be erased, what remains after i remove him
  R-3 | gong calls not attached to the right salesforce opportunity
  R-3 | hubspot to netsuite invoice, native connector or make.com?
  R-3 | salesforce scheduled flow sends renewals email at wrong hour
  BA hubspot | can health go out to a hubspot property so sales sees red accounts
  LE | upload of contacts, 300 of 1200 skipped no reason
  HL | chatgpt login sends me to okta and then spins for ever
  B salesforce | can sf person accounts work at all with the company / end user split
  B salesforce | sync error list says field not writeable on sfdc side, where do i read more of it
  R-3 | joining intercom and hubspot so chats hit the contact timeline
  EB pipedrive | person without email in pipedrive, is he created?
  R-3 | hubspot lifecycle stage going backwards isnt allowed, workaround in workflow
  R-3 | salesforce page layout per record type, step by step pls
  B salesforce | filter by record type possible on the account object before pulling?
  B hubspot | do lifecycle stages from hubspot land in phase by themselves or needs mapping
  R-3 | hubspot association labels, set decision maker on a deal
  R-3 | salesforce profile vs permission set vs role, which one opens the record
  R-4 | public employee growth numbers per client over last 12 months
  BE salesforce | same lady shows twice under one customer, once from salesforce and once from calendar invites
  EK | segment shows off in the list yet events are flowing
  R-4 | social handles of 300 companies
  GL | option list of a dropdown field readable over api?
  B salesforce | campaign members, can they be brought over from sfdc
  R-3 | hubspot quotes template add our vat number
  K | sister company staff listed as client contacts because of their gmail invites
  LB | which column must my excel have so rows hit existing accounts
  L | start login from okta only and block the normal page
  K | scheduled pull of a google sheet each night, exists or only s3
  R-3 | field history tracking on salesforce opportunity, max twenty fields?
  BD salesforce | trigger on changed tier runs even when salesforce writes the same tier again
  R-3 | hubspot smart list of contacts whithout owner
  R-3 | source of truth between erp and salesforce for billing address
  R-3 | zendesk to jira, create a bug when a ticket is tagged
  K | open tracking stays empty for mails i send from outlook itself
  R-3 | our salesforce lead conversion creates twin accounts, tune matching rules
  DK | slack step says channel not found though the bot was invited
  R-4 | waterfall of three data vendors cheapest first
  R-3 | conflict rule when hubspot and salesforce both change phone number, native connector
  BL salesforce | merged two accounts in salesforce, here i now have a ghost one with all the emails
  R-4 | tell me when a champion takes a new job elsewhere, which service tracks it
  R-3 | salesforce queue for inbound leads with round robin assignment
  R-4 | news and layoffs at my accounts as data feed
  BL hubspot enterprise | enterprise customer here, how many hubspot objects may be mapped
  R-4 | vat ids to official company names for our eu clients
  R-4 | personal to business email conversion, legit?
  R-3 | apex trigger too many soql queries on account update
  BL | spreadsheet upload made new companies instead of updating the ones there
  L | lock the tier field so only ops may touch it
  B salesforce | where can i see whether the last salesforce run went through
  DL | fill region automatically out of country field
  B hubspot | half of our hubspot companies exist two times since the connection went live
  R-4 | annual revenue of private companies where from
  R-4 | clearbit or apollo for filling in industries
  R-3 | sf flow builder record triggered vs scheduled, our lead routing needs one of them
  B salesforce | i deleted a contact here will it be wiped in salesforce as well?? panic
  R-3 | which object in salesforce should subscriptions live on, opportunity or contract
  R-3 | einstein activity capture mails not reportable, alternative?
  E | contact sits under nobody, assign him to a customer
  BD salesforce | after the first salesforce fetch every csm got 200 tasks, how to stop that next time
  R-3 | bigquery export of ga4 joined with hubspot, etl tool
  B salesforce | someone swapped the ids, 18 char salesforce id sits in external id for all clients
  BL salesforce start-up | on the start-up package, is the salesforce link part of it
  R-4 | match rate of zoominfo for german mid market firms
  R-3 | hubspot workflow to rotate new leads among five reps
  B salesforce | narrowed the filter to customers only but the 3000 prospects are not going away
  L | sheet has owner names, importer only takes emails?
  K | csv in the bucket got read, moved to processed and nothing changed
  R-3 | salesforce list view with parent account owner column
  R-3 | twilio sms replies logged on salesforce contact
  B salesforce | sfdc formula field maps fine one direction and errors on the other
  R-4 | what do data vendors charge per record for swiss companies
  BL salesforce | typed accounts by hand before sfdc was hooked up, will they pair by name?
  L | headings in my file differ from field names, problem?
  R-4 | find out which of our clients raised funding this year
  R-3 | outlook signature via exclaimer and hubspot tracking clash
  B hubspot | disconnecting hubspot for a weekend, do we lose mapped fields
  DL | ai step leaves my industry field blank though it knows the answer
  R-3 | workato or make for hubspot to sap
  BC hubspot | stage closedwon in second pipeline isnt picked up as revenue
  R-3 | write a validation rule in salesforce so close date cant be in the past
  L | industry is a dropdown with ten options, where do i add some
  B hubspot upgraded | cant find hubspot in ws.planhat.com, used to be under settings
  EK | open pixel in emails, can i turn that off per sender
  L | country as free text, spain españa es, clean in one pass
  B salesforce | lookup to partner account, can i get it across as an association
  R-4 | time zone per contact from city or phone prefix, lookup service
  L | importer dropdown doesn't list the custom field i made this morning
  B pipedrive | any button to re-fetch a single organisation from pipedrive
  R-4 | is it gdpr ok to buy phone numbers of our customers' buyers
  ELK | end users with no company attached pile up in one list, from which integration do they come
  R-3 | lock a closed opportunity in sfdc for everybody but finance
  R-3 | how to hide the amount field from support people in salesforce
  R-3 | restrict pipedrive users so they see only own deals
  L | two identity providers, okta for us and google for the daughter firm, works?
  B salesforce | picklist got a new value in sfdc and now the column stays blank on our side
  B salesforce | jump to the sfdc record straight from the profile, with a link or so
  R-3 | n8n flow from imap mailbox to pipedrive lead
  R-4 | where do i get headcount for 600 customers
  R-4 | linkedin urls of champions, can someone look those up in bulk
  B hubspot | two way between hubspot and us keeps flipping the same date back and forth all day
  B salesforce | i see 'added to filter' by integration in the log 800 times, what is it
  G | bulk put from our sheet script answers 206, what got refused
  K | forwarded the client's mail to my boss, should that be logged?
  E | people with a free mail address, can they be attached by hand
  R-3 | sync pipedrive with mailchimp audiences
  R-3 | set up okta for salesforce login
  B hubspot | hubspot notes written by sales, do we get those on the customer timeline?
  B hubspot | tried the connection with a hubspot super admin, 'insufficient scopes'
  R-3 | hubspot duplicates tool only finds ten pairs, does operations hub have more
  R-3 | salesforce multi currency switch on, advanced currency management consequences
  B hubspot | renamed a pipeline stage in hubspot and since then the stage comes over empty
  B salesforce | co-owner on the customer, can salesforce's account team feed that?
  L | our own logo at top left of the app, change it
  L | date column from google sheets imported as numbers like 45231
  L | wrong logo on one account, upload another?
  B hubspot | hubspot owner changed on friday, account here still shows the old csm
  B no-crm | we have no crm at all, only excel, can i leave source id empty
  EL | merged two persons, what became of their activities
  G | import by endpoint 6000 rows at a time refused
  B salesforce | cases from sfdc come in as tickets or not at all?
  R-4 | naics code for every account, any free source
  R-3 | google sheets to salesforce every morning without dataloader
  GB salesforce | api writes with salesforce id as key, 404 though the account is visible
  R-4 | got crunchbase export, worth paying for acquisitions info too?
  R-3 | zap from calendly bookings into a google sheet
  KG | zapier asks for an api key, which token do i paste
  BD salesforce | sending our usage number to an sfdc field every night, is that a field mapping or an automation
  BC pipedrive deals | product rows of a pipedrive deal don't come along
  R-3 | pipedrive automation send mail when deal is rotten
  R-3 | does pipedrive have parent organisations, set up holding structure there
  B salesforce | after switching contact direction to receive, sdr's complain their new salesforce contacts lost the phone numbers
  R-3 | power automate: outlook attachment into sharepoint and teams ping
  R-3 | hubspot-salesforce connector inclusion list, only mqls
  LE | room for a second email per contact or only one
  R-4 | number of stores each retail customer runs, who sells such counts
  K | what address do i bcc from outlook so it sticks to the account
  K | my gmail label 'clients' was ticked but not one mail arrived
  L | blank cells in the spreadsheet, do they wipe what was there
  R-3 | salesforce email-to-case, threads break into new cases
  R-3 | make a pipedrive field mandatory once the deal reaches negotiation
  R-4 | person has only gmail, find employer
  R-3 | webform to salesforce, spam leads, captcha
  R-4 | how many apollo credits would 900 companies burn
  D hubspot | webhook from a hubspot workflow hits us but the step finds no company
  R-3 | hubspot custom object for installations, which tier is needed over there
  R-3 | sfdc big objects or archive, cases older 5 years
  R-3 | connect aircall with pipedrive, calls onto the person
  L | deleted a field on tuesday by accident, can it come back
  L | person's photo, from where
  R-3 | notion database fed from google forms
  R-3 | who should be the hubspot super admin, and can i limit exports there
  H salesforce | claude updates a field and salesforce shows it minutes later, is mcp write passed on?
  R-3 | sfdc admin quit, how do we recover the system administrator user
  R-3 | permission set for interns in salesforce, read only on opportunities
  R-3 | mirror salesforce cases as jira tickets w/ comments both directions
  LK | account has three web domains, do they all go in one field
  H hubspot | does the ai connector read hubspot data itself or only what was synced over
  R-4 | stock ticker and fiscal year end of listed customers, source?
  EL | same address twice within one account, combine
  L | template for the person upload where do i find it
  BC pipedrive deals | deal in pipedrive was reopened after win, the sale stays on our books
  G | custom field name with a blank, how does it look in the json
  LE | archive contacts who left instead of deleting
  BC pipedrive deals | only won pipedrive deals come through, can it also pull the open ones
  K | gmail alias as sender, possible when emailing from the profile?
  E | end user came from a cc, stop it making those
  R-3 | keep monday.com boards and jira issues the same both ways
  EB salesforce | contact switched employer in salesforce, moves over or stays with old customer
  E | sent product events of 40 people, 12 dont show up
  BE hubspot | people from hubspot lists without company seem to be dropped silently
  LE | imported people land without customer although the firm's name was in column b
  FL | formula field that joins first name and company, does it exist
  R-3 | sf account teams vs opportunity teams, opportunity splits switched on
  R-3 | roll up summary for contacts on account in sf isnt offered, only lookup
  R-3 | hubspot teams and record visibility, emea mustn't see us deals
  B salesforce | reconnect after a sandbox refresh, will ids still match up
  R-4 | seniority and department from job title, a provider that normalises
  L upgraded | new ui: the field groups on the profile are gone, headcount, city and so on
  R-3 | sales wants cloned renewal opps in salesforce automatically 90 days ahead, flow?
  R-4 | enrich new signups the moment they register, by ip or mail
  LF | annual revenue came in as text so i cant sum it
  R-3 | pipedrive and outlook mail sync keeps disconnecting
  L | required field on contacts stops my import
  R-3 | jira and salesforce connector, which fields to map for escalations
  R-3 | slack bot posts closed won from salesforce, build with flow or zap
  K | out of office replies from outlook count as last touch, get rid
  B salesforce | how often does the salesforce job run, i refreshed ten times
  L | export people with phone numbers only admin?
  BC salesforce | mrr set to receive from a salesforce field and never moves
  B salesforce | currency iso field from multi currency sfdc ends up as text
  R-3 | move 20k contacts from pipedrive to hubspot, keep activity history
  R-3 | oauth connected app for our own node script against salesforce
  R-3 | make the hubspot deal name fill itself from company plus month
  DE | when a contact has no phone make a task, which trigger
  BL salesforce | may a csm without admin see the salesforce mapping page
  R-3 | segment to hubspot destination, traits to contact properties
  R-3 | outlook add-in of salesforce not logging sent mail to the opportunity
  B salesforce | which one wins if the ae edits the arr field in salesforce and i edit it here the same morning
  K | outlook connection drops every couple of weeks and asks me to log in
  KE | people with @gmail.com addresses never attach to any customer
  B salesforce | child accounts arrive without their parent, salesforce has the hierarchy filled
  R-3 | picklist global value set salesforce, add value to all record types
  L | scim token from okta setup lost, generate again or ask support?
  R-4 | office locations and hq country of accounts, buy or scrape
  BD salesforce | flow here sets a csm and ten minutes after the salesforce job wipes it
  L | csv with 9k contacts, is there a row ceiling on upload
  R-3 | linkedin lead gen form straight into salesforce campaign
  R-3 | okta to slack provisioning of user groups
  L | who changed the country of this customer, and when
  BL hubspot | pasted the hubspot ids in bulk via spreadsheet, got 'already in use' for six
  EK | pendo visitors id is email, hubspot id in our external id, nothing lines up
  R-4 | append direct dials to the exec sponsors
  B salesforce | merging twins, the one with salesforce id should survive
  L | bulk edit of industry for 80 selected rows
  R-3 | what's a good naming convention for salesforce custom fields
  R-3 | cpq quote lines to opportunity products in salesforce not syncing
  K | mail shows opened 14 times one minute after sending
  BC salesforce licenses | renewal opp closed, new license appears next to the old instead of replacing
  K | link clicks recorded anywhere per recipient
  R-3 | hubspot form doesnt create a company even tho domain is known
  BF salesforce | report counts 412 customers, salesforce says 389, where are the extra ones from
  R-3 | quickbooks invoice paid -> pipedrive deal tick, possible?
  R-4 | turn a list of company names into website domains
  GB hubspot | put with sourceId of hubspot makes fresh records on each run
  L | umlauts broken after csv load
  R-4 | claygent prompt to research what each customer sells
  B salesforce | everything the sync writes into sfdc is stamped with jenny's name and jenny has left
  R-3 | chargebee into hubspot, mrr property on company
  R-4 | b corp or iso certified, can one check for a list of firms
  R-4 | guess the work email of a vp from name and company site
  R-3 | mass update owner on 500 pipedrive organisations
  L | okta tile opens and says user unknown
  R-3 | slack reminders from a google sheet due date column
  R-3 | change opportunity stages in salesforce without breaking old reports
  L | headcount field, a standard one exists or should i make my own
  L | okta cert rotated tonight, whole team locked out this morning
  R-4 | who owns whom, ultimate parent per legal entity from a registry
  B hubspot | private hubspot property group does not turn up in the mapping dropdown
  B hubspot | hubspot v1 connection still running with us, what breaks when we move to v2
  B hubspot | who gets told when hubspot rejects what we send
  R-4 | some people in our base have no last name, which service completes it
  L | new joiner is in the okta group but has no account on arrival
  EG | posted people through api without firm, response ok, none exist
  E | job title column empty for everyone who was auto created
  R-3 | what happens in hubspot when a user is deactivated, do his deals get reassigned
  GB hubspot | may i change sourceId through api after hubspot ids were migrated
  R-3 | pipedrive custom field type can it be changed after creation
  R-3 | hubspot calculated property days since last deal
  B hubspot | multi checkbox in hubspot to multipick here, values glued together with semicolons
  R-3 | hubspot lead status values, where does an admin edit those
  R-3 | territory model in salesforce enterprise, steps to activate
  B salesforce | owner is blank on forty accounts although sfdc has a queue as owner
  L | how many custom fields are allowed on company
  R-4 | our firmographics are two years old, how often should one re-buy
  H | claude made a second company instead of filling in the first
  EB hubspot | marketing contacts from hubspot shouldnt become end users, any switch against that
  LB | importer says external id already taken
  R-3 | formula for text if picklist value in salesforce, ISPICKVAL
  R-3 | salesforce login hours and ip ranges for contractors
  KL | csm left, her synced gmail history, does that disappear with the login
  B salesforce | date from sfdc off by one day for our australian team
  E | one consultant works for four clients, can she belong to all of them
  R-3 | salesforce opportunity without products should not be closeable
  R-3 | our crm is hubspot, support is zendesk, show open tickets on the company record in hubspot
  R-3 | snowflake to salesforce reverse etl, hightouch or census?
  EG | our user id versus their person id, which goes into the field
  L | removed from one okta group and suddenly deactivated completely
  R-3 | our zap between gmail and trello loops
  EB salesforce | primary contact tick from salesforce, can it set primary here?
  B salesforce | we are on sf professional edition, connection refuses, must we upgrade sf?
  R-3 | salesforce duplicate rule blocks web leads, loosen it
  R-3 | sfdc sandbox refresh wiped our connected apps inside salesforce
  G | can i write the domains list via api, add one not overwrite
  L | ai step in automation looked at the website and wrote a summary, how many credits was it
  R-3 | account hierarchy in salesforce, ultimate parent formula field
  R-4 | which crm or erp do our customers run, builtwith style lookup
  L | logo of the customer is a grey letter, where is it taken from
  DK | slack alert prints a cryptic id where owner's name should be
  B salesforce | new accounts from salesforce need about a quarter of an hour before i see them, normal?
  B hubspot | the contact is linked to two companies in hubspot, i only get him under one
  H | hooked claude up, it sees three of my ninety accounts
  H | can chatgpt write headcount it found into my customer fields
  R-3 | zoom webinar attendance to hubspot list
  B salesforce | tasks logged by ae's flood my touch count, can we leave them out of the salesforce sync
  R-4 | need job titles for 2k contacts where we only own the mail address
`);
