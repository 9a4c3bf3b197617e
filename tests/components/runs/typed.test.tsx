import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { forgetTyped } from '@/components/runs/use-typed-text';
import * as journal from '@/services/journal/journal';
import { Tab, field, fillDisk, inHand, key, only, press, risky, settled, startRun, type } from './check-tab';

const VALUE = 'Value seen';
const NOTE = 'Note on this step';

const atRisky = async () => {
  const rendered = await startRun();
  key('ArrowDown');
  await inHand(risky.title);
  return rendered;
};

describe('what is typed in a run', () => {
  test('is kept before it is done', async () => {
    await atRisky();
    await type(VALUE, '12');
    await waitFor(async () =>
      expect((await only()).states[risky.id]).toMatchObject({ state: 'open', value: '12' }),
    );
  });

  test.each([
    ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the page is hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['the field is left', () => fireEvent.blur(screen.getByRole('textbox', { name: VALUE }))],
    ['the field goes', () => cleanup()],
  ])('is written at once when %s', async (_when, leave) => {
    await atRisky();
    await type(VALUE, '12');
    const change = vi.spyOn(journal, 'changeRow');
    act(() => {
      leave();
    });
    // Before the pause after the last key is over.
    await waitFor(() => expect(change).toHaveBeenCalledTimes(1), { timeout: 100 });
    await waitFor(async () => expect((await only()).states[risky.id]?.value).toBe('12'));
  });

  test('is written once, whatever happens after it', async () => {
    await atRisky();
    const change = vi.spyOn(journal, 'changeRow');
    await type(VALUE, '12');
    fireEvent.blur(await field(VALUE));
    fireEvent.blur(await field(VALUE));
    window.dispatchEvent(new Event('pagehide'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    fireEvent.blur(await field(VALUE));
    cleanup();
    await settled();
    expect(change).toHaveBeenCalledTimes(1);
  });

  test('goes with the step that is done, and is not written again behind it', async () => {
    await atRisky();
    const change = vi.spyOn(journal, 'changeRow');
    await type(VALUE, ' 12 ');
    fireEvent.keyDown(await field(VALUE), { key: 'Enter' });
    await waitFor(async () =>
      expect((await only()).states[risky.id]).toMatchObject({ state: 'done', value: '12' }),
    );
    cleanup();
    await settled();
    expect(change).toHaveBeenCalledTimes(1);
  });

  test.each([
    [VALUE, 'value'],
    [NOTE, 'note'],
  ] as const)('is still there, marked, after it could not be kept: %s', async (label, of) => {
    await atRisky();
    if (of === 'note') await press(/^Note/);
    const empty = fillDisk();
    await type(label, 'Ask Kim');
    fireEvent.blur(await field(label));
    expect(await screen.findByText(/^This is not saved yet\. It stays here/)).toBeTruthy();
    cleanup();
    render(<Tab />);
    await inHand(risky.title);
    expect((await field(label)).value).toBe('Ask Kim');
    expect(screen.getByText(/^This is not saved yet\. It stays here/)).toBeTruthy();
    empty();
    fireEvent.blur(await field(label));
    await waitFor(async () => expect((await only()).states[risky.id]?.[of]).toBe('Ask Kim'));
    await waitFor(() => expect(screen.queryByText(/^This is not saved yet/)).toBeNull());
  });

  test('is in its field again with the next load, where the page went before the disk had it', async () => {
    await atRisky();
    fillDisk();
    await type(VALUE, '12');
    cleanup();
    forgetTyped();
    render(<Tab />);
    await inHand(risky.title);
    expect((await field(VALUE)).value).toBe('12');
  });

  test('stays where the step could not be done', async () => {
    await atRisky();
    await type(VALUE, '12');
    const empty = fillDisk();
    await press(/^Done/);
    expect(await screen.findByText(/^This is not saved yet\. It stays here/)).toBeTruthy();
    expect((await field(VALUE)).value).toBe('12');
    empty();
    await press(/^Done/);
    await waitFor(async () => expect((await only()).states[risky.id]?.state).toBe('done'));
  });

  test('a note can be emptied and written anew without leaving its field', async () => {
    await atRisky();
    await press(/^Note/);
    await type(NOTE, 'Ask Kim');
    await waitFor(async () => expect((await only()).states[risky.id]?.note).toBe('Ask Kim'));
    key('ArrowUp');
    fireEvent.keyDown(await field(NOTE), { key: 'Escape' });
    fireEvent.focus(await field(NOTE));
    await type(NOTE, '');
    await waitFor(async () => expect((await only()).states[risky.id]?.note).toBe(''));
    await settled();
    expect(await field(NOTE)).toBeTruthy();
  });
});
