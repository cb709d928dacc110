import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCase } from '../../src/case/read.ts'
import { readDocument } from '../../src/document/markdown.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { assess } from '../../src/rules/assess.ts'
import { createComposer } from '../../src/wording/compose.ts'
import { editionIds, lookup } from '../case/editions.ts'
import { caseWith, KINDS, type Kind } from './cases.ts'
import { growth, MOST } from './measure.ts'

const AS_OF = '2026-06-01'
const edition = lookup('csogp') as Edition
const recordWith = (kind: Kind, n: number) => readCase(caseWith(kind, n), 'case.json', lookup, { editionIds })

/**
 * Kinds whose assessment still grows with their square: each rule looks through all entries and decisions for each
 * session. They wait for what happened to be settled once, in one place, before the rules.
 */
const WAITING: ReadonlySet<Kind> = new Set<Kind>([
  'sessions',
  'attendance',
  'decisions',
  'enforcement',
  'catchUps',
  'modules',
  'instruments',
])

describe('an assessment grows with what it is of', () => {
  for (const kind of KINDS) {
    test.skipIf(WAITING.has(kind))(kind, { timeout: 120_000 }, () => {
      const work = (record: ReturnType<typeof recordWith>) => assess(edition, record, AS_OF)
      expect(growth((n) => recordWith(kind, n), 400, work)).toBeLessThan(MOST)
    })
  }
})

const FOLDER = join(import.meta.dirname, '../../templates')
const templates = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md.hbs'))
    .map((name) => [name.replace(/\.md\.hbs$/, ''), readFileSync(join(FOLDER, name), 'utf8')]),
)
const composer = createComposer(templates)

/** Assessing the large one takes too long while it grows with its square. */
const TOO_LONG: ReadonlySet<Kind> = new Set<Kind>(['modules', 'instruments'])

describe('composing a report and reading its text grows with what it is of', () => {
  for (const kind of KINDS) {
    test.skipIf(TOO_LONG.has(kind))(kind, { timeout: 120_000 }, () => {
      const input = (n: number) => {
        const record = recordWith(kind, n)
        return { record, assessment: assess(edition, record, AS_OF) }
      }
      const work = (subject: ReturnType<typeof input>) =>
        readDocument(
          composer.compose({ kind: 'treatment-report', edition, asOf: AS_OF, final: false, subject })
            .markdown,
        )
      expect(growth(input, 150, work)).toBeLessThan(MOST)
    })
  }
})
