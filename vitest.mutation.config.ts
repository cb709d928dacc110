import { defineConfig } from 'vitest/config'

/**
 * The tests that bear on src/rules, src/chronology and src/actions, for `npm run mutation`. Generated cases
 * (properties, sweeps) are left out: a fault makes them search for the smallest example, which takes longer than every
 * scenario together. So are the tests of the rules as a whole, which look at editions and documents rather than at
 * outcomes. What a test works out, it works out in its body: what is done while tests are collected counts for none.
 */
export default defineConfig({
  test: {
    include: ['scenarios', 'rules', 'chronology', 'actions', 'changes'].map(
      (folder) => `test/${folder}/**/*.test.ts`,
    ),
    exclude: [
      // It reads the ids of findings off the source, which a mutant changes.
      'test/scenarios/expected.test.ts',
      'test/rules/assess.test.ts',
      'test/rules/**/*-properties.test.ts',
      'test/rules/**/*-sweep.test.ts',
      'test/rules/whole.test.ts',
      'test/rules/table.test.ts',
      'test/actions/open-matters*.test.ts',
      'test/chronology/earlier-*.test.ts',
      'test/chronology/known.test.ts',
      'test/chronology/naive.test.ts',
    ],
    isolate: false,
    testTimeout: 20_000,
  },
})
