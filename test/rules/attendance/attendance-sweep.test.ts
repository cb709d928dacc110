import { describe, expect, test } from 'vitest'
import { assess } from '../assessed.ts'
import { caseOver } from '../cases.ts'
import { EDITIONS, editionNamed } from '../editions.ts'

/**
 * 0 to 5 missed sessions × each module × each outcome × caught up or not × each edition, against a count that is
 * made here by hand: it reads the thresholds from this table, not from the editions.
 */
const OUTCOMES = [
  'acceptable absence',
  'unacceptable absence',
  'absence undecided',
  'partial',
  'excluded',
  'withheld',
  'cancelled by service',
] as const
type Swept = (typeof OUTCOMES)[number]

/** From how many missed sessions a module is repeated; null: not stated. Whether a miss holds the module. */
const EXPECTED: Record<string, { repeatFrom: number | null; holds: boolean; state: string }> = {
  'csogp/induction': { repeatFrom: 3, holds: true, state: 'repeat required' },
  'csogp/treatment': { repeatFrom: 3, holds: true, state: 'repeat required' },
  'csogp/relapse-prevention': { repeatFrom: 3, holds: true, state: 'repeat required' },
  'csogp-west-mercia/induction': { repeatFrom: 3, holds: true, state: 'repeat required' },
  'csogp-west-mercia/treatment': { repeatFrom: 3, holds: true, state: 'repeat required' },
  'csogp-west-mercia/relapse-prevention': { repeatFrom: 3, holds: true, state: 'repeat required' },
  'n-sogp-cheshire/core': { repeatFrom: 3, holds: true, state: 'repeat required' },
  'n-sogp-cheshire/relapse-prevention': { repeatFrom: 2, holds: false, state: 'repeat required' },
  'c-sogp/induction': { repeatFrom: null, holds: false, state: '' },
  'c-sogp/treatment': { repeatFrom: null, holds: false, state: '' },
  'c-sogp/better-lives': { repeatFrom: null, holds: false, state: '' },
  'i-sotp-greater-manchester/group': { repeatFrom: 3, holds: false, state: 'suspended' },
}

/** Unacceptable absences from which the edition's threshold is reached; null: none stated. */
const ENFORCEMENT: Record<string, number | null> = {
  csogp: 2,
  'csogp-west-mercia': null,
  'n-sogp-cheshire': 2,
  'c-sogp': null,
  'i-sotp-greater-manchester': null,
}

for (const id of EDITIONS.filter((name) => name in ENFORCEMENT)) {
  const { parts } = editionNamed(id).rules
  const modules = parts.flatMap((part) =>
    part.modules.length > 0
      ? part.modules.map((module) => ({ part: part.id, module: module.id }))
      : [{ part: part.id, module: part.id }],
  )
  describe.each(modules)(`${id}: $module`, ({ part, module }) => {
    test.each(OUTCOMES)('%s, 0 to 5 times, caught up or not', (outcome) => {
      for (const misses of [0, 1, 2, 3, 4, 5]) {
        for (const caughtUp of [true, false]) {
          const { run, ...found } = standing(id, part, module, outcome, misses, caughtUp)
          const told = `${misses} × ${outcome}, ${caughtUp ? 'caught up' : 'not caught up'}`
          expect(found, told).toEqual(naively(id, part, outcome, misses, caughtUp))
          expect(run.missed + run.attended + run.undecided, told).toBe(run.held)
        }
      }
    })
  })
}

test('every part of every edition of the table is swept', () => {
  const parts = EDITIONS.filter((id) => id in ENFORCEMENT).flatMap((id) =>
    editionNamed(id).rules.parts.map((part) => `${id}/${part.id}`),
  )
  expect(parts.sort()).toEqual(Object.keys(EXPECTED).sort())
})

function standing(
  id: string,
  partId: string,
  moduleId: string,
  outcome: Swept,
  misses: number,
  caughtUp: boolean,
) {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    id: `s${day}`,
    module: moduleId,
    date: `2026-03-0${day}`,
  }))
  const missed = days.slice(1, 1 + misses)
  const record = caseOver(
    {
      schedule: { sessions: [...days, { id: 's8', module: moduleId, date: '2026-06-01' }] },
      attendance: days.map(({ id: session }) => ({
        session,
        outcome: missed.some((each) => each.id === session) ? outcome : 'attended',
      })),
      catchUps: caughtUp
        ? missed.map((each) => ({
            id: `c-${each.id}`,
            for: each.id,
            date: '2026-03-20',
            outcome: 'attended',
          }))
        : [],
    },
    id,
  )
  const assessment = assess(editionNamed(id), record, '2026-03-31')
  const part = assessment.parts.find((each) => each.partId === partId)
  const module = part?.modules.find((each) => each.moduleId === moduleId)
  const counts = module?.runs[0]?.counts
  if (module === undefined || counts === undefined) throw new Error(`no ${moduleId} in ${id}`)
  const repeats = assessment.findings.filter((finding) =>
    finding.id.startsWith(`attendance.repeat/${moduleId}/`),
  )
  expect(repeats.length).toBeLessThanOrEqual(1)
  return {
    state: module.state,
    missed: counts.missed,
    owed: module.catchUpsOwed.length,
    unacceptable: assessment.enforcement.count.pooled,
    stage: assessment.enforcement.stage,
    run: counts,
  }
}

/** The same by hand, from the words of the leaflets. */
function naively(id: string, part: string, outcome: Swept, misses: number, caughtUp: boolean) {
  const rule = EXPECTED[`${id}/${part}`]
  if (rule === undefined) throw new Error(`no expectation for ${id}/${part}`)
  const counts = outcome.includes('absence') ? misses : 0
  const open = outcome === 'partial' || outcome === 'excluded' ? misses : 0
  const repeats = rule.repeatFrom !== null && counts >= rule.repeatFrom
  // What is taken again as a whole owes no catch-ups.
  const owed = caughtUp || repeats ? 0 : counts
  let state = 'under way'
  if (open > 0 && !caughtUp) state = 'needs decision'
  if (rule.repeatFrom !== null && open >= rule.repeatFrom) state = 'needs decision'
  if (owed > 0 && rule.holds) state = 'on hold'
  // An edition that states no repeat doesn't say that there is none: a person is asked from three on.
  if (rule.repeatFrom === null && counts >= 3) state = 'needs decision'
  if (repeats) state = rule.state
  const unacceptable = outcome === 'unacceptable absence' ? misses : 0
  const threshold = ENFORCEMENT[id] ?? null
  let stage = unacceptable > 0 ? 'action due' : 'none'
  if (id === 'c-sogp' && unacceptable > 0) stage = 'not stated'
  if (threshold !== null && unacceptable >= threshold) stage = 'threshold reached'
  return { state, missed: counts, owed, unacceptable, stage }
}
