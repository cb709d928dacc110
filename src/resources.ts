import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FontFamily, Fonts } from './document/fonts.ts'
import { InputError } from './errors.ts'
import type { Edition } from './programme/edition.ts'
import { readEdition } from './programme/read.ts'

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
  /** Texts of the templates by name: `participant-leaflet`, `partials/notes`. */
  templates(): ReadonlyMap<string, string>
  fonts(): Promise<Fonts>
}

/** Folders of a comms team's own. `programmes` stands instead of the package's, `templates` lies over them. */
export interface ResourceFolders {
  programmes?: string | undefined
  templates?: string | undefined
}

/** Throws InputError where a folder isn't there. Whatever is in the folders is read later, when it is needed. */
export function openResources(folders: ResourceFolders = {}): Resources {
  const root = packageRoot()
  const programmes = folders.programmes ?? join(root, 'programmes')
  const missing = [folders.programmes, folders.templates].filter((folder) => folder && !existsSync(folder))
  if (missing.length > 0) {
    throw new InputError(
      missing.map((file) => ({ file: file ?? '', pointer: '', expected: 'expected a folder' })),
    )
  }
  const editions = new Map<string, EditionFile>()
  const ids = lazy(() => editionIdsIn(programmes))
  const file = (id: string) => {
    if (!ids().includes(id)) return undefined
    const known = editions.get(id) ?? readEditionFile(programmes, id)
    editions.set(id, known)
    return known
  }
  const templates = lazy(() => {
    const own = folders.templates === undefined ? [] : [...readTemplates(folders.templates)]
    return new Map([...readTemplates(join(root, 'templates')), ...own])
  })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const edition = (id: string) => file(id)?.edition
  const editionText = (id: string) => file(id)?.text
  return { version, editionIds: ids, edition, editionText, templates, fonts: lazy(readFonts) }
}

function editionIdsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
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
function readEditionFile(folder: string, id: string): EditionFile {
  const path = join(folder, `${id}.yaml`)
  const text = readFileSync(path, 'utf8')
  const edition = readEdition(text, path)
  if (edition.id !== id) {
    throw new InputError([{ file: path, pointer: '/id', expected: `expected "${id}", as the file is named` }])
  }
  return { text, edition }
}

const TEMPLATE = '.md.hbs'

function* readTemplates(folder: string): Generator<[name: string, text: string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(TEMPLATE)) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).slice(0, -TEMPLATE.length).split(sep).join('/')
    yield [name, readFileSync(path, 'utf8')]
  }
}

async function readFonts(): Promise<Fonts> {
  const [main, fallback] = await Promise.all([
    readFamily('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
    readFamily('noto-sans', 'NotoSans'),
  ])
  return { main, fallback }
}

/** Google's fonts as npm packages: `400Regular_Italic/NotoSans_400Regular_Italic.ttf`. */
async function readFamily(name: string, prefix: string): Promise<FontFamily> {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`))
  const [regular, bold, italic, boldItalic] = await Promise.all(
    (['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'] as const).map((face) =>
      readFile(join(folder, face, `${prefix}_${face}.ttf`)),
    ),
  )
  return { regular, bold, italic, boldItalic } as FontFamily
}

/** The package's own folder, from `src/` as from wherever the bundle lies in it. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
