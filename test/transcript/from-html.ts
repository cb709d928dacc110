import { type Element, hasClass } from '../html/reader.ts'
import { type Tagged, tagged } from './tagged.ts'

/** The accessibility tree of a page of ours, from its markup: names as HTML computes them for what we write. */
export function fromHtml(elements: readonly Element[]): Tagged[] {
  return elements.flatMap(read)
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ h1: 'H1', h2: 'H2', h3: 'H3', h4: 'H4', h5: 'H5', h6: 'H6', p: 'P', figcaption: 'Caption' },
  ...{ ul: 'L', table: 'Table', caption: 'Caption', thead: 'THead', tbody: 'TBody', tr: 'TR', td: 'TD' },
  ...{ strong: 'Span', em: 'Span', sup: 'Span', span: 'Span', figure: 'Sect' },
}

function read(element: Element): Tagged[] {
  const { name, attributes } = element
  if (['head', 'style'].includes(name)) return []
  if (name === 'br') return [tagged('Span', [' '])]
  if (attributes['aria-hidden'] === 'true') return []
  if (name === 'svg') return [tagged('Figure', [], { alternative: attributes['aria-label'] ?? '' })]
  if (name === 'a')
    return [tagged('Link', inside(element), { alternative: attributes['aria-label'] ?? null })]
  if (name === 'th') {
    return [tagged('TH', inside(element), { scope: attributes.scope === 'row' ? 'Row' : 'Column' })]
  }
  if (name === 'ol') return [tagged('L', items(element).map(numbered))]
  if (name === 'ul')
    return [
      tagged(
        'L',
        items(element).map((item) => entry([], inside(item))),
      ),
    ]
  if (name === 'dl') return [tagged('L', items(element).map(pair))]
  if (attributes.role === 'region')
    return [tagged('Region', inside(element), { alternative: attributes['aria-label'] ?? '' })]
  const type = TYPES[name]
  return type === undefined && !hasClass(element, 'gw-page-break')
    ? [tagged('Div', inside(element))]
    : [tagged(type ?? 'Div', inside(element))]
}

/** White space between elements is nobody's text. */
const inside = ({ children }: Element): (Tagged | string)[] =>
  children.flatMap((child): (Tagged | string)[] =>
    typeof child !== 'string' ? read(child) : child.trim() === '' && child.includes('\n') ? [] : [child],
  )

const items = ({ children }: Element) => children.filter((child) => typeof child !== 'string')

const entry = (label: (Tagged | string)[], body: (Tagged | string)[]) =>
  tagged('LI', [...(label.length === 0 ? [] : [tagged('Lbl', label)]), tagged('LBody', body)])

const numbered = (item: Element, index: number) =>
  entry([item.attributes.value ?? `${index + 1}.`], inside(item))

function pair(row: Element): Tagged {
  const [label, value] = items(row)
  return entry(label === undefined ? [] : inside(label), value === undefined ? [] : inside(value))
}
