import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessCase } from '../../../src/assess.ts'
import { withoutThese } from '../../../src/case/group/differences.ts'
import { GROUP_FORMAT } from '../../../src/case/group/format.ts'
import { joinGroup } from '../../../src/case/group/joining.ts'
import { memberCases } from '../../../src/case/group/member.ts'
import { checkGroup } from '../../../src/case/group/read.ts'
import { recordSession } from '../../../src/case/group/recording.ts'
import type { GroupInput } from '../../../src/case/group/shape.ts'
import { readCase } from '../../../src/case/read.ts'
import type { Outcome } from '../../../src/case/record.ts'
import { readRegister } from '../../../src/case/register/register.ts'
import { resources } from '../../web/site.ts'

/** Twenty weeks of one group, as its staff keep it: a register here, a page there, a change, a catch-up. */

const PEOPLE = ['Sam Other', 'Jo Example', 'Al Sample', 'Kim Instance']
const crn = (at: number) => `Z10000${at}`
const WEEKS = Array.from({ length: 20 }, (_, at) =>
  new Date(Date.UTC(2026, 0, 13 + at * 7)).toISOString().slice(0, 10),
)
const AS_OF = '2026-07-01'
const EMPTY: GroupInput = { format: GROUP_FORMAT, id: 'g', programme: 'csogp', people: [] }

const OUTCOMES = ['attended', 'absence undecided', 'acceptable absence', 'cancelled by service'] as const
type Known = (typeof OUTCOMES)[number]

interface Week {
  marks: readonly Known[]
  by: 'register' | 'grown register' | 'page'
  /** Somebody's mark of an earlier week, put right on a page; null: nothing. */
  change: { week: number; person: number; mark: Known } | null
  /** Somebody caught up what was missed in an earlier week; null: nobody. */
  catchUp: { week: number; person: number } | null
}

const place = { week: fc.nat(19), person: fc.nat(PEOPLE.length - 1) }
const week: fc.Arbitrary<Week> = fc.record({
  marks: fc.array(fc.constantFrom(...OUTCOMES), { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
  by: fc.constantFrom('register', 'grown register', 'page'),
  change: fc.option(fc.record({ ...place, mark: fc.constantFrom(...OUTCOMES) }), { nil: null }),
  catchUp: fc.option(fc.record(place), { nil: null }),
})
const weeks = fc.array(week, { minLength: 20, maxLength: 20 })

const id = (at: number) => `s${at + 1}`

/** @param held marks by week and person */
function register(held: readonly (readonly Known[])[], from: number): string {
  const rows = held.flatMap((marks, at) =>
    at < from
      ? []
      : marks.map(
          (mark, person) => `${crn(person)},${PEOPLE[person]},${id(at)},${mark},induction,${WEEKS[at]}`,
        ),
  )
  return ['crn,name,session,outcome,module,date', ...rows].join('\n')
}

function joined(group: GroupInput, text: string): GroupInput {
  const given = readRegister(text, 'register.csv')
  const { group: after, issues } = joinGroup(group, given, { file: 'group', accept: false, on: AS_OF })
  expect(issues).toEqual([])
  return after
}

const keyOf = (group: GroupInput, person: number) =>
  group.people?.find(({ case: data }) => (data.person as { crn: string }).crn === crn(person))?.key ?? ''

function recorded(
  group: GroupInput,
  at: number,
  entries: readonly { person: number; was: Outcome | null; now: Outcome; caughtUp?: string }[],
) {
  const people = entries.map(({ person, was, now, caughtUp }) => ({
    key: keyOf(group, person),
    was: was === null ? null : { outcome: was, reason: '' },
    now: { outcome: now, reason: '' },
    caughtUp: caughtUp === undefined ? [] : [{ for: id(at), on: caughtUp }],
    booked: [],
  }))
  return recordSession(group, id(at), people, AS_OF, AS_OF)
}

/** The session stands in the group before anything is recorded of it on a page. */
function planned(group: GroupInput, at: number): GroupInput {
  const session = { id: id(at), module: 'induction', date: WEEKS[at] ?? '' }
  return {
    ...group,
    schedule: { ...group.schedule, sessions: [...(group.schedule?.sessions ?? []), session] },
  }
}

/** How everybody stands, by CRN, whatever order things came in. */
function standings(group: GroupInput) {
  const edition = resources.edition('csogp')
  if (edition === undefined) throw new Error('expected csogp')
  return Object.fromEntries(
    memberCases(checkGroup(structuredClone(group), 'group')).map(({ data }) => {
      const record = readCase(JSON.stringify(data), 'case', resources.edition)
      const { assessment } = assessCase(edition, record, AS_OF, resources.language())
      return [record.person.crn, JSON.parse(JSON.stringify(assessment))]
    }),
  )
}

/** The group week by week, and what it holds in the end. */
function lived(given: readonly Week[]) {
  const held: Known[][] = []
  const caughtUp = new Map<string, string>()
  let group = joined(EMPTY, register([[...(given[0]?.marks ?? [])]], 0))
  for (const [at, { marks, by, change, catchUp }] of given.entries()) {
    held.push([...marks])
    if (at > 0) {
      if (by === 'page')
        group = recorded(
          planned(group, at),
          at,
          marks.map((now, person) => ({ person, was: null, now })),
        )
      else group = joined(group, register(held, by === 'register' ? at : 0))
    }
    if (change !== null && change.week <= at) {
      const was = held[change.week]?.[change.person] ?? 'attended'
      const taken = caughtUp.has(`${change.week}/${change.person}`)
      if (was !== change.mark && !taken) {
        group = recorded(group, change.week, [{ person: change.person, was, now: change.mark }])
        held[change.week]?.splice(change.person, 1, change.mark)
      }
    }
    const missed = catchUp && held[catchUp.week]?.[catchUp.person]
    if (catchUp !== null && catchUp.week < at && missed?.includes('absence')) {
      const about = `${catchUp.week}/${catchUp.person}`
      if (!caughtUp.has(about)) {
        const on = WEEKS[at] ?? ''
        const now = missed as Known
        group = recorded(group, catchUp.week, [{ person: catchUp.person, was: now, now, caughtUp: on }])
        caughtUp.set(about, on)
      }
    }
  }
  return { group, held, caughtUp }
}

/** The same at once: one register, and every catch-up behind it. */
function atOnce({ held, caughtUp }: Omit<ReturnType<typeof lived>, 'group'>): GroupInput {
  let group = joined(EMPTY, register(held, 0))
  const byDay = [...caughtUp].toSorted(([, one], [, other]) => (one < other ? -1 : 1))
  for (const [about, on] of byDay) {
    const [at = 0, person = 0] = about.split('/').map(Number)
    const now = held[at]?.[person] ?? 'attended'
    group = recorded(group, at, [{ person, was: now, now, caughtUp: on }])
  }
  return group
}

describe('20 weeks of a group', () => {
  test('come to the same as the whole at once, whoever recorded what, and where', {
    timeout: 240_000,
  }, () => {
    fc.assert(
      fc.property(weeks, (given) => {
        const { group, ...rest } = lived(given)
        expect(standings(group)).toEqual(standings(atOnce(rest)))
      }),
      { numRuns: 8, seed: 20261130 },
    )
  })

  test('a register of all of them changes nothing, however often', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(weeks, (given) => {
        const { group, held } = lived(given)
        const once = joined(group, register(held, 0))
        expect(once).toEqual(group)
        expect(joined(once, register(held, 0))).toEqual(once)
      }),
      { numRuns: 8, seed: 20261130 },
    )
  })

  test('what a register says otherwise is taken as a whole or not at all', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(weeks, fc.nat(19), fc.nat(PEOPLE.length - 1), (given, at, person) => {
        const { group, held } = lived(given)
        const was = held[at]?.[person]
        const now = was === 'attended' ? 'cancelled by service' : 'attended'
        const other = held.map((marks, place) =>
          marks.map((mark, who) => (place === at && who === person ? now : mark)),
        )
        const read = readRegister(register(other, 0), 'register.csv')
        const taken = joinGroup(group, read, { file: 'group', accept: true, on: AS_OF })
        const key = keyOf(group, person)
        expect(taken.changes).toHaveLength(1)
        expect(taken.held).toEqual({ same: 20 * PEOPLE.length - 1, gone: [] })
        const left = withoutThese(group, taken.group, {
          entries: [{ key, session: id(at) }],
          sessions: [],
        })
        expect(left).toEqual(group)
      }),
      { numRuns: 10, seed: 20261130 },
    )
  })
})
