import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Diagnostics } from '@/components/diagnostics/Diagnostics';
import { messages } from '@/components/diagnostics/messages';

vi.mock('@/services/stored/diagnostics', () => ({
  readDiagnostics: (code: string) => Promise.resolve(`Code: ${code}`),
}));
afterEach(cleanup);

test('copies exactly what it shows, and says so', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
  render(<Diagnostics code="FG-D1" />);
  fireEvent.click(screen.getByText(messages.show));
  await screen.findByText('Code: FG-D1');
  fireEvent.click(screen.getByRole('button', { name: messages.copy }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(messages.copied));
  expect(writeText).toHaveBeenCalledExactlyOnceWith('Code: FG-D1');
});
