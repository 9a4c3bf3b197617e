/** A key held with the system's own command key, as that system writes it. */
export const commandSign = (key: string): string =>
  /Mac|iP(hone|ad)/.test(navigator.userAgent) ? `⌘${key}` : `Ctrl ${key}`;
