import { expect, test, vi } from 'vitest';
import { FieldGuideError } from '@/lib/notes/errors';
import { closeConnection, onConnectionNotice, readIn } from '@/services/notes-db/connection';
import { openNotes, type OpenOptions } from '@/services/notes-db/open';

vi.mock(import('@/services/notes-db/open'), { spy: true });

test('while another window blocks, every use says so at once; a notice tells when it is over', async () => {
  let options: OpenOptions = {};
  vi.mocked(openNotes).mockImplementationOnce((given) => {
    options = given ?? {};
    return Promise.reject(new FieldGuideError('FG-B1'));
  });
  const notices: string[] = [];
  const stop = onConnectionNotice((notice) => notices.push(notice));
  const count = () => readIn(['notes'], (tx) => tx.store.count());

  await expect(count()).rejects.toMatchObject({ code: 'FG-B1' });
  await expect(count()).rejects.toMatchObject({ code: 'FG-B1' });
  expect(openNotes).toHaveBeenCalledOnce();

  options.onUnblocked?.(await openNotes());
  await vi.waitFor(() => expect(notices).toEqual(['failed', 'failed', 'opened']));
  expect(await count()).toBe(0);
  stop();
  await closeConnection();
});
