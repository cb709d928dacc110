import { constants, setPriority } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { openResources, type ResourceFolders } from '../../resources.ts'
import { createWork, type Work } from './work.ts'

// On Linux this is the thread's own priority: requests are answered first, documents made with what is left.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const work = createWork(openResources(workerData as ResourceFolders))

/** What a worker thread of the pool runs. Its fonts, templates and editions are read once and stay. */
const run: Work = async (job) => {
  try {
    return await work(job)
  } finally {
    // A busy thread takes job after job without a turn of its event loop, in which native memory is given back.
    await setImmediate()
  }
}
export default run
