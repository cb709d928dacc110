import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/programme/edition.ts'
import { misquotations, quotationsIn } from '../../src/programme/quotations.ts'
import { editionFiles, editionOf, IDS, sourceText } from './files.ts'

/** The documents' numbers and how many rules each states. */
const DOCUMENTS = [
  { id: 'csogp', document: '000', rules: 33 },
  { id: 'csogp-west-mercia', document: '001', rules: 27 },
  { id: 'n-sogp-cheshire', document: '002', rules: 26 },
  { id: 'c-sogp', document: '003', rules: 22 },
  { id: 'i-sotp-greater-manchester', document: '004', rules: 30 },
  { id: 'exampleshire-2026', document: '005', rules: 40 },
]

it('there is an edition for each source document', () => {
  expect(editionFiles().sort()).toEqual(IDS.map((id) => `${id}.yaml`).sort())
})

describe.each(DOCUMENTS)('the edition $id', ({ id, document, rules }) => {
  const edition = editionOf(id)
  const sources = quotationsIn(edition)

  it('has the id that its file is named by, and is historic unless it is of today', () => {
    expect(edition.id).toBe(id)
    expect(edition.historic).toBe(id !== 'exampleshire-2026')
    expect(edition.document.file).toMatch(new RegExp(`^${document}_`))
  })

  it('carries every rule of its document, and none of another', () => {
    const every = Array.from(
      { length: rules },
      (_, index) => `${document}-${String(index + 1).padStart(2, '0')}`,
    )
    expect([...new Set(sources.map(({ source }) => source.clause))].sort()).toEqual(every)
  })

  it('quotes words that stand in the source document at the lines given', () => {
    expect(misquotations(edition, sourceText(edition))).toEqual([])
  })

  it('words what it tells the participant in short, plain sentences', () => {
    const long = participantSentences(edition).filter((sentence) => sentence.split(/\s+/).length > 25)
    expect(long).toEqual([])
    const unplain = participantSentences(edition).filter((sentence) =>
      /;|n't\b|\be\.?g\b|\bi\.?e\.|\betc\b|^\d|\band\/or\b/i.test(sentence),
    )
    expect(unplain).toEqual([])
  })

  it('tells both audiences what it is, who it is for and what is expected', () => {
    for (const audience of ['sentencer', 'participant'] as const) {
      const topics = new Set(edition.statements.filter((one) => one[audience]).map(({ topic }) => topic))
      // Courts read in the first cell whom it is for.
      const forWhom = audience === 'participant' || edition.glance?.audience === undefined
      const needed = ['about', 'aims', ...(forWhom ? ['audience'] : [])]
      expect(topics.has('operation') || topics.has('timetable')).toBe(true)
      expect([...topics]).toEqual(expect.arrayContaining(needed))
      expect(edition.statements.filter((one) => one[audience]).length).toBeGreaterThan(20)
    }
  })

  it('keeps to 45 words in each cell that a court reads at a glance', () => {
    for (const cell of Object.values(edition.glance ?? {})) {
      const words = (cell ?? []).flatMap(({ text }) => text.split(/\s+/))
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(45)
    }
  })

  it('lets the participant be removed on its grounds and no other', () => {
    const told = edition.statements.filter(({ topic }) => topic === 'removal').map((one) => one.participant)
    expect(told).toEqual(edition.rules.removal.map(({ participant }) => participant))
  })

  it('prints no claim of a proven effect and no promise of an outcome', () => {
    const printed = edition.statements.flatMap(({ sentencer, participant }) => [sentencer, participant])
    expect(printed.filter((text) => /\bproven\b|\bproved\b|\bwill stop\b/i.test(text ?? ''))).toEqual([])
  })
})

it.each([
  ['You must attend all sessions', '3-4', true],
  ['One … attend all sessions … stay', '1, 3-4', true],
  ['stay … attend', '3-4', false],
  ['You must attend most sessions', '3-4', false],
  ['You must attend all sessions', '3', false],
  ['You must attend all sessions', '999', false],
])('“%s” in line %s: %s', (words, lines, stands) => {
  const good = editionOf('exampleshire-2026')
  const made: Edition = {
    ...good,
    rules: { ...good.rules, removal: [], timetable: [] },
    statements: [{ topic: 'about', sentencer: words, source: { clause: 'x-01', lines, words } }],
  }
  const document = ['## One', '', '- You must **attend** all', 'sessions, and stay'].join('\n')
  const found = misquotations(made, document).map(({ path }) => path.join('/'))
  expect(found.includes('statements/0/source/words')).toBe(!stands)
})

function participantSentences({ statements }: Edition): string[] {
  return statements.flatMap(({ participant }) => participant?.split(/(?<=[.?!:])\s+/) ?? [])
}
