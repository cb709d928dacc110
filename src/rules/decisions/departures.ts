import { COMPLETION_CRITERIA, type Gap } from '../../case/decision.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'

/**
 * What somebody decided to send documents without, or to wait for. It settles nothing about the person: whether the gap
 * is there, the document says that would have it.
 */
export function assessDepartures({ decisions }: Chronology): Finding[] {
  return decisions.about('departure').flatMap(({ value, pointer, standing }) => {
    if (standing !== 'stands') return []
    const gap = value.subject as Gap
    return [
      finding({
        id: departureId(gap),
        topic: 'case',
        outcome: 'decided',
        ...say(CODES[documentOf(gap)], {
          gap: term('gap', gap),
          send: isSent(value),
          decision: decisionSaid(value),
        }),
        facts: [pointer],
      }),
    ]
  })
}

/** @param gap as decisions name it; empty: how every such id begins */
export const departureId = (gap: Gap | '') => `case.departure/${gap}`

/** Whether the document goes without it; otherwise it waits. */
export const isSent = ({ outcome }: { outcome: string }) => outcome === 'send without it'

function documentOf(gap: Gap): keyof typeof CODES {
  if (gap === 'evening reason') return 'either'
  return OF_REPORT.includes(gap) ? 'report' : 'section'
}

const OF_REPORT: readonly Gap[] = [...COMPLETION_CRITERIA, 'target progress', 'comments', 'tests']

const CODES = {
  section: 'decisions/departure-of-section',
  report: 'decisions/departure-of-report',
  either: 'decisions/departure',
} as const
