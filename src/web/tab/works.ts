/// <reference lib="dom" />
import { ask } from './asking.ts'
import { clearFiles, clearRecord, each, heldRecord, holdRecord, KINDS, type Kind } from './record.ts'
import { createSaving, type Saving } from './saving.ts'
import { createKeeping, type Keeping } from './status.ts'

/** One work of a tab: a case, an edition or a group. */
export interface Work {
  /** The latest state, kept answers among it. What a page itself carries is what it was made of. Null: there is none. */
  state: string | null
  /** Where the person was last. */
  address: string
  /** Whether the tab itself holds it, or the page's memory alone. */
  holds: boolean
  keeping: Keeping
  saving: Saving
}

/** All that a tab has. */
export interface Works {
  of: Readonly<Record<Kind, Work>>
  /** Tells a copied tab. */
  tab: string
  /** Takes a newer state, and puts it where it is held. */
  hold(kind: Kind, state: string, address: string): void
  /** Puts what is known of a work where it is held. */
  note(kind: Kind): void
  /** Another work of this kind begins: it is another file. */
  begin(kind: Kind, holds: boolean): void
  /** Nothing is held any more. */
  forget(): void
}

export function createWorks(): Works {
  const of = each<Work>((kind) => {
    const held = heldRecord(kind)
    const { state = null, address = '' } = held ?? {}
    return { state, address, holds: held !== null, keeping: createKeeping(held), saving: createSaving() }
  })
  const known = KINDS.map((kind) => heldRecord(kind)?.tab).find((tab) => tab !== undefined)

  const begin = (kind: Kind, holds: boolean) => {
    of[kind].saving.forget()
    Object.assign(of[kind], { state: null, address: '', holds, keeping: createKeeping(null) })
    clearRecord(kind)
  }
  const works: Works = {
    of,
    tab: known ?? crypto.randomUUID(),
    hold: (kind, state, address) => {
      Object.assign(of[kind], { state, address })
      works.note(kind)
    },
    note: (kind) => {
      const { state, address, holds, keeping } = of[kind]
      if (holds && state !== null) holdRecord(kind, { state, address, tab: works.tab, ...keeping.marks() })
    },
    begin,
    forget: () => {
      for (const kind of KINDS) begin(kind, false)
      clearFiles()
      works.tab = crypto.randomUUID()
    },
  }
  return works
}

/** The working file of a work, from a page of it that reads no fields. */
export function askForFile(kind: Kind, { state, address }: Work) {
  const body = new FormData()
  body.set('state', state ?? '')
  body.set('go', 'save')
  return ask(`/${address.split('/')[1]}/${PAGES[kind]}`, body)
}

const PAGES: Readonly<Record<Kind, string>> = { case: 'tasks', edition: 'download', group: 'next' }
