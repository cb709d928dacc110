import type { Edition } from '../../programme/edition.ts'
import { isOnLicence, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { isSupervisor, supervisorOf } from '../supervisor.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Who sees the report, as it is recorded who receives it; and what is passed on, always last. */
export function whoSees(edition: Edition, { chronology: { known } }: Subject, teller: Teller): Passage[] {
  const { role } = supervisorOf(edition, known)
  const isOfficer = (each: string) =>
    // Whatever an area calls the role, they are his own.
    each.toLowerCase() === role.toLowerCase() || isSupervisor(each, edition.terms.supervisor)
  const others = known.report.distribution
    .filter(({ value }) => !isThePerson(value.role, edition))
    .map(({ value }) =>
      isOfficer(value.role)
        ? say('letter/your-officer', { role: value.role })
        : say('letter/recipient', { role: withinSentence(value.role) }),
    )
  return [
    others.length === 0
      ? teller.words(say('letter/only-you-named'))
      : teller.recorded(
          say('letter/see-it', { all: [say('letter/you'), ...others] }),
          ...known.report.distribution.map(({ pointer }) => `${pointer}/role`),
        ),
    ...(known.order === undefined
      ? []
      : [teller.recorded(say('letter/managed-by', { licence: isOnLicence(known) }), '/order')]),
    teller.words(say('letter/passed-on')),
  ]
}

const isThePerson = (role: string, { terms }: Edition) =>
  ['participant', 'the participant', 'the person', terms.person].includes(role.toLowerCase())

/** A role begins small within a sentence, and a name keeps its capital: `treatment manager`, `Worcester Crown Court`. */
function withinSentence(role: string): string {
  const capitals = role.match(/\p{Lu}/gu) ?? []
  return capitals.length === 1 ? role.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()) : role
}
