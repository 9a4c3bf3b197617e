import type { RouteRef } from '@/lib/ask/types';
import { lines } from './labelled-question';

/**
 * Questions of strategy as people type them, by where they belong. Written in eight turns, each before the rules were changed
 * for it; most are met, not all: their share is tested.
 */
export const strategyQuestions: Readonly<Record<RouteRef, readonly string[]>> = {
  'R-1': lines(`
    which skill helps with expansion strategy
    what is the command for customer success method
    the command for churn and retention advice, please
    which command gives onboarding strategy
    our churn doubled this year, what playbook would you run
    how do top cs teams find expansion
    framework for customer onboarding first 90 days
    what csm to account ratio is normal
    how to convince execs to invest in customer success
    how many customers should one csm handle
    our nrr is 92%, how do we get it up
    template for a success plan
    what to say in a renewal call
    whats a healthy gross retention for smb saas
    churn is killing us, where to start
    customer wants to cancel, what do i say
    how do you handle a customer that goes silent
    our champion is leaving next month any advice
    agenda for a qbr with a cfo
    who should own renewals, sales or cs
    when should we hire our first csm
    how do i pay csms, bonus on nrr or grr?
    cs compensation plan ideas
    what belongs in a customer health score for plg
    is 5% monthly churn bad
    average churn rate b2b saas 2025
    how to segment customers into high touch and low touch
    scaling cs without hiring
    digital touch program for long tail accounts
    how do we raise prices without losing customers
    renewal negotiation tips
    customer asks for 30 percent discount at renewal
    how to spot upsell signals early
    whats the best way to hand over from sales to cs
    first 30 days as head of cs, what should i do
    how to build a business case for more csms
    whats a realistic time to value for enterprise software
    how to reengage inactive customers
    playbook for low adoption accounts
    how do i get executives to join our qbrs
    exec sponsor program best practise
    how to multithread in big accounts
    churn reasons taxonomy, any good examples out there
    early warning signs a customer will leave
    how to do a churn post mortem
    questions for an exit interview with a churned customer
    how do we win back lost customers
    what kpis for a vp of customer success
    how would you measure csm performance
    how much of revenue should go to customer success
    customer journey mapping for saas
    how do we turn happy customers into references
    building a customer advocacy program
    is it worth having a community for customers
    customer advisory board how to start
    should csms carry a quota
    should onboarding be paid or free
    how long should onboarding take
    kickoff meeting agenda new customer
    how to reduce onboarding time
    reduce time to value
    whats the difference between net and gross retention and which one to show the board
    how do we forcast renewals better as a team
    how should we prioritise accounts in a csm portfolio
    how to prevent csm burnout
    red account meeting how do you run it
    escalation email to angry customer template
    our biggest customer got acquired, what now
    customers dont see the value of our product
    users log in less and less how do we bring them back to the product
    best cadence for customer check ins
    how often should a csm talk to a customer
    what does good look like in customer sucess
    is a health score even useful
    health score methodology for a startup
    how many factors should a good health score have in general
    land and expand strategy
    cross sell motion for existing customers
    how to create urgency for an upsell
    retension strategies for small customers
    how can we cut logo churn in half
    what retention numbers do investors expect
    csm job description
    interview questions for a customer success manager
    renewals team separate from csm?
    what are others doing about churn in a recession
    success plan examples
    mutual success plan what goes in
    how do i get customers to adopt new features
    tips for training new csms
    what percentage of revenue do saas companies lose to churn
    my csms have 80 accounts each is that too many
    how do we get from reactive to proactive cs
    ideas for customer onboarding emails
    whats the ideal onboarding length for mid market
    how would you structure a renewal process from scratch
    exec business review deck what slides
    who runs the qbr csm or account exec
    should we charge for premium support
    our customers love us but dont renew why
    how to grow accounts that are already happy
    when do i escalate an at risk account
    how to know if a customer is about to churn
    customers stop using the product after 3 months
    do you have a framework for churn analysis
    how to calculate the roi of customer success for our ceo
    how can i build trust with a new stakeholder
    what do cs leaders report to the board
    how to deal with a champion who got fired
    tiering customers by arr or by potential
    one csm or a pool for small customers
    getting execs to care about retention
    churn vs contraction vs downgrade what matters more
    how do we split commercial responsibility between am and csm
    industry benchmark nrr
    is 110 nrr good for our stage
    best metrics for onboarding success
    how to drive product adoption with busy customers
    what does a cs playbook for renewals look like
    renewal email wording for a customer that is unhappy
    90 day plan new cs leader
    how to reduce time to first value
    health score inputs for a seat based product
    how many red accounts is normal
    strategy for saving a churning enterprise account
    how to make customers stickier
    how do we sell multi year deals at renewal
    whats a sensible health score model without usage data
    customer success for low acv customers
    offboarding churned customers gracefully
    how to set customer goals together
    what is a customer success plan supposed to include
    should support report into cs
    talk me through a good handover
    customer education program worth it?
    ways to make qbrs less boring
    how do i prepare for a tough renewal
    customers say we are too expensive
    feature request denied customer threatens to leave
    how to measure if onboarding works
    what is considered a good logo retention
    any playbooks for dealing with churn risk
    how do other saas companies onboard customers
    whats the right number of accounts for an enterprise csm
    we keep losing smb customers, help
    how to get nrr above 100
    what should a renewal conversation cover
    framework for customer segmentation
    how to make a success plan with a customer
    what metrics show customer health
    how to increase product adoption
    when to bring up the renewal
    who should do upsell, csm or sales
    sample agenda qbr
    ideas to re-engage a silent champion
    tips for a first call with a new customer
    how do i defend my cs budget
    is a 1:100 csm ratio realistic
    how do you predict churn
    what causes churn in b2b
    good onboarding checklist for saas
    how long before renewal should we start talking
    how to handle price objections at renewal
    what should i look at to spot expansion
    best health score model
    how to weigh csm opinion in health scores
    template renewal email
    cs strategy for next year
    how do we become more strategic with customers
    csm career path
    how to onboard a new csm
    customer lifecycle stages for a saas company
    how often to do ebrs
    handling a customer escalation
    what to do when usage goes down before renewal
    how to prove roi to a customer
    retention playbook
    should we have a dedicated renewals manager
    how to lower early churn in the first 90 days
    churn forecasting methods
    whats net revenue retention benchmark for series b
    getting buy in for a cs platform from my cfo
    how do i ask a customer for a reference
    cs okrs examples
    adoption playbook ideas
    how should customer success work with product
    how do i run a customer kickoff
    risk categories for churn
    how do we stop losing customers
    is a 90% gross retention ok
    what would a great onboarding look like
    how do i keep my champion engaged
    when is it time to let a customer go
    how should we tier our accounts
    whats a normal expansion rate
    who is responsible for upselling
    our onboarding takes 6 months, is that normal
    how do we speed up onboarding
    churn benchmarks for b2b saas
    what to include in an ebr
    how to get customers to use more features
    best practices for renewals
    ideas for increasing customer engagement
    what do good csms do differently
    how do we know which customers will churn
    how much should a csm earn
    do we need a csm for every customer
    how to present renewal uplift
    customer success maturity model
    playbook for losing a sponsor
    what are typical reasons for churn
    how would you onboard 50 customers at once
    how many touchpoints per quarter are good
    health score for low touch customers
    how to get my team to update health scores
    should health be red yellow green or 0-100
    what is a healthy nrr
    cs team of 3, how do we split accounts
    how to sell customer success internally
    voice of the csm in product roadmap
    how do i know if my health score is any good
    why customers churn after year one
    dealing with a customer in financial trouble
    budget cuts at customer what to do
    how to set renewal targets for csms
    hwo do i lower churn
    typical ratio of csms to customers
    which kpis matter for cs
    tips for upselling
    onboarding playbook for a saas tool, what steps
    how do the best companies run renewals
    is our churn of 15% too high
    what to do if a champion leaves
    how long does it take to onboard an enterprise customer normally
    convincing our ceo that we need more csms
    whats a success plan and how do others use it
    how do you grow nrr without new logos
    need ideas to save an unhappy customer
    how should we compensate csms
    how to do customer segmentation right
    good questions for a discovery call with existing customers
    how to keep executives engaged
    what is world class retention
    should a csm do support too
    qbr or ebr whats the difference
    expansion playbook anyone
    how do we drive adoption of a new module
    how do other teams define a healthy customer
    churn analysis template
    give me a 30 60 90 plan for onboarding
    what would you do about a customer with low usage
    when to start renewal talks
    health score ideas for early stage
    customer success metrics for the board
    renewals slipping every quarter how to fix
    how many qbrs per year
    how do i coach my csms to be more commercial
    advocacy program ideas
    structure of a cs org at 10m arr
    how to increase lifetime value
    best practises customer handoff sales to cs
    should we automate our tech touch
    how to talk about price with customers
    why do customers churn after onboarding
    how many accounts can a csm realistically manage
    what is a good churn rate for smb
    how to run a renewal conversation with procurement
    ways to increase nrr
    what are the best expansion triggers
    template for qbr
    how do i convince leadership to hire more csms
    onboarding best practices for enterprise
    what should our customer journey look like
    who should own expansion
    our retention is 85%, how can we improve
    how to structure cs compensation
    how do you identify accounts ready for upsell
    low engagement customers, what would you do
    should we segment by arr or industry
    customer success playbook examples
    how to reduce time to value in onboarding
    what do you say to a customer who wants to cancel
    is it normal to have 60 accounts per csm
    how to get a champion to introduce us to other teams
    ideas for a customer advocacy program
    health score weights: what do most companies use
    how do good teams handle escalations
    when should a csm get involved in the sales cycle
    cs headcount planning framework
    how to report churn to the board
    success plan framework
    how do we onboard customers faster
    what is the average nrr in saas
    how should i split my day as a csm
    when is a customer really at risk
    best way to introduce a price increase
    how do i build trust with a new champion
    ideas for a renewal campaign with customers
    how many touchpoints in the first 90 days
    expansion plays that work
    our gross retention dropped to 80%, what do we do first
    what makes a good csm
    should renewals sit with sales
    how to write a success plan
    retention tips for smb
    how do you forecast churn
    who joins a qbr
    how do i show the value of cs to the board
    segmentation model for cs
    customer health framework
    advice for first time cs manager
    any tips on dealing with churn after a merger
    csm to customer ratio for mid market
    what are best in class renewal rates
    how to get our customers more engaged
    can you suggest a churn playbook
    whats the best structure for a qbr
    how do i get my team to care about renewals
    what should go in a customer success plan
    is our onboarding too long
    how do i talk to a customer about an upsell
    how can we improve our health score methodology
    when should a customer be marked as at risk, rule of thumb
    how to prevent churn in the first year
    which customers should get a dedicated csm
    how to measure the success of customer success
    what does a csm do all day
    customer went quiet before renewal
    how to prove that cs reduces churn
    how to grow existing accounts
    what is the difference between nrr and grr
    what drives retention
    how do i build a cs team from zero
    what to do with customers who never adopted the product
    do health scores predict churn
    how do we set expectations during onboarding
    lost three big customers this year, how do we fix it
    how do you decide which accounts get a qbr
    escalation process for unhappy customers
    what is good product adoption
    renewal best practises
  `),
  'R-2': lines(`
    which skill is the one for survey design
    what is the command for nps strategy
    whats a decent nps response rate
    is our nps of 32 good
    nobody answers our surveys
    best time of day to send a survey
    our nps response rate is 8%, how to get it higher
    how many questions should an nps survey have
    what to ask in a churn survey
    should i offer a gift card for survey answers
    nps vs ces
    when is csat better than nps
    how often can we bother customers with surveys
    survey people in app or over email?
    how to word the nps question
    subject line for nps email that gets opened
    average csat b2b
    what should we do with passives
    how to talk to detractors
    how fast should we reply to a detractor
    how to turn promotors into advocates
    is nps even worth it
    why do people hate nps
    nps benchmark software industry
    who should get the nps survey, admins or all users
    how many responses do we need for nps to be significant
    ideas to get more feedback from customers
    voice of customer programm set up from scratch strategy
    closing the loop best practices
    our nps fell to 10, how do we turn it around
    survey after onboarding or after 90 days
    good follow-up questions for promoters
    anonymous survey or not
    is quarterly nps too much
    what survey scale is best 5 or 10
    relational vs transactional nps
    people ignore our feedback emails
    designing a csat survey for support
    customer interview questions vs survey
    response rates are going down every quarter what can we do
    how do i explain our nps to the board
    is 12% answering our survey any good
    how to make more people fill in the survey
    should csms ask for nps in person
    nps after each support ticket or twice a year
    what does a detractor need to hear
    good csat score for saas
    ces question wording
    does an incentive bias the survey
    how big must the sample be for nps
    short or long surveys
    when in the lifecycle do you ask for nps
    what do i do with bad nps comments
    thank you message for promoters ideas
    whats the point of nps
    people only answer when angry, how to fix the bias
    survey email from ceo or csm name
    ask the why after the score?
    how often do others run csat
    best day to survey
    raise csat
    how to improve survey participation
    what is a normal csat
    how do we get honest feedback
    nps too low what to do
    how do i present nps results to customers
    when is the right moment for nps
    what questions for a customer satisfaction survey
    is csat or nps better for onboarding
    should everyone in the account get the survey
    how soon after go live should we ask for feedback
    how to call detractors
    does nps predict churn
    increase csat responses
    nps 45 is that good for fintech
    survey invitation text that works
    how many reminders for a survey are ok
    what to do with promoters
    whats a good response rate for nps
    how can i make my nps survey better
    what questions should i ask customers after onboarding survey
    is it ok to survey the same person twice a year
    how do you deal with low nps
    csat vs nps vs ces
    why is nobody filling in our survey
    should we send nps to everyone
    examples of nps follow up emails
    what is the best length for a survey
    how to thank promoters
    how to get reviews from promoters
    good nps?
    average response rate nps b2b saas
    how to get more survey responses
    how often should nps be sent
    nps survey best practices
    what to write in the nps email
    tips to increase csat
    do customers hate surveys
    handling detractors
    should nps be anonymous
    which is better ces or csat
    is 20% response rate good
    how to ask for feedback without annoying people
    what should the thank you page say to promoters
    do we need incentives for surveys
    nps for free users worth it?
    is it bad to ask nps right after onboarding
    what response rate should we expect for csat
    how to phrase a csat question
    best channel for nps
    are 3 questions too many in a survey
    survey timing after onboarding best practice
    how do we get detractors to talk to us
    should nps be sent to all users or just admins
    is our csat of 4.1 good
    customers never respond to our nps
    how long should our csat survey be
    what nps do saas companies have
    how to get more answers to nps
    who should follow up on detractors
    nps question wording
    is 5% response rate bad
    how to increase nps
    what is a bad nps
    nps or csat for a support team
    how to reduce survey fatigue
    who should we send csat to
    should i survey churned customers
    how to act on nps feedback
    our customers are tired of surveys
    survey every 6 months or every year
  `),
  'R-3': lines(`
    hubspot deal pipeline set up for a new sales team
    salesforce permission sets for the sales team
    hubspot lifecycle stages setup
    how do i make a salesforce report of open quotes by rep
    salesforce lead assignment rules
    hubspot sequences for sdrs
    apex trigger on opportunity close
    how to customise a page layout in sfdc
    pipedrive pipeline stages for our sales reps
    pipedrive automations for lead follow up
    salesforce flow vs process builder
    hubspot landing page form not nice, how to style
    forecasting in salesforce for sales managers
    set up territories in salesforce
    hubspot lead scoring model
    salesforce cpq approval process
    how to import leads into hubspot
    connect slack and jira
    zapier between typeform and hubspot
    sync stripe to salesforce
    link intercom with hubspot
    how do i merge leads in salesforce
    hubspot marketing email opt in
    salesforce admin certification how long to learn
    create record types in salesforce
    hubspot workflow to rotate leads
    quote template hubspot
    salesforce dashboard for sales reps quota
    add a web to lead form sfdc
    pipedrive lead inbox set up
    salesforce price book setup
    hubspot ticket pipeline configuration for support team
    salesforce validation rule regex
    join notion with google calendar
    how to set up a sales pipeline in pipedrive
    hubspot form not sending leads to sales
    sales cadence in hubspot
    opportunity stages best practice salesforce
    give sales reps access to reports in salesforce
    salesforce quote pdf
    how does hubspot attribute marketing campaigns
    salesforce flow builder tutorial
    hubspot contact lifecycle stage vs lead status
    dedupe leads in salesforce
    pipedrive web form
    who can edit page layouts in salesforce
    salesforce forecast categories
    hubspot deal automation for sales
    sfdc profiles vs permission sets
    connect zendesk and salesforce
    push typeform answers into hubspot
    hook up stripe with netsuite
    salesforce territory planning
    hubspot meetings link for reps
    configure lead routing in salesforce
    salesforce opportunity stages for our sales process
    hubspot workflows for marketing
    pipedrive custom fields for sales
    create approval process in sfdc
    hubspot reporting for sales managers
    how to use salesforce campaigns
    set up sales sequences hubspot
    salesforce user profiles for sdr team
    hubspot chatbot
    integrate mailchimp and hubspot
    sync hubspot to salesforce
    connect jira and slack together
    salesforce email templates
    hubspot import leads csv
    set up hubspot deal stages
    how to build a salesforce dashboard for account execs
    salesforce lead conversion process
    create a quote in hubspot
    how do i add a user in salesforce
    what is a salesforce record type
    pipedrive vs hubspot for sales
    hubspot email templates for sales
    zendesk and jira integration
    how to connect gmail to pipedrive
    salesforce reports for sales team
    how to set up lead scoring hubspot
    hubspot forms and landing pages
    sfdc territory management
    how do i create a flow in salesforce
    salesforce quotes and cpq setup
    hubspot sales forecasting
    pipedrive deal stages for sales
    salesforce lightning page layout for reps
    hubspot sequences best practice
    connect hubspot to slack
    sync salesforce and netsuite
    salesforce lead queue
    how to create a sales pipeline in hubspot
    salesforce lead to opportunity conversion setup
    which salesforce permissions should sales reps have
    hubspot workflow for lead nurturing
    build a forecast report in salesforce
    connect intercom and salesforce
    hubspot deal stage automation for our ae team
    salesforce custom report types for sales
    hubspot lead status setup
    pipedrive forecasting for sales
    how do i set up approval process salesforce
    connect notion to jira
    how to create a lead form in hubspot
    salesforce opportunity pipeline for new business
    salesforce profiles and permission sets explained
    hubspot quotes setup
    how to assign leads in salesforce
    pipedrive sales reports
    integrate slack with salesforce
  `),
  'R-4': lines(`
    where can we get company size data
    where do i get linkedin urls for contacts
    tool to find the headcount of accounts
    best data provider for firmographics in europe
    how do we find the funding of our customers
    look up industry for 2000 companies
    enrich contacts with phone numbers
    who sells tech stack data
    is zoominfo worth it
    apollo or cognism
    clay for account enrichment
    get job titles of all our contacts
    find emails of decision makers
    how to find out how many employees a customer has
    need company revenue numbers for our accounts, any source
    automatic enrichment of accounts, which service
    half of our accounts have no industry, how do people fill that in
    scrape linkedin for employee numbers
    find out which technologies our customers use
    cheap way to get firmographic data
    append job title and linkedin to our contact list
    find new cfo contact at account
    detect when a contact changes job
    crunchbase data for accounts
    where to buy b2b contact data
    where can i buy company data
    how many employees do our customers have
    tool that gives me job titles
    find the right contact at an account
    get tech stack of accounts
    who is a good provider for mobile numbers
    add industry to all our accounts automatically from the web
    we need firmographics
    linkedin profile finder
    find out revenue of private companies
    how to get emails of new stakeholders
    which enrichment tool is best
    look up hq location
    fill missing job titles
    annual revenue and headcount for 500 accounts where to get
    where do companies get employee counts
    source for industry codes
    how to get phone numbers for contacts
    linkedin data for our accounts
    tool to enrich contacts
    best way to find company headcount
    revenue of our accounts where can i look that up
    find job titles automatically with a tool
    clearbit alternative
    data enrichment providers
    how do i enrich my customer list
    add company size to accounts, which provider
    where to find the industry of a company
    company headcount api or tool
    which tool gives funding data
    get linkedin profiles of decision makers
    how do i know the tech stack of my customers
    find phone numbers of customers
    need employee numbers for 300 accounts
    where do we get headcount data from
    how to find company revenue
    enrichment tool for linkedin data
    what tool to use for contact enrichment
    get industry for all our customers
    find phone numbers and emails for contacts
    source of tech stack information
    which provider has good european company data
    append headcount to account list
    zoominfo vs apollo
    how to get company size and industry for all accounts
    find linkedin profiles for end customers
    where do people get funding data
    best enrichment provider
    look up headcount of our customers
    tool for phone numbers of contacts
    tool for finding job titles
    where do i find number of employees of an account
    company data provider recommendations
    get linkedin of contacts
    where to get job titles for our contacts
    tools to enrich account data
    how can i find out the size of a company
    we need phone numbers for 200 contacts
    revenue and headcount data source
    linkedin url finder
  `),
  'R-5': lines(`
    is gainsight worth the money over planhat
    is planhat any good
    why would i pick vitally instead of planhat
    hubspot service hub or planhat
    planhat reviews
    planhat alternatives for small teams
    whats better gainsight or totango
    we are thinking about leaving planhat for churnzero
    custify vs planhat pricing
    is planhat more expensive than vitally
    does catalyst beat planhat
    planhat compared to clientsuccess
    which customer success platform is best for 5 csms
    convince my boss to choose planhat over gainsight
    planhat pros and cons
    who are planhats competitors
    is planhat worth the price
    should we buy planhat or build it ourselves in hubspot
    velaris planhat comparison
    what do people dislike about planhat
    do we even need planhat if we have salesforce
    can hubspot replace planhat
    gainsight implementation time vs planhat
    zapscale review
    staircase ai or planhat
    planhat or rosetta
    top 5 cs tools
    is vitally easier to use than planhat
    migrate from planhat to gainsight, good idea?
    we come from totango, what will be different
    planhat or gainsight for enterprise
    is planhat a good tool
    churnzero vs planhat for smb
    why do companies leave planhat
    anything better than planhat
    planhat g2 rating
    planhat competitor list
    whats the catch with planhat
    planhat vs building in salesforce
    vitally pricing
    should i replace gainsight with planhat
    planhat or custify which one
    who is cheaper planhat or totango
    what does gainsight do that planhat does not
    is there a cheaper cs tool than planhat
    how does planhat stack up against velaris
    cs platform for a team of 3
    we are evaluating planhat and two others
    planhat strengths and weaknesses
    convince me to stay with planhat
    hubspot or planhat for customer success
    move off planhat
    planhat or vitally which is better
    gainsight vs planhat
    how does planhat compare to churnzero
    is planhat worth it for 10 people
    switching from gainsight
    reasons to pick planhat
    should we go with totango or planhat
    moving off gainsight
    why not gainsight
    planhat competitors
    is there something better than planhat for plg
    vitally vs churnzero
    custify pricing
    does planhat suck
    what are the disadvantages of planhat
    best customer success software 2025
    would you buy planhat again
    planhat vs totango
    is planhat the right tool for us
    what is better planhat or churnzero
    are there alternatives to planhat
    how much is gainsight
    planhat against vitally
    do you recommend planhat
    catalyst or planhat
    planhat vs vitally
    is planhat worth the money
    should we move from gainsight to planhat
    planhat pricing vs churnzero
    is planhat better than hubspot service hub
    planhat review
    whats the best alternative to planhat
    does anyone use totango
    what is better for a startup vitally or planhat
    custify or planhat
    is gainsight overkill for us
    planhat or salesforce for customer success
    gainsight vs planhat vs vitally
    why planhat and not gainsight
    is planhat good for small teams
    planhat alternatives cheaper
    is churnzero better
    how does planhat compare with the competition
    should we stay with planhat or go to vitally
    vitally or planhat
    is planhat any better than gainsight
    pros and cons of planhat
    who competes with planhat
    moving to vitally from planhat
    is planhat good
    gainsight pros and cons
    planhat versus churnzero
    whats the difference between vitally and planhat
    which is cheaper planhat or custify
    should we buy planhat
    totango alternatives
    is hubspot enough or do we need planhat
  `),
};
