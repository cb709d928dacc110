import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import type { Document } from '../../src/document/tree.ts'
import { readability } from '../../src/readability/readability.ts'
import { splitWords } from '../../src/readability/sentences.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer } from '../../src/wording/compose.ts'
import { furniture } from '../document/furniture.ts'
import { english } from '../english.ts'
import { readSource, sourceDocument } from './source.ts'

const MOST_WORDS = 25

const resources = openResources()
const composer = createComposer(resources.templates(), english)

describe.each(resources.editionIds())('the leaflet of %s', (id) => {
  const edition = resources.edition(id)
  if (edition === undefined) throw new Error(`no edition ${id}`)
  const asked = { edition, asOf: '2026-03-31', final: false, subject: null }
  const leaflet = readDocument(
    composer.compose({ kind: 'participant-leaflet', ...asked }).markdown,
    furniture,
  )

  it('has no sentence, heading or label of more than 25 words', () => {
    expect(tooLong(leaflet)).toEqual([])
  })

  it('reads more easily than its source document', () => {
    const [own, source] = [readability(leaflet).whole, readability(sourceDocument(edition)).whole]
    expect(source.sentences).toBeGreaterThan(30)
    expect(own.sentences).toBeGreaterThan(30)
    expect(own.grade).toBeLessThan(source.grade as number)
    expect(own.smog).toBeLessThan(source.smog as number)
    expect(own.meanWords).toBeLessThan(source.meanWords as number)
  })

  it('leaves only its by-lines and addresses uncounted', () => {
    const contacts = edition.contacts.map(({ role }) => role)
    const expected = [
      'Information for people starting',
      edition.publisher?.name ?? edition.organisation,
      ...(edition.local?.contacts ?? []).flatMap(({ role, telephone, hours }) => [role, telephone, hours]),
      `How personal information is used today: ${edition.local?.privacyNotice}`,
      `${edition.name} (${edition.abbreviation})`,
      ...edition.words.map(({ term }) => term),
      // The title of a figure.
      'How long each route takes',
      'How many weeks it takes',
    ]
    const known = (label: string) =>
      expected.includes(label) || contacts.some((role) => label.startsWith(`${role}: `))
    expect(readability(leaflet).labels.filter((label) => !known(label))).toEqual([])
  })
})

it('a sentence of 26 words is found, wherever it stands', () => {
  const long = 'word '.repeat(26).trim()
  expect(tooLong(readSource(`## ${long}\n\n${long}.\n\n## Two\n\n- ${long}\n\n${long}`))).toHaveLength(4)
  expect(tooLong(readSource('word '.repeat(25)))).toEqual([])
})

it('a transcription is read by its markup: headings, items, lines that run on', () => {
  const { whole, sections, labels } = readability(
    readSource(
      'WEST\n\n## What is **it**?\n\nA group\nfor men. It is\nshort.\n\nWho comes?\n\n- ◆ men\n- staff\n',
    ),
  )
  expect(whole).toMatchObject({ sentences: 4, words: 9 })
  expect(sections.map(({ heading }) => heading)).toEqual(['What is it?', 'Who comes?'])
  expect(labels).toEqual(['WEST'])
})

/** Labels are measured sentence by sentence: a contact is an address, then numbers. */
function tooLong(document: Document): string[] {
  const { sections, labels } = readability(document)
  const texts = [
    ...sections.flatMap(({ longest }) => longest?.sentence ?? []),
    ...document.children.flatMap((block) =>
      block.type === 'heading' ? block.children.map((child) => ('value' in child ? child.value : '')) : [],
    ),
    ...labels,
  ]
  return texts.filter((text) => splitWords(text).length > MOST_WORDS)
}
