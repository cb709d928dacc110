/// <reference lib="dom" />

/** The line that says where the work is kept: in this tab, and in a file. */
export interface Keeping {
  /** Takes what the page shows, or an answer without one, as kept just now. @param mark of the case as it is */
  kept(mark: string | null): void
  /** What was entered last isn't kept. */
  notKept(): void
  /** A file holds the case. @param mark of the case in it @param name of the file, where it is known */
  saved(mark: string, name?: string | null): void
  /** Whether no file has all of the case. */
  isUnsaved(): boolean
  /** The line of a page that has come. @param holds whether the tab holds the case */
  shown(holds: boolean): void
}

export function createKeeping(): Keeping {
  let file: string | null = null
  let now: string | null = null
  let place: keyof typeof PLACES = 'page'
  let at = ''
  let saved: string | null = null

  /** Spoken only when it says something else: the time stands beside it. */
  const say = () => {
    const line = document.getElementById('kept')
    const time = document.getElementById('kept-at')
    if (line === null || time === null) return
    const inFile = file === null ? NO_FILE : file === now ? (saved ?? IN_FILE) : CHANGED
    const words = `${PLACES[place]} ${inFile}`
    if (line.textContent !== words) line.textContent = words
    time.textContent = `Last kept at ${at}.`
    // What a page comes with isn't spoken, what changes on it is.
    line.setAttribute('role', 'status')
  }

  const kept = (mark: string | null) => {
    now = mark
    at = timeNow()
    if (place === 'not') place = 'tab'
    say()
  }
  return {
    kept,
    notKept: () => {
      place = 'not'
      say()
    },
    saved: (mark, name = null) => {
      file = mark
      // What stands on the page went with it.
      now = mark
      saved = name === null ? null : `Saved in ${name} at ${timeNow()}.`
      say()
    },
    isUnsaved: () => now !== null && now !== file && document.querySelector('[data-case]') !== null,
    shown: (holds) => {
      place = holds ? 'tab' : 'page'
      kept(markOnPage())
    },
  }
}

const markOnPage = (): string | null =>
  document.querySelector<HTMLElement>('[data-case]')?.dataset.case ?? null

const timeNow = () =>
  new Date()
    .toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true })
    .replace(/\s/g, '')

const PLACES = {
  tab: 'Kept in this tab.',
  page: 'Kept on this page alone, until it is closed or reloaded.',
  not: 'What you entered last is not kept yet.',
}
const NO_FILE = 'Not in a file yet.'
const IN_FILE = 'Your file has all of it.'
const CHANGED = 'Your file does not have the last changes.'
