import { deflateSync } from 'fflate';
import type { BackupSize } from '@/lib/notes/export/backup';
import { listCopies } from '../second-copy/copies';
import { openFolder } from '../second-copy/folder';
import { fileOf } from '../second-copy/write-copy';
import { PACK_LEVEL } from './packer';

/** Pieces of a copy that are packed, to see how much smaller it becomes: they take a few milliseconds. */
const SAMPLES = 4;
const SAMPLE_BYTES = 128 * 1024;

/**
 * How large a backup will be, before it is written: told from the latest second copy, which has the same lines. Without
 * a copy only the number of notes is known, and the sizes are 0.
 */
export async function estimateBackup(notes: number): Promise<BackupSize> {
  const [copy] = await listCopies();
  if (!copy?.notes) return { notes, packed: 0, unpacked: 0 };
  const file = await fileOf(await openFolder(), copy.file);
  const unpacked = (file.size / copy.notes) * notes;
  return { notes, packed: unpacked * (await packedShare(file)), unpacked };
}

/** How much of a file is left when it is packed, from 0 to 1, told from a few places of it. */
async function packedShare(file: Blob): Promise<number> {
  let before = 0;
  let after = 0;
  for (let index = 0; index < SAMPLES; index += 1) {
    const start = Math.floor((file.size / SAMPLES) * index);
    const piece = new Uint8Array(await file.slice(start, start + SAMPLE_BYTES).arrayBuffer());
    before += piece.length;
    after += Math.min(piece.length, deflateSync(piece, { level: PACK_LEVEL }).length);
  }
  return before === 0 ? 1 : after / before;
}
