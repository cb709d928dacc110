import type { Context } from 'hono'
import { InputError, type Issue } from '../../errors.ts'
import { decodeText } from '../../files.ts'
import { atMost, type Limit, REQUESTS } from '../../limits.ts'
import { takeTurn } from '../serving/turns.ts'
import { type Ending, otherKind } from './file-kind.ts'
import { say } from './file-phrases.ts'

/** What a form sent: texts with Unix line ends, and files. */
export interface Form {
  text(name: string): string
  texts(name: string): readonly string[]
  has(name: string): boolean
  /** Of its fields, each once. */
  names(): string[]
  /** A whole number from 0; 0 where none was sent, and never more than `most`. */
  count(name: string, most: number): number
  /** Null: none was chosen. */
  file(name: string): File | null
  /** All that were chosen in one field. */
  files(name: string): readonly File[]
}

/** Throws InputError where it holds more than a form of ours could. */
export async function readForm(context: Context): Promise<Form> {
  // Our pages send no other: in what is written like an address, fields take a hundredth of the room.
  if (!/^multipart\/form-data\b/i.test(context.req.header('content-type') ?? ''))
    throw refused('expected a form')
  await takeTurn()
  const data = await context.req.formData().catch(() => {
    throw refused('expected a form')
  })
  await takeTurn()
  const entries = [...data.entries()]
  const files = entries.filter((entry): entry is [string, File] => typeof entry[1] !== 'string')
  if (entries.length > REQUESTS.fields.most || files.length > REQUESTS.files.most) {
    throw refused(`${atMost(REQUESTS.fields)} and ${REQUESTS.files.most} files`)
  }
  const given = new Map<string, string[]>()
  // A name alone may be asked for: a file that wasn't chosen, say.
  for (const [name] of files) given.set(name, [])
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue
    const before = given.get(name)
    const text = value.replace(/\r\n?/g, '\n')
    if (before === undefined) given.set(name, [text])
    else before.push(text)
  }
  return formOf(given, files)
}

/** A form with these texts by name. */
export function formOf(
  given: ReadonlyMap<string, readonly string[]>,
  files: readonly (readonly [string, File])[] = [],
): Form {
  const texts = (name: string) => given.get(name) ?? []
  const text = (name: string) => texts(name)[0] ?? ''
  const chosen = (name: string) =>
    files.flatMap(([key, file]) => (key === name && file.name !== '' ? [file] : []))
  return {
    texts,
    text,
    count: (name, most) => (/^\d{1,9}$/.test(text(name)) ? Math.min(most, Number(text(name))) : 0),
    has: (name) => given.has(name),
    names: () => [...given.keys()],
    files: chosen,
    file: (name) => chosen(name)[0] ?? null,
  }
}

/** A form with all that these have. */
export const formsAsOne = (forms: readonly Form[]): Form =>
  formOf(new Map(forms.flatMap((form) => form.names().map((name) => [name, form.texts(name)] as const))))

/** A form that says otherwise in some fields; an empty list: that it hasn't the field. */
export function formOver(form: Form, changes: ReadonlyMap<string, readonly string[]>): Form {
  const texts = (name: string) => changes.get(name) ?? form.texts(name)
  return {
    ...form,
    texts,
    text: (name) => texts(name)[0] ?? '',
    has: (name) => (changes.has(name) ? texts(name).length > 0 : form.has(name)),
  }
}

/** Text of a file. Throws InputError where it is too large or isn't UTF-8. */
export async function readFile(file: File, name: string, ending: Ending = '.json'): Promise<string> {
  const most = ending === '.json' ? REQUESTS.saved : REQUESTS.file
  if (file.size > most.most) throw new InputError([tooLarge(name, most)])
  const bytes = new Uint8Array(await file.arrayBuffer())
  const other = otherKind(bytes, name, ending)
  if (other !== null) throw new InputError([other])
  try {
    return decodeText(bytes, name)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(error.issues.map((issue) => ({ ...issue, told: say('file/encoding') })))
  }
}

/** Bytes of a file, whatever it holds, with what is wrong as data: for a page that shows it beside the field. */
export async function tryReadBytes(
  file: File,
): Promise<{ bytes: Uint8Array; issues: [] } | { bytes: null; issues: readonly Issue[] }> {
  if (file.size > REQUESTS.file.most) return { bytes: null, issues: [tooLarge(file.name, REQUESTS.file)] }
  return { bytes: new Uint8Array(await file.arrayBuffer()), issues: [] }
}

/** The same, with what is wrong as data: for a page that shows it beside the field. */
export async function tryReadFile(
  file: File,
): Promise<{ text: string; issues: [] } | { text: null; issues: readonly Issue[] }> {
  try {
    return { text: await readFile(file, file.name), issues: [] }
  } catch (error) {
    if (error instanceof InputError) return { text: null, issues: error.issues }
    throw error
  }
}

const tooLarge = (file: string, limit: Limit): Issue => ({
  ...{ file, pointer: '', expected: atMost(limit) },
  told: say('file/too-large', { most: String(limit.most / 1_000_000) }),
})

function refused(expected: string, file = 'request'): InputError {
  return new InputError([{ file, pointer: '', expected }])
}
