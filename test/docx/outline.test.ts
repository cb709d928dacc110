import { expect, it } from 'vitest'
import { outlineText } from '../../src/docx/outline.ts'
import { InputError } from '../../src/errors.ts'
import { readFonts } from './fonts.ts'

const fonts = readFonts()
const outline = (inner: string) =>
  outlineText(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`, fonts)
/** Where the outline's steps end, in the picture's points. */
function points(svg: string): { x: number; y: number }[] {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  return [...(/ d="([^"]*)"/.exec(svg)?.[1] ?? '').matchAll(/([MmlqcZz])((?:-?[\d.]+ ?)*)/g)].flatMap(
    ([, command = '', written = '']) => {
      const numbers = (written.match(/-?[\d.]+/g) ?? []).map(Number)
      const [dx = startX - x, dy = startY - y] = numbers.slice(-2)
      ;[x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy]
      if (command === 'm') [startX, startY] = [x, y]
      return command === 'M' ? [] : [{ x, y }]
    },
  )
}
const left = (svg: string) => Math.min(...points(svg).map(({ x }) => x))
const right = (svg: string) => Math.max(...points(svg).map(({ x }) => x))

it('draws text where it stood: on its baseline, from its anchor', () => {
  const at = (anchor: string) =>
    outline(`<text x="100" y="50" font-size="20" text-anchor="${anchor}">HH</text>`)
  expect(Math.max(...points(at('start')).map(({ y }) => y))).toBeCloseTo(50, 1)
  // The font's capitals are 668 of its 1,000 units tall.
  expect(Math.min(...points(at('start')).map(({ y }) => y))).toBeCloseTo(50 - 20 * 0.668, 1)
  // Its H advances by 694.
  expect(right(at('start')) - right(outline('<text x="100" y="50" font-size="20">H</text>'))).toBeCloseTo(
    20 * 0.694,
    1,
  )
  expect(left(at('start'))).toBeGreaterThan(100)
  expect(right(at('end'))).toBeLessThan(100)
  expect((left(at('middle')) + right(at('middle'))) / 2).toBeCloseTo(100, 0)
})

it('takes size and weight from the groups around it, and leaves colour and position to the picture', () => {
  const text = '<text x="0" y="0" fill="#1d4f76" transform="rotate(-90)">Hours</text>'
  const plain = outline(text)
  expect(right(outline(`<g font-size="24"><g fill="red">${text}</g></g>`))).toBeCloseTo(2 * right(plain), 0)
  expect(right(outline(`<g font-weight="bold">${text}</g>`))).toBeGreaterThan(right(plain))
  expect(outline(`<g font-size="24"></g>${text}`)).toContain(plain.slice(plain.indexOf('<path'), -6))
  expect(plain).toContain('<path fill="#1d4f76" transform="rotate(-90)" d="M')
})

it('reads escaped characters, and takes the fallback font for letters that the main one lacks', () => {
  expect(outline('<text x="0" y="0">A &amp; B&#39;s</text>')).toBe(
    outline('<text x="0" y="0">A &#38; B&apos;s</text>'),
  )
  expect(points(outline('<text x="0" y="0">Ωж</text>')).length).toBeGreaterThan(10)
})

it('refuses a character that no font has, by name', () => {
  expect(() => outline('<text x="0" y="0">日</text>')).toThrow(InputError)
  expect(() => outline('<text x="0" y="0">日</text>')).toThrow(/U\+65E5/)
})
