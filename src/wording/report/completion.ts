import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { isAskedRegularly } from '../../rules/completion/meetings.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { sessionsRow } from './amounts.ts'
import { say } from './phrases.ts'

/** What completion asked for, what is recorded of it, and what comes of that. */
export interface RequirementRow {
  name: Passage
  recorded: Passage
  result: Passage
}

type Requirement = AssessmentInWords['completion']['requirements'][number]

export function completionRows(edition: Edition, subject: Subject, teller: Teller): RequirementRow[] {
  return subject.assessment.completion.requirements.map((requirement) => {
    const finding = teller.finding(requirement.findingId)
    return {
      name:
        requirement.name === 'supervisor meetings' && !isAskedRegularly(edition)
          ? teller.ofEdition(say('report/meetings-asked', { supervisor: edition.terms.supervisor }), '/terms')
          : teller.words(say('report/requirement-name', { name: requirement.name })),
      recorded: recorded(subject, requirement, finding, teller),
      result: result(subject, requirement, finding, teller),
    }
  })
}

/** The count of sessions; of all else the sentence that tells it. */
function recorded(subject: Subject, { name }: Requirement, finding: FindingInWords, teller: Teller): Passage {
  const { code, statement, facts } = finding
  const counted = name === 'all sessions' && finding.outcome === 'met' ? sessionsRow(subject) : null
  return counted === null
    ? teller.workedOut(statement, { findings: [finding.id] }, code)
    : teller.workedOut(counted, { findings: [finding.id], facts })
}

/** One that isn't met yet still can be, unless he has left; of one that was decided, who decided it and why. */
function result(
  { chronology, assessment }: Subject,
  { outcome: is }: Requirement,
  { facts }: FindingInWords,
  teller: Teller,
): Passage {
  const decided = chronology.decisions.all.find(
    ({ pointer, value }) => facts.includes(pointer) && value.about === 'criterion',
  )
  if (is === 'decided' && decided !== undefined) {
    const { by, on, reason, outcome } = decided.value
    return teller.recorded(
      say('report/met-by-decision', { ...by, on, reason, met: outcome === 'met' }),
      decided.pointer,
    )
  }
  const outcome = is === 'not met' && assessment.completion.ended === null ? 'not yet met' : is
  return teller.workedOut(say('report/requirement-outcome', { outcome }), { facts })
}
