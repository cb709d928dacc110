import { describe, expect, it } from 'vitest'
import {
  type Block,
  callout,
  document,
  figure,
  heading,
  list,
  listItem,
  noteReference,
  paragraph,
  strong,
  table,
  text,
} from '../../src/document/tree.ts'
import { type Readability, readability } from '../../src/readability/readability.ts'
import { furniture } from '../document/furniture.ts'

describe('the formulas', () => {
  it('Flesch-Kincaid: 1 sentence, 13 words, 26 syllables are grade 13.08', () => {
    const { sentences, words, grade } = read(sentence('table ', 13)).whole
    expect({ sentences, words }).toEqual({ sentences: 1, words: 13 })
    expect(grade).toBeCloseTo(13.08, 4)
  })

  it('SMOG: 4 words of three syllables or more in each sentence are 14.5546', () => {
    const { whole } = read(...Array.from({ length: 30 }, () => sentence('banana ', 4)))
    expect(whole.smog).toBeCloseTo(14.5546, 4)
  })

  it('SMOG is not told on 29 sentences', () => {
    expect(read(...Array.from({ length: 29 }, () => sentence('banana ', 4))).whole.smog).toBeNull()
  })

  it('a figure counts as one syllable', () => {
    expect(read(says('35 175 8.')).whole.grade).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 4)
  })
})

describe('what counts as a sentence', () => {
  it('every sentence of a paragraph, with its own length', () => {
    const { whole } = read(says('You must come. If you miss one, do a catch-up session (it counts).'))
    expect(whole).toMatchObject({ sentences: 2, words: 13, meanWords: 6.5 })
    expect(whole.longest).toEqual({
      words: 10,
      sentence: 'If you miss one, do a catch-up session (it counts).',
    })
  })

  it('each item of a list, and its lead-in', () => {
    const items = list(false, listItem(says('come on time')), listItem(says('stay to the end. Then sign')))
    expect(read(says('You must:'), items).whole).toMatchObject({ sentences: 4, words: 11 })
  })

  it('no heading', () => {
    expect(read(heading(2, text('What will I do?'))).whole).toMatchObject({ sentences: 0, words: 0 })
  })

  it('no text without a mark: it stands among the labels', () => {
    const { whole, labels } = read(says('The Probation Service'), says('Come. Tel: 0161 496 0000'))
    expect(whole.sentences).toBe(0)
    expect(labels).toEqual(['The Probation Service', 'Come. Tel: 0161 496 0000'])
  })

  it('what is marked up, quoted or followed by a note', () => {
    const paragraphs = [
      paragraph(strong(text('Come.'))),
      says('He said “come.”'),
      paragraph(text('Come.'), noteReference(1)),
    ]
    expect(read(...paragraphs)).toMatchObject({ whole: { sentences: 3, words: 5 }, labels: [] })
  })

  it('sentences in callouts, tables and figures, too', () => {
    const cells = table(
      [[text('Part')], [text('Hours')]],
      [[[text('Induction')], [text('It lasts 50 hours.')]]],
    )
    const blocks = [
      callout('note', [text('A note')], says('It is old.')),
      cells,
      figure([text('Hours')], 'Induction is short.', { width: 1, height: 1, markup: '' }, cells),
    ]
    const { whole, labels } = read(...blocks)
    expect(whole.sentences).toBe(4)
    expect(labels).toEqual(['A note', 'Part', 'Hours', 'Induction', 'Hours', 'Part', 'Hours', 'Induction'])
  })
})

it('measures by heading, in reading order', () => {
  const { sections } = read(
    says('Before.'),
    heading(1, text('Title')),
    heading(2, text('One?')),
    says('One two.'),
    heading(2, text('Two?')),
    says('One two three.'),
  )
  expect(sections.map(({ heading, words }) => [heading, words])).toEqual([
    [null, 1],
    ['One?', 2],
    ['Two?', 3],
  ])
})

it('an empty document has no figures', () => {
  const none = { sentences: 0, words: 0, meanWords: null, longest: null, grade: null, smog: null }
  expect(read()).toEqual({ whole: none, sections: [], labels: [] })
})

const says = (words: string) => paragraph(text(words))

const sentence = (word: string, times: number) => says(`${word.repeat(times).trim()}.`)

function read(...blocks: Block[]): Readability {
  const metadata = {
    title: '',
    language: 'en-GB',
    edition: '',
    author: null,
    marking: null,
    reference: null,
    pages: null,
    columns: 1,
  } as const
  return readability(document({ ...metadata, status: 'published' }, furniture, ...blocks))
}
