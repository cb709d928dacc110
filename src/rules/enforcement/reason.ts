import { groupedBy } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Enforcement } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { countAbsences, countSaid, type StandingAbsence } from './absences.ts'
import { oncePerDay } from './days.ts'
import { say } from './findings.ts'
import { ifUnacceptable, referral, type Window } from './statutory.ts'
import { answerTo } from './steps.ts'
import { counted, isThreshold } from './thresholds.ts'

/**
 * Absences whose reason nobody has decided, one finding each. The readings say what the edition says and, told
 * as the law's, whether the law's own threshold would be reached. The days of its count stand in the basis.
 * @param windowOf whether an absence would lie within twelve months of a warning; undefined: there is none before it
 */
export function reasonFindings(
  { edition, chronology: { steps } }: Case,
  absences: readonly StandingAbsence[],
  windowOf: (absence: StandingAbsence) => Window | undefined,
): Finding[] {
  const of = (reason: StandingAbsence['reason']) => absences.filter((each) => each.reason === reason)
  const [unacceptable, undecided] = [of('unacceptable'), of('undecided')]
  const windows = new Map(undecided.map((absence) => [absence, windowOf(absence)]))
  const lawOfAll = referral([...windows.values()].filter((window) => window !== undefined))
  const before = sumOf(unacceptable, steps)
  const all = sumOf([...unacceptable, ...undecided], steps)
  const days = groupedBy(
    absences.filter(({ kind }) => kind === 'session'),
    ({ date }) => date,
  )
  const outcome = (sum: Sum, law: Message[]) =>
    say('enforcement/reading-of-reason', {
      count: countSaid(sum.count),
      edition: byEdition(edition, sum),
      law,
    })
  return undecided.map((absence) => {
    const law = windows.get(absence)
    const severalOnTheDay = absence.kind === 'session' && (days.get(absence.date)?.length ?? 0) > 1
    const others = undecided.length - 1
    return finding({
      id: `enforcement.reason/${absence.id}`,
      topic: 'enforcement',
      ...say('enforcement/reason-not-decided', { absence: absence.label, on: absence.date }),
      outcome: 'needs decision',
      basis: [
        say('enforcement/ground-reason'),
        ...(severalOnTheDay ? [say('enforcement/ground-same-day')] : []),
        ...(law === undefined ? [] : [ifUnacceptable(law)]),
      ],
      facts: [...absence.facts, ...(law === undefined ? [] : [law.warning.pointer])],
      readings: [
        { reading: say('enforcement/reading-acceptable'), outcome: outcome(before, []) },
        {
          reading: say('enforcement/reading-unacceptable'),
          outcome: outcome(withOne(before, absence, steps), referral(law === undefined ? [] : [law])),
        },
        ...(others === 0
          ? []
          : [
              {
                reading: say('enforcement/reading-all-unacceptable', { others }),
                outcome: outcome(all, lawOfAll),
              },
            ]),
      ],
      settledBy: say('enforcement/reason-decision', { supervisor: edition.terms.supervisor }),
    })
  })
}

/** What the edition's words ask of a number of absences. `once`: what is missed on one day counts once. */
interface Sum {
  count: Enforcement['count']
  once: Enforcement['count']
  days: ReadonlySet<string>
  /** Each has a step in answer. */
  answered: boolean
}

function sumOf(absences: readonly StandingAbsence[], steps: Steps): Sum {
  return {
    count: countAbsences(absences),
    once: countAbsences(oncePerDay(absences)),
    days: new Set(absences.flatMap(({ kind, date }) => (kind === 'session' ? [date] : []))),
    answered: absences.every((absence) => answerTo(absence, steps) !== undefined),
  }
}

function withOne({ count, once, days, answered }: Sum, absence: StandingAbsence, steps: Steps): Sum {
  const again = absence.kind === 'session' && days.has(absence.date)
  return {
    count: plus(count, absence),
    once: again ? once : plus(once, absence),
    days,
    answered: answered && answerTo(absence, steps) !== undefined,
  }
}

function plus(count: Enforcement['count'], { kind }: StandingAbsence): Enforcement['count'] {
  return {
    sessions: count.sessions + Number(kind === 'session'),
    appointments: count.appointments + Number(kind === 'appointment'),
    catchUps: count.catchUps + Number(kind === 'catch-up'),
    pooled: count.pooled + 1,
  }
}

/** What an edition says of a number of absences; below its threshold, the action that the first one calls for (C-5). */
function byEdition({ rules }: Edition, { count, once, answered }: Sum): Message {
  if (count.pooled === 0) return say('enforcement/reading-nothing-follows')
  if (rules.enforcement.length === 0) return say('enforcement/reading-not-stated')
  const reached = rules.enforcement.filter((rule) => counted(rule, count) >= rule.unacceptable)
  const rule = reached.find(isThreshold)
  if (rule !== undefined) {
    const isOpen = counted(rule, once) < rule.unacceptable
    return say(isOpen ? 'enforcement/reading-threshold-open' : 'enforcement/reading-threshold-reached', {
      threshold: rule.unacceptable,
    })
  }
  const [first] = reached
  if (first === undefined) {
    const lowest = Math.min(...rules.enforcement.map(({ unacceptable }) => unacceptable))
    return say('enforcement/reading-threshold-not-reached', { threshold: lowest, answered })
  }
  return reached.some(({ force }) => force === 'may')
    ? say('enforcement/reading-may-follow', { outcome: first.outcome, answered })
    : say('enforcement/reading-action-follows', { answered })
}
