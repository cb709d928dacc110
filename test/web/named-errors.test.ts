import { expect, test } from 'vitest'
import { ISSUES } from '../../src/case/issue-phrases.ts'
import { readCase } from '../../src/case/read.ts'
import { InputError, type Issue } from '../../src/errors.ts'
import { givenOf } from '../../src/web/case/given.ts'
import { readQuestions } from '../../src/web/case/read-question.ts'
import { type Blanks, formOfParts, partsOf } from '../../src/web/case/section-page.ts'
import { askedIn, SECTIONS, taskAt } from '../../src/web/case/tasks.ts'
import type { Desk } from '../../src/web/desk.ts'
import { nameOfPlace, wordsOf } from '../../src/web/form/field-name.ts'
import { formOver } from '../../src/web/form/form.ts'
import { namesOn } from '../../src/web/form/names.ts'
import type { State } from '../../src/web/state/state.ts'
import { WRITTEN } from '../../src/web/state/written.ts'
import { english } from '../english.ts'
import { AS_OF, resources, sample } from './site.ts'

/** A summary of errors is read away from its fields: each of its sentences says which of them it is about. */

const desk = { resources, editions: resources } as unknown as Desk
const task = taskAt('/case', WRITTEN)
/** Of every field: the day, month and year of a date, and what is typed elsewhere. */
const WRONG = [
  ['3', '3', '26', 'x'],
  ['31', '2', '2026', '-1'],
  ['', '3', '2026', 'a\u0007b'],
  ['1', '1', '1900', '999999'],
] as const
const ROWS = 4

test.each([
  'csogp-west-mercia-complete.json',
  'c-sogp-not-suitable.json',
  'csogp-west-mercia-two-progress-reports.json',
  'n-sogp-complete.json',
])('%s: on no page do two fields have the same sentence, whatever is typed into all of them', (name) => {
  const state: State = {
    ...{ draft: JSON.parse(sample(name)), typed: {}, answered: [] },
    ...{ asOf: AS_OF, label: '', documents: WRITTEN },
  }
  let told = 0
  const clashes = new Set<string>()
  for (const section of SECTIONS) {
    const { questions, aside } = askedIn(section, givenOf(desk, state), WRITTEN)
    const blanks: Blanks = new Map([...questions, ...aside].map(({ id }) => [id, 2]))
    const parts = partsOf(desk, state, task, section, blanks)
    const names = parts.flatMap(({ question, given }) => namesOn(question, given, ROWS))
    const rows = parts.flatMap(({ question: { grid, prefix = '' } }) =>
      grid === undefined ? [] : [[`${prefix}rows`, [String(ROWS)]] as [string, string[]]],
    )
    for (const [day, month, year, text] of WRONG) {
      const typed = names.map(({ name }): [string, string[]] => {
        const part = /-(day|month|year)$/.exec(name)?.[1]
        return [name, [part === 'day' ? day : part === 'month' ? month : part === 'year' ? year : text]]
      })
      const form = formOver(formOfParts(parts, {}), new Map([...typed, ...rows]))
      const fieldOf = new Map<string, string | null>()
      for (const { words, field } of readQuestions(desk, state, parts, form).problems) {
        told += 1
        const other = fieldOf.get(words)
        if (other !== undefined && other !== field)
          clashes.add(`${section.id}: ${words} (${other}, ${field})`)
        fieldOf.set(words, field)
      }
    }
  }
  expect([...clashes]).toEqual([])
  expect(told).toBeGreaterThan(100)
})

// biome-ignore lint/suspicious/noExplicitAny: a case as its file has it
type Case = any

/** What is wrong with a case. */
function issuesIn(text: string): readonly Issue[] {
  try {
    readCase(text, 'case.json', (id) => resources.edition(id))
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.issues
  }
}

/** Of a file that somebody wrote or signed, or of the one field of its kind: no page has another that is meant. */
const OF_NO_FIELD = ['issue/label', 'issue/order-length', 'issue/id-twice', 'issue/own-module']

test('what contradicts another answer is said with its field or its day', () => {
  const nameless = Object.entries(ISSUES)
    .filter(([, own]) => Object.keys(own).length === 0)
    .map(([code]) => code)
  const ofAnswers = nameless.slice(0, nameless.indexOf('issue/sign-no-report'))
  expect(ofAnswers).toEqual(OF_NO_FIELD)
})

test.each([
  [
    'a session twice',
    'There are two entries for the session of 8 April 2024 – remove one',
    (record: Case) => record.attendance.push(record.attendance[0]),
  ],
  [
    'an earlier programme that nobody attended',
    ' must be yes, or change that the programme was completed',
    (record: Case) =>
      (record.earlierProgrammes = [{ name: 'A', setting: 'prison', attended: 'no', completed: 'yes' }]),
  ],
])('%s', (_, words, change) => {
  const record: Case = JSON.parse(sample('csogp-west-mercia-complete.json'))
  change(record)
  const text = JSON.stringify(record)
  const said = issuesIn(text).map((issue) => wordsOf(issue, nameOfPlace(issue.pointer), english))
  expect(said.join('\n')).toContain(words)
  expect(said.join('\n')).not.toMatch(/^ /m)
})
