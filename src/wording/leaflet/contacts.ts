import type { Edition } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import { contactFor, officeForAbsence } from '../programme/contact-for.ts'
import type { Told } from '../programme/statements.ts'
import type { Teller } from '../teller.ts'
import { tellingOutside } from '../telling.ts'
import { complaintsToAdd } from './must.ts'
import { say } from './phrases.ts'

/** The programme team as people on it reach it: role, name, telephone, email and hours, a line each. */
export function programmeTeam(edition: Edition, teller: Teller): Passage[] {
  const found = contactFor(edition, 'programme')
  if (found === null) return []
  const { role, name, telephone, email, hours } = found.contact
  return Object.entries({ role, name, telephone, email, hours }).flatMap(([field, text]) =>
    text === undefined ? [] : [teller.ofEdition(text, `${found.at}/${field}`)],
  )
}

/**
 * Whom he rings who can't come: the same in every layout, and on his sheet of appointments.
 * @param officer the supervisor's role as a stranger may read it
 */
export function cannotCome(edition: Edition, officer: Passage, teller: Teller): Passage {
  const office = officeForAbsence(edition)
  if (office === null) {
    return teller.ofEdition(say('leaflet/cannot-come', { officer: officer.text }), '/terms/supervisor')
  }
  const { at, telephone, contact } = office
  // The first page lies open.
  const role = tellingOutside(edition, teller.language)(contact.role) ? null : contact.role
  return teller.ofEdition(say('leaflet/cannot-come-office', { role, telephone }), at)
}

/** Whom to tell first, and whom to write to then. */
export function complaintsTo(edition: Edition, teller: Teller): Passage[] {
  return complaintOffices(edition, teller).map(({ purpose, office, at }) =>
    teller.ofEdition(
      purpose === 'complaint 1'
        ? say('leaflet/complaint-first', { office })
        : say('leaflet/complaint-second', { office }),
      at,
    ),
  )
}

/** The offices for a complaint, in their order: role, name, address, telephone and email, and the JSON pointer to each. */
export function complaintOffices(edition: Edition, { language }: Teller) {
  return (['complaint 1', 'complaint 2'] as const).flatMap((purpose) => {
    const found = contactFor(edition, purpose)
    if (found === null) return []
    const { role, name, telephone, email, address } = found.contact
    const lines = [role, name, ...address, telephone, email].filter((line) => line !== undefined)
    return [{ purpose, office: language.say({ commas: lines.map((text) => ({ text })) }), at: found.at }]
  })
}

/** Which of these steps is to be added. Null: none, or nothing stands under their heading, so that all of it is. */
export function stepsToAdd(edition: Edition, told: readonly Told[], teller: Teller): Passage | null {
  const toAdd = complaintsToAdd(edition)
  const offices = complaintOffices(edition, teller)
  const isEmpty =
    offices.length === 0 && !told.some(({ topic }) => topic === 'rights' || topic === 'complaints')
  return toAdd === null || isEmpty ? null : teller.words(toAdd)
}
