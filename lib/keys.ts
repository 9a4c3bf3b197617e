/** What of a key press tells which key was meant. */
export interface KeyPress {
  key: string;
  code: string;
}

/**
 * The sign a key press means. What the layout writes counts, wherever that key lies: `/` is Shift+7 on a German
 * keyboard. Only a letter of another script (Greek, Cyrillic, Hebrew …) counts by the place of the key, since there the
 * Latin ones cannot be written at all.
 */
export function keyMeant({ key, code }: KeyPress): string {
  const otherScript = /^[^\p{ASCII}]$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return otherScript ? (latinAt(code) ?? key) : key;
}

/** What the key in this place writes on an English keyboard. */
const latinAt = (code: string): string | undefined =>
  /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ??
  /^Digit(\d)$/.exec(code)?.[1] ??
  (code === 'Slash' ? '/' : undefined);
