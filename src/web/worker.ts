import { workerData } from 'node:worker_threads'
import { move } from 'piscina'
import { openResources, type ResourceFolders } from '../resources.ts'
import { createWork, type Job, type Result } from './work.ts'

/** What a worker thread of the pool runs. Its fonts, templates and editions are read once and stay. */
const work = createWork(openResources(workerData as ResourceFolders))

export default async function run(job: Job): Promise<Result> {
  const result = await work(job)
  return 'bytes' in result ? { bytes: move(whole(result.bytes)) as unknown as Uint8Array } : result
}

// Only a whole buffer can be handed over without a copy; a view of a larger one would take that along.
function whole(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const buffer = bytes.buffer
  return buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes)
}
