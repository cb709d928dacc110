/// <reference lib="dom" />
import { type Answered, ask } from './asking.ts'
import { hideBanner, showBanner } from './banner.ts'
import { clearRecord, heldRecord, holdRecord } from './record.ts'
import { offer, ownAddress, stateField, swap } from './swap.ts'

/**
 * Holds the sealed state of the work in this tab, sends forms by `fetch`, and makes of each page an entry of the
 * history that can be reloaded and gone back to. Pages work without it.
 * @param begin starts the parts of GOV.UK on a page
 */
export function start(begin: () => void): void {
  const held = heldRecord()
  let tab = held?.tab ?? crypto.randomUUID()
  let holds = held !== null
  /** The latest, kept answers among it. What the page itself carries is what it was made of. */
  let state: string | null = held?.state ?? null
  let asking = false
  let changed = 0
  let timer = 0

  const hold = () => {
    if (holds && state !== null) holdRecord({ state, address: ownAddress(), tab })
  }

  /** Takes what the page that is shown carries. */
  const take = () => {
    document.body.classList.add('js-enabled', 'govuk-frontend-supported')
    begin()
    if (document.getElementById('cleared') !== null) forget()
    const field = stateField()
    if (field !== null) state = field.value
    hold()
    const goOn = document.getElementById('go-on')
    const record = heldRecord()
    if (goOn !== null && record !== null && record.address !== '/') {
      goOn.hidden = false
      goOn.querySelector('a')?.setAttribute('href', record.address)
    }
  }

  const forget = () => {
    clearRecord()
    state = null
    holds = false
    tab = crypto.randomUUID()
  }

  const show = (answered: Answered, again: () => void, entry: 'push' | 'replace' | 'none'): void => {
    switch (answered.kind) {
      case 'file':
        offer(answered.blob, answered.name)
        return
      case 'state':
        state = answered.state
        hold()
        return
      case 'page': {
        const same = answered.address === location.pathname
        swap(answered.html, same && entry !== 'none')
        if (entry === 'push' && !same) history.pushState(null, '', answered.address)
        else history.replaceState(null, '', answered.address)
        changed = 0
        take()
        return
      }
      case 'signed out':
        showBanner(SIGNED_OUT, again, { href: '/signed-in', words: 'Sign in in a new tab' })
        return
      case 'away':
        showBanner(AWAY, again)
    }
  }

  const send = async (
    path: string,
    body: FormData | null,
    entry: 'push' | 'replace' | 'none',
  ): Promise<void> => {
    if (asking) return
    asking = true
    clearTimeout(timer)
    hideBanner()
    try {
      const answered = await ask(path, body)
      // Whoever has gone on meanwhile wants another page.
      const late = entry === 'none' && path !== location.pathname
      if (!late) show(answered, () => void send(path, body, entry), entry)
    } finally {
      asking = false
    }
    if (entry === 'none' && path !== location.pathname) await resume(location.pathname)
  }

  /** What was entered so far, without leaving the page. */
  const keep = async (): Promise<void> => {
    clearTimeout(timer)
    const form = stateField()?.form
    if (form == null || asking || changed === 0 || (state?.length ?? 0) > LONGEST) return
    const [at, path] = [changed, ownAddress()]
    const answered = await ask(path, new FormData(form), true)
    if (changed !== at || path !== ownAddress() || asking) return
    if (answered.kind === 'state') {
      changed = 0
      show(answered, () => {}, 'none')
    }
  }

  /** The page at this address, with the latest that is known; one that stands by itself as it is. */
  const resume = async (path: string): Promise<void> => {
    if (state === null) {
      location.reload()
      return
    }
    const alone = document.getElementById('open') === null ? await ask(path, null) : null
    if (alone?.kind === 'page' && !alone.html.includes('<div id="open">')) {
      if (path === location.pathname) show(alone, () => void resume(path), 'none')
      return
    }
    const body = new FormData()
    body.set('state', state)
    body.set('go', 'show')
    await send(path, body, 'none')
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'post') return
    event.preventDefault()
    const { submitter } = event
    const body = new FormData(form, submitter)
    if (form.querySelector('[name="hold"]') !== null) {
      holds = body.get('hold') === 'yes'
      if (!holds) clearRecord()
    }
    const own = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.pathname
    void send(own, body, 'push')
  })
  document.addEventListener('input', () => {
    changed += 1
    clearTimeout(timer)
    timer = window.setTimeout(() => void keep(), PAUSE)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep()
  })
  window.addEventListener('popstate', async () => {
    const path = location.pathname
    // A link to a place of the page itself is no other page.
    if (path === ownAddress()) return
    await keep()
    await resume(path)
  })
  const channel = new BroadcastChannel('groupwork')
  channel.addEventListener('message', ({ data }) => {
    if (data?.tab !== tab) return
    if (data.asks === true) channel.postMessage({ tab, asks: false })
    else showBanner(COPIED)
  })

  take()
  history.replaceState(null, '', ownAddress() + location.hash)
  if (held !== null) channel.postMessage({ tab, asks: true })
  if (held !== null && document.getElementById('open') !== null) void resume(location.pathname)
}

/** Milliseconds after the last key. */
const PAUSE = 1_500
/** Letters of a state that is kept as one types; a longer one when it is sent. */
const LONGEST = 300_000

const SIGNED_OUT =
  'You have been signed out. What you entered is still in this tab. Sign in again, come back here, and select Try again.'
const AWAY = 'Groupwork can’t be reached just now. What you entered is still in this tab.'
const COPIED = 'This case is open in another tab too. What you enter here will not be in that one.'
