import { type Issue, issuesToTell } from '../../errors.ts'
import { type Desk, tryRead } from '../desk.ts'
import { problemsAt } from '../form/answer-words.ts'
import { readAnswers } from '../form/answers.ts'
import { type Draft, firstBy, listAt, textAt, withValues } from '../form/draft.ts'
import type { Form } from '../form/form.ts'
import { readGrid } from '../form/grid.ts'
import type { Problem } from '../page.ts'
import { type Field, type Question, removable, removing } from '../questions/question.ts'
import { readCaseText } from '../reading.ts'
import type { State } from '../state/state.ts'
import { givenOf } from './given.ts'

/** What a question's form says of the case. */
export interface QuestionRead {
  draft: Draft
  /** What is wrong, at its fields: choices that weren't made first. */
  problems: Problem[]
  /** How many of these are choices that weren't made: nothing was typed that could be kept. */
  unmade: number
  /** The same place after it was read: entries and rows move up where those before them were left empty. */
  moved: { pointer: (pointer: string) => string; row: (row: number) => number }
}

export function readQuestion(
  desk: Desk,
  state: State,
  question: Question,
  form: Form,
  blank: number,
): QuestionRead {
  const asked = givenOf(desk, state, blank)
  const fields = question.fields(asked)
  const read = readAnswers(state.draft, fields, form, removedOf(form, fields, state.draft))
  const grid = question.grid?.(asked)
  const table = grid && readGrid(grid, read.draft, form)
  const draft = withoutStaleCodes(table?.draft ?? read.draft, state.draft)
  const issues = issuesIn(desk, draft, state.asOf)
  const language = desk.resources.language()
  return {
    draft,
    problems: [
      ...read.unmade.map(({ message, field }) => ({ words: language.say(message), field })),
      ...problemsAt(issues, fields, language, read.given),
      ...(table?.problems(issues, language) ?? []),
    ],
    unmade: read.unmade.length,
    moved: { pointer: read.moved, row: table?.moved ?? ((row) => row) },
  }
}

const issuesIn = (desk: Desk, draft: Draft, asOf: string): Issue[] =>
  issuesToTell(tryRead(() => readCaseText(JSON.stringify(draft), asOf, desk.editions)).issues)

/** Only what the page has a button for can be taken away. */
function removedOf(form: Form, fields: readonly Field[], draft: Draft): string[] {
  return fields.flatMap((field) => {
    const entry = removable(field, draft)
    return entry !== null && form.text('go') === removing(entry) ? [entry] : []
  })
}

/** A code stands for the word it was given with: it goes when the word changes. */
function withoutStaleCodes(draft: Draft, before: Draft): Draft {
  const stale = CODED.flatMap(([list, word]) => {
    const known = firstBy('/id', listAt(before, list))
    return listAt(draft, list).flatMap((entry, index) => {
      const earlier = known.get(textAt(entry, '/id'))
      const same = textAt(earlier, `/${word}`) === textAt(entry, `/${word}`)
      return same || textAt(entry, '/code') === '' ? [] : [[`${list}/${index}/code`, undefined] as const]
    })
  })
  return stale.length === 0 ? draft : withValues(draft, stale)
}

const CODED = [
  ['/catchUps', 'outcome'],
  ['/appointments', 'outcome'],
  ['/enforcement', 'step'],
] as const
