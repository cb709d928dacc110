import { saying } from '../../message.ts'

/** The block at the foot of an edition's own papers. Words: imprint.ftl. */
export const PHRASES = {
  'imprint/paper': { name: 'text', further: 'commas' },
  'imprint/version': { version: 'text' },
  'imprint/month': { month: 'text' },
  'imprint/reference': { reference: 'text' },
  'imprint/review': { on: 'date' },
  /** Not printed: what a run, and proof, tell the comms team. */
  'imprint/review-passed': { on: 'date' },
  'imprint/start-passed': { on: 'date' },
  'imprint/confirmed': { by: 'text' },
  'imprint/confirmed-on': { by: 'text', on: 'date' },
  'imprint/based-on': { title: 'text', dated: 'text', reference: 'text?' },
  'imprint/also': { office: 'text', easyRead: 'flag' },
  'imprint/not-in-use': { complaint: 'flag', dated: 'text', contacts: 'semicolons' },
  'imprint/contact': { office: 'text', lines: 'commas' },
} as const

export const say = saying(PHRASES)
