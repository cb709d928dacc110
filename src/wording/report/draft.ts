import type { FindingInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import type { ReportKind } from '../document-kinds.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

type Word = Parameters<typeof say<'report/word-missing'>>[1]['what']

/** What a report asks its author for, and whether it is there. */
export type Written = Readonly<Partial<Record<Word, boolean>>>

/** What stands between a draft and a final: another kind that fits, decisions, facts, and words that nobody has written. */
export function stillToDo({ kind, fits, open, missing }: Asked, written: Written, teller: Teller): Passage[] {
  const words = (Object.keys(written) as Word[])
    .filter((what) => !written[what])
    .map((what) => say('report/word-missing', { what }))
  const told = (message: Message, of: readonly FindingInWords[]) =>
    // Their own boxes and lines tell them: this rests on them.
    teller.workedOut(message, { findings: of.map(({ id }) => id) })
  return [
    ...(fits === kind ? [] : [teller.words(say('report/another-kind-fits', { fits }))]),
    ...(open.length === 0 ? [] : [told(say('report/matters-undecided', { n: open.length }), open)]),
    ...(missing.length === 0 ? [] : [told(say('report/facts-missing', { n: missing.length }), missing)]),
    ...(words.length === 0 ? [] : [teller.words(say('report/words-missing', { words }))]),
  ]
}

interface Asked {
  kind: ReportKind
  /** The report that fits where the person stands. */
  fits: ReportKind
  open: readonly FindingInWords[]
  missing: readonly FindingInWords[]
}
