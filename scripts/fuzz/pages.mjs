import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { changed } from './changes.mjs'
import { fieldsOf, formsOf, messagesOf, sizeOf } from './html.mjs'
import { BASES, HOSTILE, ROOT, toldOf } from './planted.mjs'

const LONGEST_TURN = 200
const LONGEST_ANSWER = 1_000_000
const PATIENCE = 60_000
const STARTS = ['/case', '/edition']

/** A server of its own, asked as a browser asks and as none would. */
export async function openPages(main) {
  const probe = fileURLToPath(new URL('probe.cjs', import.meta.url))
  const child = spawn(process.execPath, ['--require', probe, main, 'serve', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  let ended = false
  child.stderr.on('data', (data) => (said += data))
  child.once('exit', () => (ended = true))
  const [first] = await once(child.stdout, 'data')
  const address = /http:\S+/.exec(String(first))?.[0].replace(/\/$/, '')
  child.stdout.on('data', (data) => (said += data))

  let waiting = () => {}
  child.on('message', (longest) => waiting(longest))
  child.once('exit', () => waiting(0))
  /** Milliseconds that the thread which answers was longest without a turn since it was asked last. */
  const longestTurn = () =>
    new Promise((resolve) => {
      waiting = resolve
      if (ended) resolve(0)
      else child.send('longest', (error) => error && resolve(0))
    })
  await longestTurn()

  const send = async ({ path, fields }) => {
    const body = new FormData()
    for (const [name, value, file] of fields ?? []) {
      if (file === undefined) body.append(name, value)
      else body.append(name, new Blob([value]), file)
    }
    const answer = await fetch(address + path, {
      ...(fields && { method: 'POST', body }),
      headers: { 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      text: await answer.text(),
    }
  }

  /** What is wrong with how a request was answered, and the answer. */
  const ask = async (request) => {
    said = ''
    let answer
    try {
      answer = await send(request)
    } catch (error) {
      return { fault: ended ? `the server ended: ${said}` : `no answer: ${error.cause?.code ?? error.name}` }
    }
    return { answer, fault: wrongWith(answer) ?? (await blocked(request)) }
  }

  const wrongWith = ({ status, type, text }) => {
    if (said !== '') return `the log says: ${said}`
    if (status >= 500 && status !== 503) return `status ${status}`
    if (!type.startsWith('text/html')) return undefined
    if (sizeOf(text) > LONGEST_ANSWER) return `a page of more than ${LONGEST_ANSWER} letters`
    const personal = toldOf(messagesOf(text))
    return personal.length > 0 ? `told ${personal.join(', ')}: ${messagesOf(text).slice(0, 500)}` : undefined
  }

  // Another program on the machine may hold a thread up, too: only what does so each time is the request's own doing.
  const blocked = async (request) => {
    let shortest = await longestTurn()
    for (let again = 0; again < 4 && shortest > LONGEST_TURN; again++) {
      await send(request).catch(() => {})
      shortest = Math.min(shortest, await longestTurn())
    }
    return shortest > LONGEST_TURN
      ? `no turn for more than ${LONGEST_TURN} ms (${Math.round(shortest)})`
      : undefined
  }

  return {
    ask,
    isOpen: () => !ended,
    close: () => {
      child.kill('SIGKILL')
    },
  }
}

/** A way through the pages: each request made from the page before, with something changed. */
export async function walk(pages, random, found) {
  let html = ''
  for (let step = 0; step < 8; step++) {
    const request = html === '' || step % 5 === 0 ? { path: random.one(STARTS) } : nextRequest(html, random)
    if (request === undefined) return
    const { answer, fault } = await pages.ask(request)
    if (fault !== undefined) await found(request, fault)
    if (answer === undefined) return
    html = answer.type.startsWith('text/html') ? answer.text : html
  }
}

function nextRequest(html, random) {
  const forms = formsOf(html).filter(({ method }) => method === 'post')
  if (forms.length === 0) return undefined
  const { action, body } = random.one(forms)
  const fields = fieldsOf(body, random).map(([name, value, file]) => {
    if (file !== undefined) {
      const text = name === 'edition' ? editionText(random) : caseText(random)
      return [name, text, random.one(['case.json', '../x\r\ny.json'])]
    }
    // What was changed comes as a file; a seal that was is to be refused.
    if (name === 'state') return [name, random.below(12) === 0 ? random.one(HOSTILE) : value]
    return random.below(6) === 0 ? [name, random.one(HOSTILE)] : [name, value]
  })
  if (random.below(4) === 0)
    fields.push([
      random.one(['/person/name', '/__proto__/a', 'count', 'go', ...HOSTILE]),
      random.one(HOSTILE),
    ])
  if (random.below(6) === 0) fields.unshift(['go', random.one(GOES)])
  return { path: action, fields }
}

const GOES = [
  ...[
    'remove:/__proto__/hasOwnProperty',
    'remove:/schedule/sessions/4294967294',
    'to:check',
    'to:stand',
    'to:preview',
  ],
  ...[
    'to:__proto__',
    'decide:constructor',
    'save',
    'final:pdf',
    'draft:pdf',
    'draft:docx',
    'add',
    'back',
    'remove:/attendance/0',
  ],
]

const editionText = (random) => changed('edition', random.one(BASES.edition), [random.seed()])

const caseText = (random) =>
  changed('case', random.one(BASES.case), random.below(3) === 0 ? [] : [random.seed()])
