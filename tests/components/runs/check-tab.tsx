/** The checklists of one area as the panel holds them, over a journal that begins empty. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { CheckTab } from '@/components/checklist/CheckTab';
import type { Shelf } from '@/components/entries/shelf';
import { forgetTyped } from '@/components/runs/use-typed-text';
import { forgetJournal } from '@/hooks/useJournal';
import { resetSessionState } from '@/hooks/useSessionState';
import type { Run } from '@/lib/journal/rows';
import * as journal from '@/services/journal/journal';
import { screenshotMode } from '@/services/settings';
import { fakeShelf } from '../guide/fake-shelf';
import { fakeArea, fakeGotcha, fakeStep } from '../../lib/guide/fake-area';

vi.mock('@/components/verdicts/AskVerdict', () => ({ AskVerdict: () => null }));
vi.mock('@/components/verdicts/parts', () => ({
  VerdictRow: () => null,
  Standing: () => null,
  DoubtMark: () => null,
}));

const screens = ['custom-automation-editor'];

/** Three steps of the screen's set-up list, one of them with a value; one of the rest of the area, one to review. */
export const tick = fakeStep({ screens, why: 'Logs can be read.', refs: ['DS-1', 'D-9'] });
export const risky = fakeStep({
  id: 'd-switch-on',
  title: 'Switch it on',
  part: 'Prove it',
  proof: 'value',
  screens,
});
export const hubspot = fakeStep({
  id: 'd-hubspot',
  title: 'Map HubSpot',
  screens,
  appliesTo: { crm: ['hubspot'] },
});
export const other = fakeStep({ id: 'd-elsewhere', title: 'Somewhere else', part: 'Later' });
export const review = fakeStep({ id: 'd-still-on', title: 'It is still on', list: 'review', screens });
export const bite = fakeGotcha({ refs: ['DG-1', 'D-9'] });
const area = fakeArea([tick, risky, hubspot, other, review, bite]);

/** The tab as the panel holds it: what is open is remembered outside. */
export function Tab({ over = {} }: { over?: Partial<Shelf> }) {
  const [openId, onOpen] = useState<string | null>(null);
  const shelf = fakeShelf({ area, openId, onOpen, ...over });
  return (
    <CheckTab
      setUp={{ here: [tick, risky, hubspot], rest: [other] }}
      review={{ here: [review], rest: [] }}
      shelf={shelf}
    />
  );
}

/** Beside another tenant, or another record. */
export const beside = (over: Partial<Shelf['beside']>): Partial<Shelf> => ({
  beside: { ...fakeShelf().beside, ...over },
});
export const inTenant = (tenantKey: string | null) => beside({ tenant: tenantKey, tenantKey });

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const press = async (name: string | RegExp) => fireEvent.click(await button(name));
export const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
export const type = async (name: string, value: string) =>
  fireEvent.change(await field(name), { target: { value } });
export const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
export const focused = () => document.activeElement;

export const stored = async (): Promise<Run[]> => journal.listRows('runs');
export const only = async (): Promise<Run> => {
  const [run, ...others] = await stored();
  if (!run || others.length > 0) throw new Error(`${others.length + (run ? 1 : 0)} runs`);
  return run;
};
/** Written behind the page's back, as another window does. */
export const keep = (run: Run) => act(() => journal.changeRow('runs', run.id, () => run));
export const remove = (id: string) => act(() => journal.changeRow('runs', id, () => null));

export const runView = () => document.querySelector<HTMLElement>('section[data-run-id]');
export const inHand = async (title: string) => {
  await waitFor(() => expect(runView()?.querySelector('article')?.textContent).toContain(title));
};
export const startRun = async (over?: Partial<Shelf>) => {
  const rendered = render(<Tab {...(over && { over })} />);
  await press('Start a run');
  await inHand(tick.title);
  return rendered;
};

/** The disk is full, until the way back is called. */
export function fillDisk() {
  const change = vi.spyOn(journal, 'changeRow').mockRejectedValue(new Error('full'));
  return () => change.mockRestore();
}

/** What is under way reaches the disk. */
export const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

beforeAll(async () => {
  // The page of the tests has no popovers: what is inside is always there.
  HTMLElement.prototype.hidePopover = () => undefined;
  await import('@/components/runs/parts');
});

beforeEach(async () => {
  for (const { id } of await stored()) await journal.changeRow('runs', id, () => null);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await settled();
  cleanup();
  resetSessionState();
  forgetTyped();
  await screenshotMode.setValue(false);
  await journal.closeJournal();
  forgetJournal();
});
