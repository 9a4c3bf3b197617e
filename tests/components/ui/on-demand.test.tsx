import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ComponentType, Suspense, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { onDemand } from '@/components/ui/on-demand';

afterEach(cleanup);

const Box = ({ label }: { label: string }) => <input aria-label={label} />;

function Page({ Part }: { Part: ComponentType<{ label: string }> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>open</button>
      <Suspense fallback="waiting">{open && <Part label="part" />}</Suspense>
    </>
  );
}

const open = () => fireEvent.click(screen.getByRole('button'));

test('is fetched when it is first drawn', async () => {
  const load = vi.fn(() => Promise.resolve(Box));
  render(<Page Part={onDemand(load).Component} />);
  expect(load).not.toHaveBeenCalled();
  open();
  expect(screen.getByText('waiting')).toBeTruthy();
  expect(await screen.findByLabelText('part')).toBeTruthy();
});

test('once fetched, it is there at once', async () => {
  const part = onDemand(() => Promise.resolve(Box));
  part.preload();
  await Promise.resolve();
  render(<Page Part={part.Component} />);
  open();
  expect(screen.getByLabelText('part')).toBeTruthy();
  expect(screen.queryByText('waiting')).toBeNull();
});

test('fetched while it is being drawn, it keeps what has been typed', async () => {
  const part = onDemand(() => Promise.resolve(Box));
  const { rerender } = render(<Page Part={part.Component} />);
  open();
  fireEvent.change(await screen.findByLabelText('part'), { target: { value: 'typed' } });
  part.preload();
  rerender(<Page Part={part.Component} />);
  expect(screen.getByDisplayValue('typed')).toBeTruthy();
});

test('a failed preload is tried again when it is drawn', async () => {
  const load = vi.fn(() => Promise.resolve(Box)).mockRejectedValueOnce(new Error('gone'));
  const part = onDemand(load);
  part.preload();
  await Promise.resolve();
  render(<Page Part={part.Component} />);
  open();
  expect(await screen.findByLabelText('part')).toBeTruthy();
});
