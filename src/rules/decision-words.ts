import type { Decision } from '../case/record.ts'
import type { Message } from '../message.ts'
import { say } from './phrases.ts'
import { term } from './terms.ts'

/** `The probation officer decided this on 5 March 2026. Reason recorded: …` Roles, never names. */
export function decisionSaid({ by, on, reason, approvedBy }: Decision): Message {
  const approver = approvedBy?.role ?? ''
  return say('decision/recorded', { role: by.role, on, approved: approvedBy !== undefined, approver, reason })
}

/** `the decision of 5 March 2026 (absence: acceptable)`. A route is named by its id. */
export function decisionNamed({ on, about, outcome }: Decision): Message {
  return say('decision/named', { on, about: term('about', about), outcome: outcomeSaid({ about, outcome }) })
}

export function outcomeSaid({ about, outcome }: Pick<Decision, 'about' | 'outcome'>): Message {
  return about === 'route'
    ? say('decision/outcome-of-route', { name: outcome })
    : term('decision', outcome as Parameters<typeof term<'decision'>>[1])
}
