import { describe, expect, test } from 'vitest'
import { EDITIONS, editionNamed } from './editions.ts'
import { type Use, useOf } from './use.ts'

const uses = new Map(EDITIONS.map((id) => [id, useOf(id)]))

function useOfEdition(id: string): Use {
  const use = uses.get(id)
  if (use === undefined) throw new Error(`no edition ${id}`)
  return use
}

const idleOf = ({ parameters, byRules, byDocuments }: Use) =>
  parameters.filter((path) => !byRules.has(path) && !byDocuments.has(path))

/** Kept in the editions for those who read and check them: neither rules nor documents look at these. */
const KEPT = [
  /^rules\.parts\.[^.]+\.kind$/,
  /^rules\.parts\.[^.]+\.modules\.[^.]+\.aim$/,
  /^rules\.treatmentTargets\.[^.]+\.module$/,
  /^rules\.timetable\.[^.]+\.(id|weeks|conditional)$/,
  /^rules\.removal\.[^.]+\.participant$/,
]

test('each kind of parameter that is kept unused is unused indeed', () => {
  const idle = EDITIONS.flatMap((id) => idleOf(useOfEdition(id)))
  expect(KEPT.filter((each) => !idle.some((path) => each.test(path)))).toEqual([])
})

describe.each(EDITIONS)('%s', (id) => {
  test('every parameter is used by a rule or a document', () => {
    const idle = idleOf(useOfEdition(id))
    const known = idle.filter((path) => KEPT.some((each) => each.test(path)))
    expect(idle.filter((path) => !known.includes(path))).toEqual([])
  })

  test('every statement is printed for each audience that it is worded for', () => {
    const { statements } = editionNamed(id)
    const silent = statements.flatMap((statement) =>
      (['sentencer', 'participant'] as const)
        .filter((audience) => {
          const text = statement[audience]
          if (text === undefined || statement.withheld !== undefined || statement.valid !== undefined)
            return false
          const kind = audience === 'sentencer' ? 'sentencer-information' : 'participant-leaflet'
          return !plain(useOfEdition(id).documents[kind] ?? '').includes(plain(text))
        })
        .map((audience) => `${audience}, ${statement.topic}: ${statement[audience]}`),
    )
    expect(silent).toEqual([])
  })
})

/** Without the marks that escape a letter in Markdown, and without line breaks. */
const plain = (text: string) => text.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ')

test('a parameter that nothing uses is found', () => {
  const edition = structuredClone(editionNamed('csogp'))
  Object.assign(edition.rules.attendance, { leeway: { minutes: 5 } })
  const use = useOf('csogp', edition, edition)
  expect(idleOf(use)).toContain('rules.attendance.leeway.minutes')
})
