/// <reference lib="dom" />
import type { FileInTab } from './record.ts'

/** What came of a request to the server. */
/**
 * `inFile`: the mark of a case that the person has in a file. `mark`: that of the case as it is now. `words`: what elements
 * of the page say by now, by their ids.
 */
export type Answered =
  /** `stale`: what it was asked with, the server can't open any more. */
  | { kind: 'page'; html: string; address: string; inFile: string | null; stale: boolean }
  | { kind: 'file'; blob: Blob; name: string; inFile: string | null }
  | {
      kind: 'state'
      state: string
      mark: string | null
      words?: Record<string, string>
      criteria?: string
      file?: FileInTab
    }
  /** The sign-on has ended: what answered isn't the server. */
  | { kind: 'signed out' }
  /** More than the server, or what stands before it, takes at once. */
  | { kind: 'too much' }
  | { kind: 'away' }

/**
 * Sends a form's fields as the browser would, but nothing of them is written into its list of tabs.
 * @param body null: the page by itself
 */
export async function ask(path: string, body: FormData | null, keep = false): Promise<Answered> {
  let answer: Response
  try {
    answer = await fetch(path, {
      ...(body === null ? {} : { method: 'POST', body }),
      headers: { 'groupwork-tab': '1', ...(keep && { 'groupwork-keep': '1' }) },
      redirect: 'manual',
      keepalive: keep && body !== null && isSmall(body),
    })
  } catch {
    return { kind: 'away' }
  }
  const inFile = answer.headers.get('groupwork-in-file')
  const file = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  if (file !== undefined) return { kind: 'file', blob: await answer.blob(), name: file, inFile }
  const address = answer.headers.get('groupwork-address')
  if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signed out' }
  if (answer.status === 413 && (keep || address === null)) return { kind: 'too much' }
  // A server that is busy has kept nothing.
  if (answer.status >= 500 && (keep || address === null)) return { kind: 'away' }
  if (address === null) return { kind: answer.status >= 400 ? 'away' : 'signed out' }
  if (answer.headers.get('content-type')?.startsWith('application/json'))
    return { kind: 'state', mark: null, ...(await answer.json()) }
  return { kind: 'page', html: await answer.text(), address, inFile, stale: answer.status === 409 }
}

/** A browser sends no more than 64 kB of a page that is going. */
function isSmall(body: FormData): boolean {
  let size = 0
  for (const [name, value] of body)
    size += name.length + (typeof value === 'string' ? 3 * value.length : value.size) + 150
  return size < 60_000
}
