import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { createCaseReader } from '../../src/batch/case-reader.ts'
import { findCaseFiles, readSources } from '../../src/batch/sources.ts'
import { memberCases } from '../../src/case/group/member.ts'
import { checkGroup } from '../../src/case/group/read.ts'
import { checkText } from '../../src/cli/check/text.ts'
import { sheetOf } from '../../src/group/sheet.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer, documentsFor, PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import { NAMINGS } from '../../src/wording/group-sheet/people.ts'
import { spokenOf } from '../../src/wording/person.ts'
import { groupSamples } from '../case/group/samples.ts'
import { pseudo } from './pseudo.ts'

/**
 * Every document and every print of `check` of every sample in a language with an accent on every letter: what has
 * none is a string of the edition or of the case, or it has escaped from the language.
 */
const AS_OF = '2026-03-31'
const SAMPLES = join(import.meta.dirname, '../../data-samples')
const resources = openResources()
const composer = createComposer(resources.templates(), pseudo)
const MADE = { digest: 'digest', program: 'program' }
const editions = resources.editionIds().flatMap((id) => resources.edition(id) ?? [])
const reader = createCaseReader(resources, [join(SAMPLES, 'registers')], { asOf: AS_OF, later: 'error' })

describe('documents of editions', () => {
  test.each(
    editions.flatMap((edition) => PROGRAMME_DOCUMENTS.map((kind) => [edition.id, kind, edition] as const)),
  )('%s, %s', (_, kind, edition) => {
    const request = { kind, edition, asOf: AS_OF, final: false, subject: null }
    const composed = composer.compose(request)
    // The edition's words for an order have its name within them.
    const order = edition.orderWording?.text.replace('{programme}', edition.name) ?? ''
    // A mark for whoever sets it, which says nothing.
    const said = composed.markdown.replace(/<!--.*?-->/g, '')
    expect(escaped(said, [edition, order])).toEqual([])
    const sheet = composer.audit({ ...request, ...composed }, MADE, false)
    expect(escaped(sheet, [edition, order, MADE])).toEqual([])
  })
})

describe('documents and checks of cases', async () => {
  for await (const source of readSources(findCaseFiles([SAMPLES]))) {
    test(source.name, () => {
      const { record, edition } = reader.read(source)
      const subject = assessCase(edition, record, AS_OF, pseudo)
      for (const kind of documentsFor(subject)) {
        const { markdown } = composer.compose({ kind, edition, asOf: AS_OF, final: false, subject })
        // A title and a name stand side by side, each as recorded.
        const { title = '', name } = record.person
        const named = [`${title} ${name}`, spokenOf(record.person).short]
        expect(escaped(markdown, [edition, record, named])).toEqual([])
      }
      const text = checkText('', edition, subject.chronology, subject.assessment, pseudo)
      expect(escaped(text, [edition, record])).toEqual([])
    })
  }
})

test.each(groupSamples)('the sheet of the group $file, whoever it is about', ({ file, text }) => {
  const group = checkGroup(JSON.parse(text), file)
  const [edition] = editions.filter(({ id }) => id === group.programme)
  if (edition === undefined) throw new Error('the sample names an edition')
  const records = memberCases(group).map(
    ({ key, data }) =>
      reader.read({ place: key, bytes: new TextEncoder().encode(JSON.stringify(data)) }).record,
  )
  for (const naming of NAMINGS) {
    const wanted = { edition, group, records, session: null, asOf: AS_OF, at: '10:42', naming }
    const { markdown } = composer.groupSheet(sheetOf(wanted, pseudo))
    // A first name, an initial and the last digits.
    const initials = records.map(
      ({ person: { name } }) => `${name.split(' ')[0]} ${name.split(' ').at(-1)?.[0]}`,
    )
    expect(escaped(markdown, [edition, records, group, initials])).toEqual([])
  }
})

test('a phrase without an accent is found, and one of the case is left', () => {
  expect(escaped('Ţĥéé wóŕđ', [])).toEqual([])
  expect(escaped('Ţĥéé word of', [])).toEqual(['word of'])
  expect(escaped('Ţĥéé Word of', [{ text: 'a word of the case' }])).toEqual([])
  // Each word by itself is one of the case.
  expect(escaped('Ţĥéé case of a word', [{ text: 'a word of the case' }])).toEqual(['case of a word'])
})

/** Phrases without an accent that stand in none of the texts of the case or the edition, nor in the dialect. */
function escaped(text: string, given: readonly unknown[]): string[] {
  const own = given.flatMap(textsIn).flatMap(phrasesIn)
  const all = ` ${own.join(' | ')} `
  return [...new Set(phrasesIn(plain(text)))].filter((phrase) => !all.includes(` ${phrase} `))
}

/** Without what Markdown's dialect says of a document: its fields, kinds and states. */
function plain(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, (front) =>
      front.replace(
        /^[a-z]+:|(?<=: )"?(?:draft|final|specimen|published|landscape|letter|leaflet|group-sheet|null|en-XA)"?$/gm,
        '',
      ),
    )
    .replace(/\[\^n?\d+\]|\[!(?:NOTE|WARNING|DECISION|IMPRINT|CELL|MASTHEAD)\]/g, '')
    .replace(/^(?:> )?```[a-z-]+$/gm, '')
    .replace(/"(?:state|direction)":"[^"]*"/g, '')
    .replace(/"[a-zA-Z]+":(?:null\b)?/g, '')
    .replace(/\\(?=.)/g, '')
}

/** Runs of plain words, as they stand between words with an accent, numbers and punctuation. */
function phrasesIn(text: string): string[] {
  return text
    .toLowerCase()
    .split('\n')
    .flatMap((line) => line.replaceAll(/\s+/g, ' ').match(PHRASE) ?? [])
    .filter((run) => run.length > 1)
}

const PHRASE = /(?<![\p{L}\d])[a-z]+(?:[ ’'-][a-z]+)*(?!\p{L})/gu

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
