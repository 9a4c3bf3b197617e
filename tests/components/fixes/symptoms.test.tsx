import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { FixTab } from '@/components/fixes/FixTab';
import { fakeLeg } from '../../lib/walks/fake-walk';
import { fakeShelf } from '../guide/fake-shelf';
import {
  area,
  beginInNewTenants,
  beside,
  fix,
  FOUND,
  loops,
  openTree,
  press,
  store,
  Tab,
  walkHere,
} from './walk-page';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));

beginInNewTenants();

describe('the list of symptoms', () => {
  test('is there at once, each with what bug reports name it by', () => {
    render(<Tab />);
    const row = screen.getByText(fix.title).closest('li');
    expect(row?.dataset).toMatchObject({ entryId: fix.id, kind: 'fix' });
  });

  test('says where a walk waits, and what was mostly behind a symptom here', async () => {
    await store(
      walkHere({ id: '1', cause: FOUND, legs: [fakeLeg(['Yes', 'No'])] }),
      walkHere({ id: '2', cause: FOUND, legs: [fakeLeg(['Yes', 'No'])] }),
      walkHere({ id: '3' }),
      walkHere({ id: '4', cause: 'd-loops/other', legs: [fakeLeg(['No'], loops)] }),
    );
    render(<Tab />);
    const row = screen.getByText(fix.title).closest('li');
    await waitFor(() => expect(row?.textContent).toContain('Usual here: The filter leaves it out.'));
    expect(row?.textContent).toContain('Under way, 1 answer');
    expect(screen.getByText('Found here before: Another automation writes it.')).toBeTruthy();
  });

  test('tells nothing of another tenant', async () => {
    await store(
      walkHere({ tenant: 'northwind-demo', cause: FOUND }),
      walkHere({ id: '2', tenant: 'northwind-demo', legs: [fakeLeg(['No'], loops)] }),
      walkHere({ id: '3' }),
    );
    render(<Tab />);
    expect(await screen.findByText('Under way, 1 answer')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Usual|Found here|Earlier/);
    expect(screen.getAllByText(/Under way/)).toHaveLength(1);
  });

  test('unfolds the rest of the area for a symptom that was left there', async () => {
    const onOpen = vi.fn();
    const tab = (openId: string | null) => (
      <FixTab
        fixes={{ here: [fix], rest: [loops] }}
        shelf={fakeShelf({ area, beside: beside(), openId, onOpen })}
      />
    );
    const { rerender } = render(tab(loops.id));
    fireEvent.click(await screen.findByRole('button', { name: 'All symptoms' }));
    expect(onOpen).toHaveBeenCalledWith(null);
    rerender(tab(null));
    expect(document.activeElement?.textContent).toContain(loops.title);
  });

  test('takes the focus back to the symptom that was left', async () => {
    await openTree();
    press('All symptoms');
    expect(document.activeElement?.textContent).toContain(fix.title);
  });
});
