import type { Decision } from '../case/record.ts'
import type { Message } from '../message.ts'
import { say } from './phrases.ts'
import { term } from './terms.ts'

/** `Ruth Pell, probation officer, decided this on 5 March 2026: …` */
export function decisionSaid({ by, on, reason, approvedBy }: Decision): Message {
  return say('decision/recorded', {
    ...{ name: by.name, role: by.role, on, reason },
    approved: approvedSaid(approvedBy),
  })
}

/** `approved by Ana Example (treatment manager)`. Null: nobody is recorded. */
export function approvedSaid(approvedBy: Decision['approvedBy']): Message | null {
  return approvedBy === undefined ? null : say('decision/approved-by', approvedBy)
}

/** `the decision of 5 March 2026 (absence: acceptable)`. Of a route, which it has by its id: `(route)`. */
export function decisionNamed({ on, about, outcome }: Decision): Message {
  const said = about === 'route' ? null : outcomeSaid({ about, outcome })
  return say('decision/named', { on, about: term('about', about), outcome: said })
}

export function outcomeSaid({ about, outcome }: Pick<Decision, 'about' | 'outcome'>): Message {
  return about === 'route'
    ? say('decision/outcome-of-route', { name: outcome })
    : term('decision', outcome as Parameters<typeof term<'decision'>>[1])
}
