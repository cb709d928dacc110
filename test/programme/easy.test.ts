import { describe, expect, test } from 'vitest'
import type { EasyPair } from '../../src/programme/easy.ts'
import { easyFlaws } from '../../src/programme/easy-flaws.ts'
import { edition as shape } from '../../src/programme/edition.ts'
import { editionOf } from './files.ts'

const flaws = (participant: string, ...texts: (string | Omit<EasyPair, 'picture'>)[]) => {
  const easy = texts.map((each) => ({
    picture: 'clock',
    ...(typeof each === 'string' ? { text: each } : each),
  }))
  const statements = [{ topic: 'family', participant, easy }]
  return easyFlaws(shape.parse({ ...editionOf('csogp'), local: { statements } })).map((each) => each.expected)
}

describe('easy-read texts', () => {
  test('say the same in short sentences', () => {
    expect(
      flaws(
        'If you miss 2 sessions, you have to go back to court.',
        'Have you missed 2 sessions?',
        'Then you must go to court.',
      ),
    ).toEqual([])
  })

  test.each([
    ['a number', 'You do 3 or 4 sessions.', ['You do 3 sessions.'], 'the number 4'],
    ['a duty', 'You must come.', ['You come.'], '“must”'],
    [
      'a condition',
      'If you miss 2, you go to court.',
      ['You miss 2.', 'You go to court.'],
      'an “if” or a question',
    ],
    [
      'that a step depends on what happened',
      'You miss a session. You make it up.',
      ['You make up a session.'],
      'an “if” or a question',
    ],
    ['all of its topic', 'You come.', [], 'a pair that tells it'],
    ['that something is only possible', 'It could happen.', ['It happens.'], '“could”'],
  ])('drop nothing: %s', (_, participant, texts, expected) => {
    expect(flaws(participant, ...texts).join()).toContain(expected)
  })

  test('hold no abbreviation', () => {
    expect(flaws('You come.', 'You come to the CSOGP.').join()).toContain('“CSOGP”')
    expect(flaws('You come.', 'You bring paper, e.g. a book.').join()).toContain('“e.g”')
    expect(flaws('You see a DVD.', 'You see a DVD.')).toEqual([])
  })

  test('have each hard word explained by the next', () => {
    const pair = { text: 'You have a licence.', hard: 'licence' }
    expect(flaws('You come.', pair, 'A licence is a set of rules.')).toEqual([])
    expect(flaws('You come.', pair).join()).toContain('explains the word')
    expect(flaws('You come.', { ...pair, hard: 'order' }, 'More.').join()).toContain('a word of the text')
    const border = { text: 'You cross a border.', hard: 'order' }
    expect(flaws('You come.', border, 'More.').join()).toContain('a word of the text')
  })
})
