/** Texts on their way into Markdown. */

/** Line ends and runs of spaces become one space. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Nothing in it has a meaning: brackets, stars, tags and backticks are shown as they are. */
export const plain = (text: string): string => text.replace(/[\\*<[\]`]/g, String.raw`\$&`);

/** Text of the guide: what stands in backticks stays, anything else that Markdown would read is taken as it is. */
export function prose(text: string): string {
  const parts = text.split('`');
  // An odd number of backticks: the last one has no partner, so it is an ordinary character.
  if (parts.length % 2 === 0) return plain(text);
  return parts.map((part, index) => (index % 2 === 1 ? `\`${part}\`` : plain(part))).join('');
}

/** As code, on one line. The fence is longer than any run of backticks inside. */
export function code(text: string): string {
  const flat = oneLine(text);
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}
