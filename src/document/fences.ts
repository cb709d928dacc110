import { z } from 'zod'
import { attendanceGrid, attendanceGridData } from './figures/attendanceGrid.ts'
import { changePlot } from './figures/changePlot.ts'
import { changePlotData } from './figures/changePlotData.ts'
import { partsBar } from './figures/partsBar.ts'
import { partsBarData } from './figures/partsBarData.ts'
import type { Furniture } from './furniture.ts'
import { nearest } from './nearest.ts'
import { type Reading, report } from './reading.ts'
import { type Block, pageBreak, panelBreak } from './tree.ts'

/** A fenced block: its language says what it is, its body is the data (JSON). */
export function readFence(language: string, body: string, reading: Reading, line: number): Block[] {
  const fence = Object.hasOwn(FENCES, language) ? FENCES[language] : undefined
  if (fence)
    return fence(body, reading.furniture, (expected) => report(reading, line, `${language}: ${expected}`))
  const name = nearest(language, Object.keys(FENCES))
  report(reading, line, `expected a fenced block named ${name}`)
  return []
}

type Report = (expected: string) => void
type Fence = (body: string, furniture: Furniture, report: Report) => Block[]

const signatures = z
  .array(
    z.strictObject({ role: z.string().min(1), name: z.string().nullable(), date: z.string().nullable() }),
  )
  .min(1)

const FENCES: Record<string, Fence> = {
  'page-break': empty(pageBreak),
  'panel-break': empty(panelBreak),
  signatures: data(signatures, (entries) => ({ type: 'signatureBlock', signatures: entries })),
  'attendance-grid': data(attendanceGridData, attendanceGrid),
  'change-plot': data(changePlotData, changePlot),
  'parts-bar': data(partsBarData, partsBar),
}

function empty(make: () => Block): Fence {
  return (body, _, report) => {
    if (body.trim() !== '') report('expected nothing inside, and a closing line of three backticks')
    return [make()]
  }
}

function data<T>(schema: z.ZodType<T>, make: (value: T, furniture: Furniture) => Block): Fence {
  return (body, furniture, report) => {
    const json = parse(body)
    if (json === undefined) {
      report('expected JSON, and a closing line of three backticks')
      return []
    }
    const result = schema.safeParse(json)
    if (result.success) return [make(result.data, furniture)]
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
