import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before the command line: leaves in a file the process's peak of resident memory (MB) and the processor time
// of all its threads (s).
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const usage = { peak: Math.round(maxRSS / 1024), processor: (userCPUTime + systemCPUTime) / 1e6 }
    writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage))
  })
}
