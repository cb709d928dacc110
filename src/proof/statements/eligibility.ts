import type { Edition } from '../../programme/edition.ts'
import { inMonths, OFFENCE_KINDS, type Rules } from '../../programme/rules.ts'
import { term } from '../../rules/terms.ts'
import { AHEAD } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { around, decisions, notRecorded, ofDays, ofFact, ofNumbers, plannedStart, value } from '../values.ts'
import { isContradicted, isShortOfOthers, orderEnds, orderKinds, orderStatus } from './order.ts'
import {
  adult,
  births,
  isAdultOtherwise,
  isOnLeapDay,
  leapStart,
  riskLevels,
  sexes,
  withNone,
} from './person.ts'

type Eligibility = Rules['eligibility']

export type Shown = Pick<Proposition, 'dimensions'> & Pick<Statement, 'open'>

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
  minimumLength: ({ orders, ...least }) => ({
    dimensions: [
      {
        name: say('proof/length-declared'),
        values: [
          notRecorded(),
          ...around(inMonths(least)).map((months) =>
            value(say('proof/months', { n: months }), ({ order }) => {
              if (order !== undefined) order.length = { months }
            }),
          ),
        ],
      },
      orderEnds(inMonths(least)),
      orderKinds(),
      decided('order length', true),
    ],
    open: ({ order, decisions: taken }) =>
      taken.length === 0 &&
      (isContradicted(order, inMonths(least)) || isShortOfOthers(order, inMonths(least), orders)),
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

function decided(criterion: string, few = false): Dimension {
  return decisions('criterion', { rest: { subject: criterion }, few })
}
