import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { roleOutside } from '../discreet.ts'
import type { Passage } from '../passage.ts'
import { supervisorOf } from '../supervisor.ts'
import type { Teller } from '../teller.ts'
import { tellingIn } from '../telling.ts'
import { type Blank, blankOf } from './blank.ts'
import { say } from './phrases.ts'

/** Where he goes, whom he asks for and what he brings; lines for what isn't recorded. */
export interface Place {
  rows: [label: Message, value: Passage | null][]
  blanks: Blank[]
  owedAsk: Passage
}

/** A text that would tell a stranger why he goes there is left out, and a line stands in its place. */
export function placeOf(edition: Edition, { chronology: { known } }: Subject, teller: Teller): Place {
  const { plan } = known
  const tells = tellingIn(edition, teller.language)
  const discreet = (text: string | undefined) => (text === undefined || tells(text) ? [] : [text])
  const [venue, room, group, bring] = [plan.venue, plan.room, plan.group, plan.bring].map(discreet)
  const staff = (plan.staffNames ?? []).filter((name) => !tells(name))
  const where = [...(room ?? []), ...(venue ?? [])]
  const at = (field: string, all: readonly string[] | undefined) =>
    all === undefined || all[0] === undefined ? null : teller.recorded(all[0], `/plan/${field}`)
  const { name, role: own, facts } = supervisorOf(edition, known)
  const role = roleOutside(own, edition, teller)
  const ask = name === null ? [{ text: role }] : [{ text: name }]
  return {
    rows: [
      [
        say('appointments/label-where'),
        where.length === 0
          ? null
          : teller.recorded(
              { commas: where.map((text) => ({ text })) },
              ...(room?.length === 0 ? [] : ['/plan/room']),
              ...(venue?.length === 0 ? [] : ['/plan/venue']),
            ),
      ],
      [say('appointments/label-group'), at('group', group)],
      [
        say('appointments/label-ask-for'),
        staff.length === 0
          ? null
          : teller.recorded({ or: staff.map((text) => ({ text })) }, '/plan/staffNames'),
      ],
      [say('appointments/label-bring'), at('bring', bring)],
    ],
    blanks: [
      ...(venue?.length === 0 ? [blankOf(teller, say('appointments/label-where'), 2)] : []),
      ...(staff.length === 0 ? [blankOf(teller, say('appointments/label-ask-for'), 1)] : []),
    ],
    owedAsk:
      staff.length > 0
        ? teller.recorded(say('appointments/owed-ask', { whom: staff }), '/plan/staffNames')
        : facts.length > 0
          ? teller.recorded(say('appointments/owed-ask', { whom: ask }), ...facts)
          : teller.ofEdition(
              say('appointments/owed-ask', { whom: [say('appointments/your', { role })] }),
              '/terms/supervisor',
            ),
  }
}
