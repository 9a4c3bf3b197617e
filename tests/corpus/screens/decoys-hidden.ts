import { adminHtml } from './decoy-parts';
import { escape, htmlDocument } from './html';
import { framedPage, hosts, paragraph } from './page';
import type { CorpusPage } from './types';

/** Ways to be in the page and not to be seen. */
const hidings: readonly (readonly [string, (inner: string) => string])[] = [
  ['display-none', (inner) => `<div style="display:none">${inner}</div>`],
  ['visibility', (inner) => `<div style="visibility:hidden">${inner}</div>`],
  ['opacity-0', (inner) => `<div style="opacity:0">${inner}</div>`],
  ['off-screen', (inner) => `<div style="position:absolute;left:-9999px;top:0;width:600px">${inner}</div>`],
  [
    'sr-only',
    (inner) =>
      `<div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">${inner}</div>`,
  ],
  ['clip-path', (inner) => `<div style="clip-path:inset(50%);position:absolute">${inner}</div>`],
  ['zero-height', (inner) => `<div style="height:0;overflow:hidden">${inner}</div>`],
  [
    'max-height-0',
    (inner) => `<section style="max-height:0;overflow:hidden;transition:max-height .2s">${inner}</section>`,
  ],
  ['hidden-attribute', (inner) => `<div hidden>${inner}</div>`],
  ['aria-hidden', (inner) => `<div aria-hidden="true" style="opacity:0;pointer-events:none">${inner}</div>`],
  ['template', (inner) => `<template>${inner}</template>`],
  ['closed-details', (inner) => `<details><summary>More</summary>${inner}</details>`],
  ['scale-0', (inner) => `<div style="transform:scale(0)">${inner}</div>`],
  [
    'translated-away',
    (inner) => `<div style="position:fixed;inset:0 0 0 60%;transform:translateX(100%)">${inner}</div>`,
  ],
  ['content-visibility', (inner) => `<div style="content-visibility:hidden">${inner}</div>`],
  ['noscript', (inner) => `<noscript>${inner}</noscript>`],
  [
    'hidden-in-shadow',
    (inner) =>
      `<x-pane><template shadowrootmode="open"><div style="display:none"><slot></slot></div></template>${inner}</x-pane>`,
  ],
  [
    'unslotted',
    (inner) => `<x-pane><template shadowrootmode="open"><p>Nothing here yet</p></template>${inner}</x-pane>`,
  ],
];

/** Screens with the strongest words, taken in turn. */
const hiddenScreens = [
  'global-filters',
  'custom-automation-editor',
  'integration-salesforce',
  'apps-library',
  'settings-login-authentication',
];

const decoy = (id: string, path: string, expect: string, html: string, note: string): CorpusPage => ({
  id: `decoy/${id}`,
  kind: 'decoy',
  url: hosts.upgraded + path,
  expect,
  html,
  note,
});

const hidden: readonly CorpusPage[] = hidings.map(([name, wrap], index) => {
  const screen = hiddenScreens[index % hiddenScreens.length] ?? 'global-filters';
  return decoy(
    `hidden-${name}`,
    '/acme/q7',
    'unknown',
    framedPage(`<h1>Welcome back</h1>${paragraph('Three renewals this week.')}${wrap(adminHtml(screen))}`),
    `${screen} is in the page, not on the screen`,
  );
});

const five = ['Global Filters', 'Fields', 'Rules', 'Profile', 'Powertools'];
const editor = [
  'Object triggers',
  'Connected Apps',
  'Incoming webhook',
  'Next step',
  '+ Add action',
  'Delete step',
];
const wordsOf = (labels: readonly string[], write: (label: string) => string): string =>
  labels.map(write).join('');

const typed: readonly (readonly [string, string])[] = [
  ['inputs', wordsOf(five, (text) => `<input value="${text}">`)],
  [
    'buttons-by-input',
    wordsOf(five, (text) => `<input type="text" role="tab" aria-selected="true" value="${text}">`),
  ],
  ['placeholders', wordsOf(editor, (text) => `<input placeholder="${text}">`)],
  ['textarea', `<textarea rows="12">${[...five, ...editor].join('\n')}</textarea>`],
  [
    'select',
    `<select size="11">${wordsOf([...five, ...editor], (text) => `<option>${text}</option>`)}</select>`,
  ],
  ['contenteditable', `<div contenteditable="true">${adminHtml('global-filters')}</div>`],
  [
    'contenteditable-plain',
    `<div contenteditable="plaintext-only" role="textbox">${adminHtml('apps-library')}</div>`,
  ],
  [
    'textbox-role',
    `<div role="textbox" aria-multiline="true">${adminHtml('custom-automation-editor')}</div>`,
  ],
  ['code', `<pre><code>${five.join('\n')}\n${editor.join('\n')}</code></pre>`],
  ['code-markup', `<pre>${escape(adminHtml('global-filters'))}</pre>`],
  ['title-attributes', wordsOf(editor, (text) => `<button title="${text}">i</button>`)],
  ['tooltip', wordsOf(editor, (text) => `<div role="tooltip">${text}</div>`)],
];

const frames: readonly (readonly [string, string])[] = ['global-filters', 'custom-automation-editor'].map(
  (screen) => [
    `iframe-${screen}`,
    `<iframe width="900" height="500" srcdoc="${escape(htmlDocument('', '', adminHtml(screen)))}"></iframe>`,
  ],
);

const menuOf = (labels: readonly string[]): string =>
  wordsOf(labels, (text) => `<li role="menuitem">${text}</li>`);

const menus: readonly (readonly [string, string])[] = [
  [
    'closed-menu',
    `<button aria-expanded="false" aria-controls="m1">Add</button><ul id="m1" role="menu" style="display:none">${menuOf(editor)}</ul>`,
  ],
  [
    'open-tool-menu',
    `<div><div>System Admin</div><ul role="menu">${menuOf(['Data Model', 'Portal Manager', 'Workflows', 'App Center', 'NPS', 'Settings'])}</ul></div>`,
  ],
  [
    'older-dots-menu',
    `<div class="dropdown open">${wordsOf(['Data', 'Libraries', 'Content', 'Workflows', 'App Center', 'NPS', 'Settings'], (text) => `<a href="#" class="dropdown-item">${text}</a>`)}</div>`,
  ],
  [
    'search-results',
    `<div role="dialog"><input value="app"><ul role="listbox">${wordsOf(['App Center', 'Apps Library', 'Private apps', 'OAuth Clients', 'Connections'], (text) => `<li role="option">${text}</li>`)}</ul></div>`,
  ],
];

const onUnknownPath = [...typed, ...frames, ...menus].map(([name, main]) =>
  decoy(
    name,
    '/acme/q7',
    'unknown',
    framedPage(main),
    'an unknown path with admin words where no control is',
  ),
);

const bubble = (inner: string): string =>
  `<div class="intercom-namespace" style="position:fixed;right:20px;bottom:20px;width:320px;height:420px;background:#fff;overflow:auto">${inner}</div>`;

const chats: readonly CorpusPage[] = [
  decoy(
    'chat-bubbles',
    '/acme/q7',
    'unknown',
    framedPage(
      '<h1>Welcome back</h1>',
      'aria',
      bubble(wordsOf([...five, ...editor], (text) => `<div class="chat-message">${text}</div>`)),
    ),
    'a chat widget answers with admin words',
  ),
  decoy(
    'chat-article',
    '/acme/q7',
    'unknown',
    framedPage(
      '<h1>Welcome back</h1>',
      'aria',
      bubble(
        `<article><h1>Global tools: Data Model</h1>${wordsOf(five, (text) => `<h2>${text}</h2><p>How it works.</p>`)}</article>`,
      ),
    ),
    'a help article inside the chat widget',
  ),
  decoy(
    'browser-title',
    '/acme/q7',
    'unknown',
    framedPage(
      '<h1>Welcome back</h1>',
      'aria',
      '',
      'Data Model: Global Filters, Fields, Rules, Profile, Powertools',
    ),
    'admin words in the browser title',
  ),
];

const strangers = [
  'https://ws.planhat.com.evil.example/acme/q7',
  'https://ws-planhat.com/acme/q7',
  'https://wsplanhat.com/acme/q7',
  'https://help.planhat.com/en/articles/1-data-model',
  'https://api.planhat.com/acme/q7',
  'https://acme.planhat.com/q7',
  'https://app-eu12.planhat.com/x2',
];

const silent: readonly CorpusPage[] = strangers.map((url) => ({
  id: `decoy/host-${new URL(url).hostname}`,
  kind: 'decoy',
  url,
  expect: 'silent',
  html: framedPage(adminHtml('global-filters')),
  note: 'not a host of the app',
}));

export const hiddenDecoys: readonly CorpusPage[] = [...hidden, ...onUnknownPath, ...chats, ...silent];
