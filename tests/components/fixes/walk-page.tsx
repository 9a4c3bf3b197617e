import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Shelf } from '@/components/entries/shelf';
import { FixTab } from '@/components/fixes/FixTab';
import type { Fix } from '@/content/types';
import { forgetJournal } from '@/hooks/useJournal';
import { resetSessionState } from '@/hooks/useSessionState';
import { forgetWalks } from '@/hooks/walk-keepers';
import type { Walk } from '@/lib/journal/rows';
import { changeRow, closeJournal, listRows } from '@/services/journal/journal';
import { fakeArea, fakeFix } from '../../lib/guide/fake-area';
import { fakeLoops, fakeWalk } from '../../lib/walks/fake-walk';
import { fakeShelf } from '../guide/fake-shelf';

export const fix = fakeFix();
export const loops = fakeLoops();
export const area = fakeArea([fix, loops]);
export const FOUND = 'd-not-triggering/no-fit';

/** Another for each test: what one leaves under way is nothing to the next. */
let tenant = 'acme-0';
let turn = 0;
export const tenantHere = () => tenant;
/** Stands beside that tenant. */
export const beside = () => ({ ...fakeShelf().beside, tenant, tenantKey: tenant });

/** The tab as the panel holds it: what is open is remembered outside. */
export function Tab({ over = {}, fixes = [fix, loops] }: { over?: Partial<Shelf>; fixes?: Fix[] }) {
  const [openId, onOpen] = useState<string | null>(null);
  return (
    <FixTab
      fixes={{ here: fixes, rest: [] }}
      shelf={fakeShelf({ area, beside: beside(), openId, onOpen, ...over })}
    />
  );
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const question = (name: string | RegExp) => screen.findByRole('heading', { level: 3, name });
export const stored = async (): Promise<Walk[]> =>
  (await listRows('walks')).filter((walk) => walk.tenant === tenant);
export const article = () => document.querySelector('article');
export const kept = (answers: number) =>
  waitFor(() => expect(article()?.getAttribute('data-kept')).toBe(String(answers)));

/** A walk in this test's tenant. */
export const walkHere = (over: Partial<Walk> = {}): Walk =>
  fakeWalk({ tenant, ...over, id: `${tenant}/${over.id ?? `${fix.id}/1`}` });

/** Writes walks as an earlier day, or another window, left them. */
export async function store(...walks: Walk[]) {
  for (const walk of walks) await act(() => changeRow('walks', walk.id, () => walk));
}

export async function openTree(over: Partial<Shelf> = {}, fixes?: Fix[]) {
  const rendered = render(<Tab over={over} {...(fixes && { fixes })} />);
  fireEvent.click(await screen.findByText(fix.title, { selector: 'button *, button' }));
  await waitFor(() => expect(screen.queryByRole('heading', { level: 2, name: fix.title })).toBeTruthy());
  return rendered;
}

export async function openTreeAt(...answers: string[]) {
  await openTree();
  for (const answer of answers) press(answer);
}

/** Unfolds the earlier walks. */
export async function openHistory() {
  render(<Tab />);
  const summary = await screen.findByText('Earlier walks');
  const details = summary.closest('details');
  if (!details) throw new Error('The history is folded.');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return screen.findByRole('list', { name: 'Earlier walks' });
}

/** Each test of a file begins in a tenant where nobody has walked. */
export function beginInNewTenants(): void {
  beforeAll(() => import('@/components/fixes/FixWalk'));
  beforeEach(() => {
    turn += 1;
    tenant = `acme-${turn}`;
  });
  afterEach(() => {
    cleanup();
    forgetWalks();
    forgetJournal();
    resetSessionState();
  });
  afterAll(closeJournal);
}
