import { type CST, type Document, LineCounter, Parser, parseDocument } from 'yaml'
import { InputError } from '../errors.ts'
import { atMost, type Limit, STRUCTURE, TEXTS } from '../limits.ts'
import { say } from './phrases.ts'
import { yamlFlaws } from './yaml-flaws.ts'

export interface Yaml {
  document: Document
  lines: LineCounter
  data: unknown
}

/**
 * YAML text with its data and its places. Throws InputError where it is broken, where a field is given twice, and
 * where it is too deep, too many or too long: that is told from its tokens, before anything is built of them.
 */
export function parseYaml(text: string, file: string): Yaml {
  const lines = new LineCounter()
  const refused = (faults: readonly { offset: number; expected: string }[]) =>
    new InputError(
      faults.map(({ offset, expected }) => {
        const { line } = lines.linePos(offset)
        return { file, pointer: `line ${line}`, expected, told: say('edition/no-yaml', { line }) }
      }),
    )
  const beyond = measured(text, lines)
  if (beyond !== null) throw refused([beyond])
  // Keys given twice are looked for below: the library compares each with each.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false })
  if (document.errors.length > 0) {
    throw refused(
      document.errors.map(({ code, pos, message }) => ({
        offset: pos[0],
        expected: `expected YAML: ${plain(message)}${code === 'BLOCK_AS_IMPLICIT_KEY' ? COLON : ''}`,
      })),
    )
  }
  const unmeant = yamlFlaws(document)
  if (unmeant.length > 0) throw refused(unmeant)
  try {
    return { document, lines, data: document.toJS() }
  } catch (error) {
    // The library's answer to aliases that stand for ever more.
    if (!(error instanceof ReferenceError)) throw error
    const told = say('edition/too-much')
    throw new InputError([{ file, pointer: '', expected: atMost(STRUCTURE.aliases), told }])
  }
}

/** The parser goes down with the nesting itself, so that some texts end its stack before their tokens are there. */
function measured(text: string, lines: LineCounter): Fault | null {
  try {
    return measure(new Parser(lines.addNewLine).parse(text))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { offset: 0, expected: atMost(STRUCTURE.nesting) }
  }
}

/** What the parser calls a mapping in another, and most often isn't. */
const COLON = '; a text with a colon in it stands in quotation marks'

/** A parser's message without the piece of the file that it quotes behind a colon: that may be anything. */
const plain = (message: string) => message.split(': ')[0]

interface Fault {
  offset: number
  expected: string
}

type Step = { token: CST.Token; depth: number }

/** What first goes beyond a limit: counting stops there. */
function measure(tokens: Iterable<CST.Token>): Fault | null {
  let aliases = 0
  for (const top of tokens) {
    const open: Step[] = [{ token: top, depth: 0 }]
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const { token, depth } = step
      if (token.type === 'alias') aliases += 1
      const beyond = aliases > STRUCTURE.aliases.most ? STRUCTURE.aliases : beyondOf(token, depth)
      if (beyond !== null) return { offset: token.offset, expected: atMost(beyond) }
      for (const each of below(token, depth)) open.push(each)
    }
  }
  return null
}

function beyondOf(token: CST.Token, depth: number): Limit | null {
  if (depth > STRUCTURE.nesting.most) return STRUCTURE.nesting
  if ('source' in token && token.type !== 'comment' && token.source.length > TEXTS.narrative.most)
    return TEXTS.narrative
  if (!('items' in token)) return null
  const limit = isMap(token) ? STRUCTURE.keys : STRUCTURE.items
  return token.items.length > limit.most ? limit : null
}

function below(token: CST.Token, depth: number): Step[] {
  if (token.type === 'document') return token.value ? [{ token: token.value, depth }] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) =>
    [key, value].flatMap((each) => (each ? [{ token: each, depth: depth + 1 }] : [])),
  )
}

function isMap(token: CST.Token): token is CST.BlockMap | CST.FlowCollection {
  if (token.type === 'block-map') return true
  return token.type === 'flow-collection' && token.start.source === '{'
}
