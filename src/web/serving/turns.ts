/** Waits for one's turn among all requests. */
export const takeTurn = createTurns()

/**
 * Lets one request after the other do its work, and looks for new ones in between. Without it many that arrive at
 * once are worked through in one go, and nothing else (`/health`, say) is answered until the last is done.
 */
function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = []
  let running = false
  const next = () => {
    const go = waiting.shift()
    running = go !== undefined
    if (go === undefined) return
    go()
    setImmediate(next)
  }
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (running) return
      running = true
      setImmediate(next)
    })
}
