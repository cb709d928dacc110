import { CHECKPOINTS, DIRECTIONS, SESSION_STATES } from '../document/figures/states.ts'
import { PICTURES } from '../document/pictures/names.ts'
import { saying } from '../message.ts'

/** The words that a document has beside its text (document/furniture.ts). Words: furniture.ftl. */
export const PHRASES = {
  // At the edges of pages, and read aloud
  'furniture/page': { page: 'text', pages: 'text' },
  'furniture/annex-page': { page: 'text', pages: 'text' },
  'furniture/draft-mark': {},
  'furniture/draft-head': {},
  'furniture/draft-head-as-of': { on: 'date' },
  'furniture/specimen': {},
  'furniture/draft-passage': {},
  'furniture/not-recorded': {},
  'furniture/draft-matters': { matters: 'text' },
  'furniture/note': { number: 'text' },
  'furniture/note-back': { number: 'text' },
  'furniture/figure': { number: 'text' },
  'furniture/figure-continued': { number: 'text' },
  'furniture/table': { name: 'text' },
  'furniture/columns': { columns: 'text' },
  'furniture/labels': {},
  'furniture/pairs': {},
  'furniture/picture': { picture: PICTURES },
  'furniture/note-place-back': { number: 'text', place: 'text' },

  // Signatures
  'furniture/signature-name': {},
  'furniture/signature-line': {},
  'furniture/signature-date': {},

  // The attendance grid
  'furniture/session': { session: SESSION_STATES },
  'furniture/session-range': { first: 'text', last: 'text' },

  // The change plot
  'furniture/checkpoint': { checkpoint: CHECKPOINTS },
  'furniture/direction': { direction: DIRECTIONS },
  'furniture/band': {},
  'furniture/cut-off': {},
  'furniture/cut-off-at': { score: 'text' },
} as const

export const say = saying(PHRASES)
