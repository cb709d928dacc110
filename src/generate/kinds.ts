import { findCase } from '../assess.ts'
import type { CaseRecord } from '../case/record.ts'
import { type DocumentName, filesOf, layoutsOf } from '../forms.ts'
import type { Edition } from '../programme/edition.ts'
import {
  type DocumentKind,
  documentsFor,
  type Fitting,
  PROGRAMME_DOCUMENTS,
  reportFor,
} from '../wording/compose.ts'
import type { Request } from './request.ts'

/** The documents that a request asks for, in order, none of them made. */
export function plan({
  edition,
  record,
  asOf,
  kinds,
  layouts,
  formats,
  audit = null,
}: Request): DocumentName[] {
  const chosen = chosenKinds(kinds, () => record && standing(edition, record, asOf))
  return chosen.flatMap((kind) =>
    filesOf(kind, { layouts: layoutsOf(kind, layouts, record?.person.formats), formats, audit }),
  )
}

/** @param standingOf asked only where the kinds follow from where somebody stands */
export function chosenKinds(
  kinds: Request['kinds'],
  standingOf: () => Fitting | null,
): readonly DocumentKind[] {
  if (kinds !== null) return kinds.map((kind) => (kind === 'report' ? reportOf(standingOf()) : kind))
  const standing = standingOf()
  return standing === null ? PROGRAMME_DOCUMENTS : documentsFor(standing)
}

function reportOf(standing: Fitting | null): DocumentKind {
  if (standing === null) throw new Error('a report is made from a case')
  return reportFor(standing)
}

/** Which documents fit is asked of many cases, and needs no words. */
function standing(edition: Edition, record: CaseRecord, asOf: string): Fitting {
  const { chronology, found } = findCase(edition, record, asOf)
  return { chronology, assessment: found }
}
