/// <reference lib="dom" />
import { askWith } from './handing.ts'
import {
  clearFiles,
  clearRecord,
  each,
  type FileInTab,
  heldRecord,
  holdRecord,
  KINDS,
  type Kind,
} from './record.ts'
import { createSaving, type Saving } from './saving.ts'
import { createKeeping, type Keeping } from './status.ts'
import { stateField } from './swap.ts'

/** One work of a tab: a case, an edition or a group. */
export interface Work {
  /** The latest state, kept answers among it. What a page itself carries is what it was made of. Null: there is none. */
  state: string | null
  /** The working files of the latest state and of that of the page, where they are known: in this page's memory alone. */
  files: Map<string, FileInTab>
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
  /** Takes a newer state with its working file, and puts it where it is held. */
  hold(kind: Kind, state: string, address: string, file?: FileInTab): void
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
    const own = { keeping: createKeeping(held), saving: createSaving(), files: new Map() }
    return { state, address, holds: held !== null, ...own }
  })
  const known = KINDS.map((kind) => heldRecord(kind)?.tab).find((tab) => tab !== undefined)

  const begin = (kind: Kind, holds: boolean) => {
    of[kind].saving.forget()
    of[kind].files.clear()
    Object.assign(of[kind], { state: null, address: '', holds, keeping: createKeeping(null) })
    clearRecord(kind)
  }
  const works: Works = {
    of,
    tab: known ?? crypto.randomUUID(),
    hold: (kind, state, address, file) => {
      const { files } = of[kind]
      for (const known of files.keys()) if (known !== stateField()?.value) files.delete(known)
      if (file !== undefined) files.set(state, file)
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
export function askForFile(works: Works, kind: Kind) {
  const { state, address } = works.of[kind]
  const body = new FormData()
  body.set('state', state ?? '')
  body.set('go', 'save')
  return askWith(works.of[kind], kind, { path: `/${address.split('/')[1]}/${PAGES[kind]}`, body })
}

const PAGES: Readonly<Record<Kind, string>> = { case: 'tasks', edition: 'download', group: 'next' }
