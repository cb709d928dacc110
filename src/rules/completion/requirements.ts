import type { Source } from '../../programme/source.ts'
import type { Completion } from '../assessment.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { say } from './findings.ts'
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

/** 002-15, 004-06: no number is given, so none is worked out. A missed meeting leaves it to a person. */
function supervisorMeetings({ edition, chronology, parts }: Given): Found {
  const meetings = chronology.appointments.filter(
    ({ appointment, happened }) => appointment.kind === 'supervision' && happened !== 'cancelled',
  )
  const attended = meetings.filter(({ happened }) => happened === 'attended')
  const facts = meetings.map(({ pointer }) => pointer)
  const { supervisor } = edition.terms
  const told = { supervisor, recorded: meetings.length, attended: attended.length }
  const decision = chronology.decisions.latest('criterion', 'supervisor meetings')
  const stated = chronology.known.contact?.regular
  const regularly = isAskedRegularly(edition)
  if (regularly && stated !== undefined && stated.on > (decision?.value.on ?? '')) {
    const regular = stated.stated === 'yes'
    return {
      outcome: regular ? 'met' : 'not met',
      ...say('completion/meetings-stated', { ...told, regular, role: stated.by.role, on: stated.on }),
      facts: ['/contact/regular', ...facts],
    }
  }
  if (meetings.length === 0) {
    return {
      outcome: 'not recorded',
      ...say('completion/no-meeting-recorded', { supervisor }),
      missing: [say('completion/meetings-needed', { supervisor })],
    }
  }
  if (attended.length === meetings.length && !regularly) {
    return { outcome: 'met', ...say('completion/meetings-attended', told), facts }
  }
  if (decision !== null) {
    const met = decision.value.outcome === 'met'
    return {
      outcome: met ? 'decided' : 'not met',
      ...say('completion/meetings-decided', { ...told, met, decision: decisionSaid(decision.value) }),
      facts: [...facts, decision.pointer],
    }
  }
  // 002-15 asks for them to complete each part, so the question comes with the end of one.
  if (!parts.some(({ state }) => state === 'attendance complete')) {
    return { outcome: 'not met', ...say('completion/meetings-too-early', told), facts }
  }
  return {
    outcome: 'needs decision',
    ...say('completion/meetings-undecided', told),
    facts,
    readings: [
      { reading: say('completion/reading-regular-enough'), outcome: shared('reading/met') },
      {
        reading: say(regularly ? 'completion/reading-not-regular' : 'completion/reading-every-meeting'),
        outcome: shared('reading/not-met'),
      },
    ],
    settledBy: say(regularly ? 'completion/meetings-statement' : 'completion/meetings-decision'),
  }
}

/** 002-15: "regularly", without a number, is nothing that can be counted, however many were attended. */
function isAskedRegularly({ rules }: Given['edition']): boolean {
  return rules.completion.some(
    ({ requires, source }) => requires === 'supervisor meetings' && /\bregular/i.test(source.words),
  )
}

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
