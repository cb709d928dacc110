import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { roleOutside } from '../discreet.ts'
import { supervisorOf } from '../supervisor.ts'
import type { Row, Teller } from '../teller.ts'
import { tellingIn } from '../telling.ts'
import { type Blank, blankOf } from './blank.ts'
import { say } from './phrases.ts'

/** Whom he rings: name, telephone and hours, each on a line of its own; lines to write on for what isn't recorded. */
export function officerOf(
  edition: Edition,
  { chronology: { known } }: Subject,
  teller: Teller,
): { rows: Row[]; blanks: Blank[]; hours: boolean } {
  const { name, role, telephone, hours, email } = supervisorOf(edition, known)
  const tells = tellingIn(edition, teller.language)
  const recorded = (text: string | null, field: string) =>
    text === null || tells(text) ? null : teller.recorded(text, `/order/supervisor/${field}`)
  const label = say('appointments/label-officer', { role: roleOutside(role, edition, teller) })
  const answered = recorded(hours, 'hours')
  return {
    hours: answered !== null,
    rows: teller.rows([
      [label, recorded(name, 'name')],
      [say('appointments/label-telephone'), recorded(telephone, 'telephone')],
      [say('appointments/label-hours'), answered],
      [say('appointments/label-email'), recorded(email, 'email')],
    ]),
    blanks: [
      ...(name === null ? [blankOf(teller, label, 1)] : []),
      ...(telephone === null ? [blankOf(teller, say('appointments/label-telephone'), 1)] : []),
    ],
  }
}
