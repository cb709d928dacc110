import { describe, expect, it } from 'vitest'
import { editionIds, editionOf, programmeText } from './composing.ts'

describe('documents of an edition', () => {
  it.each(editionIds)('make no list of one expectation: %s', (id) => {
    const leaflet = programmeText('participant-leaflet', editionOf(id))
    expect(leaflet).not.toMatch(/must:\n\n- [^\n]*\n\n/)
  })

  it('say the only expectation in a sentence, and several as a list', () => {
    const edition = editionOf('csogp-west-mercia')
    expect(programmeText('participant-leaflet', edition)).toContain('\nYou must attend every session.\n')
    expect(programmeText('sentencer-information', edition)).toContain(
      '\nOffenders must attend every session. ',
    )
    const only = edition.statements.find(({ topic }) => topic === 'expectations')
    if (only === undefined) throw new Error('no expectation')
    edition.statements.push({ ...only, participant: 'come on time', sentencer: 'come on time' })
    expect(programmeText('participant-leaflet', edition)).toContain(
      'You must:\n\n- attend every session\n- come on time\n',
    )
  })

  it('tell participants nothing in words meant for staff', () => {
    for (const id of editionIds) {
      expect(programmeText('participant-leaflet', editionOf(id))).not.toMatch(/deviance|low risk\//i)
    }
  })
})
