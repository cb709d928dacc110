/**
 * How many times the work grows when its input grows tenfold, in processor time. On a busy machine single times differ
 * by half: the best of some runs of each is taken, and where that is too much, measured anew. What grows with its
 * square grows a hundredfold, and never comes out small.
 */
export function growth<Input>(
  input: (n: number) => Input,
  n: number,
  work: (input: Input) => unknown,
): number {
  const few = input(n)
  const many = input(10 * n)
  // Whatever is made once and then kept (compiled code, an edition) isn't counted.
  for (let run = 0; run < 3; run += 1) work(few)
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && least >= MOST; attempt += 1) {
    const small = Math.max(
      best(() => work(few), 4),
      LEAST,
    )
    least = Math.min(least, best(() => work(many), 2) / small)
  }
  return least
}

/** Ten times the input may take ten times the work, and as much again and half for sorting, memory and noise. */
export const MOST = 25

/** Microseconds. Shorter times are noise. */
const LEAST = 4_000

function best(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...times)
}
