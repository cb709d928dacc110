import { describe, expect, test } from 'vitest'
import { assessCase } from '../../../src/assess.ts'
import type { SignedDocument } from '../../../src/case/signing.ts'
import { openResources } from '../../../src/resources.ts'
import { createComposer } from '../../../src/wording/compose.ts'
import { contradictionsIn, contradictionsSaid } from '../../../src/wording/open/contradictions.ts'
import { type Lacking, lackingIn } from '../../../src/wording/open/gaps.ts'
import { mapOf } from '../../../src/wording/places/places.ts'
import { english } from '../../english.ts'
import { AS_OF, editionOf, sample } from '../composing.ts'
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

test('a report on progress in a case that is recorded as completed is seen, and is no final', () => {
  const record = sample('c-sogp-complete-short-route')
  const edition = editionOf(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  const { stops, markdown } = createComposer(openResources().templates(), english).compose({
    ...{ kind: 'progress-report', edition, asOf: AS_OF, final: false, subject },
  })
  expect(stops?.().map(({ matter }) => matter)).toContain('contradiction')
  expect(markdown).toContain('add the sessions that are missing, with the register of the group')
})

describe('of what is composed', () => {
  const templates = openResources().templates()
  const record = sample('exampleshire-suitable', ({ order }) => {
    if (order !== undefined) order.requirementDays = 30
  })
  const edition = editionOf(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  const composed = (texts: typeof templates, final: boolean) =>
    createComposer(texts, english).compose({
      ...{ kind: 'suitability-section', edition, asOf: AS_OF, final, subject },
    })
  const spoilt = new Map([...templates].map(([name, text]) => [name, text.replace('{{> items points}}', '')]))
  const LINE = 'Something that the record warns of stands nowhere'

  test('a warning that the template leaves out is a line in a draft, and no final is made', () => {
    expect(composed(templates, true).markdown).toContain('asks for at least 42')
    expect(composed(templates, false).markdown).not.toContain(LINE)
    const draft = composed(spoilt, false)
    expect(draft.markdown).toContain(LINE)
    expect(draft.stops?.().map(({ matter }) => matter)).toEqual(['contradiction'])
    expect(() => composed(spoilt, true)).toThrow('a place in the template')
  })

  test('that there is no absence is seen beside one whose reason nobody has decided', () => {
    const given = said('treatment-report')
    const none = [{ code: 'report/no-absence', ground: { by: 'language' } as const }]
    const all = given.subject.assessment.findings.map(({ id }) => id)
    const marks = [...none, { code: null, ground: { by: 'rule' as const, findings: all, facts: [] } }]
    expect(contradictionsSaid('treatment-report', given.subject, marks)).toEqual([])
    const { enforcement } = given.subject.assessment
    const one = { ...given.subject.assessment, enforcement: { ...enforcement, undecided: ['s1'] } }
    expect(
      contradictionsSaid('treatment-report', { ...given.subject, assessment: one as never }, marks),
    ).toEqual(['no absence beside one'])
  })
})
