// Loaded before the program: leaves behind what it took, in seconds of work and bytes at the most.
const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const took = { seconds: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1_024 }
    writeFileSync(process.env.GROUPWORK_TEST_USAGE, JSON.stringify(took))
  })
