import type { DecisionEvent } from '../../chronology/decisions.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { say } from './findings.ts'
import type { Found, Given } from './report.ts'

type Statement = NonNullable<NonNullable<Case['chronology']['known']['contact']>['regular']>

/** What somebody said of the meetings as a whole. */
type Word =
  | { kind: 'nothing' }
  | { kind: 'statement'; statement: Statement }
  | { kind: 'decision'; decision: DecisionEvent }
  | { kind: 'differ'; statement: Statement; decision: DecisionEvent }

/**
 * 002-15, 004-06: no number is given, so none is worked out. What somebody stated or decided of them counts, whether or
 * not meetings are recorded; without it a missed meeting leaves it to a person.
 */
export function supervisorMeetings(given: Given): Found {
  const { edition, chronology, parts } = given
  const meetings = chronology.appointments.filter(
    ({ appointment, happened }) => appointment.kind === 'supervision' && happened !== 'cancelled',
  )
  const attended = meetings.filter(({ happened }) => happened === 'attended')
  const facts = meetings.map(({ pointer }) => pointer)
  const { supervisor } = edition.terms
  const told = { supervisor, recorded: meetings.length, attended: attended.length }
  const regularly = isAskedRegularly(edition)
  if (meetings.length > 0 && attended.length === meetings.length && !regularly) {
    return { outcome: 'met', ...say('completion/meetings-attended', told), facts }
  }
  const word = lastWord(given)
  switch (word.kind) {
    case 'statement': {
      const { stated, by, on } = word.statement
      const regular = stated === 'yes'
      return {
        outcome: regular ? 'met' : 'not met',
        ...say('completion/meetings-stated', { ...told, regular, role: by.role, on }),
        facts: [STATEMENT, ...facts],
      }
    }
    case 'decision': {
      const { value, pointer } = word.decision
      const met = value.outcome === 'met'
      return {
        outcome: met ? 'decided' : 'not met',
        ...say('completion/meetings-decided', { ...told, met, decision: decisionSaid(value) }),
        facts: [...facts, pointer],
      }
    }
    case 'differ':
      return differ(told, word.statement, word.decision, facts)
  }
  if (meetings.length === 0) {
    return {
      outcome: 'not recorded',
      ...say('completion/no-meeting-recorded', { supervisor }),
      missing: [say('completion/meetings-needed', { supervisor })],
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

/** The later of a statement and the decisions; those of one day that say the same are told as the decision. */
function lastWord({ edition, chronology }: Given): Word {
  const { decisions, known } = chronology
  const statement = isAskedRegularly(edition) ? known.contact?.regular : undefined
  const decision = decisions.latest('criterion', 'supervisor meetings')
  const decidedOn = decisions.about('criterion', 'supervisor meetings').at(-1)?.value.on ?? ''
  if (statement !== undefined && statement.on > decidedOn) return { kind: 'statement', statement }
  if (decision === null) return { kind: 'nothing' }
  const isSame = (decision.value.outcome === 'met') === (statement?.stated === 'yes')
  return statement === undefined || statement.on < decidedOn || isSame
    ? { kind: 'decision', decision }
    : { kind: 'differ', statement, decision }
}

function differ(
  told: { supervisor: string; recorded: number; attended: number },
  { stated, by, on }: Statement,
  { value, pointer }: DecisionEvent,
  facts: string[],
): Found {
  const regular = stated === 'yes'
  const then = (met: boolean) => shared(met ? 'reading/met' : 'reading/not-met')
  return {
    outcome: 'needs decision',
    ...say('completion/meetings-differ', {
      ...told,
      regular,
      role: by.role,
      on,
      decision: decisionSaid(value),
    }),
    facts: [STATEMENT, ...facts, pointer],
    readings: [
      { reading: say('completion/reading-statement-holds'), outcome: then(regular) },
      { reading: say('completion/reading-decision-holds'), outcome: then(value.outcome === 'met') },
    ],
    settledBy: say('completion/meetings-later-word'),
  }
}

/** A statement under an edition that doesn't ask for regular meetings: nothing is decided by it, and it is told. */
export function assessContact({ edition, chronology }: Pick<Case, 'edition' | 'chronology'>): Finding[] {
  const statement = chronology.known.contact?.regular
  if (statement === undefined || isAskedRegularly(edition)) return []
  const { stated, by, on } = statement
  return [
    finding({
      id: CONTACT_ID,
      topic: 'completion',
      outcome: 'noted',
      severity: 'warning',
      ...say('completion/contact-stated', {
        supervisor: edition.terms.supervisor,
        regular: stated === 'yes',
        role: by.role,
        on,
      }),
      facts: [STATEMENT],
    }),
  ]
}

export const CONTACT_ID = 'completion.contact'
const STATEMENT = '/contact/regular'

/** 002-15: "regularly", without a number, is nothing that can be counted, however many were attended. */
export function isAskedRegularly({ rules }: Case['edition']): boolean {
  return rules.completion.some(
    ({ requires, source }) => requires === 'supervisor meetings' && /\bregular/i.test(source.words),
  )
}
