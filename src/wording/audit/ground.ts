import type { FindingInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Source } from '../../programme/source.ts'
import type { Subject } from '../case-view.ts'
import { quote } from '../notes.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'
import type { Unit } from './units.ts'

/** Clause, line and words of the source, how they were read, and the working of a test's result: one a line. */
export function groundOf({ marks }: Unit, subject: Subject | null, teller: Teller): Item[] {
  const findings = findingsOf(marks).map((id) => teller.finding(id))
  const sources = [
    ...findings.flatMap((finding) => finding.sources),
    ...marks.flatMap(({ ground }) => (ground.by === 'edition' ? ground.sources : [])),
  ]
  const said: Item[] = [
    ...distinct(sources).map(quote),
    ...basesOf(findings).map((text) => ({ text })),
    ...findings.flatMap((finding) => (subject === null ? [] : workingOf(finding, subject))),
  ]
  if (said.length > 0) return said
  const rests = marks.some(({ ground }) => ground.by === 'rule' && ground.facts.length > 0)
  return [say(rests ? 'audit/worked-out' : 'audit/nothing-to-rest-on')]
}

/** How the words were read: each once, also where another finding was read so and more. */
function basesOf(findings: readonly FindingInWords[]): string[] {
  const all = [...new Set(findings.flatMap(({ basis }) => basis ?? []))]
  return all.filter((basis) => !all.some((other) => other !== basis && other.includes(basis)))
}

/** Ids of the findings that a passage, or several, rest on. */
export function findingsOf(marks: Unit['marks']): string[] {
  return [...new Set(marks.flatMap(({ ground }) => (ground.by === 'rule' ? ground.findings : [])))]
}

/** Index, cut-off and norms stand here alone. */
function workingOf({ id, statement }: FindingInWords, { chronology }: Subject): Item[] {
  const [, of] = /^psychometrics\.change\/(.+)$/.exec(id) ?? []
  const norms = chronology.known.instruments.find((instrument) => instrument.id === of)?.norms
  if (of === undefined) return []
  const working = say('audit/working', { statement })
  if (norms === undefined) return [working]
  const { citation, standardDeviation, reliability } = norms
  const also = (['functional', 'clinical'] as const).flatMap((group) => {
    const given = norms[group]
    return given === undefined
      ? []
      : [say('audit/norms-of-group', { group, mean: given.mean, deviation: given.standardDeviation })]
  })
  return [working, say('audit/norms', { citation, deviation: standardDeviation, reliability, also })]
}

/** Each passage once, and none that stands within a longer one of its clause. */
function distinct(sources: readonly Source[]): Source[] {
  const all = [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one &&
          other.clause === one.clause &&
          other.words !== one.words &&
          other.words.includes(one.words),
      ),
  )
}
