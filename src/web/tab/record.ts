/// <reference lib="dom" />

/** What the tab holds: the state, sealed, and where the person was. Written only where the person chose so. */
export interface TabRecord {
  state: string
  address: string
  /** Milliseconds since 1970. */
  used: number
  /** Tells a copied tab. */
  tab: string
}

const NAME = 'groupwork'
/** Milliseconds without use, after which it is deleted unread. */
const END = 30 * 60 * 1_000

/** Null: the tab holds nothing, or nothing that may still be used. */
export function heldRecord(): TabRecord | null {
  const text = sessionStorage.getItem(NAME)
  if (text === null) return null
  try {
    const { used, state, address, tab } = JSON.parse(text)
    const asleep = (document as { wasDiscarded?: boolean }).wasDiscarded === true
    if (typeof state === 'string' && typeof address === 'string' && (asleep || Date.now() - used < END))
      return { state, address, used, tab: String(tab) }
  } catch {
    // Nothing of ours: it goes.
  }
  clearRecord()
  return null
}

/** Where the browser has no room the page's memory alone holds it. */
export function holdRecord(record: Omit<TabRecord, 'used'>): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ ...record, used: Date.now() }))
  } catch {
    clearRecord()
  }
}

export const clearRecord = (): void => sessionStorage.removeItem(NAME)
