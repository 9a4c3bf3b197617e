import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Shelf } from '@/components/entries/shelf';
import { FixTab } from '@/components/fixes/FixTab';
import type { Fix } from '@/content/types';
import { resetSessionState } from '@/hooks/useSessionState';
import { forgetWalks } from '@/hooks/useWalk';
import type { Walk } from '@/lib/journal/rows';
import { changeRow, closeJournal, listRows } from '@/services/journal/journal';
import { fakeArea, fakeFix } from '../../lib/guide/fake-area';
import { fakeLeg, fakeLoops, fakeWalk } from '../../lib/walks/fake-walk';
import { fakeShelf } from './fake-shelf';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));

const fix = fakeFix();
const loops = fakeLoops();
const area = fakeArea([fix, loops]);
const FOUND = 'd-not-triggering/no-fit';

/** Another for each test: what one leaves under way is nothing to the next. */
let tenant = 'acme-0';
let turn = 0;
/** Stands beside that tenant. */
const beside = () => ({ ...fakeShelf().beside, tenant, tenantKey: tenant });

/** The tab as the panel holds it: what is open is remembered outside. */
function Tab({ over = {}, fixes = [fix, loops] }: { over?: Partial<Shelf>; fixes?: Fix[] }) {
  const [openId, onOpen] = useState<string | null>(null);
  return (
    <FixTab
      fixes={{ here: fixes, rest: [] }}
      shelf={fakeShelf({ area, beside: beside(), openId, onOpen, ...over })}
    />
  );
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const question = (name: string | RegExp) => screen.findByRole('heading', { level: 3, name });
const stored = async (): Promise<Walk[]> =>
  (await listRows('walks')).filter((walk) => walk.tenant === tenant);
const article = () => document.querySelector('article');
const kept = (answers: number) =>
  waitFor(() => expect(article()?.getAttribute('data-kept')).toBe(String(answers)));

/** A walk in this test's tenant. */
const walkHere = (over: Partial<Walk> = {}): Walk =>
  fakeWalk({ tenant, ...over, id: `${tenant}/${over.id ?? `${fix.id}/1`}` });

/** Writes walks as an earlier day, or another window, left them. */
async function store(...walks: Walk[]) {
  for (const walk of walks) await act(() => changeRow('walks', walk.id, () => walk));
}

async function openTree(over: Partial<Shelf> = {}, fixes?: Fix[]) {
  render(<Tab over={over} {...(fixes && { fixes })} />);
  fireEvent.click(await screen.findByText(fix.title, { selector: 'button *, button' }));
  await waitFor(() => expect(screen.queryByRole('heading', { level: 2, name: fix.title })).toBeTruthy());
}

async function openTreeAt(...answers: string[]) {
  await openTree();
  for (const answer of answers) press(answer);
}

beforeAll(() => import('@/components/fixes/FixWalk'));

beforeEach(() => {
  turn += 1;
  tenant = `acme-${turn}`;
});

afterEach(() => {
  cleanup();
  forgetWalks();
  resetSessionState();
});

afterAll(closeJournal);

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

describe('a walk', () => {
  test('asks one question at a time and ends in cause, fix and re-check', async () => {
    await openTree();
    expect(await question('Is it on?')).toBeTruthy();
    expect(screen.getByText('App Center, the toggle')).toBeTruthy();
    press('Yes');
    expect(screen.queryByRole('heading', { name: 'Is it on?' })).toBeNull();
    press('No');
    expect(screen.getByRole('heading', { name: 'The filter leaves it out.' })).toBeTruthy();
    expect(screen.getByText('Widen it.')).toBeTruthy();
    expect(screen.getByText('Fire it once.')).toBeTruthy();
  });

  test('moves the focus to what came in the place of what was pressed', async () => {
    await openTree();
    expect(document.activeElement?.textContent).toBe('Is it on?');
    press('Yes');
    expect(document.activeElement?.textContent).toBe('Does the record fit the filter?');
    press('No');
    expect(document.activeElement?.textContent).toBe('The filter leaves it out.');
  });

  test('is answered by the keys it shows, once a press', async () => {
    await openTree();
    const heading = await question('Is it on?');
    fireEvent.keyDown(heading, { key: 'y', ctrlKey: true });
    fireEvent.keyDown(heading, { key: 'y', repeat: true });
    fireEvent.keyDown(screen.getByLabelText('What did you see?'), { key: 'y' });
    fireEvent.keyDown(heading, { key: '1' });
    expect(screen.getByRole('heading', { name: 'Is it on?' })).toBeTruthy();
    fireEvent.keyDown(heading, { key: 'Y' });
    expect(await question(/fit the filter/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'No' }).getAttribute('aria-keyshortcuts')).toBe('n');
  });

  test('uses numbers where the answers have words of their own', async () => {
    const [on] = fix.questions;
    if (!on) throw new Error('The fake tree asks.');
    const answers = [
      { when: 'Salesforce', go: 'off' },
      { when: 'HubSpot', go: 'no-fit' },
      { when: 'Cannot tell', go: 'off' },
    ];
    await openTree({}, [fakeFix({ questions: [{ ...on, answers }] })]);
    const keys = screen.getAllByRole('button').map((button) => button.getAttribute('aria-keyshortcuts'));
    expect(keys.filter((key) => key !== null)).toEqual(['1', '2', 'c']);
    fireEvent.keyDown(await question('Is it on?'), { key: '2' });
    expect(await question('The filter leaves it out.')).toBeTruthy();
  });

  test('keeps what was seen with the answer, and what was typed until there is one', async () => {
    await openTree();
    fireEvent.change(screen.getByLabelText('What did you see?'), { target: { value: '14:05' } });
    press('All symptoms');
    press(new RegExp(fix.title));
    expect(screen.getByLabelText('What did you see?')).toHaveProperty('value', '14:05');
    press('Yes');
    expect(screen.getByLabelText('What did you see?')).toHaveProperty('value', '');
    await kept(1);
    expect((await stored())[0]?.legs[0]?.answers).toEqual([
      { question: 'on', ask: 'Is it on?', when: 'Yes', value: '14:05' },
    ]);
  });

  test('opens the screen where to look', async () => {
    const open = vi.fn();
    await openTree({ screenToOpen: () => ({ name: 'App Center', open }) });
    press('Open App Center in Planhat');
    expect(open).toHaveBeenCalledOnce();
  });

  test('is on the disk with its place when it says so', async () => {
    await openTreeAt('Yes', 'No');
    await kept(2);
    expect(await stored()).toMatchObject([
      {
        tenant,
        screen: 'custom-automation-editor',
        legs: [{ fix: fix.id, title: fix.title, answers: [{ question: 'on' }, { question: 'filter' }] }],
        cause: FOUND,
      },
    ]);
  });

  test('goes on where it was, without taking the focus, when the panel is opened there again', async () => {
    await store(walkHere());
    render(
      <FixTab
        fixes={{ here: [fix], rest: [] }}
        shelf={fakeShelf({ area, beside: beside(), openId: fix.id })}
      />,
    );
    expect(await question(/fit the filter/)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  test('follows another window', async () => {
    await openTreeAt('Yes');
    await kept(1);
    const [walk] = await stored();
    if (!walk) throw new Error('The walk is stored.');
    await store({ ...walk, legs: [fakeLeg(['Yes', 'No'])], cause: FOUND, revision: walk.revision + 1 });
    expect(await question('The filter leaves it out.')).toBeTruthy();
  });

  test('says what the guide no longer has', async () => {
    await store(walkHere({ legs: [fakeLeg(['Yes', 'Perhaps'])] }));
    await openTree();
    expect(await screen.findByText(/guide has changed since: 1 answer no longer fits/)).toBeTruthy();
    expect(await question(/fit the filter/)).toBeTruthy();
  });

  test('begins anew after it has ended, and stays found', async () => {
    await openTreeAt('Yes', 'No');
    await kept(2);
    press('All symptoms');
    press(new RegExp(fix.title));
    expect(await question('Is it on?')).toBeTruthy();
    press('No');
    await kept(1);
    expect((await stored()).map(({ cause }) => cause).toSorted()).toEqual([FOUND, 'd-not-triggering/off']);
    expect(screen.getByText('Also found here before')).toBeTruthy();
    expect(screen.getByText('The filter leaves it out.')).toBeTruthy();
  });
});

describe('the way back', () => {
  test('leads to any step, and can be undone', async () => {
    await openTreeAt('Yes', 'No');
    press(/^Is it on\?\s*Yes$/);
    expect(await question('Is it on?')).toBeTruthy();
    expect(screen.getByText(/2 answers taken back/)).toBeTruthy();
    await waitFor(async () =>
      expect((await stored())[0]).toMatchObject({ cause: null, legs: [{ answers: [] }] }),
    );
    press('Undo');
    expect(await question('The filter leaves it out.')).toBeTruthy();
    await kept(2);
    expect((await stored())[0]?.cause).toBe(FOUND);
  });

  test('still has what was seen there', async () => {
    await openTree();
    fireEvent.change(screen.getByLabelText('What did you see?'), { target: { value: '14:05' } });
    press('Yes');
    press(/^Is it on\?/);
    expect(screen.getByLabelText('What did you see?')).toHaveProperty('value', '14:05');
  });

  test('to the start can be undone, also from a walk that has ended', async () => {
    await openTree();
    fireEvent.change(screen.getByLabelText('What did you see?'), { target: { value: 'of then' } });
    press('Yes');
    press('No');
    await kept(2);
    press('Start over');
    expect(await question('Is it on?')).toBeTruthy();
    expect(screen.getByText(/The last one is kept/)).toBeTruthy();
    expect(screen.getByLabelText('What did you see?')).toHaveProperty('value', '');
    expect((await stored())[0]?.cause).toBe(FOUND);
    press('Undo');
    expect(await question('The filter leaves it out.')).toBeTruthy();
  });

  test('folds a long trail', async () => {
    const questions = Array.from({ length: 6 }, (_, index) => ({
      id: `q${index}`,
      ask: `Question ${index}?`,
      answers: [
        { when: 'Yes', go: index < 5 ? `q${index + 1}` : 'off' },
        { when: 'No', go: 'off' },
      ],
    }));
    await openTree({}, [fakeFix({ questions })]);
    for (let index = 0; index < 5; index += 1) press('Yes');
    expect(
      within(screen.getByRole('list', { name: 'Your answers so far' })).getAllByRole('listitem'),
    ).toHaveLength(3);
    press('2 earlier answers');
    press(/^Question 0/);
    expect(await question('Question 0?')).toBeTruthy();
  });
});

describe('a related tree', () => {
  test('is gone into, says where it came from, and is come back from', async () => {
    await openTreeAt('Yes', 'Yes');
    expect(await question('It starts itself again')).toBeTruthy();
    press('Go on there');
    expect(await question('Does it write the field it watches?')).toBeTruthy();
    expect(article()?.dataset.entryId).toBe('d-loops');
    press(`Back to ${fix.title}`);
    expect(await question(/fit the filter/)).toBeTruthy();
    press('Undo');
    expect(await question(/write the field/)).toBeTruthy();
  });

  test('ends the walk that began elsewhere', async () => {
    await openTreeAt('Yes', 'Yes');
    press('Go on there');
    press('No');
    expect(await question('Another automation writes it.')).toBeTruthy();
    await kept(3);
    expect((await stored())[0]).toMatchObject({
      cause: 'd-loops/other',
      legs: [{ fix: fix.id }, { fix: 'd-loops' }],
    });
  });

  test('that one came from is not gone into again', async () => {
    const round = fakeLoops();
    round.questions[0]?.answers.push({ when: 'Cannot tell', go: `fix:${fix.id}` });
    const twice = fakeArea([fix, round]);
    await openTree({ area: twice });
    press('Yes');
    press('Yes');
    press('Go on there');
    press('Cannot tell');
    expect(screen.getByText(/That is where you came from/)).toBeTruthy();
    press('Back a step');
    expect(await question(/write the field/)).toBeTruthy();
  });
});

describe('the trail', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  beforeEach(() => {
    writeText.mockClear();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });

  test('becomes a note', async () => {
    const onKeepNote = vi.fn(() => Promise.resolve());
    await openTree({ onKeepNote });
    press('Yes');
    press('No');
    press('Save as note');
    expect(onKeepNote).toHaveBeenCalledWith({
      title: fix.title,
      body: expect.stringContaining('2. Does the record fit the filter? **No**') as string,
      entry: fix.id,
    });
  });

  test('says so when the note was not stored', async () => {
    await openTree({ onKeepNote: () => Promise.reject(new Error('disk')) });
    press('Yes');
    press('Save as note');
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('could not be stored'),
    );
  });

  test('becomes ticket text, redacted on request, copied as it is shown', async () => {
    await openTree();
    fireEvent.change(screen.getByLabelText('What did you see?'), {
      target: { value: `a@acme.com at ${tenant.toUpperCase()}` },
    });
    press('Yes');
    press('Ticket text');
    const dialog = within(screen.getByRole('dialog'));
    const preview = dialog.getByRole('region', { name: 'Exactly this is copied' });
    expect(preview.textContent).toContain(`\`${tenant}\` · Custom Automation`);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Leave out names and ids' }));
    expect(preview.textContent).toContain('Seen: `<email-1> at <tenant-1>`');
    expect(preview.textContent).not.toMatch(/acme/i);
    expect(dialog.getByText('2 things replaced.')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Copy' }));
    expect(writeText).toHaveBeenCalledWith(preview.textContent);
    expect(await dialog.findByText('Copied')).toBeTruthy();
  });
});

describe('the history', () => {
  const past = () => walkHere({ id: 'past', cause: FOUND, legs: [fakeLeg(['Yes', 'No'])] });

  async function openHistory() {
    render(<Tab />);
    const summary = await screen.findByText('Earlier walks');
    const details = summary.closest('details');
    if (!details) throw new Error('The history is folded.');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    return within(await screen.findByRole('list', { name: 'Earlier walks' }));
  }

  test('holds what ended here, to be read, and not what is under way', async () => {
    await store(
      past(),
      walkHere({ id: 'open' }),
      walkHere({ id: 'elsewhere', tenant: 'northwind-demo', cause: FOUND }),
    );
    const history = await openHistory();
    expect(history.getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(history.getByRole('button', { name: /not triggering/ }));
    expect(history.getByText('Does the record fit the filter?')).toBeTruthy();
    expect(history.getByText('Widen it.')).toBeTruthy();
    expect(history.queryByRole('button', { name: 'Yes' })).toBeNull();
  });

  test('gives up a walk, and has it back', async () => {
    await store(past());
    const history = await openHistory();
    fireEvent.click(history.getByRole('button', { name: /not triggering/ }));
    fireEvent.click(history.getByRole('button', { name: 'Remove' }));
    await screen.findByText(`Removed: ${fix.title}`);
    await waitFor(async () => expect(await stored()).toEqual([]));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([past()]));
    await waitFor(() => expect(screen.queryByText(/^Removed/)).toBeNull());
  });

  test('names a cause that left the guide as such', async () => {
    await store({ ...past(), cause: 'd-not-triggering/old' });
    const history = await openHistory();
    expect(history.getByText(/no longer in the guide/)).toBeTruthy();
  });
});
