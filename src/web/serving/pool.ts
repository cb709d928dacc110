import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { ResourceFolders } from '../../resources.ts'
import { createQueue } from './queue.ts'
import type { Work } from './work.ts'

export interface Pool {
  work: Work
  /** Finishes what is under way. */
  close(): Promise<void>
}

export interface PoolOptions {
  folders: ResourceFolders
  /** Default: one fewer than the processor has cores, so that pages answer while documents are made. */
  threads?: number
  /** How many jobs may wait for a thread. */
  queue?: number
  /** Milliseconds that a job may take, waiting included, before its thread is ended. */
  timeout?: number
}

/** Threads that make documents, beside the one that answers requests. Work throws Busy where it can't be done soon. */
export function openPool({ folders, threads, queue = 24, timeout = 30_000 }: PoolOptions): Pool {
  const count = threads ?? Math.max(1, availableParallelism() - 1)
  const pool = new Piscina({
    // The built worker stands in `web/`, beside the folder of chunks as beside this file's own.
    filename: fileURLToPath(new URL('../web/worker.js', import.meta.url)),
    workerData: folders,
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  // A thread that ends early is replaced; its job's own promise tells what happened.
  pool.on('error', () => {})
  const jobs = createQueue({ running: count, waiting: queue, timeout })
  return {
    work: (job) => jobs.add((signal) => pool.run(job, { signal })),
    close: async () => {
      await jobs.settled()
      await pool.close()
    },
  }
}
