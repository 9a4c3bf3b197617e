import type { Choice } from './types';

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const plusIcon =
  '<svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 1v10M1 6h10" stroke="#333"/></svg>';

/** The label without its plus sign, and whether it had one: styles draw the sign in their own way. */
export function splitPlus(text: string): { plus: boolean; words: string } {
  return text.startsWith('+ ')
    ? { plus: true, words: escape(text.slice(2)) }
    : { plus: false, words: escape(text) };
}

/** Writes each label of a choice with its count and whether it is the selected one. */
export function eachLabel(
  choice: Choice,
  write: (words: string, selected: boolean, count: number | undefined) => string,
): string {
  return choice.labels
    .map((label) => write(escape(label), label === choice.selected, choice.counts?.[label]))
    .join('');
}

/** A whole document; a late body is put into the page 300 ms after it was loaded, as applications do. */
export function htmlDocument(title: string, css: string, body: string, late = false): string {
  const asText = JSON.stringify(body).replaceAll('<', '\\u003c');
  const root = late
    ? `<div id="root"></div><script>setTimeout(() => document.getElementById('root').setHTMLUnsafe(${asText}), 300)</script>`
    : body;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>body{margin:0;font:14px sans-serif}${css}</style></head><body>${root}</body></html>`;
}
