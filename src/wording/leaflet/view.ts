import type { Edition, Topic } from '../../programme/edition.ts'
import { discreetName } from '../discreet.ts'
import type { Passage } from '../passage.ts'
import { type Explained, explainedWords } from '../programme/explained.ts'
import { type Imprint, imprintOutside } from '../programme/imprint.ts'
import { byTopic, type LeftOut } from '../programme/statements.ts'
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
  words: Explained[]
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
  const name = say('leaflet/name')
  const { view, told, leftOut } = viewProgramme(edition, 'participant', name, asOf, teller)
  const outside = discreetName(edition, teller)
  const others = told.filter(({ topic }) => COURT_MATTER.has(topic))
  return {
    view: {
      ...view,
      says: byTopic(told, teller),
      title: teller.words(say('leaflet/title', { name: outside.text })),
      discreetName: outside,
      officer: teller.ofEdition(edition.terms.supervisor, '/terms/supervisor'),
      missed: missed(edition, told, teller),
      team: programmeTeam(edition, teller),
      complaints: complaintsTo(edition, teller),
      words: explainedWords(edition, 'participant', teller),
      imprint: imprintOutside(edition, name, teller),
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
