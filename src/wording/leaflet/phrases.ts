import { saying } from '../../message.ts'

/** What the leaflet says of its own. Words: leaflet.ftl. */
export const PHRASES = {
  /** What the paper is called, in its footer. */
  'leaflet/name': {},
  'leaflet/title': { name: 'text' },
  'leaflet/subtitle': {},
  /** On the outside, where nobody of today is named who may be. */
  'leaflet/publisher-to-be-added': {},
  'leaflet/publisher-tells': {},
  /** The supervisor's role, where its name would tell a stranger something, and he may read it. */
  'leaflet/officer': {},
  'leaflet/heading-first-session': {},
  'leaflet/first-session': {},
  'leaflet/heading-talk-to': {},
  'leaflet/team-to-be-added': {},
  'leaflet/cannot-come': { officer: 'text' },
  'leaflet/cannot-come-office': { role: 'text?', telephone: 'text' },
  'leaflet/your-officer': { officer: 'text' },
  'leaflet/heading-about': {},
  'leaflet/heading-content': {},
  'leaflet/content-introduction': {},
  'leaflet/heading-timetable': {},
  /** Told to everybody who starts, and to somebody whose route is not decided yet. */
  'leaflet/routes-open': { n: 'number', officer: 'text' },
  /** Title of the figure of a programme that takes other weeks by day than in the evening: no routes. */
  'leaflet/weeks-caption': {},
  'leaflet/heading-expectations': {},
  'leaflet/one-expectation': { expectation: 'text' },
  'leaflet/expectations-introduction': {},
  'leaflet/before-introduction': {},
  'leaflet/during-introduction': {},
  'leaflet/after-introduction': {},
  'leaflet/heading-missed-sessions': {},
  'leaflet/removal-introduction': {},
  'leaflet/heading-progress': {},
  'leaflet/heading-diversity': { officer: 'text' },
  'leaflet/heading-family': {},
  'leaflet/heading-rights': {},
  'leaflet/complaint-first': { office: 'text' },
  'leaflet/complaint-second': { office: 'text' },
  'leaflet/complaint-to-be-added': { steps: ['both', 'first', 'second'] },
  'leaflet/heading-recording': {},
  'leaflet/heading-prior-treatment': {},
  'leaflet/heading-words': {},
  'leaflet/heading-remember': {},
  'leaflet/to-be-added': {},
  /** Told to the comms team of a leaflet that somebody stands for. */
  'leaflet/not-issued': { headings: 'and' },
  /** Of a statement that is not for the leaflet. */
  'leaflet/court-matter': {},
} as const

export const say = saying(PHRASES)
