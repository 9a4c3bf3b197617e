import { rows } from '../labelled-question';

/** Whole questions, asked in meetings and in chats. */
export const turn9 = rows(`
  R-1 | what do i do with a customer that has three different sponsors who disagree
  R-1 | how do you make time for strategic accounts when the small ones shout louder
  R-1 | customer pays on time but never shows up to meetings, should i be worried
  R-1 | have you seen good examples of digital onboarding for non technical users
  R-1 | our renewals slip by weeks every time because of legal. how do you start earlier without annoying people
  R-1 | my head of sales wants csms to cold call into accounts. how do i push back
  R-1 | is 120 accounts per csm doable when acv is 4k
  R-1 | retention dropped after we changed pricing, how do i separate cause and effect
  R-1 | which meetings should a csm have with a mid size customer during a year
  R-1 | what is your definition of an active customer
  R-1 | any framework for deciding which feature requests of churn risks get priority
  R-1 | how do i hand over a difficult customer to a colleague in a fair way
  R-1 | how to write a churn announcement internally without blaming sales
  R-1 | how do consulting companies measure customer health, no product usage there
  R-1 | i want to test two onboarding approaches against each other, how many customers do i need
  R-1 | help, our only csm resigned and 70 renewals are coming
  R-1 | what does the first month of a new enterprise customer look like at your company
  R-1 | should low usage always mean red
  R-1 | customers with long implementation, when does the health score start to count in your model
  R-1 | is it common that csms get equity
  R-1 | how to get quiet customers to speak in qbrs
  R-1 | partner sells our product and does onboarding badly, what levers do we have
  R-1 | give me 5 talking points for a renewal with a happy but price sensitive customer
  R-1 | how do you track promises made to customers, from a process view
  R-1 | expansion through new departments: who do you approach first
  R-1 | what is the industry standard for time to first value in hr tech
  R-1 | how should the board deck show churn by reason
  R-2 | do people answer more if the survey is in their own language
  R-2 | good follow up question after a low csat
  R-2 | what counts as a promoter and why 9 and not 8
  R-2 | is a 15 percent nps response rate something to be proud of
  R-2 | our survey gets answered only by admins, how to reach the end users
  R-2 | should nps be part of the contract kpis
  R-2 | how long to wait before surveying a new user
  R-2 | feedback form at offboarding, what do we ask
  R-2 | customer effort score, does anyone still use it
  R-2 | how do you thank people for survey answers
  R-2 | anonymous feedback is harsher, fair or not
  R-2 | can nps be compared across products
  R-3 | in salesforce the opportunity amount does not sum the products, where is the setting
  R-3 | how to create a hubspot report on email open rates per rep
  R-3 | salesforce: users cannot see the reports folder after the profile change
  R-3 | make a field on the lead read only for sdrs in sfdc
  R-3 | hubspot workflow enrolls contacts twice
  R-3 | best pipeline stages for a saas sales team in pipedrive
  R-3 | apex trigger on opportunity runs twice, recursion
  R-3 | build a landing page in hubspot
  R-3 | add a pop up form in hubspot on our pricing page
  R-3 | how to track lost deals by competitor in salesforce
  R-3 | who can give a salesforce training for our sales reps
  R-3 | can we automate sales follow up tasks in pipedrive
  R-3 | hubspot scoring for marketing qualified leads, how
  R-3 | push google form answers to a slack channel
  R-4 | need company size for a list of domains
  R-4 | where can i look up who is the cio of my customer
  R-4 | what do data vendors charge per contact
  R-4 | which enrichment provider do you trust for nordic companies
  R-4 | can i automatically get industry classification from the website
  R-4 | tool that alerts when customers hire or lay off people
  R-4 | append revenue and headcount to our customer list
  R-5 | is planhat suited for companies without product usage data
  R-5 | i need three reasons for planhat and three against
  R-5 | gainsight or planhat, which one has less admin work
  R-5 | what do you pay for planhat per year
  R-5 | cs platforms with good salesforce integration, ranking please
  R-5 | we are unhappy with totango, what would you take today
  R-5 | does planhat beat vitally in onboarding projects
  - | why does the customer success plan show the wrong owner
  - | what does it mean when the health factor says no impact
  - | customers see old tasks in their portal after the project was closed
  - | which customers have no success plan yet, how do i list them
  - | is the churn probability from planhat ai any field i can filter on
  - | should i log churn when a customer pauses, what does planhat do with it
  - | do churn logs change arr by themselves
  - | why do two csms get the same renewal reminder
  - | how does planhat decide that a deal is expansion
  - | who gets the task when the account has no csm
  - | when does a company become a customer in planhat
  - | how do i make csms fill the churn reason when they set status lost
  - | do i have to create the renewal myself
  - | are health scores of archived companies kept
  - | what is the difference between csm score and health
  - | how do i show the onboarding progress to the customer
  - | why is the customer not in the segment although he fits
  - | what should i put in source id when there is no crm
  - | what happens to end users if i delete the company
  - | how do i find out which automation changed the phase
  - | can i reuse a success plan for other customers
  - | why is nrr lower than grr in planhat
  - | which number is right, arr on the company or the sum of licences
  - | how can planhat show retention by start cohort
  - | can customers book meetings through the portal
  - | our csms complain that tasks from playbooks pile up, can i close them in bulk
  - | how do i train the ai on our playbooks in planhat
  - | is there a template for qbr notes in planhat
  - | i need the nps of the decision makers only, filter on role
  - | nps answers come in but the follow up automation sleeps
  - | should nps responses overwrite the old value on the end user
  - | what does passive mean in the nps widget of planhat
  - | is the survey sent in the contact's time zone
  - | how are bounced surveys counted in the response rate
  - | why can one contact answer the survey several times
  - | how do i give the survey our corporate colours
  - | salesforce users see health but not the trend, which fields do i map
  - | our sdr team works in hubspot, do their calls count as touch in planhat
  - | sales wants renewal tasks back in salesforce
  - | hubspot lifecycle stage customer should create the company in planhat, not before
  - | after the hubspot merge the losing company stays in planhat
  - | what if a rep deletes the opportunity after it was synced
  - | is there a delay between closing the deal in sfdc and planhat arr
  - | permission set for the planhat user in salesforce, minimal rights
  - | can i push the planhat phase to a salesforce picklist
  - | lead source from hubspot as filter in planhat
  - | usage looks good but last touch is 90 days old, does planhat count emails
  - | csm ratio per segment as a table
  - | how do i enter the headcount of a customer
  - | industry comes from two systems, which one wins
  - | who can edit linkedin urls of contacts
  - | job titles in planhat are cut at 50 characters
  - | phone numbers from outlook signatures, does planhat read these
  - | company logo is fetched from where
  - | can planhat fill the industry itself with ai
  - | where do i paste the api key of our enrichment tool
  - | gainsight timeline entries as notes, which csv columns
  - | coming from churnzero, how do i rebuild segments in planhat
  - | is the vitally importer still there in the new app
  - | how much data can i import at once when moving from totango
  - | does planhat charge for view users
  - | why is planhat slow since this morning
  - | is there a training for new csms inside planhat
  - | new planhat home page, can i set it for the team
`);
