import { Worker } from 'node:worker_threads'
import { changed } from './changes.mjs'
import { BASES, toldOf } from './planted.mjs'

const PATIENCE = 30_000
const SLOW = 5_000
const LONGEST_ANSWER = 1_000_000

/** Reads changed cases, registers, editions, templates and wording in a thread that may end, and is opened again. */
export function openReading(library) {
  let worker
  const open = () => {
    const limits = { maxOldGenerationSizeMb: 768, stackSizeMb: 4 }
    worker = new Worker(new URL('reading.mjs', import.meta.url), {
      ...{ workerData: { library }, resourceLimits: limits, stdout: true, stderr: true },
    })
    worker.unref()
    // Told where it is waited for; between two inputs it must not end the run.
    worker.on('error', () => {})
    worker.said = ''
    for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (data) => (worker.said += data))
  }

  const read = (input) =>
    new Promise((resolve) => {
      if (worker === undefined) open()
      const current = worker
      const end = (outcome) => {
        clearTimeout(timer)
        current.off('message', end).off('error', failed).off('exit', ended)
        resolve(outcome)
      }
      const lost = (fault) => {
        worker = undefined
        end({ told: '', fault, time: 0 })
        current.terminate()
      }
      const failed = (error) => lost(`the thread ended: ${error.code ?? error.message}`)
      const ended = (code) =>
        lost(code === 86 ? "the language's own objects were changed" : 'the thread ended')
      const timer = setTimeout(() => lost(`not done after ${PATIENCE} ms`), PATIENCE)
      current.on('message', end).on('error', failed).on('exit', ended)
      current.postMessage(input)
    })

  /** What is wrong with how an input was answered; undefined: nothing. */
  const faultOf = async (input) => {
    const { told, fault, time } = await read(input)
    const said = worker?.said ?? ''
    if (worker) worker.said = ''
    if (fault !== undefined) return fault
    if (time > SLOW && (await read(input)).time > SLOW) return `took more than ${SLOW} ms`
    if (told.length > LONGEST_ANSWER) return `an answer of more than ${LONGEST_ANSWER} letters`
    if (said !== '') return `printed: ${said}`
    // An edition is nobody's: its fields are named and its own words quoted, so that its editor finds them.
    const quoted = /: \/.*?(?=: )|"[^"\n]*"/g
    const personal = toldOf(input.kind === 'edition' ? told.replace(quoted, '') : told)
    return personal.length > 0 ? `told ${personal.join(', ')}: ${told.slice(0, 1_000)}` : undefined
  }
  return { faultOf, close: () => worker?.terminate() }
}

const KINDS = ['case', 'case', 'case', 'register', 'edition', 'template', 'wording']

/** One input, as its base and the seeds of its changes. */
export function nextReading(random) {
  const kind = random.one(KINDS)
  const seeds = Array.from({ length: 1 + random.below(4) }, () => random.seed())
  return { kind, base: random.below(BASES[kind].length), seeds }
}

export const textOf = ({ kind, base, seeds }) => changed(kind, BASES[kind][base], seeds)

/** The same finding with as few changes as still lead to it. */
export async function smaller(reading, found, stillFound) {
  let seeds = found.seeds
  for (const seed of found.seeds) {
    const fewer = seeds.filter((each) => each !== seed)
    const fault = await reading.faultOf({ ...found, text: textOf({ ...found, seeds: fewer }) })
    if (fault !== undefined && stillFound(fault)) seeds = fewer
  }
  return { ...found, seeds }
}
