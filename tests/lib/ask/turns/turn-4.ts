import { rows } from '../labelled-question';

/** Keywords, plain talk, long letters, and somebody at home in German. */
export const turn4 = rows(`
  R-1 | renewal rate benchmark
  R-1 | csm capacity planning formula
  R-1 | exec sponsor mapping template
  R-1 | churn reasons categories list
  R-1 | health score dimensions
  R-1 | onboarding milestones for saas, examples
  R-1 | qbr alternatives
  R-1 | expansion signals list
  R-1 | customer lifecycle framework
  R-1 | cs metrics to report monthly to the ceo
  R-1 | mates, how do you lot keep smaller customers warm without burning the team out?
  R-1 | got a customer who's stoked with support but won't renew, what gives
  R-1 | reckon we should fire our worst customers? they eat half our hours
  R-1 | what's a fair go when a customer wants out of a 3 year deal early
  R-1 | keen to hear how you'd run a customer offsite
  R-1 | Hello community! We are a mid-sized vendor of logistics software and I've been asked by our COO to write down how often and through which channel each group of customers hears from us. Is there a usual pattern?
  R-1 | Hi all, for next year's planning I need to show how many additional CSMs we need if we grow by 40 customers. What calculation would you use?
  R-1 | Dear support, maybe you are not the right place, but my manager asked me to prepare a concept for reducing cancellations in the first year. Where would you begin?
  R-1 | Our onboarding manager is leaving and we have no documentation at all. What should be in a decent onboarding handbook?
  R-1 | We have a customer that pays a lot but uses nearly nothing since spring, the sponsor says "all fine". Is it wise to wake the sleeping dog?
  R-1 | i have the health in planhat already, my question is what management should do when an account turns red
  R-1 | planhat shows me who is at risk, fine. but what do i then actually say to these people?
  R-1 | the planhat setup is done by our admin, i look for content: which steps does a good onboarding have
  R-1 | tool independent: how would you design risk levels
  R-1 | how can one measure the work of a csm fairly
  R-1 | makes a customer success team sense with 25 customers
  R-1 | since when does one speak of churn, at notice or at end of contract
  R-1 | what do you make with customers which are too small for a csm
  R-1 | how do i bring a customer to that he renews for 3 years
  R-1 | we have a new pricing, old customers pay half. how migrate them w/o losing them
  R-1 | who is owner of the adoption, product management or cs
  R-1 | how explain i the customer that his csm changes again
  R-1 | is it usual that csm write invoices
  R-1 | which topics in a strategic dialog with an it director
  R-1 | usage goes down in summer at all customers, panic or normal?
  R-1 | whats better for retention: long contracts or good onboarding
  R-1 | percentage of customers that should be green in a realistic model
  R-1 | ideas to celebrate go-live with the customer
  R-1 | what is scaled customer success
  R-1 | how to get from 85 to 95 grr in 18 months
  R-2 | nps question wording b2b
  R-2 | survey response rate benchmark email vs in-app
  R-2 | detractor call script
  R-2 | csat scale best practice
  R-2 | voice of customer program template
  R-2 | how do you lot get tradies to answer a survey
  R-2 | is a 3 out of 5 satisfaction good or bad in b2b
  R-2 | from which number of answers on is nps usable
  R-2 | makes nps sense for 30 customers
  R-2 | Our management would like to ask all users twice a year and I fear people will be annoyed. What is your experience?
  R-2 | reminder for a survey after how many days
  R-2 | customers rate us 9 and then leave. what is wrong with nps
  R-2 | ask nps before or after the renewal?
  R-2 | what do you answer to a promoter
  R-2 | ces question after onboarding, wording
  R-2 | how long until a survey is out of date
  R-2 | which is more honest, phone or online survey
  R-3 | sfdc flow send email when case closed
  R-3 | hubspot deal properties required per stage
  R-3 | pipedrive lead inbox vs deals
  R-3 | salesforce roll up summary on lookup
  R-3 | hubspot user permissions for marketing interns
  R-3 | salesforce record locked by approval
  R-3 | how do i change in pipedrive the order of the stages
  R-3 | in our hubspot the sales guys forget the amount, can one force it
  R-3 | reports folder in salesforce share with the sales partners
  R-3 | opportunity contact roles required before closing in sfdc
  R-3 | hubspot chatflow on the pricing page
  R-3 | einstein activity capture vs outlook sync
  R-3 | duplicates among our leads in salesforce, how to merge
  R-3 | salesforce campaign member status defaults
  R-3 | hubspot sequence stops after a meeting is booked, why
  R-3 | who knows a salesforce freelancer
  R-3 | connect pipedrive to mailchimp
  R-3 | zendesk to jira link for bugs
  R-4 | employee count source for eu companies
  R-4 | contact enrichment tools comparison
  R-4 | technographic data provider price
  R-4 | linkedin url finder for contacts
  R-4 | funding data api
  R-4 | from where do you have the branch (industry) of your customers
  R-4 | for 1200 customers i lack the number of employees. buy or let an intern google
  R-4 | how do i become aware when a contact leaves his company
  R-4 | phone numbers of purchasing heads, which portal
  R-4 | people search tool for customer contacts
  R-4 | clearbit alternative europe
  R-4 | match our customers to duns numbers
  R-5 | planhat vs totango vs catalyst
  R-5 | planhat g2 reviews
  R-5 | cs tool for smb
  R-5 | gainsight px vs planhat
  R-5 | planhat pros cons
  R-5 | vitally alternative
  R-5 | makes planhat sense with 150 customers
  R-5 | what speaks for planhat against churnzero
  R-5 | our holding uses gainsight, we planhat. who is right
  R-5 | Hello, procurement demands two alternative offers to Planhat. Which vendors are comparable?
  R-5 | is vitally or planhat quicker to learn for csm
  R-5 | hubspot service hub customer success features good enough?
  - | health profile filter by phase
  - | factor shows n/a
  - | red health alert slack
  - | nps weight in health
  - | health score api
  - | sentiment reset
  - | churn prediction field in planhat
  - | how do i bring the health in the salesforce layout
  - | since when has this customer been red, is there a history
  - | Hello, we have the phenomenon that customers with an open escalation are green. Can a factor take that into account?
  - | hubspot sync filter lifecycle stage
  - | salesforce opportunity type mapping
  - | sfdc sync duplicate contacts
  - | contact owner hubspot
  - | pipedrive sync frequency
  - | Dear team, after our Salesforce admin changed profiles, the sync shows insufficient privileges. What rights are needed?
  - | the salesforce sales team wants to see health on the opportunity
  - | two hubspot portals one planhat
  - | stage names of deals appear as ids
  - | how bring i old opportunities from sfdc in planhat
  - | deleted leads come back after each sync
  - | do contacts of lost prospects come over from pipedrive
  - | renewal forecast next quarter
  - | line item proration
  - | churn date vs log date
  - | arr bridge widget
  - | how do i book a price increase of 5 percent for all customers
  - | multi currency revenue
  - | a customer goes from monthly to yearly, how to do that in planhat
  - | renewal is won but licence shows old price
  - | can the csm see only the arr of his accounts
  - | customer cancels but contract runs until december, which status
  - | expansion not attributed to csm
  - | automation time zone
  - | playbook trigger usage drop 50%
  - | update owner automation
  - | wait for reply step
  - | slack alert when customer turns red
  - | automation runs not visible
  - | I would like that on change of phase to live a mail goes out to sponsor. which step do i use
  - | which automations touch this field
  - | can i pause all automations for a day
  - | onboarding automation creates project twice
  - | user tracking react
  - | usage import csv format
  - | last login per contact
  - | pendo feature events
  - | product usage factor zero
  - | we have desktop software, how do usage data come into planhat
  - | user without company in tracking
  - | adoption percentage per module
  - | dau wau formula
  - | cohort by start month
  - | churn widget percent
  - | metric of metric
  - | list of customers w/o touch in 60 days
  - | rolling average formula
  - | how show i the nps trend per segment
  - | filter customers with more than 3 open tickets
  - | dashboard loads forever
  - | segment counts differ between page and widget
  - | api upsert by external id
  - | api date format
  - | delete license api
  - | how many calls a day may i make
  - | tenant token where
  - | claude mcp setup
  - | mcp permission revenue
  - | ai assistant language
  - | copilot studio connector
  - | nps sender address
  - | nps widget average
  - | survey schedule quarterly
  - | how prevent i that one contact gets the survey twice in a quarter
  - | survey link in signature
  - | answer 0 is not saved
  - | nps of churned customers counts
  - | portal branding
  - | success plan template
  - | onboarding project template with dependencies
  - | task overdue list for manager
  - | customers dont see files in the portal
  - | handover checklist as template with tasks
  - | escalation workflow approval
  - | sequences and out of office
  - | qbr deck from planhat data
  - | calendar sync two accounts
  - | gmail label to planhat
  - | teams notification
  - | redshift connection whitelisting
  - | meeting without customer domain
  - | zendesk priority field
  - | gong summary in timeline
  - | roles for partners
  - | who exported the data
  - | scim groups
  - | import renewals
  - | custom field type change
  - | industry field choice list
  - | linkedin field on contact
  - | phone format
  - | company logo not shown
  - | startup plan limits
  - | new ui rollout date
`);
