/**
 * Notes as one HTML file for reading and printing: nothing is loaded, nothing runs, every word of a note is text.
 */
import { fullMomentOf } from '@/lib/dates';
import type { Note } from '../note';
import { noteTitle } from '../title';
import { escapeHtml } from './escape-html';
import { factsOf } from './facts';
import { HTML_STYLE } from './html-style';
import { markdownToHtml } from './markdown-html';
import { words } from './words';

/** The file forbids itself what it does not need: whatever a note holds, a browser has no permission to act on it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The head of the file: then each note, then `HTML_END`. */
export function htmlStart(now: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(words.title)}</title>
<style>
${HTML_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p class="when">${escapeHtml(words.exported(''))}${time(now)}</p>
`;
}

/** One note of the file. */
export function htmlNote(note: Note): string {
  const facts = factsOf(note).map(([label, value]) => `<li>${label}: <bdi>${escapeHtml(value)}</bdi></li>\n`);
  return `<article>
<h2 dir="auto">${escapeHtml(noteTitle(note))}</h2>
<ul class="facts">
<li>${words.changed}: ${time(note.updatedAt)}</li>
${facts.join('')}</ul>
<div class="body" dir="auto">
${markdownToHtml(note.body)}
</div>
</article>
`;
}

export const HTML_END = '</main>\n</body>\n</html>\n';

function time(at: number): string {
  return `<time datetime="${new Date(at).toISOString()}">${fullMomentOf(at)}</time>`;
}
