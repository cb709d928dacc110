import type { Fact } from '../../case/record.ts'
import { differing, standingOf } from '../../chronology/decisions.ts'
import { compare } from '../../chronology/recorded.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { decisionInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { list } from '../words.ts'

type Rule = Edition['rules']['priorTreatment'][number]
type Earlier = Case['chronology']['known']['earlierProgrammes'][number]['value']

/** What an earlier programme changes, once a person has decided it. */
export interface PriorTreatment {
  rule: Rule
  granted: boolean
  finding: Finding
}

/**
 * 001-11, 002-14, 003-17. Never automatic: where the conditions hold, a person decides. A decision to grant it
 * against a condition that is recorded as not met, or with no earlier programme recorded at all, is not applied, and
 * stays open.
 */
export function assessPriorTreatment(given: Case): PriorTreatment[] {
  return given.edition.rules.priorTreatment.flatMap((rule) => {
    const assessed = assessRule(given, rule)
    return assessed === null ? [] : [{ rule, ...assessed }]
  })
}

function assessRule(given: Case, rule: Rule): Omit<PriorTreatment, 'rule'> | null {
  const { edition, chronology } = given
  const effect = effectInWords(edition, rule)
  const earlier = chronology.known.earlierProgrammes
  const checked = earlier.map((entry) => ({ entry, conditions: conditionsOf(rule, entry.value) }))
  const holding = checked.find(({ conditions }) => conditions.every(({ holds }) => holds === 'yes'))
  const possible = checked.find(({ conditions }) => conditions.every(({ holds }) => holds !== 'no'))
  const decisions = decisionsOn(given, rule)
  const decision = standingOf(decisions)
  if (earlier.length === 0 && decisions.length === 0) return null
  const common = {
    id: priorTreatmentId(rule),
    topic: 'route' as const,
    sources: [rule.source],
    basis: 'What an earlier programme changes is never automatic: a person decides (C-7b).',
    facts: [...earlier.map(({ pointer }) => pointer), ...(decision === null ? [] : [decision.pointer])],
  }
  const asked = `${effect} can be considered after ${requirementInWords(rule)}.`
  const missing =
    possible === undefined
      ? [...(earlier.length === 0 ? ['the earlier programme'] : [])]
      : possible.conditions
          .filter(({ holds }) => holds === 'not recorded')
          .map(({ words }) => `whether it was ${words}`)
  if (possible === undefined && decision?.value.outcome === 'granted') {
    return { granted: false, finding: notApplied(common, asked, effect, earlier.length > 0) }
  }
  if (earlier.length > 0 && possible === undefined) {
    return {
      granted: false,
      finding: finding({
        ...common,
        outcome: 'not met',
        severity: 'information',
        statement: `${asked} The record does not show this.`,
      }),
    }
  }
  if (decision !== null) {
    const granted = decision.value.outcome === 'granted'
    return {
      granted,
      finding: finding({
        ...common,
        outcome: 'decided',
        severity: granted && missing.length > 0 ? 'warning' : 'information',
        statement: `${effect} was ${granted ? 'granted' : 'refused'}. ${decisionInWords(decision.value)}`,
        missing: granted ? missing : [],
      }),
    }
  }
  if (holding !== undefined || decisions.length > 0) {
    const shown =
      holding === undefined
        ? `The record does not say ${list(missing)}`
        : differing(decisions).length > 0
          ? 'The record shows this'
          : 'The record shows this, and nobody has decided'
    return {
      granted: false,
      finding: finding({
        ...common,
        outcome: 'needs decision',
        statement: `${asked} ${shown}${differing(decisions).length > 0 ? ', and the decisions recorded on it differ' : ''}.`,
        missing,
        readings: [
          { reading: 'The earlier programme is taken into account', outcome: `${effect} granted` },
          { reading: 'The earlier programme changes nothing', outcome: `${effect} refused` },
        ],
        settledBy: `A recorded decision (${aboutOf(rule)}) with a reason.`,
      }),
    }
  }
  return {
    granted: false,
    finding: finding({
      ...common,
      outcome: 'not recorded',
      statement: `${asked} The record does not say ${list(missing)}.`,
      missing,
    }),
  }
}

/** A decision to grant it that the record doesn't bear out. */
function notApplied(
  common: Pick<Finding, 'id' | 'topic' | 'sources' | 'basis' | 'facts'>,
  asked: string,
  effect: string,
  known: boolean,
): Finding {
  return finding({
    ...common,
    outcome: 'needs decision',
    statement: `${asked} ${known ? 'The record does not show this' : 'No earlier programme is recorded'}, so the decision to grant it is not applied.`,
    missing: known ? [] : ['the earlier programme'],
    readings: [
      { reading: 'There was such a programme', outcome: `${effect} granted, once it is recorded` },
      { reading: 'There was none', outcome: `${effect} refused` },
    ],
    settledBy: 'The earlier programme as it was, or another decision.',
  })
}

/** Oldest first, whether they name the part, the route or nothing. */
function decisionsOn({ chronology }: Case, rule: Rule) {
  const subjects = [null, rule.part, rule.route].filter((subject) => subject !== undefined)
  return subjects
    .flatMap((subject) => chronology.decisions.about(aboutOf(rule), subject))
    .sort((a, b) => compare(a.value.on, b.value.on) || compare(a.value.id, b.value.id))
}

/** The id of its finding. */
export function priorTreatmentId({ effect, part, route }: Rule): string {
  return `route.prior-treatment/${[effect, part ?? route].filter(Boolean).join('/')}`
}

function aboutOf(rule: Rule): 'direct entry' | 'exemption' {
  return rule.effect === 'direct entry' ? 'direct entry' : 'exemption'
}

function conditionsOf({ requires }: Rule, earlier: Earlier): { words: string; holds: Fact }[] {
  const fact = (wanted: boolean, words: string, value: Fact | undefined) =>
    wanted ? [{ words, holds: value ?? ('not recorded' as const) }] : []
  return [
    ...fact(requires.setting === 'prison', 'in prison', earlier.setting === 'prison' ? 'yes' : 'no'),
    ...fact(requires.accredited, 'accredited', earlier.accredited),
    ...fact(requires.completed, 'completed', earlier.completed),
    ...fact(requires.progress, 'attended with progress', earlier.progress),
  ]
}

function requirementInWords({ requires }: Rule): string {
  const done = [
    ...(requires.completed ? ['completed'] : []),
    ...(requires.progress ? ['attended with progress'] : []),
  ]
  const kind = [
    ...(requires.accredited ? ['accredited'] : []),
    ...(requires.setting === 'prison' ? ['prison'] : []),
  ]
  const article = requires.accredited ? 'an' : 'a'
  return `${[article, ...kind, 'programme'].join(' ')} that was ${list(done)}`
}

/** `Exemption from Induction`, `Direct entry to Relapse Prevention`. */
export function effectInWords(edition: Edition, rule: Rule): string {
  const part = edition.rules.parts.find(({ id }) => id === rule.part)?.name
  switch (rule.effect) {
    case 'exempt from part':
      return `Exemption from ${part ?? 'a part'}`
    case 'direct entry':
      return `Direct entry to ${part ?? edition.rules.routes.find(({ id }) => id === rule.route)?.name ?? 'a later part'}`
    case 'adjustment':
      return 'An adjustment of the programme'
  }
}
