/// <reference lib="dom" />

/** What a state is of. A tab holds one of each. */
export const KINDS = ['case', 'edition', 'group'] as const
export type Kind = (typeof KINDS)[number]

/** As sentences name one. */
export const NAMED: Readonly<Record<Kind, string>> = {
  case: 'a case',
  edition: 'an edition',
  group: 'a group',
}

/** Something for each. */
export const each = <Value>(make: (kind: Kind) => Value): Record<Kind, Value> => ({
  case: make('case'),
  edition: make('edition'),
  group: make('group'),
})

/** A file as it went with a page, and the fields with which a server that was started again takes it; null: it doesn't. */
export interface FileInTab {
  name: string
  text: string
  beside: Readonly<Record<string, string>> | null
}

/** The kind of the pages at an address. */
export function kindAt(path: string): Kind {
  const first = path.split('/')[1]
  return first === 'edition' ? 'edition' : first === 'group' ? 'group' : 'case'
}

/** What the tab holds: the state, sealed, and where the person was. Written only where the person chose so. */
export interface TabRecord {
  state: string
  address: string
  /** Milliseconds since 1970. */
  used: number
  /** Tells a copied tab. */
  tab: string
  /** The mark of the work as it is, and of what a file has of it; null: none. */
  mark: string | null
  inFile: string | null
}

const NAMES: Readonly<Record<Kind, string>> = {
  case: 'groupwork',
  edition: 'groupwork-edition',
  group: 'groupwork-group',
}
const END_NAME = 'groupwork-end'

/** Minutes without use, after which what the tab holds is deleted unread. */
export function minutesHeld(): number {
  const chosen = Number(sessionStorage.getItem(END_NAME))
  return ENDS.includes(chosen) ? chosen : 30
}

/** The person's choice, of this tab. */
export function chooseMinutes(minutes: number): void {
  if (ENDS.includes(minutes)) sessionStorage.setItem(END_NAME, String(minutes))
}

const ENDS = [30, 120, 720]

/** Null: the tab holds nothing, or nothing that may still be used. */
export function heldRecord(kind: Kind): TabRecord | null {
  const text = sessionStorage.getItem(NAMES[kind])
  if (text === null) return null
  try {
    const { used, state, address, tab, mark, inFile } = JSON.parse(text)
    const asleep = (document as { wasDiscarded?: boolean }).wasDiscarded === true
    if (
      typeof state === 'string' &&
      typeof address === 'string' &&
      (asleep || Date.now() - used < minutesHeld() * 60_000)
    )
      return { state, address, used, tab: String(tab), mark: textOr(mark), inFile: textOr(inFile) }
  } catch {
    // Nothing of ours: it goes.
  }
  clearRecord(kind)
  return null
}

const textOr = (given: unknown) => (typeof given === 'string' ? given : null)

/** Where the browser has no room the page's memory alone holds it. */
export function holdRecord(kind: Kind, record: Omit<TabRecord, 'used'>): void {
  try {
    sessionStorage.setItem(NAMES[kind], JSON.stringify({ ...record, used: Date.now() }))
  } catch {
    clearRecord(kind)
  }
}

export const clearRecord = (kind: Kind): void => sessionStorage.removeItem(NAMES[kind])

/** The names of files that came from this tab: nothing that is in them, and no more than the browser's own list has. */
export function filesMade(): string[] {
  try {
    return [JSON.parse(sessionStorage.getItem(FILES_NAME) ?? '[]')].flat().map(String)
  } catch {
    return []
  }
}

export function noteFile(name: string): void {
  try {
    sessionStorage.setItem(FILES_NAME, JSON.stringify([...new Set([...filesMade(), name])]))
  } catch {
    // No room: the browser's own list has it.
  }
}

export const clearFiles = (): void => sessionStorage.removeItem(FILES_NAME)

const FILES_NAME = 'groupwork-files'
