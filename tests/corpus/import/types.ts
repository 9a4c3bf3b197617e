import type { ImportFile } from '@/lib/notes/import/byte-source';
import type { RefusalReason } from '@/lib/notes/import/refusal';

/** One hostile import: what it is, why it must be refused, and its bytes, made when they are asked for. */
export interface HostileCase {
  name: string;
  reason: RefusalReason;
  make: () => Uint8Array | string | ImportFile | ImportFile[];
  /** Whether all is refused, or one note while the rest may be imported. All, if not said. */
  refuses?: 'all' | 'part';
}

/** Several cases of one reason. */
export const cases = (
  reason: RefusalReason,
  rows: Readonly<Record<string, HostileCase['make']>>,
  refuses: 'all' | 'part' = 'all',
): HostileCase[] => Object.entries(rows).map(([name, make]) => ({ name, reason, make, refuses }));
