import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'
import { namesTool, type Routing } from './level.ts'

/** With which tools the levels were assessed that a route rests on, where the edition names none and the record does. */
export function toolsUsed({ chronology }: Case, facts: readonly string[]): Message[] {
  const { other, deviance } = chronology.known.risk
  return [
    ...(other !== undefined && facts.includes('/risk/other')
      ? [say('route/ground-other-tool', { tool: other.tool })]
      : []),
    ...(deviance?.tool !== undefined && facts.includes('/risk/deviance')
      ? [say('route/ground-deviance-tool', { tool: deviance.tool })]
      : []),
  ]
}

/**
 * A level by another tool leads to no route where the edition names the tool (003-13), or where no level of risk leads to
 * one: it is told.
 */
export function assessOtherTool({ chronology }: Case, routing: Routing | undefined): Finding[] {
  const { other } = chronology.known.risk
  if (other === undefined) return []
  const named = routing !== undefined && namesTool(routing)
  if (!named && routing?.levels.some(({ rm2000s }) => rm2000s !== undefined)) return []
  const { tool, level, assessedOn } = other
  return [
    finding({
      id: 'route.other-tool',
      topic: 'route',
      outcome: 'noted',
      severity: 'warning',
      ...say(named ? 'route/level-of-other-tool' : 'route/level-not-asked', {
        tool,
        level: term('level', level),
        on: assessedOn,
      }),
      sources: named ? [routing.source] : [],
      facts: ['/risk/other'],
    }),
  ]
}
