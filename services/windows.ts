import { browser } from '#imports';

/** The window this page belongs to, `null` where it has none. */
export async function currentWindowId(): Promise<number | null> {
  const { id } = await browser.windows.getCurrent();
  return id ?? null;
}
