import type { Item, Message } from '../../message.ts'
import type { Edition, Topic } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import { contactFor } from '../programme/contact-for.ts'
import type { Teller } from '../teller.ts'
import { say } from './easy-read-phrases.ts'
import { say as sayOfLeaflet } from './phrases.ts'

/** A picture of the set by its name, the words beside it, and a hard word in them. */
export interface Pair {
  picture: string
  text: Passage
  hard: Passage | null
}

export interface Section {
  heading: Passage
  pairs: Pair[]
}

/** A section: what the edition says under some topics, between what the leaflet says itself. */
interface Planned {
  heading: (edition: Edition) => Message
  before?: (edition: Edition, teller: Teller) => Pair[]
  topics: readonly Topic[]
  after?: (edition: Edition, teller: Teller) => Pair[]
  /** It has to be there: where nothing is, it says that something is to be added. */
  must?: true
}

/** Sections in the leaflet's order, the first on the page of the title. */
const SECTIONS: readonly Planned[] = [
  { heading: () => sayOfLeaflet('leaflet/heading-first-session'), before: firstSession, topics: [] },
  {
    heading: () => sayOfLeaflet('leaflet/heading-talk-to'),
    ...{ before: whomToRing, topics: ['further information'], must: true },
  },
  {
    heading: () => sayOfLeaflet('leaflet/heading-about'),
    ...{ before: called, topics: ['about', 'audience', 'aims', 'group', 'staffing'], must: true },
  },
  {
    heading: () => sayOfLeaflet('leaflet/heading-content'),
    ...{ topics: ['operation', 'content', 'methods', 'individual work'], must: true },
  },
  { heading: () => sayOfLeaflet('leaflet/heading-timetable'), topics: ['duration', 'timetable'], must: true },
  {
    heading: () => sayOfLeaflet('leaflet/heading-expectations'),
    ...{ topics: ['expectations', 'before the group', 'during the group', 'after the group'], must: true },
  },
  {
    heading: () => sayOfLeaflet('leaflet/heading-missed-sessions'),
    ...{ topics: ['missed sessions', 'enforcement', 'removal'], must: true },
  },
  { heading: () => sayOfLeaflet('leaflet/heading-progress'), topics: ['progress', 'reporting'], must: true },
  {
    heading: ({ terms }) => sayOfLeaflet('leaflet/heading-diversity', { officer: terms.supervisor }),
    topics: ['diversity'],
  },
  { heading: () => sayOfLeaflet('leaflet/heading-family'), topics: ['family'] },
  {
    heading: () => sayOfLeaflet('leaflet/heading-rights'),
    ...{ topics: ['rights', 'complaints'], after: complaints, must: true },
  },
  {
    heading: () => sayOfLeaflet('leaflet/heading-recording'),
    ...{ topics: ['recording', 'information sharing'], after: privacy, must: true },
  },
  { heading: () => sayOfLeaflet('leaflet/heading-prior-treatment'), topics: ['prior treatment'] },
  { heading: () => sayOfLeaflet('leaflet/heading-remember'), topics: ['remember'] },
]

/** All sections of the leaflet in easy read, empty ones too. @param of the edition's own pairs, by topic */
export function sectionsOf(edition: Edition, of: ReadonlyMap<Topic, Pair[]>, teller: Teller): Section[] {
  return SECTIONS.map(({ heading, before, topics, after, must = false }) => {
    const pairs = [
      ...(before?.(edition, teller) ?? []),
      ...topics.flatMap((topic) => of.get(topic) ?? []),
      ...(after?.(edition, teller) ?? []),
    ]
    const toAdd = must && pairs.length === 0
    return {
      heading: teller.words(heading(edition)),
      pairs: toAdd ? [own('questions', sayOfLeaflet('leaflet/to-be-added'), teller)] : pairs,
    }
  })
}

const own = (picture: string, said: Message, teller: Teller): Pair => ({
  ...{ picture, text: teller.words(said), hard: null },
})

const told = (picture: string, said: Message, at: string, teller: Teller): Pair => ({
  ...{ picture, text: teller.ofEdition(said, at), hard: null },
})

function firstSession(_: Edition, teller: Teller): Pair[] {
  return [
    own('calendar', say('easy-read/another-sheet'), teller),
    own('letter', say('easy-read/its-name'), teller),
    own('lock', say('easy-read/keep-apart'), teller),
  ]
}

function whomToRing(edition: Edition, teller: Teller): Pair[] {
  const found = contactFor(edition, 'programme')
  const { supervisor } = edition.terms
  const { role, telephone, hours } = found?.contact ?? {}
  const team =
    found === null || role === undefined || telephone === undefined
      ? [own('telephone', sayOfLeaflet('leaflet/team-to-be-added'), teller)]
      : [told('telephone', say('easy-read/ring', { role, telephone }), found.at, teller)]
  return [
    ...team,
    ...(found === null || hours === undefined
      ? []
      : [told('clock', say('easy-read/hours', { hours }), found.at, teller)]),
    own('cross', say('easy-read/cannot-come'), teller),
    told('officer', say('easy-read/your-officer', { officer: supervisor }), '/terms/supervisor', teller),
  ]
}

function called({ name }: Edition, teller: Teller): Pair[] {
  return [told('group', say('easy-read/called', { name }), '/name', teller)]
}

function complaints(edition: Edition, teller: Teller): Pair[] {
  const steps = [
    ['complaint 1', 'complaint', (office: string) => say('easy-read/complaint-first', { office })],
    ['complaint 2', 'letter', (office: string) => say('easy-read/complaint-second', { office })],
  ] as const
  return steps.flatMap(([purpose, picture, step]) => {
    const found = contactFor(edition, purpose)
    if (found === null) return []
    const { role, name, telephone, email, address } = found.contact
    const lines = [role, name, ...address, telephone, email].filter((line) => line !== undefined)
    const office: Item = { commas: lines.map((text) => ({ text })) }
    return [told(picture, step(teller.language.say(office)), found.at, teller)]
  })
}

function privacy({ local }: Edition, teller: Teller): Pair[] {
  const notice = local?.privacyNotice
  return notice === undefined
    ? []
    : [told('letter', say('easy-read/privacy-notice', { notice }), '/local/privacyNotice', teller)]
}
