import { CRITERIA } from '../../case/record.ts'
import { departureId } from '../../rules/decisions/departures.ts'
import type { Stop } from '../../wording/compose.ts'
import type { Question } from '../questions/question.ts'
import type { Written } from '../state/written.ts'
import type { Shown } from './beside.ts'
import { ALWAYS_OFFERED, decidable } from './decisions.ts'
import { lackingOf } from './lacking.ts'
import { pageForAny } from './page-for.ts'
import type { Stand } from './stand.ts'

/** What the rules and the document still ask of a question. */
export interface AskedOf {
  /** How many answers that a criterion or the document asks for are missing. */
  missing: number
  /** How many findings wait for a person. */
  decisions: number
}

/** What is asked by each question, by its id, and what none of them settles: buttons that lead to where it is. */
export interface Asked {
  questions: ReadonlyMap<Question['id'], AskedOf>
  others: readonly string[]
  /** Those that lead to a decision which waits, on whichever page it is told. */
  decisions: readonly string[]
}

/** What stops a document. */
type OfDocument = Stop & { document: Written }

export function askedBy(stops: readonly OfDocument[], shown: Shown): Asked {
  const questions = new Map<string, AskedOf>()
  const others: string[] = []
  const decisions: string[] = []
  for (const stop of stops) {
    if (stop.matter === 'unusable') continue
    const page = pageOf(stop, shown)
    const way = elsewhere(stop, shown)
    if (way.startsWith('decide:') && (page === null || DECISIONS.includes(stop.matter))) decisions.push(way)
    if (page === null) {
      if (stop.matter !== 'other') others.push(way)
    } else {
      const { missing, decisions } = questions.get(page.id) ?? { missing: 0, decisions: 0 }
      const isDecision = DECISIONS.includes(stop.matter)
      questions.set(page.id, {
        missing: missing + (isDecision ? 0 : 1),
        decisions: decisions + (isDecision ? 1 : 0),
      })
    }
  }
  return { questions, others, decisions }
}

/**
 * Criteria that can't be told and stop nothing, since others are against it already. Nobody is asked for those that the
 * document is sent without.
 */
export function criteriaBeside(stops: readonly Stop[], { assessment, chronology }: Stand): Stop[] {
  const told = new Set(stops.flatMap(({ findings }) => findings))
  return assessment.suitability.criteria
    .filter(({ id, outcome, findingId }) => {
      const departure = chronology.decisions.latest('departure', id)
      return outcome === 'not recorded' && !told.has(findingId) && departure === null
    })
    .map(({ name, findingId }) => ({ said: name, matter: 'other', findings: [findingId], gap: null }))
}

/** To the decision itself, or to the list of what stops the final. */
function elsewhere({ findings, gap }: Stop, { stand }: Shown): string {
  const [id = gap === null ? '' : departureId(gap)] = findings
  const isOpen = stand !== null && id !== '' && decidable({ id }, stand) !== null
  return isOpen ? `decide:${id}` : 'to:preview'
}

const DECISIONS: readonly Stop['matter'][] = ['decision', 'route later', 'after recall']

/** Null: it is about the whole case, or about what no page asks. */
function pageOf({ matter, gap, findings, document }: OfDocument, { given, stand }: Shown): Question | null {
  if (findings.some((id) => ALWAYS_OFFERED.includes(id))) return null
  const facts =
    stand?.assessment.findings.flatMap(({ id, facts: own }) => (findings.includes(id) ? own : [])) ?? []
  const criterion = CRITERIA.find((each) => findings.includes(`suitability.${each}`))
  const named = lackingOf(gap ?? criterion ?? matter, document)
  return pageForAny([...named, ...facts], given)
}
