import { workerData } from 'node:worker_threads'
import { openResources, type ResourceFolders } from '../resources.ts'
import { createWork, type Work } from './work.ts'

/** What a worker thread of the pool runs. Its fonts, templates and editions are read once and stay. */
const run: Work = createWork(openResources(workerData as ResourceFolders))
export default run
