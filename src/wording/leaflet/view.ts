import type { Edition, Topic } from '../../programme/edition.ts'
import { isIssued } from '../../programme/issue.ts'
import { discreetName } from '../discreet.ts'
import type { Figure, Passage } from '../passage.ts'
import { type Explained, explainedWords } from '../programme/explained.ts'
import type { PartsBar } from '../programme/figures.ts'
import { routesToChoose } from '../programme/glance.ts'
import type { Him } from '../programme/him.ts'
import { type Imprint, imprintOutside } from '../programme/imprint.ts'
import { byTopic, type LeftOut, type Told, toldElsewhere } from '../programme/statements.ts'
import { type ProgrammeView, viewProgramme } from '../programme/view.ts'
import type { Teller } from '../teller.ts'
import { tellingOutside } from '../telling.ts'
import { cannotCome, complaintsTo, programmeTeam, stepsToAdd } from './contacts.ts'
import { type Missed, missed } from './missed.ts'
import { type Lacks, lacking, lacksOf } from './must.ts'
import { discreetRole, openImprint, publisherOutside } from './outside.ts'
import { say } from './phrases.ts'
import { timeline } from './timeline.ts'

/** Exactly what the template of the leaflet sees. */
export interface LeafletView extends Omit<ProgrammeView, 'author'> {
  /** How long it takes; not on a sheet that is folded, whose panels are full. */
  timeline: Figure<PartsBar> | null
  /** As the file's properties tell; null: nobody that may be named where a stranger reads it. */
  author: string | null
  /** On the outside: neither programme nor offence. */
  discreetName: Passage
  /** Who supervises him, in one word for the role wherever it is told: the edition's, where a stranger may read that. */
  officer: Passage
  missed: Missed
  /** Whether what is to be remembered would tell a stranger something: then it stands inside a folded sheet. */
  remembersInside: boolean
  /** Where something is to be added. */
  lacks: Lacks
  /** Whom people on the programme ring, a line each; empty where nobody has added it. */
  team: Passage[]
  cannotCome: Passage
  complaints: Passage[]
  /** What is to be added of them. Null: nothing, or all that stands under their heading. */
  complaintsToAdd: Passage | null
  /** That somebody will tell him which route is his; null where that is decided, or there is one alone. */
  twoRoutes: Passage | null
  words: Explained[]
  imprint: Imprint
}

/** How people come to the programme, and what it rests on: no matter for the man who starts. */
export const COURT_MATTER: ReadonlySet<Topic> = new Set<Topic>([
  'referral',
  'order length',
  'legal basis',
  'quality',
  'evidence',
  'national picture',
])

/** What has to have easy texts: what leads in to a list has none, since each item is a sentence there. */
export const easyPassages = (told: readonly Told[]) =>
  told.filter(({ topic }) => !COURT_MATTER.has(topic) && topic !== 'content introduction')

const comesInEasyRead = (told: readonly Told[]) => easyPassages(told).every(({ easy }) => easy !== undefined)

/** For whom a leaflet is made, and when. */
export interface Given {
  /** YYYY-MM-DD */
  asOf: string
  /** On a sheet that is folded, a panel for each part: in fewer words. */
  folded: boolean
  /** The one person who is told what concerns him. Null: everybody who starts. */
  him: Him | null
}

export function viewLeaflet(
  edition: Edition,
  { asOf, folded, him }: Given,
  teller: Teller,
): { view: LeafletView; leftOut: LeftOut[]; remarks: string[] } {
  const { language } = teller
  const name = say('leaflet/name')
  const viewed = viewProgramme(edition, 'participant', name, { asOf, brief: folded, him }, teller)
  const { view, leftOut } = viewed
  // One word for the role on all pages, and the first lies open.
  const { role: officer, said } = discreetRole(edition, teller)
  const told = viewed.told.map((each) => ({ ...each, text: said(each.text) }))
  const tells = tellingOutside(edition, language)
  const outside = discreetName(edition, teller)
  const publisher = publisherOutside(edition, teller)
  const lacks = lacking(edition, told)
  const gaps = isIssued(edition) ? lacks : []
  const others = told.filter(({ topic }) => COURT_MATTER.has(topic))
  return {
    view: {
      ...view,
      // What has a gap that it must not have isn't issued, whoever stands for it.
      status: gaps.length > 0 && view.status === 'published' ? 'specimen' : view.status,
      timeline: timeline(edition, language, him),
      says: byTopic(told, teller),
      title: teller.words(say('leaflet/title', { name: outside.text })),
      discreetName: outside,
      author: publisher.author,
      officer,
      missed: missed(edition, told, teller),
      remembersInside: told.some(({ topic, text }) => topic === 'remember' && tells(text)),
      lacks: lacksOf(lacks),
      team: programmeTeam(edition, teller),
      cannotCome: cannotCome(edition, officer, teller),
      complaints: complaintsTo(edition, teller),
      complaintsToAdd: stepsToAdd(edition, told, teller),
      twoRoutes: routesOpen(edition, him, officer, teller),
      words: explainedWords(
        edition,
        'participant',
        {
          used: told.filter(({ topic }) => !COURT_MATTER.has(topic)).map(({ text }) => text),
          onLicence: him?.orders.includes('licence') ?? false,
        },
        teller,
      ),
      imprint: openImprint(
        imprintOutside(edition, name, comesInEasyRead(told), teller),
        publisher,
        edition,
        teller,
      ),
    },
    leftOut: [...leftOut, ...toldElsewhere(others, language.say(say('leaflet/court-matter')))],
    remarks: [
      ...(gaps.length === 0 ? [] : [language.say(say('leaflet/not-issued', { headings: gaps }))]),
      ...publisher.remarks,
    ],
  }
}

/** What he is told whose route is open, and everybody who starts, where there is more than one to be told of. */
export function routesOpen(
  { rules }: Edition,
  him: Him | null,
  officer: Passage,
  teller: Teller,
): Passage | null {
  const n = routesToChoose(rules)
  return (him !== null && him.route !== null) || n < 2
    ? null
    : teller.ofEdition(say('leaflet/routes-open', { n, officer: officer.text }), [
        '/rules/routes',
        '/terms/supervisor',
      ])
}
