import type { Steps } from '../../chronology/steps.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { type Finding, finding } from '../finding.ts'
import { countAbsences, type StandingAbsence } from './absences.ts'
import { oncePerDay } from './days.ts'
import { ifUnacceptable, referralInWords, type Window } from './statutory.ts'
import { answerTo } from './steps.ts'
import { counted, countInWords, isThreshold } from './thresholds.ts'

/**
 * An absence whose reason nobody has decided (A-15). The readings say what the edition says and, told as the law's,
 * whether the law's own threshold would be reached. The days of its count stand in the basis.
 */
export function reasonFinding(
  edition: Edition,
  absence: StandingAbsence,
  absences: readonly StandingAbsence[],
  windowsWith: (those: readonly StandingAbsence[]) => Window[],
  steps: Steps,
): Finding {
  const unacceptable = absences.filter(({ reason }) => reason === 'unacceptable')
  const more = [...unacceptable, { ...absence, reason: 'unacceptable' as const }]
  const law = windowsWith(more).find((window) => window.absence.id === absence.id)
  const sameDay = absences.filter(({ kind, date }) => kind === 'session' && date === absence.date)
  const outcome = (those: readonly StandingAbsence[]) => {
    const windows = windowsWith(those).filter((window) => !unacceptable.includes(window.absence))
    const law = referralInWords(windows)
    return `Absences without an acceptable reason: ${countInWords(countAbsences(those))}. ${editionInWords(edition, those, steps)}${law === null ? '' : ` ${law}`}`
  }
  const others = absences.filter(({ reason, id }) => reason === 'undecided' && id !== absence.id)
  const together = [...more, ...others.map((each) => ({ ...each, reason: 'unacceptable' as const }))]
  return finding({
    id: `enforcement.reason/${absence.id}`,
    topic: 'enforcement',
    outcome: 'needs decision',
    statement: `The reason for the absence from ${absence.label} on ${dateInWords(absence.date)} is not yet decided. It counts to no enforcement threshold meanwhile.`,
    basis: [
      'An absence whose reason is not yet decided counts to the repeat threshold and not to enforcement (A-15).',
      ...(absence.kind === 'session' && sameDay.length > 1 ? [SAME_DAY] : []),
      ...(law === undefined ? [] : [ifUnacceptable(law)]),
    ].join(' '),
    facts: [...absence.facts, ...(law === undefined ? [] : [law.warning.pointer])],
    readings: [
      { reading: 'The reason is acceptable', outcome: outcome(unacceptable) },
      { reading: 'The reason is unacceptable', outcome: outcome(more) },
      ...(others.length === 0
        ? []
        : [
            {
              reading: `It is unacceptable, and so is ${othersInWords(others.length)}`,
              outcome: outcome(together),
            },
          ]),
    ],
    settledBy: `A decision by the ${edition.terms.supervisor} on whether the reason is acceptable.`,
  })
}

function othersInWords(number: number): string {
  return number === 1 ? 'the other absence not yet decided' : `each of the ${number} others not yet decided`
}

const SAME_DAY =
  'More than one session was missed on that day, and the reason for each is decided by itself (A-1).'

/** What an edition says of a number of absences; below its threshold, the action that the first one calls for (C-5). */
function editionInWords({ rules }: Edition, unacceptable: readonly StandingAbsence[], steps: Steps): string {
  if (unacceptable.length === 0) return 'Nothing follows.'
  if (rules.enforcement.length === 0) return 'This edition does not state what follows.'
  const number = countAbsences(unacceptable)
  const reached = rules.enforcement.filter((rule) => counted(rule, number) >= rule.unacceptable)
  const threshold = reached.find(isThreshold)
  const once = countAbsences(oncePerDay(unacceptable))
  if (threshold !== undefined && counted(threshold, once) < threshold.unacceptable) {
    return `Whether the edition’s threshold of ${threshold.unacceptable} is reached depends on what counts as one session.`
  }
  if (threshold !== undefined) return `The edition’s threshold of ${threshold.unacceptable} is reached.`
  const lowest = Math.min(...rules.enforcement.map((rule) => rule.unacceptable))
  const answered = unacceptable.every((absence) => answerTo(absence, steps))
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
