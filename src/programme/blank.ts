import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml'
import { programmeJsonSchema } from './schema.ts'
import { below, choicesOf, describedBy, formsOf, type SchemaNode } from './schema-node.ts'

/**
 * An edition's file with another's structure and no values: its parts, rules and statements, what each holds as a
 * question above it, and what else may be added. A choice made in a rule is a value like any other: left in, it would pass
 * for the new document's. Of the statements, topics, pictures and for whom they are stay.
 * @param text of the file that it is made after
 */
export function newEdition(id: string, from: string, text: string): string {
  const root = programmeJsonSchema() as SchemaNode
  const document = parseDocument(text)
  for (const section of OF_THE_AREA) document.delete(section)
  visit(document, {
    Node: (_, node) => {
      node.comment = null
      node.commentBefore = null
    },
  })
  empty(document.contents as Node, root, root, [], new Set())
  document.set('id', id)
  document.set('historic', false)
  document.commentBefore = ` yaml-language-server: $schema=../schemas/programme.schema.json\n${HEAD(id, from)}`
  const written = document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: true })
  // Room to write: an answer right behind the colon would be part of the name.
  const body = written.replace(/(?<=\w):(?=,)/g, ': ')
  return `${body.trimEnd()}\n\n${AREA}`
}

/** What an office adds, told below as it is in the editions that ship. */
const OF_THE_AREA = [
  'local',
  'issue',
  'publisher',
  'discreetName',
  'confidentiality',
  'easyRead',
  'caseFacts',
]

const HEAD = (id: string, from: string) => `
 A new edition, with the structure of ${from} and none of its values. Each line that is empty is a question: answer it in
 the words of your own document, or take the field away where that says nothing. Parts, routes and statements that you
 don't have are taken away whole; further ones are made like those there.
 "source" is where a value stands in the document: a clause of your own counting (such as ${id.replace(/[^a-z0-9]/g, '').slice(0, 6)}-01), its lines, its words.
 "groupwork programmes --programmes FOLDER" names what is still empty, and where.`

const AREA = `# What the area adds, and takes the marks off. With contacts of today, none of the source document is printed.
# local:
#   town:
#   # A sheet prints the first of these that is still to come.
#   firstSession:
#   laterStarts: []
#   # Told in sentences of their own, below your statements: “Ask: ROLE, TELEPHONE”, “First tell ROLE, ADDRESS”, “If you are
#   # still not happy, write to ROLE, ADDRESS”. A statement of complaints stands after these steps: how long an answer takes,
#   # or whom to ask then. It says none of them a second time.
#   contacts:
#     - { purpose: ask, role: , telephone: , email: , hours: }
#     - { purpose: programme, role: , telephone: , hours: }
#     - { purpose: cannot come, role: , telephone: }
#     - { purpose: complaint 1, role: , telephone: }
#     - { purpose: complaint 2, role: , address: [] }
#   # What a leaflet must say and your document does not.
#   statements:
#     - { topic: rights, participant: }
#   privacyNotice:
# publisher:
#   name:
#   # An SVG file beside this one: shapes alone, at most 5 times as wide as high.
#   logo: { file: , alt: }
# easyRead: { checkedBy: , on: }
# issue:
#   confirmedBy:
#   on:
#   accredited: { by: , on: }
#   version:
#   month:
#   reviewOn:
#   reference:
`

/** Fields that other places of the file refer to. */
const NAMES: readonly string[] = ['id', 'parts', 'part', 'routes', 'route', 'module']

type Path = readonly (string | number)[]

function empty(
  node: Node,
  at: SchemaNode | undefined,
  root: SchemaNode,
  path: Path,
  asked: Set<string>,
): void {
  if (isMap(node)) {
    const known = new Set<string>()
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = String((pair.key as { value?: unknown }).value)
      known.add(key)
      const there = at === undefined ? undefined : below(root, at, key)
      // Between braces there is no room for a question.
      if (ask(pair, there, root, [...path, key], asked)) node.flow = false
      if (pair.value === null) continue
      if (isAlternatives(pair.value, there, root) && !keepsChoices(path)) pair.value = null
      else if (isScalar(pair.value)) {
        if (!isKept(key, pair.value.value, there, root, path)) pair.value.value = null
        if (pair.value.value === null) delete pair.value.type
      } else if (!(NAMES.includes(key) && isSeq(pair.value) && pair.value.items.every(isScalar)))
        empty(pair.value, there, root, [...path, key], asked)
    }
    if (at !== undefined && !keepsChoices(path)) tellOthers(node, at, root, path, known, asked)
    return
  }
  if (!isSeq(node)) return
  for (const [index, item] of (node.items as Node[]).entries()) {
    const there = at === undefined ? undefined : below(root, at, index)
    if (!isScalar(item)) empty(item, there, root, [...path, 0], asked)
    else if (choicesOf(root, there ?? {}).length === 0) {
      item.value = null
      // Between brackets nothing can't stand.
      node.flow = false
    }
  }
}

/** Where a choice says what a passage is, not what the programme asks. */
const keepsChoices = ([section]: Path) => section !== 'rules' && section !== 'document'

/** Some of the words that may stand there. */
const isAlternatives = (node: Node, at: SchemaNode | undefined, root: SchemaNode): boolean =>
  isSeq(node) && at !== undefined && choicesOf(root, below(root, at, 0) ?? {}).length > 0

/** The fields that this place may have and the other edition's hasn't, and what each is, a line each. */
function tellOthers(
  node: YAMLMap,
  at: SchemaNode,
  root: SchemaNode,
  path: Path,
  known: ReadonlySet<string>,
  asked: Set<string>,
): void {
  const place = `${wordsOf(path)}/*`
  const others = [...new Set(formsOf(root, at).flatMap((each) => Object.keys(each.properties ?? {})))]
  const further = others.filter((key) => !known.has(key))
  if (further.length === 0 || asked.has(place) || path.includes('source')) return
  asked.add(place)
  node.flow = false
  const to = path.length === 1 ? '' : ` to ${path.findLast((step) => typeof step === 'string')}`
  const explained = further.flatMap((key) => {
    const what = describedBy(root, below(root, at, key) ?? {})
    return what === undefined ? [] : [` ${key}: ${sentence(what)}`]
  })
  node.comment = [` May be added${to}: ${further.join(', ')}.`, ...explained].join('\n')
}

const sentence = (text: string) => `${text}${/[.?]$/.test(text) ? '' : '.'}`

/** Words that the program knows, what others refer to, and what is true or false. */
function isKept(
  key: string,
  value: unknown,
  at: SchemaNode | undefined,
  root: SchemaNode,
  path: Path,
): boolean {
  // "All" parts is said, not referred to.
  if (NAMES.includes(key)) return value !== 'all'
  if (!keepsChoices(path)) return false
  return typeof value === 'boolean' || (at !== undefined && choicesOf(root, at).includes(String(value)))
}

/** The question above a field, where it first stands. Whether there is one. */
function ask(
  pair: Pair<Node, Node | null>,
  at: SchemaNode | undefined,
  root: SchemaNode,
  path: Path,
  asked: Set<string>,
): boolean {
  // Once a kind of field, wherever it stands.
  const key = path.includes('source') ? `source/${path.at(-1)}` : wordsOf(path)
  if (at === undefined || asked.has(key) || path.includes('source')) return false
  asked.add(key)
  const question = describedBy(root, at) ?? ''
  const list = below(root, at, 0)
  const [one, some] = [choicesOf(root, at), list === undefined ? [] : choicesOf(root, list)]
  const choices = one.length > 0 ? `One of: ${one.join(', ')}.` : `Some of: ${some.join(', ')}.`
  const told = one.length + some.length > 0 && one.length + some.length < 40 ? choices : ''
  const words = [question && sentence(question), told].filter(Boolean).join(' ')
  if (words === '') return false
  ;(pair.key as Node).commentBefore = ` ${words}`
  return true
}

const wordsOf = (path: Path) => path.filter((step) => typeof step === 'string').join('/')
