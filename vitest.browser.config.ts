import { defineConfig } from 'vitest/config'

/** The pages in a real browser: `npm run test:browser`. Needs Debian's chromium. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: ['test/setup.ts', 'test/browser/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser waits as much as it works: two at a time keep two cores busy.
    maxWorkers: 2,
  },
})
