import { describe, expect, test } from 'vitest'
import type { Topic } from '../../src/programme/edition.ts'
import type { CellName } from '../../src/programme/sheet.ts'
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
  // Named in a finding where so many absences are recorded.
  /^rules\.enforcement\.[^.]+\.id$/,
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

  test.each([
    ['sentencer', 'sentencer-information'],
    ['participant', 'participant-leaflet'],
  ] as const)(
    'every statement worded for a %s is printed for them, or told at a glance, or said to be left out',
    (audience, kind) => {
      const { documents, leftOut } = useOfEdition(id)
      const { statements, glance, terms } = editionNamed(id)
      const printed = plain(documents[kind] ?? '')
      // One that is withheld is said to be left out before it is asked for whom it is worded.
      const left = [...(leftOut[kind] ?? [])]
      const silent = statements.filter(({ [audience]: text, topic, source, withheld }) => {
        const isPrinted = [text ?? '', withOfficer(text ?? '', terms.supervisor)].some((each) =>
          printed.includes(plain(each)),
        )
        if (withheld === undefined && isPrinted) return false
        const cell = audience === 'sentencer' ? AT_A_GLANCE[topic] : undefined
        const own = cell === undefined ? undefined : glance?.[cell]
        if (withheld === undefined && own !== undefined)
          return own.some((each) => !printed.includes(plain(each.text)))
        const at = left.indexOf(source.clause)
        if (at >= 0) left.splice(at, 1)
        return at < 0
      })
      expect(
        silent.map(({ topic, source, ...words }) => `${topic}, ${source.clause}: ${words[audience]}`),
      ).toEqual([])
    },
  )
})

/** What the first page of the sheet for courts tells in an edition's own words isn't said again overleaf. */
const AT_A_GLANCE: Partial<Record<Topic, CellName>> = {
  audience: 'audience',
  'order length': 'order',
  timetable: 'place',
}

/** A leaflet has one word for who supervises him, and its first page lies open. */
const withOfficer = (text: string, supervisor: string) =>
  text.replace(new RegExp(supervisor, 'gi'), 'officer')

/** Without the marks that escape a letter in Markdown, and without line breaks; in a table it begins with a capital. */
const plain = (text: string) => text.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').toLowerCase()

test('a parameter that nothing uses is found', () => {
  const edition = structuredClone(editionNamed('csogp'))
  Object.assign(edition.rules.attendance, { leeway: { minutes: 5 } })
  const use = useOf('csogp', edition, edition)
  expect(idleOf(use)).toContain('rules.attendance.leeway.minutes')
})
