import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import { themesFor } from '../../src/document/themes-for.ts'
import { InputError } from '../../src/errors.ts'
import { furnitureOf } from '../../src/language/furniture.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { english } from '../english.ts'
import { structureProblems } from './checks.ts'
import { fonts } from './fonts.ts'
import { readPdf, textOf, walk } from './reader.ts'

/** A letter has no title, and lines to write on say nothing. */

const FRONT = `---
title: Letter
language: en-GB
status: final
marking: null
edition: Your group programme
reference: null
pages: 1
paper: letter
---
`
const LINES = '```ruled-lines\n[{"label":"Signature","lines":1},{"label":"","lines":3}]\n```'
const read = (body: string) => readDocument(`${FRONT}\n${body}\n`, furnitureOf(english))

test('its headings are the first level of the structure, and an archive and a reader miss nothing', async () => {
  const document = read(`Dear Mr Lowe,\n\n## What you did\n\nYou came.\n\n${LINES}`)
  const options = { fonts, asOf: '2026-03-31', producer: 'groupwork 0.1.0', layout: 'a4' } as const
  const pdf = readPdf(await renderPdf(document, options))
  const elements = [...walk(pdf.tops)].filter(({ type }) => /^(?:H\d|P)$/.test(type))
  expect(elements.map((element) => `${element.type} ${textOf(element).trim()}`)).toEqual([
    'P Dear Mr Lowe,',
    'H1 What you did',
    'P You came.',
    'P Signature',
  ])
  expect(structureProblems(pdf)).toEqual([])
})

test.each(['# A title\n\nText', 'Text\n\n### Too deep'])(
  'it has none but headings of level 2 first: %j',
  (body) => {
    expect(() => read(body)).toThrow(InputError)
  },
)

test('its type is 12 on 17 point, and 18 point in large print with nothing smaller', () => {
  const [theme] = themesFor('a4', { columns: 1, pages: 1, paper: 'letter' })
  expect(theme?.body).toMatchObject({ size: 12, lineHeight: 17 / 12 })
  expect(theme?.heading[2].size).toBe(13)
  for (const paper of ['letter', 'appointments'] as const) {
    const [large] = themesFor('large-print', { columns: 1, pages: 1, paper })
    expect([large?.body.size, large?.small.size, large?.table.size]).toEqual([18, 18, 18])
  }
  expect(themesFor('a4', { columns: 1, pages: 1, paper: 'appointments' })[0]?.body.size).toBe(14)
})
