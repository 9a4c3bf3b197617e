import { z } from '@/lib/zod';
import { BACKUP_FORMAT, MANIFEST_NAME, NOTES_NAME, UNREADABLE_NAME } from '../export/backup';
import { IMPORT_LIMITS } from '../import-limits';
import { ImportRefused } from './refusal';

/** No manifest is longer. */
export const LONGEST_MANIFEST = 64 * 1024;

const count = z.int().check(z.nonnegative());

const fileSchema = z.strictObject({
  name: z.enum([NOTES_NAME, UNREADABLE_NAME]),
  lines: count,
  bytes: count,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** One schema for each `formatVersion` that was ever written; none is edited after release. */
const schemas = new Map([
  [
    1,
    z.strictObject({
      format: z.literal(BACKUP_FORMAT),
      formatVersion: z.literal(1),
      appVersion: z.string().check(z.maxLength(50)),
      notes: count,
      files: z.array(fileSchema).check(z.maxLength(2)),
    }),
  ],
]);

const NEWEST = Math.max(...schemas.keys());

const headSchema = z.object({ format: z.literal(BACKUP_FORMAT), formatVersion: z.int() });

export type ManifestFile = z.infer<typeof fileSchema>;

export interface Manifest {
  notes: number;
  files: ManifestFile[];
}

/**
 * Check what a backup says of itself.
 *
 * @throws ImportRefused - `format-newer` for one that a newer version made; otherwise `manifest-form`, `id-twice` for a
 *   file listed twice, `count-differs` or `too-many-notes`.
 */
export function checkManifest(value: unknown): Manifest {
  const head = headSchema.safeParse(value);
  if (head.success && head.data.formatVersion > NEWEST) throw new ImportRefused('format-newer');
  const parsed = head.success ? schemas.get(head.data.formatVersion)?.safeParse(value) : undefined;
  if (!parsed?.success) throw new ImportRefused('manifest-form');
  const { notes, files } = parsed.data;
  if (new Set(files.map(({ name }) => name)).size !== files.length) throw new ImportRefused('manifest-form');
  if (notes > IMPORT_LIMITS.notes) {
    throw new ImportRefused('too-many-notes', { limit: IMPORT_LIMITS.notes });
  }
  const listed = files.find(({ name }) => name === NOTES_NAME);
  if (!listed) throw new ImportRefused('file-missing', { file: NOTES_NAME });
  if (listed.lines !== notes) throw new ImportRefused('count-differs', { file: MANIFEST_NAME });
  return { notes, files };
}
