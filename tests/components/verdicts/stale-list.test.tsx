import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StaleList } from '@/components/verdicts/StaleList';
import type { Verdict } from '@/lib/journal/rows';
import { changeRow } from '@/services/journal/journal';
import { fakeArea, fakeFact, fakeTerm } from '../../lib/guide/fake-area';
import { putDamaged } from '../../services/journal/damaged-row';
import { useFreshJournal as freshJournal } from '../reminders/fresh-journal';

vi.mock('@/hooks/useGuide', () => ({ useAllAreas: () => ({ status: 'ready', areas: [guide] }) }));
vi.mock('@/hooks/useOpenInPanel', () => ({ useOpenInPanel: () => ({ openEntry }) }));

const openEntry = vi.fn(() => Promise.resolve());
const fact = fakeFact();
const term = fakeTerm({ title: 'Filtration' });
const guide = fakeArea([term, fact]);

freshJournal();
beforeEach(() => fakeBrowser.storage.local.set({ screenshotMode: false, openings: {} }));
afterEach(cleanup);

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
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

describe('the list of old and doubted entries', () => {
  test('tells why, leads to the entry, and can be copied', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    await put({ entry: term.id, says: 'different-here', remark: 'Called Phase' });
    await fakeBrowser.storage.local.set({ openings: { 'acme/d-triggers': 3 } });
    render(<StaleList />);
    await screen.findByText(/Opened 3 times/);
    await screen.findByText(/Different here/);
    const list = screen.getByRole('list', { name: 'Old or doubted entries' });
    expect([...list.children].map((item) => item.getAttribute('data-entry-id'))).toEqual([fact.id, term.id]);
    expect(list.textContent).toContain('Opened 3 times');
    expect(list.textContent).toMatch(/Different here, in acme, .*, “Called Phase”/);
    await press('Open in the guide: Filtration');
    expect(openEntry).toHaveBeenCalledWith(term.id);
    await press('Copy list');
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(writeText.mock.calls).toEqual([
      [expect.stringContaining('(d-triggers, Automation): Not checked')],
    ]);
  });

  test('names no tenant in screenshot mode', async () => {
    await fakeBrowser.storage.local.set({ screenshotMode: true });
    await put({ remark: 'Called Phase' });
    render(<StaleList />);
    expect(await screen.findByText(/^Not any more, /)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/acme|Phase/);
  });

  test('says how many confirmations cannot be read', async () => {
    await putDamaged('verdicts', { id: 'damaged' });
    await put();
    render(<StaleList />);
    expect(await screen.findByText(/^1 of the kept confirmations cannot be read/)).toBeTruthy();
  });
});
