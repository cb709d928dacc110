import { Busy } from './busy.ts'

export interface QueueOptions {
  /** How many tasks run at once. */
  running: number
  /** How many may wait for their turn. */
  waiting: number
  /** Milliseconds that a task may take, waiting included. */
  timeout: number
}

interface Waiting {
  size: number
  start(): void
  giveUp(): void
}

export interface Queue {
  /**
   * Runs the task in its turn: the smallest first, and of the same size first come, first served. Throws Busy where
   * too many wait that are no larger, or where it takes too long: then the task's signal is aborted.
   */
  add<Value>(task: (late: AbortSignal) => Promise<Value>, size?: number): Promise<Value>
  /** Resolves when nothing runs or waits any more. */
  settled(): Promise<void>
}

/**
 * The order before a pool of threads. piscina's own queue counts no task that can be aborted against its limit,
 * and serves those out of turn (5.3.2), so that some would wait until they fail.
 */
export function createQueue({ running: most, waiting: longest, timeout }: QueueOptions): Queue {
  const waiting: Waiting[] = []
  const idle: (() => void)[] = []
  let running = 0

  const done = () => {
    running -= 1
    waiting.shift()?.start()
    if (running === 0) for (const tell of idle.splice(0)) tell()
  }

  const turn = (late: AbortSignal, size: number) =>
    new Promise<void>((resolve, reject) => {
      const start = () => {
        running += 1
        late.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = () => {
        waiting.splice(waiting.indexOf(own), 1)
        late.removeEventListener('abort', giveUp)
        reject(new Busy())
      }
      const own: Waiting = { size, start, giveUp }
      if (running < most) {
        start()
        return
      }
      const after = waiting.findIndex((other) => other.size > size)
      waiting.splice(after === -1 ? waiting.length : after, 0, own)
      late.addEventListener('abort', giveUp, { once: true })
      if (waiting.length > longest) waiting.at(-1)?.giveUp()
    })

  const add = async <Value>(task: (late: AbortSignal) => Promise<Value>, size = 0): Promise<Value> => {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), timeout)
    try {
      await turn(late.signal, size)
      try {
        return await task(late.signal)
      } catch (error) {
        throw late.signal.aborted ? new Busy() : error
      } finally {
        done()
      }
    } finally {
      clearTimeout(timer)
    }
  }
  const settled = () => new Promise<void>((resolve) => (running === 0 ? resolve() : void idle.push(resolve)))
  return { add, settled }
}
