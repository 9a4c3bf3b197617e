import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messages as panelMessages } from '@/components/panel/messages';
import { releases } from '@/components/news/releases';
import { newsRead } from '@/services/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The panel's menu and the news, as a page that has just been opened. */
async function openPage() {
  const { PanelMenu } = await import('@/components/panel/PanelMenu');
  const { NewsList } = await import('@/components/news/NewsList');
  const nothing = () => undefined;
  render(
    <PanelMenu
      onExport={nothing}
      onImport={nothing}
      onNews={nothing}
      onOptions={nothing}
      onShortcuts={nothing}
    />,
  );
  return { read: () => render(<NewsList />) };
}

const menu = (name: string) => screen.findByRole('button', { name });

test('after an update the menu has a dot until the news was read, and in the next page too', async () => {
  await newsRead.setValue('0.1.0');
  const { read } = await openPage();
  await menu(panelMessages.menuNews);
  read();
  await menu(panelMessages.menu);
  expect(await newsRead.getValue()).toBe('0.2.0');
});

test('nothing is new to who has just installed it', async () => {
  const { readNews } = await import('@/services/news');
  await readNews();
  await openPage();
  await menu(panelMessages.menu);
  await act(() =>
    waitFor(() => expect(screen.queryByRole('button', { name: panelMessages.menuNews })).toBeNull()),
  );
});

test('each version that is published says what is new, in a few short lines, and stands in the changelog', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  expect(releases[0]?.version).toBe(version);
  for (const { version: each, lines } of releases) {
    expect(changelog).toMatch(new RegExp(`^## ${each.replaceAll('.', '\\.')}\\b`, 'm'));
    expect(lines.length).toBeLessThanOrEqual(7);
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  }
});
