import { defineConfig } from 'vitest/config'

/** What only works out values: nothing of the process, no file written, no clock. */
const PURE = [
  'actions',
  'case',
  'changes',
  'characters',
  'chronology',
  'document',
  'documents',
  'docx',
  'fonts',
  'html',
  'language',
  'naive',
  'pdf',
  'programme',
  'proof',
  'rules',
  'scenarios',
  'settling',
  'text',
  'transcript',
  'wording',
].map((folder) => `test/${folder}/**/*.test.ts`)

/** The pages, asked without a browser; how long they take is another folder's (`load`). */
const PAGES = 'test/web/**/*.test.ts'

/** How long answers take: after all others and one at a time, or they would measure those. */
const TIMES = 'test/load/**/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // One core less, which is usual, would be half of a small machine.
    maxWorkers: '100%',
    projects: [
      // Side by side in processes that load the rules once, rather than once a file: less than half the processor time.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'pages', include: [PAGES], isolate: false, globalSetup: ['test/setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...PURE, PAGES, TIMES],
          globalSetup: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'times',
          include: [TIMES],
          globalSetup: ['test/setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
