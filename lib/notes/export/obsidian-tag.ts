/**
 * The nearest tag that Obsidian takes: letters, digits, `_`, `-` and `/`, at least one of them no digit.
 * `null` when nothing is left.
 */
export function toObsidianTag(tag: string): string | null {
  const joined = tag
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (joined === '') return null;
  return /^[\d/-]+$/.test(joined) ? `n-${joined}` : joined;
}
