import { expect, test } from 'vitest'
import { PICTURES } from '../../../src/document/pictures/names.ts'
import { drawPicture, PICTURE_SIDE } from '../../../src/document/pictures/picture.ts'
import { PICTURES as IN_EDITIONS } from '../../../src/programme/easy.ts'
import { furniture } from '../furniture.ts'

test('an edition can ask for each drawing, and for no other', () => {
  expect([...IN_EDITIONS].sort()).toEqual([...PICTURES].sort())
})

test('each says in words what it shows, and no two the same', () => {
  const told = PICTURES.map((name) => furniture.pictures[name])
  expect(told.filter((words) => words.trim() === '')).toEqual([])
  expect(new Set(told).size).toBe(PICTURES.length)
})

test.each(PICTURES)('%s is drawn with one stroke, on one ground, 45 mm wide', (name) => {
  const { width, height, markup } = drawPicture(name)
  expect([width, height]).toEqual([127.56, 127.56])
  expect(PICTURE_SIDE).toBeCloseTo(127.56, 2)
  expect(markup).toContain('M8 110H112')
  const widths = [...markup.matchAll(/stroke-width="(\d+)"/g)].map(([, each]) => each)
  // White on dark is twice as strong.
  expect(new Set(widths.filter((each) => each !== '6'))).toEqual(new Set(['3']))
  expect(markup).not.toContain('<text')
})

test('people have the same head', () => {
  const heads = PICTURES.flatMap((name) => [
    ...drawPicture(name).markup.matchAll(/<circle cx="[\d.]+" cy="[\d.]+" r="13"[^>]*>/g),
  ])
  expect(heads.length).toBeGreaterThan(12)
})
