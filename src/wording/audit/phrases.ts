import { saying } from '../../message.ts'

/** What an audit sheet says beside the words of its document and of the edition. Words: audit.ftl. */
export const PHRASES = {
  'audit/title': { title: 'text' },
  'audit/title-of-annex': {},
  'audit/introduction': {},
  'audit/nothing': {},
  // At its head
  'audit/label-document': {},
  'audit/document': { title: 'text', crn: 'text?' },
  'audit/label-version': {},
  'audit/version': { version: 'number?', status: ['draft', 'final', 'published'] },
  'audit/label-position': {},
  'audit/label-edition': {},
  'audit/edition': { label: 'text', title: 'text', dated: 'text' },
  'audit/label-digest': {},
  'audit/label-program': {},
  // The table
  'audit/at-head': {},
  'audit/column-where': {},
  'audit/column-says': {},
  'audit/column-ground': {},
  'audit/column-facts': {},
  'audit/column-decided': {},
  'audit/where': { under: 'text?', n: 'number', place: 'text?' },
  'audit/as-in-row': { n: 'number' },
  'audit/none': {},
  // Ground
  'audit/worked-out': {},
  'audit/nothing-to-rest-on': {},
  'audit/working': { statement: 'text' },
  'audit/norms': {
    citation: 'text',
    deviation: 'number',
    reliability: 'number',
    also: 'also',
  },
  'audit/norms-of-group': { group: ['functional', 'clinical'], mean: 'number', deviation: 'number' },
  // Facts used
  'audit/fact': { name: 'item', field: 'text', values: 'semicolons' },
  'audit/fact-alone': { name: 'item', field: 'text' },
  'audit/fact-shown': { name: 'item', values: 'semicolons' },
  'audit/fact-shown-alone': { name: 'item' },
  'audit/value': { field: 'text', value: 'item' },
  'audit/on-day': { on: 'date', said: 'commas' },
  'audit/counted': { counts: 'and', over: 'span' },
  'audit/count': { n: 'number', said: 'commas' },
  'audit/no-outcome': {},
  'audit/checkpoint': { checkpoint: ['before', 'middle', 'after'] },
  'audit/score-of': { instrument: 'text', score: 'number' },
  // Decided by
  'audit/decided': {
    name: 'text',
    role: 'text',
    on: 'date',
    about: 'message',
    outcome: 'message',
    reason: 'text',
    also: 'also',
  },
  'audit/approved': { name: 'text', role: 'text' },
  'audit/standing': {
    standing: [
      ...['stands', 'replaced', 'contradicted', 'too early'],
      ...['against the entry', 'waiting', 'about nothing'],
    ],
  },
  'audit/recorded-by': { name: 'text', role: 'text', on: 'date', status: 'message', reason: 'text?' },
} as const

export const say = saying(PHRASES)
