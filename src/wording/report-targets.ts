import type { TargetProgress } from '../case/record.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../programme/edition.ts'
import type { Subject } from './case-view.ts'
import { say } from './report-phrases.ts'
import { capitalise, splitParagraphs } from './words.ts'

/** A treatment target, and what is recorded of the progress with it. */
export interface Target {
  name: string
  progress: string
  paragraphs: string[]
  evidence: string[]
}

export function targets(edition: Edition, { chronology }: Subject, language: Language): Target[] {
  return chronology.known.targets.map((target) => ({
    name: targetName(edition, target),
    progress: language.say(say('report/target-progress', { progress: target.progress })),
    paragraphs: splitParagraphs(target.summary),
    evidence: target.evidence.map(({ text, from, on = null }) =>
      language.say(say('report/target-evidence', { text, from, on })),
    ),
  }))
}

function targetName(edition: Edition, { target, name }: TargetProgress): string {
  return name ?? edition.rules.treatmentTargets.find(({ id }) => id === target)?.name ?? capitalise(target)
}

/** Targets of the route of which nothing is recorded. Null: something is of each. */
export function notAddressed(
  edition: Edition,
  { chronology, assessment }: Subject,
  language: Language,
): string | null {
  const without = edition.rules.treatmentTargets
    .filter(({ part }) => part === undefined || assessment.route.parts.includes(part))
    .filter(({ id }) => !chronology.known.targets.some(({ target }) => target === id))
    .map(({ name }) => name)
  return without.length === 0 ? null : language.say(say('report/targets-not-addressed', { targets: without }))
}
