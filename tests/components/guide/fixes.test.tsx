import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { FixTab } from '@/components/fixes/FixTab';
import { resetSessionState } from '@/hooks/useSessionState';
import { fakeFix } from '../../lib/guide/fake-area';
import { fakeShelf } from './fake-shelf';

afterEach(() => {
  cleanup();
  resetSessionState();
});

const fix = fakeFix();
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a fix', () => {
  test('is chosen by its symptom', () => {
    const shelf = fakeShelf();
    render(<FixTab fixes={{ here: [fix], rest: [] }} shelf={shelf} />);
    press(fix.title);
    expect(shelf.onOpen).toHaveBeenCalledWith(fix.id);
  });

  test('asks one question at a time and ends in cause, fix and re-check', () => {
    render(<FixTab fixes={{ here: [fix], rest: [] }} shelf={fakeShelf({ openId: fix.id })} />);
    expect(screen.getByRole('heading', { name: 'Is it on?' })).toBeTruthy();
    expect(screen.getByText('App Center, the toggle')).toBeTruthy();
    press('Yes');
    expect(screen.queryByRole('heading', { name: 'Is it on?' })).toBeNull();
    press('No');
    expect(screen.getByRole('heading', { name: 'The filter leaves it out.' })).toBeTruthy();
    expect(screen.getByText('Widen it.')).toBeTruthy();
    expect(screen.getByText('Fire it once.')).toBeTruthy();
  });

  test('lets one go back over the trail', () => {
    render(<FixTab fixes={{ here: [fix], rest: [] }} shelf={fakeShelf({ openId: fix.id })} />);
    press('Yes');
    press(/^Is it on\?\s*Yes$/);
    expect(screen.getByRole('heading', { name: 'Is it on?' })).toBeTruthy();
  });

  test('keeps its place while the panel is elsewhere', () => {
    const tab = <FixTab fixes={{ here: [fix], rest: [] }} shelf={fakeShelf({ openId: fix.id })} />;
    render(tab);
    press('Yes');
    cleanup();
    render(tab);
    expect(screen.getByRole('heading', { name: /fit the filter/ })).toBeTruthy();
  });

  test('leads on to a related tree', () => {
    const shelf = fakeShelf({ openId: fix.id });
    render(<FixTab fixes={{ here: [fix], rest: [] }} shelf={shelf} />);
    press('Yes');
    press('Yes');
    press('Go on');
    expect(shelf.onGoTo).toHaveBeenCalledWith('d-loops');
  });
});
