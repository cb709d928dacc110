import { expect, test } from 'vitest'
import { figure, heading, text } from '../../src/document/tree.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { furniture } from '../document/furniture.ts'
import { metadata } from './fixture.ts'
import { fonts } from './fonts.ts'
import { readPdf, textOf, walk } from './reader.ts'

const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0', layout: 'a4' as const }
const draw = async (inside: string, width = 100) => {
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="50">${inside}</svg>`
  const children = [heading(1, text('Title')), figure([], 'Alternative.', { width, height: 50, markup })]
  const pdf = readPdf(
    await renderPdf({ metadata: { ...metadata, status: 'final' }, furniture, children }, options),
  )
  const content = pdf.objects.stream(pdf.pages[0]?.Contents)
  const element = [...walk(pdf.tops)].find(({ type }) => type === 'Figure')
  return { operators: content.slice(content.indexOf('/Figure')), text: textOf(element ?? ''), element, pdf }
}

test('shapes are drawn as vectors, filled and stroked as said', async () => {
  const { operators } = await draw(
    '<rect x="1" y="2" width="3" height="4" fill="#ff0000"/><line x1="0" y1="0" x2="9" y2="9" stroke="#000" stroke-width="2" stroke-dasharray="3,1"/>',
  )
  expect(operators).toContain('1 0 0 rg\n1 2 3 4 re f')
  expect(operators).toMatch(/2 w 0 J 0 j \[3 1\] 0 d\n0 0 m 9 9 l B?S?/)
})

test('paths may be absolute or relative, straight, curved or arcs', async () => {
  const { operators } = await draw('<path d="M1 1h4v4q1 1 2 0a3 3 0 0 1 6 0z" fill="none" stroke="#1d4f76"/>')
  expect(operators).toContain('1 1 m 5 1 l 5 5 l 5.67 5.67 6.33 5.67 7 5 c')
  expect(operators).toContain(' h S')
})

test('text keeps its letters, entities decoded; groups pass on what they say', async () => {
  const { operators, text: shown } = await draw(
    '<g font-size="8" font-weight="bold" transform="translate(5 6) rotate(90)"><title>Not shown</title><text x="1" y="2" text-anchor="end">a &amp; b<tspan x="1" dy="9">caf\u00e9</tspan></text></g>',
  )
  expect(shown).toBe('a & bcaf\u00e9')
  expect(operators).toContain('1 0 0 1 5 6 cm')
  expect(operators).toContain('0 1 -1 0 0 0 cm')
  expect(operators).toMatch(/\/F\d 8 Tf/)
})

test('a drawing wider than the page is made to fit', async () => {
  const { element, pdf } = await draw('<circle cx="5" cy="5" r="4"/>', 1000)
  const box = pdf.objects.list(pdf.objects.dict(element?.dict.A).BBox) as number[]
  expect((box[2] as number) - (box[0] as number)).toBeLessThan(500)
})

test.each([
  ['an element outside the vocabulary', '<image href="x"/>', "an element <image> can't be drawn"],
  ['a colour that is no colour', '<rect width="1" height="1" fill="url(#a)"/>', 'no colour'],
  ['an unclosed element', '<g>', 'is not closed|more elements closed|not well-formed'],
  ['a transform outside the vocabulary', '<g transform="skewX(3)"/>', 'no transform skewX'],
])('%s is an error: nothing vanishes from a figure', async (_, inside, message) => {
  await expect(draw(inside)).rejects.toThrow(new RegExp(message))
})
