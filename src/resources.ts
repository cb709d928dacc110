import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Codes, readCodes, STANDARD_CODES } from './case/codes/code-table.ts'
import { InputError } from './errors.ts'
import { readInputText, unread } from './files.ts'
import type { Fonts } from './fonts/fonts.ts'
import {
  type Language,
  type MessageFile,
  openLanguage,
  type Parsed,
  parseMessages,
} from './language/language.ts'
import { layOver } from './language/overlay.ts'
import { FILES } from './limits.ts'
import { withLogo } from './logo.ts'
import { openPrepared, type Prepared } from './prepared.ts'
import type { Edition } from './programme/edition.ts'
import { readEdition } from './programme/read.ts'
import { openFonts } from './resources/fonts.ts'
import { lazy } from './resources/lazy.ts'

/** What the pipeline needs beside a request: editions, templates and fonts, each read once and when first asked for. */
export interface Resources {
  /** Version of the program, as in package.json. */
  version: string
  /** Ids of the editions there are, in alphabetical order. Reads no edition. */
  editionIds(): readonly string[]
  /** Undefined: no edition of this id. Throws InputError where its file can't be used. */
  edition(id: string): Edition | undefined
  /** Text of an edition's file, as it was read. Undefined: no edition of this id. */
  editionText(id: string): string | undefined
  /** Text of an edition's source document, beside it in `sources/`. Null: it isn't there. */
  sourceText(edition: Edition): string | null
  /** Texts of the templates by name: `participant-leaflet`, `partials/notes`. */
  templates(): ReadonlyMap<string, string>
  /** Its messages, as files: ours, then those laid over them. */
  messages(): readonly MessageFile[]
  /** The language of the documents and of what is printed. */
  language(): Language
  /** What outcomes, steps and statuses are called elsewhere: ours, with what is laid over them. */
  codes(): Codes
  /** Text of the codes that are laid over ours. Null: there are none. */
  ownCodes(): string | null
  /** Each face is read when it is first asked for. */
  fonts(): Fonts
  prepared: Prepared
}

/**
 * An office's own. `programmes` stands instead of the package's folder, `templates` and `language` are folders that lie
 * over them, `codes` is a file that lies over the package's table of codes.
 */
export interface ResourceFolders {
  programmes?: string | undefined
  templates?: string | undefined
  language?: string | undefined
  codes?: string | undefined
}

/** Throws InputError where a folder isn't there. Whatever is in the folders is read later, when it is needed. */
export function openResources(folders: ResourceFolders = {}): Resources {
  const root = packageRoot()
  const programmes = folders.programmes ?? join(root, 'programmes')
  const missing = [folders.programmes, folders.templates, folders.language].filter(
    (folder) => folder && !isFolder(folder),
  )
  if (missing.length > 0) {
    throw new InputError(
      missing.map((file) => ({ file: file ?? '', pointer: '', expected: 'expected a folder' })),
    )
  }
  const prepared = openPrepared(PREPARED)
  const editions = new Map<string, EditionFile>()
  const ids = lazy(() => editionIdsIn(programmes))
  const file = (id: string) => {
    if (!ids().includes(id)) return undefined
    const known = editions.get(id) ?? readEditionFile(programmes, id, prepared)
    editions.set(id, known)
    return known
  }
  const templates = lazy(() => {
    const own = folders.templates === undefined ? [] : [...readTemplates(folders.templates)]
    return new Map([...readTemplates(join(root, 'templates')), ...own])
  })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const ours = lazy(() => readMessages(join(root, 'language', LANGUAGE)))
  const theirs = lazy(() => (folders.language === undefined ? null : readMessages(folders.language)))
  const messages = () => [...ours(), ...(theirs() ?? [])]
  const language = lazy(() => openMessages(ours(), theirs(), prepared))
  const ownCodes = lazy(() =>
    folders.codes === undefined ? null : readInputText(folders.codes, FILES.codes),
  )
  const codes = lazy(() => {
    const own = ownCodes()
    return own === null ? STANDARD_CODES : readCodes(own, folders.codes ?? '')
  })
  const edition = (id: string) => file(id)?.edition
  const editionText = (id: string) => file(id)?.text
  const sourceText = ({ document }: Edition) => {
    const path = join(programmes, 'sources', basename(document.file))
    return existsSync(path) ? readInputText(path, FILES.source) : null
  }
  return {
    version,
    editionIds: ids,
    edition,
    editionText,
    sourceText,
    templates,
    messages,
    language,
    codes,
    ownCodes,
    fonts: lazy(openFonts),
    prepared,
  }
}

function isFolder(path: string): boolean {
  return tryReading(path, () => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
}

function tryReading<Found>(path: string, read: () => Found): Found {
  try {
    return read()
  } catch (error) {
    throw unread(path, error)
  }
}

function editionIdsIn(folder: string): string[] {
  const names = tryReading(folder, () => readdirSync(folder)).filter((name) => name.endsWith('.yaml'))
  if (names.length === 0) {
    throw new InputError([
      { file: folder, pointer: '', expected: 'expected at least one edition, as <id>.yaml' },
    ])
  }
  return names.map((name) => name.slice(0, -'.yaml'.length)).sort()
}

interface EditionFile {
  text: string
  edition: Edition
}

// An edition is found by its file's name, so that rendering one case reads one edition.
function readEditionFile(folder: string, id: string, prepared: Prepared): EditionFile {
  const path = join(folder, `${id}.yaml`)
  const text = readInputText(path, FILES.edition)
  const edition = prepared<Edition>('editions', id, text) ?? readEdition(text, path)
  if (edition.id !== id) {
    throw new InputError([{ file: path, pointer: '/id', expected: `expected "${id}", as the file is named` }])
  }
  // What was prepared tells of the file's text alone.
  return { text, edition: withLogo(edition, folder, path) }
}

/** The language that the package comes in. */
export const LANGUAGE = 'en-GB'

/** The files of a folder of messages, in alphabetical order. */
function readMessages(folder: string): MessageFile[] {
  const names = tryReading(folder, () => readdirSync(folder)).filter((name) => name.endsWith('.ftl'))
  if (names.length === 0) {
    throw new InputError([
      { file: folder, pointer: '', expected: 'expected at least one file of messages, as <topic>.ftl' },
    ])
  }
  return names.sort().map((name) => {
    const file = join(folder, name)
    return { file, text: readInputText(file, FILES.messages) }
  })
}

function openMessages(
  ours: readonly MessageFile[],
  theirs: readonly MessageFile[] | null,
  prepared: Prepared,
): Language {
  const parsed = prepared<Parsed>('messages', LANGUAGE, digestOf(ours)) ?? parsedMessages(ours)
  if (theirs === null) return openLanguage({ tag: LANGUAGE, files: [parsed] })
  const { over, ...laid } = layOver(ours, theirs, LANGUAGE)
  return openLanguage({ ...laid, files: [parsed, over] })
}

/** What the build makes of all files of a language at once, and the mark of what it was made from. */
export const parsedMessages = (files: readonly MessageFile[]): Parsed =>
  files.flatMap(({ text }) => parseMessages(text))

export function digestOf(files: readonly MessageFile[]): string {
  const hash = createHash('sha256')
  for (const { text } of files) hash.update(text)
  return hash.digest('hex')
}

const TEMPLATE = '.md.hbs'

function* readTemplates(folder: string): Generator<[name: string, text: string]> {
  const entries = tryReading(folder, () => readdirSync(folder, { recursive: true, withFileTypes: true }))
  for (const entry of entries) {
    if (entry.isDirectory() || !entry.name.endsWith(TEMPLATE)) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).slice(0, -TEMPLATE.length).split(sep).join('/')
    yield [name, readInputText(path, FILES.template)]
  }
}

/** Beside the program's script; there is none beside the sources. */
export const PREPARED = join(dirname(fileURLToPath(import.meta.url)), 'prepared')

/** The package's own folder, from `src/` as from wherever the bundle lies in it. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
