import type { Verdict } from '@/lib/journal/rows';
import { verdictId } from '@/lib/verdicts/status';
import { openJournal, useJournal } from './useJournal';

/** All verdicts, kept up to date with every window; `null` until they were read. */
export function useVerdicts(): readonly Verdict[] | null {
  const { status, rows } = useJournal('verdicts');
  return status === 'ready' || rows.length > 0 ? rows : null;
}

/** What was said of an entry in a tenant; `null` where nothing was, or it was not read yet. */
export function useVerdict(tenant: string, entry: string): Verdict | null {
  const id = verdictId(tenant, entry);
  return useVerdicts()?.find((verdict) => verdict.id === id) ?? null;
}

/** Say something of an entry in a tenant. What was remarked there before stays. Resolves when it is on the disk. */
export async function sayVerdict(tenant: string, entry: string, says: Verdict['says']): Promise<void> {
  const { changeRow } = await openJournal();
  const id = verdictId(tenant, entry);
  await changeRow('verdicts', id, (row) => {
    const remark = row?.remark ?? '';
    return { ...row, id, tenant, entry, says, remark, at: Date.now() };
  });
}

/** Remark something beside a verdict. `false`: it was taken back in another window, and nothing was stored. */
export async function remarkOn({ id }: Verdict, remark: string): Promise<boolean> {
  const { changeRow } = await openJournal();
  const found = { row: false };
  await changeRow('verdicts', id, (row) => {
    found.row = row !== undefined;
    return row && { ...row, remark, at: Date.now() };
  });
  return found.row;
}

/**
 * Take a verdict back.
 *
 * @returns It as it stood on the disk, for `restoreVerdict`; `null`: something else is said in another window by now,
 *   and that stands.
 */
export async function takeBackVerdict({ id, says }: Verdict): Promise<Verdict | null> {
  const { changeRow } = await openJournal();
  const taken: { row: Verdict | null } = { row: null };
  await changeRow('verdicts', id, (row) => {
    // Gone already, when the write is repeated after a lost connection.
    if (row) taken.row = row.says === says ? row : null;
    return taken.row ? null : undefined;
  });
  return taken.row;
}

/** Undo of `takeBackVerdict`. `false`: something was said meanwhile, and that stands. */
export async function restoreVerdict(verdict: Verdict): Promise<boolean> {
  const { addRow } = await openJournal();
  return addRow('verdicts', verdict, ({ id, at }) => id === verdict.id && at !== verdict.at);
}
