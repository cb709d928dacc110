import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceGrid } from '../../../src/document/figures/attendanceGrid.ts'
import { attendanceGridData } from '../../../src/document/figures/attendanceGridData.ts'
import { changePlot } from '../../../src/document/figures/changePlot.ts'
import { changePlotData } from '../../../src/document/figures/changePlotData.ts'
import { changePlan } from '../../../src/document/figures/changeScalePlan.ts'
import type { Svg } from '../../../src/document/figures/drawing.ts'
import { type Look, lookIn, ON_SCREEN, ON_SCREEN_LARGE } from '../../../src/document/figures/look.ts'
import { partsBar } from '../../../src/document/figures/partsBar.ts'
import { partsBarData } from '../../../src/document/figures/partsBarData.ts'
import { sessionSign } from '../../../src/document/figures/sessionSigns.ts'
import { SESSION_STATES } from '../../../src/document/figures/states.ts'
import { textWidth, wrapText } from '../../../src/document/figures/widths.ts'
import { THEMES, themesFor } from '../../../src/document/themes-for.ts'
import { LAYOUTS, text } from '../../../src/document/tree.ts'
import { openFace } from '../../../src/fonts/face.ts'
import { furnitureOf } from '../../../src/language/furniture.ts'
import { pseudo } from '../../language/pseudo.ts'
import { furniture } from '../furniture.ts'
import { blocks, problems } from '../read.ts'
import { bar, grid, plot, words } from './arbitraries.ts'
import { drawnRects, drawnTexts, faults, paint, readFace } from './drawing.ts'

const areaOf = ({ page }: (typeof THEMES)['a4']) => ({
  width: page.width - page.margin.left - page.margin.right,
  height: page.height - page.margin.top - page.margin.bottom,
})
const A4 = lookIn(THEMES.a4, areaOf(THEMES.a4).width, areaOf(THEMES.a4).height)
/** Each layout, its smallest type, a column or a panel; and the web. */
const LOOKS: [string, Look][] = [
  ['an A4 page', A4],
  ['a column', { ...A4, width: 237 }],
  [
    'large print',
    lookIn(THEMES['large-print'], areaOf(THEMES['large-print']).width, areaOf(THEMES['large-print']).height),
  ],
  ['a panel', lookIn(THEMES['tri-fold'], 246, areaOf(THEMES['tri-fold']).height)],
  ['the web', ON_SCREEN],
  ['the web, large', ON_SCREEN_LARGE],
]
// Other languages take more room than English.
const LANGUAGES: [string, typeof furniture][] = [
  ['English', furniture],
  ['longer words', furnitureOf(pseudo)],
]
const one = ([svg, ...more]: Svg[]): Svg => {
  if (svg === undefined || more.length > 0) throw new Error('one picture was expected')
  return svg
}

describe.each(LOOKS)('no text lies off the picture, on other text, too small or too faint: %s', (_, look) => {
  const all = (pictures: Svg[]) => pictures.flatMap((picture) => faults(picture, look.size))
  it.each(LANGUAGES)('in an attendance grid: %s', (_, of) => {
    fc.assert(
      fc.property(grid, (data) => void expect(all(attendanceGrid(data, look, of))).toEqual([])),
      { numRuns: 60 },
    )
  })
  it.each(LANGUAGES)('in a change plot: %s', (_, of) => {
    fc.assert(
      fc.property(plot, (data) => void expect(all(changePlot(data, look, of))).toEqual([])),
      { numRuns: 200 },
    )
  })
  it('in a parts bar', () => {
    fc.assert(
      fc.property(bar, (data) => void expect(all(partsBar(data, look))).toEqual([])),
      { numRuns: 200 },
    )
  })
})

describe('pictures are no higher than their page', () => {
  const row = (sessions: number) => ({
    label: 'Core',
    cells: Array.from({ length: sessions }, (_, at) => ({
      label: `${at + 1} Mar`,
      state: 'attended' as const,
    })),
  })
  it.each(LOOKS)('%s', (_, look) => {
    for (const rows of [[row(9)], Array(30).fill(row(14)), [row(400)], [row(3), row(900)]]) {
      const pictures = attendanceGrid({ rows }, look, furniture)
      expect(pictures.every(({ height, width }) => height <= look.height && width <= look.width)).toBe(true)
      const squares = rows.reduce((sum, { cells }) => sum + cells.length, 0)
      // And one in the key.
      expect(pictures.flatMap(drawnRects)).toHaveLength(squares + 1)
    }
  })
})

it('figures keep their least size where the type around them shrinks', () => {
  for (const layout of LAYOUTS)
    for (const columns of [1, 2] as const)
      for (const theme of themesFor(layout, { columns, pages: 2 }))
        expect(theme.figure.size).toBe({ a4: 11, 'large-print': 18, 'tri-fold': 12, 'easy-read': 16 }[layout])
})

it('draws any string that the data may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (label) => {
      const rows = [{ label, cells: [{ label, state: 'attended' }] }]
      const data = attendanceGridData.safeParse({ caption: 'C', summary: 'S', rows })
      if (data.success) expect(paint(one(attendanceGrid(data.data, ON_SCREEN, furniture)))).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

describe('attendance grid', () => {
  const cell = (state: (typeof SESSION_STATES)[number]) => ({ label: '1', state })
  const drawn = (states: readonly (typeof SESSION_STATES)[number][]) =>
    one(attendanceGrid({ rows: [{ label: 'Core', cells: states.map(cell) }] }, A4, furniture))

  it('gives every state a shape of its own, told apart without colour', () => {
    const shapes = SESSION_STATES.map((state) =>
      sessionSign(state, 0, 0, 14)
        .join('')
        .replace(/#[0-9a-f]{6}/g, '#'),
    )
    expect(new Set(shapes).size).toBe(SESSION_STATES.length)
  })

  it('names in the legend only the states that occur', () => {
    const said = drawnTexts(drawn(['attended', 'withheld'])).map(({ words }) => words)
    expect(said).toContain(furniture.sessions.withheld)
    expect(said).not.toContain(furniture.sessions.cancelled)
  })

  it('draws a square a session, and one in the legend', () => {
    expect(drawnRects(drawn(Array(90).fill('attended')))).toHaveLength(91)
  })

  it('takes its alternative text from the finding, its caption and table from the data', () => {
    const table = { header: ['Module', 'Attended'], rows: [['Core', '1 of 1']] }
    const data = {
      caption: 'Attendance',
      summary: 'All attended.\nNone missed.',
      rows: [{ label: 'Core', cells: [] }],
      table,
    }
    const [figure] = blocks(`\`\`\`attendance-grid\n${JSON.stringify(data)}\n\`\`\``)
    expect(figure).toMatchObject({
      type: 'figure',
      alt: 'All attended. None missed.',
      caption: [text('Attendance')],
      table: { header: [[text('Module')], [text('Attended')]], rows: [[[text('Core')], [text('1 of 1')]]] },
      drawing: { kind: 'attendance-grid', rows: data.rows },
    })
  })
})

describe('change plot', () => {
  const scale = (over: object) =>
    changePlotData.parse({
      caption: 'C',
      summary: 'S',
      scales: [
        {
          name: 'Invented scale',
          direction: 'higher is better',
          range: { min: 0, max: 60 },
          points: [
            { label: 'Before', score: 20 },
            { label: 'After', score: 40 },
          ],
          reliableChange: null,
          cutOff: null,
          ...over,
        },
      ],
    })
  const draw = (over: object) => one(changePlot(scale(over), A4, furniture))
  const said = (over: object) => drawnTexts(draw(over)).map(({ words }) => words)

  it('says scores, direction and range in words', () => {
    expect(said({})).toEqual(
      expect.arrayContaining([
        'Invented scale',
        'Higher is better',
        'Before',
        '20',
        'After',
        '40',
        '0',
        '60',
      ]),
    )
    expect(said({ direction: 'lower is better' })).toContain('Lower is better')
  })

  it('shades what lies within the reliable change of the first score, and only where it is known', () => {
    expect(drawnRects(draw({}))).toEqual([])
    const [, band] = drawnRects(draw({ reliableChange: 10 }))
    const { left, right } = changePlan(A4, furniture).plot
    expect(band?.left).toBeCloseTo(left + (right - left) / 6, 1)
    expect(band?.right).toBeCloseTo(left + (right - left) / 2, 1)
  })

  it('cuts the band at the ends of the scale', () => {
    const [, band] = drawnRects(draw({ reliableChange: 100 }))
    const { left, right } = changePlan(A4, furniture).plot
    expect(band?.left).toBeCloseTo(left, 1)
    expect(band?.right).toBeCloseTo(right, 1)
  })

  it('labels the cut-off', () => {
    expect(said({ cutOff: 38.5 })).toContain('Cut-off 38.5')
  })

  it('writes a negative score with a minus sign', () => {
    expect(said({ points: [{ label: 'Before', score: -1.5 }] })).toContain('\u22121.5')
  })
})

describe('parts bar', () => {
  const part = (name: string, size: number) => ({ name, amount: `${size} hours`, size })
  const route = (...parts: ReturnType<typeof part>[]) => ({ name: 'Route', total: 'All', parts })
  const draw = (...routes: ReturnType<typeof route>[]) =>
    one(partsBar(partsBarData.parse({ caption: 'C', summary: 'S', routes }), { ...A4, width: 459 }))

  it('draws all routes to one scale', () => {
    const rects = drawnRects(draw(route(part('A', 50), part('B', 150)), route(part('A', 50))))
    expect(rects.map(({ left, right }) => Math.round(right - left + 1))).toEqual([115, 344, 115])
  })

  it('names a part within its bar where all parts have room, else numbers them', () => {
    const within = drawnTexts(draw(route(part('Induction', 200), part('Core', 800)))).map(
      ({ words }) => words,
    )
    expect(within).toEqual(expect.arrayContaining(['Induction', '200 hours', 'Core: 800 hours']))
    const below = drawnTexts(draw(route(part('Induction', 20), part('Core', 980)))).map(({ words }) => words)
    expect(below).toEqual(['Route: All', '1', '2', '1. Induction: 20 hours', '2. Core: 980 hours'])
  })

  it('is of one kind: where one route has no room for its words, none has them within', () => {
    const routes = [route(part('Induction', 200), part('Core', 800)), route(part('In', 20), part('Core', 80))]
    const words = drawnTexts(draw(...routes)).map((each) => each.words)
    expect(words).toEqual(expect.arrayContaining(['1. Induction: 200 hours', '4. Core: 80 hours']))
    expect(words).not.toContain('Core: 800 hours')
  })

  it('fills a part alike in every bar, and otherwise than what is beside it', () => {
    const [a, b, c, d] = [part('A', 40), part('B', 200), part('C', 120), part('D', 60)]
    const svg = draw(route(a, b, d), route(a, b, c, d))
    const fills = [...svg.markup.matchAll(/<rect [^>]*fill="([^"]*)"/g)].map(([, fill]) => fill)
    const [first, second] = [fills.slice(0, 3), fills.slice(3)]
    expect([second[0], second[1], second[3]]).toEqual(first)
    for (const bar of [first, second])
      for (const [at, fill] of bar.entries()) expect(fill).not.toBe(bar[at + 1])
  })

  it('shows where a part lies within its route', () => {
    const rects = drawnRects(draw(route(part('Induction', 20), part('Core', 980))))
    expect(rects.map(({ left }) => Math.round(left))).toEqual([1, 10])
  })

  it('draws nothing but names where every size is nought', () => {
    expect(drawnRects(draw(route(part('A', 0))))).toEqual([])
  })
})

describe('data', () => {
  const fence = (data: unknown) => problems(`\`\`\`attendance-grid\n${JSON.stringify(data)}\n\`\`\``)
  const rows = [{ label: 'Core', cells: [{ label: '1', state: 'attended' }] }]

  it.each<[string, object, RegExp]>([
    [
      'a state unknown',
      { rows: [{ label: 'A', cells: [{ label: '1', state: 'absent' }] }] },
      /\/rows\/0\/cells\/0\/state: .*"caught-up"/,
    ],
    ['no finding', { summary: ' ' }, /\/summary: expected words/],
    ['a control character', { caption: 'a\u0007' }, /\/caption: expected no character U\+0007/],
    ['half a surrogate pair', { caption: 'a\ud83d' }, /\/caption: expected no character U\+D83D/],
    ['a ragged table', { table: { header: ['A', 'B'], rows: [['c']] } }, /\/table: expected as many cells/],
    ['a key unknown', { colour: 'red' }, /colour/],
  ])('%s is refused', (_, over, message) => {
    expect(fence({ caption: 'C', summary: 'S', rows, ...over }).join()).toMatch(message)
  })

  it('is refused where a range is empty', () => {
    const scales = [
      {
        name: 'A',
        direction: 'lower is better',
        range: { min: 1, max: 1 },
        points: [{ label: 'Before', score: 1 }],
        reliableChange: null,
        cutOff: null,
      },
    ]
    expect(changePlotData.safeParse({ caption: 'C', summary: 'S', scales }).success).toBe(false)
  })
})

describe('widths', () => {
  it.each(['regular', 'bold'] as const)('are those of the font, %s, or a little more', (face) => {
    const font = openFace(readFace(face))
    for (const line of [
      'Relapse Prevention, 50 hours',
      'AVATAR To We',
      '“Élan” – £5’s',
      '0123456789 (run 2)?',
    ]) {
      const real = (font.shape(line).width * 10) / 1000
      const estimate = textWidth(line, 10, face === 'bold')
      expect(estimate).toBeGreaterThanOrEqual(real - 0.01)
      expect(estimate).toBeLessThan(real * 1.12)
    }
  })

  it('wrap text into lines no wider than asked', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (value, width) => {
        const lines = wrapText(value, width, 9)
        expect(lines.every((line) => textWidth(line, 9) <= width)).toBe(true)
        expect(lines.join('').replace(/\s/g, '')).toBe(value.replace(/\s/g, ''))
      }),
    )
  })
})

it('a part as high as its page is told without the signs of its figure: nothing is made smaller for them', () => {
  const cells = Array.from({ length: 2_000 }, () => ({ label: '', state: 'attended' as const }))
  const rows = ['First', 'Second'].map((label) => ({ label, dates: '2026', cells }))
  const pictures = attendanceGrid({ rows }, A4, furniture)
  expect(pictures.length).toBeGreaterThan(2)
  for (const { withKey } of pictures) expect(withKey?.height ?? 0).toBeLessThanOrEqual(A4.height)
  expect(pictures.some(({ withKey }) => withKey === undefined)).toBe(true)
})
