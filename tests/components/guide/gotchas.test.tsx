import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GotchasTab } from '@/components/gotchas/GotchasTab';
import { resetSessionState } from '@/hooks/useSessionState';
import { fakeGotcha } from '../../lib/guide/fake-area';
import { fakeShelf } from './fake-shelf';

afterEach(() => {
  cleanup();
  resetSessionState();
});

const saving = fakeGotcha();
const waiting = fakeGotcha({ id: 'd-waiting', title: 'Waiting runs fail', severity: 'data-loss' });

describe('gotchas', () => {
  test('say how bad it is in a word, and what happens', () => {
    render(<GotchasTab gotchas={{ here: [saving], rest: [] }} shelf={fakeShelf()} />);
    expect(screen.getByText('Time')).toBeTruthy();
    expect(screen.getByText(/It worked yesterday/)).toBeTruthy();
    expect(screen.queryByText(saving.why)).toBeNull();
  });

  test('open in place with the reason, the way round, the source and its date', async () => {
    const shelf = fakeShelf({ openId: saving.id });
    render(<GotchasTab gotchas={{ here: [saving], rest: [] }} shelf={shelf} />);
    const button = screen.getByRole('button', { name: saving.title });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(saving.why)).toBeTruthy();
    expect(screen.getByText(saving.avoid)).toBeTruthy();
    expect(await screen.findByText('Official')).toBeTruthy();
    const source = screen.getByRole('link', { name: 'Wait steps' });
    expect(source.getAttribute('rel')).toBe('noopener noreferrer');
    expect(source.parentElement?.textContent).toBe('Wait steps · Planhat help · Oct 2025');
    fireEvent.click(button);
    expect(shelf.onOpen).toHaveBeenCalledWith(null);
  });

  test('say "undated" of a source without a date, and give it no link where it has none', async () => {
    const shelf = fakeShelf({ openId: saving.id });
    const gotcha = { ...saving, sources: ['S2'] };
    render(<GotchasTab gotchas={{ here: [gotcha], rest: [] }} shelf={shelf} />);
    expect(await screen.findByText('A talk · undated')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('tell what they correct, and in which app they hold', async () => {
    const gotcha = {
      ...saving,
      replaces: { claim: 'It stays on.', why: 'It does not.' },
      appliesTo: { generations: ['legacy' as const] },
    };
    render(<GotchasTab gotchas={{ here: [gotcha], rest: [] }} shelf={fakeShelf({ openId: saving.id })} />);
    expect(await screen.findByText('You may have read')).toBeTruthy();
    expect(screen.getByText('Legacy app only')).toBeTruthy();
  });

  test('fold the rest of the area, and unfold it for an entry that was asked for', () => {
    const gotchas = { here: [saving], rest: [waiting] };
    const { rerender } = render(<GotchasTab gotchas={gotchas} shelf={fakeShelf()} />);
    expect(screen.getByText('More in Automation')).toBeTruthy();
    expect(screen.queryByRole('button', { name: waiting.title })).toBeNull();
    rerender(<GotchasTab gotchas={gotchas} shelf={fakeShelf({ targetId: waiting.id })} />);
    expect(screen.getByRole('button', { name: waiting.title })).toBeTruthy();
    rerender(<GotchasTab gotchas={gotchas} shelf={fakeShelf()} />);
    expect(screen.getByRole('button', { name: waiting.title })).toBeTruthy();
  });

  test('of the area stand open, with a word about it, where the screen has none', () => {
    render(<GotchasTab gotchas={{ here: [], rest: [waiting] }} shelf={fakeShelf()} />);
    expect(screen.getByText(/Nothing is written for this screen alone/)).toBeTruthy();
    expect(screen.getByRole('button', { name: waiting.title })).toBeTruthy();
  });

  test('carry their id, kind and number for tests and bug reports', () => {
    const { container } = render(
      <GotchasTab gotchas={{ here: [saving, waiting], rest: [] }} shelf={fakeShelf()} />,
    );
    const list = container.querySelector<HTMLElement>('[data-count="2"]');
    expect(list && within(list).getAllByRole('listitem')[0]?.dataset).toMatchObject({
      entryId: saving.id,
      kind: 'gotcha',
    });
  });

  test('do not take the focus from where the user is typing', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    render(<GotchasTab gotchas={{ here: [saving], rest: [] }} shelf={fakeShelf({ targetId: saving.id })} />);
    expect(scroll).toHaveBeenCalled();
    expect(document.activeElement).toBe(input);
    input.remove();
  });
});
