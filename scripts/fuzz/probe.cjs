// Loaded before the server: tells whoever started it how long its own thread was busy without a turn.
const { monitorEventLoopDelay } = require('node:perf_hooks')
const { isMainThread } = require('node:worker_threads')

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  process.on('message', () => {
    process.send(delay.max / 1e6)
    delay.reset()
  })
  process.channel.unref()
}
