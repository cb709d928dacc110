import { tell } from '../case/issue-phrases.ts'
import type { CaseRecord, Staff } from '../case/record.ts'
import type { Home } from '../chronology/position.ts'
import { InputError } from '../errors.ts'

/** Who is to sign a document, as the case names them. */
interface Asked {
  record: CaseRecord
  name: string
  role: string | null
}

/**
 * The role that somebody signs in: as the case has it, or as it is given for somebody whom the case doesn't name.
 * Throws InputError where neither is there. No message repeats a name.
 */
export function roleOf({ record, name, role }: Asked, { at, part }: Home, participant: string): string {
  const { name: supervising, role: supervises } = record.order?.supervisor ?? {}
  const staff: (Staff | undefined)[] = [
    part.author,
    'treatmentManager' in part ? part.treatmentManager : undefined,
    'countersignedBy' in part ? part.countersignedBy : undefined,
    supervising === undefined || supervises === undefined
      ? undefined
      : { name: supervising, role: supervises },
  ]
  const known = staff.find((each) => each?.name === name)
  const own = known?.role ?? (record.person.name === name ? participant : null) ?? role
  if (own !== null) return own
  const expected =
    'expected the name of its author, of the treatment manager, of whoever supervises the order or of the person, as the case has it; for anybody else the role as well'
  throw new InputError([{ file: '', pointer: `${at}/signatures`, expected, told: tell('issue/sign-role') }])
}
