import type { CaseRecord } from '../record.ts'

/** A cell of a register to fill in. */
export type TemplateCell = { text: string } | { day: string }

export const TEMPLATE_HEADINGS = [
  'CRN',
  'Name',
  'Session',
  'Outcome',
  'Reason',
  'Module',
  'Date',
  'From',
  'To',
] as const

/**
 * The register of a group, as its cases stand: a row a person and session, by day, with what is recorded already. Reasons
 * stay in the cases: what a register doesn't state changes nothing there.
 */
export function templateRows(records: readonly CaseRecord[]): TemplateCell[][] {
  const rows = records.flatMap(({ person, schedule, attendance }) => {
    const recorded = new Map(attendance.map((entry) => [entry.session, entry.code ?? entry.outcome]))
    return schedule.sessions.map((session) => ({
      key: [session.date, session.from ?? '', session.id, person.name, person.crn].join('\n'),
      cells: [
        ...[person.crn, person.name, session.id, recorded.get(session.id) ?? '', '', session.module].map(
          (text) => ({ text }),
        ),
        { day: session.date },
        ...[session.from ?? '', session.to ?? ''].map((text) => ({ text })),
      ],
    }))
  })
  return rows.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ cells }) => cells)
}
