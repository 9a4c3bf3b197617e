import { listed, type Phrase } from './phrases';

/** How one asks who is at work in Planhat: of a fault, of a thing on its screens, of doing something to one. */
export const conceptsOfPlanhat = {
  planhat: listed('planhat'),
  /** The things of Planhat, by names that method has little use for. */
  things: listed(`
    automation, workflow, sync, integration, api, endpoint, mcp, claude, chatgpt, chat gpt, copilot, webhook,
    calculated/custom/usage metric, formula, field, property, health/usage/a/the/which/one/nps factor, profile,
    health lab, health trend, csm score/sentiment, threshold, linear, portal, data explorer, data model, filter,
    success unit, sunit, line item, license, end user, enduser, opportunity stage, import, export, csv, excel, xlsx,
    upload, token, widget, dashboard, chart, button, tab, menu, screen, click, toggle, checkbox, drop down,
    dropdown, churn record/event/mrr/date, recalculated, permission, custom/user role, role, notification,
    notify, alert, sequence, email/wait/update/delay step, step, campaign, object type, ratio metric, metric on,
    timesheet, date, status, ai summary, bcc, snowflake, bigquery, pendo, mixpanel, amplitude, bulk, sso, scim,
    okta, placeholder, inbox, externalid, sourceid, id, condition, branch, column, row, page, view, log, task,
    milestone, template, table, list, picklist, tag, layout, sandbox, tenant, trigger, execution, event, tracking,
    mapping, node, payload, json, script, query, sql, connector, oauth, revenue/renewal/churn report, report on,
    journey board, sender, recipient, throttle, owner, phase, megaphone, module, seat, admin, ai credits, waiting for approval, trash,
    recycle bin, internal/call/meeting notes, emails, calendar, meetings, transcript, recording, language, timeline, connected app,
    segment, attachment, comments, section, service account, test, colour, limits, reminder, overdue, scheduled,
    sort, invoice, proration, currency, exchange rate, product, company, nps score, raw data, utilisation,
    open/active users, assets, license start/end, custom, org, tile, bar
  `),
  /** Asking for a place, a way or whether it can be done. */
  handling: listed(`
    where do/can/is/are/did/to … find/see/set/log/enter/add/put/edit/change/turn/switch/go/stored/click/configure,
    where do/can i/we/the/my/a, where is/are, where did, where in, turn/switch on/off, enable, disable, activate,
    configure, archive, rename, hide, unhide,
    how to/do/can/i/we … add/create/track/show/see/delete/remove/edit/change/attach/link/tag/share/apply/schedule/enter/copy/hide/open/display/exclude/assign/send/setup/install/connect/view/store/group/sort/stop/filter/map/export/import/book/mark/trigger/reset/restore/lock/embed/translate/duplicate/limit/split/combine/log/set/let/move/update/pull/push/use,
    can/could/does/will i/we/the/a/an/my/our/it/planhat/they/one/this/that, possible, is there a way, is there a/an,
    which … do i pick/choose/use/set/need/select, do i need to/a/an, how … set up, at most, limit, allowed,
    what happens, automatically, at once, in bulk, by hand, manually, supported, available, doable, how do i,
    which field/trigger/filter/widget/endpoint/role/permission/direction/object/step/factor/event/metric
  `),
  /** What is done to things on a screen. */
  toolVerbs: listed(`
    resend, preview, paste, drag, undo, redo, lock, unlock, embed, reassign, restore, recover, unmap, remap,
    rebuild, recalculate, refresh, reload, reconnect, install, uninstall, configure, setup, set up, enable, disable,
    activate, deactivate, toggle, switch on, switch off, turn on, turn off, pause, resume, rename, archive,
    duplicate, clone, sort, group, hide, unhide, collapse, expand all, filter, exclude, attach, detach, assign,
    unassign, approve, reject, schedule, trigger, fire, test, debug, log, backfill, translate, selection, invite,
    allow, restrict, permit, show, display, visible, export, download, upload, import, bulk, mass, merge, convert,
    calculate, compute, add, remove, delete, edit, change, update, create, open, click, type, enter, fill, save,
    link, connect, view, find, see, tick, mark, notify, subscribe, unsubscribe, sign in, access
  `),
  /** What values are like, and what surrounds them. */
  data: listed(`
    text, number, decimal, format, value, type, timezone, time zone, utc, character, digits, string, boolean,
    choice, option, date, datetime, currency, percent, list, multi, single, required, mandatory, default, unique,
    key, email field, limit, rows, records, entries, column, cell, header, colour, icon, logo, font, version,
    history, grey, gray, folder, tab, popup, url, domain, name, title, label, code, secret, certificate, password,
    account, user
  `),
  /** Coming from one system into another. */
  crossing: listed(`
    sync, map, come/came over/in/across/back/through/from, arrive, land on/in/at, pull, push, fetch, write back, writeback,
    integration, both, both side/ways/systems, into/to/from/in/with planhat, on the company/account,
    our/the/full/next/every/one sync, connected, reconnect, attach, bring … in, transfer, goes back, send back,
    overwrite, read from, written, linked, source of truth, wins, conflict, direction, id, ids, imported, recorded
  `),
  /** Putting into a system what happened outside it. */
  recording: listed(`
    book, enter, log, record, model, register, track, capture, mark … as, count as/towards/to, counts as, show as,
    shown as, add … by hand, type … in, typed, import, upload, set … to, put … on/in/into, store, treated as,
    as a field/metric/column/factor/widget/chart/bar/filter, as metric
  `),
  /** What the system is to do, when and for whom. */
  happening: listed(`
    start/create/send/set/run/trigger/stop/apply/assign/close/open/copy/delete/archive/remind/notify/alert/update/invite … project/workflow/playbook/task/mail/email/survey/nps/phase/csm/owner/company/license/deal/renewal/step/field/sequence/reminder/customer/portal/plan/contact,
    when a/an/the/owner/nps/phase/health/license/deal/customer/company/usage/arr,
    on/after/before change/the/customer/signature, only for/once/if/when/one,
    every monday/month/week/morning/quarter, days before/after, for all/each/every,
    per csm/segment/customer/company/month/week/quarter/product/owner/phase/reason/country/team
  `),
  /** Counting and showing it. */
  counting: listed(`
    average of/over, sum of, number of, count of, percent/percentage of/change, total, metric, chart, list of,
    report, top 10, last 7/30/60/90 days, in the last, per month/week/day, histogram, heatmap, pivot, graph,
    by csm/segment/owner/month/quarter/reason/product, bar, pie, trend, calculate, formula, divide, group by,
    sort by
  `),
  /** What goes wrong with software, never with a customer. */
  faults: listed(`
    empty, blank, null, nan, undefined, zero, 0, wrong, incorrect, inaccurate, error, fail, bug, broken, stuck,
    differ, mismatch, NOT … match/same/equal, duplicate, double, twice, overwritten, overwrite, disappear, vanish,
    gone, missing, lost, greyed, grayed, denied, invisible, nowhere, nothing,
    NOT see/find/edit/add/select/pick/open/delete/connect/log, overnight, suddenly,
    since yesterday/monday/today/friday/last/we/the/i, out of sync, different, still,
    NOT … show/shown/appear/arrive/sync/send/sent/update/load/fire/trigger/start/save/created/assigned/visible/run/linked/added/import/recorded/counting/filled/logged/work/come/go/move/change/receive/get/reach/open/match,
    spam, junk, bounce, crash, reset, revert, keeps, timeout, times out, late, slow, delay, hang, loop, expired,
    rejected, refused, invalid, skipped, ignored, cut off, off by, flips, old data/value/name, by mistake/accident,
    only some/few/10/half/the, did only, waiting for, again, unknown, unassigned, not offered, not listed,
    unexpectedly, weird, strange, odd, by itself, changes back, stays, counted, shows, says, returns, sees, became,
    turned into, ended up, lower than, higher than, less than, more than
  `),
} as const satisfies Record<string, readonly Phrase[]>;
