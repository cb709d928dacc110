import type { Completion } from '../rules/assessment.ts'
import { DATE_SENT } from '../rules/completion/report.ts'
import { type RankedAction, type Standing, undated } from './action.ts'

/** What remains when attendance is complete, or when the person has left: reports and reviews. */
export function completionActions({ edition, chronology, assessed }: Standing): RankedAction[] {
  const { completion } = assessed
  const { staff, supervisor, person } = edition.terms
  if (completion.ended !== null) {
    const written = chronology.known.report.completedOn !== undefined
    return written ? [] : [undated(9, staff, 'Write the report on non-completion', 'completion')]
  }
  if (completion.state !== 'attendance complete') return []
  const planned = chronology.known.report.review?.plannedFor ?? null
  const isUnsent = (findingId: string) =>
    assessed.findings.some(({ id, missing }) => id === findingId && missing.includes(DATE_SENT))
  return completion.requirements
    .filter(({ name, outcome }) => name !== MEASURES && outcome !== 'met' && outcome !== 'decided')
    .map(({ name, findingId }) => {
      const meetings = `Record the meetings with the ${person}`
      const dated = name === 'final review' && planned !== null
      return {
        rank: 9,
        action: isUnsent(findingId)
          ? `Send the end-of-programme report to the ${supervisor} and record the date`
          : name === MEETINGS
            ? meetings
            : (ACTION[name] ?? `Complete what is open: ${name}`),
        who: name === MEETINGS ? supervisor : staff,
        by: dated ? planned : null,
        because: dated ? 'the review is planned for that day' : null,
        findingId,
      }
    })
}

/** The checkpoint after the programme has an action of its own. */
const MEASURES = 'post-programme measures'
const MEETINGS = 'supervisor meetings'

const ACTION: Readonly<Record<Completion['requirements'][number]['name'], string>> = {
  'end report': 'Write the end-of-programme report and send it',
  'final review': 'Hold the final review',
}
