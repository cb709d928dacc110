import { Presets, SingleBar } from 'cli-progress'

/** How far a run over many cases is: a bar on a terminal, a line now and then elsewhere. On stderr. */
export interface Progress {
  /** One more case is done. */
  step(failed: boolean): void
  /** Prints lines without breaking the bar. */
  tell(lines: readonly string[]): void
  end(): void
}

/** Milliseconds between two plain lines. */
const PLAIN_EVERY = 10_000

/** @param count of the cases there are; asked only where a bar shows it */
export async function openProgress(count: () => Promise<number>): Promise<Progress> {
  return process.stderr.isTTY ? openBar(await count()) : openLines()
}

function openBar(total: number): Progress {
  const format = '{bar} {value} of {total} cases, {rate} a second, {eta_formatted} left, {failed} failed'
  const options = { format, barsize: 20, hideCursor: true, etaBuffer: 100, forceRedraw: true }
  const bar = new SingleBar({ ...options, stream: process.stderr }, Presets.shades_classic)
  bar.start(total, 0, { rate: '–', failed: 0 })
  const clock = startClock()
  return {
    step: (failed) => {
      const { failures, rate } = clock.step(failed)
      bar.increment(1, { rate, failed: failures })
    },
    // Over the bar, which is drawn anew below.
    tell: (lines) => process.stderr.write(lines.map((line) => `\r\x1b[K${line}\n`).join('')),
    end: () => bar.stop(),
  }
}

function openLines(): Progress {
  const clock = startClock()
  let told = Date.now()
  const line = () => {
    const { done, failures, rate } = clock.now()
    process.stderr.write(`${done} cases done, ${rate} a second, ${failures} failed\n`)
  }
  return {
    step: (failed) => {
      clock.step(failed)
      if (Date.now() - told < PLAIN_EVERY) return
      told = Date.now()
      line()
    },
    tell: (lines) => process.stderr.write(lines.map((text) => `${text}\n`).join('')),
    end: () => {
      // A run that ends at once has told its problems; there is no progress to tell.
      if (clock.now().done > 0) line()
    },
  }
}

/** Problems only. */
export const QUIET: Progress = {
  step: () => {},
  tell: (lines) => process.stderr.write(lines.map((text) => `${text}\n`).join('')),
  end: () => {},
}

function startClock() {
  const start = Date.now()
  let done = 0
  let failures = 0
  const now = () => {
    const seconds = (Date.now() - start) / 1_000
    const rate = seconds > 0 ? (done / seconds).toFixed(done / seconds < 10 ? 1 : 0) : '–'
    return { done, failures, rate }
  }
  const step = (failed: boolean) => {
    done += 1
    if (failed) failures += 1
    return now()
  }
  return { now, step }
}
