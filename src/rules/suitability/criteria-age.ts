import type { Case } from '../case.ts'
import { addDays, addYears, ageOn } from '../dates.ts'
import { say as shared } from '../phrases.ts'
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

function plannedStart({ chronology: { known, starts } }: Case): { date: string; pointer: string } | null {
  if (known.plan.startsOn !== undefined) return { date: known.plan.startsOn, pointer: '/plan/startsOn' }
  const [first] = starts
  return first === undefined ? null : { date: first.value.date, pointer: first.pointer }
}
