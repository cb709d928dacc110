import { expect, test } from 'vitest'
import { heldText } from '../../src/document/held.ts'
import { heading, paragraph, text } from '../../src/document/tree.ts'
import { withBlocks } from './fixture.ts'
import { findAll, textOf } from './package.ts'
import { body } from './render.ts'

test.each([
  ['Programme (C-SOGP)', 'Programme (C\u2011SOGP)'],
  ['35 sessions, 87.5 hours', '35\u00a0sessions, 87.5\u00a0hours'],
  ['London SW1H 9EX', 'London SW1H\u00a09EX'],
  ['well-documented and self-harm', 'well-documented and self-harm'],
])('what no line may part is held together: %s', (said, held) => {
  expect(heldText(said)).toBe(held)
})

const document = withBlocks(heading(1, text('Programme (C-SOGP)')), paragraph(text('It has 35 sessions.')))
const said = async (metadata: object) => {
  const part = await body({ ...document, metadata: { ...document.metadata, ...metadata } })
  return {
    hyphens: findAll(part, 'w:noBreakHyphen').length,
    words: findAll(part, 'w:t').map(textOf).join(''),
  }
}

test('in Word a sheet or leaflet is set so; a report keeps its letters', async () => {
  for (const published of [{ columns: 2 }, { paper: 'leaflet' }]) {
    const { hyphens, words } = await said(published)
    expect(hyphens).toBeGreaterThan(0)
    expect(words).toContain('35\u00a0sessions')
  }
  const report = await said({})
  expect(report.hyphens).toBe(0)
  expect(report.words).toContain('C-SOGP')
  expect(report.words).toContain('35 sessions')
})
