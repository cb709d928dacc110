import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** A question for a person: what follows from each answer, what settles it, who decides and by when. */
export interface OpenDecision {
  question: Passage
  readings: { reading: Passage; outcome: Passage }[]
  settledBy: Passage | null
  decides: Passage | null
}

export function openDecisions(
  open: readonly FindingInWords[],
  { nextActions }: Pick<AssessmentInWords, 'nextActions'>,
  teller: Teller,
): OpenDecision[] {
  return open.map((finding) => {
    const { id, code, facts, readings, settledBy } = finding
    // The question alone stands for the finding: what belongs to it rests on the same facts.
    const said = (words: string) => teller.workedOut(words, { facts })
    const step = nextActions.find(
      ({ findingId, alsoFindingIds = [] }) => findingId === id || alsoFindingIds.includes(id),
    )
    return {
      question: teller.workedOut(finding.statement, { findings: [id] }, code),
      readings: readings.map(({ reading, outcome }) => ({ reading: said(reading), outcome: said(outcome) })),
      settledBy: settledBy === null ? null : said(settledBy),
      decides:
        step === undefined
          ? null
          : teller.workedOut(
              say('report/decides', { who: step.who, by: step.by === null ? null : { date: step.by } }),
              { facts },
            ),
    }
  })
}
