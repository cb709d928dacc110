import { expect, test } from 'vitest'
import { findCase } from '../../src/assess.ts'
import { readCase } from '../../src/case/read.ts'
import { compareAssessments } from '../../src/changes/changes.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { editionIds, lookup } from '../case/editions.ts'
import { english } from '../english.ts'
import { caseWith, type Kind } from './cases.ts'
import { growth, MOST } from './measure.ts'

const AS_OF = '2026-06-01'
const edition = lookup('csogp') as Edition

// What is tried to find the cause of a change is a whole assessment each: every decision, of every line, was one.
test.each<[Kind, number]>([
  ['decisions', 120],
  ['enforcement', 300],
  ['attendance', 150],
])('what changed since a day grows with the case: %s', { timeout: 240_000, retry: 2 }, (kind, n) => {
  const input = (many: number) => {
    const record = readCase(caseWith(kind, many), 'case.json', lookup, { editionIds })
    const moment = (asOf: string) => ({ assessment: findCase(edition, record, asOf).found, record })
    return { before: moment('2000-01-10'), after: moment(AS_OF) }
  }
  const work = ({ before, after }: ReturnType<typeof input>) =>
    compareAssessments(edition, before, after, english.say)
  expect(growth(input, n, work)).toBeLessThan(MOST)
})
