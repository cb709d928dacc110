import type { Token } from 'marked'
import type { CalloutToken } from './dialect.ts'
import { nearest } from './nearest.ts'
import { PICTURES, type PictureName } from './pictures/names.ts'
import { drawPicture } from './pictures/picture.ts'
import { type Reading, report } from './reading.ts'
import { type Block, figure, type Inline, strong, text } from './tree.ts'

/** `> [!PAIR] court: licence`: the picture's name, and the hard word of the text that is to stand out, where there is one. */
export function readPair(
  token: CalloutToken,
  reading: Reading,
  line: number,
  readBlocks: (tokens: readonly Token[], reading: Reading, line: number) => Block[],
): Block[] {
  const [name = '', ...rest] = token.title
    .map(({ raw }) => raw)
    .join('')
    .split(':')
  const hard = rest.join(':').trim()
  const picture = PICTURES.find((each) => each === name.trim())
  const children = readBlocks(token.tokens, reading, line)
  if (children.length === 0 || children.some(({ type }) => type !== 'paragraph'))
    report(reading, line, 'expected a pair to hold paragraphs only')
  if (picture === undefined) {
    report(reading, line, `expected a picture named ${nearest(name.trim(), PICTURES)}`)
    return []
  }
  const bold = hard === '' ? children : children.map((child) => emboldened(child, hard))
  if (hard !== '' && !JSON.stringify(bold).includes('"strong"'))
    report(reading, line, 'expected the word before the text to stand in the text')
  return [{ type: 'pairs', items: [{ figure: pictured(picture, reading), children: bold }] }]
}

const pictured = (name: PictureName, { furniture }: Reading) =>
  figure([], furniture.pictures[name], drawPicture(name))

function emboldened(block: Block, word: string): Block {
  if (block.type !== 'paragraph') return block
  return { ...block, children: block.children.flatMap((child) => inText(child, word)) }
}

function inText(node: Inline, word: string): Inline[] {
  if (node.type !== 'text') return [node]
  const at = node.value.toLowerCase().indexOf(word.toLowerCase())
  if (at < 0) return [node]
  const [before, after] = [node.value.slice(0, at), node.value.slice(at + word.length)]
  return [
    ...(before === '' ? [] : [text(before)]),
    strong(text(node.value.slice(at, at + word.length))),
    ...(after === '' ? [] : [text(after)]),
  ]
}
