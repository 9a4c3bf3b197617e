import { errorName } from '@/lib/error-name';
import type { Verdict } from '@/lib/journal/rows';
import { verdictId } from '@/lib/verdicts/status';
import { sharedValue } from './shared-value';
import { openJournal } from './useJournal';

function watchVerdicts(onChange: (verdicts: readonly Verdict[]) => void): void {
  const fail = (cause: unknown) =>
    console.error('Field Guide: the confirmations could not be read.', errorName(cause));
  openJournal()
    .then(({ listRows, onJournalChanged }) => {
      const read = async () => onChange(await listRows('verdicts'));
      onJournalChanged((store) => {
        if (store === 'verdicts') read().catch(fail);
      });
      return read();
    })
    .catch(fail);
}

/** All verdicts, kept up to date with every window; `null` until they were read. Read once for all rows of a list. */
export const useVerdicts = sharedValue(watchVerdicts);

/** What was said of an entry in a tenant; `null` where nothing was, or it was not read yet. */
export function useVerdict(tenant: string, entry: string): Verdict | null {
  const id = verdictId(tenant, entry);
  return useVerdicts()?.find((verdict) => verdict.id === id) ?? null;
}

/** Say something of an entry in a tenant, in place of what was said before. Resolves when it is on the disk. */
export async function sayVerdict(
  tenant: string,
  entry: string,
  says: Verdict['says'],
  remark = '',
): Promise<void> {
  const { changeRow } = await openJournal();
  const id = verdictId(tenant, entry);
  await changeRow('verdicts', id, () => ({ id, tenant, entry, says, remark, at: Date.now() }));
}

/** Take it back. */
export async function removeVerdict({ id }: Verdict): Promise<void> {
  const { changeRow } = await openJournal();
  await changeRow('verdicts', id, () => null);
}
