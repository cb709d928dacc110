/// <reference lib="dom" />
import type { TabRecord } from './record.ts'

/** How the work is, and what a file has of it; null: not known, none. */
export type Marks = Pick<TabRecord, 'mark' | 'inFile'>

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
  marks(): Marks
  /** What a file has of it, in words. */
  told(): string
  /** The line of a page that has come. @param holds whether the tab holds the case */
  shown(holds: boolean): void
}

/** @param before what was known of it when the page was left */
export function createKeeping(before: Marks | null): Keeping {
  let file = before?.inFile ?? null
  let now = before?.mark ?? null
  let place: keyof typeof PLACES = 'page'
  let at = ''
  let saved: string | null = null

  const told = () => (file === null ? NO_FILE : file === now ? (saved ?? IN_FILE) : CHANGED)
  /** Spoken only when it says something else: the time stands beside it. */
  const say = () => {
    const line = document.getElementById('kept')
    const time = document.getElementById('kept-at')
    if (line === null || time === null) return
    const words = `${PLACES[place]} ${told()}`
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
    isUnsaved: () => now !== null && now !== file,
    marks: () => ({ mark: now, inFile: file }),
    told,
    shown: (holds) => {
      place = holds ? 'tab' : 'page'
      // A page without it says nothing of it.
      const mark = document.querySelector<HTMLElement>('[data-case]')?.dataset.case
      if (mark !== undefined) kept(mark)
    },
  }
}

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
