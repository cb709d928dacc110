import type { FindingInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import { begunElsewhere } from '../../rules/delivery/transfer.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { decidedBy } from '../report/settled.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

type Found = readonly FindingInWords[]

/** A programme begun elsewhere, in two rows: what it was, and what of it counts here. @param found what is told there */
export function elsewhereRows({ chronology }: Subject, found: Found, teller: Teller): [Message, Passage][] {
  const { known, decisions } = chronology
  return begunElsewhere(known).flatMap(({ value, pointer }, index): [Message, Passage][] => {
    const own = found.find(({ id }) => id === `case.transfer/${index + 1}`)
    const decision = decisions.latest('carrying over', value.name) ?? decisions.latest('carrying over', null)
    // Undecided, it is told whole as what somebody has to decide.
    if (own === undefined || decision === null) return []
    const {
      name,
      edition = null,
      startedOn = null,
      endedOn = null,
      endedBecause,
      missedSessions = null,
    } = value
    return [
      [
        say('progress/label-elsewhere'),
        teller.recorded(
          say('progress/elsewhere', {
            ...{ name, edition, from: startedOn, to: endedOn, missed: missedSessions },
            because: endedBecause ?? null,
          }),
          pointer,
        ),
      ],
      [
        say('progress/label-elsewhere-counts'),
        teller.workedOut(
          say('progress/elsewhere-counts', {
            carried: decision.value.outcome === 'carried over',
            decision: decidedBy(decision),
          }),
          { findings: [own.id], facts: [pointer, decision.pointer] },
        ),
      ],
    ]
  })
}
