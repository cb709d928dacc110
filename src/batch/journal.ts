import { type FileHandle, open, rm } from 'node:fs/promises'
import type { Line } from './manifest.ts'
import { unwritten } from './staging.ts'

/** A manifest while it is written: whole lines, each in the file before the next case is asked for. */
export interface Journal {
  append(lines: readonly Line[]): Promise<void>
  /** Lines as they stand in an earlier manifest. */
  copy(lines: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>
  close(): Promise<void>
}

/** So many failed cases wait for the first good one: a run without any leaves no manifest, and no folder. */
const HELD_BACK = 1_000

/** Opened with the first document: an earlier manifest in its place stays until then. */
export function openJournal(file: string): Journal {
  let handle: FileHandle | undefined
  let held: Line[] = []

  const write = (text: string) =>
    writeAll(text).catch((error) => {
      throw unwritten(file, error)
    })
  const writeAll = async (text: string) => {
    if (handle === undefined) {
      // Removed first, since an existing file would keep its own permissions.
      await rm(file, { force: true })
      handle = await open(file, 'ax', 0o600)
    }
    if (text === '') return
    const { size } = await handle.stat()
    try {
      await handle.appendFile(text)
    } catch (error) {
      // Half a line would be one that no run wrote.
      await handle.truncate(size).catch(() => {})
      throw error
    }
  }
  return {
    append: async (lines) => {
      held.push(...lines)
      if (handle === undefined && held.length < HELD_BACK && held.every(isFailure)) return
      const text = held.map((line) => `${JSON.stringify(line)}\n`).join('')
      held = []
      await write(text)
    },
    copy: async (lines) => {
      for await (const line of lines) await write(`${Buffer.from(line).toString('utf8')}\n`)
    },
    close: async () => {
      await handle?.close()
    },
  }
}

const isFailure = ({ outcome }: Line) => outcome === 'failed'
