import { isMissed } from '../../chronology/happened.ts'
import type { FindingInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { thresholdSaid } from '../../rules/attendance/repeat.ts'
import { monthsAbout } from '../../rules/dates.ts'
import { covers } from '../../rules/modules.ts'
import type { Status } from '../../rules/states.ts'
import { isOnLicence, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { FindingCode } from '../places/kinds.ts'
import { say as sayOf } from '../report/phrases.ts'
import { eventsOf, runLabel } from '../report/runs.ts'
import { startsTold } from '../report/starts.ts'
import { attendance } from '../report/summary.ts'
import type { Row, Teller } from '../teller.ts'
import { elsewhereRows } from './elsewhere.ts'
import { say } from './phrases.ts'
import { routeRow } from './route-row.ts'

/**
 * Sessions attended, the misses of the module that he is in against its limit, which session was recorded last and which
 * comes next, and time left.
 * @param isLater the report tells of a time after the last one: what is counted in all says so
 */
export function standingRows(
  edition: Edition,
  subject: Subject,
  found: readonly FindingInWords[],
  isLater: boolean,
  teller: Teller,
): Row[] {
  const { chronology, assessment } = subject
  // Sessions of the group that he isn't to come to are none of his.
  const next = NOT_EXPECTED.includes(assessment.status)
    ? undefined
    : chronology.sessions.find(({ happened }) => happened === 'planned')
  const end = chronology.known.order?.endsOn
  const modules = assessment.parts.flatMap(({ partId, modules: all }) =>
    all.map((each) => ({ ...each, partId })),
  )
  const current = modules.findLast(({ runs }) => runs.some(({ counts }) => counts.held > 0))
  const name = (id: string | undefined) => modules.find(({ moduleId }) => moduleId === id)?.name ?? ''
  const route = routeRow(subject, found, teller)
  return teller.rows([
    ...(route === null ? [] : [route]),
    [say('progress/label-attended'), attendance(subject, teller)],
    ...(current === undefined ? [] : [missed(edition, subject, current, { found, isLater }, teller)]),
    ...(chronology.starts.length > 1
      ? [[sayOf('report/label-starts'), startsTold(subject, found, teller)] as const]
      : []),
    ...elsewhereRows(subject, found, teller),
    [say('progress/label-last-session'), lastSession(chronology, teller)],
    [
      say('progress/label-next-session'),
      next === undefined
        ? teller.words(say('progress/no-next-session', { again: NOT_EXPECTED.includes(assessment.status) }))
        : teller.workedOut(
            say('progress/next-session', { on: next.session.date, module: name(next.session.module) }),
            { facts: next.facts },
          ),
    ],
    [
      say('progress/label-order-ends', { licence: isOnLicence(chronology.known) }),
      end === undefined ? null : teller.recorded(orderEnds(end, chronology), '/order/endsOn'),
    ],
  ])
}

/** The record has the word for it, and not all that the programme asks for. Null: it has not, or has both. */
export function completeByWord({
  chronology,
  assessment,
}: Subject): { on: string; findings: string[]; facts: string[] } | null {
  const last = chronology.statuses.at(-1)
  const found = assessment.findings.filter(({ code }) => code === 'recorded-status/complete-too-soon')
  if (last?.value.status !== 'programme complete' || found.length === 0) return null
  return { on: last.value.on, findings: found.map(({ id }) => id), facts: [last.pointer] }
}

/** What a suspension or a repeat follows from: the sessions missed in the run that has to be taken again. */
export function missedOf({ chronology, assessment }: Subject) {
  const runs = assessment.parts
    .flatMap(({ modules }) => modules)
    .filter(({ state }) => NOT_EXPECTED.includes(state as Status))
    .flatMap((module) => module.runs.slice(-1))
  const missed = eventsOf(
    chronology,
    runs.flatMap(({ sessions }) => sessions),
  ).filter(({ happened }) => isMissed(happened))
  const good = missed.filter(({ happened }) => happened === 'missed, acceptable').length
  const none = missed.every(({ happened }) => happened === 'missed, unacceptable')
  const reasons = good === missed.length ? 'good' : none ? 'none good' : 'mixed'
  return { missed: missed.length, reasons } as const
}

const NOT_EXPECTED: readonly Status[] = ['suspended', 'repeat required']

type Module = Subject['assessment']['parts'][number]['modules'][number]

/**
 * Without it, a report of a much later day would pass silence off as standing. What the group held without somebody who
 * is on hold or suspended is none of that person's. Null: nothing is recorded.
 */
function lastSession({ sessions }: Subject['chronology'], teller: Teller): Passage | null {
  const recorded = sessions.filter(({ recorded }) => recorded !== null)
  const at = recorded.findLastIndex(({ happened }) => happened !== 'withheld')
  const [last, since] = [recorded[at], recorded[at + 1]]
  if (last === undefined) return null
  const said = say('progress/last-session', {
    on: last.session.date,
    since: since?.session.date ?? null,
  })
  return teller.recorded(said, ...[last, since].flatMap((each) => each?.entry ?? each?.pointer ?? []))
}

/**
 * Against the programme's number of missed sessions, where it sets one, with those of other modules and runs beside it.
 * How many there are may be what has to be decided.
 */
function missed(
  { rules }: Edition,
  { chronology, assessment }: Subject,
  module: Module & { partId: string },
  { found, isLater }: { found: readonly FindingInWords[]; isLater: boolean },
  teller: Teller,
): [Message, Passage] {
  const { moduleId, runs } = module
  const run = runs.at(-1)
  const [id] = run === undefined ? [] : teller.found(`attendance.repeat/${moduleId}/${run.run}`)
  const { parameters, code } = id === undefined ? { parameters: {}, code: null } : teller.finding(id)
  const all = assessment.parts.flatMap((part) => part.modules).flatMap((each) => each.runs)
  const n = run?.counts.missed ?? 0
  const before = runs.reduce((total, { counts }) => total + counts.missed, -n)
  const others = all.reduce((total, { counts }) => total + counts.missed, -n - before)
  // Of nothing missed nothing is found.
  const rule = rules.attendance.repeat.find((each) => covers(each, module.partId))
  const limit = n > 0 || rule === undefined ? null : thresholdSaid(rule.missed)
  const told =
    code === OPEN
      ? say('progress/missed-open', { ...openCount(parameters), before, others })
      : say('progress/missed-of-limit', {
          ...{ n, before, others },
          threshold: (parameters as { threshold?: Message }).threshold ?? limit,
        })
  const facts = all
    .flatMap(({ sessions }) => sessions)
    .flatMap((session) => chronology.session(session.id)?.facts ?? [])
  const name = run === undefined ? module.name : runLabel(module, run, teller.language)
  return [
    say('progress/label-missed', { module: name, inAll: isLater }),
    teller.workedOut(told, { findings: found.filter(isBelow).map(({ id }) => id), facts }),
  ]
}

/** The rules say between what the ways of counting lie. */
function openCount({ missed }: Message['parameters']) {
  const {
    n,
    least = n,
    most = n,
  } = (missed as Message).parameters as { n: number; least?: number; most?: number }
  return { least, most, between: most - least > 1 }
}

/** One about whose count there is more to say is told by itself. */
const isBelow = ({ code, severity }: FindingInWords): boolean => code === BELOW && severity === 'information'

const BELOW: FindingCode = 'attendance/repeat-not-due'
const OPEN: FindingCode = 'attendance/repeat-open'

function orderEnds(on: string, { asOf, passed }: Subject['chronology']): Message {
  if (passed(on)) return say('progress/order-ended', { on })
  const months = monthsAbout(asOf, on)
  return say('progress/order-ends', { on, years: Math.floor(months / 12), months: months % 12 })
}
