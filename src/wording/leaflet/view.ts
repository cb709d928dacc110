import type { Edition, Topic } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import { type Imprint, imprintOutside } from '../programme/imprint.ts'
import { type LeftOut, told } from '../programme/statements.ts'
import { type ProgrammeView, viewProgramme } from '../programme/view.ts'
import type { Teller } from '../teller.ts'
import { complaintsTo, programmeTeam } from './contacts.ts'
import { type Missed, missed } from './missed.ts'
import { say } from './phrases.ts'

/** Exactly what the template of the leaflet sees. */
export interface LeafletView extends ProgrammeView {
  /** On the outside: neither programme nor offence. */
  discreetName: Passage
  /** The edition's word for who supervises him, in headings too: one word for the role. */
  officer: Passage
  missed: Missed
  /** Whom people on the programme ring, a line each; empty where nobody has added it. */
  team: Passage[]
  complaints: Passage[]
  words: { term: Passage; meaning: Passage }[]
  imprint: Imprint
}

/** How people come to the programme, and what it rests on: no matter for the man who starts. */
const COURT_MATTER: ReadonlySet<Topic> = new Set<Topic>([
  'referral',
  'order length',
  'legal basis',
  'quality',
  'evidence',
  'national picture',
])

export function viewLeaflet(
  edition: Edition,
  asOf: string,
  teller: Teller,
): { view: LeafletView; leftOut: LeftOut[] } {
  const { language } = teller
  const { view, leftOut } = viewProgramme(edition, 'participant', say('leaflet/name'), asOf, teller)
  const discreetName =
    edition.discreetName === undefined
      ? teller.words(say('leaflet/discreet-name'))
      : teller.ofEdition(edition.discreetName, '/discreetName')
  const statements = told(edition, 'participant', asOf, language).told
  const others = statements.filter(({ topic }) => COURT_MATTER.has(topic))
  return {
    view: {
      ...view,
      title: teller.words(say('leaflet/title', { name: discreetName.text })),
      discreetName,
      officer: teller.ofEdition(edition.terms.supervisor, '/terms/supervisor'),
      missed: missed(edition, statements, teller),
      team: programmeTeam(edition, teller),
      complaints: complaintsTo(edition, teller),
      words: edition.words.flatMap(({ term, participant }, at) =>
        participant === undefined
          ? []
          : [
              {
                term: teller.ofEdition(term, `/words/${at}/term`),
                meaning: teller.ofEdition(participant, `/words/${at}/participant`),
              },
            ],
      ),
      imprint: imprintOutside(edition, say('leaflet/name'), teller),
    },
    leftOut: [
      ...leftOut,
      ...others.map(({ statement }) => ({
        clause: statement.source.clause,
        why: language.say(say('leaflet/court-matter')),
      })),
    ],
  }
}
