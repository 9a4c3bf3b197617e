import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EntryActions } from '@/components/entries/EntryActions';
import { Provenance } from '@/components/entries/Provenance';
import type { AppliesTo, Source } from '@/content/types';
import { fakeFact, fakeGotcha } from '../../lib/guide/fake-area';
import { fakeShelf } from './fake-shelf';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const sources: Record<string, Source> = {
  S1: { title: 'Limits', url: 'https://www.planhat.com/developers', seenOn: '2019-05' },
  S2: { title: 'A client', url: null, seenOn: null },
};

describe('where an entry is known from', () => {
  test('an old limit says since when nobody looked', () => {
    render(<Provenance entry={fakeFact({ ages: 'fast' })} sources={sources} />);
    expect(screen.getByText('Not checked since May 2019')).toBeTruthy();
  });

  test('what carries no date is not called old', () => {
    render(<Provenance entry={fakeFact({ ages: 'fast', sources: ['S2'] })} sources={sources} />);
    expect(screen.queryByText(/Not checked since/)).toBeNull();
    expect(screen.getByText('A client · undated')).toBeTruthy();
  });

  test('a contradicted claim shows both sides, who says so, and which we follow', async () => {
    const entry = fakeGotcha({
      confidence: 'contradicted',
      disputed: {
        sides: [
          { says: 'The limit is 100.', sources: ['S1'] },
          { says: 'The limit is 200.', sources: ['S2'] },
        ],
        follow: 'The lower one, until it is tested.',
      },
    });
    render(<Provenance entry={entry} sources={sources} />);
    const sides = within(await screen.findByRole('list', { name: 'Sources disagree' })).getAllByRole(
      'listitem',
    );
    expect(sides.map(({ textContent }) => textContent)).toEqual([
      'The limit is 100.Limits',
      'The limit is 200.A client',
    ]);
    expect(screen.getByText(/until it is tested/)).toBeTruthy();
  });

  test.each<[AppliesTo, string[]]>([
    [{ crm: ['hubspot'] }, ['HubSpot only']],
    [{ crm: ['salesforce', 'pipedrive'] }, ['Salesforce or Pipedrive only']],
    [{ plans: ['professional', 'enterprise'] }, ['Plan: Professional or Enterprise']],
    [{ revenue: ['deals'], generations: ['upgraded'] }, ['Upgraded app only', 'Line Items and Deals only']],
  ])('says for whom it holds: %j', (appliesTo, expected) => {
    render(<Provenance entry={fakeFact({ appliesTo })} sources={sources} />);
    for (const words of expected) expect(screen.getByText(words)).toBeTruthy();
  });

  test('what holds everywhere says nothing about it', () => {
    const { container } = render(
      <Provenance
        entry={fakeFact({
          appliesTo: { generations: ['upgraded', 'legacy'], revenue: ['licenses', 'deals'] },
        })}
        sources={sources}
      />,
    );
    expect(container.textContent).not.toMatch(/only|Plan:/);
  });
});

describe('what can be done with an entry', () => {
  test('its link is copied, and leads to it', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(<EntryActions entry={fakeFact()} shelf={fakeShelf()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/#entry\/d-triggers$/));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  test('its screen can be opened only where the address is known', () => {
    const open = vi.fn();
    const { rerender } = render(<EntryActions entry={fakeFact()} shelf={fakeShelf()} />);
    expect(screen.queryByText(/in Planhat/)).toBeNull();
    rerender(
      <EntryActions
        entry={fakeFact()}
        shelf={fakeShelf({ screenToOpen: () => ({ name: 'Metrics', open }) })}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Open Metrics in Planhat' }));
    expect(open).toHaveBeenCalled();
  });
});
