import type { Pronoun, Session } from '../../case/record.ts'
import { InputError } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import type { Item, Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { term } from '../../rules/terms.ts'
import { weekdayOf } from '../appointments/dates.ts'
import type { Passage } from '../passage.ts'
import { spokenOf } from '../person.ts'
import { endingOf } from '../report/ending.ts'
import { Teller } from '../teller.ts'
import { moduleNames } from './modules.ts'
import { type Band, bandOf, type Naming, namesOn, type SheetPerson } from './people.ts'
import { say } from './phrases.ts'
import { rowOf, type SheetRow } from './row.ts'

/** A group and one of its sessions, with everybody in it as assessed on a day. */
export interface GroupSheet {
  edition: Edition
  /** What the group is called, without the name of the programme. */
  group: string
  venue: string | null
  room: string | null
  staff: readonly string[]
  /** Modules of the schedule, which the edition doesn't name. */
  modules: readonly { id: string; name: string }[]
  sessions: readonly Session[]
  /** Id of the session. */
  session: string
  people: readonly SheetPerson[]
  /** The day of what is known (YYYY-MM-DD), and the time of day (HH:MM) where it is to be printed. */
  recorded: { on: string; at: string | null }
  naming: Naming
}

export interface GroupSheetView {
  title: Passage
  language: string
  status: 'final'
  author: string
  marking: string
  foot: Passage
  when: Passage
  /** Empty where neither its module nor who runs it is known. */
  about: Passage
  expected: SheetRow[]
  askTitle: Passage
  ask: SheetRow[]
  newTitle: Passage
  notHere: Passage[]
  left: Passage[]
}

/** What the template of the group sheet sees. Throws InputError where the group has no such session. */
export function viewGroupSheet(sheet: GroupSheet, language: Language): GroupSheetView {
  const { edition, sessions, people, naming, staff } = sheet
  const teller = new Teller(language, [])
  const at = sessions.findIndex(({ id }) => id === sheet.session)
  const session = sessions[at]
  if (session === undefined) {
    const expected = language.say(say('group-sheet/no-session', { ids: sessions.map(({ id }) => id) }))
    throw new InputError([{ file: '--session', pointer: '', expected }])
  }
  const since = sessions[at - 1]?.date ?? null
  const everybody = people.map(({ subject }) => subject.chronology.known.person)
  const nameOf = namesOn(everybody, naming)
  const setting = { edition, session, nameOf, since, staff }
  const inBand = (band: Band) => people.filter((person) => bandOf(person, session) === band)
  const rows = (band: Band) => inBand(band).map((person) => rowOf(person, setting, language))
  const [expected, ask] = [rows('expected'), rows('ask')]
  const shortly = since === null ? null : language.date(since, 'short')
  return {
    title: teller.words(say('group-sheet/title', { group: sheet.group, n: at + 1 })),
    language: language.tag,
    status: 'final',
    author: edition.organisation,
    marking: MARKING,
    foot: teller.words(say('group-sheet/foot')),
    ...headOf(sheet, session, expected.length + ask.length, teller),
    expected,
    askTitle: teller.words(say('group-sheet/band-ask', { pronoun: pronounOf(inBand('ask')) })),
    ask,
    newTitle: teller.words(say('group-sheet/column-new', { since: shortly })),
    notHere: inBand('not here').map((person) => notHere(person, nameOf, language)),
    left: inBand('left').map((person) => leftSaid(person, nameOf, language)),
  }
}

/** Of all of them; where they differ, that for several. */
function pronounOf(people: readonly SheetPerson[]): Pronoun {
  const [first = 'they', ...others] = people.map(
    ({ subject }) => spokenOf(subject.chronology.known.person).pronoun,
  )
  return others.every((each) => each === first) ? first : 'they'
}

/** It says who is on the programme. */
const MARKING = 'OFFICIAL-SENSITIVE'

/** When and where, how many, as recorded when; then what it is about and who runs it. */
function headOf(sheet: GroupSheet, session: Session, n: number, teller: Teller) {
  const { edition, venue, room, staff, recorded, modules } = sheet
  const { date: on, from = null, to = null, topic = null } = session
  const size = edition.rules.group
  const module = moduleNames(edition, modules).get(session.module) ?? null
  const places = [room, venue].flatMap((text) => (text === null ? [] : [{ text }]))
  const when = inOneLine([
    say('group-sheet/when', { weekday: weekdayOf(on), on, from, to }),
    ...places,
    say('group-sheet/on-list', { n, least: size?.minimum ?? null, most: size?.maximum ?? null }),
    say('group-sheet/recorded', recorded),
  ])
  const about = inOneLine([
    ...(module === null ? [] : [say('group-sheet/about', { module, topic })]),
    ...(staff.length === 0 ? [] : [say('group-sheet/staff', { names: staff })]),
  ])
  return { when: teller.words(when), about: teller.words(about) }
}

function inOneLine([first, ...others]: readonly Item[]): Item {
  const [day, rest] = [first ?? { text: '' }, others.map((said) => say('group-sheet/part', { said }))]
  return rest.length === 0 ? day : say('group-sheet/head', { day, rest })
}

type NameOf = ReturnType<typeof namesOn>

function notHere({ subject, day }: SheetPerson, nameOf: NameOf, language: Language): Passage {
  const { person } = subject.chronology.known
  const name = language.say(nameOf(person))
  const from = day === null ? null : language.date(day, 'short')
  return new Teller(language, []).recorded(say('group-sheet/not-here', { name, from }), '/person/name')
}

/** With the day on which participation ended, or that of the last session. */
function leftSaid({ subject, day }: SheetPerson, nameOf: NameOf, language: Language): Passage {
  const { chronology } = subject
  const ending = endingOf(subject)
  const on = ending?.on ?? day
  const status: Message | null =
    ending === null
      ? null
      : ending.how === 'order ended'
        ? say('group-sheet/order-ended')
        : term('status', ending.how === 'recalled' ? 'recall' : ending.how)
  const name = language.say(nameOf(chronology.known.person))
  const told = say('group-sheet/left', { name, status, on: on === null ? null : language.date(on, 'short') })
  const facts = ending === null ? [] : [ending.pointer]
  return new Teller(language, []).recorded(told, '/person/name', ...facts)
}
