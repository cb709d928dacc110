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
  /** In a column of its own; null: the cell of the study says it, of those of which it isn't no. */
  thisProgramme: Passage | null
}

/** Every study that the source document cites, and what their figures don't say. Null: it cites none. */
export function research(
  edition: Edition,
  teller: Teller,
): { studies: Study[]; asked: boolean; caution: Passage } | null {
  const { evidence: cited, evidenceCaution } = edition
  if (cited.length === 0) return null
  // A column of many answers that are no takes the room of what was found.
  const asked = cited.length <= MOST_ASKED
  return {
    asked,
    studies: cited.map((each, at) => studyOf(each, at, asked, teller)),
    caution:
      evidenceCaution === undefined
        ? teller.ofEdition(
            cautionOf(cited, asked),
            cited.map((_, at) => `/evidence/${at}/year`),
            [...new Set(cited.map(({ source }) => source))],
          )
        : teller.ofEdition(evidenceCaution, '/evidenceCaution'),
  }
}

function studyOf(
  { study, year, compared, found, thisProgramme, source }: Evidence,
  at: number,
  asked: boolean,
  teller: Teller,
): Study {
  const tell = (said: Stated['item'] | string, ...fields: string[]) =>
    teller.ofEdition(
      said,
      fields.map((field) => `/evidence/${at}/${field}`),
      [source],
    )
  return {
    study: asked
      ? tell(say('sheet/study', { study, year: String(year) }), 'study', 'year')
      : tell(
          say('sheet/study-marked', { study, year: String(year), is: thisProgramme }),
          ...['study', 'year', 'thisProgramme'],
        ),
    compared: tell(compared, 'compared'),
    found: tell(found, 'found'),
    thisProgramme: asked ? tell(say('sheet/this-programme', { is: thisProgramme }), 'thisProgramme') : null,
  }
}

/** Studies of which each is asked whether it is of this programme. */
const MOST_ASKED = 6

function cautionOf(studies: readonly Evidence[], asked: boolean) {
  const years = studies.map(({ year }) => year)
  const [from, to] = [Math.min(...years), Math.max(...years)].map(String) as [string, string]
  const some = studies.some(({ thisProgramme }) => thisProgramme === 'yes')
  const own = !some ? 'no' : asked ? 'yes' : 'marked'
  return studies.length === 1
    ? say('sheet/caution-of-one', { own: some, year: from })
    : say('sheet/caution', { own, from, to: from === to ? null : to })
}
