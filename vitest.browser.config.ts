import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Longer than all others by far: begun last, they would keep one core busy alone for minutes. */
const LONGEST = /accessible.*\.browser\.ts$/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLongest = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId)
    return [...sorted.filter(isLongest), ...sorted.filter((each) => !isLongest(each))]
  }
}

/** The pages in a real browser: `npm run test:browser`. Needs Debian's chromium. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: ['test/setup.ts', 'test/browser/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // On a busy machine what comes next may take more than the second that is usual.
    expect: { poll: { timeout: 20_000 } },
    // Two at a time keep two cores busy; a third made them no faster.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
})
