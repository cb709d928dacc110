import { constants, setPriority } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { openResources, type ResourceFolders } from '../../resources.ts'
import type { GroupJob } from '../group/make.ts'
import { createPages } from '../pages.ts'
import { createSeals } from '../state/seal.ts'
import { HEAVIEST_AT_ONCE, type Sent } from './lanes.ts'
import type { Job, Result } from './work.ts'

/** What the thread that answers requests hands over: a form, and the documents that this one asked for before. */
export interface Asked {
  sent: Sent
  made: readonly Result[]
}

/** The page; or a document that it needs, with which the same form is to be handed over again. */
export type Answered =
  | { needs: Job | GroupJob }
  | { status: number; headers: [string, string][]; body: ArrayBuffer; faults: string[] }

export interface ReaderData {
  folders: ResourceFolders
  keys: readonly Uint8Array[]
  userHeader: string | null
  /** Whether others come first. */
  behind: boolean
}

const { folders, keys, userHeader, behind } = workerData as ReaderData
// On Linux this is the thread's own priority.
if (behind && process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

/** A thread answers one form at a time. */
let current: { made: Result[]; faults: string[]; ask: (job: Job | GroupJob) => void } | null = null

const { app } = createPages({
  resources: openResources(folders),
  seals: createSeals(keys, behind ? {} : { heaviest: HEAVIEST_AT_ONCE }),
  userHeader,
  work: (job) => {
    const next = current?.made.shift()
    if (next !== undefined) return Promise.resolve(next)
    current?.ask(job)
    return new Promise(() => {})
  },
  report: (fault) => current?.faults.push(fault),
})

/**
 * Answers a form. It makes no document: it would wait for its turn among the documents, and nobody's form would be
 * read meanwhile. So it says which one it needs, and begins again when it has that.
 */
export default async function answer({ sent, made }: Asked): Promise<Answered> {
  const faults: string[] = []
  const needs = new Promise<Answered>((resolve) => {
    current = { made: [...made], faults, ask: (job) => resolve({ needs: job }) }
  })
  const request = new Request(`http://localhost${sent.path}`, {
    method: 'POST',
    headers: sent.headers,
    body: sent.body,
  })
  const page = Promise.resolve(app.fetch(request)).then(async (response) => ({
    status: response.status,
    headers: [...response.headers],
    body: await response.arrayBuffer(),
    faults,
  }))
  const answered = await Promise.race([page, needs])
  // A busy thread takes form after form without a turn of its event loop, in which native memory is given back.
  await setImmediate()
  return answered
}
