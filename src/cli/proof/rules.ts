import type { Edition } from '../../programme/edition.ts'
import { pointerTo } from '../../programme/flaw.ts'
import { numbersIn } from '../../programme/number-words.ts'
import { misquotations, quotationsIn } from '../../programme/quotations.ts'
import type { Fault } from './fault.ts'
import { printedTexts } from './printed.ts'

/** What an edition's rules rest on, and what its sentences say of them. */

/**
 * Words that don't stand in the source document.
 * @param document null: it isn't there to compare them with
 */
export function misquoted(edition: Edition, document: string | null): Fault[] {
  if (document !== null)
    return misquotations(edition, document).map(({ path, expected }) => ({
      at: pointerTo(path),
      what: expected,
    }))
  const { file } = edition.document
  const what = `“${file}” isn't in sources/ beside the edition: its quotations are compared with nothing`
  return [{ at: '/document/file', what }]
}

/** Sentences whose numbers are none of those of the rules that rest on the same clause. */
export function otherNumbers(edition: Edition): Fault[] {
  const ofRules = ruleNumbers(edition)
  return printedTexts(edition).flatMap(({ at, text, source }) => {
    const rule = source === undefined ? [] : (ofRules.get(source.clause) ?? [])
    const found = [...numbersIn(text.replace(NUMBERED, ''))]
    if (
      rule.length === 0 ||
      found.length === 0 ||
      found.some((each) => rule.some(({ is }) => is.includes(each)))
    )
      return []
    const own = rule.map(({ at: place, is }) => `${is[0]} (${pointerTo(place)})`).join(', ')
    return [{ at, what: `it says ${found.join(', ')}, and its rule ${own}: “${text}”` }]
  })
}

/**
 * Numbers in the words that a rule of counting rests on, for which the rule has no place: “in any 12 months” of a rule that
 * counts over the whole order.
 */
export function numbersOfNoRule({ rules }: Pick<Edition, 'rules'>): Fault[] {
  const held = ruleNumbers({ rules })
  const told = new Set<string>()
  return quotationsIn(rules).flatMap(({ path, source }) => {
    const known = held.get(source.clause) ?? []
    const open = [...numbersIn(source.words.replace(NUMBERED, ''))].filter(
      (each) => !known.some(({ is }) => is.includes(each)),
    )
    if (open.length === 0 || !COUNTING.includes(String(path[0])) || told.has(source.words)) return []
    told.add(source.words)
    const what = `its words say ${open.join(', ')}, and the rule has no place for that: it isn't counted: “${source.words}”`
    return [{ at: pointerTo(['rules', ...path]), what }]
  })
}

/** By which somebody repeats, is referred, is tested or has finished. */
const COUNTING: readonly string[] = [
  ...['priorTreatment', 'attendance', 'enforcement', 'removal', 'psychometrics', 'completion', 'group'],
]

/** The numbers of each clause's rules. */
function ruleNumbers({ rules }: Pick<Edition, 'rules'>): Map<string, RuleNumber[]> {
  const all = new Map<string, RuleNumber[]>()
  for (const { path, source } of quotationsIn(rules)) {
    const fields = path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], rules)
    const own = numbersBelow(fields as object, ['rules', ...path])
    all.set(source.clause, [...(all.get(source.clause) ?? []), ...own])
  }
  return all
}

interface RuleNumber {
  at: PropertyKey[]
  /** As it stands, and in years where it is in months. */
  is: number[]
}

/** Which one it is, not how many: “module five”. */
const NUMBERED =
  /\b(?:module|block|stage|step|part) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\bRM2000\b/gi

/** Directly in a rule, or in its own amounts and thresholds, with the words for them; never of where it is written. */
function numbersBelow(fields: object, path: readonly PropertyKey[]): RuleNumber[] {
  return Object.entries(fields).flatMap(([key, value]): RuleNumber[] => {
    const at = [...path, key]
    if (typeof value === 'number') return [{ at, is: [value, ...(value % 12 === 0 ? [value / 12] : [])] }]
    if (typeof value === 'string')
      return [...numbersIn(value.replace(NUMBERED, ''))].map((number) => ({ at, is: [number] }))
    const below = typeof value === 'object' && value !== null && key !== 'source'
    return below ? numbersBelow(value, at) : []
  })
}
