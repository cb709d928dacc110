import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { say } from './findings.ts'

export type Routing = NonNullable<Edition['rules']['routing']>
export type LevelRule = Routing['levels'][number]

/** The rule that the recorded levels lead to, or why none does. */
export type LevelRoute =
  | { kind: 'rule'; rule: LevelRule; facts: string[] }
  | { kind: 'no-rule-fits'; facts: string[] }
  | { kind: 'not recorded'; missing: Message[]; facts: string[] }
  | { kind: 'not-by-level' }

/**
 * 001-06, 001-07, 003-14, 003-15. A rule holds when every level it names holds. Rules that hold and lead to
 * different routes leave it open, as does a case that none fits.
 */
export function levelRoute({ chronology }: Case, routing: Routing): LevelRoute {
  if (routing.levels.length === 0) return { kind: 'not-by-level' }
  const { rm2000s, deviance } = chronology.known.risk
  const levels = {
    rm2000s: rm2000s?.level,
    deviance: deviance?.level,
  }
  const facts = [
    ...(levels.rm2000s === undefined ? [] : ['/risk/rm2000s']),
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
