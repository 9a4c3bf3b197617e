import type { Page } from '@playwright/test';
import type { DemoStop } from './tour';

/** Brings a page to a stop of the tour: its address first, then the clicks. */
export async function visitStop(
  page: Page,
  { url, steps = [] }: Pick<DemoStop, 'url' | 'steps'>,
): Promise<void> {
  await page.goto(url);
  for (const { click, role } of steps) {
    const found = role
      ? page.getByRole(role, { name: click, exact: true })
      : page.getByText(click, { exact: true });
    await found.filter({ visible: true }).first().click();
  }
}
