import type { Edition } from '../../programme/edition.ts'
import { OFFENCE_KINDS, ORDER_KINDS, RISK_LEVELS, type Rules } from '../../programme/rules.ts'
import { addDays, addYears } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import { AHEAD, type Draft } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { around, decisions, notRecorded, ofDays, ofFact, ofNumbers, plannedStart, value } from '../values.ts'

type Eligibility = Rules['eligibility']
type Shown = Pick<Proposition, 'dimensions'> & Pick<Statement, 'open'>

/** What is shown of each criterion that an edition states. */
const CRITERIA: { [Name in keyof Eligibility]-?: (stated: NonNullable<Eligibility[Name]>) => Shown } = {
  sex: () => ({ dimensions: [sexes(), decided('sex')] }),
  age: ({ minimum, assumption }) => ({
    dimensions: [
      births(minimum),
      plannedStart([null, AHEAD, leapStart(minimum)]),
      ...(assumption === undefined ? [] : adult()),
      decided('age'),
    ],
    open: (draft) =>
      draft.decisions.length === 0 &&
      (isOnLeapDay(draft, minimum) || (assumption !== undefined && isAdultOtherwise(draft, minimum))),
  }),
  iq: ({ minimum }) => ({
    dimensions: [
      withNone(
        ofNumbers(say('proof/iq'), around(minimum), (draft, score) => {
          draft.iq = { score, assessedOn: '2024-01-05' }
        }),
        (draft) => delete draft.iq,
      ),
      decided('iq'),
    ],
  }),
  offences: ({ named }) => ({
    dimensions: [
      ...OFFENCE_KINDS.map(
        (kind): Dimension => ({
          name: term('offence', kind),
          values: [
            value(say('proof/none'), (draft) => {
              draft.offences = draft.offences.filter((each) => each.kind !== kind)
            }),
            value(say('proof/recorded'), (draft) => {
              draft.offences = [...draft.offences.filter((each) => each.kind !== kind), { kind }]
            }),
          ],
        }),
      ),
      decided('offences'),
    ],
    open: ({ offences, decisions: taken }) =>
      offences.length > 0 && taken.length === 0 && !offences.some(({ kind }) => named.includes(kind)),
  }),
  orders: ({ named }) => ({
    dimensions: [
      orderKinds(),
      orderStatus(),
      {
        name: say('proof/condition'),
        values: [
          value(say('proof/none')),
          value(say('proof/recorded'), ({ order }) => {
            if (order !== undefined) order.conditions = ['To attend the programme']
          }),
        ],
      },
      withNone(
        ofDays(say('proof/order-made-on'), ['2005-04-03', '2005-04-04', '2020-12-01'], ({ order }, on) => {
          if (order !== undefined) order.startsOn = on
        }),
        ({ order }) => delete order?.startsOn,
      ),
      withNone(
        ofDays(say('proof/convicted-on'), ['2020-11-30', '2020-12-01'], (draft, convictedOn) => {
          draft.offences = draft.offences.map((each) => ({ ...each, convictedOn }))
        }),
        (draft) => {
          draft.offences = draft.offences.map(({ kind }) => ({ kind }))
        },
      ),
      decided('order', true),
    ],
    // One that is named and that courts make no more is as open, where it is proposed.
    open: ({ order, decisions: taken }) =>
      order !== undefined &&
      taken.length === 0 &&
      (!named.includes(order.kind) ||
        (order.kind === 'community rehabilitation order' && order.status === 'proposed')),
  }),
  minimumLength: ({ years, orders }) => ({
    dimensions: [
      {
        name: say('proof/length-declared'),
        values: [
          notRecorded(),
          ...around(years * 12).map((months) =>
            value(say('proof/months', { n: months }), ({ order }) => {
              if (order !== undefined) order.length = { months }
            }),
          ),
        ],
      },
      orderEnds(years),
      orderKinds(),
      decided('order length', true),
    ],
    open: ({ order, decisions: taken }) =>
      taken.length === 0 && (isContradicted(order, years) || isShortOfOthers(order, years, orders)),
  }),
  adulthood: () => ({ dimensions: [...adult(), decided('adulthood')] }),
  assessment: ({ stages }) => ({
    dimensions: [
      ofFact(say('proof/assessment'), (draft, carriedOut) => {
        draft.assessment = { carriedOut }
      }),
      {
        name: say('proof/assessment-stage'),
        values: [
          notRecorded(),
          ...stages.map((stage) =>
            value(term('stage', stage), ({ assessment }) => {
              if (assessment !== undefined) assessment.stage = stage
            }),
          ),
        ],
      },
      ofDays(say('proof/assessment-on'), [null, '2024-01-05'], ({ assessment }, on) => {
        if (assessment !== undefined) assessment.on = on
      }),
      decided('assessment'),
    ],
  }),
  language: () => ({
    dimensions: [
      ofFact(say('proof/works-in-english'), ({ person }, fact) => {
        person.worksInEnglish = fact
      }),
      decided('language'),
    ],
    open: ({ person, decisions: taken }) => person.worksInEnglish === 'no' && taken.length === 0,
  }),
}

/** Ids of the criteria, where these aren't the names of the statements. */
const IDS: Partial<Record<keyof Eligibility, string>> = { orders: 'order', minimumLength: 'order length' }

export function ofEligibility({ rules: { eligibility } }: Edition): Proposition[] {
  return (Object.keys(CRITERIA) as (keyof Eligibility)[]).flatMap((name) => {
    const stated = eligibility[name]
    if (stated === undefined) return []
    const show = CRITERIA[name] as (given: typeof stated) => Shown
    const { dimensions, ...open } = show(stated)
    const [path, matter] = [`eligibility.${name}`, `suitability.${IDS[name] ?? name}`]
    const { clause } = stated.source
    return { topic: 'suitability', dimensions, statements: [{ path, clause, matter, ...open }] }
  })
}

/** 003-13: the level of risk is a criterion where it leads to the route. */
export function ofRisk({ rules: { routing } }: Edition): Proposition[] {
  if (routing?.basis !== 'RM2000/S') return []
  return [
    {
      topic: 'suitability',
      dimensions: [riskLevels(), decided('risk')],
      statements: [{ path: 'routing/basis', clause: routing.source.clause, matter: 'suitability.risk' }],
    },
  ]
}

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

function decided(criterion: string, few = false): Dimension {
  return decisions('criterion', { rest: { subject: criterion }, few })
}

/** A day too young at the planned start, of the age on that day, a day older; a leap day; not recorded. */
function births(minimum: number): Dimension {
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
function leapStart(minimum: number): string {
  return `${leapYear(minimum) + minimum}-02-28`
}

function adult(): Dimension[] {
  return [
    ofFact(say('proof/adult-court'), (draft, fact) => {
      draft.convictedInAdultCourt = fact
    }),
    ofFact(say('proof/adult-in-custody'), (draft, fact) => {
      draft.reachedAdulthoodInCustody = fact
    }),
  ]
}

function orderStatus(): Dimension {
  return {
    name: say('proof/order-status'),
    values: (['proposed', 'made'] as const).map((status) =>
      value(say('proof/order-is', { status }), ({ order }) => {
        if (order !== undefined) order.status = status
      }),
    ),
  }
}

export function orderKinds(kinds: readonly (typeof ORDER_KINDS)[number][] = ORDER_KINDS): Dimension {
  return {
    name: say('proof/order'),
    values: [
      ...kinds.map((kind) =>
        value(term('order', kind), ({ order }) => {
          if (order !== undefined) order.kind = kind
        }),
      ),
      notRecorded((draft) => delete draft.order),
    ],
  }
}

/** A day short of so many years, their last day, the anniversary and the day after it; not recorded. */
function orderEnds(years: number): Dimension {
  const anniversary = addYears('2024-01-08', years)
  const days = [-2, -1, 0, 1].map((more) => addDays(anniversary, more))
  const ends = ofDays(say('proof/order-ends-on'), days, ({ order }, on) => {
    if (order !== undefined) order.endsOn = on
  })
  return withNone(ends, ({ order }) => delete order?.endsOn)
}

/** Shorter than what the edition asks of other kinds of order. */
function isShortOfOthers(order: Draft['order'], years: number, orders: readonly string[]): boolean {
  if (order === undefined || orders.includes(order.kind)) return false
  const declared = order.length?.months
  if (declared !== undefined) return declared < years * 12
  return order.endsOn !== undefined && order.endsOn < addDays(addYears('2024-01-08', years), -1)
}

/** Born on a leap day, with a start on 28 February of the year of the age: a day early, or on the day. */
function isOnLeapDay({ person, plan }: Draft, minimum: number): boolean {
  return (
    person.dateOfBirth?.endsWith('-02-29') === true &&
    plan.startsOn === leapStart(minimum) &&
    addYears(person.dateOfBirth, minimum) === addDays(plan.startsOn, 1)
  )
}

/** too young by the number that "adult" is read as, and an adult by what else is recorded. */
function isAdultOtherwise(draft: Draft, minimum: number): boolean {
  const { person, plan, convictedInAdultCourt, reachedAdulthoodInCustody } = draft
  if (person.dateOfBirth === undefined || plan.startsOn === undefined) return false
  return (
    addYears(person.dateOfBirth, minimum) > plan.startsOn &&
    (convictedInAdultCourt === 'yes' || reachedAdulthoodInCustody === 'yes')
  )
}

/** The length as it is declared and the dates lie on different sides of the limit (A5-21). */
function isContradicted(order: Draft['order'], years: number): boolean {
  const declared = order?.length?.months
  if (declared === undefined || order?.endsOn === undefined) return false
  return declared >= years * 12 !== order.endsOn >= addDays(addYears('2024-01-08', years), -1)
}

/** With "not recorded" among the values. */
function withNone({ name, values }: Dimension, take: (draft: Draft) => void): Dimension {
  return { name, values: [notRecorded(take), ...values] }
}
