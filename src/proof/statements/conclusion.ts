import type { Edition } from '../../programme/edition.ts'
import { inMonths, OFFENCE_KINDS } from '../../programme/rules.ts'
import { addDays, addMonths } from '../../rules/dates.ts'
import { term } from '../../rules/terms.ts'
import { AHEAD, type Draft, hold, week, withdraw } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition, Statement } from '../statement.ts'
import { decisions, notRecorded, ofDays, plannedStart, value } from '../values.ts'

/** 001-19 to 001-21, C-12: what the criteria come to, and what a decision against them leaves open. */
export function ofProposals({ rules }: Edition): Proposition[] {
  const { eligibility, proposals, parts } = rules
  const failing = failingCriterion(rules)
  const dimensions = [
    ...(failing === null ? [] : [failing.dimension]),
    offences(eligibility.offences?.named ?? []),
    decisions('suitability'),
    ...(failing === null
      ? []
      : [decisions('criterion', { rest: { subject: failing.criterion }, few: true })]),
    standing(parts[0]?.modules[0]?.id ?? parts[0]?.id ?? ''),
  ]
  const common = { path: 'proposals', clause: proposals[0]?.source.clause ?? null }
  const conclusion: Statement = {
    ...common,
    matter: 'suitability.conclusion',
    // Nobody but a person says that somebody who hasn't started is suitable.
    open: ({ decisions: taken, attendance }) =>
      attendance.length === 0 && !taken.some(({ about }) => about === 'suitability'),
  }
  const contrary = (criterion: string): Statement => ({
    ...common,
    path: 'proposals/contrary',
    matter: `suitability.contrary/${criterion}`,
    asked: () => false,
  })
  return [
    {
      topic: 'suitability',
      dimensions,
      statements: [conclusion, ...(failing === null ? [] : [contrary(failing.criterion)])],
    },
  ]
}

/** A criterion that can fail by itself: the sex, or else the length of the order. */
function failingCriterion({
  eligibility: { sex, minimumLength },
}: Edition['rules']): { criterion: string; dimension: Dimension } | null {
  if (sex !== undefined) {
    const other = sex.value === 'male' ? 'female' : 'male'
    return {
      criterion: 'sex',
      dimension: {
        name: say('proof/sex'),
        values: [
          value(term('sex', sex.value)),
          value(term('sex', other), ({ person }) => {
            person.sex = other
          }),
          notRecorded(({ person }) => delete person.sex),
        ],
      },
    }
  }
  if (minimumLength === undefined) return null
  const months = inMonths(minimumLength)
  return {
    criterion: 'order length',
    dimension: {
      name: say('proof/length-declared'),
      values: [
        ...[months - 1, months].map((n) =>
          value(say('proof/months', { n }), ({ order }) => {
            if (order !== undefined) order.length = { months: n }
            delete order?.endsOn
          }),
        ),
        notRecorded(({ order }) => delete order?.endsOn),
      ],
    },
  }
}

/** An offence that the edition names, one that it doesn't, none. */
function offences(named: readonly (typeof OFFENCE_KINDS)[number][]): Dimension {
  const unnamed = OFFENCE_KINDS.filter((kind) => !named.includes(kind)).slice(0, 1)
  return {
    name: say('proof/offences'),
    values: [...named.slice(0, 1), ...unnamed]
      .map((kind) =>
        value(term('offence', kind), (draft) => {
          draft.offences = [{ kind, convictedOn: '2019-11-04' }]
        }),
      )
      .concat(
        notRecorded((draft) => {
          draft.offences = []
        }),
      ),
  }
}

/** Not started, started, left. */
function standing(module: string): Dimension {
  const start = (draft: Draft) => hold(draft, { id: 's1', module, date: week(40) }, 'attended')
  return {
    name: say('proof/start'),
    values: [
      value(say('proof/none')),
      value(say('proof/day', { on: week(40) }), start),
      value(term('status', 'withdrawn'), (draft) => {
        start(draft)
        withdraw(draft, week(41))
      }),
    ],
  }
}

/** C-3, A-10: the longest usual duration beside the time that the order leaves. */
export function ofDurations({ rules: { routes, parts } }: Edition): Proposition[] {
  const stated = [...routes, ...parts].flatMap(({ id, duration }) =>
    duration === undefined ? [] : [{ id, ...duration }],
  )
  const [longest] = stated.sort((a, b) => b.months - a.months)
  if (longest === undefined) return []
  const end = addDays(addMonths(AHEAD, longest.months), -1)
  const ends = ofDays(
    say('proof/order-ends-on'),
    [addDays(end, -1), end, addDays(end, 1)],
    ({ order }, on) => {
      if (order !== undefined) order.endsOn = on
    },
  )
  return [
    {
      topic: 'suitability',
      dimensions: [
        plannedStart(),
        { name: ends.name, values: [...ends.values, notRecorded(({ order }) => delete order?.endsOn)] },
      ],
      statements: [
        {
          path: `duration/${longest.id}`,
          clause: longest.source.clause,
          matter: 'suitability.remaining-time',
          asked: ({ plan, order }) => plan.startsOn !== undefined && order?.endsOn !== undefined,
        },
      ],
    },
  ]
}
