import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ScreenshotSwitch } from '@/components/options/ScreenshotSwitch';
import { screenshotMode } from '@/services/settings';
import { setMode } from '../passport/stored';

afterEach(cleanup);

test('a switch that was not stored says so, and stands as it was', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await setMode(true);
  render(<ScreenshotSwitch />);
  const box = screen.getByRole('checkbox');
  expect(box).toHaveProperty('checked', true);
  vi.spyOn(screenshotMode, 'setValue').mockRejectedValueOnce(new Error('full'));
  fireEvent.click(box);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be stored');
  expect(box).toHaveProperty('checked', true);
  fireEvent.click(box);
  await waitFor(() => expect(box).toHaveProperty('checked', false));
  expect(screen.queryByRole('alert')).toBeNull();
});
