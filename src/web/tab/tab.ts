/// <reference lib="dom" />
import { createAsYouGo } from './as-you-go.ts'
import { type Answered, ask } from './asking.ts'
import { hideBanner, showBanner, tryAgain } from './banner.ts'
import { tellHeld } from './clearing.ts'
import { takeDrops } from './dropping.ts'
import { offerEnds } from './ends.ts'
import { createFiling } from './filing.ts'
import { offerGoingOn } from './going-on.ts'
import { askWith } from './handing.ts'
import { followLinks } from './links.ts'
import { type FileInTab, KINDS, kindAt } from './record.ts'
import { follow, ownAddress, stateField, swap, takeFile, tellNow } from './swap.ts'
import { openWhys } from './why.ts'
import { createWorks } from './works.ts'

/** How an answer takes its place in the history, and what is known of the request. */
interface Asked {
  again: () => void
  entry: 'push' | 'replace' | 'none'
  /** Of the page that comes, where it has one. */
  place?: string
  /** Whether the tab is to hold the work that begins with it; null: none begins. */
  begins?: boolean | null
}

/**
 * Holds the sealed state of the work in this tab, sends forms by `fetch`, and makes of each page an entry of the
 * history that can be reloaded and gone back to. Pages work without it.
 * @param begin starts the parts of GOV.UK on a page
 */
export function start(begin: () => void): void {
  const works = createWorks()
  const work = () => works.of[kindAt(ownAddress())]
  const wasHeld = works.of.case.holds || works.of.edition.holds
  const asYouGo = createAsYouGo(
    { write: () => work().saving.hasFile(), lacks: () => work().keeping.isUnsaved() },
    async () => {
      // What can't be written is told; the next try is the person's.
      if (!(await saveHeld(kindAt(ownAddress())))) asYouGo.stop()
    },
  )
  const { askFirst, keepFile, saveHeld, saveAndClear } = createFiling(works, {
    go: (path) => void go(path),
    trouble: (answered, again) => show(answered, { again, entry: 'push' }),
    saved: () => asYouGo.offer(),
  })
  let asking = false
  let changed = 0
  let timer = 0

  const hold = (state: string, file?: FileInTab) =>
    works.hold(kindAt(ownAddress()), state, ownAddress(), file)

  /** Takes what the page that is shown carries. */
  const take = () => {
    document.body.classList.add('js-enabled', 'govuk-frontend-supported')
    begin()
    const cleared = document.getElementById('cleared')
    if (cleared !== null) works.forget()
    if (cleared?.dataset.all !== undefined) channel.postMessage({ clears: true })
    const field = stateField()
    if (field !== null) hold(field.value, takeFile())
    work().keeping.shown(work().holds)
    works.note(kindAt(ownAddress()))
    asYouGo.offer()
    offerEnds()
    tellHeld(works)
    offerGoingOn(works)
  }

  const show = (answered: Answered, asked: Asked): void => {
    switch (answered.kind) {
      case 'file':
        void keepFile(answered, kindAt(ownAddress()))
        return
      case 'state':
        hold(answered.state, answered.file)
        return
      case 'page':
        showPage(answered, asked)
        return
      case 'signed out':
        showBanner(SIGNED_OUT, [tryAgain(asked.again)], { href: '/signed-in', words: 'Sign in in a new tab' })
        return
      case 'too much':
        showBanner(TOO_MUCH)
        return
      case 'away':
        showBanner(AWAY, [tryAgain(asked.again)])
    }
  }

  const showPage = (answered: Extract<Answered, { kind: 'page' }>, asked: Asked): void => {
    const { html, address, inFile } = answered
    const { entry, place = '', begins = null } = asked
    const kind = kindAt(address)
    if (begins !== null && CARRIES.test(html)) {
      if (works.of[kind].state !== null && works.of[kind].keeping.isUnsaved()) {
        askFirst(kind, () => {
          works.begin(kind, begins)
          showPage(answered, asked)
        })
        return
      }
      works.begin(kind, begins)
    }
    const same = address === location.pathname
    swap(html, same && entry !== 'none', place)
    if (entry === 'push' && !same) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    changed = 0
    if (inFile !== null) works.of[kind].keeping.saved(inFile)
    take()
  }

  const send = async (
    path: string,
    body: FormData | null,
    entry: Asked['entry'],
    begins: boolean | null = null,
  ): Promise<void> => {
    if (asking) return
    asking = true
    clearTimeout(timer)
    hideBanner()
    try {
      const unkept = changed > 0 ? (stateField()?.form ?? null) : null
      const answered =
        body === null
          ? await ask(path, body)
          : await askWith(works.of[kindAt(path)], kindAt(path), { path, body }, unkept)
      // Whoever has gone on meanwhile wants another page.
      const late = entry === 'none' && path !== location.pathname
      const again = () => void send(path, body, entry, begins)
      if (!late) show(answered, { again, entry, place: placeIn(path), begins })
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
    if (!leaving && (work().state?.length ?? 0) > LONGEST) return null
    const answered = await askWith(work(), kindAt(path), { path, body: new FormData(form), keep: true })
    if (changed !== at || path !== ownAddress() || asking) return null
    if (answered.kind === 'state') {
      changed = 0
      work().keeping.kept(answered.mark)
      hold(answered.state, answered.file)
      tellNow(answered.words)
      if (answered.criteria !== undefined) follow(answered.criteria)
      asYouGo.changed()
    } else work().keeping.notKept()
    return answered
  }

  /** Whether what was entered is kept, so that the page may go; else it is told. */
  const mayLeave = async (again: () => void): Promise<boolean> => {
    const kept = await keep(true)
    if (kept === null || kept.kind === 'state' || kept.kind === 'page') return true
    show(kept, { again, entry: 'none' })
    return false
  }

  const latest = (state: string) => {
    const body = new FormData()
    body.set('state', state)
    body.set('go', 'show')
    return body
  }

  /** To a page of ours by its address, as a link leads there; the memory of this one stays. */
  const go = async (path: string): Promise<void> => {
    if (!(await mayLeave(() => void go(path)))) return
    const answered = await ask(path, null)
    const { state } = works.of[kindAt(path)]
    if (answered.kind === 'page' && answered.html.includes(OPEN) && state !== null)
      return send(path, latest(state), 'push')
    hideBanner()
    show(answered, { again: () => void go(path), entry: 'push', place: placeIn(path) })
  }

  /** The page at this address, with the latest that is known; one that stands by itself as it is. */
  const resume = async (path: string): Promise<void> => {
    const { state } = works.of[kindAt(path)]
    const isOpen = document.getElementById('open') !== null && path === ownAddress()
    const alone = isOpen ? null : await ask(path, null)
    if (alone !== null && (state === null || (alone.kind === 'page' && !alone.html.includes(OPEN)))) {
      if (path === location.pathname) show(alone, { again: () => void resume(path), entry: 'none' })
      return
    }
    if (state !== null) await send(path, latest(state), 'none')
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'post') return
    event.preventDefault()
    const { submitter } = event
    const body = new FormData(form, submitter)
    const own = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.pathname
    const begins = form.querySelector('[name="hold"]') === null ? null : body.get('hold') === 'yes'
    const sends = () => void send(own, body, 'push', begins)
    if (body.get('go') === 'save-clear') void saveAndClear(sends)
    else sends()
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
    if (await mayLeave(() => history.back())) return resume(path)
    // What was entered is on this page alone, so it stays.
    if (location.pathname !== ownAddress()) history.pushState(null, '', ownAddress())
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    const save = document.querySelector<HTMLButtonElement>('[data-save]')
    if (save === null) return
    event.preventDefault()
    save.click()
  })
  openWhys()
  followLinks((path) => void go(path))
  const openDropped = async (file: File): Promise<void> => {
    if (!(await mayLeave(() => void openDropped(file)))) return
    const body = new FormData()
    body.set('file', file)
    const isHeld = KINDS.every((kind) => works.of[kind].state === null || works.of[kind].holds)
    if (isHeld) body.set('hold', 'yes')
    await send('/open', body, 'push', isHeld)
  }
  takeDrops((file) => void openDropped(file))
  window.addEventListener('beforeunload', (event) => {
    if (KINDS.some((kind) => works.of[kind].keeping.isUnsaved())) event.preventDefault()
  })
  const channel = new BroadcastChannel('groupwork')
  channel.addEventListener('message', ({ data }) => {
    if (data?.clears === true) {
      works.forget()
      void send('/clear', null, 'replace')
    } else if (data?.tab !== works.tab) return
    else if (data.asks === true) channel.postMessage({ tab: works.tab, asks: false })
    else showBanner(COPIED)
  })

  take()
  history.replaceState(null, '', ownAddress() + location.hash)
  const resumes =
    document.getElementById('open') !== null && works.of[kindAt(location.pathname)].state !== null
  // A page that comes takes away what was told on the one before.
  const shown = resumes ? resume(location.pathname) : Promise.resolve()
  if (wasHeld) void shown.then(() => channel.postMessage({ tab: works.tab, asks: true }))
}

const placeIn = (path: string) => path.split('#')[1] ?? ''

/** Milliseconds after the last key. */
const PAUSE = 1_500
/** Letters of a state that is kept as one types; a longer one when it is sent. */
const LONGEST = 300_000

/** How the page begins that an address without a case has. */
const OPEN = '<div id="open">'
/** How the form begins of a page that carries a work. */
const CARRIES = /<form id="page"[^>]*>\s*<input type="hidden" name="state"/

const SIGNED_OUT =
  'You have been signed out. What you entered is still in this tab. Sign in again, come back here, and select Try again.'
const AWAY = 'Groupwork can’t be reached just now. What you entered is still in this tab.'
const TOO_MUCH =
  'This is too much to be sent at once. What you entered is still in this tab. Shorten it, or choose a smaller file.'
const COPIED = 'This case is open in another tab too. What you enter here will not be in that one.'
