import { compare, groupedBy } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { EnforcementRule } from '../../programme/attendance.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Enforcement } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { countSaid, ofOneReason, type StandingAbsence } from './absences.ts'
import { sessionCountOf } from './counting.ts'
import { say } from './findings.ts'
import { type RuleStanding, type RuleState, type SessionCount, standingOf } from './standing.ts'
import { ifUnacceptable, referral, type Window } from './statutory.ts'
import { answerTo } from './steps.ts'
import { countAbsences } from './tally.ts'
import { isThreshold } from './thresholds.ts'

/**
 * Absences whose reason nobody has decided, one finding each. A reading takes the reason for all sessions of its
 * day for which the same is recorded. The readings say what the edition says and, told
 * as the law's, whether the law's own threshold would be reached. The days of its count stand in the basis.
 * @param windowOf whether an absence would lie within twelve months of a warning; undefined: there is none before it
 */
export function reasonFindings(
  given: Case,
  absences: readonly StandingAbsence[],
  windowOf: (absence: StandingAbsence) => Window | undefined,
): Finding[] {
  const { edition, chronology } = given
  const decided = sessionCountOf(given)
  const of = (reason: StandingAbsence['reason']) => absences.filter((each) => each.reason === reason)
  const [unacceptable, undecided] = [of('unacceptable'), of('undecided')]
  const windows = new Map(undecided.map((absence) => [absence, windowOf(absence)]))
  const lawOfAll = referral([...windows.values()].filter((window) => window !== undefined))
  const sumOf = (those: readonly StandingAbsence[]) => summed(given, those, decided)
  const before = sumOf(unacceptable)
  const all = sumOf([...unacceptable, ...undecided])
  const days = groupedBy(
    absences.filter(({ kind }) => kind === 'session'),
    ({ date }) => date,
  )
  const outcome = (sum: Sum, law: Message[]) =>
    sum.count.pooled === 0
      ? say('enforcement/reading-nothing-follows')
      : say('enforcement/reading-of-reason', {
          count: countSaid(sum.count),
          edition: byEdition(edition, sum),
          law,
        })
  const together = new Map(
    ofOneReason(undecided, chronology).flatMap((those) => those.map((each) => [each, those])),
  )
  return undecided.map((absence) => {
    const law = windows.get(absence)
    const same = together.get(absence) ?? [absence]
    const severalOnTheDay = absence.kind === 'session' && (days.get(absence.date)?.length ?? 0) > 1
    const others = undecided.length - same.length
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
          outcome: outcome(
            sumOf([...unacceptable, ...same]),
            referral(same.flatMap((each) => windows.get(each) ?? [])),
          ),
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

/** What the edition's words are applied to. */
interface Sum {
  count: Enforcement['count']
  standings: RuleStanding[]
  /** Each has a step in answer. */
  answered: boolean
}

function summed(
  { edition, chronology: { steps } }: Case,
  those: readonly StandingAbsence[],
  decided: SessionCount,
): Sum {
  const absences = [...those].sort((a, b) => compare(a.date, b.date))
  return {
    count: countAbsences(absences),
    standings: edition.rules.enforcement.map((rule) => standingOf(rule, absences, decided, steps)),
    answered: absences.every((absence) => answerTo(absence, steps) !== undefined),
  }
}

/** What an edition says of one absence or more; below its threshold, the action that the first one calls for (C-5). */
function byEdition({ rules }: Edition, { standings, answered }: Sum): Message {
  if (rules.enforcement.length === 0) return say('enforcement/reading-not-stated')
  const inState = (wanted: RuleState) =>
    standings.filter(({ state }) => state === wanted).map(({ rule }) => rule)
  const [reached, open] = [inState('reached'), inState('open')]
  const threshold = reached.find(isThreshold)
  if (threshold !== undefined) return say('enforcement/reading-threshold-reached', numberOf(threshold))
  const turning = open.find(isThreshold)
  if (turning !== undefined) return say('enforcement/reading-threshold-open', numberOf(turning))
  const [first] = reached
  if (first === undefined) {
    const lowest = rules.enforcement.reduce((a, b) => (b.unacceptable < a.unacceptable ? b : a))
    return say('enforcement/reading-threshold-not-reached', { ...numberOf(lowest), answered })
  }
  const { outcome, force } =
    reached.find((rule) => rule.force === 'may' || rule.force === 'could be') ?? first
  return force === 'may' || force === 'could be'
    ? say('enforcement/reading-may-follow', { outcome, force, answered })
    : say('enforcement/reading-action-follows', { answered })
}

const numberOf = ({ unacceptable, withinMonths }: EnforcementRule) => ({
  threshold: unacceptable,
  months: withinMonths ?? null,
})
