import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginInNewTenants, fix, openTree, press, tenantHere } from './walk-page';

vi.mock('@/components/reminders/RemindMe', () => ({ RemindMe: () => null }));

beginInNewTenants();

describe('the trail', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  beforeEach(() => {
    writeText.mockClear();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });

  test('becomes a note', async () => {
    const onKeepNote = vi.fn(() => Promise.resolve());
    await openTree({ onKeepNote });
    press('Yes');
    press('No');
    press('Save as note');
    expect(onKeepNote).toHaveBeenCalledWith({
      title: fix.title,
      body: expect.stringContaining('2. Does the record fit the filter? **No**') as string,
      entry: fix.id,
      place: { tenant: tenantHere(), screen: 'custom-automation-editor', record: null, area: 'D' },
    });
  });

  test('says so when the note was not stored', async () => {
    await openTree({ onKeepNote: () => Promise.reject(new Error('disk')) });
    press('Yes');
    press('Save as note');
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('could not be stored'),
    );
  });

  test('becomes ticket text, redacted on request, copied as it is shown', async () => {
    await openTree();
    fireEvent.change(screen.getByLabelText('What did you see?'), {
      target: { value: `a@acme.com at ${tenantHere().toUpperCase()}` },
    });
    press('Yes');
    press('Ticket text');
    const dialog = within(screen.getByRole('dialog'));
    const preview = dialog.getByRole('region', { name: 'Exactly this is copied' });
    expect(preview.textContent).toContain(`\`${tenantHere()}\` · Custom Automation`);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Leave out names and ids' }));
    expect(preview.textContent).toContain('Seen: `<email-1> at <tenant-1>`');
    expect(preview.textContent).not.toMatch(/acme/i);
    expect(dialog.getByText('2 things replaced.')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Copy' }));
    expect(writeText).toHaveBeenCalledWith(preview.textContent);
    expect(await dialog.findByText('Copied')).toBeTruthy();
  });
});
