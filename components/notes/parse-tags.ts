/** Tags as typed, with commas between: trimmed, without `#`, each once, in the order typed. */
export function parseTags(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().replace(/^#+/, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
