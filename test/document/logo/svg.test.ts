import { describe, expect, test } from 'vitest'
import { isShapes, readSvg } from '../../../src/document/logo/svg.ts'
import { InputError } from '../../../src/errors.ts'

const svg = (inside: string, attributes = 'viewBox="0 0 80 40"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`
const RECT = '<rect x="1" y="2" width="3" height="4" fill="#1d4f76"/>'

function refusal(text: string): string {
  try {
    readSvg(text)
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ expected }) => expected).join()
    throw error
  }
  return ''
}

describe('a logo', () => {
  test('is 14 mm high, as wide as its shape, and written anew', () => {
    const { width, height, markup } = readSvg(svg(RECT))
    expect(height).toBeCloseTo(39.685, 3)
    expect(width).toBeCloseTo(2 * 39.685, 3)
    expect(markup).toBe(`<g transform="scale(0.992126) translate(0 0)">${RECT}</g>`)
  })

  test('may say its size by width and height, and begin elsewhere', () => {
    expect(readSvg(svg(RECT, 'width="40mm" height="40mm"')).width).toBeCloseTo(39.685, 3)
    expect(readSvg(svg(RECT, 'viewBox="10 20 40 40"')).markup).toContain('translate(-10 -20)')
  })

  test('loses what says nothing that is drawn', () => {
    const noise =
      '<?xml version="1.0"?>\n<!-- a note -->' +
      svg(
        `<title>T</title><metadata><x:y xmlns:x="urn:x">z</x:y></metadata><g id="a" class="b" opacity="1">${RECT}</g>`,
      )
    expect(readSvg(noise).markup).toContain(`<g>${RECT}</g>`)
  })

  test('takes what a style attribute says', () => {
    expect(readSvg(svg('<path d="M0 0h4v4z" style="fill:#ABC;stroke:none"/>')).markup).toContain(
      '<path d="M0 0h4v4z" fill="#ABC" stroke="none"/>',
    )
  })

  test('is written so that every format draws it alike', () => {
    const drawn = (inside: string, attributes?: string) => readSvg(svg(inside, attributes)).markup
    expect(drawn('<polygon points="10-5 30-10,.5.25"/>')).toContain('points="10 -5 30 -10 0.5 0.25"')
    expect(
      drawn('<g transform="matrix(6.123234e-17,1,-1,6e-17,0,0)"><rect width="3px" height="1e1"/></g>'),
    ).toContain('<g transform="matrix(0 1 -1 0 0 0)"><rect width="3" height="10"/></g>')
    expect(drawn('<path d="M1-2a1 1 0 0110 10c.5.5 1 1 2-2Z" fill="White"/>')).toContain(
      '<path d="M1 -2a1 1 0 0 1 10 10c0.5 0.5 1 1 2 -2Z" fill="white"/>',
    )
    expect(drawn('<rect width="9" height="9" ry="2"/>')).toContain('<rect width="9" height="9" rx="2"/>')
    expect(drawn(RECT, 'viewBox="0 0 21000 29700"')).toContain('scale(0.001336197)')
  })

  test.each([
    ['half a point', svg('<polyline points="1 2 3"/>'), /points is a list/],
    ['half a curve', svg('<path d="M0 0c1 2 3"/>'), /d is a path/],
    ['corners of two kinds', svg('<rect width="9" height="9" rx="1" ry="2"/>'), /one rx/],
    ['no end of size', svg(RECT, 'viewBox="0 0 1e9 1e9"'), /some metres/],
    ['a script', svg(`<script>alert(1)</script>${RECT}`), /no <script>/],
    ['what runs when it is clicked', svg('<rect width="3" height="4" onclick="alert(1)"/>'), /runs nothing/],
    ['a picture from elsewhere', svg('<image href="http://example.org/a.png"/>'), /no <image>/],
    ['what is used from elsewhere', svg('<use xlink:href="other.svg#a" xmlns:xlink="urn:x"/>'), /no <use>/],
    ['a link', svg(`<a href="https://example.org">${RECT}</a>`), /no <a>/],
    ['a page within it', svg('<foreignObject><p/></foreignObject>'), /no <foreignObject>/],
    ['style sheets', svg(`<style>rect{fill:red}</style>${RECT}`), /no <style>/],
    ['letters', svg('<text x="1" y="2">EX</text>'), /words turned into shapes, no <text>/],
    ['a colour from elsewhere', svg('<rect width="3" height="4" fill="url(#a)"/>'), /fill is a colour/],
    ['markup in an attribute', svg('<path d="M0 0&quot;/&gt;&lt;script&gt;"/>'), /d is a path/],
    ['another transform', svg('<rect width="3" height="4" transform="skewX(3)"/>'), /transform is made of/],
    ['what shows through', svg('<rect width="3" height="4" opacity="0.5"/>'), /without opacity/],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(RECT)}`, /without a document type/],
    ['what is not whole', svg(RECT).slice(0, -3), /that is whole/],
    ['no SVG', '<html><p/></html>', /first element is <svg>/],
    ['nothing drawn', svg('<title>T</title>'), /something drawn/],
    ['no size', svg(RECT, ''), /how large/],
    ['what is too wide', svg(RECT, 'viewBox="0 0 300 40"'), /at most 5 times/],
    ['what goes too deep', svg(`${'<g>'.repeat(70)}${RECT}${'</g>'.repeat(70)}`), /fewer groups/],
  ])('is refused with %s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason)
  })
})

test('markup of another making is told apart from shapes', () => {
  expect(isShapes(RECT)).toBe(true)
  expect(isShapes(readSvg(svg(RECT)).markup)).toBe(true)
  for (const other of ['<script/>', `${RECT}<!-- -->`, '</svg><svg>', '<rect onload="x"/>', 'words'])
    expect(isShapes(other)).toBe(false)
})
