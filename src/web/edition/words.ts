import type { Layout } from '../../document/tree.ts'

/** What the pages call an edition's own documents, and their layouts. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'participant-leaflet': 'Participant leaflet',
  'sentencer-information': 'Information for sentencers',
  appointments: 'Appointments sheet, with lines to write on',
}
export const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  a4: 'A4',
  'large-print': 'Large print',
  'tri-fold': 'Folded sheet',
  'easy-read': 'Easy read',
}
