import type { Language } from '../../language/language.ts'
import type { Item, Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { isIssued } from '../../programme/issue.ts'
import { type EditionNames, editionNames } from '../edition-names.ts'
import type { Figure, Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { type PartsBar, partsBar } from './figures.ts'
import { say } from './phrases.ts'
import { type Audience, type LeftOut, type Telling, type Told, tellStatement, told } from './statements.ts'

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
  /** What the edition tells this audience, by topic in camel case: `says.missedSessions`. */
  says: Record<string, Passage[]>
  /** The one thing that must be done, where the edition names one only: no list of a single item. */
  expectation: Passage | null
  /** The edition's word for those on the programme, in the plural. */
  people: Passage
  partsBar: Figure<PartsBar> | null
  local: { contact: Passage | null; privacyNotice: Passage | null } | null
}

/** All of it but `says`, which each paper makes of what it prints of `told`. */
export function viewProgramme(
  edition: Edition,
  audience: Audience,
  name: Message,
  when: Telling,
  teller: Teller,
): { view: Omit<ProgrammeView, 'says'>; told: Told[]; leftOut: LeftOut[] } {
  const { language } = teller
  const { told: statements, leftOut } = told(edition, audience, when, language)
  const { abbreviation } = edition
  const expectations = statements.filter(({ topic }) => topic === 'expectations')
  const [expectation] = expectations
  const view = {
    title: teller.ofEdition(say('programme/title-sentencer', { name: edition.name, abbreviation }), [
      '/name',
      '/abbreviation',
    ]),
    language: language.tag,
    status: statusOf(edition, language),
    author: edition.publisher?.name ?? edition.organisation,
    edition: language.say(name),
    reference: reference(edition, language),
    ...editionNames(edition, teller),
    expectation:
      expectation === undefined || expectations.length > 1 ? null : tellStatement(expectation, teller),
    people: teller.ofEdition(say('programme/people', { person: edition.terms.person }), '/terms/person'),
    partsBar: partsBar(edition, language),
    local: localDetails(edition, teller),
  }
  return { view, told: statements, leftOut }
}

function statusOf(edition: Edition, language: Language): ProgrammeView['status'] {
  if (language.incomplete.length > 0) return 'draft'
  return isIssued(edition) ? 'published' : 'specimen'
}

function reference(edition: Edition, language: Language): string | null {
  const told = [
    edition.issue?.reference ?? edition.local?.reference,
    edition.issue?.month ?? edition.local?.updated,
  ].filter((part) => part !== undefined)
  return told.length === 0 ? null : language.say(commas(told))
}

function localDetails({ local }: Edition, teller: Teller): ProgrammeView['local'] {
  if (local === undefined) return null
  const { contact, privacyNotice } = local
  return {
    contact: contact === undefined ? null : teller.ofEdition(localContact(contact), '/local/contact'),
    privacyNotice:
      privacyNotice === undefined ? null : teller.ofEdition(privacyNotice, '/local/privacyNotice'),
  }
}

function localContact(contact: NonNullable<NonNullable<Edition['local']>['contact']>): Item {
  const lines = [contact.name, ...contact.lines, contact.telephone, contact.email]
  return commas(lines.filter((line) => line !== undefined))
}

const commas = (texts: readonly string[]): Item => ({ commas: texts.map((text) => ({ text })) })
