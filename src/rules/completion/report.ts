import { dateInWords } from '../../programme/date-words.ts'
import type { Completion, Psychometrics } from '../assessment.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { afterProgramme, type Progress } from '../psychometrics/checkpoint-window.ts'

export type Outcome = Completion['requirements'][number]['outcome']

export interface Given extends Progress {
  psychometrics: Psychometrics
}

export interface Found extends Partial<Finding> {
  outcome: Outcome
  statement: string
}

/** 004-01 "at the end". A completion counts once the report has gone to the supervising officer too. */
export function endReport(given: Given): Found {
  const { edition, chronology } = given
  const { completedOn, sentOn } = chronology.known.report
  if (completedOn === undefined) {
    return {
      outcome: 'not met',
      statement: 'The end report is not recorded as finished.',
      missing: ['end report'],
    }
  }
  const early = tooEarly(given, completedOn)
  if (early !== null) {
    return {
      outcome: 'not met',
      statement: `The end report is recorded as finished on ${dateInWords(completedOn)}, ${early}. A report at the end is still to be finished.`,
      facts: ['/report/completedOn'],
      missing: ['end report'],
    }
  }
  const sent = sentOn !== undefined
  return {
    outcome: sent ? 'met' : 'not recorded',
    ...(sent ? {} : { basis: SENT }),
    statement: `The end report was finished on ${dateInWords(completedOn)}. ${sent ? `It was sent on ${dateInWords(sentOn)}.` : `That it was sent to the ${edition.terms.supervisor} is not recorded.`}`,
    facts: ['/report/completedOn', ...(sent ? ['/report/sentOn'] : [])],
    missing: sent ? [] : [DATE_SENT],
  }
}

export const DATE_SENT = 'date on which the report was sent'

const SENT =
  'A completion is counted once the report has been sent to the supervising officer as well (PC09/2007, written for general programmes).'

/** A report or review belongs after the sessions. Null: it comes after them, or participation has ended. */
function tooEarly(given: Given, on: string): string | null {
  if (given.chronology.ended !== null) return null
  const { reached, from } = afterProgramme(given)
  if (!reached) return 'before the sessions of the route have been completed'
  return from !== null && on < from ? `before the last session or catch-up on ${dateInWords(from)}` : null
}

/** 004-02: the report is discussed at the review. */
function isAhead({ completedOn }: Case['chronology']['known']['report'], held: string): boolean {
  return (completedOn ?? '9999-12-31') > held
}

/** 004-24: after the group. */
export function finalReview(given: Given): Found {
  const { report } = given.chronology.known
  const held = report.review?.heldOn
  const early = held !== undefined ? tooEarly(given, held) : null
  if (held !== undefined && early !== null) {
    return {
      outcome: 'not met',
      statement: `A review was held on ${dateInWords(held)}, ${early}. The final review is still to be held.`,
      facts: ['/report/review/heldOn'],
      missing: ['final review'],
    }
  }
  return held !== undefined
    ? {
        outcome: 'met',
        statement: `The final review was held on ${dateInWords(held)}.${isAhead(report, held) ? ' The end report, which is discussed at it, is not recorded as finished by then.' : ''}`,
        facts: ['/report/review/heldOn'],
      }
    : {
        outcome: 'not met',
        statement: 'The final review is not recorded as held.',
        missing: ['final review'],
      }
}
