import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

/** What the doors of the house (command line, pages, library) may use: everything but the renderers of files. */
const DOORS = [
  'generate',
  'group',
  'calendar',
  'renderers',
  'signing',
  'forms',
  'assess',
  'batch',
  'case',
  'programme',
  'resources',
  'chronology',
  'files',
  'rules',
  'actions',
  'changes',
  'language',
  'wording',
  'document',
  'html',
  'readability',
  'proof',
  'settling',
  'today',
]

/** The rooms of the house, and which rooms each may import (ARCHITECTURE.md). Its own and `ALWAYS` in any case. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  limits: [],
  characters: [],
  outside: [],
  message: [],
  digest: [],
  files: [],
  today: [],
  prepared: [],
  programme: [],
  document: [],
  fonts: [],
  sheet: [],
  case: ['programme', 'sheet'],
  chronology: ['case'],
  rules: ['programme', 'case', 'chronology'],
  actions: ['programme', 'chronology', 'rules'],
  changes: ['programme', 'case', 'chronology', 'rules'],
  settling: ['programme', 'case', 'chronology', 'rules'],
  language: ['rules', 'actions', 'document'],
  assess: ['programme', 'case', 'chronology', 'rules', 'actions', 'language'],
  proof: ['programme', 'case', 'chronology', 'rules'],
  wording: ['programme', 'case', 'chronology', 'rules', 'actions', 'language'],
  pdf: ['document', 'fonts'],
  docx: ['document', 'fonts'],
  html: ['document'],
  text: ['document'],
  forms: ['document', 'wording'],
  logo: ['programme', 'document', 'files'],
  resources: ['logo', 'programme', 'case', 'fonts', 'prepared', 'files', 'language'],
  renderers: ['document', 'pdf', 'docx', 'html', 'text', 'forms', 'language', 'resources'],
  generate: [
    ...['programme', 'case', 'chronology', 'assess', 'language', 'wording', 'forms'],
    ...['document', 'renderers', 'resources'],
  ],
  group: [
    ...['programme', 'case', 'chronology', 'assess', 'language', 'wording', 'forms', 'document'],
    ...['generate', 'renderers', 'resources'],
  ],
  calendar: ['programme', 'case', 'assess', 'language', 'wording'],
  signing: ['case', 'chronology', 'programme', 'generate', 'forms', 'document', 'renderers', 'resources'],
  batch: ['generate', 'forms', 'case', 'programme', 'files'],
  readability: ['document'],
  web: [...DOORS],
  cli: [...DOORS, 'web'],
  prepare: ['resources', 'prepared', 'language', 'wording', 'fonts', 'pdf', 'docx'],
  main: ['cli'],
  index: [...DOORS, 'web'],
}

/**
 * What every room may import: how input is refused, beyond what, for which characters, how it is named, what is told
 * as data, and what tells whether two texts are the same.
 */
const ALWAYS = ['errors', 'limits', 'characters', 'outside', 'message', 'digest']

/** Data that is part of the program: the table of codes, which the shapes of a case are made of (docs/decisions/0017). */
const DATA = ['../../../programmes/codes.json']

/** Packages that one room alone may import: what it hides, the others needn't know. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  handlebars: ['wording'],
  marked: ['document'],
  pdfmake: ['pdf'],
  pdfkit: ['pdf'],
  fontkit: ['fonts'],
  docx: ['docx'],
  '@resvg/resvg-js': ['docx'],
  yaml: ['programme', 'document', 'web'],
  zod: ['programme', 'case', 'document', 'cli'],
  ajv: ['case', 'programme'],
  'csv-parse': ['sheet'],
  saxes: ['sheet', 'document'],
  commander: ['main', 'cli'],
  syllable: ['readability'],
  hono: ['web'],
  '@fluent/bundle': ['language'],
  '@fluent/syntax': ['language'],
}

/** Rooms that are pure: same input, same output, wherever and whenever. */
const PURE = [
  'chronology',
  'rules',
  'actions',
  'changes',
  'settling',
  'language',
  'assess',
  'proof',
  'wording',
  'document',
  'fonts',
  'pdf',
  'docx',
  'html',
  'text',
  'programme',
  'sheet',
  'case',
  'calendar',
]

/**
 * The topics of the rules in the one order in which they may use each other (ARCHITECTURE.md): a topic uses those
 * that stand before it, and what they share.
 */
const TOPICS = [
  'route',
  'suitability',
  'attendance',
  'enforcement',
  'psychometrics',
  'completion',
  'delivery',
  'decisions',
]

/** What a pure room may not use, as it stands in code. */
const IMPURE: readonly [what: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/],
  ['randomness', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\brandomBytes\b/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['the process', /\bprocess\.(?:env|argv|cwd|stdout|stderr)\b/],
]
const IMPURE_MODULES =
  /^(node:)?(fs|fs\/promises|http|https|http2|net|tls|dgram|dns|child_process|os|worker_threads)$/

interface SourceFile {
  path: string
  room: string
  code: string
  /** What it imports, for types too, as it stands there. */
  imports: string[]
}

const files = readSources()

describe('rooms import only the rooms before them', () => {
  for (const room of new Set(files.map((file) => file.room))) {
    test(room, () => {
      const allowed = MAY_IMPORT[room]
      expect(allowed, `src/${room} has no row in the table of rooms`).toBeDefined()
      const wrong = inRoom(room).flatMap((file) =>
        file.imports
          .filter((from) => from.startsWith('.') && !DATA.includes(from))
          .map((from) => roomOf(join(dirname(file.path), from)))
          .filter((target) => target !== room && !ALWAYS.includes(target) && !allowed?.includes(target))
          .map((target) => `${file.path} imports ${target}`),
      )
      expect(wrong).toEqual([])
    })
  }
})

describe('topics of the rules use only the topics before them', () => {
  const topicOf = (path: string) => /^rules\/([^/]+)\//.exec(path)?.[1]
  const ruleFiles = inRoom('rules')

  test('every folder of the rules has its place in the order', () => {
    const folders = new Set(ruleFiles.flatMap(({ path }) => topicOf(path) ?? []))
    expect([...folders].filter((folder) => !TOPICS.includes(folder))).toEqual([])
  })

  test('no file uses a topic that comes after its own', () => {
    const wrong = ruleFiles.flatMap(({ path, imports }) => {
      const own = topicOf(path)
      // What topics share comes before all of them; only assess.ts brings them together.
      const place = own === undefined ? -1 : TOPICS.indexOf(own)
      return targetsOf(path, imports)
        .filter((target) => TOPICS.indexOf(topicOf(target) ?? '') > place && path !== 'rules/assess.ts')
        .map((target) => `${path} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })
})

test('nothing goes in a circle, types included', () => {
  expect(circles(new Map(files.map(({ path, imports }) => [path, targetsOf(path, imports)])))).toEqual([])
})

describe('only the chronology knows the day', () => {
  const elsewhere = files.filter(({ room }) => !['chronology', 'case'].includes(room))

  test('no other room compares with it', () => {
    const operator = /\basOf\b\s*(?:[<>]=?|[!=]==?)|(?:(?<![=-])[<>]=?|[!=]==?)\s*(?:\w+\.)*asOf\b/
    const wrong = elsewhere.flatMap(({ path, code }) =>
      code
        .split('\n')
        .filter(
          (line) =>
            operator.test(line) ||
            /\b(?:localeC|c)ompare\([^)]*\basOf\b|\basOf\.(?:localeCompare|equals)\b/.test(line),
        )
        .map((line) => `${path}: ${line.trim()}`),
    )
    expect(wrong).toEqual([])
  })

  test('rules and actions name it only to print it', () => {
    const printing = [
      ...['rules/assess.ts', 'rules/assessment.ts', 'rules/suitability/criteria-age.ts'],
      'rules/suitability/findings.ts',
    ]
    const wrong = files.filter(
      ({ path, room, code }) =>
        ['rules', 'actions'].includes(room) && !printing.includes(path) && /\basOf\b/.test(code),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('rules, actions and wording are never given a record', () => {
    const rooms = ['rules', 'actions', 'wording']
    const wrong = files.filter(({ room, code }) => rooms.includes(room) && /\bCaseRecord\b/.test(code))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('nobody else reads entries, catch-ups, decisions, steps or statuses of a record', () => {
    const entries = 'attendance|catchUps|appointments|decisions|enforcement|status|attempts|administrations'
    const read = new RegExp(`(?:\\brecord|\\w+Record)(?:\\??\\.psychometrics)?\\??\\.(?:${entries})\\b`)
    const taken = new RegExp(
      `\\{[^;=]*\\b(?:${entries})\\b[^;=]*\\}\\s*(?:=\\s*(?:\\w+\\.)*\\w*[rR]ecord\\b|:\\s*CaseRecord\\b)`,
    )
    for (const caught of [
      ...['record.decisions', 'given.record?.attendance', 'caseRecord.psychometrics.administrations'],
      ...['const { decisions } = record', 'const { schedule: { sessions }, attendance } = given.record'],
    ]) {
      expect(read.test(caught) || taken.test(caught), caught).toBe(true)
    }
    // Pages carry answers into a case and show them again, as they stand.
    const wrong = elsewhere.filter(
      ({ path, code }) => path !== 'web/case/start.ts' && (read.test(code) || taken.test(code)),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

test('a package is imported only in the rooms that it is at home in', () => {
  const wrong = files.flatMap((file) =>
    packagesOf(file)
      .filter((name) => AT_HOME[name] !== undefined && !AT_HOME[name].includes(file.room))
      .map((name) => `${file.path} imports ${name}`),
  )
  expect(wrong).toEqual([])
})

// pdfkit and fontkit are parts of pdfmake, which is pinned to one version.
test('every package that src/ imports stands in package.json, where it is installed for those who need it', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(SRC, '..', 'package.json'), 'utf8'))
  const used = [...new Set(files.flatMap(packagesOf))].filter((name) => !['pdfkit', 'fontkit'].includes(name))
  // The others are in the bundle (scripts/bundle.mjs): whoever runs it needs none of them.
  const outside = ['@resvg/resvg-js', 'piscina']
  expect(used.filter((name) => outside.includes(name) && dependencies[name] === undefined)).toEqual([])
  expect(used.filter((name) => !outside.includes(name) && devDependencies[name] === undefined)).toEqual([])
})

describe('pure rooms touch no file, clock, network or randomness', () => {
  for (const room of PURE) {
    test(room, () => {
      const wrong = inRoom(room).flatMap(({ path, code, imports }) => [
        ...imports.filter((from) => IMPURE_MODULES.test(from)).map((from) => `${path} imports ${from}`),
        ...IMPURE.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${path} uses ${what}`),
      ])
      expect(wrong).toEqual([])
    })
  }
})

test('only the rooms at the edge read or write files', () => {
  const edge = ['files', 'logo', 'resources', 'prepared', 'batch', 'cli', 'main', 'web']
  const wrong = files.filter(
    ({ room, imports }) => !edge.includes(room) && imports.some((from) => /^node:fs/.test(from)),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('the renderers are loaded when first used, not with the program', () => {
  const wrong = files
    .filter(({ room }) => room !== 'pdf' && room !== 'docx')
    .filter(({ code }) => /^(?:import|export)\s[^'"]*?from\s*'[^']*\/(?:pdf|docx)\/[^']*'/m.test(code))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('no file has more than 250 lines of code', () => {
  const long = files.filter(({ code }) => code.split('\n').filter((line) => line.trim() !== '').length > 250)
  expect(long.map(({ path }) => path)).toEqual([])
})

function inRoom(room: string): SourceFile[] {
  return files.filter((file) => file.room === room)
}

function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/')
      const code = withoutComments(readFileSync(join(SRC, path), 'utf8'))
      return { path, room: roomOf(path), code, imports: importsOf(code) }
    })
}

function roomOf(path: string): string {
  return (path.split(/[\\/]/)[0] ?? '').replace(/\.ts$/, '')
}

/** Static imports and exports, types among them, and dynamic imports. */
function importsOf(code: string): string[] {
  const found = code.matchAll(
    /^(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\brequire\(\s*'([^']+)'\s*\)/gm,
  )
  return [...found].map(([, from, dynamic, required]) => from ?? dynamic ?? required ?? '')
}

/** Files of ours that a file imports, by their paths. */
function targetsOf(path: string, imports: readonly string[]): string[] {
  return imports
    .filter((from) => from.startsWith('.'))
    .map((from) => join(dirname(path), from).split(sep).join('/'))
}

/** Groups of files that lead to one another (Tarjan's strongly connected components). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const visit = (path: string): number => {
    const own = index.size
    index.set(path, own)
    let least = own
    open.push(path)
    for (const next of graph.get(path) ?? []) {
      if (!graph.has(next)) continue
      if (!index.has(next)) least = Math.min(least, visit(next))
      else if (open.includes(next)) least = Math.min(least, index.get(next) as number)
    }
    low.set(path, least)
    if (least === own) {
      const group = open.splice(open.indexOf(path))
      if (group.length > 1) found.push(group.sort())
    }
    return least
  }
  for (const path of graph.keys()) if (!index.has(path)) visit(path)
  return found
}

function packagesOf({ imports }: SourceFile): string[] {
  return imports
    .filter((from) => !from.startsWith('.') && !from.startsWith('node:'))
    .map((from) =>
      from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

// Line comments only where they start a line or follow a space: a URL in a string is no comment.
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
