import { existsSync, readFileSync } from 'node:fs'

// Prints "N passed, N failed" from vitest's JSON reports. A test file that doesn't load has no tests to count:
// it counts as one that failed, and so does a run that left no report.
let passed = 0
let failed = 0
for (const file of process.argv.slice(2)) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  const broken = report?.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  passed += report?.numPassedTests ?? 0
  failed += report === null ? 1 : report.numFailedTests + broken.length
}
console.log(`${passed} passed, ${failed} failed`)
