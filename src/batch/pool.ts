import { Piscina } from 'piscina'

/** Worker threads, each with fonts, templates and editions of its own, read once. */
export interface Pool {
  run<Task, Result>(name: string, task: Task): Promise<Result>
  close(): Promise<void>
  /** Ends the threads whatever they are at. What they were asked for is never answered. */
  kill(): Promise<void>
}

/** @param filename of the module whose functions the threads run */
export function openPool(filename: string, threads: number): Pool {
  // A thread has a second case at hand while the pictures of the first are drawn and its files are written.
  const pool = new Piscina({
    filename,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 2,
  })
  let killed = false
  return {
    run: (name, task) =>
      pool.run(task, { name }).catch((error) => (killed ? new Promise(() => {}) : Promise.reject(error))),
    // A run that ends early drops what waits and lets what is under way end: its answer would find nobody.
    close: () => pool.close({ force: true }),
    kill: () => {
      killed = true
      return pool.destroy()
    },
  }
}
