import type { CaseRecord, Decision } from '../case/record.ts'
import { dateInWords } from './dates.ts'
import { compare, happened, type Recorded } from './facts.ts'
import { type Finding, finding } from './finding.ts'

/**
 * The decisions about something, oldest first, as they stood on `asOf`. With `subject`, those that name it;
 * `null` for those that name nothing.
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
    ({ value }) => value.about === about && (subject === undefined || (value.subject ?? null) === subject),
  )
}

/** The decision that stands: the latest. */
export function latestDecision(
  record: CaseRecord,
  asOf: string,
  about: Decision['about'],
  subject?: string | null,
): Recorded<Decision> | null {
  return decisionsAbout(record, asOf, about, subject).at(-1) ?? null
}

/** `The probation officer decided this on 5 March 2026. Reason recorded: …` Roles, never names. */
export function decisionInWords({ by, on, reason, approvedBy }: Decision): string {
  const approved = approvedBy === undefined ? '' : `, approved by the ${lower(approvedBy.role)}`
  return `The ${lower(by.role)} decided this on ${dateInWords(on)}${approved}. Reason recorded: ${ended(reason)}`
}

/** Two decisions of one day that differ: the file can't say which stands, so a person has to. */
export function assessDecisions(record: CaseRecord, asOf: string): Finding[] {
  const all = happened(
    record.decisions,
    '/decisions',
    asOf,
    ({ on }) => on,
    ({ id }) => id,
  )
  const keys = new Set(all.map(({ value }) => matter(value)))
  return [...keys].sort(compare).flatMap((key) => {
    const group = all.filter(({ value }) => matter(value) === key)
    const day = group.at(-1)?.value.on ?? ''
    const last = group.filter(({ value }) => value.on === day)
    if (new Set(last.map(({ value }) => value.outcome)).size < 2) return []
    return finding({
      id: `case.decisions/${key}`,
      topic: 'case',
      outcome: 'needs decision',
      statement: `Two decisions about the same matter (${last[0]?.value.about}) were recorded on ${dateInWords(day)}, and they differ.`,
      facts: last.map(({ pointer }) => pointer),
      readings: last.map(({ value }) => ({
        reading: `The decision of the ${lower(value.by.role)} stands`,
        outcome: value.outcome,
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

function ended(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
