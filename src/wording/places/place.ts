import type { Message } from '../../message.ts'
import type { FindingKind, Topic } from '../../rules/finding.ts'
import type { PHRASES as OF_CASES } from '../case-phrases.ts'
import type { PHRASES as OF_REPORT } from '../report/phrases.ts'
import type { PHRASES as OF_SECTION } from '../section/phrases.ts'
import type { FindingCode } from './kinds.ts'

/** A section of a document, by the code of its heading, or of the title of its callouts. */
export type Section =
  | Extract<keyof typeof OF_REPORT | keyof typeof OF_SECTION, `${string}/heading-${string}`>
  | Extract<keyof typeof OF_CASES, 'document/needs-decision'>

/** Where something is told: in one section, in one of several; or why nowhere. */
export type Place = Section | readonly Section[] | NotHere
export interface NotHere {
  notHere: Message
}

/** Where a document tells what is found about a topic, kind by kind. */
export type Places = Readonly<Record<FindingKind, Place>>

/** Where a document tells everything: it doesn't compile while a topic, a kind or a document has no place. */
export interface DocumentPlaces {
  topics: Readonly<Record<Topic, Places | NotHere>>
  /** Codes that aren't told where the others of their kind are. */
  except: Readonly<Partial<Record<FindingCode, Place>>>
  /** Where the conclusion on suitability and the route itself are told, whatever they come to. */
  own: Readonly<Record<'suitability' | 'route', Place>>
  /**
   * The topic that it is about: what is open there, and a conclusion that nobody has recorded, stays open in it
   * whether or not the person has started or left.
   */
  about: Topic | null
  /** What someone must do next. */
  actions: Place
}
