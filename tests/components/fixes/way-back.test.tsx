import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { fakeFix, fakeArea } from '../../lib/guide/fake-area';
import { fakeLoops } from '../../lib/walks/fake-walk';
import {
  article,
  beginInNewTenants,
  fix,
  FOUND,
  kept,
  openTree,
  openTreeAt,
  press,
  question,
  stored,
} from './walk-page';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));

beginInNewTenants();

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
