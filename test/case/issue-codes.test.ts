import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAgainstDate } from '../../src/case/as-of.ts'
import { readCase } from '../../src/case/read.ts'
import { InputError } from '../../src/errors.ts'
import { openResources } from '../../src/resources.ts'
import { mutated } from './mutations.ts'
import { caseSamples } from './samples.ts'

const resources = openResources()

function issuesOf(json: string) {
  try {
    return checkAgainstDate(readCase(json, 'case', resources.edition), '2025-01-01', 'case')
  } catch (error) {
    if (error instanceof InputError) return error.issues
    throw error
  }
}

test('whatever is wrong with a case has a code, beside the words of the command line', () => {
  const told = new Set<string>()
  fc.assert(
    fc.property(mutated(caseSamples.map(({ text }) => JSON.parse(text))), (json) => {
      const issues = issuesOf(JSON.stringify(json))
      for (const each of issues) told.add(each.told?.code ?? '')
      expect(issues.filter((each) => each.told === undefined)).toEqual([])
    }),
    { numRuns: 300, seed: 18 },
  )
  expect(told.size).toBeGreaterThan(10)
})
