import { saying } from '../../message.ts'

/** What is told below the signatures of a report, and of what came after them. Words: report.ftl. */
export const PHRASES = {
  'report/sent-unsigned': { on: 'date', by: 'and' },
  'report/signatory': { name: 'text?', role: 'text' },
  'report/told-before-it-came': { what: 'and' },
  'report/later-review': { on: 'date' },
  'report/later-completion': { on: 'date' },
  'report/label-review-held-since': {},
  'report/label-given-since': {},
  'report/given-since': { role: 'text', on: 'date' },
} as const

export const say = saying(PHRASES)
