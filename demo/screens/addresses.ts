/**
 * Addresses that several screens share, because what lies inside a tool changes without the address. They say
 * nothing on purpose: the real ones are not publicly known, and nobody should learn made-up ones by heart.
 */
export const APP_CENTER = 't/7f2a';
export const DATA_MODEL = 't/41d9';
export const SETTINGS = 't/e4f0';
