import type { Fact } from '../../case/record.ts'
import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'
import type { Routing } from './level.ts'
import { decidedAfter } from './names.ts'

/**
 * 001-05, 000-18: the assessment on which the route is decided once a part has ended. 001-05 names both of what it is
 * made with; none is taken as used that isn't recorded.
 * @param ended the day on which the part ended; null where that isn't known, empty for somebody who is exempt from it
 */
export function assessAssessmentAfter(
  given: Case,
  routing: Routing | undefined,
  ended: string | null,
): Finding[] {
  const after = routing === undefined ? null : decidedAfter(given, routing)
  if (routing === undefined || after === null) return notAsked(given)
  if (ended === '') return []
  const { known, decisions, reached } = given.chronology
  const common = { id: 'route.assessment', topic: 'route' as const, sources: [routing.source] }
  const made = known.assessmentAfter
  if (made === undefined) {
    const decision = decisions.latest('route')
    const rests = decision !== null && ended !== null && reached(ended) && decision.value.on >= ended
    if (!rests) return []
    return [
      finding({
        ...common,
        outcome: 'not recorded',
        severity: 'information',
        ...say('route/assessment-not-recorded', { after }),
        facts: [decision.pointer],
        missing: [say('route/assessment-needed', { after })],
      }),
    ]
  }
  const { on, judgement = 'not recorded', tests = 'not recorded', by } = made
  const told = { after, on, judgement, tests, by: by?.role ?? null }
  const facts = ['/assessmentAfter']
  if (ended !== null && on < ended) {
    return [
      finding({ ...common, outcome: 'not met', ...say('route/assessment-early', { ...told, ended }), facts }),
    ]
  }
  const lacking = routing.basis === BOTH ? lackingOf({ judgement, tests }) : []
  if (lacking.length === 0) {
    return [finding({ ...common, outcome: 'noted', ...say('route/assessment-made', told), facts })]
  }
  return [
    finding({
      ...common,
      outcome: [judgement, tests].includes('no') ? 'not met' : 'not recorded',
      ...say('route/assessment-incomplete', told),
      facts,
      missing: lacking,
    }),
  ]
}

/** The edition decides the route after no part, so it has no such assessment. */
function notAsked({ chronology }: Case): Finding[] {
  const made = chronology.known.assessmentAfter
  if (made === undefined) return []
  return [
    finding({
      id: 'route.assessment',
      topic: 'route',
      outcome: 'noted',
      severity: 'warning',
      ...say('route/assessment-not-asked', { on: made.on }),
      facts: ['/assessmentAfter'],
    }),
  ]
}

const BOTH: Routing['basis'] = 'clinical judgement and psychometric testing'

function lackingOf({ judgement, tests }: { judgement: Fact; tests: Fact }): Message[] {
  return [
    ...(judgement === 'yes' ? [] : [say('route/judgement-needed')]),
    ...(tests === 'yes' ? [] : [say('route/tests-needed')]),
  ]
}
