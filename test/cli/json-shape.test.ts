import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { english } from '../english.ts'
import { groupwork, SAMPLES } from './groupwork.ts'

/**
 * What other programs read of a finding and of an action in `check --json`: every field and its type. One may be added;
 * none is taken away, renamed or made another type without a word to those who read it.
 */
const text = z.string().min(1)
const said = {
  code: z.string().regex(/^[a-z]+(?:\/[a-z-]+)+$/),
  parameters: z.record(z.string(), z.json()),
}
const finding = z.strictObject({
  ...said,
  id: text,
  topic: text,
  outcome: z.enum(['met', 'not met', 'not recorded', 'needs decision', 'decided', 'noted']),
  severity: z.enum(['information', 'warning', 'action', 'decision']),
  statement: text,
  sources: z.array(z.strictObject({ clause: text, lines: text, words: text })),
  basis: text.nullable(),
  facts: z.array(z.string().startsWith('/')),
  missing: z.array(text),
  readings: z.array(z.strictObject({ reading: text, outcome: text })),
  settledBy: text.nullable(),
})
const action = z.strictObject({
  ...said,
  action: text,
  who: text,
  by: z.iso.date().nullable(),
  because: text.nullable(),
  findingId: text,
  alsoFindingIds: z.array(text).min(1).optional(),
})
const assessment = z.object({ findings: z.array(finding).min(1), nextActions: z.array(action).min(1) })

// Together they fill every field.
const NAMES = ['csogp-breach-threshold-reached', 'csogp-order-kind-not-named', 'c-sogp-information-missing']

test.each(NAMES)('the findings and actions of %s', async (name) => {
  const registers = ['--register', join(SAMPLES, 'registers'), '--as-of', '2026-03-31']
  const { stdout } = await groupwork(['check', join(SAMPLES, `${name}.json`), ...registers, '--json'])
  const { findings, nextActions } = assessment.parse(JSON.parse(stdout))
  // Code and parameters are all that the words are made of, read back from JSON too.
  for (const { statement, ...message } of findings) expect(wordsOf(message)).toBe(statement)
  for (const { action, ...message } of nextActions) expect(wordsOf(message)).toBe(action)
})

function wordsOf({ code, parameters }: { code: string; parameters: object }): string {
  return english.say({ code, parameters: { ...parameters } })
}
