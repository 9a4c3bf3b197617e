import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  Tab,
  beside,
  field,
  fillDisk,
  inTenant,
  only,
  press,
  risky,
  settled,
  stored,
  type,
} from './check-tab';

const VALUE = 'Value seen';

describe('a value half typed in the plain list', () => {
  const record = (id: string) => beside({ record: { model: 'Company', id } });

  test.each([
    ['tenant', inTenant('acme'), inTenant('northwind')],
    ['record', record('a'), record('b')],
  ])('belongs to its %s: it shows in no other, and goes into no other run', async (_of, here, there) => {
    const { rerender } = render(<Tab over={here} />);
    await press(`Note the value seen: ${risky.title}`);
    await type(VALUE, 'Secret 12');
    rerender(<Tab over={there} />);
    expect((await field(VALUE)).value).toBe('');
    fireEvent.keyDown(await field(VALUE), { key: 'Enter' });
    await settled();
    expect(await stored()).toEqual([]);

    rerender(<Tab over={here} />);
    expect((await field(VALUE)).value).toBe('Secret 12');
    fireEvent.keyDown(await field(VALUE), { key: 'Enter' });
    await screen.findByText('1 of 3 done');
    expect(await only()).toMatchObject(
      here.beside?.record ? { record: { id: 'a' } } : { tenant: 'acme', record: null },
    );
    rerender(<Tab over={there} />);
    expect((await field(VALUE)).value).toBe('');
  });

  test('is there again after another tab, and gone once it is ticked', async () => {
    render(<Tab />);
    await press(`Note the value seen: ${risky.title}`);
    await type(VALUE, '12');
    cleanup();
    render(<Tab />);
    await press(`Note the value seen: ${risky.title}`);
    expect((await field(VALUE)).value).toBe('12');
    fireEvent.keyDown(await field(VALUE), { key: 'Enter' });
    await screen.findByText('1 of 3 done');
    await type(VALUE, '13');
    fireEvent.keyDown(await field(VALUE), { key: 'Enter' });
    await waitFor(async () => expect((await only()).states[risky.id]?.value).toBe('13'));
  });

  test('stays in the field, marked, where it could not be stored', async () => {
    render(<Tab />);
    await press(`Note the value seen: ${risky.title}`);
    await type(VALUE, '12');
    const empty = fillDisk();
    fireEvent.keyDown(await field(VALUE), { key: 'Enter' });
    expect(await screen.findByText(/^This is not saved yet\. It stays here/)).toBeTruthy();
    expect((await field(VALUE)).value).toBe('12');
    empty();
    fireEvent.keyDown(await field(VALUE), { key: 'Enter' });
    await screen.findByText('1 of 3 done');
    expect(screen.queryByText(/^This is not saved yet/)).toBeNull();
  });
});
