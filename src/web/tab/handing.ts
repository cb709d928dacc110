/// <reference lib="dom" />
import { type Answered, ask } from './asking.ts'
import type { FileInTab, Kind } from './record.ts'
import type { Keeping } from './status.ts'
import { ownAddress, stateField } from './swap.ts'

/** Of a work, what a request needs of it. */
interface Held {
  state: string | null
  files: Map<string, FileInTab>
  keeping: Keeping
}

/**
 * Asks, with the work that is in the form. A server that was started again can't open it: it is handed the working file,
 * and asked once more. While none can be reached, or the sign-on has ended, Save is answered here.
 * @param unkept the form, where something of it was not kept yet
 */
export async function askWith(
  work: Held,
  kind: Kind,
  { path, body, keep = false }: { path: string; body: FormData; keep?: boolean },
  unkept: HTMLFormElement | null = null,
): Promise<Answered> {
  const answered = await ask(path, body, keep)
  const carried = String(body.get('state') ?? '')
  const file = work.files.get(carried)
  if (answered.kind === 'page' && answered.stale && file !== undefined) {
    const state = await sealedAnew(file)
    if (state === null) return answered
    work.files.set(state, file)
    if (work.state === carried) work.state = state
    const field = stateField()
    if (field?.value === carried) field.value = state
    body.set('state', state)
    return ask(path, body, keep)
  }
  const isCutOff = answered.kind === 'away' || answered.kind === 'signed out'
  const latest = work.files.get(work.state ?? '')
  if (!isCutOff || body.get('go') !== 'save' || latest === undefined) return answered
  const hasPlace = unkept !== null && kind !== 'edition'
  const text = hasPlace ? withUnkept(latest.text, unkept) : latest.text
  // An edition's file has no place for what isn't used yet: it is a download, and not all of the work.
  const inFile = unkept === null ? (work.keeping.marks().mark ?? '') : hasPlace ? UNKEPT : null
  const type = kind === 'edition' ? 'application/yaml' : 'application/json'
  return { kind: 'file', blob: new Blob([text], { type }), name: latest.name, inFile }
}

/** The work of a file as a server of now seals it; null: it takes it no more. */
async function sealedAnew({ name, text, beside }: FileInTab): Promise<string | null> {
  if (beside === null) return null
  const body = new FormData()
  body.set('file', new File([text], name))
  for (const [field, value] of Object.entries(beside)) body.set(field, value)
  const answered = await ask('/open', body)
  if (answered.kind !== 'page') return null
  const page = new DOMParser().parseFromString(answered.html, 'text/html')
  return stateField(page)?.value ?? null
}

/** The file with what stands on the page and was kept nowhere, as answers that were typed and aren't used yet. */
function withUnkept(text: string, form: HTMLFormElement): string {
  const file = JSON.parse(text)
  const [, task = '', page = ''] = /^\/([^/]+)\/(.*)$/.exec(ownAddress()) ?? []
  const key = /^person\/([^/]+)\//.exec(page)?.[1]
  if (task === 'group' && key === undefined) return written(withTyped(file, { [page]: typedIn(form, '') }))
  const typed: Typed = {}
  for (const question of form.querySelectorAll('.gw-question')) {
    const id = question.id.replace('question-', '')
    typed[id] = typedIn(question, `${id}.`)
  }
  if (task !== 'group') return written(withTyped(file, typed))
  const people = file.people.map((person: { key: string; case: Working }) =>
    person.key === key ? { ...person, case: withTyped(person.case, typed) } : person,
  )
  return written({ ...file, people })
}

const written = (file: object) => `${JSON.stringify(file, null, 2)}\n`

type Typed = Record<string, Record<string, string>>
interface Working {
  working?: { typed?: Typed }
}

/** A case or group with these as well; of a page that is empty nothing. */
function withTyped<Whole extends Working>({ working, ...rest }: Whole, added: Typed): object {
  const filled = Object.entries(added).filter(([, fields]) =>
    Object.values(fields).some((each) => each.trim()),
  )
  return { ...rest, working: { ...working, typed: { ...working?.typed, ...Object.fromEntries(filled) } } }
}

/** @param prefix what the names of a table's fields begin with on a page, but not in the file */
function typedIn(question: Element, prefix: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const field of question.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    const { type, checked, value } = field
    if (type === 'hidden' || type === 'file' || (['radio', 'checkbox'].includes(type) && !checked)) continue
    const name = field.name.startsWith(prefix) ? field.name.slice(prefix.length) : field.name
    fields[name] = fields[name] === undefined ? value : `${fields[name]}\n${value}`
  }
  return fields
}

/** No mark of a case: what follows is more than the file has. */
const UNKEPT = 'unkept'
