import type { Source } from '../../programme/source.ts'
import type { Completion } from '../assessment.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'
import { supervisorMeetings } from './meetings.ts'
import { endReport, type Found, finalReview, type Given, type Outcome } from './report.ts'
import { allSessions } from './sessions.ts'

type Name = Completion['requirements'][number]['name']

export interface Requirement {
  name: Name
  outcome: Outcome
  finding: Finding
}

/**
 * What the edition requires for completion. All sessions and an end report always belong to it (C-9), and so do
 * the questionnaires after the programme where the edition has them.
 */
export function requirementsOf(given: Given): Requirement[] {
  const { edition } = given
  const stated = new Map<Name, Source[]>()
  for (const { requires, source } of edition.rules.completion) {
    stated.set(requires, [...(stated.get(requires) ?? []), source])
  }
  const after = edition.rules.psychometrics.checkpoints.find(({ id }) => id === 'after')
  if (after !== undefined && !stated.has('post-programme measures')) {
    stated.set('post-programme measures', [after.source])
  }
  for (const name of ['all sessions', 'end report'] as const) stated.set(name, stated.get(name) ?? [])
  return ORDER.filter((name) => stated.has(name)).map((name) =>
    requirement(given, name, stated.get(name) ?? []),
  )
}

const ORDER: Name[] = [
  'all sessions',
  'supervisor meetings',
  'post-programme measures',
  'end report',
  'final review',
]

function requirement(given: Given, name: Name, sources: Source[]): Requirement {
  const { outcome, ...found } = REQUIREMENTS[name](given)
  return {
    name,
    outcome,
    finding: finding({
      basis: sources.length === 0 ? [say('completion/ground-not-stated')] : [],
      ...found,
      id: `completion.requirement/${name.replaceAll(' ', '-')}`,
      topic: 'completion',
      outcome,
      severity: outcome === 'needs decision' ? 'decision' : 'information',
      sources,
    }),
  }
}

const REQUIREMENTS: Record<Name, (given: Given) => Found> = {
  'all sessions': allSessions,
  'supervisor meetings': supervisorMeetings,
  'post-programme measures': postProgrammeMeasures,
  'end report': endReport,
  'final review': finalReview,
}

/** Where a route that isn't final has been attended to its end. */
export const ALL_SESSIONS_ID = 'completion.requirement/all-sessions'

function postProgrammeMeasures({ psychometrics }: Given): Found {
  const after = psychometrics.checkpoints.find(({ id }) => id === 'after')
  const on = after?.state === 'complete' || after?.state === 'late' ? after.takenOn : null
  return on !== null
    ? { outcome: 'met', ...say('completion/questionnaires-taken', { on }) }
    : {
        outcome: 'not met',
        ...say('completion/questionnaires-not-recorded'),
        missing: [say('completion/questionnaires-needed')],
      }
}
