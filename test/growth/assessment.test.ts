import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { readCase } from '../../src/case/read.ts'
import { readDocument } from '../../src/document/markdown.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { createComposer } from '../../src/wording/compose.ts'
import { editionIds, lookup } from '../case/editions.ts'
import { furniture } from '../document/furniture.ts'
import { english } from '../english.ts'
import { caseWith, KINDS, type Kind } from './cases.ts'
import { growth, MOST } from './measure.ts'

const AS_OF = '2026-06-01'
const edition = lookup('csogp') as Edition
const recordWith = (kind: Kind, n: number) => readCase(caseWith(kind, n), 'case.json', lookup, { editionIds })

describe('an assessment grows with what it is of', () => {
  for (const kind of KINDS) {
    test(kind, { timeout: 120_000, retry: 2 }, () => {
      const work = (record: ReturnType<typeof recordWith>) => assessCase(edition, record, AS_OF, english)
      expect(growth((n) => recordWith(kind, n), 800, work)).toBeLessThan(MOST)
    })
  }
})

const FOLDER = join(import.meta.dirname, '../../templates')
const templates = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md.hbs'))
    .map((name) => [name.replace(/\.md\.hbs$/, ''), readFileSync(join(FOLDER, name), 'utf8')]),
)
const composer = createComposer(templates, english)

describe('composing a report and reading its text grows with what it is of', () => {
  for (const kind of KINDS) {
    test(kind, { timeout: 120_000, retry: 2 }, () => {
      const input = (n: number) => {
        const record = recordWith(kind, n)
        return assessCase(edition, record, AS_OF, english)
      }
      const work = (subject: ReturnType<typeof input>) =>
        readDocument(
          composer.compose({ kind: 'treatment-report', edition, asOf: AS_OF, final: false, subject })
            .markdown,
          furniture,
        )
      expect(growth(input, 150, work)).toBeLessThan(MOST)
    })
  }
})
