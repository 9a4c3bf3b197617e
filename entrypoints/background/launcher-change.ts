import { z } from '@/lib/zod';
import type { LauncherPlace } from '@/services/settings';

const change = z.strictObject({
  top: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  size: z.optional(z.enum(['full', 'sliver', 'hidden'])),
});

/** Reads what a tab says of its launcher; `null` where it is not exactly that. */
export function parseLauncherChange(data: unknown): Partial<LauncherPlace> | null {
  const result = change.safeParse(data);
  if (!result.success) return null;
  const { top, size } = result.data;
  return { ...(top === undefined ? {} : { top }), ...(size === undefined ? {} : { size }) };
}
