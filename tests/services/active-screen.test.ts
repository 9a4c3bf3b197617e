import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ScreenReport } from '@/lib/screens/report';
import { watchActiveScreen, type ActiveScreen } from '@/services/active-screen';
import { forgetReport, rememberReport } from '@/services/screen-reports';

interface Front {
  id: number;
  url?: string;
}

const front = vi.hoisted((): { release: () => void; tab: Front; changed: () => void } => ({
  release: () => undefined,
  tab: { id: 1 },
  changed: () => undefined,
}));

vi.mock('@/services/followed-tab', () => ({
  followedTab: () => {
    const { tab } = front;
    return new Promise((resolve) => {
      front.release = () => resolve(tab);
    });
  },
  watchFollowedTab: (onChange: (tabId: null) => void) => {
    front.changed = () => onChange(null);
    return () => undefined;
  },
}));
vi.mock('@/services/messaging', () => ({ askTab: () => Promise.resolve(true) }));

const fakeReport = (screen: string): ScreenReport => ({
  reading: {
    screen,
    confidence: 'sure',
    signals: [],
    alternatives: [],
    tenant: 'acme',
    record: null,
    generation: 'upgraded',
  },
  shape: { generation: 'upgraded', path: '/<tenant>/home', queryKeys: [] },
  labels: [],
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
const told = (screen: ActiveScreen) => (screen.status === 'screen' ? screen.detection.screen : screen.status);

afterEach(() => fakeBrowser.reset());

test('a late report of the tab before does not come in between when the front tab changes', async () => {
  front.tab = { id: 1, url: 'https://ws.planhat.com/acme/home' };
  await rememberReport(1, fakeReport('home'));
  const seen: string[] = [];
  const stop = watchActiveScreen((screen) => seen.push(told(screen)));
  front.release();
  await settle();
  expect(seen.at(-1)).toBe('home');

  front.tab = { id: 2 }; // a site that is not Planhat
  front.changed();
  await rememberReport(1, fakeReport('data-model'));
  await settle();
  front.release();
  await settle();
  expect(seen.at(-1)).toBe('not-planhat');
  stop();
});

test('when the followed tab leaves Planhat, its screen is let go', async () => {
  front.tab = { id: 1, url: 'https://ws.planhat.com/acme/home' };
  await rememberReport(1, fakeReport('home'));
  const seen: string[] = [];
  const stop = watchActiveScreen((screen) => seen.push(told(screen)));
  front.release();
  await settle();
  front.tab = { id: 1 };
  await forgetReport(1);
  await settle();
  front.release();
  await settle();
  expect(seen.at(-1)).toBe('not-planhat');
  stop();
});
