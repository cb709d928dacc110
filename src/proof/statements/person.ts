import { RISK_LEVELS } from '../../programme/rules.ts'
import { addDays, addYears } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import { AHEAD, type Draft } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import { notRecorded, ofDays, ofFact, value } from '../values.ts'

export function riskLevels(): Dimension {
  return {
    name: say('proof/risk'),
    values: [
      notRecorded(),
      ...RISK_LEVELS.map((level) =>
        value(term('level', level), ({ risk }) => {
          risk.rm2000s = { level, assessedOn: '2024-01-05' }
        }),
      ),
    ],
  }
}

export function sexes(): Dimension {
  return {
    name: say('proof/sex'),
    values: [
      notRecorded(({ person }) => delete person.sex),
      ...(['male', 'female'] as const).map((sex) =>
        value(term('sex', sex), ({ person }) => {
          person.sex = sex
        }),
      ),
    ],
  }
}

/** A day too young at the planned start, of the age on that day, a day older; a leap day; not recorded. */
export function births(minimum: number): Dimension {
  const at = addYears(AHEAD, -minimum)
  const days = [addDays(at, 1), at, addDays(at, -1), `${leapYear(minimum)}-02-29`]
  const born = ofDays(say('proof/born-on'), days, ({ person }, on) => {
    person.dateOfBirth = on
  })
  return withNone(born, ({ person }) => delete person.dateOfBirth)
}

/** The last leap year in which somebody was born who is of the age now. */
function leapYear(minimum: number): number {
  const last = 2026 - minimum
  return last - (last % 4)
}

/** The day before the first of March on which somebody born on a leap day comes of age. */
export function leapStart(minimum: number): string {
  return `${leapYear(minimum) + minimum}-02-28`
}

export function adult(): Dimension[] {
  return [
    ofFact(say('proof/adult-court'), (draft, fact) => {
      draft.convictedInAdultCourt = fact
    }),
    ofFact(say('proof/adult-in-custody'), (draft, fact) => {
      draft.reachedAdulthoodInCustody = fact
    }),
  ]
}

/** Born on a leap day, with a start on 28 February of the year of the age: a day early, or on the day. */
export function isOnLeapDay({ person, plan }: Draft, minimum: number): boolean {
  return (
    person.dateOfBirth?.endsWith('-02-29') === true &&
    plan.startsOn === leapStart(minimum) &&
    addYears(person.dateOfBirth, minimum) === addDays(plan.startsOn, 1)
  )
}

/** too young by the number that "adult" is read as, and an adult by what else is recorded. */
export function isAdultOtherwise(draft: Draft, minimum: number): boolean {
  const { person, plan, convictedInAdultCourt, reachedAdulthoodInCustody } = draft
  if (person.dateOfBirth === undefined || plan.startsOn === undefined) return false
  return (
    addYears(person.dateOfBirth, minimum) > plan.startsOn &&
    (convictedInAdultCourt === 'yes' || reachedAdulthoodInCustody === 'yes')
  )
}

/** With "not recorded" among the values. */
export function withNone({ name, values }: Dimension, take: (draft: Draft) => void): Dimension {
  return { name, values: [notRecorded(take), ...values] }
}
