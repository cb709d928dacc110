import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/programme/edition.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer, type Mark, PROGRAMME_DOCUMENTS } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { AS_OF, editionIds, editionOf } from './composing.ts'

/** The papers of a programme don't speak against themselves: one contact for one purpose, one rule for one thing. */

const composer = createComposer(openResources().templates(), english)
const PURPOSES = ['ask', 'programme', 'complaint 1', 'complaint 2'] as const

/** An edition with an office of today for each purpose, and a second one that came later. */
function withContacts(id: string): Edition {
  const edition = editionOf(id)
  const contacts = ['first', 'second'].flatMap((nth, at) =>
    PURPOSES.map((purpose, index) => ({
      ...{ purpose, role: `The ${nth} office for ${purpose}`, address: [`${at + 1} Example Street`] },
      telephone: `01632 96${at}${index}00`,
    })),
  )
  return { ...edition, local: { ...edition.local, orders: [], contacts } }
}

const pointersOf = ({ ground }: Mark) => (ground.by === 'edition' ? ground.at : [])
const marksOf = (kind: (typeof PROGRAMME_DOCUMENTS)[number], edition: Edition) =>
  composer.compose({ kind, edition, asOf: AS_OF, final: false, subject: null }).marks

describe.each(editionIds)('%s', (id) => {
  test.each(PROGRAMME_DOCUMENTS)(
    'a %s names one office for one purpose, and none of those of its source',
    (kind) => {
      const edition = withContacts(id)
      const pointers = marksOf(kind, edition).flatMap(pointersOf)
      const named = pointers.flatMap((at) => /^\/local\/contacts\/(\d+)/.exec(at)?.[1] ?? [])
      expect(named.length).toBeGreaterThan(0)
      const purposes = [...new Set(named)].map((at) => edition.local?.contacts[Number(at)]?.purpose)
      expect(purposes).toEqual([...new Set(purposes)])
      expect(pointers.filter((at) => at.startsWith('/contacts/'))).toEqual([])
    },
  )

  test('what the leaflet says that somebody must do, it doesn’t say that he may', () => {
    const rules = editionOf(id).statements.flatMap(({ participant = '' }) =>
      [...participant.matchAll(/\byou (must|have to|may|can)( not)? ([^.;]+)/gi)].map(
        ([, verb = '', , what = '']) => ({
          isDuty: /must|have to/i.test(verb),
          what: what.toLowerCase().trim(),
        }),
      ),
    )
    const duties = new Set(rules.filter(({ isDuty }) => isDuty).map(({ what }) => what))
    expect(rules.filter(({ isDuty, what }) => !isDuty && duties.has(what))).toEqual([])
  })
})
