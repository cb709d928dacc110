import { inForm } from '../../message.ts'
import type { Case } from '../case.ts'
import { addDays, addYears, ageOn } from '../dates.ts'
import { say as shared } from '../phrases.ts'
import { term } from '../terms.ts'
import { type Judged, judge } from './criterion.ts'
import { say } from './findings.ts'

/** 000-01, 002-12, 003-02, 004-12: for men. */
export function judgeSex(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.sex
  if (rule === undefined) return null
  const { sex } = given.chronology.known.person
  const asked = rule.value
  const criterion = {
    id: 'sex',
    name: say('criterion/sex'),
    requirement: say('criterion/sex-asked', { asked }),
    sources: [rule.source],
  }
  if (sex === undefined) {
    return judge(given, {
      ...criterion,
      ...say('suitability/sex-not-recorded', { asked, person: given.edition.terms.person }),
      recorded: null,
      outcome: 'not recorded',
      missing: [say('suitability/sex-needed')],
    })
  }
  return judge(given, {
    ...criterion,
    ...say('suitability/sex-recorded', { asked, sex: term('sex', sex) }),
    recorded: term('sex', sex),
    outcome: sex === rule.value ? 'met' : 'not met',
    facts: ['/person/sex'],
  })
}

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

/** 003-03. An IQ that isn't known never fails; one outside the range points to other provision. */
export function judgeIq(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.iq
  if (rule === undefined) return null
  const { minimum } = rule
  const { iq } = given.chronology.known
  const criterion = {
    id: 'iq',
    name: say('criterion/iq'),
    requirement: say('criterion/iq-asked', { minimum }),
    sources: [rule.source],
  }
  if (iq === undefined) {
    return judge(given, {
      ...criterion,
      ...say('suitability/iq-not-recorded', { minimum }),
      recorded: null,
      outcome: 'not recorded',
      missing: [say('suitability/iq-needed')],
    })
  }
  const { score, assessedOn: on } = iq
  const met = score >= minimum
  return judge(given, {
    ...criterion,
    ...say(met ? 'suitability/iq-in-range' : 'suitability/iq-out-of-range', { minimum, score, on }),
    recorded: say('criterion/iq-recorded', { score, on }),
    outcome: met ? 'met' : 'not met',
    facts: ['/iq/score', '/iq/assessedOn'],
  })
}

/** 003-01. Needing an interpreter is not covered by the edition, so it is for a person to settle. */
export function judgeLanguage(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.language
  if (rule === undefined) return null
  const language = rule.value
  const { person } = given.edition.terms
  const criterion = {
    id: 'language',
    name: say('criterion/language'),
    requirement: say('criterion/language-asked', { language }),
    sources: [rule.source],
  }
  switch (given.chronology.known.person.worksInEnglish) {
    case 'yes':
      return judge(given, {
        ...criterion,
        ...say('suitability/language-without-interpreter', { language, person }),
        recorded: say('criterion/language-recorded', { language }),
        outcome: 'met',
        facts: ['/person/worksInEnglish'],
      })
    case 'no':
      return judge(given, {
        ...criterion,
        ...say('suitability/language-interpreter', { language, person }),
        recorded: say('criterion/interpreter-recorded'),
        outcome: 'needs decision',
        facts: ['/person/worksInEnglish'],
        readings: [
          { reading: say('suitability/reading-interpreter-possible'), outcome: shared('reading/met') },
          {
            reading: say('suitability/reading-language-only', { language }),
            outcome: shared('reading/not-met'),
          },
        ],
        settledBy: say('suitability/settled-interpreter'),
      })
    default:
      return judge(given, {
        ...criterion,
        ...say('suitability/language-not-recorded', { language, person }),
        recorded: null,
        outcome: 'not recorded',
        missing: [say('suitability/interpreter-needed')],
      })
  }
}

/** 002-12: one of two facts has to hold. Which kind of court convicted is recorded, never worked out. */
export function judgeAdulthood(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.adulthood
  if (rule === undefined) return null
  const { known } = given.chronology
  const { person } = given.edition.terms
  const facts = rule.oneOf.map((words) => {
    const { name, said } = FIELDS[words]
    return {
      said,
      ofPerson: inForm(said, 'of-person'),
      pointer: `/${name}`,
      answer: known[name] ?? 'not recorded',
    }
  })
  const oneOf = facts.map(({ ofPerson }) => ofPerson)
  const holding = facts.filter(({ answer }) => answer === 'yes').map(({ ofPerson }) => ofPerson)
  const criterion = {
    id: 'adulthood',
    name: say('criterion/adulthood'),
    requirement: say('criterion/adulthood-asked', { oneOf: facts.map(({ said }) => said) }),
    sources: [rule.source],
    facts: facts.filter(({ answer }) => answer !== 'not recorded').map(({ pointer }) => pointer),
  }
  if (holding.length > 0) {
    return judge(given, {
      ...criterion,
      ...say('suitability/adulthood-met', { oneOf, holding, person }),
      recorded: say('criterion/adulthood-recorded', { holding }),
      outcome: 'met',
    })
  }
  const unknown = facts.filter(({ answer }) => answer === 'not recorded')
  if (unknown.length > 0) {
    return judge(given, {
      ...criterion,
      ...say('suitability/adulthood-not-recorded', { oneOf }),
      recorded: null,
      outcome: 'not recorded',
      missing: unknown.map(({ ofPerson: fact }) => say('suitability/adulthood-needed', { person, fact })),
    })
  }
  return judge(given, {
    ...criterion,
    ...say('suitability/adulthood-not-met', { oneOf }),
    recorded: say('criterion/adulthood-neither-recorded'),
    outcome: 'not met',
  })
}

const FIELDS = {
  'convicted in an adult court': { name: 'convictedInAdultCourt', said: say('suitability/adult-court') },
  'reached adulthood during a custodial sentence': {
    name: 'reachedAdulthoodInCustody',
    said: say('suitability/adult-in-custody'),
  },
} as const
