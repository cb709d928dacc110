import { SIGNED_DOCUMENTS } from '../../case/signing.ts'
import type { CaseDocument } from '../document-kinds.ts'

/**
 * What a final owes to what is open or not recorded. stops: none is made. owned: one is made only where somebody decided
 * to send it without. told: it is printed where its row stands, and never in the way.
 */
export type Level = 'stops' | 'owned' | 'told'

/** By document, in the order of SIGNED_DOCUMENTS. Null: not asked for. Of papers for home nothing is. */
const LEVELS = {
  'changed since signed': ['stops', 'stops', 'stops', 'stops'],
  decision: ['stops', 'told', 'stops', 'stops'],
  /** The programme decides it after a part, so no order waits for it. */
  'route later': ['told', 'told', 'stops', 'stops'],
  /** A recall is an ending to this report; whether he is taken back on is decided in prison, and no report waits for it. */
  'after recall': ['stops', 'told', 'stops', 'told'],
  /** It says two things of one matter. */
  contradiction: ['stops', 'stops', 'stops', 'stops'],
  'another report': [null, 'stops', 'stops', 'stops'],
  author: ['stops', 'stops', 'stops', 'stops'],
  date: ['stops', 'stops', 'stops', 'stops'],
  'order kind': ['stops', null, null, null],
  'length of order': ['stops', null, null, null],
  reasons: ['stops', null, null, null],
  /** No duration is a deadline, so it stops nothing; but whoever proposes the order is told before a court is. */
  'order too short': ['told', null, null, null],
  requirement: ['owned', null, 'owned', null],
  days: ['owned', null, null, null],
  'conviction date': ['owned', null, null, null],
  accreditation: ['owned', null, null, null],
  'evening reason': ['owned', 'told', 'owned', 'owned'],
  'target progress': [null, 'told', 'owned', 'owned'],
  comments: [null, 'told', 'owned', 'owned'],
  tests: [null, 'told', 'owned', 'told'],
  /** Whoever signs for the order, and mostly has to do what is recommended. */
  supervisor: [null, null, 'told', 'told'],
  summary: [null, null, 'told', null],
  engagement: [null, null, 'told', 'told'],
  text: [null, 'told', null, null],
} as const satisfies Readonly<Record<string, LevelsOf<typeof SIGNED_DOCUMENTS>>>

type LevelsOf<Documents extends readonly unknown[]> = { [At in keyof Documents]: Level | null }

/** What can be open or not recorded, as a level is given to it. */
export type Matter = keyof typeof LEVELS
export const MATTERS = Object.keys(LEVELS) as Matter[]

/** Null: a document of this kind doesn't ask for it. */
export function levelOf(matter: Matter, kind: CaseDocument): Level | null {
  const at = (SIGNED_DOCUMENTS as readonly CaseDocument[]).indexOf(kind)
  return LEVELS[matter][at] ?? null
}
