/**
 * The one door to zod. Its compiler builds functions from text, which our content security policy refuses and
 * reports; `jitless` must be set before the first schema is used, so nobody imports zod directly.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
