import { expect, test } from 'vitest'
import { assessCase } from '../../../src/assess.ts'
import { openResources } from '../../../src/resources.ts'
import { findingsOf } from '../../../src/wording/audit/ground.ts'
import { isWorkedOut, unitsOf } from '../../../src/wording/audit/units.ts'
import {
  CASE_DOCUMENTS,
  createComposer,
  type Mark,
  PROGRAMME_DOCUMENTS,
} from '../../../src/wording/compose.ts'
import { mapOf, sectionsOf } from '../../../src/wording/places/places.ts'
import { english } from '../../english.ts'
import { AS_OF, editionIds, editionOf, sample } from '../composing.ts'

/** Every worked-out sentence has its row on the audit sheet, and every row its sentence. */

const composer = createComposer(openResources().templates(), english)
const made = { digest: '0'.repeat(64), program: 'Groupwork' }

/** Rows of tables below their heads. */
const rowsIn = (sheet: string) => sheet.match(/^\| \d+\\?\. /gm) ?? []

function faultsOf(markdown: string, marks: readonly Mark[], sheet: string): string[] {
  const units = unitsOf(markdown, marks)
  const inUnits = units.flatMap((unit) => unit.marks)
  const text = (mark: Mark) => markdown.slice(mark.from, mark.to)
  return [
    ...marks
      .filter(({ ground }) => isWorkedOut(ground))
      .map((mark) => ({ mark, n: inUnits.filter((each) => each === mark).length }))
      .filter(({ n }) => n !== 1)
      .map(({ mark, n }) => `${n} rows: ${text(mark)}`),
    ...units.filter(({ says }) => says === '').map(({ place }) => `a row that says nothing: ${place}`),
    ...(rowsIn(sheet).length === units.length ? [] : [`${rowsIn(sheet).length} rows, ${units.length} units`]),
  ]
}

const SAMPLES = [
  'c-sogp-complete-short-route',
  'csogp-breach-threshold-reached',
  'i-sotp-complete-evening',
  'n-sogp-withdrawn',
  'csogp-west-mercia-suitable-long-route',
  'c-sogp-information-missing',
  'i-sotp-suspended',
]

test.each(SAMPLES)('of a case: %s', (name) => {
  const record = sample(name)
  const edition = editionOf(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  const begun = subject.assessment.status !== 'not started'
  // Appointments are those to come, reports tell of the time on the programme.
  const kinds = CASE_DOCUMENTS.filter((kind) =>
    begun ? kind !== 'appointments' : kind === 'appointments' || kind === 'suitability-section',
  )
  for (const kind of kinds) {
    const request = { kind, edition, asOf: AS_OF, final: false, subject }
    const { markdown, marks } = composer.compose(request)
    const sheet = composer.audit({ ...request, markdown, marks }, made, false)
    expect(faultsOf(markdown, marks, sheet), kind).toEqual([])
    // The body quotes no clause; what its notes may name is little.
    expect(markdown.match(/\(\d{3}-\d\d\)/g) ?? [], kind).toEqual([])
    expect((markdown.match(/^\[\^\d+\]:/gm) ?? []).length, kind).toBeLessThanOrEqual(3)
    // What is found and told has its row; what has none is told nowhere, for a reason.
    const told = new Set(unitsOf(markdown, marks).flatMap((unit) => findingsOf(unit.marks)))
    const map = mapOf(kind, subject.assessment)
    const without = subject.assessment.findings.filter(
      (finding) => map.placesOf(finding).flatMap(sectionsOf).length > 0 && !told.has(finding.id),
    )
    expect(
      without.map(({ code }) => code),
      kind,
    ).toEqual([])
  }
})

test.each(editionIds)('of an edition: %s', (id) => {
  const edition = editionOf(id)
  for (const kind of PROGRAMME_DOCUMENTS) {
    const request = { kind, edition, asOf: AS_OF, final: false, subject: null }
    const { markdown, marks } = composer.compose(request)
    const sheet = composer.audit({ ...request, markdown, marks }, made, false)
    expect(faultsOf(markdown, marks, sheet), kind).toEqual([])
  }
})

test('steps are counted as their reader counts them', () => {
  const request = { kind: 'sentencer-information', asOf: AS_OF, final: false, subject: null } as const
  const { markdown, marks } = composer.compose({ ...request, edition: editionOf('exampleshire-2026') })
  const steps = unitsOf(markdown, marks).find(({ says }) => /^1\. /.test(says))
  expect(steps?.says.split('\n').map((line) => line.split(' ')[0])).toEqual(['1.', '2.', '3.'])
})
