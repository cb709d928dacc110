import { assessCase } from '../../../src/assess.ts'
import type { CaseRecord, Gap } from '../../../src/case/record.ts'
import type { SignedDocument } from '../../../src/case/signing.ts'
import { InputError } from '../../../src/errors.ts'
import { openResources } from '../../../src/resources.ts'
import { createComposer } from '../../../src/wording/compose.ts'
import { english } from '../../english.ts'
import { AS_OF, editionOf, sample } from '../composing.ts'

/** Documents that can be final, each spoilt in one thing. */

export type Change = (record: CaseRecord) => void

const composer = createComposer(openResources().templates(), english)
const author = { name: 'Ana Example', role: 'Facilitator' }

/** Somebody decides to send documents without something. */
export const departing =
  (...gaps: Gap[]): Change =>
  ({ decisions }) => {
    for (const subject of gaps) decisions.push(departure({ subject }))
  }

export function departure(over: Partial<CaseRecord['decisions'][number]>): CaseRecord['decisions'][number] {
  return {
    ...{ id: `own ${over.subject ?? over.subjects?.join()}`, about: 'departure', outcome: 'send without it' },
    ...{
      by: { name: 'Bo Example', role: 'Treatment manager' },
      on: '2026-03-20',
      reason: 'The court asked for it',
    },
    ...over,
  }
}

/** A case of each document that lacks nothing, before it is spoilt. */
const WHOLE: Readonly<Record<SignedDocument, (change: Change) => CaseRecord>> = {
  'suitability-section': (change) =>
    sample('csogp-west-mercia-suitable-long-route', (record) => {
      departing('accreditation')(record)
      change(record)
    }),
  'progress-report': (change) =>
    sample('csogp-on-hold', (record) => {
      record.report = { ...record.report, author, completedOn: '2026-03-30' }
      change(record)
    }),
  'treatment-report': (change) => sample('i-sotp-complete-evening', change),
  'non-completion-report': (change) => sample('i-sotp-removed', change),
}

export const whole = (kind: SignedDocument, change: Change = () => {}) => WHOLE[kind](change)

/** The document, or why it isn't final. */
export function made(kind: SignedDocument, record: CaseRecord, final = true): string | readonly string[] {
  const edition = editionOf(record.programme)
  const subject = assessCase(edition, record, AS_OF, english)
  try {
    return composer.compose({ kind, edition, asOf: AS_OF, final, subject }).markdown
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ expected }) => expected)
    throw error
  }
}
