import type { Language } from '../../language/language.ts'
import type { Item, Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { isIssued } from '../../programme/issue.ts'
import { type EditionNames, editionNames } from '../edition-names.ts'
import type { Figure, Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { type PartsBar, partsBar } from './figures.ts'
import { hasContacts } from './imprint.ts'
import { say } from './phrases.ts'
import { reachedAt } from './reached.ts'
import { type Audience, byTopic, type LeftOut, told } from './statements.ts'

/** Exactly what the templates of an edition's own documents see. */
export interface ProgrammeView extends EditionNames {
  title: Passage
  language: string
  /** A draft where the language lacks messages, or has some of them out of date; a specimen until somebody confirms it. */
  status: 'draft' | 'specimen' | 'published'
  /** Who publishes it. */
  author: string
  /** What the paper is called, for its footer. */
  edition: string
  reference: string | null
  programme: EditionNames['programme'] & { area: Passage | null }
  /** What the edition tells this audience, by topic in camel case: `says.missedSessions`. */
  says: Record<string, Passage[]>
  /** The one thing that must be done, where the edition names one only: no list of a single item. */
  expectation: Passage | null
  /** The edition's word for those on the programme, in the plural. */
  people: Passage
  partsBar: Figure<PartsBar> | null
  /** Address and numbers in one line; null where the edition gives a role alone. */
  contacts: { role: Passage; details: Passage | null }[]
  local: { rows: Row[]; contact: Passage | null; privacyNotice: Passage | null } | null
}

export function viewProgramme(
  edition: Edition,
  audience: Audience,
  name: Message,
  asOf: string,
  teller: Teller,
): { view: ProgrammeView; leftOut: LeftOut[] } {
  const { language } = teller
  const { told: statements, leftOut } = told(edition, audience, asOf, language)
  const { abbreviation, area } = edition
  const names = editionNames(edition, teller)
  const says = byTopic(statements, teller)
  const [expectation = null, ...others] = says.expectations ?? []
  const view: ProgrammeView = {
    title: teller.ofEdition(say('programme/title-sentencer', { name: edition.name, abbreviation }), [
      '/name',
      '/abbreviation',
    ]),
    language: language.tag,
    status: language.incomplete.length > 0 ? 'draft' : isIssued(edition) ? 'published' : 'specimen',
    author: edition.publisher?.name ?? edition.organisation,
    edition: language.say(name),
    reference: reference(edition, language),
    ...names,
    programme: {
      ...names.programme,
      area: area === undefined ? null : teller.ofEdition(area, '/area'),
    },
    says,
    expectation: others.length === 0 ? expectation : null,
    people: teller.ofEdition(say('programme/people', { person: edition.terms.person }), '/terms/person'),
    partsBar: partsBar(edition, language),
    contacts: contacts(edition, audience, teller),
    local: localDetails(edition, teller),
  }
  return { view, leftOut }
}

function reference(edition: Edition, language: Language): string | null {
  const told = [
    edition.issue?.reference ?? edition.local?.reference,
    edition.issue?.month ?? edition.local?.updated,
  ].filter((part) => part !== undefined)
  return told.length === 0 ? null : language.say(commas(told))
}

function contacts(edition: Edition, audience: Audience, teller: Teller): ProgrammeView['contacts'] {
  // A professional's own contact details are not for participants to use.
  if (audience === 'participant' && edition.document.audience === 'professional') return []
  if (hasContacts(edition.local)) return []
  return edition.contacts.map((contact, index) => {
    const at = `/contacts/${index}`
    const sources = [contact.source]
    const told = reachedAt(contact)
    return {
      role: teller.ofEdition(contact.role, `${at}/role`, sources),
      details: told.length === 0 ? null : teller.ofEdition({ commas: told }, at, sources),
    }
  })
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
