import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReferenceTab } from '@/components/reference/ReferenceTab';
import type { Endpoint, Entry, Skill } from '@/content/types';
import { resetSessionState } from '@/hooks/useSessionState';
import { arrange } from '@/lib/guide/arrange';
import { fakeArea, fakeFact, fakeTerm } from '../../lib/guide/fake-area';
import { fakeShelf } from './fake-shelf';
import { ANYWHERE } from '@/lib/passport/passport';

afterEach(() => {
  cleanup();
  resetSessionState();
  vi.unstubAllGlobals();
});

const writeText = vi.fn(() => Promise.resolve());
beforeEach(() => {
  writeText.mockClear();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

const endpoint: Endpoint = {
  ...fakeFact(),
  kind: 'endpoint',
  id: 'd-endpoint-companies',
  title: 'Companies: /companies',
  host: 'api',
  path: '/companies',
  operations: [
    { does: 'Create one', method: 'POST', path: '/companies' },
    { does: 'Bulk upsert', method: 'PUT', path: '/companies' },
  ],
  required: ['name'],
  keys: ['_id', 'externalId'],
  limits: ['5,000 items a call'],
  notes: ['A Global Trigger may follow.'],
  requests: [
    { label: 'Create a company', method: 'POST', path: '/companies', auth: 'bearer', body: { name: 'Acme' } },
  ],
};
const skill: Skill = {
  ...fakeFact(),
  kind: 'skill',
  id: 'd-skill-integration',
  title: 'sales-integration',
  command: '/sales-integration {question}',
  install: 'npx skills add sales-skills/sales --skill sales-integration',
  covers: 'Joining two tools.',
  notFor: 'Configuring one platform.',
  mind: ['It asks for four things.'],
};
const trigger = fakeTerm({ id: 'd-term-trigger', title: 'Global Trigger', definition: 'What `starts` it.' });
const fact = fakeFact({
  text: 'Each Global Trigger is one model.',
  snippets: [{ label: 'The code', text: 'a < b' }],
});

function draw(entries: Entry[], over: Parameters<typeof fakeShelf>[0] = {}) {
  const area = fakeArea(entries);
  const shelf = fakeShelf({ area, ...over });
  render(<ReferenceTab guide={arrange(area, null, ANYWHERE)} shelf={shelf} />);
  return shelf;
}

describe('the reference', () => {
  test('lists its sections, and goes to one', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    draw([fact, trigger, endpoint, skill]);
    const links = within(screen.getByRole('navigation', { name: 'Go to' }));
    expect(links.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Endpoints',
      'Facts',
      'Words',
      'Other help',
    ]);
    fireEvent.click(links.getByRole('button', { name: 'Words' }));
    expect(scrolled).toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain(trigger.title);
  });

  test('tells an endpoint’s calls and needs, and writes the request as curl or fetch', () => {
    draw([endpoint], { openId: endpoint.id });
    expect(screen.getByRole('row', { name: 'PUT /companies Bulk upsert' })).toBeTruthy();
    expect(screen.getByText('_id, externalId')).toBeTruthy();
    expect(screen.getByText(/curl -X POST 'https:\/\/api.planhat.com\/companies'/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'fetch' }));
    const code = screen.getByText(/await fetch\("https:\/\/api.planhat.com\/companies"/);
    fireEvent.click(screen.getByRole('button', { name: 'Copy: Create a company' }));
    expect(writeText).toHaveBeenCalledWith(code.textContent);
    expect(code.textContent).toContain('Bearer YOUR_TOKEN');
  });

  test('explains Planhat’s words where they stand, and leads to their entry', () => {
    const shelf = draw([fact, trigger], { openId: fact.id });
    const word = screen.getByRole('button', { name: 'Global Trigger', description: 'What starts it.' });
    fireEvent.click(word);
    expect(shelf.onGoTo).toHaveBeenCalledWith(trigger.id);
  });

  test('offers what is worth copying', () => {
    draw([fact], { openId: fact.id });
    fireEvent.click(screen.getByRole('button', { name: 'Copy: The code' }));
    expect(writeText).toHaveBeenCalledWith('a < b');
  });

  test('shows what a skill covers, what it does not, and how to ask it', () => {
    draw([skill], { openId: skill.id });
    expect(screen.getByText('/sales-integration your question')).toBeTruthy();
    expect(screen.getByText(skill.install)).toBeTruthy();
    expect(screen.getByText('Configuring one platform.')).toBeTruthy();
  });

  test('shows the way in the user’s own app first, without anything being opened', () => {
    const legacy = fakeFact({
      id: 'd-where-legacy',
      title: 'In the legacy app',
      topic: 'Where it lives',
      text: 'Operations → Automate',
      appliesTo: { generations: ['legacy'] },
    });
    const upgraded = fakeFact({
      ...legacy,
      id: 'd-where-upgraded',
      title: 'In the upgraded app',
      text: 'App Center → Automations. Then a template.',
      appliesTo: { generations: ['upgraded'] },
    });
    const area = fakeArea([legacy, upgraded]);
    render(
      <ReferenceTab
        guide={arrange(area, null, { ...ANYWHERE, generation: 'upgraded' })}
        shelf={fakeShelf({ area })}
      />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect([...(first?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'App Center → Automations.',
      'Then a template.',
    ]);
    expect(second?.textContent).toContain('Operations → Automate');
  });

  test('says what could be here where nothing is', () => {
    draw([]);
    expect(screen.getByText(/Nothing is written for reference/)).toBeTruthy();
  });
});
