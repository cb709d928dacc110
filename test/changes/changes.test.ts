import { expect, test } from 'vitest'
import { type Change, changesBetween, moment, type Whole } from '../rules/compared.ts'

const by = { name: 'Robin Sample', role: 'Treatment manager' }
const decision = (id: string, about: string, outcome: string, on: string, rest = {}) => ({
  ...{ id, about, outcome, on, by, reason: 'Recorded for the test.' },
  ...rest,
})
const modules = [
  { id: 'm1', part: 'treatment', name: 'Module one' },
  { id: 'm2', part: 'treatment', name: 'Module two' },
]
const sessions = [
  ...['i1', 'i2', 'i3'].map((id, index) => ({ id, module: 'induction', date: `2026-01-0${index + 5}` })),
  ...['a1', 'a2'].map((id, index) => ({ id, module: 'm1', date: `2026-02-0${index + 2}` })),
  { id: 'b1', module: 'm2', date: '2026-03-02' },
]
const attended = (...ids: string[]) => ids.map((session) => ({ session, outcome: 'attended' }))
const given = {
  plan: { startsOn: '2026-01-05' },
  schedule: { modules, sessions },
  attempts: [{ offeredOn: '2025-12-01', startedOn: '2026-01-05' }],
}

function west(over: Record<string, unknown>, asOf: string): Whole {
  return moment({ ...given, ...over }, asOf, 'csogp-west-mercia')
}

const before = () => west({ attendance: attended('i1', 'i2') }, '2026-01-06')
const suitable = [decision('d1', 'suitability', 'suitable', '2025-12-20')]
const long = decision('d2', 'route', 'long', '2026-01-20')

const PAIRS: Record<string, () => [Whole, Whole]> = {
  'Time went on, with sessions attended and missed': () => [
    before(),
    west(
      {
        attendance: [
          ...attended('i1', 'i2', 'i3', 'a1'),
          { session: 'a2', outcome: 'unacceptable absence' },
          ...attended('b1'),
        ],
        decisions: [...suitable, long],
      },
      '2026-03-10',
    ),
  ],
  'A decision was recorded on the same day': () => [
    before(),
    west({ attendance: attended('i1', 'i2'), decisions: suitable }, '2026-01-06'),
  ],
  'A recorded fact changed on the same day': () => [
    before(),
    west(
      { attendance: attended('i1', 'i2'), iq: null, order: { length: { years: 2, months: 0 } } },
      '2026-01-06',
    ),
  ],
  'An entry was taken back': () => [before(), west({ attendance: attended('i1') }, '2026-01-06')],
  'Only the date moved': () => [before(), west({ attendance: attended('i1', 'i2') }, '2026-01-09')],
  'Another edition': () => [before(), moment(given, '2026-01-06')],
  'The person left': () => [
    before(),
    west(
      { attendance: attended('i1', 'i2'), status: [{ status: 'withdrawn', on: '2026-01-06' }] },
      '2026-01-06',
    ),
  ],
}

// Read what changed in changes.md as a practitioner would before a review; `-u` writes it anew.
test('what changed, in full, for the changes that practitioners meet', async () => {
  const sections = Object.entries(PAIRS).map(([name, pair]) => {
    const [then, now] = pair()
    return `## ${name}\n\n${changesBetween(then, now).map(inLines).join('\n')}`
  })
  await expect(`# What changed\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot('changes.md')
})

function inLines({ kind, subject, topic, before, after, statement, was, why }: Change): string {
  const reasons = why.map(({ kind: reason, words, pointers }) =>
    [`  - ${reason}: ${words}`, ...(pointers.length === 0 ? [] : [pointers.join(', ')])].join('; '),
  )
  const words = was === null || was === statement || after === null ? [] : [`  - was: ${was}`]
  return [`- ${kind}, ${subject} (${topic}): ${before} → ${after}. ${statement}`, ...words, ...reasons].join(
    '\n',
  )
}
