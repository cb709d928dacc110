import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml'
import { programmeJsonSchema } from './schema.ts'
import { below, choicesOf, describedBy, type SchemaNode } from './schema-node.ts'

/**
 * An edition's file with another's structure and no values: its parts, rules and statements, what each holds as a
 * question above it, and only the words left that the program itself knows.
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
const OF_THE_AREA = ['local', 'issue', 'publisher', 'discreetName', 'easyRead', 'caseFacts']

const HEAD = (id: string, from: string) => `
 A new edition, with the structure of ${from} and none of its values. Each line that is empty is a question: answer it in
 the words of your own document, or take the field away where that says nothing. Parts, routes and statements that you
 don't have are taken away whole; further ones are made like those there.
 "source" is where a value stands in the document: a clause of your own counting (such as ${id.replace(/[^a-z0-9]/g, '').slice(0, 6)}-01), its lines, its words.
 "groupwork programmes --programmes FOLDER" names what is still empty, and where.`

const AREA = `# What the area adds, and takes the marks off. With contacts of today, none of the source document is printed.
# local:
#   town:
#   firstSession:
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
const NAMES: readonly string[] = ['id', 'parts', 'part', 'routes', 'route', 'decidedAfter', 'module']

type Path = readonly (string | number)[]

function empty(
  node: Node,
  at: SchemaNode | undefined,
  root: SchemaNode,
  path: Path,
  asked: Set<string>,
): void {
  if (isMap(node)) {
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = String((pair.key as { value?: unknown }).value)
      const there = at === undefined ? undefined : below(root, at, key)
      ask(pair, there, root, [...path, key], asked)
      if (pair.value === null) continue
      if (isScalar(pair.value)) {
        if (!isKept(key, pair.value.value, there, root)) pair.value.value = null
        if (pair.value.value === null) delete pair.value.type
      } else if (!(NAMES.includes(key) && isSeq(pair.value) && pair.value.items.every(isScalar)))
        empty(pair.value, there, root, [...path, key], asked)
    }
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

/** Words that the program knows, what others refer to, and what is true or false. */
function isKept(key: string, value: unknown, at: SchemaNode | undefined, root: SchemaNode): boolean {
  if (NAMES.includes(key) || typeof value === 'boolean') return true
  return at !== undefined && choicesOf(root, at).includes(String(value))
}

/** The question above a field, where it first stands. */
function ask(
  pair: Pair<Node, Node | null>,
  at: SchemaNode | undefined,
  root: SchemaNode,
  path: Path,
  asked: Set<string>,
): void {
  const place = path.filter((step) => typeof step === 'string').join('/')
  const question = at === undefined ? undefined : describedBy(root, at)
  // Once a kind of field, wherever it stands.
  const key = path.includes('source') ? `source/${path.at(-1)}` : place
  if (question === undefined || asked.has(key) || path.includes('source')) return
  asked.add(key)
  const choices = at === undefined ? [] : choicesOf(root, at)
  const told = choices.length > 0 && choices.length < 40 ? ` One of: ${choices.join(', ')}.` : ''
  ;(pair.key as Node).commentBefore = ` ${question}${/[.?]$/.test(question) ? '' : '.'}${told}`
}
