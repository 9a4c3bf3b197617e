import { defineConfig } from 'vitest/config';

/** Tests that read the built extension. They run after the build. */
export default defineConfig({
  test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
  resolve: { tsconfigPaths: true },
});
