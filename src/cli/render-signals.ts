/** Ctrl-C and SIGTERM as a wish to stop; a second one ends the process at once. */
export interface Signals {
  signal: AbortSignal
  /** Exit code of a run that was stopped; null: none came. */
  code(): number | null
  close(): void
}

const CODES = { SIGINT: 130, SIGTERM: 143 } as const

export function listen(): Signals {
  const abort = new AbortController()
  let code: number | null = null
  const stop = (name: NodeJS.Signals) => {
    code = CODES[name as keyof typeof CODES]
    abort.abort()
    close()
  }
  const close = () => {
    for (const name of Object.keys(CODES)) process.removeListener(name, stop)
  }
  for (const name of Object.keys(CODES)) process.on(name, stop)
  return { signal: abort.signal, code: () => code, close }
}
