import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { groupwork, SAMPLES } from './groupwork.ts'

const AS_OF = ['--as-of', '2026-03-31']
const MISSING = join(SAMPLES, 'c-sogp-information-missing.json')
const UNDECIDED = join(SAMPLES, 'c-sogp-absence-undecided.json')
const REGISTERS = ['--register', join(SAMPLES, 'registers')]

const check = async (...args: string[]) => (await groupwork(['check', ...AS_OF, ...args])).stdout

describe('for people', () => {
  test('short results stand in one line below the finding', async () => {
    const text = (await check(MISSING)).replace(/\s+/g, ' ')
    expect(text).toContain('What would settle it: IQ assessment: 79 or less → not met; 80 or more → met')
    expect(text).toContain('whether an interpreter is needed: no → met; yes → a decision is needed')
  })

  test('the reason for an absence says what follows from either answer, a line each', async () => {
    const text = await check(UNDECIDED, ...REGISTERS)
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text).toMatch(/^ {6}- acceptable → nothing further follows$/m)
    expect(text).toMatch(/^ {6}- unacceptable → then: /m)
  })

  test('what is long is cut, and says where the rest is', async () => {
    const text = (await check(SAMPLES, ...REGISTERS)).replace(/\s+/g, ' ')
    expect(text).toMatch(/- (?:one more value|\d+ more values), listed by --json/)
  })

  test('what changed says nothing of it', async () => {
    expect(await check(MISSING, '--since-date', '2026-01-31')).not.toContain('What would settle it')
  })
})

/** What other programs read: every field and its type. One may be added; none is taken away or changed. */
const patch = z.strictObject({
  op: z.enum(['add', 'replace']),
  path: z.string().startsWith('/'),
  value: z.json(),
})
const OUTCOMES = [
  'met',
  'not met',
  'decided',
  'told',
  'nothing further',
  'still open',
  'needs decision',
  'not recorded',
] as const
const settlement = z.strictObject({
  finding: z.string().min(1),
  settledBy: z.array(
    z.strictObject({
      facts: z
        .array(
          z.strictObject({
            kind: z.enum(['fact', 'decision']),
            pointer: z.string().startsWith('/'),
            what: z.string().min(1),
          }),
        )
        .min(1)
        .max(3),
      results: z
        .array(
          z.strictObject({
            values: z.array(z.array(z.string().min(1)).min(1)),
            settled: z.boolean(),
            outcome: z.enum(OUTCOMES),
            told: z.string().min(1),
            patches: z.array(z.array(patch).min(1)).min(1),
          }),
        )
        .min(1),
    }),
  ),
  notWorkedOut: z.string().min(1).nullable(),
})
const assessment = z.object({
  undecided: z.array(z.string()),
  findings: z.array(z.object({ id: z.string(), outcome: z.string() })),
  settlements: z.array(settlement),
})

describe('as data', () => {
  test.each(['c-sogp-information-missing', 'csogp-session-count-readings', 'csogp-on-hold'])(
    '%s: each conclusion that is open, with what would settle it or why that is not worked out',
    async (name) => {
      const { findings, undecided, settlements } = assessment.parse(
        JSON.parse(await check(join(SAMPLES, `${name}.json`), ...REGISTERS, '--json')),
      )
      const open = findings.filter(({ id, outcome }) => outcome === 'not recorded' || undecided.includes(id))
      expect(settlements.map(({ finding }) => finding)).toEqual(open.map(({ id }) => id))
      for (const { settledBy, notWorkedOut } of settlements) {
        expect(settledBy.length > 0 || notWorkedOut !== null).toBe(true)
      }
    },
  )
})
