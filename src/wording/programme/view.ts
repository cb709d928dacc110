import type { Language } from '../../language/language.ts'
import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { type EditionNames, editionNames } from '../edition-names.ts'
import type { Figure, Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { sentences } from '../words.ts'
import { type PartsBar, partsBar } from './figures.ts'
import { glance, hoursOfDay } from './glance.ts'
import { say } from './phrases.ts'
import { type Audience, byTopic, type LeftOut, told } from './statements.ts'

/** Exactly what the templates of an edition's own documents see. */
export interface ProgrammeView extends EditionNames {
  title: Passage
  language: string
  /** A draft where the language lacks messages, or has some of them out of date. */
  status: 'draft' | 'published'
  /** Who publishes it. */
  author: string
  edition: string
  reference: string | null
  programme: EditionNames['programme'] & { area: Passage | null }
  historic: boolean
  /** What the edition tells this audience, by topic in camel case: `says.missedSessions`. */
  says: Record<string, Passage[]>
  /** The one thing that must be done, where the edition names one only: no list of a single item. */
  expectation: Passage | null
  /** The edition's word for those on the programme, in the plural. */
  people: Passage
  glance: Row[]
  partsBar: Figure<PartsBar> | null
  timetable: { name: Passage; pattern: Passage; hours: Passage | null }[]
  /** Address and numbers in one line; null where the edition gives a role alone. */
  contacts: { role: Passage; details: Passage | null }[]
  local: { rows: Row[]; contact: Passage | null; privacyNotice: Passage | null } | null
}

export function viewProgramme(
  edition: Edition,
  audience: Audience,
  asOf: string,
  teller: Teller,
): { view: ProgrammeView; leftOut: LeftOut[] } {
  const { language } = teller
  const { told: statements, leftOut } = told(edition, audience, asOf, language)
  const { name, abbreviation, area } = edition
  const names = editionNames(edition, teller)
  const says = byTopic(statements, teller)
  const [expectation = null, ...others] = says.expectations ?? []
  const view: ProgrammeView = {
    title: teller.ofEdition(say(`programme/title-${audience}`, { name, abbreviation }), [
      '/name',
      '/abbreviation',
    ]),
    language: language.tag,
    status: language.incomplete.length === 0 ? 'published' : 'draft',
    author: edition.organisation,
    edition: edition.label,
    reference: reference(edition, language),
    ...names,
    programme: {
      ...names.programme,
      area: area === undefined ? null : teller.ofEdition(area, '/area'),
    },
    historic: edition.historic,
    says,
    expectation: others.length === 0 ? expectation : null,
    people: teller.ofEdition(say('programme/people', { person: edition.terms.person }), '/terms/person'),
    glance: glance(edition, teller),
    partsBar: partsBar(edition, language),
    timetable: timetable(edition, teller),
    contacts: contacts(edition, audience, teller),
    local: localDetails(edition, teller),
  }
  return { view, leftOut }
}

function reference(edition: Edition, language: Language): string | null {
  const reference = edition.local?.reference ?? edition.document.reference
  const updated = edition.local?.updated ?? edition.document.updated
  const told = [reference, updated].filter((part) => part !== undefined)
  return told.length === 0 ? null : language.say(commas(told))
}

function timetable({ rules }: Edition, teller: Teller): ProgrammeView['timetable'] {
  return rules.timetable.map((entry, index) => {
    const at = `/rules/timetable/${index}`
    const sources = [entry.source]
    const hours = hoursOfDay(entry)
    return {
      name: teller.ofEdition(entry.name, `${at}/name`, sources),
      pattern: teller.ofEdition(entry.pattern, `${at}/pattern`, sources),
      hours: hours === null ? null : teller.ofEdition(hours, [`${at}/from`, `${at}/to`], sources),
    }
  })
}

function contacts(edition: Edition, audience: Audience, teller: Teller): ProgrammeView['contacts'] {
  // A professional's own contact details are not for participants to use.
  if (audience === 'participant' && edition.document.audience === 'professional') return []
  return edition.contacts.map((contact, index) => {
    const at = `/contacts/${index}`
    const sources = [contact.source]
    const told = contactDetails(contact)
    const [items, places] = [told.map(([, item]) => item), told.map(([field]) => `${at}/${field}`)]
    return {
      role: teller.ofEdition(contact.role, `${at}/role`, sources),
      details: told.length === 0 ? null : teller.ofEdition(sentences(items), places, sources),
    }
  })
}

const WAYS = [
  ['telephone', 'programme/contact-telephone'],
  ['fax', 'programme/contact-fax'],
  ['email', 'programme/contact-email'],
  ['website', 'programme/contact-website'],
] as const

function contactDetails(contact: Edition['contacts'][number]): [field: string, Item][] {
  const ways = WAYS.flatMap(([field, code]): [string, Item][] => {
    const value = contact[field]
    return value === undefined ? [] : [[field, say(code, { value })]]
  })
  return contact.lines.length === 0 ? ways : [['lines', commas(contact.lines)], ...ways]
}

function localDetails({ local }: Edition, teller: Teller): ProgrammeView['local'] {
  if (local === undefined) return null
  const { venue, times, startDate, contact, privacyNotice } = local
  const tell = (field: keyof typeof local, said: Item | string | undefined) =>
    said === undefined ? null : teller.ofEdition(said, `/local/${field}`)
  return {
    rows: teller.rows([
      [say('programme/label-where'), tell('venue', venue)],
      [say('programme/label-when'), tell('times', times)],
      [say('programme/label-starts'), tell('startDate', startDate && { date: startDate })],
    ]),
    contact: tell('contact', contact && localContact(contact)),
    privacyNotice: tell('privacyNotice', privacyNotice),
  }
}

function localContact(contact: NonNullable<NonNullable<Edition['local']>['contact']>): Item {
  const lines = [contact.name, ...contact.lines, contact.telephone, contact.email]
  return commas(lines.filter((line) => line !== undefined))
}

const commas = (texts: readonly string[]): Item => ({ commas: texts.map((text) => ({ text })) })
