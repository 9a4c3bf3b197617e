import { escape, htmlDocument } from './html';
import { aria, utility } from './markup-aria';
import { classes, legacy } from './markup-classes';
import { soup, spans } from './markup-divs';
import { shadow } from './markup-shadow';
import type { Block, CorpusPage, Markup, ScreenSpec, StyleId } from './types';

export const markups: Record<StyleId, Markup> = { aria, soup, classes, shadow, utility, spans, legacy };

export const hosts = { upgraded: 'https://ws.planhat.com', legacy: 'https://app.planhat.com' } as const;

const homeFeatures = [
  'Calendar',
  'Data Explorer',
  'Email Manager',
  'Notifications',
  'Timesheets',
  'Content Explorer',
  '... More',
];
const tenantSections = ['My book', 'Fields of work', 'Board pack 2026'];
const adminTools = ['Data Model', 'Portal Manager', 'Workflows', 'App Center', 'NPS', 'Settings'];

export interface Variation {
  /** The content arrives 300 ms after the page. */
  late: boolean;
  /** The captions stand two screens further down. */
  below: boolean;
  /** The System Admin menu hangs open over the page. */
  menuOpen: boolean;
}

/** The HTML of one block: heading, tabs, buttons, table, captions, in the order applications have them. */
export function blockHtml(block: Block, m: Markup, below = false): string {
  const captions = (block.labels ?? []).map((text) => m.label(text)).join('');
  return [
    block.heading === undefined ? '' : m.heading(block.heading),
    block.tabs ? m.choice(block.tabs, 'tabs') : '',
    block.subTabs ? m.choice(block.subTabs, 'tabs') : '',
    (block.buttons ?? []).map((text) => m.button(text)).join(' '),
    block.columns || block.rows ? m.table(block.columns ?? [], block.rows ?? []) : '',
    below ? `<div style="height:1800px"></div>${captions}` : captions,
  ].join('\n');
}

function upgradedBar(m: Markup, menuOpen: boolean): string {
  const menu = menuOpen
    ? `<div style="position:absolute;top:30px;left:4px;background:#fff;z-index:50">${m.label('System Admin')}${m.choice({ labels: adminTools }, 'menu')}</div>`
    : '';
  return `${m.choice({ labels: ['Acme', 'Home', 'App Center', 'Data Model', '...'] }, 'bar')}${menu}
<input type="search" placeholder="Federated Search">${m.choice({ labels: ['Kim Lind'] }, 'bar')}`;
}

const legacyIcons = Array.from(
  { length: 9 },
  () => '<a href="#"><svg width="24" height="24"><circle cx="12" cy="12" r="8" fill="#9ab"/></svg></a>',
).join('<br>');

/** The body of a screen within the usual frame of its app. */
export function screenBody(spec: ScreenSpec, m: Markup, variation: Variation): string {
  const home =
    spec.homeNav === undefined
      ? ''
      : m.choice({ labels: [...homeFeatures, ...tenantSections], selected: spec.homeNav }, 'side');
  return m.shell({
    bar: spec.app === 'legacy' ? legacyIcons : upgradedBar(m, variation.menuOpen),
    side: home + (spec.side ? m.choice(spec.side, 'side') : ''),
    main: blockHtml(spec, m, variation.below),
    over: spec.overlay ? m.overlay(spec.overlay.kind, blockHtml(spec.overlay, m)) : '',
  });
}

/** A page that truly is the screen it expects, in one markup style. */
export function truePage(spec: ScreenSpec, style: StyleId, variation: Variation): CorpusPage {
  const m = markups[style];
  const traits = Object.entries(variation).flatMap(([name, on]) => (on === true ? [name] : []));
  return {
    id: [spec.app === 'legacy' ? 'old' : 'new', spec.screen, spec.note, style].filter(Boolean).join('/'),
    kind: 'true',
    url: hosts[spec.app] + spec.path,
    expect: spec.screen,
    ...(spec.alsoRight ? { alsoRight: spec.alsoRight } : {}),
    html: htmlDocument('Planhat', m.css, screenBody(spec, m, variation), variation.late),
    note: [style, ...traits].join(', '),
  };
}

/** A page of an upgraded tenant with any content in its main part, for decoys. */
export function framedPage(main: string, style: StyleId = 'aria', over = '', title = 'Planhat'): string {
  const m = markups[style];
  const side = m.choice({ labels: [...homeFeatures, ...tenantSections], selected: 'My book' }, 'side');
  return htmlDocument(title, m.css, m.shell({ bar: upgradedBar(m, false), side, main, over }));
}

export const paragraph = (text: string): string => `<p>${escape(text)}</p>`;
