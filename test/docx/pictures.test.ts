import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { drawFigure } from '../../src/document/figures/draw.ts'
import { lookIn } from '../../src/document/figures/look.ts'
import { readDocument } from '../../src/document/markdown.ts'
import type { Theme } from '../../src/document/theme.ts'
import { themesFor } from '../../src/document/themes-for.ts'
import type { Layout } from '../../src/document/tree.ts'
import { textHeight, textWidth } from '../../src/docx/measures.ts'
import { writePng } from '../../src/docx/png.ts'
import { furniture } from '../document/furniture.ts'
import { everything } from './fixture.ts'
import { find, findAll, openPackage } from './package.ts'
import { render } from './render.ts'

/** A PNG's chunks by name, in order. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString('latin1', at + 4, at + 8)
    chunks.set(name, png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return chunks
}

/** A PNG's pixels as red, green, blue and alpha. */
function pixelsOf(png: Buffer): Buffer {
  const chunks = chunksOf(png)
  const [header, data] = [chunks.get('IHDR') as Buffer, inflateSync(chunks.get('IDAT') as Buffer)]
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const size = header[9] === 3 ? 1 : 4
  const pixels: number[] = []
  for (let y = 0; y < height; y += 1) {
    const row = data.subarray(y * (width * size + 1), (y + 1) * (width * size + 1))
    expect(row[0]).toBe(0)
    if (size === 4) pixels.push(...row.subarray(1))
    else
      for (const place of row.subarray(1)) {
        const colour = (chunks.get('PLTE') as Buffer).subarray(place * 3, place * 3 + 3)
        pixels.push(...colour, chunks.get('tRNS')?.[place] ?? 255)
      }
  }
  return Buffer.from(pixels)
}

it('draws the picture behind a figure at 220 dots an inch, and says so', async () => {
  const file = await openPackage(await render(everything))
  const chunks = chunksOf(await file.bytes('word/media/figure1.png'))
  const [header, density] = [chunks.get('IHDR') as Buffer, chunks.get('pHYs') as Buffer]
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual(
    [320, 135].map((points) => Math.ceil((points * 220) / 72)),
  )
  expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual([8661, 8661, 1])
  // A byte a pixel: a drawing has few colours.
  expect([header[8], header[9]]).toEqual([8, 3])
  expect((chunks.get('PLTE') as Buffer).length / 3).toBeLessThan(256)
})

const picture = (colours: number, alpha = 255) => ({
  pixels: Uint8Array.from({ length: 4 * 30 * 20 }, (_, at) => {
    const number = Math.floor(at / 4) % colours
    return at % 4 === 3 ? alpha : at % 4 === 0 ? number % 256 : at % 4 === 1 ? Math.floor(number / 256) : 7
  }),
  ...{ width: 30, height: 20, resolution: 220 },
})

it.each([
  ['one colour', 1, 255, 3],
  ['as many colours as a byte can name', 256, 255, 3],
  ['one more', 257, 255, 6],
  ['half transparent', 9, 128, 3],
])('keeps every pixel: %s', async (_, colours, alpha, type) => {
  const given = picture(colours, alpha)
  const png = await writePng(given)
  expect(pixelsOf(png)).toEqual(Buffer.from(given.pixels))
  expect((chunksOf(png).get('IHDR') as Buffer)[9]).toBe(type)
})

it('keeps every pixel wherever they start in memory', async () => {
  const given = picture(5)
  const moved = new Uint8Array(given.pixels.length + 1)
  moved.set(given.pixels, 1)
  expect(pixelsOf(await writePng({ ...given, pixels: moved.subarray(1) }))).toEqual(Buffer.from(given.pixels))
})

/** A report with a grid, a plot and their tables. */
const report = readDocument(
  readFileSync(
    new URL('../golden/documents/csogp-west-mercia-complete.treatment-report.md', import.meta.url),
    'utf8',
  ),
  furniture,
)
const lookOf = (layout: Layout) => {
  const [theme] = themesFor(layout, report.metadata)
  return lookIn(theme as Theme, textWidth(theme as Theme), textHeight(theme as Theme))
}
const figures = report.children.filter((block) => block.type === 'figure')

it.each([
  ['a4', 11],
  ['large-print', 18],
] as const)('places figures as they are drawn: in %s no letter below %d points', async (layout, least) => {
  const file = await openPackage(await render(report, { layout }))
  const pictures = findAll(await file.tree('word/document.xml'), 'wp:inline')
  expect(pictures.length).toBeGreaterThanOrEqual(figures.length)
  for (const [at, picture] of pictures.entries()) {
    const [, width, height] =
      /width="([\d.]+)" height="([\d.]+)"/.exec(await file.text(`word/media/figure${at + 1}.svg`)) ?? []
    const { cx, cy } = find(picture, 'wp:extent').attributes
    expect([Number(cx), Number(cy)]).toEqual([width, height].map((side) => Math.round(Number(side) * 12700)))
  }
  const drawn = figures.flatMap(({ drawing }) => drawFigure(drawing, lookOf(layout), furniture))
  const heights = await Promise.all(
    pictures.map(
      async (_, at) => /height="([\d.]+)"/.exec(await file.text(`word/media/figure${at + 1}.svg`))?.[1],
    ),
  )
  expect(heights.map(Number)).toEqual(drawn.map(({ height }) => height))
  const sizes = drawn.flatMap(({ markup }) =>
    [...markup.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least)
})

it('gives each picture of a figure an id and an alternative text of its own', async () => {
  const part = await (await openPackage(await render(report, { layout: 'large-print' }))).tree(
    'word/document.xml',
  )
  const pictures = findAll(part, 'wp:docPr').map(({ attributes }) => attributes)
  expect(pictures.length).toBeGreaterThan(figures.length)
  expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length)
  expect(pictures[0]?.descr).toBe(figures[0]?.alt)
  expect(pictures[1]).toMatchObject({ name: 'Figure 1', descr: 'Figure 1, continued' })
  expect(pictures.filter(({ descr }) => descr === figures[1]?.alt)).toHaveLength(1)
})
