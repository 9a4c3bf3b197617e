import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { CheckTab } from '@/components/checklist/CheckTab';
import { resetSessionState } from '@/hooks/useSessionState';
import { fakeStep } from '../../lib/guide/fake-area';
import { fakeShelf } from './fake-shelf';

afterEach(() => {
  cleanup();
  resetSessionState();
});

const tick = fakeStep();
const risky = fakeStep({ id: 'd-switch-on', title: 'Switch it on', part: 'Prove it', proof: 'value' });
const review = fakeStep({ id: 'd-still-on', title: 'It is still on', list: 'review' });

const tab = (tenant: string | null = 'acme', openId: string | null = null) => (
  <CheckTab
    setUp={{ here: [tick, risky], rest: [] }}
    review={{ here: [review], rest: [] }}
    tenant={tenant}
    shelf={fakeShelf({ openId })}
  />
);

describe('checklists', () => {
  test('stand in their parts', () => {
    render(tab());
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Build it',
      'Prove it',
    ]);
  });

  test('keep a tick and show how far one is', () => {
    render(tab());
    expect(screen.getByText('0 of 2 done')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Name the steps' }));
    expect(screen.getByText('1 of 2 done')).toBeTruthy();
    cleanup();
    render(tab());
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });

  test('keep the ticks of each tenant apart', () => {
    const { rerender } = render(tab('acme'));
    fireEvent.click(screen.getByRole('checkbox'));
    rerender(tab('other'));
    expect(screen.getByText('0 of 2 done')).toBeTruthy();
  });

  test('ask for the value seen where a step is risky, and count it when there is one', () => {
    render(tab('acme', risky.id));
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    fireEvent.change(screen.getByRole('textbox', { name: 'Value seen' }), { target: { value: '12 runs' } });
    expect(screen.getByText('1 of 2 done')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'Value seen' }), { target: { value: ' ' } });
    expect(screen.getByText('0 of 2 done')).toBeTruthy();
  });

  test('can be cleared', () => {
    render(tab());
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getByText('0 of 2 done')).toBeTruthy();
  });

  test('are two: set up and review', () => {
    render(tab());
    fireEvent.click(screen.getByRole('radio', { name: /Review/ }));
    expect(screen.getByRole('button', { name: review.title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: tick.title })).toBeNull();
  });
});
