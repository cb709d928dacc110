import { describe, expect, test } from 'vitest'
import { assessCase } from '../../../src/assess.ts'
import type { SignedDocument } from '../../../src/case/signing.ts'
import { contradictionsIn } from '../../../src/wording/open/contradictions.ts'
import { type Lacking, lackingIn } from '../../../src/wording/open/gaps.ts'
import { mapOf } from '../../../src/wording/places/places.ts'
import { english } from '../../english.ts'
import { AS_OF, editionOf } from '../composing.ts'
import { type Change, whole } from './finals.ts'

/** No document speaks against itself; one that would is seen. */

function said(kind: SignedDocument, change: Change = () => {}) {
  const record = whole(kind, change)
  const edition = editionOf(record.programme)
  const subject = structuredCloneOf(assessCase(edition, record, AS_OF, english))
  const { open } = mapOf(kind, subject.assessment)
  return { kind, subject, open, lacking: lackingIn(kind, edition, subject) as Lacking[] }
}

/** The assessment can be changed; the chronology has functions, and stays. */
const structuredCloneOf = <Of extends { assessment: object }>(subject: Of): Of => ({
  ...subject,
  assessment: structuredClone(subject.assessment),
})

test.each(['suitability-section', 'progress-report', 'treatment-report', 'non-completion-report'] as const)(
  'a %s says one thing',
  (kind) => {
    expect(contradictionsIn(said(kind))).toEqual([])
  },
)

describe('is seen', () => {
  test('a proposal beside a requirement that is not met', () => {
    const given = said('suitability-section')
    const [criterion] = given.subject.assessment.suitability.criteria
    if (criterion !== undefined) criterion.outcome = 'not met'
    expect(contradictionsIn(given)).toEqual(['proposed beside not met'])
  })

  test('a proposal beside a requirement that is not recorded, and not in the list', () => {
    const given = said('suitability-section', (record) => {
      record.offences = []
    })
    expect(contradictionsIn(given)).toEqual([])
    expect(contradictionsIn({ ...given, lacking: [] })).toEqual(['proposed beside not met'])
  })

  test('a proposal beside a requirement that is to be decided, and not in the list', () => {
    const given = said('suitability-section')
    const [criterion] = given.subject.assessment.suitability.criteria
    if (criterion !== undefined) criterion.outcome = 'needs decision'
    expect(contradictionsIn(given)).toEqual(['proposed beside not met'])
  })

  test('a decision that is called for, and none set out', () => {
    const given = said('progress-report')
    given.subject.assessment.status = 'needs decision'
    expect(contradictionsIn(given)).toEqual(['decision not listed'])
  })

  test('a programme that is completed, with a requirement or a decision open', () => {
    const given = said('treatment-report')
    expect(given.subject.assessment.status).toBe('completed')
    expect(contradictionsIn({ ...given, open: [{ id: 'x' }] })).toEqual(['completed beside open'])
    const [requirement] = given.subject.assessment.completion.requirements
    if (requirement !== undefined) requirement.outcome = 'not met'
    expect(contradictionsIn(given)).toEqual(['completed beside open'])
  })
})
