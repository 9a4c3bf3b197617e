import type { AreaId } from '@/content/types';
import { listed, type Phrase } from './phrases';
import type { Symptom } from './types';

/** How telling a phrase is: it names the area, points to it, or is at home there among other places. */
export interface AreaPhrases {
  names: readonly Phrase[];
  points: readonly Phrase[];
  hints: readonly Phrase[];
}

/** What people call the things of each area. The dossiers' terms, screens, symptoms and search phrases, and everyday words. */
export const areaLexicon: Record<AreaId, AreaPhrases> = {
  A: {
    names: listed(`
      health score, health profile, health factor, health lab, customer health, success unit,
      orghealthtotal, hprofile, csmscorelog, group health, healthscore, health … profile
    `),
    points: listed(`
      health, factor, csm score, csm sentiment, linear, linear bounded, impact, weighting,
      green/red/yellow account/customer, account/customer … green/red,
      turn/went/gone/stay/are/is green/red, churn risk score, sunit, weight … score, score … weight,
      score … stuck, happy but churn, weight, factor in, health drops
    `),
    hints: listed(`
      score, sentiment, last touch, renewal risk, at risk, threshold
    `),
  },
  B: {
    names: listed(`
      crm sync, salesforce sync, hubspot sync, pipedrive sync,
      sync … salesforce/hubspot/pipedrive/sfdc/crm, salesforce/hubspot/pipedrive/sfdc/crm integration,
      integration user, sourceid, source id, salesforce/hubspot/pipedrive/sfdc/crm … sync,
      sync direction, connect … salesforce/hubspot/pipedrive/crm,
      salesforce/hubspot/pipedrive/sfdc connect, fetch data from sfdc, push/write/send … to/into/on salesforce/hubspot/pipedrive/sfdc,
      salesforce/hubspot/pipedrive/sfdc … into/to planhat, planhat … into/to salesforce/hubspot/pipedrive/sfdc
    `),
    points: listed(`
      change … in salesforce/hubspot/pipedrive, salesforce/hubspot/pipedrive … shows up, crm id,
      old account, sfdc change, salesforce, hubspot, pipedrive, crm, sync filter, sync … overwrite,
      source of truth, our sync, first fetch, full fetch, resync, account … twin, sync … duplicate,
      sync … twice, picklist, pick list, field mapping, sfdc, mapping, unmap, direction, reconnect, re connect
    `),
    hints: listed(`
      sync, phase, overwrite, parent, duplicate company, two company, external id
    `),
  },
  C: {
    names: listed(`
      license, line item, arr, mrr, renewal, revenue, auto renew, autorenew, invoice, nrr, grr,
      opportunity, churn log, recurring revenue, renew, refund, currency
    `),
    points: listed(`
      deal, deal/revenue/license/renewal … by hand/manually, typed/entered … by hand, contract,
      customer status, status … cancel/lost/prospect, cancel, churn record,
      upgrade and churn, exchange rate, fx, upsell, downgrade, closed won, forecast, churn report,
      churn number, gross retention, net retention, fixedperiod, overdue, billing, company status, pilot, fiscal year, price increase, proration, discount
    `),
    hints: listed(`
      product, churn, amount, price, pay, subscription, pipeline, yearly, monthly value, won
    `),
  },
  D: {
    names: listed(`
      automation, automate, trigger, step execution, execution quota, get multiple, filtration,
      execute function, wait step, incoming webhook, replacement code, olddoc, human in the loop,
      function step, slack step, ai step, templated, webhook step, automation log, object custom, wait step, delay step
    `),
    points: listed(`
      human approval, approval … step, flow, branch, trigger filter, loop, webhook, fire, step … fail,
      execution, wait until, added to filter, any update, code step, condition step, update step,
      get step, create step, merge tag, variable, slack message, mention, someday, approval step,
      delay step, days before/after, slack the/a/my/our csm/owner/team, when … drops/changes/turns, remind, message shows
    `),
    hints: listed(`
      run, step, quota, slack, wait, function, placeholder, notify, alert, condition
    `),
  },
  E: {
    names: listed(`
      usage, usage tracking, user activity, tracking, planhat js, plantrack, last seen, last active,
      tenant uuid, tenant token, tenant id, pendo, mixpanel, amplitude, event, raw data, heap,
      dimension data, dimensionid, script tag, javascript snippet, snippet, remove raw data,
      google analytics, track … login/logon, product engagement score
    `),
    points: listed(`
      users … pushed, pushed … users, own employee, active user, duplicate contact, duplicate end user,
      duplicate enduser, contact … twice, login, segment … off, identify, analytics, external id,
      externalid, dau, mau, wau, active in … product, primary, feature, same person, same email,
      wrong company, own staff, test user, archived end user, archived contact, posthog,
      duplicate people, custom metric, contact … end user
    `),
    hints: listed(`
      end user, enduser, contact, logged in, people, track, in our product, in our app, backfill,
      segment, trait
    `),
  },
  F: {
    names: listed(`
      calculated metric, metric, formula field, dashboard, chart, widget, formula, report, cohort,
      data explorer, graph, roll up, rollup, build period, export, global filter, time series, kpi,
      aggregation, customer intelligence, null, calc metric, data module
    `),
    points: listed(`
      customer segment, segment … customers, segment of, average, sum of, total, page, filter, pivot,
      view, ratio, divide, division, calculation, calculate, number … not the same, different number,
      table, column, raw value, look back, weekly, distinct, conditional, presentation, percentage,
      days diff, unique count
    `),
    hints: listed(`
      number, count, yesterday, daily, difference, day behind, csv
    `),
  },
  G: {
    names: listed(`
      api, rest api, endpoint, bulk upsert, api token, api key, bearer, rate limit, http, curl,
      service account, postman, request body, json, payload, access token, too many request, upsert,
      private app, api call, api access, tenant uuid, sdk, permissionerrors, createderrors, updatederrors, nonsaves
    `),
    points: listed(`
      token, request, post, put, delete request, limit and offset, pagination, paging, offset, script,
      bulk, unauthorized, forbidden, developer, python, keyable, externalid, external id,
      webhook subscription, batch, per page, page size, companyexternalid, integration script,
      node script, scopes, updated since, updatedat, model name, query parameter, custom object
    `),
    hints: listed(`
      returns, response, error code, id, timeout, retry, import … script
    `),
  },
  H: {
    names: listed(`
      mcp, claude, chatgpt, chat gpt, copilot, cursor, ai assistant, ai client, inclusive, anthropic,
      openai, mcp server, llm client, ai agent, gemini
    `),
    points: listed(`
      oauth, connector, assistant, scope, callback url, client id, authorize, ai tool, read only,
      client secret, grant, gpt, prompt
    `),
    hints: ['ai', 'disconnect', 'applications tab', 'profile'],
  },
  I: {
    names: listed(`
      nps, survey, net promoter, promoter, detractor, satismeter, csat, delighted, campaign, passive,
      response rate, ces score, net promoter score
    `),
    points: listed(`
      waiting for approval, respond, recipient, score … 0 10, thank you page, reminder, questionnaire,
      feedback, unsubscribe, logo, receive/get/got/send/sent/skip … survey/nps, survey/nps … receive/sent/recipient
    `),
    hints: listed(`
      answer, wave, sender, opt out, planhatbot
    `),
  },
  J: {
    names: listed(`
      workflow, playbook, project, task, portal, sequence, time tracking, milestone, timesheet,
      objective, workflow template, onboarding plan, time entry, entry criteria, exit criteria, to do,
      todo, kanban, customer portal, success plan, calendar event task, company project, gantt, due date,
      billable
    `),
    points: listed(`
      jira issue, template, onboarding, dependent step, step … inactive, steps stay, checklist, capacity,
      utilization, hours, assignee, collaboration, external user, start date, steps, archived too, start/starts/launch/begin … workflow/project/playbook/sequence/onboarding
    `),
    hints: listed(`
      issue, kickoff, activate, step, email step, handover, time log, overdue
    `),
  },
  K: {
    names: listed(`
      email tracking, microsoft teams, ms teams, teams channel, exchange server, gmail, outlook,
      google calendar, calendar, snowflake, bigquery, big query, zendesk, intercom, jira, gong, aircall,
      slack, zapier, s3, postgres, postgresql, redshift, databricks,
      segment com/source/trait/event/tile/off/connected/integration/destination/says/shows, twilio,
      freshdesk, office 365, o365, warehouse, meeting, chorus, zoom, google drive, sftp, gcs, stop list,
      ringcentral, make com, n8n, chargebee, stripe, mailbox, hull, helpscout, help scout, service cloud,
      fivetran, census, hightouch, ticket, call recording, related domain, google workspace, planhatmail
    `),
    points: listed(`
      added as end users/enduser/endusers, became end user, colleagues … end users,
      email/mail … show/log/appear/attach/arrive/sync/missing, integration, support ticket, emails,
      inbox, database, conversation, bcc, internal domain, email domain, chat, phone call, sql, bucket,
      connection, app center, file, change tracking, twilio, webhook, email … missing, forwarded
    `),
    hints: listed(`
      email, mail, connected, connect, call, sync, history, domain, ticket
    `),
  },
  L: {
    names: listed(`
      which command/skill, sso, saml, scim, okta, entra, azure ad, role, permission, user type, trash,
      recycle bin, seat, single sign on, provisioning, password, mfa, 2fa, two factor, audit, gdpr,
      onelogin, excel import, import template, powertools, ai credit, log in, sign in, deactivate,
      new colleague, data model, portfolio access, merge, skill, invite, subprocessor, security,
      deleted … by mistake/accident, restore, undo, who … change/edit/delete, license seat, user seat,
      user license, custom field, dark mode, language, samlassert, who can/may edit/see/change/delete/export
    `),
    points: listed(`
      reassign, csm left, left us, data retention, retention policy, which plan, plan include, employee,
      owns account, own account, restrict, audit log, service account, where is data manager,
      data manager, colleague, team member, teammate, new user, add user, add … user, admin, access,
      credit, import, excel, delete, deleted, pricing, cost, rights, view user, csm … see,
      left the company, left … company, offboard, domain … allowed, daily limit, email limit, mails late,
      field … locked, spreadsheet, xlsx, csv, user … see, hide, locked out, owner left, recover,
      which command, npx, custom fields, field, new field, layout, transfer, ownership
    `),
    hints: listed(`
      legacy, upgrade, new app, migrate, tenant, plan, settings page, restrict, user, cannot see,
      cant see, logs, see … page, button, who, lost, back, owner, late, team, security
    `),
  },
};

/** What is searched for where the user chooses a fault. */
export const symptomWords: Record<Symptom, string> = {
  duplicates: 'duplicates',
  missing: 'missing',
  empty: 'empty',
  wrong: 'wrong',
  'not-working': 'not working',
  stopped: 'stopped',
  overwritten: 'overwritten',
  late: 'late',
  refused: 'cannot',
  error: 'error',
};

/** What people say goes wrong. */
export const symptomLexicon: Record<Symptom, readonly Phrase[]> = {
  duplicates: listed(`
    duplicate, two copies, copies of, dupe, double, doubled, twice, twin,
    two company/companies/contact/record/account/license/mail/email, two of, several times, 2 times,
    two times, more than once, multiple times, counted … twice, second company, 2x, two identical
  `),
  missing: listed(`
    missing, NOT … show, NOT … appear, NOT … arrive, NOT … find, NOT … there, NOT … come, disappear,
    gone, got/are/is/were lost, vanish, nowhere, NOT … visible, NOT … see, are/get/silently dropped,
    sees nothing, NOT … get, NOT … added, NOT … created, NOT … receive, not all, only some, only 10,
    only ten, incomplete, left out, skipped, NOT … logged, no record, NOT … attach, hidden, only gives,
    cut off, says there are no, NOT … listed, NOT … stored, NOT in planhat, where did … go
  `),
  empty: listed(`
    empty, blank, null, shows 0, shows zero, is 0, are 0, is zero, returns 0, zero, puts nothing,
    put nothing, gives nothing, shows nothing, no value, no data, nothing in
  `),
  wrong: listed(`
    wrong, incorrect, differ, mismatch, NOT … match, too high, too low, too big, too small, off by,
    inflated, not the same, dont add up, does not add up, doesnt add up, weird, strange, negative,
    stuck at, different from, different than, different number/total/value, never happened, false,
    inaccurate, NOT … correct, NOT … right, odd, bogus, fake, dropped overnight, crash, suddenly, jumped,
    misleading, out of sync, off by one, outdated, stale
  `),
  'not-working': listed(`
    NOT … work, NOT … run, NOT … fire, NOT … trigger, NOT … start, NOT … execute, NOT … sync, NOT … send,
    NOT … sent, NOT … connect, NOT … update, NOT … load, NOT … happen, NOT … renew, NOT … move, NOT … go,
    NOT … change, nothing happens, nothing changes, nothing happened, nothing renewed, stuck, broken,
    break, breaks, broke, hang, inactive, NOT … go out, NOT … import, NOT … active, waiting for approval,
    nothing, to/in/as/into spam, junk
  `),
  stopped: listed(`
    has/have/suddenly/it/automation/sync/integration/workflow/import/emails/meetings/events/usage/automations stopped,
    stopped … work/run/sync/send/appear/show/arrive/update/fire/come/import/log/count/since/after/yesterday,
    itself off, got/was/is/are/been/were turn/switch/shut off, keep turn/switch off,
    turn/switch off after/again/every/when/by, disabled itself, switches off, paused, shows off,
    says off, stop work, deactivated itself, went off, goes off, keeps stopping, ran out, run out,
    used up, not any more, not anymore, no longer, since yesterday, since monday, used to work
  `),
  overwritten: listed(`
    overwrite, overwritten, overwrote, revert, replace my, keeps replacing, keeps changing,
    keeps resetting, changed back, goes back to, lose my change, loses my, my edit … disappear,
    my change … gone, changes back, undoes, gets replaced
  `),
  late: listed(`
    slow, late, delay, takes hours, takes ages, takes forever, takes … long, behind, lag, long time,
    hours late, NOT … yet, still waiting, trickle, time out, timeout
  `),
  refused: listed(`
    cannot/cant/couldnt/unable/unable to … see, cannot/cant … log in, cannot/cant … login,
    cannot/cant … select, cannot/cant … pick, cannot/cant … choose, cannot/cant … edit,
    cannot/cant … add, NOT … allowed, permission denied, no permission, no access, locked out,
    greyed out, grayed out, denied, refuse, forbidden, unauthorized, unauthorised, NOT … able to,
    rejected, cannot/cant … delete, cannot/cant … open, cannot/cant … connect
  `),
  error: listed(`
    error, fail, failed, exception, invalid, crash, warning, fails, failure, bad request, went wrong
  `),
};
