import { describe, expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer } from '../../src/wording/compose.ts'
import { english } from '../english.ts'
import { AS_OF, editionOf, sample } from './composing.ts'

/** Who gives a paper out: named on all that a person takes home, or on none of it. */

const composer = createComposer(openResources().templates(), english)
const PAPERS = [
  ['participant-leaflet', {}],
  ['participant-leaflet', { folded: true }],
  ['participant-leaflet', { easy: true }],
  ['appointments', {}],
  ['participant-summary', {}],
] as const

describe.each(PAPERS)('%s %j', (kind, layout) => {
  const record = sample('exampleshire-complete')
  const madeFor = (name: string) => {
    const edition = { ...editionOf('exampleshire-2026'), publisher: { name } }
    const subject = kind === 'participant-summary' ? assessCase(edition, record, AS_OF, english) : null
    return composer.compose({ kind, edition, asOf: AS_OF, final: false, subject, ...layout }).markdown
  }

  test('names an office that tells no stranger why somebody has it', () => {
    expect(madeFor('Probation Service, Exampleshire')).toContain('Probation Service')
  })

  test.each(['HM Prison and Probation Service', 'National Offender Management Service', 'Court Team'])(
    'names none that does, in its properties neither: %s',
    (name) => {
      expect(madeFor(name)).not.toContain(name)
    },
  )
})
