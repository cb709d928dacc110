import type { Edition } from '../../programme/edition.ts'
import { STATUS_ID } from '../../rules/completion/status-recorded.ts'
import type { Subject } from '../case-view.ts'
import { say as sayOfEnd } from '../non-completion/phrases.ts'
import type { BoxWords } from '../open/boxes.ts'
import type { Spoken } from '../person.ts'
import type { FindingCode } from '../places/kinds.ts'
import { reportSupervisor } from '../supervisor.ts'
import type { Teller } from '../teller.ts'
import { endingOf } from './ending.ts'
import { say } from './phrases.ts'
import { byWhenIn } from './steps.ts'

interface Told {
  edition: Edition
  subject: Subject
  spoken: Spoken
  teller: Teller
}

/**
 * After a recall the question is whether the person keeps the place; one reason for several sessions of a day is one
 * question. Whoever supervises is named beside the role.
 */
export function boxWords({ edition, subject, spoken, teller }: Told): BoxWords {
  const ending = endingOf(subject)
  const { name, role } = reportSupervisor(edition, subject.chronology.known)
  return {
    question: ({ id, code, parameters }, together) => {
      if (id === STATUS_ID && ending?.how === 'recalled')
        return sayOfEnd('non-completion/keeps-place', {
          ...{ pronoun: spoken.pronoun, name: spoken.short, on: ending.on },
        })
      if (code !== REASON || together === 1) return null
      return say('report/reason-of-day', { n: together, on: (parameters.on as { date: string }).date })
    },
    who: (asked) =>
      name !== null && asked === edition.terms.supervisor
        ? teller.language.say(say('report/person-in-role', { name, role }))
        : asked,
    by: byWhenIn(subject.chronology),
  }
}

const REASON: FindingCode = 'enforcement/reason-not-decided'
