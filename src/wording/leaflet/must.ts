import type { Message } from '../../message.ts'
import type { Edition, Topic } from '../../programme/edition.ts'
import { contactFor } from '../programme/contact-for.ts'
import type { Told } from '../programme/statements.ts'
import { say } from './phrases.ts'

/** What a leaflet that is issued has to tell, by the heading under which it stands: one of the topics is enough. */
const MUST: readonly (readonly [heading: Message, topics: readonly Topic[]])[] = [
  [say('leaflet/heading-about'), ['about', 'audience', 'aims']],
  [say('leaflet/heading-content'), ['operation', 'content', 'methods', 'individual work']],
  [say('leaflet/heading-timetable'), ['duration', 'timetable']],
  [
    say('leaflet/heading-expectations'),
    ['expectations', 'before the group', 'during the group', 'after the group'],
  ],
  [say('leaflet/heading-missed-sessions'), ['missed sessions', 'enforcement']],
  [say('leaflet/heading-progress'), ['progress', 'reporting']],
  [say('leaflet/heading-rights'), ['rights', 'complaints']],
  [say('leaflet/heading-recording'), ['recording', 'information sharing']],
]

/** Whether a leaflet lacks what has to stand under a heading, by the heading's name in camel case: `lacks.missedSessions`. */
export type Lacks = Record<string, boolean>

export function lacksOf(lacking: readonly Message[]): Lacks {
  const codes = new Set(lacking.map(({ code }) => code))
  return Object.fromEntries(
    MUST.map(([{ code }]) => [
      code.replace(/^.*heading-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      codes.has(code),
    ]),
  )
}

/** Headings under which nothing stands that a leaflet must have. Empty: nothing keeps it from being issued. */
export function lacking(edition: Edition, told: readonly Told[]): Message[] {
  const topics = new Set(told.map(({ topic }) => topic))
  const complaints = contactFor(edition, 'complaint 1') !== null
  const rights = say('leaflet/heading-rights')
  return [
    ...(contactFor(edition, 'programme') === null ? [say('leaflet/heading-talk-to')] : []),
    ...MUST.flatMap(([heading, some]) => {
      const isTold = some.some((topic) => topics.has(topic)) || (complaints && some.includes('complaints'))
      const isWhole = heading.code !== rights.code || complaintsToAdd(edition) === null
      return isTold && isWhole ? [] : [heading]
    }),
  ]
}

/**
 * Which step of a complaint names nobody of today: an office that a source document names is none. Null: each has an office,
 * or the area says in its own words whom to complain to.
 */
export function complaintsToAdd(edition: Edition): Message | null {
  if (edition.local?.statements?.some(({ topic }) => topic === 'complaints')) return null
  const [first, second] = (['complaint 1', 'complaint 2'] as const).map(
    (purpose) => contactFor(edition, purpose) === null,
  )
  if (first !== true && second !== true) return null
  return say('leaflet/complaint-to-be-added', {
    steps: first !== true ? 'second' : second !== true ? 'first' : 'both',
  })
}
