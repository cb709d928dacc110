import { defineConfig } from 'vitest/config'

/**
 * The tests that bear on src/rules, src/chronology and src/actions, for `npm run mutation`. Generated cases
 * (properties, sweeps) are left out: a fault makes them search for the smallest example, which takes longer than every
 * scenario together. So are the tests of the rules as a whole, which look at editions and documents rather than at
 * outcomes.
 */
export default defineConfig({
  test: {
    include: ['scenarios', 'rules', 'chronology', 'actions', 'changes'].map(
      (folder) => `test/${folder}/**/*.test.ts`,
    ),
    exclude: [
      'test/rules/assess.test.ts',
      'test/rules/**/*-properties.test.ts',
      'test/rules/**/*-sweep.test.ts',
      'test/rules/whole.test.ts',
      'test/rules/table.test.ts',
      'test/chronology/earlier-day.test.ts',
    ],
    // It reads the ids of findings off the source, which a mutant changes.
    testNamePattern: /^(?!.*expects data, not words)/,
    isolate: false,
    testTimeout: 20_000,
  },
})
