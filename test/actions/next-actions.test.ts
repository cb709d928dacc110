import { expect, test } from 'vitest'
import { assess } from '../rules/assessed.ts'
import { caseOver } from '../rules/cases.ts'
import { EDITIONS, editionNamed } from '../rules/editions.ts'

const asOf = '2026-03-31'
const OUTCOMES = [
  ...['attended', 'acceptable absence', 'unacceptable absence', 'attended', 'partial'],
  ...['withheld', 'cancelled by service', null],
]
/** One module that is open in every way, and one that has to be taken again. */
const eventful = (id: string) => {
  const modules = editionNamed(id)
    .rules.parts.flatMap((part) => (part.modules.length > 0 ? part.modules : [part]))
    .slice(0, 2)
    .map((module) => module.id)
  const held = modules.flatMap((module, m) =>
    OUTCOMES.map((outcome, n) => ({
      outcome: m === 1 && n < 4 ? 'absence undecided' : outcome,
      session: { id: `${module}-${n}`, module, date: `2026-0${1 + m}-${10 + n}` },
    })),
  )
  const ahead = modules.flatMap((module, m) => [
    { id: `${module}-next`, module, date: `2026-04-${20 - m}` },
    ...(m === 0 ? [] : [{ id: `${module}-again`, module, run: 2, date: '2026-05-07' }]),
  ])
  return {
    schedule: { sessions: [...held.map(({ session }) => session), ...ahead] },
    attendance: held.flatMap(({ outcome, session }) =>
      outcome === null ? [] : [{ session: session.id, outcome }],
    ),
    appointments: [
      { id: 'a1', kind: 'supervision', date: '2026-02-03', outcome: 'unacceptable absence' },
      { id: 'a2', kind: 'review', date: '2026-02-04', outcome: 'excluded' },
    ],
  }
}

const order = (kind: string) => ({ order: { kind, status: 'made', startsOn: '2025-01-05' } })

const CASES: [name: string, edition: string, given: (id: string) => Record<string, unknown>][] = [
  ...EDITIONS.map((id): (typeof CASES)[number] => [`Much is open under ${id}`, id, eventful]),
  ['The same without an order', 'csogp', (id) => ({ ...eventful(id), order: null })],
  ['The same under a community order', 'csogp', (id) => ({ ...eventful(id), ...order('community order') })],
  [
    'The same once the person was removed',
    'i-sotp-greater-manchester',
    (id) => ({ ...eventful(id), status: [{ status: 'removed', on: asOf }] }),
  ],
  [
    'Nothing has begun, and facts are missing',
    'c-sogp',
    () => ({ person: { dateOfBirth: null, worksInEnglish: 'no' }, iq: null, risk: { rm2000s: null } }),
  ],
  [
    'Attendance is complete, and the rest is open',
    'i-sotp-greater-manchester',
    () => {
      const sessions = Array.from({ length: 35 }, (_, index) => ({
        ...{ id: `s${index}`, module: 'group', date: `2026-0${1 + (index % 3)}-${10 + (index % 12)}` },
      }))
      return {
        schedule: { sessions },
        attendance: sessions.map(({ id }) => ({ session: id, outcome: 'attended' })),
        report: { review: { plannedFor: '2026-04-10' } },
      }
    },
  ],
]

// Read what changed in next-actions.md as a practitioner would in the morning; `-u` writes it anew.
test('what someone must do now, in order, where much is open at once', async () => {
  const sections = CASES.map(([name, id, given]) => {
    const { nextActions, status } = assess(editionNamed(id), caseOver(given(id), id), asOf)
    const lines = nextActions.map(
      ({ action, who, by, because, findingId }) =>
        `- ${action}. ${who}${by === null ? '' : `, by ${by} (${because})`} [${findingId}]`,
    )
    return `## ${name} (${status})\n\n${lines.join('\n')}`
  })
  await expect(`# What to do now\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot('next-actions.md')
})

test('an action has its code and parameters beside its words', () => {
  const id = 'csogp-west-mercia'
  const { nextActions } = assess(editionNamed(id), caseOver(eventful(id), id), asOf)
  expect(nextActions.find(({ code }) => code === 'action/take-enforcement-action')).toMatchObject({
    action: expect.stringMatching(/^Take enforcement action on the absence from the session in /),
    parameters: { absence: { code: 'session/label-in-module' }, on: { date: '2026-01-12' } },
  })
})
