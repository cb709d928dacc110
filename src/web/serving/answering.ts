import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { ResourceFolders } from '../../resources.ts'
import { Busy, TooMuch } from './busy.ts'
import { type Answer, isShort, weightOfForm } from './lanes.ts'
import type { Answered, Asked, ReaderData } from './page-worker.ts'
import { createQueue } from './queue.ts'
import type { Result, Work } from './work.ts'

export interface Answering {
  answer: Answer
  close(): Promise<void>
}

export interface AnsweringOptions {
  folders: ResourceFolders
  /** What the pages' states are sealed with, and to whom. */
  sealing: Pick<ReaderData, 'keys' | 'userHeader'>
  /** Makes the documents that pages show. */
  work: Work
  report: (fault: string) => void
  /** Milliseconds that reading one form may take before its thread is ended. */
  limit?: number
}

/**
 * Two threads that answer forms: one for short ones, which never waits for a long one, and one for the rest. The thread
 * that takes requests reads nothing of them.
 */
export function openAnswering(options: AnsweringOptions): Answering {
  const { folders, sealing, work, report, limit = 10_000 } = options
  const short = openLane({ folders, ...sealing, behind: false }, limit)
  const long = openLane({ folders, ...sealing, behind: true }, limit)
  return {
    answer: async (sent, gone) => {
      const lane = isShort(sent) ? short : long
      const made: Result[] = []
      for (;;) {
        const answered = await lane.run({ sent, made }, gone)
        if ('needs' in answered) made.push(await work(answered.needs))
        else {
          for (const fault of answered.faults) report(fault)
          return new Response(answered.body, answered)
        }
      }
    },
    close: async () => {
      await Promise.all([short.close(), long.close()])
    },
  }
}

function openLane(workerData: ReaderData, limit: number) {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('../web/page-worker.js', import.meta.url)),
    workerData,
    // The one for long forms isn't there until it is needed, nor long after.
    minThreads: workerData.behind ? 0 : 1,
    maxThreads: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  pool.on('error', () => {})
  // Fifty people whose typing is kept at one moment, and some who press a button.
  const forms = createQueue({ running: 1, waiting: 64, timeout: 30_000 })
  return {
    run: (asked: Asked, gone: AbortSignal): Promise<Answered> =>
      forms.add(async (late) => {
        if (gone.aborted) throw new Busy()
        const tooLong = AbortSignal.timeout(limit)
        try {
          return await pool.run(asked, { signal: AbortSignal.any([late, tooLong]) })
        } catch (error) {
          const outOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
          throw tooLong.aborted || outOfMemory ? new TooMuch() : error
        }
      }, weightOfForm(asked.sent.body).entries),
    close: async () => {
      await forms.settled()
      await pool.close()
    },
  }
}
