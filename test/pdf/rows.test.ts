import { expect, test } from 'vitest'
import {
  type Block,
  callout,
  type Document,
  heading,
  list,
  listItem,
  paragraph,
  table,
  text,
} from '../../src/document/tree.ts'
import { laidOut } from '../../src/pdf/laid-out.ts'
import { furniture } from '../document/furniture.ts'
import { metadata } from './fixture.ts'
import { fonts } from './fonts.ts'

interface Page {
  said: string
  /** Of its height. */
  white: number
}

/** The pages in large print, with more and more above what is looked at. */
const tried = (...children: Block[]): Page[][] =>
  Array.from({ length: 14 }, (_, count) => {
    const document: Document = {
      metadata: { ...metadata, marking: null, status: 'final' },
      furniture,
      children: [heading(1, text('Title')), ...filled(count + 2), ...children, ...filled(16)],
    }
    return laidOut(document, { layout: 'large-print', fonts }).map(({ lines, bottom, height }) => ({
      said: lines.map((line) => line.text.trim()).join(' '),
      white: 1 - bottom / height,
    }))
  })
const filled = (count: number) => Array.from({ length: count }, (_, i) => paragraph(text(`Line ${i}.`)))
const sentences = 'We met each week, and took part in what was asked. '.repeat(14).trim()
const name = 'Hanson, Bourgon, Helmus and Hodgson (2009)'

test('a row that is higher than a quarter of a page is whole, or ends a page with a sentence', () => {
  const study = [[text(name)], [text(sentences)]]
  const first = [[text('First')], [text('One.')]]
  const found = { moved: 0, parted: 0 }
  for (const pages of tried(table([[text('Study')], [text('Found')]], [first, study], [1, 2]))) {
    const at = pages.findIndex(({ said }) => said.includes('Hanson'))
    const { said = '' } = pages[at] ?? {}
    expect(said).toContain(name)
    if (!said.includes(sentences)) {
      expect(said).toMatch(/what was asked\.$/)
      // Who reads on knows of which study.
      expect(pages[at + 1]?.said.startsWith(`Study Found ${name} We met each week`)).toBe(true)
      found.parted++
    } else if (pages[at - 1]?.said.includes('First')) found.moved++
    expect(pages[at - 1]?.white ?? 0).toBeLessThan(0.26)
  }
  expect(found.moved).toBeGreaterThan(0)
  expect(found.parted).toBeGreaterThan(0)
})

test('a box that is higher than a quarter of a page goes on to the next only where moving it would leave a hole', () => {
  const box = callout('note', [text('Wording')], paragraph(text(sentences)), paragraph(text('Confirmed.')))
  let moved = 0
  for (const pages of tried(box)) {
    const at = pages.findIndex(({ said }) => said.includes('Wording'))
    if (pages[at]?.said.startsWith('Wording')) moved++
    expect(pages[at - 1]?.white ?? 0).toBeLessThan(0.26)
  }
  expect(moved).toBeGreaterThan(2)
})

test('steps are whole wherever that leaves no hole, and the last never stands alone', () => {
  const step = (nth: number, count: number) =>
    listItem(paragraph(text(`Step ${nth}. ${'You do what was agreed. '.repeat(count)}`)))
  const found = { moved: 0, parted: 0 }
  for (const first of [5, 20]) {
    for (const pages of tried(list(true, step(1, first), step(2, 4), step(3, 4)))) {
      const [one = 0, two = 0, three = 0] = [1, 2, 3].map((nth) =>
        pages.findIndex(({ said }) => said.includes(`Step ${nth}.`)),
      )
      expect(three).toBe(two)
      const white = pages[one - 1]?.white ?? 0
      // A little more where the last page would be all but empty.
      expect(white).toBeLessThan(0.3)
      if (one !== three) found.parted++
      else if (white > 0.1) found.moved++
    }
  }
  expect(found.moved).toBeGreaterThan(0)
  expect(found.parted).toBeGreaterThan(0)
})
