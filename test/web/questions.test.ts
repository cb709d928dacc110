import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { caseJsonSchema } from '../../src/case/schema.ts'
import { questionsFor } from '../../src/web/case/tasks.ts'
import type { Draft } from '../../src/web/form/draft.ts'
import type { Grid } from '../../src/web/form/grid.ts'
import type { Field, Given, Question } from '../../src/web/questions/question.ts'
import { evidence, needs } from '../../src/web/questions/section.ts'
import { readCaseText } from '../../src/web/reading.ts'
import { english } from '../english.ts'
import { AS_OF, resources, SAMPLES, sample } from './site.ts'

/** Criteria with a heading of their own in the section, whether or not they are asked. */
const HEADED = ['risk', 'prior treatment']

test('what is said about the criteria is asked for those of the programme, as the rules have them', () => {
  for (const name of readdirSync(SAMPLES).filter((each) => each.endsWith('.json'))) {
    const json = sample(name)
    const { record, edition } = readCaseText(json, AS_OF, resources)
    const { criteria } = assessCase(edition, record, AS_OF, english).assessment.suitability
    const asked = (question: Question) =>
      question
        .fields({ draft: JSON.parse(json), edition, blank: 0 })
        .map((field) => ('beside' in field ? String(field.beside?.[0]?.[1]) : ''))
    const own = criteria.map(({ id }) => id).filter((id) => !HEADED.includes(id))
    expect([name, asked(evidence).sort()]).toEqual([name, own.sort()])
    expect(asked(needs)).toEqual(HEADED)
  }
})

const SIGNED = [
  ...['document', 'of', 'facts', 'program', 'headings/*/heading', 'headings/*/of', 'known/*'],
  ...['letters/n', 'letters/of', 'files/*/format', 'files/*/of'],
].map((field) => `signed/${field}`)

/** What no page asks, since something else sets it. */
const SET_OTHERWISE = [
  '/$schema',
  // What the pages keep of the work, wherever it is done.
  ...['label', 'done/*', 'documents/*', 'typed'].map((field) => `/working/${field}`),
  '/programme',
  // Given by the pages.
  '/schedule/sessions/*/id',
  '/schedule/modules/*/id',
  '/attendance/*/session',
  '/catchUps/*/id',
  '/appointments/*/id',
  '/enforcement/*/id',
  '/psychometrics/instruments/*/id',
  '/psychometrics/administrations/*/id',
  '/targets/*/target',
  '/suitability/evidence/*/criterion',
  '/reports/*/kind',
  '/reports/*/targets/*/target',
  // The pages have the words; a probation system's export has the codes.
  '/attendance/*/code',
  '/catchUps/*/code',
  '/appointments/*/code',
  '/enforcement/*/code',
  '/status/*/code',
  // What such a system says of a code that isn't known.
  '/attendance/*/attended',
  '/attendance/*/complied',
  '/catchUps/*/attended',
  '/catchUps/*/complied',
  '/appointments/*/attended',
  '/appointments/*/complied',
  // Recorded beside what they settle.
  '/decisions/*/id',
  '/decisions/*/about',
  '/decisions/*/subject',
  '/decisions/*/subjects/*',
  // By the edition's own schema.
  '/facts',
  // Written when a document is signed.
  ...['/report', '/reports/*', '/suitability'].flatMap((at) =>
    ['position', 'signatures/*/of', ...SIGNED].map((place) => `${at}/${place}`),
  ),
]

test('every place of a case is asked for on a page, where the edition has a use for it', () => {
  const asked = new Set(
    resources
      .editionIds()
      .map((id) => resources.edition(id))
      .flatMap((edition) => placesAsked({ ...FULL, edition })),
  )
  const missing = leaves(caseJsonSchema(), '').filter(
    (place) => !asked.has(place) && !SET_OTHERWISE.includes(place),
  )
  expect(missing).toEqual([])
})

function placesAsked(given: Given): string[] {
  return questionsFor(given).flatMap((question) => [
    ...question.fields(given).flatMap(pointersOf),
    ...gridPointers(question.grid?.(given)),
  ])
}

/** A case with something in every list, so that every question is asked. */
const FULL: Given = {
  blank: 0,
  edition: undefined,
  draft: {
    order: { kind: 'community order', status: 'made', requirements: [{}] },
    offences: [{}],
    earlierProgrammes: [{}],
    attempts: [{}],
    schedule: { sessions: [{ id: 's', module: 'm' }], modules: [{ id: 'm' }] },
    catchUps: [{}],
    catchUpOffers: [{}],
    joinedLate: [{}],
    enforcement: [{}],
    status: [{}],
    decisions: [{ about: 'suitability' }, { about: 'exemption' }],
    psychometrics: { instruments: [{ id: 'i' }] },
    targets: [{ target: 'own', evidence: [{}] }],
    notes: [{}],
    suitability: { evidence: [{}], barriers: [{}], alternatives: ['An option', {}], addenda: [{}] },
    report: { addenda: [{}] },
    reports: [{ targets: [{}], signatures: [{}] }],
  },
}

const starred = (pointer: string) => pointer.replace(/\/\d+(?=\/|$)/g, '/*')

function pointersOf(field: Field): string[] {
  if (field.kind === 'heading') return []
  const place = starred(field.pointer)
  return field.kind === 'several' || field.kind === 'lines' ? [`${place}/*`] : [place]
}

function gridPointers(grid: Grid | undefined): string[] {
  return (grid?.columns ?? []).flatMap(({ name }) =>
    LISTS.filter(
      (list) => grid?.locate(`${list}/0/${name}`, { ...FULL.draft, ...AT_LEAST_ONE })?.column === name,
    ).map((list) => `${list}/*/${name}`),
  )
}

const LISTS = [
  '/schedule/sessions',
  '/schedule/modules',
  '/attendance',
  '/appointments',
  '/catchUpOffers',
  '/joinedLate',
  '/psychometrics/instruments',
  '/psychometrics/administrations',
  '/report/signatures',
  '/report/recommendations',
  '/report/distribution',
  '/suitability/advisers',
  '/plan/days',
  '/targets',
]
const AT_LEAST_ONE: Draft = { attendance: [{ session: 's' }] }

interface Schema {
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
}

/** Of something that may be a text alone, the places that it has otherwise. */
function leaves({ properties, items, anyOf = [] }: Schema, at: string): string[] {
  const whole = anyOf.find((each) => each.properties !== undefined)
  if (whole !== undefined) return leaves(whole, at)
  if (properties !== undefined)
    return Object.entries(properties).flatMap(([name, below]) => leaves(below, `${at}/${name}`))
  return items === undefined ? [at] : leaves(items, `${at}/*`)
}
