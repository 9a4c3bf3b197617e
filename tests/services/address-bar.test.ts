import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type AddressBarSearch, HANDED_OVER, type Target } from '@/lib/address-bar/search';
import type { ScreenReport } from '@/lib/screens/report';
import { answerAddressBar } from '@/services/address-bar/answer';
import { keptQuery } from '@/services/kept-query';
import { rememberReport } from '@/services/screen-reports';
import { passports } from '@/services/settings';

type Listener = (...given: never[]) => void;
const listeners: Record<string, Listener> = {};
const event = (name: string) => ({ addListener: (listener: Listener) => (listeners[name] = listener) });

const openPanel = vi.fn<(options: { windowId: number }) => Promise<void>>();
const createTab = vi.fn<(tab: { url?: string; active?: boolean }) => Promise<object>>(() =>
  Promise.resolve({}),
);
const updateTab = vi.fn<(tab: { url?: string }) => Promise<object>>(() => Promise.resolve({}));
const firstLine = vi.fn<(line: { description: string }) => Promise<void>>(() => Promise.resolve());
const onFailure = vi.fn();

let front: { id: number; windowId: number; index: number; url?: string };
const planhat = { id: 5, windowId: 3, index: 2, url: 'https://ws.planhat.com/acme/home' };
const elsewhere = { id: 6, windowId: 3, index: 0 };

const target = vi.fn<AddressBarSearch['targetOf']>((chosen) => ({ kind: 'entry', id: chosen }));
const answer = vi.fn<AddressBarSearch['answer']>((typed) => ({
  first: 'search',
  lines: [{ content: typed, title: typed, marks: [], about: 'Fix' }],
}));
const search: AddressBarSearch = { answer, targetOf: target };
/** What loading the script does. */
const load = vi.fn<(address: string) => void>();
const global = globalThis as { [HANDED_OVER]?: AddressBarSearch };

beforeEach(() => {
  fakeBrowser.reset();
  front = planhat;
  load.mockImplementation(() => {
    global[HANDED_OVER] = search;
  });
  vi.stubGlobal('importScripts', load);
  vi.stubGlobal('self', {
    addEventListener: (name: string, listener: Listener) => (listeners[name] = listener),
  });
  openPanel.mockResolvedValue();
  Object.assign(fakeBrowser, {
    omnibox: {
      setDefaultSuggestion: firstLine,
      onInputStarted: event('started'),
      onInputChanged: event('changed'),
      onInputCancelled: event('cancelled'),
      onInputEntered: event('entered'),
    },
    sidePanel: { open: openPanel },
  });
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([front]),
    get: () => Promise.resolve(front),
    create: createTab,
    update: updateTab,
  });
  answerAddressBar(onFailure);
});

afterEach(() => {
  Reflect.deleteProperty(global, HANDED_OVER);
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const call = (name: string, ...given: unknown[]) =>
  (listeners[name] as (...all: unknown[]) => void)(...given);
const type = (typed: string) => new Promise((resolve) => call('changed', typed, resolve));
const choose = (text: string, where = 'currentTab') => call('entered', text, where);
const asked = async () => (await fakeBrowser.storage.session.get('openRequest')).openRequest as object;
const saidFirst = () => firstLine.mock.lastCall?.[0].description;

const report: ScreenReport = {
  reading: {
    screen: 'home',
    confidence: 'sure',
    signals: [],
    alternatives: [],
    tenant: 'acme',
    record: null,
    generation: 'upgraded',
  },
  shape: { generation: 'upgraded', path: '/<tenant>/home', queryKeys: [] },
  labels: [],
};

describe('the script of the search', () => {
  test('is kept at install, loaded when somebody begins to type, and only once', async () => {
    expect(load).not.toHaveBeenCalled();
    call('install');
    expect(load).toHaveBeenCalledWith(fakeBrowser.runtime.getURL('/address-bar-search.js'));
    Reflect.deleteProperty(global, HANDED_OVER); // another life of the worker
    call('started');
    await type('a');
    await type('ab');
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('that cannot be loaded leads to the guide, and is tried again', async () => {
    load.mockImplementation(() => {
      throw new Error('gone');
    });
    expect(() => call('install')).not.toThrow();
    expect(await type('sync')).toEqual([]);
    expect(saidFirst()).toBe('Open the guide to search for <match>%s</match>');
    expect(onFailure).toHaveBeenCalled();
    choose('sync');
    await vi.waitFor(async () => expect(await asked()).toMatchObject({ query: 'sync', windowId: 3 }));
    load.mockImplementation(() => {
      global[HANDED_OVER] = search;
    });
    expect(await type('sync')).toHaveLength(1);
  });

  test('is an element of the page where the background is one', async () => {
    vi.stubGlobal('importScripts', undefined);
    const script = { src: '', onload: () => undefined };
    const append = () => {
      global[HANDED_OVER] = search;
      script.onload();
    };
    vi.stubGlobal('document', { createElement: () => script, head: { append } });
    expect(await type('sync')).toHaveLength(1);
    expect(script.src).toBe(fakeBrowser.runtime.getURL('/address-bar-search.js'));
  });
});

describe('while one types', () => {
  test('it is searched from where one is', async () => {
    await rememberReport(5, report);
    const passport = { tenant: 'acme', name: '', colour: null, plan: null, revenue: null, generation: null };
    await passports.setValue({ acme: { ...passport, crm: 'hubspot' } });
    call('started');
    await type('sync');
    expect(answer.mock.lastCall?.[1]).toMatchObject({
      screen: 'home',
      world: { crm: 'hubspot', generation: 'upgraded' },
      beside: { tabId: 5, tenant: 'acme' },
    });
  });

  test('also by a worker that slept since the first letter, and away from Planhat', async () => {
    front = elsewhere;
    await type('sync');
    expect(answer.mock.lastCall?.[1]).toMatchObject({ screen: null, beside: null });
  });

  test('what is typed is never given to the browser to keep', async () => {
    call('started');
    await type('a secret');
    await type('a secret more');
    call('cancelled');
    expect(firstLine.mock.calls.map(([{ description }]) => description)).toEqual([
      expect.stringContaining('Search the guide'),
      'Open the guide and search for <match>%s</match>',
      expect.stringContaining('Search the guide'),
    ]);
  });
});

describe('what is chosen', () => {
  beforeEach(async () => {
    await rememberReport(planhat.id, report);
  });

  test('opens in the panel, in the very moment of the key', async () => {
    await type('d-saving');
    choose('d-saving');
    expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
    await vi.waitFor(async () => expect(await asked()).toMatchObject({ entry: 'd-saving', windowId: 3 }));
    expect(createTab).not.toHaveBeenCalled();
  });

  test('is a page beside Planhat where the panel does not open', async () => {
    await type('d-saving');
    openPanel.mockRejectedValue(new Error('no gesture'));
    choose('d-saving');
    await vi.waitFor(() => expect(createTab).toHaveBeenCalledOnce());
    expect(createTab.mock.lastCall?.[0]).toEqual({
      url: fakeBrowser.runtime.getURL('/sidepanel.html') + '#asked',
      active: true,
    });
    // For that page alone: no panel of a window hears it.
    expect(await asked()).toMatchObject({ entry: 'd-saving', windowId: -1 });
    expect(updateTab).not.toHaveBeenCalled();
  });

  test('is a page where the browser has no panel', async () => {
    await type('d-saving');
    Object.assign(fakeBrowser, { sidePanel: undefined });
    choose('d-saving');
    await vi.waitFor(() => expect(createTab).toHaveBeenCalledOnce());
  });

  test.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ])('is a tab where one is asked for: %s', async (where, active) => {
    await type('d-saving');
    choose('d-saving', where);
    await vi.waitFor(() => expect(createTab.mock.lastCall?.[0]).toMatchObject({ active }));
    expect(openPanel).not.toHaveBeenCalled();
  });

  test.each<[Target, object]>([
    [{ kind: 'area', id: 'B' }, { area: 'B' }],
    [{ kind: 'command', id: 'export' }, { command: 'export' }],
  ])('%j is asked of the panel', async (what, request) => {
    target.mockReturnValueOnce(what);
    await type('x');
    choose('x');
    await vi.waitFor(async () => expect(await asked()).toMatchObject(request));
  });

  test('without a line is a query, which stands in the box and in no address', async () => {
    target.mockReturnValue({ kind: 'query', query: 'my question' });
    await type('my question');
    choose('my question');
    await vi.waitFor(async () => expect(await asked()).toMatchObject({ query: 'my question' }));
    expect(await keptQuery()).toBe('my question');
    choose('my question', 'newForegroundTab');
    await vi.waitFor(() => expect(createTab).toHaveBeenCalledOnce());
    expect(createTab.mock.lastCall?.[0].url).not.toContain('question');
    expect(await asked()).toMatchObject({ query: 'my question' });
    target.mockReset().mockImplementation((chosen) => ({ kind: 'entry', id: chosen }));
  });

  test('a screen opens beside the Planhat tab', async () => {
    target.mockReturnValueOnce({ kind: 'screen', path: (here) => `${here}/calendar` });
    await type('x');
    choose('x');
    await vi.waitFor(() => expect(createTab).toHaveBeenCalledOnce());
    expect(createTab.mock.lastCall?.[0]).toEqual({
      url: 'https://ws.planhat.com/acme/home/calendar',
      windowId: 3,
      index: 3,
      openerTabId: 5,
      active: true,
    });
    expect(openPanel).not.toHaveBeenCalled();
  });

  describe('by a worker that slept since', () => {
    beforeEach(() => {
      openPanel.mockRejectedValue(new Error('no gesture'));
    });

    test('is still that entry, beside Planhat and never in its place', async () => {
      choose('d-saving');
      await vi.waitFor(() => expect(createTab).toHaveBeenCalledOnce());
      expect(await asked()).toMatchObject({ entry: 'd-saving' });
      expect(updateTab).not.toHaveBeenCalled();
    });

    test('is a page in its tab elsewhere', async () => {
      front = elsewhere;
      choose('d-saving');
      await vi.waitFor(() => expect(updateTab).toHaveBeenCalledOnce());
      expect(createTab).not.toHaveBeenCalled();
    });

    test('is still that screen of the tenant in front', async () => {
      target.mockReturnValueOnce({ kind: 'screen', path: (here) => `${here}/calendar` });
      choose('x');
      await vi.waitFor(() => expect(createTab).toHaveBeenCalledOnce());
      expect(createTab.mock.lastCall?.[0].url).toBe('https://ws.planhat.com/acme/home/calendar');
    });
  });
});
