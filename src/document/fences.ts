import { z } from 'zod'
import { attendanceGridData } from './figures/attendanceGridData.ts'
import { changePlotData } from './figures/changePlotData.ts'
import type { FigureData } from './figures/data.ts'
import type { Chart } from './figures/drawing.ts'
import { makeFigure } from './figures/figure.ts'
import { partsBarData } from './figures/partsBarData.ts'
import { isShapes } from './logo/svg.ts'
import { nearest } from './nearest.ts'
import { type Reading, report } from './reading.ts'
import { type Block, figure, pageBreak, panelBreak, ruledLines } from './tree.ts'

/** A fenced block: its language says what it is, its body is the data (JSON). */
export function readFence(language: string, body: string, reading: Reading, line: number): Block[] {
  const fence = Object.hasOwn(FENCES, language) ? FENCES[language] : undefined
  if (fence) return fence(body, (expected) => report(reading, line, `${language}: ${expected}`))
  const name = nearest(language, Object.keys(FENCES))
  report(reading, line, `expected a fenced block named ${name}`)
  return []
}

type Report = (expected: string) => void
type Fence = (body: string, report: Report) => Block[]

const signatures = z
  .array(
    z.strictObject({ role: z.string().min(1), name: z.string().nullable(), date: z.string().nullable() }),
  )
  .min(1)

const ruled = z.array(z.strictObject({ label: z.string(), lines: z.int().positive().max(30) })).min(1)

const length = z.number().positive().max(500)
const logo = z.strictObject({
  alt: z.string().min(1),
  width: length,
  height: length,
  markup: z.string().refine(isShapes, 'expected shapes alone'),
})

const FENCES: Record<string, Fence> = {
  'page-break': empty(() => pageBreak()),
  'page-in-columns': empty(() => pageBreak(2)),
  'on-in-columns': empty(() => pageBreak(2, true)),
  'on-at-full-width': empty(() => pageBreak(1, true)),
  'panel-break': empty(panelBreak),
  signatures: data(signatures, (entries) => ({ type: 'signatureBlock', signatures: entries })),
  'ruled-lines': data(ruled, (fields) => ruledLines(...fields)),
  logo: data(logo, ({ alt, ...drawn }) => figure([], alt, { ...drawn, asItIs: true })),
  'attendance-grid': chart('attendance-grid', attendanceGridData),
  'change-plot': chart('change-plot', changePlotData),
  'parts-bar': chart('parts-bar', partsBarData),
}

function chart<Data extends FigureData>(kind: Chart['kind'], schema: z.ZodType<Data>): Fence {
  return data(schema, (value) => makeFigure(value, kind))
}

function empty(make: () => Block): Fence {
  return (body, report) => {
    if (body.trim() !== '') report('expected nothing inside, and a closing line of three backticks')
    return [make()]
  }
}

function data<T>(schema: z.ZodType<T>, make: (value: T) => Block): Fence {
  return (body, report) => {
    const json = parse(body)
    if (json === undefined) {
      report('expected JSON, and a closing line of three backticks')
      return []
    }
    const result = schema.safeParse(json)
    if (result.success) return [make(result.data)]
    for (const issue of result.error.issues)
      report(
        `/${issue.path.map(String).join('/')}: ${issue.message.replace(/^\p{Lu}/u, (c) => c.toLowerCase())}`,
      )
    return []
  }
}

/** The parser's own message would quote the body, which holds case text. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
