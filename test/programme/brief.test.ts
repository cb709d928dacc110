import { describe, expect, test } from 'vitest'
import { briefFlaws } from '../../src/programme/brief.ts'
import { edition as shape } from '../../src/programme/edition.ts'
import { editionOf } from './files.ts'

const flaws = (participant: string | undefined, brief: string) =>
  ofStatement({ topic: 'rights', ...(participant !== undefined && { participant }), brief })

function ofStatement(statement: object): string[] {
  const statements = [statement]
  return briefFlaws(shape.parse({ ...editionOf('csogp'), local: { statements } })).map(
    (each) => each.expected,
  )
}

describe('the words for a folded sheet', () => {
  test('are shorter and say the same', () => {
    expect(
      flaws(
        'If you miss 2 sessions, you will have to go back to court.',
        '2 missed: you must go back to court.',
      ),
    ).toEqual([])
  })

  test.each([
    ['a number', 'You do 3 or 4 sessions in all of the weeks.', 'You do 3 sessions.', 'the number 4'],
    [
      'its force',
      'You may be taken back to the court then.',
      'You must go back to court.',
      'expected “may” in it',
    ],
    [
      'a duty',
      'You need to come to all of the sessions.',
      'You come to all sessions.',
      'expected “need to” in it',
    ],
    ['words', 'You have rights.', 'You have rights, and more of them.', 'fewer words'],
    ['full words', undefined, 'You have rights.', 'words for the participant'],
  ])('drop nothing: %s', (_, participant, brief, expected) => {
    expect(flaws(participant, brief).join()).toContain(expected)
  })
})

describe('what is not on a folded sheet', () => {
  const words = { topic: 'about', participant: 'The service runs it.', folded: false }

  test('binds and promises nothing', () => {
    expect(ofStatement(words)).toEqual([])
  })

  test.each([
    ['a right', { topic: 'rights' }, 'expected it on the folded sheet'],
    ['a number', { participant: 'It takes 2 years.' }, 'expected it on the folded sheet'],
    ['a duty', { participant: 'You must come.' }, 'expected it on the folded sheet'],
    ['shorter words', { brief: 'They run it.' }, 'expected no shorter words'],
    ['words for courts alone', { participant: undefined, sentencer: 'It is run.' }, 'expected words for'],
  ])('is not %s', (_, more, expected) => {
    expect(ofStatement({ ...words, ...more }).join()).toContain(expected)
  })
})
