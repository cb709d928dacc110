/// <reference lib="dom" />
import { type Answered, ask } from './asking.ts'
import { hideBanner, showBanner } from './banner.ts'
import { offerEnds } from './ends.ts'
import { clearRecord, each, heldRecord, holdRecord, KINDS, kindAt } from './record.ts'
import { createSaving } from './saving.ts'
import { createKeeping } from './status.ts'
import { follow, offer, ownAddress, stateField, swap, tellNow } from './swap.ts'

/**
 * Holds the sealed state of the work in this tab, sends forms by `fetch`, and makes of each page an entry of the
 * history that can be reloaded and gone back to. Pages work without it.
 * @param begin starts the parts of GOV.UK on a page
 */
export function start(begin: () => void): void {
  const held = each(heldRecord)
  let tab = KINDS.map((kind) => held[kind]?.tab).find((known) => known !== undefined) ?? crypto.randomUUID()
  const holds = each((kind) => held[kind] !== null)
  /** The latest, kept answers among it. What the page itself carries is what it was made of. */
  const states = each((kind) => held[kind]?.state ?? null)
  const keeping = createKeeping()
  const savings = each(createSaving)
  let asking = false
  let changed = 0
  let timer = 0

  const hold = (state: string) => {
    const kind = kindAt(ownAddress())
    states[kind] = state
    if (holds[kind]) holdRecord(kind, { state, address: ownAddress(), tab })
  }

  /** Takes what the page that is shown carries. */
  const take = () => {
    document.body.classList.add('js-enabled', 'govuk-frontend-supported')
    begin()
    if (document.getElementById('cleared') !== null) forget()
    const field = stateField()
    if (field !== null) hold(field.value)
    keeping.shown(holds[kindAt(ownAddress())])
    offerEnds()
    const goOn = document.getElementById('go-on')
    const own = kindAt(ownAddress())
    const record = heldRecord(own) ?? (own === 'case' ? (heldRecord('group') ?? heldRecord('edition')) : null)
    if (goOn !== null && record !== null) {
      goOn.hidden = false
      goOn.querySelector('a')?.setAttribute('href', record.address)
    }
  }

  const forget = () => {
    for (const kind of KINDS) {
      clearRecord(kind)
      states[kind] = null
      holds[kind] = false
      savings[kind].forget()
    }
    tab = crypto.randomUUID()
  }

  /** @param place of the page that comes, where it has one */
  const show = (
    answered: Answered,
    again: () => void,
    entry: 'push' | 'replace' | 'none',
    place = '',
  ): void => {
    switch (answered.kind) {
      case 'file':
        keepFile(answered)
        return
      case 'state':
        hold(answered.state)
        return
      case 'page': {
        const same = answered.address === location.pathname
        swap(answered.html, same && entry !== 'none', place)
        if (entry === 'push' && !same) history.pushState(null, '', answered.address)
        else history.replaceState(null, '', answered.address)
        changed = 0
        if (answered.inFile !== null) keeping.saved(answered.inFile)
        take()
        return
      }
      case 'signed out':
        showBanner(SIGNED_OUT, again, { href: '/signed-in', words: 'Sign in in a new tab' })
        return
      case 'too much':
        showBanner(TOO_MUCH)
        return
      case 'away':
        showBanner(AWAY, again)
    }
  }

  /** The working file goes where it was saved before; another document is a download. */
  const keepFile = ({ blob, name, inFile }: Extract<Answered, { kind: 'file' }>): void => {
    if (inFile === null) offer(blob, name)
    else void savings[kindAt(ownAddress())].save(blob, name, (file) => keeping.saved(inFile, file))
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
      if (!late) show(answered, () => void send(path, body, entry), entry, placeIn(path))
    } finally {
      asking = false
    }
    if (entry === 'none' && path !== location.pathname) await resume(location.pathname)
  }

  /** What was entered so far, without leaving the page. Null: there was nothing to keep, or it is no longer wanted. */
  const keep = async (leaving = false): Promise<Answered | null> => {
    clearTimeout(timer)
    const form = stateField()?.form
    if (form == null || asking || changed === 0) return null
    const [at, path] = [changed, ownAddress()]
    if (!leaving && (states[kindAt(path)]?.length ?? 0) > LONGEST) return null
    const answered = await ask(path, new FormData(form), true)
    if (changed !== at || path !== ownAddress() || asking) return null
    if (answered.kind === 'state') {
      changed = 0
      hold(answered.state)
      keeping.kept(answered.mark)
      tellNow(answered.words)
      if (answered.criteria !== undefined) follow(answered.criteria)
    } else keeping.notKept()
    return answered
  }

  /** The page at this address, with the latest that is known; one that stands by itself as it is. */
  const resume = async (path: string): Promise<void> => {
    const state = states[kindAt(path)]
    const isOpen = document.getElementById('open') !== null && path === ownAddress()
    const alone = isOpen ? null : await ask(path, null)
    if (alone !== null && (state === null || (alone.kind === 'page' && !alone.html.includes(OPEN)))) {
      if (path === location.pathname) show(alone, () => void resume(path), 'none')
      return
    }
    if (state === null) return
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
    const own = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.pathname
    if (form.querySelector('[name="hold"]') !== null) {
      const kind = kindAt(own)
      holds[kind] = body.get('hold') === 'yes'
      savings[kind].forget()
      if (!holds[kind]) clearRecord(kind)
    }
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
    const kept = await keep(true)
    if (kept === null || kept.kind === 'state' || kept.kind === 'page') return resume(path)
    // What was entered is on this page alone, so it stays.
    if (location.pathname !== ownAddress()) history.pushState(null, '', ownAddress())
    show(kept, () => history.back(), 'none')
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    const save = document.querySelector<HTMLButtonElement>('[data-save]')
    if (save === null) return
    event.preventDefault()
    save.click()
  })
  // Our own links lead back to what the tab holds.
  let following = false
  document.addEventListener('click', ({ target }) => {
    following = target instanceof Element && target.closest('a[href]:not([target])') !== null
  })
  window.addEventListener('beforeunload', (event) => {
    if (keeping.isUnsaved() && !following) event.preventDefault()
  })
  const channel = new BroadcastChannel('groupwork')
  channel.addEventListener('message', ({ data }) => {
    if (data?.tab !== tab) return
    if (data.asks === true) channel.postMessage({ tab, asks: false })
    else showBanner(COPIED)
  })

  take()
  history.replaceState(null, '', ownAddress() + location.hash)
  const resumes = document.getElementById('open') !== null && states[kindAt(location.pathname)] !== null
  // A page that comes takes away what was told on the one before.
  const shown = resumes ? resume(location.pathname) : Promise.resolve()
  if (held.case !== null || held.edition !== null)
    void shown.then(() => channel.postMessage({ tab, asks: true }))
}

const placeIn = (path: string) => path.split('#')[1] ?? ''

/** Milliseconds after the last key. */
const PAUSE = 1_500
/** Letters of a state that is kept as one types; a longer one when it is sent. */
const LONGEST = 300_000

/** How the page begins that an address without a case has. */
const OPEN = '<div id="open">'

const SIGNED_OUT =
  'You have been signed out. What you entered is still in this tab. Sign in again, come back here, and select Try again.'
const AWAY = 'Groupwork can’t be reached just now. What you entered is still in this tab.'
const TOO_MUCH =
  'This is too much to be sent at once. What you entered is still in this tab. Shorten it, or choose a smaller file.'
const COPIED = 'This case is open in another tab too. What you enter here will not be in that one.'
