import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { InputError } from '../../src/errors.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer, documentsFor } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { AS_OF, editionOf, sample } from './composing.ts'

/** The letter to the person: what it says, what it asks for, and what a run tells of it. */

const composer = createComposer(openResources().templates(), english)

function composed(record: CaseRecord, final = false) {
  const edition = editionOf(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  return composer.compose({ kind: 'participant-summary', edition, asOf: AS_OF, final, subject })
}

const letterOf = (name: string, change?: Parameters<typeof sample>[1]) => {
  const { markdown } = composed(sample(name, change))
  return markdown.replaceAll('&#160;', ' ').replaceAll('&#10;', '\n')
}

const under = (letter: string, heading: string) =>
  letter.split(`\n## ${heading}\n\n`)[1]?.split('\n## ')[0] ?? ''

test('the headings, in order, and no title', () => {
  const letter = letterOf('i-sotp-complete-evening')
  expect([...letter.matchAll(/^(#+) (.*)$/gm)].map(([, marks, words]) => `${marks} ${words}`)).toEqual([
    '## What you did',
    '## What went well',
    '## What to keep working on',
    '## What happens next',
    '## If you do not agree',
    '## Who sees the report',
  ])
})

test.each([
  ['i-sotp-complete-evening', 'You have finished your group programme. '],
  ['n-sogp-withdrawn', 'Your time on your group programme ended on 28 November 2025. '],
  ['i-sotp-removed', 'Your time on your group programme ended on 17 February 2026. '],
  ['csogp-on-hold', 'You are still on your group programme. '],
])('the opening of %s fits what happened', (name, opening) => {
  const letter = letterOf(name)
  expect(letter).toContain(`\n\n${opening}`)
  expect(letter).toContain('This letter says what is in your report.')
})

test('whoever decided and writes says I', () => {
  expect(letterOf('n-sogp-withdrawn')).toContain(' I decided this. ')
})

test('how it ended and who decided is said in plain words, and that no order was said to be broken', () => {
  expect(letterOf('i-sotp-removed')).toContain(
    'You were removed from it before it was finished. Sandra Ogunleye, programme manager, decided this. The report says why. This letter does not say that you broke your order. This letter says',
  )
  expect(letterOf('i-sotp-recalled')).toContain('This letter does not say that you broke your licence.')
  expect(letterOf('i-sotp-complete-evening')).not.toContain('broke your')
  // Who fell ill would hear there for the first time that anybody could think so.
  expect(letterOf('n-sogp-withdrawn')).not.toContain('broke your')
})

test('the name stands above the address', () => {
  expect(letterOf('exampleshire-complete')).toContain('\n\nMr Desmond Aldous\n5 Mill Lane\n')
})

test('a step whose day has passed is named to whoever makes the letter, and above a draft', () => {
  const late = sample('i-sotp-removed', ({ letter }) => {
    if (letter !== undefined)
      letter.next = ['On 14 March 2026 we meet.', 'By 31 March 2026 you ring.', 'On 4 April 2026 you come.']
  })
  const told = 'What happens next names a day that has passed: 14 March 2026.'
  expect(composed(late).remarks).toEqual([told])
  expect(composed(late).markdown).toContain(`> ${told}`)
  expect(composed(late, true).markdown).not.toContain(told)
})

test('what was done is told in figures, a session that was made up as that, and one without a record not at all', () => {
  expect(under(letterOf('i-sotp-complete-evening'), 'What you did')).toContain(
    'You came to 33 of 35 sessions and made up the other 2. Your first session was on 29 April 2025, and your last on 13 January 2026.',
  )
  expect(under(letterOf('n-sogp-withdrawn'), 'What you did')).toContain(
    'You came to 19 of 21 sessions up to 7 November 2025. You missed 2 with a good reason. Your first session was',
  )
  expect(under(letterOf('i-sotp-removed'), 'What you did')).toContain(
    'You came to all 17 sessions up to 10 February 2026. The whole programme has 35.',
  )
})

test('the words that somebody wrote to the person stand as they are', () => {
  const { letter } = sample('i-sotp-removed')
  const text = letterOf('i-sotp-removed')
  expect(under(text, 'What went well')).toBe(`${letter?.wentWell.map((each) => `- ${each}`).join('\n')}\n`)
  expect(under(text, 'What to keep working on')).toBe(
    `${letter?.keepWorking.map((each) => `- ${each}`).join('\n')}\n`,
  )
})

test('whom to tell and by when: at the meeting that is planned', () => {
  expect(under(letterOf('i-sotp-removed'), 'If you do not agree')).toContain(
    'Tell me or Craig Lomas, at the meeting on 14 April 2026 or before. You can ring Craig Lomas on 01632 960133.',
  )
  expect(under(letterOf('n-sogp-withdrawn'), 'If you do not agree')).toContain(
    'Tell me or Anil Kapoor as soon as you can. You can ring Anil Kapoor on 01632 960155.',
  )
})

test('who sees the report comes of who receives it, and ends with what is passed on', () => {
  const who = (roles: string[]) =>
    under(
      letterOf('i-sotp-removed', ({ report }) => {
        report.distribution = roles.map((role) => ({ role }))
      }),
      'Who sees the report',
    )
  expect(who(['Offender manager', 'The participant', 'Treatment manager', 'Worcester Crown Court'])).toMatch(
    /^You, your offender manager, the treatment manager and the Worcester Crown Court see it\. Those who manage your order may see it too\. We must pass on what keeps people safe\.\n/,
  )
  expect(who([])).toMatch(
    /^You see it\. Ask us who else does\. Those who manage your order may see it too\. We must/,
  )
})

test('who went through the report with the person is told, and whoever writes says "I"', () => {
  expect(letterOf('n-sogp-withdrawn')).toContain(
    'Terence Moffat went through the report with you on 15 December 2025.',
  )
  expect(letterOf('i-sotp-complete-evening')).toContain(
    'I went through the report with you on 12 March 2026.',
  )
})

describe('without words to the person', () => {
  const unwritten = ({ letter }: CaseRecord) => {
    if (letter !== undefined) Object.assign(letter, { wentWell: [], next: [] })
  }

  test('a draft has lines to write on, and says what is lacking', () => {
    const letter = letterOf('i-sotp-removed', unwritten)
    expect(under(letter, 'What went well')).toContain('```ruled-lines\n[{"label":"","lines":3}]\n```')
    expect(letter).toContain('> Not yet written: what went well and what happens next.')
  })

  test('no final letter is made, and the report is', () => {
    const record = sample('i-sotp-removed', unwritten)
    expect(() => composed(record, true)).toThrow(InputError)
    expect(() => composed(record, true)).toThrow('Not yet written: what went well and what happens next.')
    expect(composed(sample('i-sotp-removed'), true).markdown).toContain('status: "final"')
  })

  test('it is made only where somebody has written for it, and with the last report', () => {
    const kinds = (name: string, change?: Parameters<typeof sample>[1]) => {
      const record = sample(name, change)
      return documentsFor(assessCase(editionOf(record.programme), record, AS_OF, english))
    }
    expect(kinds('i-sotp-removed')).toContain('participant-summary')
    expect(kinds('i-sotp-removed', (record) => void delete record.letter)).not.toContain(
      'participant-summary',
    )
    const early = (record: CaseRecord) => {
      record.letter = { wentWell: ['You came.'], keepWorking: [], next: [], address: [] }
    }
    expect(kinds('csogp-on-hold', early)).not.toContain('participant-summary')
  })

  test('a letter says what is in its report, so that it waits until that can be final', () => {
    const open = sample('n-sogp-withdrawn')
    expect(composed(open).markdown).toContain('The report that it goes with cannot be final yet.')
    expect(() => composed(open, true)).toThrow('cannot be final yet')
    expect(() => composed(sample('i-sotp-complete-evening'), true)).not.toThrow()
  })

  test('while the programme goes on there is no final letter', () => {
    expect(() => composed(sample('csogp-on-hold'), true)).toThrow('The programme goes on')
  })
})

test('a run tells how much the letter is too long, and of words that tell a stranger why', () => {
  const long = 'You came every week and you spoke of things that were hard to say to anybody before.'
  const { remarks } = composed(
    sample('i-sotp-removed', (record) => {
      record.person.formats = ['read aloud']
      record.letter = {
        ...{ wentWell: Array.from({ length: 16 }, () => long), keepWorking: ['Not to offend.'], address: [] },
        next: ['You finish the i SOTP later.'],
      }
    }),
  )
  expect(remarks).toEqual([
    expect.stringMatching(/^The letter has \d+ words\. That is \d+ more than 260\.$/),
    '16 sentences written for the letter have more than 15 words.',
    'What went well has 16 points. The letter reads well with 3 at most.',
    expect.stringContaining('What to keep working on names the programme, an offence'),
    expect.stringContaining('What happens next names the programme, an offence'),
    expect.stringContaining('Nobody is recorded who went through'),
  ])
  expect(composed(sample('i-sotp-removed')).remarks).toBeUndefined()
})

test.each(['c-sogp-complete-short-route', 'n-sogp-withdrawn', 'i-sotp-removed', 'i-sotp-complete-evening'])(
  'every sentence of the program in %s has 15 words at most',
  (name) => {
    const { markdown, marks } = composed(sample(name))
    const own = marks.filter(({ ground }) => ground.by !== 'person')
    const sentences = own
      .flatMap(({ from, to }) =>
        markdown
          .slice(from, to)
          .replaceAll('&#160;', ' ')
          .split(/(?<=[.!?])\s+/),
      )
      .filter((sentence) => sentence.split(/\s+/).length > 15)
    expect(sentences).toEqual([])
  },
)

test('sessions of which nothing is recorded are not denied', () => {
  const letter = letterOf('i-sotp-removed', (record) => {
    record.attendance = []
  })
  expect(letter).toMatch(/What happened at your \d+ sessions is not recorded\./)
  expect(letter).not.toContain('No session was held for you')
})

test('the letter points to the reason only where the report has one', () => {
  expect(letterOf('i-sotp-removed')).toContain('The report says why.')
  const without = letterOf('i-sotp-removed', (record) => {
    for (const each of record.status) delete each.reason
  })
  expect(without).not.toContain('The report says why.')
})
