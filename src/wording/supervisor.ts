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

export function supervisorOf({ terms }: Edition, { order }: Chronology['known']): Supervisor {
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
