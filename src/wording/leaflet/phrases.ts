import { saying } from '../../message.ts'

/** What the leaflet says of its own. Words: leaflet.ftl. */
export const PHRASES = {
  /** What the paper is called, in its footer. */
  'leaflet/name': {},
} as const

export const say = saying(PHRASES)
