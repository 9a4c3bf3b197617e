import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EntryRow } from '@/components/entries/EntryRow';
import type { Beside } from '@/components/entries/shelf';
import { AskVerdict } from '@/components/verdicts/AskVerdict';
import { resetSessionState } from '@/hooks/useSessionState';
import type { Run, Verdict } from '@/lib/journal/rows';
import { changeRow, listRows } from '@/services/journal/journal';
import { fakeShelf } from '../guide/fake-shelf';
import { fakeFact, fakeStep } from '../../lib/guide/fake-area';
import { useFreshJournal as freshJournal } from '../reminders/fresh-journal';

const fact = fakeFact();

freshJournal();
beforeEach(async () => {
  await fakeBrowser.storage.local.set({ screenshotMode: false, openings: {} });
});
afterEach(() => {
  cleanup();
  resetSessionState();
  vi.useRealTimers();
});

const row = (tenantKey: string | null = 'acme', open = true) => {
  const { beside } = fakeShelf();
  const here: Beside = { ...beside, tenantKey };
  return (
    <EntryRow entry={fact} shelf={fakeShelf({ openId: open ? fact.id : null, beside: here })}>
      {fact.text}
    </EntryRow>
  );
};
const chip = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => fireEvent.click(await chip(name));
const pressed = () =>
  screen.queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
const stored = () => listRows('verdicts');
const put = (over: Partial<Verdict> = {}) => {
  const verdict: Verdict = {
    id: `${over.tenant ?? 'acme'}/${over.entry ?? fact.id}`,
    tenant: 'acme',
    entry: fact.id,
    says: 'not-any-more',
    remark: '',
    at: Date.now(),
    ...over,
  };
  return changeRow('verdicts', verdict.id, () => verdict);
};

describe('the verdict on an open entry', () => {
  test('is given, changed and taken back by a press', async () => {
    render(row());
    await press('Still true here');
    expect(await screen.findByText('Confirmed here')).toBeTruthy();
    expect(pressed()).toEqual(['Still true here']);
    expect(screen.queryByText(/Not checked since/)).toBeNull();
    await press('Not any more');
    expect(await screen.findByText('Not any more here')).toBeTruthy();
    expect(await stored()).toMatchObject([{ id: 'acme/d-triggers', says: 'not-any-more' }]);
    await press('Not any more');
    await waitFor(() => expect(pressed()).toEqual([]));
    expect(await stored()).toEqual([]);
    expect(screen.getByText(/Not checked since/)).toBeTruthy();
  });

  test('"different here" takes a line of text, which Enter stores', async () => {
    render(row());
    await press('Different here');
    const field = await screen.findByRole('textbox', { name: 'What is different here, in one line' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: ' Only every hour ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText('“Only every hour”')).toBeTruthy();
    expect((await stored())[0]?.remark).toBe('Only every hour');
  });

  test('what was written is kept when the entry goes away', async () => {
    const { unmount } = render(row());
    await press('Different here');
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Half a line' } });
    unmount();
    await waitFor(async () => expect((await stored())[0]?.remark).toBe('Half a line'));
  });

  test('belongs to its tenant', async () => {
    await put();
    const { rerender } = render(row('other'));
    await chip('Still true here');
    expect(pressed()).toEqual([]);
    rerender(row('acme'));
    await waitFor(() => expect(pressed()).toEqual(['Not any more']));
  });

  test('is not asked for away from Planhat', async () => {
    await put();
    render(row(null));
    await screen.findByText(/Not checked since/);
    expect(screen.queryByRole('button', { name: 'Still true here' })).toBeNull();
    expect(screen.queryByText('Not any more here')).toBeNull();
  });

  test('hides the user’s words in screenshot mode', async () => {
    await fakeBrowser.storage.local.set({ screenshotMode: true });
    await put({ says: 'different-here', remark: 'Acme calls it Phase' });
    render(row());
    expect(await screen.findByText(/hidden in the screenshot mode/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('Phase');
  });

  test('marks the entry while it is folded, where it is doubted', async () => {
    await put();
    const { rerender } = render(row('acme', false));
    expect(await screen.findByText('Not any more here')).toBeTruthy();
    await put({ says: 'still-true' });
    await waitFor(() => expect(screen.queryByText('Not any more here')).toBeNull());
    rerender(row('acme', false));
  });
});

describe('the question of a run', () => {
  const step = fakeStep({ refs: ['DS-1', 'D-7'] });
  const other = fakeStep({ id: 'd-other', refs: ['DS-2'] });
  const run: Run = {
    id: 'r1',
    tenant: 'acme',
    record: null,
    screen: null,
    area: 'D',
    list: 'set-up',
    name: 'A run',
    steps: [other.id, step.id],
    leftOut: [],
    states: {},
    bookmark: step.id,
    status: 'open',
    startedAt: Date.now() - 1000,
    updatedAt: 0,
    finishedAt: null,
  };
  const ask = (at = step) => <AskVerdict step={at} run={run} entries={[step, other, fact]} />;

  test('is asked at the step that rests on the fact, and stays with its answer', async () => {
    const { rerender } = render(ask(other));
    await waitFor(() =>
      expect(screen.queryByText('You have just looked. Is this still so here?')).toBeNull(),
    );
    rerender(ask());
    expect(await screen.findByText(fact.title)).toBeTruthy();
    await press('Still true here');
    await waitFor(() => expect(pressed()).toEqual(['Still true here']));
    cleanup();
    render(ask());
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    expect(screen.queryByText(fact.title)).toBeNull();
  });

  test('can be put aside', async () => {
    render(ask());
    await press('Not now');
    expect(screen.queryByText(fact.title)).toBeNull();
    cleanup();
    render(ask());
    expect(screen.queryByText(fact.title)).toBeNull();
    expect(await stored()).toEqual([]);
  });
});
