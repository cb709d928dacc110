/// <reference lib="dom" />
import type { Answered } from './asking.ts'
import { showBanner } from './banner.ts'
import { KINDS, type Kind, NAMED } from './record.ts'
import { offer } from './swap.ts'
import { askForFile, type Works } from './works.ts'

interface Around {
  go: (path: string) => void
  /** Shows an answer that is no file. */
  trouble: (answered: Answered, again: () => void) => void
  /** Told once a file has the work. */
  saved: () => void
}

/** How the works of a tab get into their files, whatever page is shown. */
export function createFiling(works: Works, { go, trouble, saved }: Around) {
  /** Another work would take the place of one that no file has. */
  const askFirst = (kind: Kind, open: () => void) =>
    showBanner(`You have ${NAMED[kind]} open, with changes that are not in a file.`, [
      { words: 'Save it and open the other', does: () => void saveHeld(kind, open) },
      { words: 'Go on with it', does: () => go(works.of[kind].address) },
      { words: 'Clear it', does: open },
    ])

  /** The working file goes where it was saved before; another document is a download. */
  const keepFile = async (
    { blob, name, inFile }: Extract<Answered, { kind: 'file' }>,
    kind: Kind,
    then = () => {},
  ): Promise<boolean> => {
    let done = inFile === null
    if (inFile === null) offer(blob, name)
    else {
      await works.of[kind].saving.save(blob, name, (file) => {
        done = true
        works.of[kind].keeping.saved(inFile, file)
        works.note(kind)
        saved()
        then()
      })
      return done
    }
    then()
    return done
  }

  /** Saves what the tab has of a work, wherever the person is. @param then once a file has it */
  const saveHeld = async (kind: Kind, then = () => {}): Promise<boolean> => {
    if (works.of[kind].state === null) return false
    const answered = await askForFile(works, kind)
    if (answered.kind === 'file') return keepFile(answered, kind, then)
    trouble(answered, () => void saveHeld(kind, then))
    return false
  }

  /** Each work that no file has is saved; then all is cleared. */
  const saveAndClear = async (clear: () => void): Promise<void> => {
    const kind = KINDS.find((each) => works.of[each].state !== null && !isSaved(each))
    if (kind === undefined) return clear()
    await saveHeld(kind, () => {
      unknown.add(kind)
      void saveAndClear(clear)
    })
  }
  /** Saved, though no mark says so. */
  const unknown = new Set<Kind>()
  const isSaved = (kind: Kind) => {
    const { keeping } = works.of[kind]
    return keeping.marks().mark === null ? unknown.has(kind) : !keeping.isUnsaved()
  }

  return { askFirst, keepFile, saveHeld, saveAndClear }
}
