import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './product.mjs'

const SAMPLES = join(ROOT, 'data-samples')
export const AS_OF = '2026-03-31'

/** Sample cases over and over, each another person with other dates of session; as JSON texts. */
export function makeCases(count) {
  const samples = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFileSync(join(SAMPLES, name), 'utf8'))
  const first = ['Ash', 'Blake', 'Casey', 'Drew', 'Ellis', 'Flynn', 'Glenn', 'Hollis', 'Ira', 'Jules', 'Kit']
  const last = [
    'Aldous',
    'Birch',
    'Crane',
    'Dell',
    'Elm',
    'Finch',
    'Grove',
    'Heath',
    'Isle',
    'Jarrow',
    'Kerr',
    'Lark',
    'Moss',
  ]
  return Array.from({ length: count }, (_, index) => {
    const record = JSON.parse(samples[index % samples.length])
    record.person.crn = `Z${String(600_000 + index)}`
    record.person.name = `${first[index % first.length]} ${last[index % last.length]}`
    return JSON.stringify(record)
  })
}

/**
 * The four kinds of document from so many different cases, as trees: each case's own, and after every third
 * one sheet and one leaflet of an edition, seen from a date of its own so that no two are alike.
 */
export function makeDocuments(product, count) {
  const resources = product.openResources()
  const language = resources.language()
  const furniture = product.furnitureOf(language)
  const composer = product.createComposer(resources.templates(), language)
  const reader = product.createCaseReader(resources, [], { asOf: AS_OF, later: 'error' })
  const editions = resources.editionIds().map((id) => resources.edition(id))
  const documents = []
  const add = (request) => {
    const { markdown } = composer.compose({ final: false, ...request })
    documents.push({
      kind: request.kind,
      asOf: request.asOf,
      document: withPictures(product.readDocument(markdown, furniture), product),
    })
  }
  for (const [index, text] of makeCases(count).entries()) {
    const { record, edition } = reader.read({ place: `case ${index}`, bytes: new TextEncoder().encode(text) })
    const subject = product.assessCase(edition, record, AS_OF, language)
    for (const kind of product.documentsFor(subject)) add({ kind, edition, asOf: AS_OF, subject })
    if (index % 3 !== 0) continue
    const asOf = `2026-04-${String(1 + ((index / 3) % 28)).padStart(2, '0')}`
    const own = editions[(index / 3) % editions.length]
    for (const kind of product.PROGRAMME_DOCUMENTS) add({ kind, edition: own, asOf, subject: null })
  }
  return documents
}

/** A tree whose figures hold their picture beside their data: the peers draw no charts. */
function withPictures({ children, ...rest }, { drawFigure, lookIn, THEMES }) {
  const { page } = THEMES.a4
  const width = page.width - page.margin.left - page.margin.right
  const look = lookIn(THEMES.a4, width, Number.POSITIVE_INFINITY)
  const draw = (block) => {
    if (block.type === 'callout') return { ...block, children: block.children.map(draw) }
    return block.type === 'figure'
      ? { ...block, svg: drawFigure(block.drawing, look, rest.furniture)[0] }
      : block
  }
  return { ...rest, children: children.map(draw) }
}

/** A tree without its figures: what peers without pictures are compared on. */
export function withoutFigures({ document, ...rest }) {
  const strip = (blocks) =>
    blocks
      .filter(({ type }) => type !== 'figure')
      .map((block) => (block.type === 'callout' ? { ...block, children: strip(block.children) } : block))
  return { ...rest, document: { ...document, children: strip(document.children) } }
}

/** Words that a reader has to find, in no order: everything but the words drawn in figures, and their alternative text. */
export function wordsOf({ document }, inlineText) {
  const texts = []
  const visit = (block) => {
    const { type } = block
    if (type === 'list') for (const { children } of block.items) children.forEach(visit)
    else if (type === 'table')
      for (const cell of [...block.header, ...block.rows.flat()]) texts.push(inlineText(cell))
    else if (type === 'summaryList')
      for (const { label, value } of block.rows) texts.push(inlineText(label), inlineText(value))
    else if (type === 'callout') {
      texts.push(inlineText(block.title))
      block.children.forEach(visit)
    } else if (type === 'figure') {
      texts.push(inlineText(block.caption))
      if (block.table) visit(block.table)
    } else if (type === 'notes') for (const { children } of block.items) texts.push(inlineText(children))
    else if (type === 'signatureBlock')
      for (const { role, name } of block.signatures) texts.push(role, name ?? '')
    else if ('children' in block) texts.push(inlineText(block.children))
  }
  document.children.forEach(visit)
  return wordsIn(texts.join(' '))
}

export function wordsIn(text) {
  return text.toLowerCase().match(/[\p{L}]{2,}/gu) ?? []
}

/** Share of the expected words that a text has, each as often as it is expected. */
export function shareOf(expected, text) {
  const left = new Map()
  for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + 1)
  let found = 0
  for (const word of expected) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      found += 1
      left.set(word, count - 1)
    }
  }
  return found / expected.length
}
