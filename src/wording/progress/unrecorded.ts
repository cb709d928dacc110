import { Passage, together } from '../passage.ts'
import type { Target } from '../report/targets.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** A target of the programme of which nothing is recorded. One that somebody named for him has a row in any case. */
export function isUnrecorded({ level, name, paragraphs, evidence }: Target): boolean {
  const isEmpty = paragraphs.length + evidence.length === 0
  return level === 'not recorded' && isEmpty && name.ground.by === 'edition'
}

/** `Not recorded: victim empathy; planning ahead`. Null: there is none. */
export function unrecorded(targets: readonly Target[], teller: Teller): Passage | null {
  if (targets.length === 0) return null
  const names = targets.map(({ name }) => name)
  const said = say('progress/targets-not-recorded', { names: names.map(({ text }) => ({ text })) })
  return new Passage(teller.language.say(said), said.code, together(names.map(({ ground }) => ground)))
}
