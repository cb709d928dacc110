import { groupedBy } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Enforcement } from '../assessment.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { countAbsences, type StandingAbsence } from './absences.ts'
import { oncePerDay } from './days.ts'
import { ifUnacceptable, referralInWords, type Window } from './statutory.ts'
import { answerTo } from './steps.ts'
import { counted, countInWords, isThreshold } from './thresholds.ts'

/**
 * Absences whose reason nobody has decided (A-15), one finding each. The readings say what the edition says and, told
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
  const lawOfAll = referralInWords([...windows.values()].filter((window) => window !== undefined))
  const before = sumOf(unacceptable, steps)
  const all = sumOf([...unacceptable, ...undecided], steps)
  const days = groupedBy(
    absences.filter(({ kind }) => kind === 'session'),
    ({ date }) => date,
  )
  const outcome = (sum: Sum, law: string | null) =>
    `Absences without an acceptable reason: ${countInWords(sum.count)}. ${editionInWords(edition, sum)}${law === null ? '' : ` ${law}`}`
  return undecided.map((absence) => {
    const law = windows.get(absence)
    const severalOnTheDay = absence.kind === 'session' && (days.get(absence.date)?.length ?? 0) > 1
    const others = undecided.length - 1
    return finding({
      id: `enforcement.reason/${absence.id}`,
      topic: 'enforcement',
      outcome: 'needs decision',
      statement: `The reason for the absence from ${absence.label} on ${dateInWords(absence.date)} is not yet decided. It counts to no enforcement threshold meanwhile.`,
      basis: [
        'An absence whose reason is not yet decided counts to the repeat threshold and not to enforcement (A-15).',
        ...(severalOnTheDay ? [SAME_DAY] : []),
        ...(law === undefined ? [] : [ifUnacceptable(law)]),
      ].join(' '),
      facts: [...absence.facts, ...(law === undefined ? [] : [law.warning.pointer])],
      readings: [
        { reading: 'The reason is acceptable', outcome: outcome(before, null) },
        {
          reading: 'The reason is unacceptable',
          outcome: outcome(withOne(before, absence, steps), referralInWords(law === undefined ? [] : [law])),
        },
        ...(others === 0
          ? []
          : [
              {
                reading: `It is unacceptable, and so is ${othersInWords(others)}`,
                outcome: outcome(all, lawOfAll),
              },
            ]),
      ],
      settledBy: `A decision by the ${edition.terms.supervisor} on whether the reason is acceptable.`,
    })
  })
}

/** What the edition's words ask of a number of absences. `once`: what is missed on one day counts once (A-1). */
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

function othersInWords(number: number): string {
  return number === 1 ? 'the other absence not yet decided' : `each of the ${number} others not yet decided`
}

const SAME_DAY =
  'More than one session was missed on that day, and the reason for each is decided by itself (A-1).'

/** What an edition says of a number of absences; below its threshold, the action that the first one calls for (C-5). */
function editionInWords({ rules }: Edition, { count, once, answered }: Sum): string {
  if (count.pooled === 0) return 'Nothing follows.'
  if (rules.enforcement.length === 0) return 'This edition does not state what follows.'
  const reached = rules.enforcement.filter((rule) => counted(rule, count) >= rule.unacceptable)
  const threshold = reached.find(isThreshold)
  if (threshold !== undefined && counted(threshold, once) < threshold.unacceptable) {
    return `Whether the edition’s threshold of ${threshold.unacceptable} is reached depends on what counts as one session.`
  }
  if (threshold !== undefined) return `The edition’s threshold of ${threshold.unacceptable} is reached.`
  const lowest = Math.min(...rules.enforcement.map((rule) => rule.unacceptable))
  if (reached.length === 0) {
    const due = answered
      ? 'A step in answer is recorded.'
      : 'Enforcement action is due, which is usually a warning.'
    return `The edition’s threshold of ${lowest} is not reached. ${due}`
  }
  const recorded = answered ? ', and a step is recorded' : ''
  return reached.some(({ force }) => force === 'may')
    ? `By the edition, ${reached[0]?.outcome} may already be considered${recorded}.`
    : `The edition calls for enforcement action${recorded}.`
}
