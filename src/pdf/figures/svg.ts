import { type Canvas, n, rgb } from '../canvas.ts'
import { PDFDocument } from '../text/parts.ts'
import type { Word } from '../text/words.ts'
import { parseSvg, type SvgElement } from './svg-markup.ts'

/** Sets a piece of a figure's text in lines of endless width. */
export type SetText = (text: string, size: number, bold: boolean, italic: boolean) => Word['pieces']

/** The operators that draw a figure with its top left corner at the origin, y downwards. */
export function svgOperators(markup: string, canvas: Canvas, setText: SetText): string {
  const out: string[] = []
  draw(parseSvg(markup), {}, { out, canvas, setText })
  return out.join('\n')
}

interface Pen {
  out: string[]
  canvas: Canvas
  setText: SetText
}
type Attributes = Record<string, string>

const INHERITED = [
  'fill',
  'stroke',
  'fill-rule',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
]
const number = (value: string | undefined, otherwise = 0): number =>
  value === undefined ? otherwise : Number.parseFloat(value)

function draw(element: SvgElement, around: Attributes, pen: Pen): void {
  const inherited = { ...around }
  for (const name of INHERITED)
    if (element.attributes[name] !== undefined) inherited[name] = element.attributes[name]
  const attributes = { ...inherited, ...element.attributes }
  const { transform } = element.attributes
  pen.out.push('q')
  if (transform !== undefined) pen.out.push(...matrices(transform))
  const shape = shapes[element.name]
  if (shape !== undefined) paint(shape(attributes), attributes, pen)
  else if (element.name === 'text') text(element, attributes, pen)
  else if (element.name === 'g' || element.name === 'svg') {
    if (element.attributes.viewBox !== undefined) pen.out.push(viewBox(element.attributes))
    for (const child of element.children) if (typeof child !== 'string') draw(child, inherited, pen)
  } else if (element.name !== 'title' && element.name !== 'desc') {
    throw new Error(`figure: an element <${element.name}> can't be drawn`)
  }
  pen.out.push('Q')
}

const shapes: Record<string, (attributes: Attributes) => string> = {
  rect: ({ x, y, width, height, rx }) => {
    const [left, top, w, h] = [number(x), number(y), number(width), number(height)]
    const r = Math.min(number(rx), w / 2, h / 2)
    if (r === 0) return `${n(left)} ${n(top)} ${n(w)} ${n(h)} re`
    const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
    return pathOperators(
      `M${left + r} ${top}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`,
    )
  },
  circle: ({ cx, cy, r }) => ellipse(number(cx), number(cy), number(r), number(r)),
  ellipse: ({ cx, cy, rx, ry }) => ellipse(number(cx), number(cy), number(rx), number(ry)),
  line: ({ x1, y1, x2, y2 }) => `${n(number(x1))} ${n(number(y1))} m ${n(number(x2))} ${n(number(y2))} l`,
  polyline: ({ points = '' }) => polyline(points),
  polygon: ({ points = '' }) => `${polyline(points)} h`,
  path: ({ d = '' }) => pathOperators(d),
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return pathOperators(`M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`)
}

function polyline(points: string): string {
  const numbers = points
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  let out = ''
  for (let i = 0; i + 1 < numbers.length; i += 2)
    out += `${n(numbers[i] as number)} ${n(numbers[i + 1] as number)} ${i === 0 ? 'm' : 'l'} `
  return out
}

/** pdfkit reads the path; what it would draw is taken down. */
function pathOperators(d: string): string {
  const out: string[] = []
  let at = [0, 0] as [number, number]
  const take = (operator: string, ...numbers: number[]) => {
    out.push([...numbers.map(n), operator].join(' '))
    if (numbers.length > 1) at = numbers.slice(-2) as [number, number]
  }
  const cubic = (...numbers: number[]) => take('c', ...numbers)
  const pen = {
    moveTo: (x: number, y: number) => take('m', x, y),
    lineTo: (x: number, y: number) => take('l', x, y),
    bezierCurveTo: cubic,
    quadraticCurveTo: (a: number, b: number, x: number, y: number) => {
      const third = (from: number, to: number) => from + ((to - from) * 2) / 3
      cubic(third(at[0], a), third(at[1], b), third(x, a), third(y, b), x, y)
    },
    closePath: () => take('h'),
  }
  PDFDocument.prototype.path.call(pen, d)
  return out.join(' ')
}

function paint(path: string, { fill = 'black', stroke = 'none', ...rest }: Attributes, { out }: Pen): void {
  const filled = fill !== 'none'
  const stroked = stroke !== 'none'
  if (filled) out.push(`${rgb(hex(fill))} rg`)
  if (stroked) {
    const dash = (rest['stroke-dasharray'] ?? 'none').replace(/,/g, ' ').replace('none', '')
    const cap = { round: 1, square: 2 }[rest['stroke-linecap'] ?? ''] ?? 0
    const join = { round: 1, bevel: 2 }[rest['stroke-linejoin'] ?? ''] ?? 0
    out.push(
      `${rgb(hex(stroke))} RG ${n(number(rest['stroke-width'], 1))} w ${cap} J ${join} j [${dash}] 0 d`,
    )
  }
  const rule = filled && rest['fill-rule'] === 'evenodd' ? '*' : ''
  if (path !== '' && (filled || stroked))
    out.push(`${path} ${filled && stroked ? 'B' : filled ? 'f' : 'S'}${rule}`)
}

function text(element: SvgElement, attributes: Attributes, pen: Pen): void {
  const size = number(attributes['font-size'], 16)
  let [x, y] = [number(attributes.x) + number(attributes.dx), number(attributes.y) + number(attributes.dy)]
  for (const child of element.children) {
    const own = typeof child === 'string' ? {} : child.attributes
    if (typeof child !== 'string' && child.name !== 'tspan')
      throw new Error(`figure: <${child.name}> can't stand in text`)
    x = number(own.x, x) + number(own.dx)
    y = number(own.y, y) + number(own.dy)
    const words =
      typeof child === 'string' ? child : child.children.filter((part) => typeof part === 'string').join('')
    x += string(
      words.replace(/\s+/g, ' '),
      x,
      y,
      { ...attributes, ...own },
      number(own['font-size'], size),
      pen,
    )
  }
}

/** Draws a string; gives the way the pen went. */
function string(
  words: string,
  x: number,
  y: number,
  attributes: Attributes,
  size: number,
  { out, canvas, setText }: Pen,
): number {
  const weight = attributes['font-weight'] ?? 'normal'
  const bold = weight === 'bold' || Number(weight) >= 600
  const pieces = setText(words, size, bold, attributes['font-style'] === 'italic')
  const width = pieces.reduce((sum, { shaped }) => sum + (shaped.width * size) / 1000, 0)
  const shift = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0
  const drop = { middle: 0.33, central: 0.33, hanging: 0.67 }[attributes['dominant-baseline'] ?? ''] ?? 0
  const operators = canvas.textOperators(pieces, size)
  if (operators !== '') {
    out.push(
      `BT ${rgb(hex(attributes.fill ?? 'black'))} rg 1 0 0 -1 ${n(x - shift)} ${n(y + drop * size)} Tm ${operators} ET`,
    )
  }
  return width - shift
}

function matrices(transform: string): string[] {
  return [...transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)].map(([, name, list]) => {
    const [a = 0, b, c, ...rest] = (list ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (name === 'translate') return `1 0 0 1 ${n(a)} ${n(b ?? 0)} cm`
    if (name === 'scale') return `${a} 0 0 ${b ?? a} 0 0 cm`
    if (name === 'matrix') return `${[a, b, c, ...rest].join(' ')} cm`
    if (name !== 'rotate') throw new Error(`figure: no transform ${name}`)
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)].map(
      (part) => Math.round(part * 1e6) / 1e6,
    )
    const turn = `${cos} ${sin} ${-(sin as number)} ${cos} 0 0 cm`
    return b === undefined || c === undefined
      ? turn
      : `1 0 0 1 ${n(b)} ${n(c)} cm ${turn} 1 0 0 1 ${n(-b)} ${n(-c)} cm`
  })
}

function viewBox({ viewBox: box = '', width, height }: Attributes): string {
  const [left = 0, top = 0, wide = 1, high = 1] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [sx, sy] = [number(width, wide) / wide, number(height, high) / high]
  return `${sx} 0 0 ${sy} ${n(-left * sx)} ${n(-top * sy)} cm`
}

const NAMED: Record<string, string> = { black: '000000', white: 'ffffff' }

function hex(colour: string): string {
  const digits = NAMED[colour] ?? colour.replace('#', '')
  if (!/^([0-9a-f]{3}){1,2}$/i.test(digits)) throw new Error(`figure: no colour ${colour}`)
  return digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
}
