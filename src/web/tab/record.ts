/// <reference lib="dom" />

/** What a state is of. A tab holds one of each. */
export const KINDS = ['case', 'edition', 'group'] as const
export type Kind = (typeof KINDS)[number]

/** Something for each. */
export const each = <Value>(make: (kind: Kind) => Value): Record<Kind, Value> => ({
  case: make('case'),
  edition: make('edition'),
  group: make('group'),
})

/** The kind of the pages at an address. */
export function kindAt(path: string): Kind {
  const first = path.split('/')[1]
  return first === 'leaflet' ? 'edition' : first === 'group' ? 'group' : 'case'
}

/** What the tab holds: the state, sealed, and where the person was. Written only where the person chose so. */
export interface TabRecord {
  state: string
  address: string
  /** Milliseconds since 1970. */
  used: number
  /** Tells a copied tab. */
  tab: string
}

const NAMES: Readonly<Record<Kind, string>> = {
  case: 'groupwork',
  edition: 'groupwork-edition',
  group: 'groupwork-group',
}
/** Milliseconds without use, after which it is deleted unread. */
const END = 30 * 60 * 1_000

/** Null: the tab holds nothing, or nothing that may still be used. */
export function heldRecord(kind: Kind): TabRecord | null {
  const text = sessionStorage.getItem(NAMES[kind])
  if (text === null) return null
  try {
    const { used, state, address, tab } = JSON.parse(text)
    const asleep = (document as { wasDiscarded?: boolean }).wasDiscarded === true
    if (typeof state === 'string' && typeof address === 'string' && (asleep || Date.now() - used < END))
      return { state, address, used, tab: String(tab) }
  } catch {
    // Nothing of ours: it goes.
  }
  clearRecord(kind)
  return null
}

/** Where the browser has no room the page's memory alone holds it. */
export function holdRecord(kind: Kind, record: Omit<TabRecord, 'used'>): void {
  try {
    sessionStorage.setItem(NAMES[kind], JSON.stringify({ ...record, used: Date.now() }))
  } catch {
    clearRecord(kind)
  }
}

export const clearRecord = (kind: Kind): void => sessionStorage.removeItem(NAMES[kind])
