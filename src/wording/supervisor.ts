import type { Chronology } from '../chronology/chronology.ts'
import type { Edition } from '../programme/edition.ts'

/** Who supervises a person under the order or licence: one name and one role for all that is made of a case. */
export interface Supervisor {
  /** Null: not recorded. */
  name: string | null
  /** As the case has it, or else the programme's own word for the role. */
  role: string
  telephone: string | null
  /** When the telephone is answered. */
  hours: string | null
  email: string | null
  /** JSON pointers into the case; none where nothing is recorded. */
  facts: string[]
}

export function supervisorOf({ terms }: Edition, { order }: Pick<Known, 'order'>): Supervisor {
  const recorded = order?.supervisor
  const {
    name = null,
    role = terms.supervisor,
    telephone = null,
    hours = null,
    email = null,
  } = recorded ?? {}
  return {
    ...{ name, role, telephone, hours, email },
    facts: recorded === undefined ? [] : ['/order/supervisor'],
  }
}

/** In a report: where the order names nobody, whoever states in that role that meetings were regular. */
export function reportSupervisor(edition: Edition, known: Known): Supervisor {
  const of = supervisorOf(edition, known)
  const by = of.facts.length > 0 ? undefined : known.contact?.regular?.by
  return by === undefined || !isSupervisor(by.role, of.role)
    ? of
    : { ...of, ...by, facts: ['/contact/regular/by'] }
}

type Known = Chronology['known']

/** @param word the programme's own for the role */
export function isSupervisor(role: string, word: string): boolean {
  return [word, ...OFFICERS].some((each) => each.toLowerCase() === role.toLowerCase())
}

/** Whatever an area calls the role. */
const OFFICERS = [
  'supervising officer',
  'probation officer',
  'probation practitioner',
  'offender manager',
  'case manager',
  'responsible officer',
]
