import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { messages } from '@/components/welcome/messages';
import { Tour } from '@/components/welcome/Tour';
import { STOP_MS } from '@/components/welcome/use-tour';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const place = () => screen.getByText(/ of 5$/).textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const wait = (stops: number) => {
  for (let stop = 0; stop < stops; stop += 1)
    act(() => {
      vi.advanceTimersByTime(STOP_MS);
    });
};

test('goes through its pictures in forty seconds once it is started, and then stands still', () => {
  render(<Tour />);
  wait(2);
  expect(place()).toBe('1 of 5');
  press(messages.tourStart);
  wait(4);
  expect(place()).toBe('5 of 5');
  wait(2);
  expect(place()).toBe('5 of 5');
  press(messages.tourAgain);
  expect(place()).toBe('1 of 5');
});

test('stands still when it is paused, and when a page is turned by hand', () => {
  render(<Tour />);
  press(messages.tourStart);
  wait(1);
  press(messages.tourPause);
  wait(2);
  expect(place()).toBe('2 of 5');
  press(messages.tourGoOn);
  fireEvent.keyDown(screen.getByRole('group'), { key: 'ArrowRight' });
  wait(2);
  expect(place()).toBe('3 of 5');
});
