import { expect, test } from 'vitest'
import { givenOf } from '../../src/web/case/given.ts'
import { readQuestions } from '../../src/web/case/read-question.ts'
import { type Blanks, formOfParts, partsOf } from '../../src/web/case/section-page.ts'
import { askedIn, SECTIONS, taskAt } from '../../src/web/case/tasks.ts'
import type { Desk } from '../../src/web/desk.ts'
import { formOver } from '../../src/web/form/form.ts'
import { namesOn } from '../../src/web/form/names.ts'
import type { State } from '../../src/web/state/state.ts'
import { WRITTEN } from '../../src/web/state/written.ts'
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
