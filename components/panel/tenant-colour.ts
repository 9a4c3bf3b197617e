/** How many tenant colours `assets/tokens.css` has. */
const COLOURS = 8;

/** A tenant's colour until the user chooses one: always the same for the same slug. */
export function tenantColour(tenant: string): string {
  let sum = 0;
  for (const character of tenant) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return `var(--tenant-${(sum % COLOURS) + 1})`;
}
