import type { Token } from 'marked'
import { wholeWord } from '../characters/whole-word.ts'
import type { CalloutToken } from './dialect.ts'
import { readInlines } from './inlines.ts'
import { nearest } from './nearest.ts'
import { PICTURES, type PictureName } from './pictures/names.ts'
import { drawPicture } from './pictures/picture.ts'
import { type Reading, report } from './reading.ts'
import { inlineText } from './text.ts'
import { type Block, figure, type Inline, strong, text } from './tree.ts'

/** `> [!PAIR] court: licence`: the picture's name, and the hard word of the text that is to stand out, where there is one. */
export function readPair(
  token: CalloutToken,
  reading: Reading,
  line: number,
  readBlocks: (tokens: readonly Token[], reading: Reading, line: number) => Block[],
): Block[] {
  const [name = '', ...rest] = inlineText(readInlines(token.title, reading, line)).split(':')
  const hard = rest.join(':').trim()
  const picture = PICTURES.find((each) => each === name.trim())
  const children = readBlocks(token.tokens, reading, line)
  if (children.length === 0 || children.some(({ type }) => type !== 'paragraph'))
    report(reading, line, 'expected a pair to hold paragraphs only')
  if (picture === undefined) {
    report(reading, line, `expected a picture named ${nearest(name.trim(), PICTURES)}`)
    return []
  }
  const bold = hard === '' ? children : children.map((child) => emboldened(child, wholeWord(hard)))
  if (hard !== '' && bold.every((child, at) => child === children[at]))
    report(reading, line, 'expected the word before the text to stand in the text')
  return [{ type: 'pairs', items: [{ figure: pictured(picture, reading), children: bold }] }]
}

const pictured = (name: PictureName, { furniture }: Reading) =>
  figure([], furniture.pictures[name], drawPicture(name))

/** The same block where it hasn't got the word. */
function emboldened(block: Block, word: RegExp): Block {
  if (block.type !== 'paragraph') return block
  const children = block.children.flatMap((child) => inText(child, word))
  return children.length === block.children.length &&
    children.every((each, at) => each === block.children[at])
    ? block
    : { ...block, children }
}

function inText(node: Inline, word: RegExp): Inline[] {
  const found = node.type === 'text' ? word.exec(node.value) : null
  if (node.type !== 'text' || found === null) return [node]
  const [before, after] = [node.value.slice(0, found.index), node.value.slice(found.index + found[0].length)]
  return [
    ...(before === '' ? [] : [text(before)]),
    strong(text(found[0])),
    ...(after === '' ? [] : [text(after)]),
  ]
}
