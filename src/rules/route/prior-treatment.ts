import type { Decision, Fact } from '../../case/record.ts'
import { differing, standingOf } from '../../chronology/decisions.ts'
import { compare } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'

type Rule = Edition['rules']['priorTreatment'][number]
type Earlier = Case['chronology']['known']['earlierProgrammes'][number]['value']

/** What an earlier programme changes, once a person has decided it. */
export interface PriorTreatment {
  rule: Rule
  granted: boolean
  finding: Finding
}

/**
 * 001-11, 002-14, 003-17, C-7b. Never automatic: where the conditions hold, a person decides. A decision to grant it
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
  const effect = effectOf(edition, rule)
  const told = { effect, required: programmeRequired(rule) }
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
    basis: [say('route/ground-prior-treatment')],
    facts: [...earlier.map(({ pointer }) => pointer), ...(decision === null ? [] : [decision.pointer])],
  }
  const regarded = holding ?? possible
  const missing =
    regarded === undefined
      ? [...(earlier.length === 0 ? [say('route/programme-needed')] : [])]
      : [
          ...regarded.conditions
            .filter(({ holds }) => holds === 'not recorded')
            .flatMap(({ needed }) => needed),
          // That nothing was seen of it is no condition of an edition: told, for whoever decides.
          ...(regarded.entry.value.evidenceSeen === 'no' ? [say('route/evidence-needed')] : []),
        ]
  if (possible === undefined && decision?.value.outcome === 'granted') {
    return { granted: false, finding: notApplied(common, told, missing) }
  }
  if (earlier.length > 0 && possible === undefined) {
    return {
      granted: false,
      finding: finding({
        ...common,
        outcome: 'not met',
        severity: 'information',
        ...say('route/prior-treatment-not-shown', told),
      }),
    }
  }
  if (decision !== null) {
    const granted = decision.value.outcome === 'granted'
    if (granted && rule.effect === 'adjustment') {
      return { granted, finding: adjusted(common, decision.value, missing) }
    }
    return {
      granted,
      finding: finding({
        ...common,
        outcome: 'decided',
        severity: granted && missing.length > 0 ? 'warning' : 'information',
        ...say(granted ? 'route/prior-treatment-granted' : 'route/prior-treatment-refused', {
          effect,
          decision: decisionSaid(decision.value),
        }),
        missing: granted ? missing : [],
      }),
    }
  }
  if (holding !== undefined || decisions.length > 0) {
    return {
      granted: false,
      finding: finding({
        ...common,
        outcome: 'needs decision',
        ...(holding === undefined
          ? say('route/prior-treatment-decided-differently-not-recorded', { ...told, missing })
          : say(
              differing(decisions).length > 0
                ? 'route/prior-treatment-decided-differently'
                : 'route/prior-treatment-undecided',
              told,
            )),
        missing,
        readings: [
          { reading: say('route/reading-prior-counts'), outcome: say('route/effect-granted', { effect }) },
          {
            reading: say('route/reading-prior-changes-nothing'),
            outcome: say('route/effect-refused', { effect }),
          },
        ],
        settledBy: say('route/settled-by-prior-decision', { about: term('about', aboutOf(rule)) }),
      }),
    }
  }
  return {
    granted: false,
    finding: finding({
      ...common,
      outcome: 'not recorded',
      ...say('route/prior-treatment-not-recorded', { ...told, missing }),
      missing,
    }),
  }
}

/** Whether a rule of the edition on earlier programmes can hold for one: nothing that is recorded of it stands against. */
export function mayBeRegarded({ rules }: Edition, earlier: Earlier): boolean {
  return rules.priorTreatment.some((rule) => conditionsOf(rule, earlier).every(({ holds }) => holds !== 'no'))
}

/** 003-17: the edition says no more than that there are adjustments, so what this one changes is the decision's to say. */
function adjusted(
  common: Pick<Finding, 'id' | 'topic' | 'sources' | 'basis' | 'facts'>,
  decision: Decision,
  lacking: Message[],
): Finding {
  const missing = [...lacking, ...(decision.changes === undefined ? [say(CHANGES_NEEDED)] : [])]
  return finding({
    ...common,
    outcome: 'decided',
    severity: missing.length > 0 ? 'warning' : 'information',
    ...say('route/adjustment-granted', {
      decision: decisionSaid(decision),
      changes: decision.changes ?? null,
    }),
    missing,
  })
}

/** Code of what an adjustment lacks that doesn't say what it changes. */
export const CHANGES_NEEDED = 'route/changes-needed'

/** A decision to grant it that the record doesn't bear out. */
function notApplied(
  common: Pick<Finding, 'id' | 'topic' | 'sources' | 'basis' | 'facts'>,
  told: { effect: Message; required: Message },
  missing: Message[],
): Finding {
  const { effect } = told
  return finding({
    ...common,
    outcome: 'needs decision',
    ...say(
      missing.length === 0
        ? 'route/prior-treatment-granted-against-record'
        : 'route/prior-treatment-granted-without-record',
      told,
    ),
    missing,
    readings: [
      {
        reading: say('route/reading-prior-programme'),
        outcome: say('route/effect-granted-once-recorded', { effect }),
      },
      { reading: say('route/reading-no-prior-programme'), outcome: say('route/effect-refused', { effect }) },
    ],
    settledBy: say('route/settled-by-prior-programme'),
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

/** What a decision on it is about. */
export function aboutOf(rule: Rule): 'direct entry' | 'exemption' {
  return rule.effect === 'direct entry' ? 'direct entry' : 'exemption'
}

/** `needed`: what is missing where it isn't recorded; the setting always is. */
function conditionsOf({ requires }: Rule, earlier: Earlier): { needed: Message[]; holds: Fact }[] {
  const fact = (wanted: boolean, needed: Message[], holds: Fact = 'not recorded') =>
    wanted ? [{ needed, holds }] : []
  return [
    ...fact(requires.setting === 'prison', [], earlier.setting === 'prison' ? 'yes' : 'no'),
    ...fact(requires.accredited, [say('route/accredited-needed')], earlier.accredited),
    ...fact(requires.completed, [say('route/completed-needed')], earlier.completed),
    ...fact(requires.attended, [say('route/attended-needed')], attendedAt(earlier)),
    ...fact(requires.progress, [say('route/progress-needed')], earlier.progress),
  ]
}

/** Nobody completes a programme, or makes progress in it, without attending. */
function attendedAt({ attended, completed, progress }: Earlier): Fact {
  if (attended === 'yes' || attended === 'no') return attended
  return completed === 'yes' || progress === 'yes' ? 'yes' : 'not recorded'
}

function programmeRequired({ requires }: Rule): Message {
  const { setting, accredited, completed, attended, progress } = requires
  return say('route/programme-required', {
    setting,
    accredited,
    done: [
      ...(attended && !progress ? [say('route/programme-attended')] : []),
      ...(completed ? [say('route/programme-completed')] : []),
      ...(progress ? [say('route/programme-progress')] : []),
    ],
  })
}

/** `Exemption from Induction`, `Direct entry to Relapse Prevention`. */
export function effectOf({ rules }: Edition, rule: Rule): Message {
  const part = rules.parts.find(({ id }) => id === rule.part)?.name ?? null
  switch (rule.effect) {
    case 'exempt from part':
      return say('route/effect-exemption', { part })
    case 'direct entry':
      return say('route/effect-direct-entry', {
        to: part ?? rules.routes.find(({ id }) => id === rule.route)?.name ?? null,
      })
    case 'adjustment':
      return say('route/effect-adjustment')
  }
}
