import type { DecisionEvent } from '../../chronology/decisions.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { decisionNamed } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'
import { aboutOf, effectOf } from './prior-treatment.ts'

/**
 * An exemption, direct entry or adjustment that was decided and that the edition doesn't describe, or describes for
 * another part: it can't be applied, and isn't left unsaid (001-11, 002-14, 003-17). A later decision about the same
 * replaces it; one that refuses changes nothing.
 */
export function assessUnmatchedDecisions({ edition, chronology }: Case): Finding[] {
  return chronology.decisions.all
    .filter(
      (decision) => decision.standing === 'stands' && isPrior(decision) && !isMatched(edition, decision),
    )
    .map((decision) => unmatched(edition, decision))
}

function unmatched(edition: Edition, { value, pointer }: DecisionEvent): Finding {
  const rules = edition.rules.priorTreatment
  const told = {
    decision: decisionNamed(value),
    where: nameOf(edition, value.subject),
    also: rules.length === 0 ? [] : [say('route/edition-describes', { effects: effectsOf(edition) })],
  }
  const common = {
    id: `route.prior-decision/${value.id}`,
    topic: 'route' as const,
    sources: rules.map(({ source }) => source),
    basis: [say('route/ground-prior-decision')],
    facts: [pointer],
  }
  if (value.outcome !== 'granted') {
    return finding({ ...common, outcome: 'noted', ...say('route/prior-decision-without-effect', told) })
  }
  return finding({
    ...common,
    outcome: 'needs decision',
    ...say('route/prior-decision-unmatched', told),
    readings: [
      { reading: say('route/reading-decision-misnamed'), outcome: say('route/decision-recorded-as-meant') },
      { reading: say('route/reading-decision-outside'), outcome: say('route/part-stays-required') },
    ],
    settledBy: say('route/settled-by-described-effect'),
  })
}

function isPrior({ value: { about } }: DecisionEvent): boolean {
  return about === 'exemption' || about === 'direct entry'
}

function isMatched(edition: Edition, { value: { about, subject } }: DecisionEvent): boolean {
  return edition.rules.priorTreatment.some(
    (rule) =>
      aboutOf(rule) === about && (subject === undefined || subject === rule.part || subject === rule.route),
  )
}

function effectsOf(edition: Edition) {
  return edition.rules.priorTreatment.map((rule) => effectOf(edition, rule))
}

function nameOf({ rules }: Edition, id: string | undefined): string | null {
  return [...rules.parts, ...rules.routes].find((each) => each.id === id)?.name ?? id ?? null
}
