/** Under this name the style of an element is kept: as `style` the browser would apply it, or report that it may not. */
export const STYLE = 'data-style';

/**
 * Take away from HTML what would act on the page that only reads it: `onclick` and its like are dropped, `style` is
 * renamed. Text and everything else stay as they are. What is read afterwards is still made safe by the browser: this only
 * keeps its policy from having anything to refuse.
 *
 * Goes through the text once, as the HTML standard reads tags.
 */
export function calmHtml(html: string): string {
  let calm = '';
  let copied = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    at += 1;
    if (!/[a-z]/i.test(html.charAt(at))) continue;
    at = skip(html, at, IN_NAME);
    for (;;) {
      at = skip(html, at, BETWEEN);
      if (at >= html.length || html[at] === '>') break;
      const begun = at;
      at = skip(html, at + 1, IN_ATTRIBUTE_NAME);
      const name = html.slice(begun, at).toLowerCase();
      at = skipValue(html, at);
      const kept = name === 'style' ? STYLE + html.slice(begun + name.length, at) : '';
      if (name !== 'style' && !name.startsWith('on')) continue;
      calm += html.slice(copied, begun) + kept;
      copied = at;
    }
  }
  return calm + html.slice(copied);
}

const SPACE = /\s/;
const IN_NAME = /[^\s/>]/;
const BETWEEN = /[\s/]/;
const IN_ATTRIBUTE_NAME = /[^\s/>=]/;
const IN_BARE_VALUE = /[^\s>]/;

/** Past `= "value"`, if there is one. */
function skipValue(html: string, from: number): number {
  let at = skip(html, from, SPACE);
  if (html[at] !== '=') return from;
  at = skip(html, at + 1, SPACE);
  const quote = html.charAt(at);
  return quote === '"' || quote === "'" ? after(html, quote, at + 1) : skip(html, at, IN_BARE_VALUE);
}

function skip(html: string, from: number, what: RegExp): number {
  let at = from;
  while (at < html.length && what.test(html.charAt(at))) at += 1;
  return at;
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found === -1 ? html.length : found + end.length;
}
