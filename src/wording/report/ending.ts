import type { Chronology } from '../../chronology/chronology.ts'
import type { Status } from '../../rules/states.ts'
import type { ReportKind } from '../document-kinds.ts'

/** How participation ended without completion. */
export const ENDINGS = ['withdrawn', 'removed', 'recalled', 'order ended'] as const

export interface Ending {
  how: (typeof ENDINGS)[number]
  /** YYYY-MM-DD */
  on: string
  /** Where the record tells of it. */
  pointer: string
  by: { name: string; role: string } | null
  reason: string | null
}

/** What tells which report fits. */
export interface Standing {
  chronology: Chronology
  assessment: { status: Status }
}

/**
 * The report that fits where a person stands: on progress while he is on the programme, on hold, suspended or
 * repeating; on treatment once attendance is complete; on non-completion once participation ended without it. Null:
 * the programme hasn't begun.
 */
export function reportThatFits(standing: Standing): ReportKind | null {
  const { status } = standing.assessment
  if (status === 'not started') return null
  if (status === 'attendance complete' || status === 'completed') return 'treatment-report'
  return endingOf(standing) === null ? 'progress-report' : 'non-completion-report'
}

/** The same, for whoever asks for the report. Before the programme begins each is refused with its reason. */
export const reportFor = (standing: Standing): ReportKind => reportThatFits(standing) ?? 'progress-report'

/** The withdrawal or removal that stands, a recall, or the end of the order. Null: participation goes on, or is complete. */
export function endingOf({ chronology, assessment }: Standing): Ending | null {
  const { stopped, ended, recalled } = chronology
  const isDone = assessment.status === 'attendance complete' || assessment.status === 'completed'
  if (stopped === null || (ended === null && isDone)) return null
  const { by = null, reason = null } = (ended ?? recalled)?.value ?? {}
  return { ...stopped, by, reason }
}
