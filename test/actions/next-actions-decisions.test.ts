import { describe, expect, test } from 'vitest'
import { type RankedAction, type Standing, standingOf } from '../../src/actions/action.ts'
import { completionActions } from '../../src/actions/completion.ts'
import { decisionActions } from '../../src/actions/decisions.ts'
import { findCase } from '../../src/assess.ts'
import { inWords } from '../../src/language/in-words.ts'
import type { CheckpointStatus, Completion } from '../../src/rules/assessment.ts'
import { type Finding, finding } from '../../src/rules/finding.ts'
import { openMatters } from '../../src/rules/open-matters.ts'
import { say } from '../../src/rules/phrases.ts'
import { english } from '../english.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'

const asOf = '2026-03-31'

/** A case of the Manchester edition with nothing open but what is laid over it. */
function standing(over: Partial<Standing['assessed']>, given: Record<string, unknown> = {}): Standing {
  const edition = editionNamed('i-sotp-greater-manchester')
  const record = caseOver(given, edition.id)
  const { chronology, found: assessed } = findCase(edition, record, asOf)
  const psychometrics = { ...assessed.psychometrics, checkpoints: [] }
  const { findings = [] } = over
  const undecided = openMatters(findings, assessed.completion)
  return standingOf({ edition, chronology }, { ...assessed, findings, undecided, psychometrics, ...over })
}

const open = (given: Partial<Finding>, statement = 'It is open.') =>
  finding({
    ...{ id: 'open', topic: 'case', outcome: 'needs decision', ...say('name/alone', { name: statement }) },
    ...given,
  })

function asked(found: Finding, covered: string[] = []) {
  return told(decisionActions(standing({ findings: [found] }), new Set(covered)))
}

/** As `check --json` shows them, without the data of their words. */
function told(actions: RankedAction[]) {
  return inWords(actions, english).map(({ code: _code, parameters: _parameters, ...action }) => action)
}

describe('a decision that is open', () => {
  test.each([
    ['suitability', 'Decide on suitability: It is open', 'offender manager'],
    ['route', 'Decide on the route: It is open', 'programme staff'],
    ['attendance', 'Decide on attendance: It is open', 'programme staff'],
    ['attempts', 'Decide what counts as an attempt to start', 'programme staff'],
    ['enforcement', 'Decide on enforcement: It is open', 'offender manager'],
    ['psychometrics', 'Decide on the tests: It is open', 'programme staff'],
    ['completion', 'Decide on completion: It is open', 'offender manager'],
    ['group', 'Decide on the group: It is open', 'programme staff'],
    ['case', 'Record which decision stands: It is open', 'offender manager'],
  ] as const)('about %s is asked for as “%s” of the %s', (topic, action, who) => {
    expect(asked(open({ topic }))).toEqual([
      { rank: 5, action, who, by: null, because: null, findingId: 'open' },
    ])
  })

  test('keeps a full stop within its words', () => {
    expect(asked(open({ topic: 'case' }, 'Two. And one.'))[0]?.action).toBe(
      'Record which decision stands: Two. And one',
    )
  })

  test('that an action before it covers is not asked for again, nor is what is not open', () => {
    expect(asked(open({}), ['open'])).toEqual([])
    expect(asked(open({}), ['other'])).toHaveLength(1)
    expect(asked(open({ outcome: 'noted' }))).toEqual([])
  })

  test.each([
    ['suitability.conclusion', 'Decide on suitability'],
    ['suitability.offences', 'Decide whether the requirement “Offences” is met'],
    ['route', 'Decide the route'],
    ['route.decision', 'Decide the route'],
    ['route.request', 'Decide the route'],
    [
      'completion.requirement/supervisor-meetings',
      'Decide whether the meetings with the offender manager were regular enough',
    ],
  ])('as %s is asked for as “%s”', (id, action) => {
    expect(asked(open({ id }))[0]?.action).toBe(action)
  })
})

test('a route in the plan that is refused is to be corrected', () => {
  const refused = open({ id: 'route.request', topic: 'route', outcome: 'not met' })
  expect(asked(refused)).toMatchObject([
    { rank: 5, who: 'offender manager', action: 'Correct the route in the plan, which is refused' },
  ])
  const elsewhere = open({ id: 'route.override', topic: 'route', outcome: 'not met' })
  expect(asked(elsewhere)).toEqual([])
})

describe('a fact that is missing', () => {
  const missing = { person: { sex: null } }
  const facts = (over: Partial<Standing['assessed']>) =>
    told(decisionActions(standing(over, missing), new Set())).map(({ action }) => action)

  test('is asked for before anything has started', () => {
    const { found } = findCase(
      editionNamed('i-sotp-greater-manchester'),
      caseOver(missing, 'i-sotp-greater-manchester'),
      asOf,
    )
    const own = found.findings.filter(({ id }) => id === 'suitability.sex')
    expect(facts({ findings: own })).toEqual(['Record the sex'])
  })

  test('holds nobody up once the programme has started', () => {
    expect(facts({ status: 'continuing' })).toEqual([])
  })

  test.each(['suitable', 'not suitable'] as const)('is no matter once the person was found %s', (found) => {
    const { suitability } = standing({}, missing).assessed
    expect(facts({ suitability: { ...suitability, conclusion: found } })).toEqual([])
  })
})

describe('measures', () => {
  const checkpoint = (given: Partial<CheckpointStatus>): CheckpointStatus => ({
    ...{ id: 'before', name: 'Before the group', state: 'due', dueFrom: null, dueBy: null, takenOn: null },
    takenEarlyOn: [],
    attendedOn: null,
    findingId: 'measures',
    ...given,
  })
  const actions = (given: Partial<CheckpointStatus>) => {
    const psychometrics = { ...standing({}).assessed.psychometrics, checkpoints: [checkpoint(given)] }
    return told(decisionActions(standing({ psychometrics }), new Set()))
  }
  const common = { rank: 6, who: 'programme staff', findingId: 'measures' }
  const dated = { by: '2026-04-02', because: 'the tests are due by that day' }
  const LATE = 'Record the tests before the group if they were taken, or else hold them late'

  test.each<[Partial<CheckpointStatus>, string, object]>([
    [{}, 'Hold the tests before the group', { by: null, because: null }],
    [{ dueBy: '2026-04-02' }, 'Hold the tests before the group', dated],
    [{ state: 'overdue', dueBy: '2026-04-02' }, LATE, dated],
    [{ state: 'overdue' }, LATE, { by: null, because: null }],
    [{ state: 'not valid', dueBy: '2026-04-02' }, 'Hold the tests again before the group', dated],
  ])('at %o are asked for as “%s”', (given, action, rest) => {
    expect(actions(given)).toEqual([{ ...common, action, ...rest }])
  })

  test.each(['not yet due', 'complete', 'late', 'not applicable', 'not reached'] as const)(
    'that are %s are not asked for',
    (state) => {
      expect(actions({ state })).toEqual([])
    },
  )
})

describe('what remains when attendance is complete', () => {
  type Requirement = Completion['requirements'][number]
  const requirement = (name: Requirement['name'], outcome: Requirement['outcome']) => ({
    ...{ name, outcome, findingId: name },
  })
  const remaining = (requirements: ReturnType<typeof requirement>[], given: Record<string, unknown> = {}) => {
    const { completion } = standing({}).assessed
    const over = { ...completion, state: 'attendance complete' as const, requirements }
    return told(completionActions(standing({ completion: over }, given)))
  }

  test('is what is neither met nor decided, without the measures, which have an action of their own', () => {
    expect(
      remaining([
        requirement('all sessions', 'met'),
        requirement('supervisor meetings', 'not recorded'),
        requirement('post-programme measures', 'not met'),
        requirement('end report', 'decided'),
        requirement('final review', 'not met'),
      ]),
    ).toEqual([
      {
        ...{ rank: 9, action: 'Record the meetings with the offender', who: 'offender manager' },
        ...{ by: null, because: null, findingId: 'supervisor meetings' },
      },
      {
        ...{ rank: 9, action: 'Hold the final review', who: 'programme staff' },
        ...{ by: null, because: null, findingId: 'final review' },
      },
    ])
  })

  test('has the day of the review where one is planned, and only for the review', () => {
    const open = [requirement('end report', 'not met'), requirement('final review', 'not met')]
    expect(remaining(open, { report: { review: { plannedFor: '2026-04-10' } } })).toMatchObject([
      { action: 'Write the end-of-programme report and send it', by: null, because: null },
      { by: '2026-04-10', because: 'the review is planned for that day' },
    ])
  })

  test('has no step for meetings that are open: they are asked for with the other decisions', () => {
    expect(remaining([requirement('supervisor meetings', 'needs decision')])).toEqual([])
  })

  test('is nothing while attendance goes on', () => {
    const { completion } = standing({}).assessed
    const requirements = [requirement('end report', 'not met')]
    expect(completionActions(standing({ completion: { ...completion, requirements } }))).toEqual([])
  })
})
