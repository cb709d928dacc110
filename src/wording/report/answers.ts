import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { FindingCode } from '../places/kinds.ts'
import { reportSupervisor } from '../supervisor.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

interface Given {
  edition: Edition
  subject: Subject
  teller: Teller
}

/** A recorded failure that counts as attended: what to do about it somebody decides, and no rule asks for it. */
export function answersToDecide({ edition, subject, teller }: Given): Passage[] {
  const { chronology, assessment } = subject
  const { name, role } = reportSupervisor(edition, chronology.known)
  return (
    assessment.findings
      // A warning of the rules while no step answers it.
      .filter(({ code, severity }) => code === FAILURE && severity === 'warning')
      .map(({ parameters, facts }) =>
        teller.workedOut(
          say('report/answer-to-decide', { on: (parameters.on as { date: string }).date, name, role }),
          { facts },
        ),
      )
  )
}

const FAILURE: FindingCode = 'enforcement/failure-recorded'
