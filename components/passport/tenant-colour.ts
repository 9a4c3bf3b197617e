/** How many tenant colours `assets/tokens.css` has. */
const COLOURS = 8;

/** The number of a tenant's colour: the one the user chose, else always the same for the same slug. */
export function colourNumber(tenant: string, chosen: number | null): number {
  if (chosen !== null && chosen >= 1 && chosen <= COLOURS) return chosen;
  let sum = 0;
  for (const character of tenant) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return (sum % COLOURS) + 1;
}

export const tenantColour = (tenant: string, chosen: number | null): string =>
  `var(--tenant-${colourNumber(tenant, chosen)})`;
