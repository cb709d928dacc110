import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { InputError } from '../../errors.ts'

/** Runs the named function of `worker.ts`, here or in a thread. */
export interface Team {
  run<Name extends keyof Work>(name: Name, task: Parameters<Work[Name]>[0]): ReturnType<Work[Name]>
  /** How many tasks to hand out ahead of the oldest that isn't done. */
  window: number
  close(): Promise<void>
  /** Ends its threads whatever they are at. */
  kill(): Promise<void>
}

type Work = typeof import('./worker.ts')

/** The number given with `--jobs`; as many as there are cores where none is. Throws InputError. */
export function chooseJobs(given: string | undefined): number {
  if (given === undefined) return availableParallelism()
  const jobs = Number(given)
  if (/^\d+$/.test(given) && jobs >= 1 && jobs <= 256) return jobs
  throw new InputError([
    { file: '--jobs', pointer: '', expected: 'expected a number of threads, from 1 to 256' },
  ])
}

/** One job needs no thread: starting one takes longer than most single documents. */
export async function openTeam(jobs: number): Promise<Team> {
  if (jobs === 1) {
    const work = await import('./worker.ts')
    return {
      // biome-ignore lint/suspicious/noExplicitAny: the signature above ties name, task and result together.
      run: (name, task) => (work[name] as any)(task),
      window: 1,
      close: async () => {},
      kill: async () => {},
    }
  }
  const { openPool } = await import('../../batch/pool.ts')
  // The built worker stands in `cli/`, beside the folder of chunks as beside this file's own.
  const pool = openPool(fileURLToPath(new URL('../cli/render-worker.js', import.meta.url)), jobs)
  return {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    run: (name, task) => pool.run(name, task) as any,
    window: jobs * 4,
    close: pool.close,
    kill: pool.kill,
  }
}
