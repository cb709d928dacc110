import type { Decision } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import type { Message } from '../../message.ts'
import { eventSaid } from '../../rules/subject-words.ts'
import { say } from './phrases.ts'

/** A decision by its date and what it is about: `decision of 18 February 2026 on suitability`. */
export function decisionOf(decision: Decision, chronology: Chronology): Message {
  return say('check/decision-of', { on: decision.on, about: aboutOf(decision, chronology) })
}

function aboutOf({ about, subject = '' }: Decision, chronology: Chronology): Message {
  if (about === 'criterion') return say('check/about-criterion', { criterion: subject })
  const from = about === 'absence' || about === 'attendance' ? eventSaid(chronology, subject) : null
  if (from === null) return say('check/about', { about })
  return about === 'absence'
    ? say('check/about-absence', { from })
    : say('check/about-attendance', { at: from })
}
