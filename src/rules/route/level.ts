import type { Item, Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { say } from './findings.ts'

export type Routing = NonNullable<Edition['rules']['routing']>
export type LevelRule = Routing['levels'][number]

/** The rule that the recorded levels lead to, or why none does. */
export type LevelRoute =
  | { kind: 'rule'; rule: LevelRule; facts: string[] }
  | { kind: 'no-rule-fits'; facts: string[] }
  /** Levels of risk by two tools lead to different routes; null: to none. */
  | { kind: 'tools-differ'; facts: string[]; tools: readonly { tool: Item; route: string | null }[] }
  | { kind: 'not recorded'; missing: Message[]; facts: string[] }
  | { kind: 'not-by-level' }

/**
 * 001-06, 001-07, 003-14, 003-15. A rule holds when every level it names holds. Rules that hold and lead to
 * different routes leave it open, as does a case that none fits. An edition that speaks of risk and names no tool
 * is read by whichever tool the level was assessed with; where two lead to different routes, a person decides.
 */
export function levelRoute(given: Case, routing: Routing): LevelRoute {
  if (routing.levels.length === 0) return { kind: 'not-by-level' }
  const { rm2000s, other } = given.chronology.known.risk
  const assessed = [
    ...(rm2000s === undefined
      ? []
      : [{ tool: say('route/risk-matrix'), level: rm2000s.level, fact: '/risk/rm2000s' }]),
    ...(other === undefined || namesTool(routing)
      ? []
      : [{ tool: { text: other.tool }, level: other.level, fact: '/risk/other' }]),
  ]
  const [first, second] = assessed
  const route = routeAt(given, routing, first)
  if (second === undefined) return route
  const beside = routeAt(given, routing, second)
  const [one, two] = [routeIn(route), routeIn(beside)]
  if (one !== two) {
    return {
      kind: 'tools-differ',
      facts: [...new Set([...factsIn(route), ...factsIn(beside)])],
      tools: [
        { tool: first?.tool ?? say('route/risk-matrix'), route: one },
        { tool: second.tool, route: two },
      ],
    }
  }
  return 'facts' in route ? { ...route, facts: [...new Set([...route.facts, second.fact])] } : route
}

/** Whether the edition says with which tool the level is assessed (003-13). */
export function namesTool({ basis }: Routing): boolean {
  return basis === 'RM2000/S'
}

function routeIn(level: LevelRoute): string | null {
  return level.kind === 'rule' ? level.rule.route : null
}

function factsIn(level: LevelRoute): string[] {
  return 'facts' in level ? level.facts : []
}

function routeAt(
  { chronology }: Case,
  routing: Routing,
  risk: { level: string; fact: string } | undefined,
): LevelRoute {
  const { deviance } = chronology.known.risk
  const levels = { rm2000s: risk?.level, deviance: deviance?.level }
  const facts = [
    ...(risk === undefined ? [] : [risk.fact]),
    ...(levels.deviance === undefined ? [] : ['/risk/deviance']),
  ]
  const holding = routing.levels.filter((rule) => holds(rule, levels) === 'yes')
  const [rule] = holding
  if (rule !== undefined) {
    return new Set(holding.map(({ route }) => route)).size === 1
      ? { kind: 'rule', rule, facts }
      : { kind: 'no-rule-fits', facts }
  }
  const open = routing.levels.filter((each) => holds(each, levels) === 'not recorded')
  if (open.length === 0) return { kind: 'no-rule-fits', facts }
  return {
    kind: 'not recorded',
    facts,
    missing: [
      ...(levels.rm2000s === undefined && open.some((each) => each.rm2000s !== undefined)
        ? [say('route/risk-level-needed')]
        : []),
      ...(levels.deviance === undefined && open.some((each) => each.deviance !== undefined)
        ? [say('route/deviance-needed')]
        : []),
    ],
  }
}

function holds(
  rule: LevelRule,
  levels: { rm2000s: string | undefined; deviance: string | undefined },
): 'yes' | 'no' | 'not recorded' {
  const each = [named(rule.rm2000s, levels.rm2000s), named(rule.deviance, levels.deviance)]
  return each.includes('no') ? 'no' : each.includes('not recorded') ? 'not recorded' : 'yes'
}

function named(
  asked: readonly string[] | undefined,
  level: string | undefined,
): 'yes' | 'no' | 'not recorded' {
  if (asked === undefined) return 'yes'
  if (level === undefined) return 'not recorded'
  return asked.includes(level) ? 'yes' : 'no'
}
