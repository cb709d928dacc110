import { assessCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { openResources } from '../../src/resources.ts'
import { hasNoneLeft } from '../../src/wording/appointments/left.ts'
import { CASE_DOCUMENTS, createComposer } from '../../src/wording/compose.ts'
import { openIn } from '../../src/wording/open/list.ts'
import { mapOf } from '../../src/wording/places/places.ts'
import { english } from '../english.ts'

export interface Given {
  name: string
  edition: Edition
  record: CaseRecord
  asOf: string
}

const composer = createComposer(openResources().templates(), english)

/** The documents of one case, with what composing hands over beside the Markdown. */
export function compositionsOf(given: Given) {
  const { edition, record, asOf } = given
  const subject = assessCase(edition, record, asOf, english)
  const begun = subject.assessment.status !== 'not started'
  const isMade = (kind: (typeof CASE_DOCUMENTS)[number]) =>
    kind === 'appointments' ? !hasNoneLeft(subject) : kind === 'suitability-section' || begun
  return CASE_DOCUMENTS.filter(isMade).map((kind) => {
    const compose = (final: boolean) => composer.compose({ kind, edition, asOf, final, subject })
    return {
      ...{ ...given, kind, subject, ...compose(false), map: mapOf(kind, subject.assessment) },
      open: openIn(kind, edition, subject),
      final: () => compose(true),
    }
  })
}

export type Composed = ReturnType<typeof compositionsOf>[number]
