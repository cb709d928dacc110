import { dateInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { PartsBar } from './figures.ts'
import { partsBar } from './figures.ts'
import { glance, hoursOfDay, partAmounts, partNames, type Row } from './phrases.ts'
import { type Audience, byTopic, type LeftOut, told } from './statements.ts'
import { capitalise } from './words.ts'

/** Exactly what the templates of an edition's own documents see. */
export interface ProgrammeView {
  title: string
  language: string
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
  /** The edition's word for those on the programme, in the plural; `peopleFirst` begins a sentence. */
  people: string
  peopleFirst: string
  glance: Row[]
  partsBar: PartsBar | null
  parts: { name: string; amounts: string; modules: string }[]
  timetable: { name: string; parts: string; pattern: string; hours: string }[]
  contacts: { role: string; lines: string[]; rows: Row[] }[]
  local: { rows: Row[]; contact: string[]; privacyNotice: string | null } | null
}

export function viewProgramme(
  edition: Edition,
  audience: Audience,
  asOf: string,
): { view: ProgrammeView; leftOut: LeftOut[] } {
  const { told: statements, leftOut } = told(edition, audience, asOf)
  const { document, rules } = edition
  const says = byTopic(statements)
  const [expectation = null, ...others] = says.expectations ?? []
  const view: ProgrammeView = {
    title: `${edition.name} (${edition.abbreviation}): ${audience === 'sentencer' ? 'information for sentencers' : 'information for participants'}`,
    language: 'en-GB',
    edition: edition.label,
    reference: reference(edition),
    programme: {
      name: edition.name,
      abbreviation: edition.abbreviation,
      area: edition.area ?? null,
      organisation: edition.organisation,
    },
    document: { title: document.title, dated: document.dated },
    historic: edition.historic,
    terms: edition.terms,
    says,
    expectation: others.length === 0 ? expectation : null,
    people: `${edition.terms.person}s`,
    peopleFirst: capitalise(`${edition.terms.person}s`),
    glance: glance(edition),
    partsBar: partsBar(edition),
    parts: rules.parts.map((part) => ({
      name: part.name,
      amounts: capitalise(partAmounts(part)) || 'Not stated',
      modules: part.modules.map(({ name }) => name).join('; '),
    })),
    timetable: rules.timetable.map((entry) => ({
      name: entry.name,
      parts: partNames(edition, entry.parts),
      pattern: entry.pattern,
      hours: hoursOfDay(entry) ?? '',
    })),
    // A professional's own contact details are not for participants to use.
    contacts: (audience === 'participant' && document.audience === 'professional'
      ? []
      : edition.contacts
    ).map((contact) => ({
      role: contact.role,
      lines: contact.lines,
      rows: [
        { label: 'Telephone', value: contact.telephone },
        { label: 'Fax', value: contact.fax },
        { label: 'Email', value: contact.email },
        { label: 'Website', value: contact.website },
      ].filter((row): row is Row => row.value !== undefined),
    })),
    local: localDetails(edition),
  }
  return { view, leftOut }
}

function reference(edition: Edition): string | null {
  const reference = edition.local?.reference ?? edition.document.reference
  const updated = edition.local?.updated ?? edition.document.updated
  return [reference, updated].filter((part) => part !== undefined).join(', ') || null
}

function localDetails(edition: Edition): ProgrammeView['local'] {
  const { local } = edition
  if (local === undefined) return null
  const rows = [
    { label: 'Where', value: local.venue },
    { label: 'When', value: local.times },
    { label: 'Starts', value: local.startDate && dateInWords(local.startDate) },
  ].filter((row): row is Row => row.value !== undefined && row.value !== '')
  const { contact } = local
  return {
    rows,
    contact:
      contact === undefined
        ? []
        : [contact.name, ...contact.lines, contact.telephone, contact.email].filter(
            (line) => line !== undefined,
          ),
    privacyNotice: local.privacyNotice ?? null,
  }
}
