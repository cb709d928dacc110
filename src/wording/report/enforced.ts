import type { FindingInWords } from '../../language/in-words.ts'
import type { Subject } from '../case-view.ts'
import { gathered } from '../gathered.ts'
import type { Passage } from '../passage.ts'
import { untold } from '../rest.ts'
import type { Teller } from '../teller.ts'
import { type AbsenceRow, absenceRows } from './absences.ts'
import { say } from './phrases.ts'
import { decidersTold } from './settled.ts'
import { supervision } from './supervision.ts'

/** The section on absences and enforcement. */
export interface Enforced {
  rows: AbsenceRow[]
  /** Where there is no absence without good reason, and none undecided. */
  none: Passage | null
  /** Below them, that of some nobody is named who decided. */
  deciders: Passage | null
  sentences: Passage[]
  supervision: Passage[]
}

export function enforcedTold(subject: Subject, found: readonly FindingInWords[], teller: Teller): Enforced {
  const answered = found.filter(({ code }) => code === 'enforcement/absence-answered')
  const { unacceptable, undecided } = subject.assessment.enforcement
  const rows = absenceRows(subject, new Set(answered.map(({ id }) => id)), teller)
  const inTable = new Set([...unacceptable, ...undecided].map(({ id }) => id))
  const meetings = supervision(subject, inTable, teller)
  return {
    rows,
    none: rows.length === 0 ? teller.words(say('report/no-absence')) : null,
    deciders: decidersTold(
      rows.map(({ settled }) => settled),
      teller,
    ),
    sentences: gathered(
      untold(found, [...rows, ...meetings.map((told) => ({ told }))]).map(
        (finding) => teller.sentence(finding).text,
      ),
    ),
    supervision: meetings,
  }
}
