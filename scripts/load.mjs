// 50 people at once for a minute, on loopback: `npm run build && node scripts/load.mjs [seconds] [people] [worst]`.
// With `worst`, one of the worst inputs comes every second beside them.
// Prints one JSON object; ends with 1 where something failed other than by an honest 503.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

const [seconds = 60, people = 50] = process.argv.slice(2, 4).map(Number)
const withWorst = process.argv[4] === 'worst'
const root = fileURLToPath(new URL('..', import.meta.url))
const server = spawn(process.execPath, [`${root}dist/main.js`, 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const address = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => resolve(/http:\S+(?=\/)/.exec(String(chunk))?.[0]))
})

const draft = readFileSync(`${root}data-samples/csogp-repeat-required.json`, 'utf8')
/** The case as the server's own pages carry it, once it is opened there. */
const opened = async (text) => {
  const { path, ...request } = await upload(text)
  const answer = await fetch(`${address}${path}`, request)
  return /name="state" value="([^"]*)"/.exec(await answer.text())?.[1]
}
const state = await opened(draft)
const step = async (path, go) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ state, go })) form.append(name, value)
  const encoded = new Response(form)
  const headers = { 'content-type': encoded.headers.get('content-type'), 'sec-fetch-site': 'same-origin' }
  return { method: 'POST', path, headers, body: await encoded.text() }
}
// What one person does: look at the answers, the outcome and the preview, take the document.
const requests = [
  { method: 'GET', path: '/' },
  await step('/case/check', 'to:check'),
  await step('/case/check', 'to:stand'),
  await step('/case/stand', 'to:preview'),
  await step('/case/download', 'docx:draft'),
  await step('/case/download', 'pdf:draft'),
]

/** What costs most to refuse or to read: nesting, many sessions, marks of lists, many keys. */
const worst = await Promise.all(
  [
    `{"programme":${'['.repeat(88_000)}${']'.repeat(88_000)}}`,
    caseOf((record) => {
      record.schedule.sessions = Array.from({ length: 6_500 }, (_, at) => ({
        ...{ id: `s${at}`, module: 'induction', date: '2025-01-06', hours: 2.5 },
      }))
    }),
    caseOf((record) => {
      record.report = { engagement: '1. '.repeat(230_000) }
    }),
    `{${Array.from({ length: 40_000 }, (_, at) => `"k${at}":${at}`).join(',')}}`,
  ].map(upload),
)

async function upload(text) {
  const form = new FormData()
  const fields = { begin: 'file', 'on-day': '31', 'on-month': '3', 'on-year': '2026' }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([text]), 'case.json')
  const encoded = new Response(form)
  const headers = { 'content-type': encoded.headers.get('content-type'), 'sec-fetch-site': 'same-origin' }
  return { method: 'POST', path: '/case/start', headers, body: await encoded.text() }
}

function caseOf(change) {
  const record = JSON.parse(draft)
  change(record)
  return JSON.stringify(record)
}

const memory = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024
const health = []
const resident = []
let running = true
const began = performance.now()
const watch = (async () => {
  while (running) {
    const start = performance.now()
    const { status } = await fetch(`${address}/health`)
    health.push({ status, at: Math.round((start - began) / 100) / 10, ms: performance.now() - start })
    resident.push(memory())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
})()

const answered = {}
const sending = new Set()
const pelting =
  withWorst &&
  setInterval(() => {
    const { path, ...request } = worst[sending.size % worst.length]
    const sent = fetch(`${address}${path}`, request).then(
      async (response) => {
        await response.arrayBuffer()
        answered[response.status] = (answered[response.status] ?? 0) + 1
      },
      () => {
        answered.lost = (answered.lost ?? 0) + 1
      },
    )
    sending.add(sent)
  }, 1_000)

const run = autocannon({
  url: address,
  connections: people,
  duration: seconds,
  requests,
  timeout: 40,
  workers: 1,
})
const result = await run
clearInterval(pelting)
await Promise.all(sending)
running = false
const statuses = Object.fromEntries(
  Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count]),
)
await watch

const slowest = Math.max(...health.map(({ ms }) => ms))
const part = (from, to) => resident.slice(Math.floor(resident.length * from), Math.ceil(resident.length * to))
const mean = (values) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
const ended = new Promise((resolve) => server.once('exit', (code) => resolve(code)))
server.kill('SIGTERM')
const exitCode = await ended
const report = {
  people,
  seconds,
  answers: statuses,
  errors: result.errors,
  timeouts: result.timeouts,
  milliseconds: { median: result.latency.p50, p99: result.latency.p99, longest: result.latency.max },
  health: {
    asked: health.length,
    slowest: Math.round(slowest),
    p99: Math.round(health.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(health.length * 0.99)] ?? 0),
    // Seconds from the start, milliseconds.
    over100: health.filter(({ ms }) => ms > 100).map(({ at, ms }) => [at, Math.round(ms)]),
    failed: health.filter(({ status }) => status !== 200).length,
  },
  megabytes: {
    secondQuarter: mean(part(0.25, 0.5)),
    lastQuarter: mean(part(0.75, 1)),
    most: Math.round(Math.max(...resident)),
  },
  ...(withWorst && { worst: answered }),
  exitCode,
}
console.log(JSON.stringify(report, null, 2))
const honest = Object.keys(statuses).every((status) => status === '200' || status === '503')
process.exitCode =
  honest && result.errors === 0 && result.timeouts === 0 && slowest < 100 && exitCode === 0 ? 0 : 1
