import { rewritten } from './values.ts'

/** Elements that are drawn. */
export const SHAPES: ReadonlySet<string> = new Set([
  ...['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
])

/** Elements that are passed over, with all that is in them. */
export const SKIPPED: ReadonlySet<string> = new Set(['title', 'desc', 'metadata'])

type Refused = (what: string) => Error

/**
 * The attributes of a shape that say how it is drawn, each checked letter by letter and written anew, those in its
 * `style` among them.
 * What has no meaning for the drawing (names, notes of a drawing program) is left out; what would change it is refused.
 */
export function attributesOf(
  given: Readonly<Record<string, string>>,
  refused: Refused,
): Record<string, string> {
  const { style = '', ...own } = given
  const all = { ...own, ...declarations(style) }
  const kept: Record<string, string> = {}
  for (const [name, raw] of Object.entries(all)) {
    const value = raw.trim()
    if (/^on/i.test(name)) throw refused(`that runs nothing: without ${name}`)
    const shape = DRAWN[name]
    const anew = shape?.test(value) ? rewritten(name, value) : null
    if (shape !== undefined && anew === null)
      throw refused(`whose ${name} is ${EXPECTED[name] ?? 'a plain number'}`)
    if (anew !== null) kept[name] = anew
    else if (!isHarmless(name, value)) throw refused(`without ${name}: save it as plain SVG`)
  }
  return kept
}

function declarations(style: string): Record<string, string> {
  const pairs = style.split(';').flatMap((each) => {
    const [name = '', ...value] = each.split(':')
    return name.trim() === '' ? [] : [[name.trim(), value.join(':')] as const]
  })
  return Object.fromEntries(pairs)
}

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?:px)?$/i
const COLOUR = /^(?:none|black|white|#[0-9a-f]{3}|#[0-9a-f]{6})$/i
const NUMBERS = /^[-+\d.e,\s]*$/i

const DRAWN: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'stroke-width'].map(
      (name) => [name, NUMBER],
    ),
  ),
  fill: COLOUR,
  stroke: COLOUR,
  points: NUMBERS,
  d: /^[-\d.e,+\smzlhvcsqta]*$/i,
  transform: /^(?:\s*(?:translate|scale|rotate|matrix)\s*\([-+\d.e,\s]*\)\s*,?)*$/i,
  'stroke-dasharray': /^(?:none|[\d.,\s]*)$/,
  'stroke-linecap': /^(?:butt|round|square)$/,
  'stroke-linejoin': /^(?:miter|round|bevel)$/,
  'fill-rule': /^(?:nonzero|evenodd)$/,
}

const EXPECTED: Readonly<Record<string, string>> = {
  fill: 'a colour such as #1d4f76, or none',
  stroke: 'a colour such as #1d4f76, or none',
  d: 'a path',
  points: 'a list of numbers',
  transform: 'made of translate, scale, rotate and matrix',
  'stroke-dasharray': 'a list of numbers',
  'stroke-linecap': 'butt, round or square',
  'stroke-linejoin': 'miter, round or bevel',
  'fill-rule': 'nonzero or evenodd',
}

/** What changes nothing that is drawn, or only says what holds anyway. */
function isHarmless(name: string, value: string): boolean {
  if (/^(?:id|class|role|version|stroke-miterlimit|paint-order)$/.test(name)) return true
  if (/^(?:xmlns|data-|aria-|-)|^(?!xlink:)[\w-]+:/.test(name)) return true
  if (/opacity$/.test(name)) return Number(value) === 1
  return /^(?:visibility|display)$/.test(name) && /^(?:visible|inline)$/.test(value)
}
