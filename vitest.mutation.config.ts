import { defineConfig } from 'vitest/config'

/** The tests that bear on src/rules, for `npm run mutation`. The many generated cases come last. */
export default defineConfig({
  test: {
    include: ['test/scenarios/**/*.test.ts', 'test/rules/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
