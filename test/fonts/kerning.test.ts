import { describe, expect, test } from 'vitest'
import { type Face, openFace } from '../../src/fonts/face.ts'
import { type PositionTable, readKerning } from '../../src/fonts/kerning.ts'
import { fonts } from '../pdf/fonts.ts'

const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...'\u00a0£©·é–—‘’“”•…',
]
const SEPARATE = { liga: false, ccmp: false, locl: false, calt: false, clig: false, rlig: false, frac: false }

const kerningOf = ({ program }: Face) => readKerning(program.GPOS as PositionTable)

describe('read from the table, each pair of usual characters stands as fontkit sets it', () => {
  for (const [name, bytes] of Object.entries(fonts.main)) {
    test(name, () => {
      const face = openFace(bytes)
      const kerning = kerningOf(face)
      const wrong: string[] = []
      let kerned = 0
      for (const first of CHARACTERS) {
        const left = face.program.glyphForCodePoint(first.codePointAt(0) as number).id
        for (const second of CHARACTERS) {
          const right = face.program.glyphForCodePoint(second.codePointAt(0) as number).id
          const { positions } = face.program.layout(first + second, { ...SEPARATE })
          const expected = (positions[0]?.xAdvance ?? 0) - face.program.getGlyph(left).advanceWidth
          if (expected !== 0) kerned += 1
          if (kerning?.(left, right) !== expected) wrong.push(first + second)
        }
      }
      expect(wrong).toEqual([])
      expect(kerned).toBeGreaterThan(500)
    })
  }
})

test('a font that kerns by script or by context is left to fontkit', () => {
  expect(kerningOf(openFace(fonts.fallback.regular))).toBeNull()
  const lookupList = { get: () => ({ lookupType: 8, subTables: [] }) }
  const kern = { tag: 'kern', feature: { lookupListIndexes: [0] } }
  expect(readKerning({ featureList: [kern], lookupList })).toBeNull()
  expect(readKerning({ featureList: [], lookupList })).toBeNull()
})
