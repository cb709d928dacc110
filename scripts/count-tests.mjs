import { existsSync, readFileSync } from 'node:fs'

// Prints "N passed, N failed" from vitest's JSON report. A test file that doesn't load has no tests to count:
// it counts as one that failed, and so does a run that left no report.
const file = process.argv[2] ?? ''
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
const broken = report?.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)
const passed = report?.numPassedTests ?? 0
const failed = report === null ? 1 : report.numFailedTests + broken.length
console.log(`${passed} passed, ${failed} failed`)
