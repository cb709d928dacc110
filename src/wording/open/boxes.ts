import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import { say } from '../case-phrases.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { stepFor } from './step.ts'

/** A question for a person: what follows from each answer, what settles it, who decides and by when. */
export interface DecisionBox {
  question: Passage
  readings: { reading: Passage; outcome: Passage }[]
  settledBy: Passage | null
  decides: Passage | null
}

/** What a document says in its own way: the question of a finding, and whoever has a role. */
export interface BoxWords {
  question?(finding: FindingInWords): Message | null
  who?(role: string): string
}

/** A box each of what is open, in its order. */
export function boxesOf(
  open: readonly FindingInWords[],
  assessment: Pick<AssessmentInWords, 'nextActions'>,
  teller: Teller,
  { question = () => null, who = (role) => role }: BoxWords = {},
): DecisionBox[] {
  return open.map((finding) => {
    const { id, code, facts, readings, settledBy } = finding
    // The question alone stands for the finding: what belongs to it rests on the same facts.
    const said = (words: string) => teller.workedOut(words, { facts })
    const step = stepFor(id, assessment)
    return {
      question: teller.workedOut(question(finding) ?? finding.statement, { findings: [id], facts }, code),
      readings: readings.map(({ reading, outcome }) => ({ reading: said(reading), outcome: said(outcome) })),
      settledBy: settledBy === null ? null : said(settledBy),
      decides:
        step === undefined
          ? null
          : teller.workedOut(
              say('document/decides', {
                who: who(step.who),
                by: step.by === null ? null : { date: step.by },
              }),
              { facts },
            ),
    }
  })
}
