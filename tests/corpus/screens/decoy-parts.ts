import { blockHtml, framedPage, hosts, markups } from './page';
import { dataModelSpecs, settingsSpecs, toolSpecs } from './specs-admin';
import { appSpecs } from './specs-apps';
import type { CorpusPage, ScreenSpec, StyleId } from './types';

export const page = '/acme/home/64f0c2a9b1d3e4f5a6b7c8d9';
export const tasks = '/acme/home/data-explorer/task';
export const profile = `${page}?profile=Company.5f1e2d3c4b5a69788796a5b4`;
export const preview = `${page}?preview=Company.5f1e2d3c4b5a69788796a5b4`;
export const unknown = '/acme/q7';
export const owned: Readonly<Record<string, string>> = {
  [page]: 'home-page',
  [tasks]: 'data-explorer-task',
  [profile]: 'company-profile',
  [preview]: 'company-preview',
  [unknown]: 'unknown',
};

export const five = ['Global Filters', 'Fields', 'Rules', 'Profile', 'Powertools'];
export const appWords = [
  'App Center',
  'All apps',
  'Automations',
  'Integrations',
  'Connections',
  'Private apps',
  'OAuth Clients',
  '+ New app',
];
export const adminWords = [
  'Apps Library',
  '+ New app',
  'Global Filters',
  'Receive from Salesforce',
  'Portal Settings',
  '+ Add action',
  'Next step',
  'Outgoing - scheduled',
];

export const decoy = (
  id: string,
  path: string,
  main: string,
  note: string,
  style: StyleId = 'aria',
  over = '',
): CorpusPage => ({
  id: `decoy/${id}`,
  kind: 'decoy',
  url: hosts.upgraded + path,
  expect: owned[path] ?? 'unknown',
  html: framedPage(main, style, over),
  note,
});

export const each = (labels: readonly string[], write: (label: string) => string): string =>
  labels.map(write).join('');

/** The words of an admin screen in the given markup, with its entries at the side: what a decoy hides or quotes. */
export function adminHtml(screen: string, style: StyleId = 'aria'): string {
  const all: readonly ScreenSpec[] = [...dataModelSpecs, ...appSpecs, ...toolSpecs, ...settingsSpecs];
  const spec = all.find((one) => one.screen === screen);
  if (!spec) throw new Error(`No such screen in the corpus: ${screen}`);
  const m = markups[style];
  return (
    (spec.side ? m.choice(spec.side, 'side') : '') +
    blockHtml(spec, m) +
    (spec.overlay ? blockHtml(spec.overlay, m) : '')
  );
}
