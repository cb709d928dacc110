import type { Message } from '../../message.ts'
import type { Edition, Topic } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import { contactFor } from '../programme/contact-for.ts'
import type { Teller } from '../teller.ts'
import { cannotCome, complaintOffices } from './contacts.ts'
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
  pairs: PlacedPair[]
  /** Where not, it stands below the section before, as the title's own does. */
  startsPage: boolean
}

interface PlacedPair extends Pair {
  /** A page of the same section. */
  startsPage: boolean
}

/** A section: in order, what the edition says under a topic, and what the leaflet says itself. */
interface Planned {
  heading: (officer: string) => Message
  holds: readonly (Topic | ((edition: Edition, asked: Asked) => Pair[]))[]
}

/** Sections in the leaflet's order, the first on the page of the title. */
const SECTIONS: readonly Planned[] = [
  { heading: () => sayOfLeaflet('leaflet/heading-first-session'), holds: [firstSession] },
  { heading: () => sayOfLeaflet('leaflet/heading-talk-to'), holds: [whomToRing, 'further information'] },
  {
    heading: () => sayOfLeaflet('leaflet/heading-about'),
    holds: [called, 'about', 'audience', 'aims', 'group', 'staffing'],
  },
  {
    heading: () => sayOfLeaflet('leaflet/heading-content'),
    holds: ['operation', 'content', 'methods', 'individual work'],
  },
  { heading: () => sayOfLeaflet('leaflet/heading-timetable'), holds: [openRoutes, 'duration', 'timetable'] },
  {
    heading: () => sayOfLeaflet('leaflet/heading-expectations'),
    holds: ['expectations', 'before the group', 'during the group', 'after the group'],
  },
  {
    heading: () => sayOfLeaflet('leaflet/heading-missed-sessions'),
    holds: ['missed sessions', 'enforcement', 'removal'],
  },
  { heading: () => sayOfLeaflet('leaflet/heading-progress'), holds: ['progress', 'reporting'] },
  { heading: (officer) => sayOfLeaflet('leaflet/heading-diversity', { officer }), holds: ['diversity'] },
  { heading: () => sayOfLeaflet('leaflet/heading-family'), holds: ['family'] },
  { heading: () => sayOfLeaflet('leaflet/heading-rights'), holds: ['rights', complaints, 'complaints'] },
  {
    heading: () => sayOfLeaflet('leaflet/heading-recording'),
    holds: ['recording', 'information sharing', privacy],
  },
  { heading: () => sayOfLeaflet('leaflet/heading-prior-treatment'), holds: ['prior treatment'] },
  { heading: () => sayOfLeaflet('leaflet/heading-remember'), holds: ['remember'] },
]

/** What sections are made with beside their edition. */
interface Asked {
  /** Who supervises him, as a stranger may read it. */
  officer: Passage
  /** Where his route is open. */
  twoRoutes: Passage | null
  /** Which steps of a complaint are to be added. */
  toAdd: Passage | null
  teller: Teller
}

/**
 * The sections of the leaflet in easy read that say something, the first on the page of the title.
 * @param of the edition's own pairs, by topic
 * @param lacks headings under which something is to be added
 */
export function sectionsOf(
  edition: Edition,
  {
    of,
    lacks,
    ...rest
  }: { of: ReadonlyMap<Topic, Pair[]>; lacks: readonly Message[] } & Omit<Asked, 'teller'>,
  teller: Teller,
): readonly Section[] {
  const asked = { ...rest, teller }
  const general = teller.words(sayOfLeaflet('leaflet/to-be-added'))
  const all = SECTIONS.map(({ heading, holds }, at): Section => {
    const said = heading(asked.officer.text)
    // Whom to ring has words of its own for that.
    const isRights = holds.includes(complaints)
    const isLacking = !holds.includes(whomToRing) && lacks.some(({ code }) => code === said.code)
    return {
      startsPage: at > 0,
      heading: teller.words(said),
      pairs: onPages([
        ...holds.flatMap((each) =>
          typeof each === 'function' ? each(edition, asked) : (of.get(each) ?? []),
        ),
        ...(isLacking
          ? [{ picture: 'questions', text: (isRights ? rest.toAdd : null) ?? general, hard: null }]
          : []),
      ]),
    }
  })
  return closedUp(all.filter(({ pairs }) => pairs.length > 0))
}

/** How many pairs a page holds, and how many pages the leaflet has at most. */
const PAGE = 4
const PAGES = 16

const pagesOf = (sections: readonly Section[]) =>
  sections.reduce(
    (sum, { pairs, startsPage }) =>
      sum + (startsPage ? 1 : 0) + pairs.filter((each) => each.startsPage).length,
    1,
  )

/** Of more pages than there may be, two short sections share one: not the last, whose page has the imprint. */
function closedUp(sections: readonly Section[]): readonly Section[] {
  if (pagesOf(sections) <= PAGES) return sections
  const least = sections.slice(0, -1).flatMap(({ pairs, startsPage }, at) => {
    const before = sections[at - 1]
    const together = pairs.length + (before?.pairs.length ?? 0)
    return at > 1 && startsPage && before?.startsPage === true && together <= PAGE ? [{ at, together }] : []
  })
  const [shared] = least.sort((one, other) => one.together - other.together || one.at - other.at)
  if (shared === undefined) return sections
  return closedUp(sections.map((each, at) => (at === shared.at ? { ...each, startsPage: false } : each)))
}

/** Alike on each page of a section: 5 as 3 and 2, for one alone would be an empty page. */
function onPages(pairs: readonly Pair[]): PlacedPair[] {
  const each = Math.ceil(pairs.length / Math.ceil(pairs.length / PAGE))
  return pairs.map((pair, at) => ({ ...pair, startsPage: at > 0 && at % each === 0 }))
}

const own = (picture: string, said: Message, teller: Teller): Pair => ({
  ...{ picture, text: teller.words(said), hard: null },
})

const told = (picture: string, said: Message, at: string, teller: Teller): Pair => ({
  ...{ picture, text: teller.ofEdition(said, at), hard: null },
})

function firstSession(_: Edition, { teller }: Asked): Pair[] {
  return [
    own('calendar', say('easy-read/another-sheet'), teller),
    own('letter', say('easy-read/its-name'), teller),
    own('lock', say('easy-read/keep-apart'), teller),
  ]
}

function whomToRing(edition: Edition, { officer, teller }: Asked): Pair[] {
  const found = contactFor(edition, 'programme')
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
    told('officer', say('easy-read/your-officer', { officer: officer.text }), '/terms/supervisor', teller),
    { picture: 'telephone', text: cannotCome(edition, officer, teller), hard: null },
  ]
}

function openRoutes(_: Edition, { twoRoutes }: Asked): Pair[] {
  return twoRoutes === null ? [] : [{ picture: 'questions', text: twoRoutes, hard: null }]
}

function called({ name }: Edition, { teller }: Asked): Pair[] {
  return [told('group', say('easy-read/called', { name }), '/name', teller)]
}

function complaints(edition: Edition, { teller }: Asked): Pair[] {
  return complaintOffices(edition, teller).map(({ purpose, office, at }) =>
    purpose === 'complaint 1'
      ? told('complaint', say('easy-read/complaint-first', { office }), at, teller)
      : told('letter', say('easy-read/complaint-second', { office }), at, teller),
  )
}

function privacy({ local }: Edition, { teller }: Asked): Pair[] {
  const notice = local?.privacyNotice
  return notice === undefined
    ? []
    : [told('letter', say('easy-read/privacy-notice', { notice }), '/local/privacyNotice', teller)]
}
