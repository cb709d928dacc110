import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import { textBlocks } from '../../src/document/text.ts'
import type { Block } from '../../src/document/tree.ts'
import { furnitureAsOf } from '../../src/language/furniture.ts'
import { renderPdf } from '../../src/pdf/pdf.ts'
import { openResources } from '../../src/resources.ts'
import { tellingOutside } from '../../src/wording/telling.ts'
import { english } from '../english.ts'
import { fonts } from '../pdf/fonts.ts'
import { AS_OF, composition, editionIds, editionOf } from './composing.ts'

const documentOf = (id: string) =>
  readDocument(
    composition('participant-leaflet', editionOf(id), true).markdown,
    furnitureAsOf(AS_OF, english),
  )

/** The blocks of each panel, in reading order. */
function panelsOf(id: string): Block[][] {
  const { children } = documentOf(id)
  const panels: Block[][] = [[]]
  for (const block of children) {
    if (block.type === 'panelBreak') panels.push([])
    else panels.at(-1)?.push(block)
  }
  return panels
}

describe.each(editionIds)('the folded leaflet of %s', (id) => {
  const panels = panelsOf(id)
  const edition = editionOf(id)

  it('has six panels, each opening with a heading', () => {
    expect(panels).toHaveLength(6)
    for (const [first] of panels) expect(first?.type).toBe('heading')
  })

  it('names neither programme nor offence where it lies open', () => {
    for (const outside of [panels[0], panels[5]]) {
      const text = JSON.stringify(outside)
      expect(text).not.toContain(edition.name)
      expect(text).not.toContain(edition.abbreviation)
      expect(text).not.toMatch(/sexual(?! orientation)|sex offen|abuse/i)
    }
  })

  it('tells a stranger nothing on its outside, in its title or in its properties', () => {
    const tells = tellingOutside(edition, english)
    for (const outside of [panels[0] ?? [], panels[5] ?? []]) {
      const { metadata, furniture } = documentOf(id)
      const texts = textBlocks({ metadata, furniture, children: outside })
      expect([metadata.title, metadata.author ?? '', ...texts].filter(tells)).toEqual([])
    }
  })

  it('explains the words that it uses, and no others', () => {
    const { words } = edition
    const { markdown } = composition('participant-leaflet', edition, true)
    for (const { term, participant } of words) {
      const [before = '', after = ''] = markdown.split('## Words explained')
      const explained = participant !== undefined && after.includes(`\n${term}\n: `)
      const rest = `${before}${after.split('```panel-break')[1] ?? ''}`.toLowerCase()
      const used = `${rest}${after.split('```panel-break').slice(2).join('')}`.toLowerCase()
      expect(explained, term).toBe(participant !== undefined && used.includes(term.toLowerCase()))
    }
  })

  it('fits, with its type as it is', async () => {
    const { markdown } = composition('participant-leaflet', edition, true)
    const document = readDocument(markdown, furnitureAsOf(AS_OF, english))
    const options = { layout: 'tri-fold', fonts, asOf: AS_OF, producer: 'groupwork 0.1.0' } as const
    await expect(renderPdf(document, options)).resolves.toBeInstanceOf(Uint8Array)
  })

  it('says in fewer words what it says elsewhere', () => {
    const [whole, folded] = [false, true].map(
      (each) => composition('participant-leaflet', edition, each).markdown,
    )
    // A role whose name tells is an officer.
    const outside = (text: string) => text.replace(/(o)ffender manager/gi, '$1fficer')
    for (const { participant, brief } of edition.statements) {
      if (participant === undefined || brief === undefined) continue
      expect(whole?.replaceAll('\\', '')).toContain(outside(participant))
      expect(folded?.replaceAll('\\', '')).toContain(outside(brief))
    }
  })
})

it('is the template of its own that the package has', () => {
  expect(openResources().templates().has('participant-leaflet-folded')).toBe(true)
})

it('says in a sentence what is asked before, during and after the group, which a whole sheet lists', () => {
  const [whole, folded] = [false, true].map(
    (each) => composition('participant-leaflet', editionOf('i-sotp-greater-manchester'), each).markdown,
  )
  expect(whole).toMatch(/^Before the group you must:\n\n- /m)
  expect(folded).toContain('\nBefore the group you must: keep appointments and fill in questionnaires.\n')
  expect(folded).toMatch(
    /^After the group you must: fill in questionnaires, [a-z ]+ and keep appointments\.$/m,
  )
})
