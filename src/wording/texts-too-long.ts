import type { Item, Message } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import { say } from './case-phrases.ts'
import type { Subject } from './case-view.ts'
import type { CaseDocument } from './document-kinds.ts'

/** Words that each text of a person has room for, in a document of its usual pages (documents.md 5.1, 6, 7). */
const ROOM = {
  rationale: 200,
  evidence: 90,
  motivation: 90,
  alternative: 50,
  summary: 120,
  engagement: 150,
  target: 80,
} as const

type Text = { of: keyof typeof ROOM; named: Item | null; text: string | undefined }

/** What whoever wrote is told on the run of texts that are longer than there is room for: they run on, and nothing is cut. */
export function lengthRemarks(
  kind: CaseDocument,
  { rules }: Edition,
  { chronology, assessment }: Subject,
): Message[] {
  const { suitability, report } = chronology.known
  const names = new Map<string, string>([
    ...assessment.suitability.criteria.map(({ id, name }) => [id, name] as const),
    ...rules.treatmentTargets.map(({ id, name }) => [id, name] as const),
  ])
  const texts: Text[] =
    kind === 'suitability-section'
      ? [
          { of: 'rationale', named: null, text: suitability.rationale },
          ...suitability.evidence.map(
            ({ criterion, text }): Text => ({
              of: 'evidence',
              named: { text: names.get(criterion) ?? criterion },
              text,
            }),
          ),
          { of: 'motivation', named: null, text: suitability.motivation },
          ...suitability.alternatives.flatMap((each): Text[] =>
            typeof each === 'string'
              ? []
              : [{ of: 'alternative', named: { text: each.option }, text: each.view }],
          ),
        ]
      : [
          { of: 'summary', named: null, text: report.summary },
          { of: 'engagement', named: null, text: report.engagement },
          ...chronology.known.targets.map(
            ({ target, summary }): Text => ({
              of: 'target',
              named: { text: names.get(target) ?? target },
              text: summary,
            }),
          ),
        ]
  return texts.flatMap(({ of, named, text = '' }) => {
    const words = wordsIn(text)
    const over = words - ROOM[of]
    return over > 0 ? [say('document/text-too-long', { of, named, words, most: ROOM[of], over })] : []
  })
}

/** As a person counts them: what has a letter or a number. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
