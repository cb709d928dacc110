import { inForm } from '../../message.ts'
import type { Criterion } from '../assessment.ts'
import type { Case } from '../case.ts'
import { addDays, addYears, ageOn } from '../dates.ts'
import type { Finding } from '../finding.ts'
import { say as shared } from '../phrases.ts'
import { startsIn } from '../starts.ts'
import { type Judged, judge } from './criterion.ts'
import { say } from './findings.ts'

/**
 * 002-12, 003-02. Age is taken at the planned start and shown at the report's date as well. Without a
 * planned start, someone old enough today is old enough; for a younger one the date is missing.
 */
export function judgeAge(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.age
  if (rule === undefined) return null
  const { chronology } = given
  const { asOf } = chronology
  const birth = chronology.known.person.dateOfBirth
  const { minimum, assumption } = rule
  const asked = { minimum, adult: assumption !== undefined }
  const criterion = {
    id: 'age',
    name: say('criterion/age'),
    requirement: say('criterion/age-asked', asked),
    sources: [rule.source],
    basis: [
      say('suitability/ground-age'),
      ...(assumption === undefined ? [] : [say('suitability/ground-adult', { assumption })]),
    ],
  }
  if (birth === undefined) {
    return judge(given, {
      ...criterion,
      ...say('suitability/age-not-recorded', asked),
      recorded: null,
      outcome: 'not recorded',
      missing: [say('suitability/birth-needed')],
    })
  }
  const start = plannedStart(given)
  const eligibleFrom = addYears(birth, minimum)
  const on = start?.date ?? asOf
  const met = start === null ? chronology.reached(eligibleFrom) : eligibleFrom <= start.date
  const age = ageOn(birth, on)
  const facts = ['/person/dateOfBirth', ...(start === null ? [] : [start.pointer])]
  if (!met && start !== null && birth.endsWith('-02-29') && addDays(on, 1) === eligibleFrom) {
    return judge(given, {
      ...criterion,
      ...say('suitability/age-on-leap-day', { ...asked, start: on }),
      recorded: say('criterion/age-either-recorded', { age, minimum, on }),
      outcome: 'needs decision',
      facts,
      readings: [
        { reading: say('suitability/reading-leap-day-before'), outcome: shared('reading/met') },
        { reading: say('suitability/reading-leap-day-after'), outcome: shared('reading/not-met') },
      ],
      settledBy: say('suitability/settled-leap-day'),
    })
  }
  if (!met && start !== null && assumption !== undefined) {
    const open = adultOpen(given, { age, minimum, start: on })
    if (open !== null) return judge(given, { ...criterion, ...open, facts: [...facts, ...open.facts] })
  }
  const also = met ? [] : [say('suitability/age-eligible-from', { on: eligibleFrom })]
  return judge(given, {
    ...criterion,
    ...(start === null
      ? say('suitability/age-today', { ...asked, age, asOf, also })
      : say('suitability/age-at-start', {
          ...asked,
          age,
          start: on,
          ageNow: ageOn(birth, asOf),
          asOf,
          also,
        })),
    recorded: say('criterion/age-recorded', { age, on }),
    outcome: met ? 'met' : start === null ? 'not recorded' : 'not met',
    facts,
    missing: met || start !== null ? [] : [say('suitability/start-needed')],
  })
}

/**
 * "adult" is read as a number of years, which the words don't give. Somebody below it whom an adult court
 * convicted, or who reached adulthood in custody, may be one by them. Null: the record says that neither is so.
 */
function adultOpen(
  { chronology: { known } }: Case,
  told: { age: number; minimum: number; start: string },
): (Pick<Finding, 'code' | 'parameters' | 'facts'> & Partial<Finding> & Answer) | null {
  const facts = ADULT.filter(({ field }) => known[field] === 'yes')
  const unknown = ADULT.filter(({ field }) => (known[field] ?? 'not recorded') === 'not recorded')
  const recorded = say('criterion/age-recorded', { age: told.age, on: told.start })
  if (facts.length > 0) {
    return {
      ...say('suitability/age-adult-open', {
        ...told,
        holding: facts.map(({ said }) => inForm(said, 'recorded')),
      }),
      recorded,
      outcome: 'needs decision',
      facts: facts.map(({ field }) => `/${field}`),
      readings: [
        {
          reading: say('suitability/reading-adult-of-age', { minimum: told.minimum }),
          outcome: shared('reading/not-met'),
        },
        { reading: say('suitability/reading-adult-of-court'), outcome: shared('reading/met') },
      ],
      settledBy: say('suitability/settled-adult'),
    }
  }
  if (unknown.length === 0) return null
  return {
    ...say('suitability/age-adult-not-recorded', told),
    recorded,
    outcome: 'not recorded',
    facts: [],
    missing: unknown.map(({ said }) =>
      say('suitability/adulthood-needed', { fact: inForm(said, 'recorded') }),
    ),
  }
}

type Answer = Pick<Criterion, 'recorded' | 'outcome'>

const ADULT = [
  { field: 'convictedInAdultCourt', said: say('suitability/adult-court') },
  { field: 'reachedAdulthoodInCustody', said: say('suitability/adult-in-custody') },
] as const

/** The age at the planned start, or today's where none is planned. */
export function ageThen(given: Case, birth: string) {
  const start = plannedStart(given)
  const on = start?.date ?? given.chronology.asOf
  return {
    age: ageOn(birth, on),
    on,
    facts: ['/person/dateOfBirth', ...(start === null ? [] : [start.pointer])],
  }
}

/** An earlier attempt, under an earlier order, isn't the start of this one. */
function plannedStart({ chronology }: Case): { date: string; pointer: string } | null {
  const { known } = chronology
  if (known.plan.startsOn !== undefined) return { date: known.plan.startsOn, pointer: '/plan/startsOn' }
  const [first] = startsIn(chronology).now
  return first === undefined ? null : { date: first.value.date, pointer: first.pointer }
}
