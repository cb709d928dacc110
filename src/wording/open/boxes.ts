import { groupedBy } from '../../chronology/recorded.ts'
import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Item, Message } from '../../message.ts'
import { say } from '../case-phrases.ts'
import type { Passage } from '../passage.ts'
import type { DocumentMap } from '../places/places.ts'
import type { Teller } from '../teller.ts'
import { type Step, stepFor } from './step.ts'

/** A question for a person: what follows from each answer, what settles it, who decides and by when. */
export interface DecisionBox {
  question: Passage
  /** What else calls for the same decision: the law, beside the programme. */
  also: Passage[]
  readings: { reading: Passage; outcome: Passage }[]
  settledBy: Passage | null
  decides: Passage | null
}

/**
 * What a document says in its own way: the question of a finding, or of as many like it as one step settles, and whoever
 * has a role.
 */
export interface BoxWords {
  question?(finding: FindingInWords, together: number): Message | null
  who?(role: string): string
  /** Null: nothing tells by when. */
  by?(step: Step): Item | null
}

/** A box each of what is open, in its order, and one for what one step settles alike. `map`: with what else calls for the same decision. */
export function boxesOf(
  { open, at }: Pick<DocumentMap<FindingInWords>, 'open' | 'at'>,
  assessment: Pick<AssessmentInWords, 'nextActions'>,
  teller: Teller,
  {
    question = () => null,
    who = (role) => role,
    by = ({ by }) => (by === null ? null : { date: by }),
  }: BoxWords = {},
): DecisionBox[] {
  const beside = at('document/needs-decision').filter((finding) => !open.includes(finding))
  const alike = groupedBy(open, ({ id, code }) => {
    const step = stepFor(id, assessment)
    return open.some((each) => each.id === step?.findingId && each.code === code)
      ? (step?.findingId ?? id)
      : id
  })
  return [...alike.values()].flatMap((those) => {
    const [finding, ...others] = those
    if (finding === undefined) return []
    const { id, code, readings, settledBy } = finding
    const facts = those.flatMap((each) => each.facts)
    // The question alone stands for the finding: what belongs to it rests on the same facts.
    const said = (words: string) => teller.workedOut(words, { facts })
    const step = stepFor(id, assessment)
    const asked = question(finding, those.length)
    const ids = asked === null ? [id] : those.map((each) => each.id)
    return {
      question: teller.workedOut(asked ?? finding.statement, { findings: ids, facts }, code),
      also: [
        ...(asked === null ? others : []),
        ...beside.filter((each) => step?.findingId === id && step.alsoFindingIds?.includes(each.id)),
      ].map((each) => teller.sentence(each).text),
      readings: readings.map(({ reading, outcome }) => ({ reading: said(reading), outcome: said(outcome) })),
      settledBy: settledBy === null ? null : said(settledBy),
      decides:
        step === undefined
          ? null
          : teller.workedOut(
              say('document/decides', {
                who: who(step.who),
                by: by(step),
              }),
              { facts },
            ),
    }
  })
}
