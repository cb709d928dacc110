import { dateInWords } from '../../programme/date-words.ts'
import type { Case } from '../case.ts'
import { addDays, addYears, ageOn } from '../dates.ts'
import { list, sentence } from '../words.ts'
import { type Judged, judge } from './criterion.ts'

/** 000-01, 002-12, 003-02, 004-12: for men. */
export function judgeSex(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.sex
  if (rule === undefined) return null
  const { sex } = given.chronology.known.person
  const who = rule.value === 'male' ? 'men' : 'women'
  return judge(given, {
    id: 'sex',
    name: 'Sex',
    requirement: `For ${who}`,
    recorded: sex ?? null,
    outcome: sex === undefined ? 'not recorded' : sex === rule.value ? 'met' : 'not met',
    statement:
      sex === undefined
        ? `The programme is for ${who}. The sex of the ${given.edition.terms.person} is not recorded.`
        : `The programme is for ${who}. The sex recorded is ${sex}.`,
    sources: [rule.source],
    facts: sex === undefined ? [] : ['/person/sex'],
    missing: sex === undefined ? ['sex'] : [],
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
  const birth = chronology.known.person.dateOfBirth
  const asked =
    rule.assumption === undefined
      ? `The programme asks for ${rule.minimum} years or over.`
      : `The programme is for adults, read as ${rule.minimum} years or over.`
  const criterion = {
    id: 'age',
    name: 'Age',
    requirement: `${rule.minimum} years or over${rule.assumption === undefined ? '' : ' (“adult”)'}`,
    sources: [rule.source],
    basis: [
      'Age is taken at the planned start, and shown at the date of this assessment as well (A-11).',
      ...(rule.assumption === undefined ? [] : [`Assumption: ${rule.assumption}`]),
    ].join(' '),
  }
  if (birth === undefined) {
    return judge(given, {
      ...criterion,
      recorded: null,
      outcome: 'not recorded',
      statement: `${asked} The date of birth is not recorded.`,
      missing: ['date of birth'],
    })
  }
  const start = plannedStart(given)
  const eligibleFrom = addYears(birth, rule.minimum)
  const testedOn = start?.date ?? chronology.asOf
  const met = start === null ? chronology.reached(eligibleFrom) : eligibleFrom <= start.date
  const age = ageOn(birth, testedOn)
  const ages =
    start === null
      ? `Aged ${age} on ${dateInWords(chronology.asOf)}. The planned start is not recorded.`
      : `Aged ${age} on ${dateInWords(start.date)}, the planned start, and ${ageOn(birth, chronology.asOf)} on ${dateInWords(chronology.asOf)}.`
  const facts = ['/person/dateOfBirth', ...(start === null ? [] : [start.pointer])]
  if (!met && start !== null && birth.endsWith('-02-29') && addDays(testedOn, 1) === eligibleFrom) {
    return judge(given, {
      ...criterion,
      recorded: `${age} or ${rule.minimum} on ${dateInWords(testedOn)}`,
      outcome: 'needs decision',
      statement: `${asked} Someone born on 29 February reaches that age on 28 February or on 1 March of a year without that day, and the planned start is ${dateInWords(testedOn)}.`,
      facts,
      readings: [
        { reading: 'The age is reached on 28 February', outcome: 'met' },
        { reading: 'The age is reached on 1 March', outcome: 'not met' },
      ],
      settledBy: 'A start a day later, or a recorded decision on this criterion.',
    })
  }
  return judge(given, {
    ...criterion,
    recorded: `${age} on ${dateInWords(testedOn)}`,
    outcome: met ? 'met' : start === null ? 'not recorded' : 'not met',
    statement: [ages, asked, ...(met ? [] : [`Eligible from ${dateInWords(eligibleFrom)}.`])].join(' '),
    facts,
    missing: met || start !== null ? [] : ['planned start date'],
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
  const { iq } = given.chronology.known
  const asked = `The programme is for people with an IQ of ${rule.minimum} or over.`
  if (iq === undefined) {
    return judge(given, {
      id: 'iq',
      name: 'IQ',
      requirement: `${rule.minimum} or over`,
      recorded: null,
      outcome: 'not recorded',
      statement: `${asked} IQ has not been assessed, so the criterion can be neither met nor failed.`,
      sources: [rule.source],
      missing: ['IQ assessment'],
    })
  }
  const met = iq.score >= rule.minimum
  return judge(given, {
    id: 'iq',
    name: 'IQ',
    requirement: `${rule.minimum} or over`,
    recorded: `${iq.score}, assessed on ${dateInWords(iq.assessedOn)}`,
    outcome: met ? 'met' : 'not met',
    statement: [
      `${asked} IQ was assessed as ${iq.score} on ${dateInWords(iq.assessedOn)}.`,
      ...(met
        ? []
        : ['That is outside the range of this programme: other provision needs to be considered.']),
    ].join(' '),
    sources: [rule.source],
    facts: ['/iq/score', '/iq/assessedOn'],
  })
}

/** 003-01. Needing an interpreter is not covered by the edition, so it is for a person to settle. */
export function judgeLanguage(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.language
  if (rule === undefined) return null
  const answer = given.chronology.known.person.worksInEnglish ?? 'not recorded'
  const criterion = {
    id: 'language',
    name: 'Language',
    requirement: `Delivered in ${rule.value}`,
    sources: [rule.source],
  }
  const delivered = `The programme is delivered in ${rule.value}.`
  switch (answer) {
    case 'yes':
      return judge(given, {
        ...criterion,
        recorded: `Can take part in ${rule.value}`,
        outcome: 'met',
        statement: `${delivered} The ${given.edition.terms.person} can take part without an interpreter.`,
        facts: ['/person/worksInEnglish'],
      })
    case 'no':
      return judge(given, {
        ...criterion,
        recorded: 'Needs an interpreter',
        outcome: 'needs decision',
        statement: `${delivered} The ${given.edition.terms.person} needs an interpreter, which the edition does not mention.`,
        facts: ['/person/worksInEnglish'],
        readings: [
          { reading: 'An interpreter makes taking part possible', outcome: 'met' },
          { reading: `The programme is offered in ${rule.value} only`, outcome: 'not met' },
        ],
        settledBy: 'A recorded decision on whether the programme can be delivered with an interpreter.',
      })
    default:
      return judge(given, {
        ...criterion,
        recorded: null,
        outcome: 'not recorded',
        statement: `${delivered} Whether the ${given.edition.terms.person} can take part without an interpreter is not recorded.`,
        missing: [`whether an interpreter is needed`],
      })
  }
}

/** 002-12: one of two facts has to hold. Which kind of court convicted is recorded, never worked out. */
export function judgeAdulthood(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.adulthood
  if (rule === undefined) return null
  const { known } = given.chronology
  const facts = rule.oneOf.map((words) => {
    const field = FIELDS[words]
    return { words: field.words, pointer: `/${field.name}`, answer: known[field.name] ?? 'not recorded' }
  })
  const holding = facts.filter(({ answer }) => answer === 'yes')
  const unknown = facts.filter(({ answer }) => answer === 'not recorded')
  const asked = `The programme is for someone who ${list(
    facts.map(({ words }) => words),
    'or',
  )}.`
  const outcome = holding.length > 0 ? 'met' : unknown.length > 0 ? 'not recorded' : 'not met'
  return judge(given, {
    id: 'adulthood',
    name: 'Adult court or adulthood in custody',
    requirement: sentence(list(rule.oneOf, 'or')),
    recorded:
      holding.length > 0
        ? sentence(list(holding.map(({ words }) => words)))
        : outcome === 'not met'
          ? 'Neither'
          : null,
    outcome,
    statement: {
      met: `${asked} The record says that the ${given.edition.terms.person} ${list(holding.map(({ words }) => words))}.`,
      'not recorded': `${asked} The record does not say so.`,
      'not met': `${asked} The record says that this is not so.`,
    }[outcome],
    sources: [rule.source],
    facts: facts.filter(({ answer }) => answer !== 'not recorded').map(({ pointer }) => pointer),
    missing:
      outcome === 'not recorded'
        ? unknown.map(({ words }) => `whether the ${given.edition.terms.person} ${words}`)
        : [],
  })
}

const FIELDS = {
  'convicted in an adult court': { name: 'convictedInAdultCourt', words: 'was convicted in an adult court' },
  'reached adulthood during a custodial sentence': {
    name: 'reachedAdulthoodInCustody',
    words: 'reached adulthood during a custodial sentence',
  },
} as const
