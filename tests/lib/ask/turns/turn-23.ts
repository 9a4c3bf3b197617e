import { rows } from '../labelled-question';

/** Neighbours: one CRM, two other tools, and what they bring to Planhat. */
export const turn23 = rows(`
  R-3 | salesforce flow that stamps the date when an opp moves to negotiation
  R-3 | hide the discount field on the opportunity page layout from junior reps
  R-3 | hubspot lifecycle stage jumps back to lead after a form fill, how to stop it
  R-3 | validation rule so reps cannot close won without a contract pdf attached
  R-3 | who in sfdc needs the manage dashboards permission
  R-3 | second deal pipeline in hubspot for partners, do we need sales pro for that
  R-3 | record types for new business vs upsell on opportunity, one page layout each
  R-3 | our hubspot form drops the utm values on submit
  R-3 | cpq quote line discounts round wrong in salesforce
  R-3 | how many salesforce licences of type platform do i need for read only finance people
  R-3 | make loss reason mandatory in pipedrive when a deal is marked lost
  R-3 | hubspot quote template with our logo and vat number
  R-3 | apex trigger fires twice on account update
  R-3 | sfdc report on accounts without activity in 60 days, cross filter or not
  R-3 | want a round robin for inbound leads in hubspot workflows
  R-3 | lookup or master-detail between our subscription object and account in salesforce
  R-3 | pipedrive activities dont go to the new owner when the deal is reassigned
  R-3 | dependent picklist, country then state, on the lead object
  R-3 | can hubspot score a company property from the sum of its open deals
  R-3 | opportunity stages got renamed and forecast categories are all off in salesforce
  R-3 | permission set or profile for delete rights on cases in sfdc
  R-3 | hubspot enroll contacts again in the same workflow each year
  R-3 | lightning page loads slow since we put six related lists on it
  R-3 | matching rule for leads versus accounts in salesforce, domain only
  R-3 | what is the api name of a custom object once you relabel it in sfdc
  R-3 | sandbox refresh wiped my salesforce email templates
  R-3 | stop hubspot from creating a company for every gmail contact
  R-3 | pricebook entries missing when rep adds product to an opp
  R-3 | sharing rules so that emea reps dont see us accounts in salesforce
  R-3 | hubspot custom report with deals created vs closed by month per team
  R-3 | build an approval process for discounts above 20 percent in sales cloud
  R-3 | my salesforce validation formula with ISCHANGED does not compile
  R-3 | territory assignment rules run manually or nightly in sfdc
  R-3 | deal stage probability in hubspot, can two pipelines have different ones
  R-3 | change the owner of 4000 leads with data loader, step by step
  R-3 | attio list with deals older than a quarter
  R-3 | big deal alert in salesforce mails the wrong manager
  R-3 | web-to-lead form captcha for salesforce
  R-3 | hubspot property of type calculation, days between create and close date
  R-3 | roll-up summary field of closed amounts onto the account object in sfdc
  R-3 | marketing contacts vs non marketing contacts in hubspot, what do we pay for
  R-3 | queue for unassigned cases with escalation after four hours, salesforce service cloud
  R-3 | field history tracking is full, 20 fields per object in salesforce
  R-3 | dynamics 365 business rule to lock the credit limit field
  R-3 | hubspot sandbox for testing workflows, which tier has it
  R-3 | zoho crm blueprint that forces a site visit before proposal
  R-3 | close the loop between campaign members and opps in salesforce, campaign influence
  R-3 | hubspot users on a free seat cant edit deals anymore since march
  R-3 | convert lead without creating an opportunity, hide that checkbox in lightning
  R-3 | pipedrive products tab disappeared after plan change
  R-3 | stripe invoices into netsuite as sales orders, which connector
  R-3 | slack ping once a jira bug moves to done
  R-3 | zendesk ticket should open a jira issue with the attachments
  R-3 | quickbooks customers from hubspot closed deals, one per parent
  R-3 | notion database that fills from a google sheet every night
  R-3 | google ads offline conversions out of salesforce opps
  R-3 | two way calendar between outlook and google for one person
  R-3 | zap from typeform to airtable loses the file upload
  R-3 | xero and shopify payouts do not reconcile
  R-3 | connect gong with salesforce so the calls land on the opp
  R-3 | stripe webhook to slack when a card fails
  R-3 | jira epics into a notion roadmap, status both ways
  R-3 | sheets to hubspot contacts, upsert by email with make
  R-3 | linkedin lead gen forms into salesforce leads, native app or zapier
  R-3 | netsuite invoice status back onto the salesforce account
  R-3 | intercom conversations to linear issues keep the customer name
  R-3 | dedupe key between stripe customers and quickbooks customers
  R-3 | calendly booking makes two events in outlook
  R-3 | asana task from a zendesk macro
  R-3 | slack channel created automatically for each new hubspot deal
  R-3 | docusign envelope completed should move the deal in pipedrive
  R-3 | snowflake table into salesforce custom object, hightouch or census
  R-3 | facebook lead ads to google sheets stopped on sunday
  R-3 | shopify orders in netsuite, retries when the item is unknown
  R-3 | github issues mirrored to jira with comments
  R-3 | monday board items into google calendar as all day events
  R-3 | chargebee and salesforce, which one owns the renewal amount
  R-3 | zoom recordings filed to the right sharepoint folder
  R-3 | n8n flow from gmail label to trello cards
  R-3 | hubspot and zendesk both create contacts, who should be master
  R-3 | sync salesforce campaigns with mailchimp audiences
  R-3 | slack message reactions to make a zendesk ticket
  R-3 | make.com scenario between woocommerce and xero hits 429
  R-3 | stripe subscription metadata to hubspot company properties
  R-3 | power automate from ms forms to sharepoint list then teams
  R-3 | does the jira app for slack show private projects
  R-3 | bamboohr new hires into google workspace groups
  R-3 | quickbooks to sheets refresh every hour without a paid add on
  R-3 | freshdesk tickets into power bi by webhook or by odata
  R-3 | paypal refunds must land in netsuite credit memos
  R-3 | export confluence pages to notion keep the tables
  R-3 | segment to google ads audiences, hashed mails
  R-3 | calendly no show should cancel the hubspot meeting
  R-3 | idempotency key when the webhook from shopify comes to our erp twice
  R-3 | pandadoc quote signed, invoice in quickbooks by zapier
  R-3 | airtable and jira, status names do not match, how to map
  R-3 | ringcentral call logs into zoho crm
  R-3 | clickup to toggl time entries
  R-3 | bigquery ga4 export joined with salesforce leads
  R-3 | servicenow incidents from datadog alerts, close both when one closes
  R-4 | headcount and industry of 900 accounts, cheapest provider
  R-4 | who is the new cfo at our biggest account
  R-4 | clearbit is gone, what else gives logos and sector from a domain
  R-4 | find mobile numbers of our champions, is that even allowed in germany
  R-4 | linkedin urls for 3000 contacts where we only have name and mail
  R-4 | apollo versus zoominfo coverage for nordic mid size firms
  R-4 | our customers funding rounds, where can one pull that
  R-4 | waterfall of three data vendors, in what order
  R-4 | tech stack of an account, builtwith or something cheaper
  R-4 | half of the emails bounce, verify them with which service
  R-4 | guess the parent company and subsidiaries from duns
  R-4 | naics codes for list of domains
  R-4 | is 60 percent match rate normal for smb enrichment
  R-4 | how old may firmographic data get before one buys it again
  R-4 | annual turnover of private uk companies out of companies house
  R-4 | lusha credits burn fast, only look up directors and above?
  R-4 | job changes of former users, service that tells us
  R-4 | hq city and timezone of every client, we only have the website
  R-4 | gdpr lawful basis for buying phone numbers of business contacts
  R-4 | clay table that finds the ceo and the head of it for each domain
  R-4 | have 200 company names without domains, get the domains
  R-4 | title normalisation, vp eng and engineering vice president to one seniority
  R-4 | does cognism have direct dials for spain
  R-4 | employee growth over the last year per client from linkedin
  R-4 | which of our accounts laid people off lately, public source
  R-4 | work out the email pattern of a firm from two known addresses
  R-4 | pull the vat ids of eu customers from vies
  R-4 | store count of retail customers, any data set
  R-4 | people data labs api pricing per hit
  R-4 | is scraping linkedin for our contacts titles risky
  R-4 | crunchbase or dealroom for european startups investor info
  R-4 | find out which cloud our clients are hosted on
  R-4 | personal mail addresses in our contact base, find the work one
  R-4 | fiscal year end of listed customers, source
  R-4 | who reports to whom at a client, org chart vendor
  R-4 | two vendors give different headcount for one firm, which to trust
  R-4 | batch lookup of fax and switchboard for hospitals
  R-4 | google places to get opening hours and address for restaurants we serve
  R-4 | score how complete the bought company data is
  R-4 | ai agent that researches each account website and writes the business model
  R-4 | hunter.io or snov for finding procurement people
  R-4 | number of open job ads per account as growth hint, where from
  R-4 | rocketreach gave me people who left years ago
  R-4 | which school district does a school belong to, public data to fill that
  R-4 | stock ticker for the accounts that are listed
  R-4 | refresh of stale job titles once a quarter, what does a provider charge
  R-4 | trial of dropcontact on a sample before we pay, how big a sample
  R-4 | nonprofit ein numbers by name, bulk
  R-4 | pronouns and language of contacts, guess from country or ask
  R-4 | legal name against trade name, registry that knows both
  BC salesforce deals | which salesforce opportunity object feeds line items
  BC hubspot deals | hubspot closed deals arrive but their line items stay behind
  BC pipedrive | only won deals come over from pipedrive, we wanted the open ones too
  BC licenses | won opp turned into two licences, one from the sync one from the conversion
  C deals | line item marked lost yet its mrr keeps running
  CB hubspot | products from hubspot, do they become products here or plain text
  BC salesforce deals | can a quote line from salesforce cpq land as a line item directly
  B hubspot | deal stage from hubspot comes in blank for the second pipeline, same label in both
  B | is it the label or the internal value that picklists are matched by
  B salesforce | new picklist value added in sfdc on monday, our field stays empty for those
  B salesforce | integration user sees the field in salesforce but value never arrives
  B salesforce | how long until an edit in salesforce shows up on the company
  B | sync takes ages in the morning, one object after the other?
  B | which of the two systems wins when both sides changed the same field
  B | does it look at created date or last modified when it fetches
  B hubspot | deleted company in hubspot is still sitting in our portfolio
  B salesforce | sfdc account falls out of the sync filter, will it be removed or just go stale
  B | typed the account in by hand before connecting, now there is a twin
  B hubspot | source id, is that the hubspot record id or the portal id
  B | 15 or 18 character id in source id, does it matter for the match
  B salesforce | sfdc parent account hierarchy is flat on our side
  B hubspot | contacts come in without a company although associated in hubspot
  B hubspot | hubspot contact with two companies, which does it land under here
  B salesforce | connect popup never opens, just a blank tab with my salesforce home
  B salesforce | salesforce edition without api, error on connect, any way round
  B salesforce | salesforce object with our installs, may it be pulled in as a model
  B salesforce | sfdc formula field on the account, will it come across
  B pipedrive | changed a phone number on the person, pipedrive still shows the old
  B | everything flipped back overnight to what crm had last week
  B salesforce | account owner in sfdc does not become the csm
  B salesforce | owners change in sfdc but take a day to get here, normal?
  B | phase written from the crm but company is on no board column
  BD | full fetch sent 300 welcome mails to old customers
  B | which log says who overwrote the segment field, person or integration
  B salesforce | cases from salesforce, as tickets or as something else
  BC | amounts are in usd there and eur here, wrong by the rate
  B hubspot | hubspot v1 connector still on, what breaks when we move to v2
  B | fetch a single company again instead of everything
  B | half of the crm fields greyed out in the mapping screen
  B hubspot | hubspot domains property with several values, where does that go
  B salesforce | connected the sfdc sandbox first, then production, do we lose the mapping
  B salesforce | salesforce person accounts, do they show up as companies or contacts
  B salesforce | sfdc modified by always says integration user, can the real name show
  B pipedrive | notes on a pipedrive organisation, do they arrive on the timeline too
  B | last crm sync was three days ago and no error anywhere
  BL | merge powertool, which record survives when both carry a crm id
  B salesforce | contact roles in sfdc, do they travel along
  B hubspot | two hubspot portals into one tenant
  B no-crm | we have no crm at all, what goes into source id then
  BG | own id in external, crm id in source, did we mix them up?
  BG | script made second accounts although externalId was the same
  B salesforce | multi picklist out of salesforce gets cut after the first value
  B salesforce | will calls that reps log in sfdc show up with us
  B hubspot | custom object in hubspot for sites, wants to be an asset
  B | renewal date is calculated on our side, mapping it does nothing
  B hubspot | churned companies keep coming from hubspot, only want customers
  B upgraded | new app, where did the sync errors list move to
  B legacy | old ui had a button fetch data, gone?
  B | how many crm objects may be mapped at once
  BA salesforce | push health score back to the account in salesforce
  BA hubspot | health number as a hubspot property, nightly or live
  B | mfa switched on for the crm user and since then nothing syncs
  C licenses | licence ended in june but status still says customer
  C | auto renew ticked and nothing was renewed
  C | after the yearly contract it put in one single month
  C | status says canceled for a free pilot
  C | nobody can set the customer back to active by hand, greyed
  C | arr of last year moves every time i open the chart
  C | upgrade mid december shows as churn in january
  C | what does nrr stand for on the revenue page, recurring or not
  C | parent arr counts the children twice
  C licenses | two licences same product, which start date drives the renewal date
  C | logged the churn, revenue is still full
  C licenses deals | when do our licences become deals and line items, who flips it
  C deals | closed the deal by accident, take back contracted revenue
  C | 30 days notice period, where do i enter that
  C | currency XYZ got saved without complaint
  C | invoices pop up by themselves every month
  C | partial refund, negative amount was refused
  C | monthly plan, no end date, which fields must be filled
  C licenses | opportunity won on our side, no licence came out
  C | usage based billing, can overage sit beside the fixed fee
  CF | renewal report leaves out contracts without end
  C | one customer two currencies, what total is shown
  CG | invoice dates are all 1970 after the load
  C licenses | "not yet confirmed" on the entire account because of one forecast licence
  C deals | custom field on deal does not show in the revenue waterfall
  C | where are historic exchange rates switched on
  C | one-off implementation fee appears in mrr
  C | product catalogue, prices per region possible?
  C | expansion and contraction are swapped in the movement report
  LB | excel import asks for id, external id and source id, which of them
  L | spreadsheet of 800 accounts, upload without making twins
  L | import a sheet that only fills the blank cells
  L | uploaded csv, dates came out american
  L | contact upload, company id column wants what exactly
  L | extid- in front of the company id in my sheet, why
  L | rows skipped on import and no word on which
  L | i imported into the wrong model
  L | undo an upload from this morning
  L | can the template be downloaded with our own fields in it
  LE | sheet with end users, same mail at two customers, two rows ok?
  L | multi picklist in one cell, comma or semicolon
  LB | after the upload, will the crm sync recognise those accounts
  L | how many rows per file
  LC | bulk load old contracts by excel, columns for renewal
  L | csm column, name or email or user id
  L | empty cell in the file wiped the value
  LD | will a file upload set off my automations
  L | export with ids so i can edit and load it again
  L | someone deleted a company, is it gone
  LC licenses | restored it from the bin and the licences came back double
  L | okta login loops back to the start page
  L | sso via azure, colleague signs in and gets user not found
  L | entra provisioning, new joiner not there after half an hour
  L | removed a group in okta and five people are locked out
  L | keep one admin with password after single sign on
  L | scim needs last name, ours have only one name
  L | which acs url goes into the okta app, old one fails
  L | can contractors log in without our idp
  L | okta group to role mapping, first match or all
  L enterprise | is single sign on only part of enterprise
  L | role cannot be chosen for the read only colleague
  L | new hire has the right role but an empty home page
  L | who may see revenue figures, hide them from support
  L | csm should only see own book of accounts
  L | user deactivated, accounts still in his name
  L | invited by api, person never gets in
  L | how many view seats do we have left
  L | token of someone who left, still valid?
  L | deletion request from a contact, erase him everywhere
  L | turn off export for interns
  L start-up | start up plan, do we get roles at all
  L professional | custom roles on professional
  L | audit of who changed permissions last month
  L | our sender domain not verified, mails go out as somebody else
  L | mails stop at 200 a day
  L | ai credits used up by the tenth of the month, by what
  L | service seat greyed out for a view user
  L upgraded | where is users and roles in the new ui
  E | javascript snippet, allowed on the small plan?
  E | is the tracking script part of every tier or extra
  E | snippet on our site, user logged but company unknown
  E | identify call on shared pc keeps the last person
  E | plantrack blocked by our csp, which host must be whitelisted
  E | page views from the script counted twice beside segment
  E | can visitors read the tenant token in the page source
  E | single page app, call track on each route or once
  E | events return 200 and nothing shows
  E | usage of july was sent before accounts existed, lost?
  E | people active in our app, last seen empty
  E | send old events with their date, is it accepted
  E | our support staff impersonates clients and blows up the numbers
  E | mixpanel start date changed, all numbers doubled
  E | segment tile says off though data flows
  E | traits by segment, why do fields stay blank
  E | pendo mapping wrong, no edit button
  E | one consultant works for three clients, his clicks land on the wrong one
  E | beat and experience on a contact, what do they count
  E | wipe test events of last week
  E | how late may a day's custom metric be and still count
  E | several values per day for the same metric, adds up or last
  E | posthog to usage, is there a connector
  E | amplitude user ids are hashes, will it match
  KE | gong calls hang on the wrong account
  K | gong recording, is the transcript or just a summary stored
  K | gong on since may, earlier recordings missing
  K | calls of a prospect in gong, do they come over as well
  K | change which gong fields arrive, there is no settings page
  K salesforce | does gong need the salesforce id on our companies
  K hubspot | recording matched by hubspot id or by attendee mail
  K | every aircall call logged twice
  K | aircall transcript absent, recording there
  K | fathom notes, native or by zapier
  K | teams meeting recording on the timeline?
  K | zap fails at the last step, company not found
  KG | zapier create note answers 422
  K | zapier find end user returns the wrong one of two
  K | zap runs green but no record appears on your side
  KG | which token does the zapier login want
  K | trigger in zapier for new churn, cannot see it in the list
  K | update company step in zapier blanks the other fields
  K | zapier owner field refuses the csm's name
  K | dates sent from zapier end up one day early
  K | zendesk ticket sits under a different client
  K | tickets of people with private gmail never attach
  K | requester works at an agency for two of our customers, ticket goes where
  K | only half a year of zendesk tickets came
  K | ticket status closed in zendesk, still open on the timeline
  K | zendesk tags onto ticket fields
  K | internal side conversations from zendesk visible to csms?
  K | show arr next to the ticket inside zendesk
  K | intercom chats without company
  K | freshdesk merged tickets appear two times
  K | jira issue linked to several accounts, arr sum wrong
  K | mail from the client's new domain not on the timeline
  K | customer has four domains, mail attaches to only one
  K | forwarded mail from a colleague is nowhere
  K | which folder of my inbox is read
  K | private mails with a customer friend, hide them
  K | bcc address puts everything into unassigned
  K | colleague in our danish office counts as a customer contact
  K | gmail here and outlook at the company we bought, both?
  K | mail older than the connect date, will it come
  K | out of office replies clutter the account
  K | attachment of mails, kept or dropped
  K | calendar past meetings do not load
  K | moved the meeting here, google still has old time
  K | recurring call shows just until january
  K | meeting with a client on a personal calendar went into the account
  K | slack message shows an id instead of the owner's name
  DK | slack alert goes to channel, want direct message to csm
  K | teams private channel post is refused
  K | snowflake stopped after three months without notice
  K | bigquery both ways, first run overwrote our values
  K | postgres connected, no companies come
  K | files in s3 vanish after reading
  K | stripe invoices straight into revenue, is there a tile for it
  K | netsuite contracts, any native connection or must we use the api
  K | quickbooks unpaid invoices next to the account
  E | contact phone numbers already in the system, which field for mobile
  EL | phones imported without plus sign, numbers cut
  E | second mail address of a contact, where to store
  EK | related domains filled by themselves with gmail.com
  EB | domain on two companies, who gets the new contact
  EB salesforce | mobile and phone swapped on contacts from salesforce
  EL | change one domain for forty companies in one go
  EK | stranger showed up as contact after one mail cc
  E | archived contacts still get surveys?
  E | merge contacts, whose phone number survives
  E | contact moved to another client, history stays or follows
  EL | contact list has linkedin column we filled, not visible on profile
  EK | stop new contacts being made from calendar invites
  L | industry picklist, add a value without an admin
  L | rename a picklist value, old records keep the former one?
  LD | picklist set by automation writes text that is no option
  LG | list of allowed values via rest
  L | how many custom fields per model
  G | load five years of history by rest, batches of what size
  G | old notes by rest with their original date and author
  G | past tickets through the api, no mail on some, dropped
  G | put with 6000 companies, only part is saved
  G | response 206, what failed
  G | old churn records by rest, order of models to load
  G | wrong host for our cluster gives unauthorized
  G | companies list stops at 100
  G | anything like updated since, we reread everything each night
  G | owner via api, id or mail
  G | archived end users missing out of the list call
  GD | backfill without firing automations
  G | conversation type email rejected on create
  GF | metrics loaded for 2023, chart starts only last month
  H | claude sees only part of the accounts
  H | chatgpt cannot read usage numbers of an account
  H | assistant deleted a contact, how to forbid
  H | every colleague needs own login for the ai connector?
  H | copilot studio, which server url
  H | raised the role and the assistant still has no access
  H | who is logged as author if claude writes a note
  H | does reading by claude eat our ai credits
  H | applications tab is not on my profile
  H | oauth window closes and connector says failed
  H | can the assistant open documents or just records
  H | limit claude to read one team's accounts
  H | mcp on the demo tenant, empty answers
  H | cursor asks for a bearer header, what goes in
  D | automation ran on sync of owner change, ten tasks each
  D | rule for new csm does nothing if crm changes owner
  D | it was on yesterday, edited the text, now off
  D | get multiple brings back ten only
  D | waits 14 days then failed to continue
  D | both branches ran for same client
  D | webhook in from our app, payload not readable
  D | runs per month, where is the count
  D | copy account owner down to all contacts
  D | task created with no date lands nowhere
  F | owner's table totals differ from my boss's
  F | days until renewal is negative
  FC deals | line items column on the company table
  F | export cut at 100000 rows
  F | average logins too high on weekends
  F | calculated field empty until tomorrow morning
  F | ticket count not equal to zendesk
  F | column from the parent company in a table
  F | filter and plus or in one group
  F | pipeline amounts on a dashboard by month and owner
  F | cohort chart will not take my metric
  F | dashboard for the board, outsiders see it without login?
  F | health history older than two years
  F | metric is zero though raw data exists
`);
