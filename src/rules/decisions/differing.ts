import type { CaseRecord, Decision } from '../../case/record.ts'
import { compare, happened, type Recorded } from '../../chronology/recorded.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { type Finding, finding } from '../finding.ts'
import { isTooEarly } from './early.ts'

/**
 * The decisions about something, oldest first, as they stood on `asOf`. With `subject`, those that name it;
 * `null` for those that name nothing. One that is dated before what it decides isn't among them.
 */
export function decisionsAbout(
  record: CaseRecord,
  asOf: string,
  about: Decision['about'],
  subject?: string | null,
): Recorded<Decision>[] {
  return happened(
    record.decisions,
    '/decisions',
    asOf,
    ({ on }) => on,
    ({ id }) => id,
  ).filter(
    ({ value }) =>
      value.about === about &&
      (subject === undefined || (value.subject ?? null) === subject) &&
      !isTooEarly(record, value),
  )
}

/** The decision that stands: the latest. Null where two of that day differ: then a person says which holds. */
export function latestDecision(
  record: CaseRecord,
  asOf: string,
  about: Decision['about'],
  subject?: string | null,
): Recorded<Decision> | null {
  return standingOf(decisionsAbout(record, asOf, about, subject))
}

/** The latest of decisions about one matter, oldest first; null where those of its day differ. */
export function standingOf(decisions: readonly Recorded<Decision>[]): Recorded<Decision> | null {
  return differing(decisions).length > 0 ? null : (decisions.at(-1) ?? null)
}

/** The decisions of the latest day where they differ; else none. */
export function differing(decisions: readonly Recorded<Decision>[]): Recorded<Decision>[] {
  const last = decisions.filter(({ value }) => value.on === decisions.at(-1)?.value.on)
  return new Set(last.map(({ value }) => value.outcome)).size < 2 ? [] : last
}

/** `The probation officer decided this on 5 March 2026. Reason recorded: …` Roles, never names. */
export function decisionInWords({ by, on, reason, approvedBy }: Decision): string {
  const approved = approvedBy === undefined ? '' : `, approved by the ${lower(approvedBy.role)}`
  return `The ${lower(by.role)} decided this on ${dateInWords(on)}${approved}. Reason recorded: ${asSentence(reason)}`
}

/**
 * Two decisions of one day that differ: the file can't say which stands, so a person has to. `routes`: those of the
 * edition, for their names.
 */
export function assessDecisions(
  record: CaseRecord,
  asOf: string,
  routes: Edition['rules']['routes'] = [],
): Finding[] {
  const all = happened(
    record.decisions,
    '/decisions',
    asOf,
    ({ on }) => on,
    ({ id }) => id,
  ).filter(({ value }) => !isTooEarly(record, value))
  const keys = new Set(all.map(({ value }) => matter(value)))
  return [...keys].sort(compare).flatMap((key) => {
    const last = differing(all.filter(({ value }) => matter(value) === key))
    const day = last[0]?.value.on
    if (day === undefined) return []
    return finding({
      id: `case.decisions/${key}`,
      topic: 'case',
      outcome: 'needs decision',
      statement: `Two decisions about the same matter (${key.replace('/', ': ')}) were recorded on ${dateInWords(day)}, and they differ. Neither is applied.`,
      facts: last.map(({ pointer }) => pointer),
      readings: last.map(({ value }) => ({
        reading: `The decision “${value.id}” of the ${lower(value.by.role)} stands`,
        outcome: routes.find(({ id }) => id === value.outcome)?.name ?? value.outcome,
      })),
      settledBy: 'A later decision that says which of them stands.',
    })
  })
}

function matter({ about, subject }: Decision): string {
  return subject === undefined ? about : `${about}/${subject}`
}

function lower(role: string): string {
  return /^[A-Z][a-z]/.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role
}

/** A recorded narrative as a sentence: with its stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
