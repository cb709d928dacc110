import type { SignedText } from '../case/signing.ts'
import { sha256 } from '../digest.ts'
import type { Mark } from './templates/marks.ts'

/** What of a composed document signatures stand for: all above them, but what a file says of itself. */
export interface Above {
  /** Digest of the text (SHA-256). */
  of: string
  /** Heading by heading, the title first. */
  headings: { heading: string; of: string }[]
  /** The text, with what the file says of itself. */
  markdown: string
  /** The heading that people sign under, which ends it. */
  end: string
}

/** Codes of the headings that people sign under. A language may call them what it likes. */
const SIGNED_UNDER: readonly (string | null)[] = [
  'report/heading-signatures',
  'progress/heading-signature',
  'section/heading-completion',
]

/** Null: somebody's own template has no place for signatures. */
export function aboveSignatures(markdown: string, marks: readonly Mark[]): Above | null {
  const heading = marks.find(({ code }) => SIGNED_UNDER.includes(code))
  if (heading === undefined) return null
  const from = markdown.lastIndexOf('\n', heading.from) + 1
  const [whole, end] = [markdown.slice(0, from), markdown.slice(from).split('\n', 1)[0] ?? '']
  const text = whole.slice(whole.indexOf('\n---\n') + '\n---\n'.length).trim()
  const headings = text
    .split(/\n(?=## )/)
    .map((part) => ({ heading: titleOf(part), of: sha256(part.trim()).slice(0, 12) }))
  return { of: sha256(text), headings, markdown: whole, end }
}

/** What became of a text since it was signed. `other words`: the same facts, which the program says otherwise today. */
export type SinceSigned =
  | { state: 'as signed' }
  | { state: 'other words'; program: string }
  | { state: 'other facts'; headings: string[] }

/** @param facts digest of what the record tells today of the date of position */
export function sinceSigned(signed: SignedText, facts: string | null, above: Above | null): SinceSigned {
  if (above?.of === signed.of) return { state: 'as signed' }
  if (facts === signed.facts) return { state: 'other words', program: signed.program }
  return { state: 'other facts', headings: differing(signed.headings, above?.headings ?? []) }
}

type Headings = Above['headings']

/** Headings that are new, gone, or over something else. */
function differing(then: Headings, now: Headings): string[] {
  const within = (all: Headings, { heading, of }: Headings[number]) =>
    all.some((each) => each.heading === heading && each.of === of)
  const changed = [...now.filter((each) => !within(then, each)), ...then.filter((each) => !within(now, each))]
  return [...new Set(changed.map(({ heading }) => heading))]
}

function titleOf(part: string): string {
  const line = part.slice(0, part.indexOf('\n') + 1 || part.length).trim()
  return line.replace(/^#+ /, '').replace(/\\(.)/g, '$1')
}
