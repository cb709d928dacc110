import { expect, test } from 'vitest'
import { pointerTo } from '../../src/case/pointer.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import type { Mark } from '../../src/wording/compose.ts'
import { editionNamed } from '../rules/editions.ts'
import { sample } from './composing.ts'
import { compositionsOf } from './compositions.ts'

/** Whatever people write in a case, and wherever it comes out, its passage leads back to where they wrote it. */

const AS_OF = '2026-03-31'
const OF_PEOPLE = [
  'reason',
  'text',
  'summary',
  'engagement',
  'motivation',
  'participantComments',
  'venue',
  'court',
]
const LISTS = [
  'strengths',
  'outstandingNeeds',
  'recommendations',
  'alternatives',
  'reasons',
  'conditions',
  'attendedBy',
]

test.each([
  'i-sotp-complete-evening',
  'csogp-breach-threshold-reached',
  'n-sogp-withdrawn',
  'i-sotp-removed',
  'c-sogp-not-suitable',
  'csogp-west-mercia-suitable-long-route',
])('%s', (name) => {
  const record = sample(name)
  const planted = plant(record)
  const documents = compositionsOf({ name, edition: editionNamed(record.programme), record, asOf: AS_OF })
  const found = documents.flatMap(({ markdown, marks }) =>
    [...planted].flatMap(([word, pointer]) => placesOf(markdown, word).map((at) => ({ at, pointer, marks }))),
  )
  expect(found.length).toBeGreaterThan(5)
  expect(
    found.filter(({ at, pointer, marks }) => !leadsTo(marks, at, pointer)).map(({ pointer }) => pointer),
  ).toEqual([])
})

/** A word of its own in each field in which people write, with the pointer of the field. */
function plant(record: CaseRecord): Map<string, string> {
  const planted = new Map<string, string>()
  const put = (pointer: string) => {
    const word = `planted${planted.size}x`
    planted.set(word, pointer)
    return word
  }
  const walk = (value: unknown, path: readonly (string | number)[]): unknown => {
    const last = path.findLast((step) => typeof step === 'string') ?? ''
    if (typeof value === 'string') {
      const own = typeof path.at(-1) === 'number' ? LISTS.includes(last) : OF_PEOPLE.includes(last)
      return own ? put(pointerTo(path)) : value
    }
    if (Array.isArray(value)) return value.map((each, index) => walk(each, [...path, index]))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, [...path, key])]))
  }
  Object.assign(record, walk(record, []))
  return planted
}

function placesOf(markdown: string, word: string): number[] {
  return [...markdown.matchAll(new RegExp(`${word}(?!\\d)`, 'g'))].map(({ index }) => index)
}

function leadsTo(marks: readonly Mark[], at: number, pointer: string): boolean {
  const mark = marks.find(({ from, to }) => from <= at && at < to)
  if (mark === undefined) return false
  const { ground } = mark
  if (ground.by === 'person') return ground.at === pointer
  const facts = ground.by === 'rule' || ground.by === 'record' ? ground.facts : []
  return facts.some((fact) => pointer === fact || pointer.startsWith(`${fact}/`))
}
