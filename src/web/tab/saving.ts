/// <reference lib="dom" />
import { showBanner } from './banner.ts'
import { noteFile } from './record.ts'
import { offer } from './swap.ts'

/** A file that the browser lets the page write, as the File System Access API has it. */
interface Handle {
  name: string
  getFile(): Promise<File>
  createWritable(): Promise<{ write(blob: Blob): Promise<void>; close(): Promise<void> }>
}
type Picker = (options: { suggestedName: string }) => Promise<Handle>

/** Where the work is saved: the same file each time, where the browser can; else a download. */
export interface Saving {
  /** @param done told of the file's name, once it has the work; null: it is a download */
  save(blob: Blob, name: string, done: (name: string | null) => void): Promise<void>
  /** Whether there is a file that is written without a question. */
  hasFile(): boolean
  /** Another case is another file. */
  forget(): void
}

export function createSaving(): Saving {
  /** Never stored: after a reload the browser asks again. */
  let handle: Handle | null = null
  /** The file as it was written last. */
  let last: number | null = null

  const another = (blob: Blob, name: string, done: (name: string | null) => void) => ({
    words: 'Choose a file',
    does: () => void choose(blob, name, done),
  })

  const choose = async (blob: Blob, name: string, done: (name: string | null) => void) => {
    const picker = (window as unknown as { showSaveFilePicker?: Picker }).showSaveFilePicker
    if (picker === undefined) {
      offer(blob, name)
      done(null)
      return
    }
    try {
      handle = await picker.call(window, { suggestedName: name })
      last = null
    } catch (error) {
      const { name: kind } = error as DOMException
      if (kind === 'AbortError') return
      // A browser that wants to see a press of a button first.
      showBanner(ASK, [another(blob, name, done)])
      return
    }
    await write(blob, name, done)
  }

  const write = async (blob: Blob, name: string, done: (name: string | null) => void) => {
    if (handle === null) return choose(blob, name, done)
    try {
      if (last !== null && (await handle.getFile()).lastModified !== last) {
        const replace = () => {
          last = null
          void write(blob, name, done)
        }
        const anew = { ...another(blob, name, done), words: 'Save as a new file' }
        showBanner(CHANGED, [anew, { words: 'Replace it', does: replace }])
        return
      }
      const stream = await handle.createWritable()
      await stream.write(blob)
      await stream.close()
      last = (await handle.getFile()).lastModified
      noteFile(handle.name)
      done(handle.name)
    } catch {
      handle = null
      showBanner(REFUSED, [another(blob, name, done)])
    }
  }

  return {
    save: write,
    hasFile: () => handle !== null,
    forget: () => {
      handle = null
      last = null
    },
  }
}

const ASK = 'Choose where to save the file.'
const CHANGED = 'This file has been changed since you opened it, in another tab or by someone else.'
const REFUSED = 'The file could not be written. What you entered is still in this tab.'
