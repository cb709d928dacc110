import { COMPLETION_CRITERIA, CRITERIA, DECISION_OUTCOMES, type Decision } from '../case/decision.ts'
import { isMissed, isOpen, type Settled } from '../chronology/happened.ts'
import { eventsByPointer } from '../chronology/pointers.ts'
import type { Message } from '../message.ts'
import type { Case } from '../rules/case.ts'
import type { Finding } from '../rules/finding.ts'
import { modulesOf } from '../rules/modules.ts'
import { say as shared } from '../rules/phrases.ts'
import { subjectSaid } from '../rules/subject-words.ts'
import { term } from '../rules/terms.ts'
import { type Addition, type Candidate, choices } from './candidate.ts'
import { say } from './phrases.ts'
import type { Asked } from './sections.ts'

/** A departure settles whether a document is sent, and nothing that is found of the person. */
type About = Exclude<Decision['about'], 'departure'>
/** What a decision may name; null: nothing, it is about the case as a whole. */
type Subject = string | null

/**
 * Decisions about what a finding names, of the kinds that its rules ask for, each with all that it may say. Which of
 * them settles anything, the rules say.
 */
export function decisionCandidates(given: Case, finding: Finding, asked: Asked): Candidate[] {
  const named = namedBy(given, finding)
  return (Object.keys(SUBJECTS) as About[])
    .filter((about) => asked.has(about) || OF_EVENTS.includes(about))
    .flatMap((about) =>
      SUBJECTS[about](given, named).map((subject) => decisionCandidate(given, about, subject)),
    )
}

/** What happened settles them in the chronology, before any rule asks. */
const OF_EVENTS: readonly About[] = ['absence', 'attendance']

function decisionCandidate(given: Case, about: About, subject: Subject): Candidate {
  return {
    kind: 'decision',
    pointer: '/decisions/-',
    what: say('settling/decision', { about, subject: subject === null ? null : subjectSaid(given, subject) }),
    values: choices(outcomesOf(given, about, subject)),
  }
}

function outcomesOf(given: Case, about: About, subject: Subject): [Message, Addition][] {
  const { routes, routing } = given.edition.rules
  const outcomes = DECISION_OUTCOMES[about]
  if (outcomes !== null) {
    return outcomes.map((outcome) => [term('decision', outcome), decided(given, { about, subject, outcome })])
  }
  return routes.flatMap(({ id, name }): [Message, Addition][] => {
    const said = shared('name/alone', { name })
    const plain: [Message, Addition] = [said, decided(given, { about, subject, outcome: id })]
    if (routing?.override?.to !== id) return [plain]
    const approved = decided(given, { about, subject, outcome: id, approved: true })
    return [plain, [say('settling/approved', { decided: said }), approved]]
  })
}

interface Decided {
  about: About
  subject: Subject
  outcome: string
  approved?: boolean
}

/** Taken on the day, by whoever decides on the order. */
function decided(given: Case, { about, subject, outcome, approved = false }: Decided): Addition {
  const { chronology } = given
  const value = {
    id: ['would-settle', about, subject ?? []].flat().join(' '),
    ...{ about, outcome, on: chronology.asOf, ...someone(given) },
    ...(subject === null ? {} : { subject }),
    ...(approved ? { approvedBy: someone(given).by } : {}),
  }
  return { op: 'add', path: '/decisions/-', value }
}

/** What a record asks for beside a decision; no rule turns on it. */
export function someone({ edition }: Case): { by: { name: string; role: string }; reason: string } {
  return { by: { name: UNKNOWN, role: edition.terms.supervisor }, reason: UNKNOWN }
}

export const UNKNOWN = 'not yet recorded'

/** Ids that a finding names: in its own id, or by what it rests on. */
interface Named {
  has(id: string): boolean
}

const SUBJECTS: Record<About, (given: Case, named: Named) => Subject[]> = {
  suitability: () => [null],
  route: () => [null],
  exemption: places,
  'direct entry': places,
  criterion: (_, named) => [...CRITERIA, ...COMPLETION_CRITERIA].filter((each) => named.has(each)),
  absence: openEvents,
  attendance: openEvents,
  attempt: (given, named) => [...startSubjects(given).filter((each) => named.has(each)), null],
  repeat: modules,
  'session count': (given, named) => {
    const own = modules(given, named)
    return own.length > 0 ? own : [null]
  },
  'earlier sessions': modules,
  'enforcement window': openEvents,
  'catch-up': missedSessions,
  hold: missedSessions,
  'carrying over': ({ chronology: { known } }) => known.earlierProgrammes.map(({ value }) => value.name),
  administration: ({ chronology: { administrations } }, named) =>
    administrations.map(({ value }) => value.id).filter((id) => named.has(id)),
}

function places({ edition: { rules } }: Case, named: Named): Subject[] {
  const ids = [...rules.parts, ...rules.routes].map(({ id }) => id)
  return rules.priorTreatment.length === 0 ? [] : [...ids.filter((id) => named.has(id)), null]
}

function modules({ edition, chronology }: Case, named: Named): string[] {
  const ids = edition.rules.parts.flatMap((part) => {
    const own = modulesOf(part, chronology).map(({ id }) => id)
    return named.has(part.id) ? own : own.filter((id) => named.has(id))
  })
  return [...new Set(ids)]
}

function missedSessions({ chronology }: Case, named: Named): string[] {
  const missed = chronology.sessions.filter(
    ({ session, happened }) => named.has(session.id) && isMissed(happened),
  )
  return missed.map(({ session }) => session.id)
}

/** What happened there leaves something to be decided. */
function openEvents({ chronology: { sessions, catchUps, appointments } }: Case, named: Named): string[] {
  const isAsked = (id: string, event: Settled) => named.has(id) && leavesOpen(event)
  return [
    ...sessions.filter((event) => isAsked(event.session.id, event)).map(({ session }) => session.id),
    ...catchUps.filter((event) => isAsked(event.catchUp.id, event)).map(({ catchUp }) => catchUp.id),
    ...appointments
      .filter((event) => isAsked(event.appointment.id, event))
      .map(({ appointment }) => appointment.id),
  ]
}

function leavesOpen({ happened, unapplied, waiting }: Settled): boolean {
  const doubtful = isMissed(happened) || isOpen(happened) || happened === 'withheld'
  return doubtful || unapplied.length > 0 || waiting.length > 0
}

function startSubjects({ chronology: { starts, offers, modules: own }, edition }: Case): string[] {
  return [
    ...starts.flatMap(({ value }) => value.subjects.slice(-1)),
    ...offers.map(({ value }) => value.offeredOn),
    ...own.map(({ id }) => id),
    ...edition.rules.parts.flatMap((part) => [part.id, ...part.modules.map(({ id }) => id)]),
  ]
}

function namedBy({ chronology }: Case, { id, facts }: Finding): Named {
  const events = eventsByPointer(chronology)
  const ids = new Set<string>([
    ...id.split('/'),
    id.slice(id.indexOf('.') + 1),
    ...id.split('/').map((step) => step.replaceAll('-', ' ')),
  ])
  for (const pointer of facts) {
    for (const each of idsAt(events.get(pointer))) ids.add(each)
  }
  for (const { value, pointer } of chronology.starts) {
    if (facts.includes(pointer)) for (const subject of value.subjects) ids.add(subject)
  }
  for (const { value, pointer } of chronology.offers) if (facts.includes(pointer)) ids.add(value.offeredOn)
  return ids
}

function idsAt(at: ReturnType<ReturnType<typeof eventsByPointer>['get']>): string[] {
  switch (at?.kind) {
    case 'session':
      return [at.event.session.id, at.event.session.module]
    case 'catch-up':
      return [at.event.catchUp.id]
    case 'appointment':
      return [at.event.appointment.id]
    case 'administration':
      return [at.event.id]
    case 'decision':
      return at.event.subject === undefined ? [] : [at.event.subject]
    default:
      return []
  }
}
