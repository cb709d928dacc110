import type { Message } from '../../message.ts'
import type { Completion, Psychometrics } from '../assessment.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { afterProgramme, type Progress } from '../psychometrics/checkpoint-window.ts'
import { requirementNamed, say } from './findings.ts'

export type Outcome = Completion['requirements'][number]['outcome']

export interface Given extends Progress {
  psychometrics: Psychometrics
}

export type Found = Message & Partial<Finding> & { outcome: Outcome }

/** 004-01 "at the end". A completion counts once the report has gone to the supervising officer too. */
export function endReport(given: Given): Found {
  const { edition, chronology } = given
  const { completedOn, sentOn } = chronology.known.report
  if (completedOn === undefined) {
    return {
      outcome: 'not met',
      ...say('completion/report-not-finished'),
      missing: [requirementNamed({ name: 'end report' })],
    }
  }
  const early = tooEarly(given, completedOn)
  if (early !== null) {
    return {
      outcome: 'not met',
      ...say('completion/report-too-early', { on: completedOn, ...early }),
      facts: ['/report/completedOn'],
      missing: [requirementNamed({ name: 'end report' })],
    }
  }
  if (sentOn === undefined) {
    return {
      outcome: 'not recorded',
      ...say(REPORT_UNSENT, { on: completedOn, supervisor: edition.terms.supervisor }),
      basis: [say('completion/ground-sent')],
      facts: ['/report/completedOn'],
      missing: [say('completion/date-sent-needed')],
    }
  }
  return {
    outcome: 'met',
    ...say('completion/report-sent', { on: completedOn, sent: sentOn }),
    facts: ['/report/completedOn', '/report/sentOn'],
  }
}

/** Code of the finding that a report which is finished wasn't sent. */
export const REPORT_UNSENT = 'completion/report-not-sent'

/**
 * A report or review belongs after the sessions. The last of them, where all have been completed. Null: it comes after
 * them, or participation has ended.
 */
function tooEarly(given: Given, on: string): { last: string | null } | null {
  if (given.chronology.ended !== null) return null
  const { reached, from } = afterProgramme(given)
  if (!reached) return { last: null }
  return from !== null && on < from ? { last: from } : null
}

/** 004-02: the report is discussed at the review. */
function isAhead({ completedOn }: Case['chronology']['known']['report'], held: string): boolean {
  return (completedOn ?? '9999-12-31') > held
}

/** 004-24: after the group. */
export function finalReview(given: Given): Found {
  const { report } = given.chronology.known
  const held = report.review?.heldOn
  const missing = [requirementNamed({ name: 'final review' })]
  if (held === undefined) return { outcome: 'not met', ...say('completion/review-not-held'), missing }
  const facts = ['/report/review/heldOn']
  const early = tooEarly(given, held)
  if (early !== null) {
    return {
      outcome: 'not met',
      ...say('completion/review-too-early', { on: held, ...early }),
      facts,
      missing,
    }
  }
  const code = isAhead(report, held) ? 'completion/review-before-report' : 'completion/review-held'
  return { outcome: 'met', ...say(code, { on: held }), facts }
}
