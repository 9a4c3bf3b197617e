import {
  adminHtml,
  adminWords,
  appWords,
  decoy,
  each,
  five,
  page,
  preview,
  profile,
  tasks,
  unknown,
} from './decoy-parts';
import { escape } from './html';
import { markups, paragraph } from './page';
import type { CorpusPage, StyleId } from './types';

const views = (labels: readonly string[], style: StyleId): string =>
  markups[style].heading('My book') + markups[style].choice({ labels, selected: labels[0] ?? '' }, 'tabs');

const ownNames: readonly CorpusPage[] = [
  ...(['aria', 'soup', 'classes', 'spans'] as const).map((style) =>
    decoy(
      `views-${style}`,
      page,
      views(['Fields', 'Rules', 'Profile'], style),
      'a page whose views are named like tabs of Data Model',
      style,
    ),
  ),
  decoy(
    'views-drafts',
    page,
    views(['Unassigned', 'Drafts', 'Mine'], 'aria'),
    'views named like two tabs of Email Manager',
  ),
  decoy(
    'views-app',
    page,
    views(['Automations', 'Integrations', 'Connections', 'All apps'], 'aria'),
    'views named like App Center',
  ),
  decoy(
    'views-portal',
    page,
    views(['Portals', 'Content', 'Templates'], 'utility'),
    'views named like Portal Manager',
    'utility',
  ),
  decoy(
    'page-title-app',
    page,
    '<h1>App Center</h1><p>Our notes on apps</p>',
    'a page with the title App Center',
  ),
  decoy(
    'page-title-library',
    page,
    '<h1>Apps Library</h1><p>List of apps we sell</p>',
    'a page with the title Apps Library',
  ),
  decoy(
    'page-title-settings',
    page,
    '<h1>Settings</h1><h2>Security</h2><h2>Revenue</h2>',
    'a document with headings like Settings',
  ),
  decoy(
    'page-title-salesforce',
    page,
    '<h1>Salesforce</h1><h2>Receive from Salesforce</h2><p>Our plan</p>',
    "a document on the customer's own Salesforce plan",
  ),
  decoy(
    'sections',
    unknown,
    `<nav>${each(['Data Model', 'App Center', 'Global Filters', 'Workflows', 'Portal Manager', 'NPS'], (text) => `<a href="#">${text}</a>`)}</nav>`,
    'sections in Home named like tools',
  ),
  decoy(
    'sections-selected',
    page,
    `<nav>${each(['Health Lab', 'Trends & Analytics', 'Connections'], (text) => `<a href="#" aria-current="page">${escape(text)}</a>`)}</nav>`,
    'the open section is named like a screen',
  ),
  decoy(
    'widget-titles',
    page,
    each(
      ['Success Units', 'Renewal Status', 'Metric Build Period', 'Health impact', 'Rules'],
      (text) => `<section><h3>${text}</h3><svg width="90" height="40"></svg></section>`,
    ),
    'widgets named like admin labels',
  ),
  decoy(
    'filter-chips',
    tasks,
    each(['Global Filters', 'Locked', 'Mandatory'], (text) => `<button class="chip">${text}</button>`),
    'filter chips',
  ),
];

const article = `<article><h1>How App Center works</h1>${each(appWords, (text) => `<h2>${text}</h2><p>Press <b>${text}</b> to go on.</p>`)}<ul>${each(five, (text) => `<li><strong>${text}</strong></li>`)}</ul></article>`;
const note = (inner: string): string => `<div class="ProseMirror ql-editor">${inner}</div>`;
const company = (name: string): string =>
  `<h1>${name}</h1><div role="tablist">${each(['Overview', 'End Users', 'Log'], (text) => `<button role="tab" aria-selected="${String(text === 'Overview')}">${text}</button>`)}</div>`;

const records: readonly CorpusPage[] = [
  decoy('article-page', page, article, "an article about Planhat's admin tools as a document page"),
  decoy('article-unknown', unknown, article, 'the same on an unknown path'),
  decoy('company-app-center', profile, company('App Center'), 'a company called App Center'),
  decoy(
    'company-salesforce',
    profile,
    company('Salesforce') + paragraph('Receive from Salesforce. Send to Salesforce.'),
    'a company called Salesforce',
  ),
  decoy(
    'company-preview',
    preview,
    '<h1>My book</h1>',
    'a preview of a company called Apps Library',
    'aria',
    '<div role="dialog" style="position:fixed;right:0;top:0;width:40%"><h2>Apps Library</h2><button>...</button></div>',
  ),
  decoy(
    'note-headings',
    preview,
    note(`<h1>Data Model</h1>${each(five, (text) => `<h2>${text}</h2>`)}`),
    'a note with headings',
  ),
  decoy(
    'note-unknown',
    unknown,
    note(`<h1>App Center</h1>${each(appWords, (text) => `<li>${text}</li>`)}`),
    'a note on an unknown path',
  ),
  decoy(
    'conversation',
    profile,
    `<div role="feed">${each(adminWords, (text) => `<div role="article"><h3>Re: ${text}</h3><p>${text}</p></div>`)}</div>`,
    'e-mails about admin work',
  ),
  decoy(
    'conversation-unknown',
    unknown,
    `<div role="log">${each([...five, ...adminWords], (text) => `<div><span>${text}</span></div>`)}</div>`,
    'a conversation on an unknown path',
  ),
  decoy(
    'mail-signature',
    unknown,
    `<blockquote>${adminHtml('integration-salesforce')}</blockquote>`,
    'a quoted mail with pasted buttons',
  ),
  decoy(
    'task-list',
    tasks,
    `<ul>${each(adminWords, (text) => `<li><label><input type="checkbox">${text}</label></li>`)}</ul>`,
    'tasks with check boxes',
  ),
  decoy(
    'task-list-unknown',
    unknown,
    `<ul>${each(['Set Login Method', 'Login Method', 'Initiator', 'Revenue Setup', 'Track Time On'], (text) => `<li><label><input type="checkbox">${text}</label></li>`)}</ul>`,
    'tasks named like captions of Settings',
  ),
  decoy(
    'toast',
    unknown,
    `<div role="status">Saved: Global Filters</div><div role="alert">Apps Library and + New app are read only</div>`,
    'messages of the app',
  ),
  decoy(
    'breadcrumb',
    profile,
    `<nav aria-label="Breadcrumb"><a href="#">App Center</a> / <a href="#">Automations</a></nav>${company('Northwind')}`,
    'a breadcrumb to records named like tools',
  ),
  decoy(
    'profile-custom-tabs',
    profile,
    company('Northwind') +
      markups.aria.choice({ labels: ['Fields', 'Rules', 'Logs', 'Editor'], selected: 'Logs' }, 'tabs'),
    'own tabs of a profile template',
  ),
];

export const recordDecoys: readonly CorpusPage[] = [...ownNames, ...records];
