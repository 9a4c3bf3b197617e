import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { changeRow, listRows } from '@/services/journal/journal';
import { installFakeLocks } from '../../hooks/fake-locks';
import { button, inTenant, press, runView, startRun, tick } from './check-tab';

test('"look again" is set from the step in hand, for the step and the run’s tenant', async () => {
  installFakeLocks();
  await import('@/components/reminders/parts');
  await startRun(inTenant('northwind'));
  await press('Look again tomorrow');
  expect(await screen.findByText(/^Changed at \d\d:\d\d, look again/)).toBeTruthy();
  const [reminder, ...others] = await listRows('reminders');
  expect(others).toEqual([]);
  expect(reminder).toMatchObject({ tenant: 'northwind', entry: tick.id, outcome: null });
  // The step is still in hand.
  await waitFor(() => expect(runView()?.contains(document.activeElement)).toBe(true));
  expect(await button(/^Done/)).toBeTruthy();
  await changeRow('reminders', reminder?.id ?? '', () => null);
});
