import type { Edition, Topic } from '../../programme/edition.ts'
import type { CellName } from '../../programme/sheet.ts'
import type { Passage } from '../passage.ts'
import { type Explained, explainedWords } from '../programme/explained.ts'
import { routesToChoose } from '../programme/glance.ts'
import { type Imprint, imprint } from '../programme/imprint.ts'
import { byTopic, type LeftOut, toldElsewhere } from '../programme/statements.ts'
import { type ProgrammeView, viewProgramme } from '../programme/view.ts'
import type { Teller } from '../teller.ts'
import { type Ask, ask } from './ask.ts'
import { type Cell, cells } from './cells.ts'
import { research, type Study } from './evidence.ts'
import { orderWording } from './order.ts'
import { isInTable, type PartsTable, partsTable } from './parts.ts'
import { say } from './phrases.ts'

/** Exactly what the template of the sheet sees. */
export interface SheetView extends ProgrammeView {
  cells: Cell[]
  order: { text: Passage; confirmed: Passage }
  ask: Ask
  /** Whether somebody decides which route, and so the length. */
  decided: boolean
  parts: PartsTable | null
  research: { studies: Study[]; caution: Passage } | null
  words: Explained[]
  imprint: Imprint
  /** A third where the overleaf can't hold what is said with the research and the words. */
  pages: number
}

/** Told to people on the programme, in their leaflet: no matter for a court. */
export const LEAFLET_MATTER: ReadonlySet<Topic> = new Set<Topic>([
  'recording',
  'information sharing',
  'family',
  'rights',
  'complaints',
  'diversity',
])

/** Told on the first page, where a cell there has words of the edition's own: not said again overleaf. */
const TOLD_AT_A_GLANCE: Partial<Record<Topic, CellName>> = {
  audience: 'audience',
  'order length': 'order',
  timetable: 'place',
}

/** How many words the second page holds, in its two columns. */
const OVERLEAF = 720

export function viewSheet(
  edition: Edition,
  asOf: string,
  teller: Teller,
): { view: SheetView; leftOut: LeftOut[] } {
  const name = say('sheet/name')
  const { view, told, leftOut } = viewProgramme(edition, 'sentencer', name, { asOf, brief: false }, teller)
  const kept = told.filter(({ topic }) => !LEAFLET_MATTER.has(topic) && !isToldAtAGlance(edition, topic))
  const says = byTopic(
    kept.filter((each) => !isInTable(each)),
    teller,
  )
  const parts = partsTable(edition, kept, teller)
  const found = research(edition, teller)
  const glance = Object.values(edition.glance ?? {}).flatMap((cell) => (cell ?? []).map(({ text }) => text))
  const used = [
    ...[...kept.map(({ text }) => text), ...glance, ...edition.rules.parts.map(({ name: part }) => part)],
    ...passages({ found, words: [] }),
  ]
  const words = explainedWords(edition, 'court', { used }, teller)
  const runsOn = lengthOf([...kept.map(({ text }) => text), ...passages({ found, words })]) > OVERLEAF
  return {
    view: {
      ...view,
      says,
      cells: cells(edition, asOf, teller),
      order: orderWording(edition, teller),
      ask: ask(edition, teller),
      decided: routesToChoose(edition.rules) > 1,
      parts,
      research: found,
      words,
      imprint: imprint(edition, name, says.nationalPicture ?? [], teller),
      pages: runsOn ? 3 : 2,
    },
    leftOut: [
      ...leftOut,
      ...toldElsewhere(
        told.filter(({ topic }) => LEAFLET_MATTER.has(topic)),
        teller.language.say(say('sheet/leaflet-matter')),
      ),
      ...toldElsewhere(
        told.filter(({ topic }) => !LEAFLET_MATTER.has(topic) && isToldAtAGlance(edition, topic)),
        teller.language.say(say('sheet/told-at-a-glance')),
      ),
    ],
  }
}

function isToldAtAGlance({ glance }: Edition, topic: Topic): boolean {
  const cell = TOLD_AT_A_GLANCE[topic]
  return cell !== undefined && glance?.[cell] !== undefined
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

function passages({ found, words }: Pick<SheetView, 'words'> & { found: SheetView['research'] }): string[] {
  const cellsOf = ({ study, compared, found: result }: Study) => [study, compared, result]
  return [
    ...(found === null ? [] : [...found.studies.flatMap(cellsOf), found.caution]),
    ...words.flatMap(({ term, meaning }) => [term, meaning]),
  ].map(({ text }) => text)
}
