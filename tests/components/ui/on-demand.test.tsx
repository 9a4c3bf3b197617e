import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ComponentType, Suspense, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { onceFetched, onDemand } from '@/components/ui/on-demand';

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

describe('a component that is only fetched once', () => {
  test('draws nothing, then itself, and stands at once the next time', async () => {
    let fetches = 0;
    const Part = onceFetched(() => {
      fetches += 1;
      return Promise.resolve(Shown);
    });
    const first = render(<Part text="here" />);
    expect(first.container.textContent).toBe('');
    expect(await screen.findByText('here')).toBeTruthy();
    first.unmount();
    expect(render(<Part text="again" />).container.textContent).toBe('again');
    expect(fetches).toBe(1);
  });

  test('a failure reaches the boundary around it, and the next one fetches again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let fetches = 0;
    const Part = onceFetched(() => {
      fetches += 1;
      return fetches === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(Shown);
    });
    const failed = render(
      <ErrorBoundary fallback="could not">
        <Part text="here" />
      </ErrorBoundary>,
    );
    expect(await screen.findByText('could not')).toBeTruthy();
    failed.unmount();
    render(<Part text="here" />);
    expect(await screen.findByText('here')).toBeTruthy();
  });
});

function Shown({ text }: { text: string }) {
  return <p>{text}</p>;
}
