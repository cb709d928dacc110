import type { Edition } from '../../programme/edition.ts'
import type { Evidence } from '../../programme/sheet.ts'
import type { Passage } from '../passage.ts'
import type { Stated } from '../programme/glance.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { type Told, unsaid } from './told.ts'

/** One study, of this programme before any other. */
export function evidence({ evidence: studies }: Edition): Told {
  const own = studies.findIndex(({ thisProgramme }) => thisProgramme === 'yes')
  const at = Math.max(0, own)
  const study = studies[at]
  if (study === undefined) return { stated: [unsaid(say('sheet/no-evidence'))] }
  const { study: by, year, compared, found, source } = study
  const item = say('sheet/study-found', { study: by, year: String(year), compared, found })
  return {
    stated: [{ item, of: [[`/evidence/${at}`, source]] }],
    open: [unsaid(say('sheet/limits-overleaf'))],
  }
}

/** A study in the table of the research. */
export interface Study {
  study: Passage
  compared: Passage
  found: Passage
  thisProgramme: Passage
}

/** Every study that the source document cites, and what their figures don't say. Null: it cites none. */
export function research(edition: Edition, teller: Teller): { studies: Study[]; caution: Passage } | null {
  const { evidence: cited, evidenceCaution } = edition
  if (cited.length === 0) return null
  return {
    studies: cited.map((each, at) => studyOf(each, at, teller)),
    caution:
      evidenceCaution === undefined
        ? teller.ofEdition(
            cautionOf(cited),
            cited.map((_, at) => `/evidence/${at}/year`),
            [...new Set(cited.map(({ source }) => source))],
          )
        : teller.ofEdition(evidenceCaution, '/evidenceCaution'),
  }
}

function studyOf(
  { study, year, compared, found, thisProgramme, source }: Evidence,
  at: number,
  teller: Teller,
): Study {
  const tell = (said: Stated['item'] | string, ...fields: string[]) =>
    teller.ofEdition(
      said,
      fields.map((field) => `/evidence/${at}/${field}`),
      [source],
    )
  return {
    study: tell(say('sheet/study', { study, year: String(year) }), 'study', 'year'),
    compared: tell(compared, 'compared'),
    found: tell(found, 'found'),
    thisProgramme: tell(say('sheet/this-programme', { is: thisProgramme }), 'thisProgramme'),
  }
}

function cautionOf(studies: readonly Evidence[]) {
  const years = studies.map(({ year }) => year)
  const [from, to] = [Math.min(...years), Math.max(...years)].map(String) as [string, string]
  const own = studies.some(({ thisProgramme }) => thisProgramme === 'yes')
  return from === to
    ? say('sheet/caution-of-one', { own, year: from })
    : say('sheet/caution', { own, from, to })
}
