/** What cannot be seen, or turns the direction of what follows. */
const NOT_SEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu;

const LONGEST = 200;

/** A name from a foreign file, in a form that cannot pretend to be another: what cannot be seen is written out. */
export function visibleName(name: string): string {
  const cut = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return cut.replace(
    NOT_SEEN,
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
