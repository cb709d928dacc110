import type { Message } from '../../message.ts'
import type { FindingKind, Topic } from '../../rules/finding.ts'
import type { PHRASES as OF_APPOINTMENTS } from '../appointments/phrases.ts'
import type { PHRASES as OF_NON_COMPLETION } from '../non-completion/phrases.ts'
import type { PHRASES as OF_PROGRESS } from '../progress/phrases.ts'
import type { PHRASES as OF_REPORT } from '../report/phrases.ts'
import type { PHRASES as OF_TESTS } from '../report/test-phrases.ts'
import type { PHRASES as OF_SECTION } from '../section/phrases.ts'
import type { FindingCode } from './kinds.ts'

/** A section of a document, by the code of its heading, or of the title of its boxes. */
export type ReportSection = HeadingOf<typeof OF_REPORT> | HeadingOf<typeof OF_TESTS> | Boxes
export type ProgressSection = ReportSection | HeadingOf<typeof OF_PROGRESS>
export type NonCompletionSection = ReportSection | HeadingOf<typeof OF_NON_COMPLETION>
export type AppointmentsSection = HeadingOf<typeof OF_APPOINTMENTS>
export type SectionSection = HeadingOf<typeof OF_SECTION> | Boxes
export type Section = ProgressSection | NonCompletionSection | SectionSection | AppointmentsSection

type HeadingOf<Phrases> = Extract<keyof Phrases, `${string}/heading-${string}`>
/** The boxes of open matters, in every document. */
type Boxes = 'document/needs-decision'

/** Where something is told: in one section, in one of several; or why nowhere. */
export type Place<Of extends Section = Section> = Of | readonly Of[] | NotHere
export interface NotHere {
  notHere: Message
}

/** Where a document tells what is found about a topic, kind by kind. */
export type Places<Of extends Section = Section> = Readonly<Record<FindingKind, Place<Of>>>

/** Where a document tells everything: it doesn't compile while a topic or a kind has no place. */
export interface DocumentPlaces<Of extends Section = Section> {
  topics: Readonly<Record<Topic, Places<Of> | NotHere>>
  /** Codes that aren't told where the others of their kind are. */
  except: Readonly<Partial<Record<FindingCode, Place<Of>>>>
  /** Its rows tell who decided, when and why, so that a decision on a criterion is no point to note as well. */
  decidedInRows?: boolean
  /**
   * What a next step asks somebody to decide stands among the open matters, and nowhere else; of the codes of `tell` the
   * step says all that there is. Absent: steps change no place.
   */
  steps?: { tell: Readonly<Partial<Record<FindingCode, NotHere>>> }
  /** Where the conclusion on suitability and the route itself are told, whatever they come to. */
  own: Readonly<Record<'suitability' | 'route', Place<Of>>>
  /**
   * The topic that it is about: what is open there, and a conclusion that nobody has recorded, stays open in it
   * whether or not the person has started or left.
   */
  about: Topic | null
  /** Where a reader is told first what to know; a final tells there what isn't recorded. Null: nowhere. */
  points: Of | null
  /** What someone must do next. */
  actions: Place<Of>
  /** Which of these it tells, by code; absent: all. */
  tellsAction?: (code: string) => boolean
}
