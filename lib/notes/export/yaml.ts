/** What front matter can hold. */
export type YamlValue = string | number | boolean | readonly string[];

/**
 * Write a flat YAML mapping, one key a line, lists as blocks.
 *
 * Text always stands in double quotes, with everything escaped that YAML does not take as it is: then no text can be
 * read as a number, a date, `no`, an anchor, a comment or the end of the front matter.
 *
 * @param entries - Keys in the order to write them; a key is a plain word of letters, digits and hyphens.
 */
export function toYaml(entries: readonly (readonly [key: string, value: YamlValue])[]): string {
  return entries.map(([key, value]) => `${key}:${toNode(value)}\n`).join('');
}

function toNode(value: YamlValue): string {
  if (typeof value === 'string') return ` ${quote(value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)}`;
  if (value.length === 0) return ' []';
  return value.map((item) => `\n  - ${quote(item)}`).join('');
}

/** What JSON leaves as it is, and YAML does not allow or reads as a line break. */
const NOT_PRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A JSON string is a YAML string, but for a few characters. A lone surrogate is no text at all: it becomes U+FFFD. */
function quote(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    NOT_PRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
