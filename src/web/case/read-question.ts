import { type Issue, issuesToTell } from '../../errors.ts'
import { type Desk, tryRead } from '../desk.ts'
import { problemsAt } from '../form/answer-words.ts'
import { readAnswers } from '../form/answers.ts'
import { type Draft, firstBy, listAt, textAt, withValues } from '../form/draft.ts'
import type { Form } from '../form/form.ts'
import { type GridAnswers, readGrid } from '../form/grid.ts'
import { whereaboutsOn } from '../form/whereabouts.ts'
import type { Problem } from '../page.ts'
import { type Field, removable, removing } from '../questions/question.ts'
import { readDraft } from '../reading.ts'
import type { State } from '../state/state.ts'
import type { Part } from './section-page.ts'

/** What a page's form says of the case. */
export interface PageRead {
  draft: Draft
  /** What is wrong, at its fields. */
  problems: Problem[]
  /** The same place after it was read: entries and rows move up where those before them were left empty. */
  moved: { pointer: (pointer: string) => string; row: (row: number, question: string) => number }
}

/** All questions of a page at once: what one of them says may be right only beside what another does. */
export function readQuestions(desk: Desk, state: State, parts: readonly Part[], form: Form): PageRead {
  const fields = parts.flatMap((part) => part.fields)
  const read = readAnswers(state.draft, fields, form, removedOf(form, fields, state.draft))
  const tables = new Map<string, GridAnswers>()
  let written = read.draft
  for (const { question, given } of parts) {
    const grid = question.grid?.(given)
    if (grid === undefined) continue
    const table = readGrid(grid, written, form)
    tables.set(question.id, table)
    written = table.draft
  }
  const draft = withoutStaleCodes(written, state.draft)
  const issues = issuesIn(desk, draft, state.asOf)
  const language = desk.resources.language()
  const where = whereaboutsOn(
    parts.map((part) => ({
      ...part,
      title: titleOf(part),
      columns: part.question.grid?.(part.given).columns,
    })),
  )
  return {
    draft,
    problems: parts.flatMap((part) => [
      ...problemsAt(issues, part.fields, language, read.given, where),
      ...(tables
        .get(part.question.id)
        ?.problems(issues, language, (name) => where.column(titleOf(part), name)) ?? []),
    ]),
    moved: { pointer: read.moved, row: (row, question) => tables.get(question)?.moved(row) ?? row },
  }
}

const titleOf = ({ question: { short, title } }: Part) => short ?? title

const issuesIn = (desk: Desk, draft: Draft, asOf: string): Issue[] =>
  issuesToTell(tryRead(() => readDraft(draft, asOf, desk.editions)).issues)

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
