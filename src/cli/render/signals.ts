/** Ctrl-C and SIGTERM as a wish to stop; a second one ends the process at once. */
export interface Signals {
  signal: AbortSignal
  /** Exit code of a run that was stopped; null: none came. */
  code(): number | null
  /** What has to have ended before anything is removed, when the process ends at once: it might write once more. */
  ends(kill: () => Promise<void>): void
  close(): void
}

const CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** @param clear removes what is under way, when the process ends at once */
export function listen(clear: () => void): Signals {
  const abort = new AbortController()
  let code: number | null = null
  const kills: (() => Promise<void>)[] = []
  const stop = (name: NodeJS.Signals) => {
    const again = code !== null
    code = CODES[name as keyof typeof CODES]
    if (!again) {
      tell('Stopping once what is under way is done. Ctrl-C again ends at once.\n')
      abort.abort()
      return
    }
    void endAtOnce(code)
  }
  const endAtOnce = async (given: number) => {
    await Promise.allSettled(kills.map((kill) => kill()))
    clear()
    tell(SHOW_CURSOR)
    process.exit(given)
  }
  for (const name of Object.keys(CODES)) process.on(name, stop)
  const close = () => {
    for (const name of Object.keys(CODES)) process.removeListener(name, stop)
  }
  return { signal: abort.signal, code: () => code, ends: (kill) => void kills.push(kill), close }
}

const SHOW_CURSOR = '\x1b[?25h'

// Over the bar, and over the ^C that a terminal shows.
function tell(text: string): void {
  const terminal = process.stderr.isTTY
  if (terminal) process.stderr.write(`\r\x1b[K${text}`)
  else if (text !== SHOW_CURSOR) process.stderr.write(text)
}
