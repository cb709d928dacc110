import type { Language } from '../language/language.ts'
import type { Item } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import { type PartsBar, partsBar } from './figures.ts'
import { glance, hoursOfDay } from './glance.ts'
import { say } from './programme-phrases.ts'
import { type Row, rowsOf, sentences } from './rows.ts'
import { type Audience, byTopic, type LeftOut, told } from './statements.ts'

/** Exactly what the templates of an edition's own documents see. */
export interface ProgrammeView {
  title: string
  language: string
  /** A draft where the language lacks messages, or has some of them out of date. */
  status: 'draft' | 'published'
  edition: string
  reference: string | null
  programme: { name: string; abbreviation: string; area: string | null; organisation: string }
  document: { title: string; dated: string }
  historic: boolean
  terms: Edition['terms']
  /** What the edition tells this audience, by topic in camel case: `says.missedSessions`. */
  says: Record<string, string[]>
  /** The one thing that must be done, where the edition names one only: no list of a single item. */
  expectation: string | null
  /** The edition's word for those on the programme, in the plural. */
  people: string
  glance: Row[]
  partsBar: PartsBar | null
  timetable: { name: string; pattern: string; hours: string }[]
  /** Address and numbers in one line; empty where the edition gives a role alone. */
  contacts: { role: string; details: string }[]
  local: { rows: Row[]; contact: string | null; privacyNotice: string | null } | null
}

export function viewProgramme(
  edition: Edition,
  audience: Audience,
  asOf: string,
  language: Language,
): { view: ProgrammeView; leftOut: LeftOut[] } {
  const { told: statements, leftOut } = told(edition, audience, asOf, language)
  const { name, abbreviation, document, rules } = edition
  const says = byTopic(statements)
  const [expectation = null, ...others] = says.expectations ?? []
  const view: ProgrammeView = {
    title: language.say(say(`programme/title-${audience}`, { name, abbreviation })),
    language: language.tag,
    status: language.incomplete.length === 0 ? 'published' : 'draft',
    edition: edition.label,
    reference: reference(edition, language),
    programme: { name, abbreviation, area: edition.area ?? null, organisation: edition.organisation },
    document: { title: document.title, dated: document.dated },
    historic: edition.historic,
    terms: edition.terms,
    says,
    expectation: others.length === 0 ? expectation : null,
    people: language.say(say('programme/people', { person: edition.terms.person })),
    glance: glance(edition, language),
    partsBar: partsBar(edition, language),
    timetable: rules.timetable.map((entry) => {
      const hours = hoursOfDay(entry)
      return {
        name: entry.name,
        pattern: entry.pattern,
        hours: hours === null ? '' : language.say(hours),
      }
    }),
    // A professional's own contact details are not for participants to use.
    contacts: (audience === 'participant' && document.audience === 'professional'
      ? []
      : edition.contacts
    ).map((contact) => ({ role: contact.role, details: contactDetails(contact, language) })),
    local: localDetails(edition, language),
  }
  return { view, leftOut }
}

function reference(edition: Edition, language: Language): string | null {
  const reference = edition.local?.reference ?? edition.document.reference
  const updated = edition.local?.updated ?? edition.document.updated
  const told = [reference, updated].filter((part) => part !== undefined)
  return told.length === 0 ? null : language.say(commas(told))
}

function contactDetails(contact: Edition['contacts'][number], language: Language): string {
  const { lines, telephone, fax, email, website } = contact
  const told: Item[] = [
    ...(lines.length === 0 ? [] : [commas(lines)]),
    ...(telephone === undefined ? [] : [say('programme/contact-telephone', { value: telephone })]),
    ...(fax === undefined ? [] : [say('programme/contact-fax', { value: fax })]),
    ...(email === undefined ? [] : [say('programme/contact-email', { value: email })]),
    ...(website === undefined ? [] : [say('programme/contact-website', { value: website })]),
  ]
  return told.length === 0 ? '' : language.say(sentences(told))
}

function localDetails({ local }: Edition, language: Language): ProgrammeView['local'] {
  if (local === undefined) return null
  const { venue, times, startDate, contact } = local
  return {
    rows: rowsOf(
      [
        [say('programme/label-where'), venue],
        [say('programme/label-when'), times],
        [say('programme/label-starts'), startDate && language.date(startDate)],
      ],
      language,
    ),
    contact: contact === undefined ? null : language.say(localContact(contact)),
    privacyNotice: local.privacyNotice ?? null,
  }
}

function localContact(contact: NonNullable<NonNullable<Edition['local']>['contact']>): Item {
  const lines = [contact.name, ...contact.lines, contact.telephone, contact.email]
  return commas(lines.filter((line) => line !== undefined))
}

const commas = (texts: readonly string[]): Item => ({ commas: texts.map((text) => ({ text })) })
