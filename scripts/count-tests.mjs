import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

// Prints which tests failed, then "N passed, N failed", from vitest's JSON reports. A test file that doesn't load has no
// tests to count: it counts as one that failed, and so does a run that left no report.
let passed = 0
let failed = 0
for (const file of process.argv.slice(2)) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  const broken = report?.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  if (report === null) console.log(`Failed: no report ${file}`)
  for (const { name } of broken ?? []) console.log(`Failed: ${name}, which doesn't load`)
  for (const { name, assertionResults } of report?.testResults ?? [])
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed')
        console.log(`Failed: ${relative(process.cwd(), name)}: ${fullName}\n${failureMessages[0] ?? ''}`)
  passed += report?.numPassedTests ?? 0
  failed += report === null ? 1 : report.numFailedTests + broken.length
}
console.log(`${passed} passed, ${failed} failed`)
