import type { Edition } from '../../programme/edition.ts'
import type { Draft } from '../draft.ts'
import { say } from '../phrases.ts'
import type { Dimension } from '../space.ts'
import type { Proposition } from '../statement.ts'
import { around, notRecorded, ofFact, ofNumbers, value } from '../values.ts'

/** 002-07, 003-05, 004-03: the size of the group. */
export function ofGroup({ rules: { group } }: Edition): Proposition[] {
  if (group === undefined) return []
  const sizes = [group.minimum, group.maximum].flatMap((n) => (n === undefined ? [] : around(n)))
  return [
    {
      topic: 'group',
      statements: [{ path: 'group', clause: group.source.clause, matter: 'group.size' }],
      dimensions: [
        planned(say('proof/group-size'), sizes, ({ plan }, size) => {
          plan.groupSize = size
        }),
      ],
    },
  ]
}

/** 004-05: the staff of a session. */
export function ofStaffing({ rules: { staffing } }: Edition): Proposition[] {
  if (staffing === undefined) return []
  return [
    {
      topic: 'group',
      statements: [{ path: 'staffing', clause: staffing.source.clause, matter: 'group.staffing' }],
      dimensions: [
        planned(say('proof/staff'), around(staffing.minimum), ({ plan }, staff) => {
          plan.staff = staff
        }),
      ],
    },
  ]
}

/** a programme begun elsewhere. Nothing that an edition states. */
export function ofTransfer(): Proposition[] {
  return [
    {
      topic: 'transfer',
      dimensions: [
        {
          name: say('proof/earlier-programme'),
          values: [
            value(say('proof/none')),
            ...(['prison', 'community'] as const).map((setting) =>
              value(say('proof/setting', { setting }), (draft) => {
                draft.earlierProgrammes = [{ name: 'Earlier', setting }]
              }),
            ),
          ],
        },
        ofFact(
          say('proof/earlier-fact', { name: 'completed' }),
          ({ earlierProgrammes: [programme] }, fact) => {
            if (programme !== undefined) programme.completed = fact
          },
        ),
        planned(say('proof/missed-there'), [1, 2, 3], ({ earlierProgrammes: [programme] }, n) => {
          if (programme !== undefined) programme.missedSessions = n
        }),
      ],
      statements: [
        {
          path: 'transfer',
          clause: null,
          matter: 'case.transfer/1',
          asked: ({ earlierProgrammes: [programme] }) =>
            programme?.setting === 'community' && programme.completed !== 'yes',
        },
      ],
    },
  ]
}

function planned(
  name: Parameters<typeof ofNumbers>[0],
  numbers: readonly number[],
  put: (draft: Draft, n: number) => void,
): Dimension {
  const { values } = ofNumbers(
    name,
    numbers.filter((n) => n > 0),
    put,
  )
  return { name, values: [notRecorded(), ...values] }
}
