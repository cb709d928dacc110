import type { TargetProgress } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capitalise } from '../words.ts'
import { say } from './phrases.ts'

/** A treatment target, and what is recorded of the progress with it. */
export interface Target {
  name: Passage
  progress: Passage
  paragraphs: Passage[]
  evidence: Passage[]
}

export function targets(edition: Edition, { chronology }: Subject, teller: Teller): Target[] {
  return chronology.known.targets.map((target, index) => ({
    name: targetName(edition, target, `/targets/${index}`, teller),
    progress: teller.recorded(
      say('report/target-progress', { progress: target.progress }),
      `/targets/${index}/progress`,
    ),
    paragraphs: teller.paragraphs(target.summary, `/targets/${index}/summary`),
    evidence: target.evidence.map(({ value: { text, from, on = null }, pointer }) =>
      teller.written(say('report/target-evidence', { text, from, on }), `${pointer}/text`),
    ),
  }))
}

function targetName(
  { rules: { treatmentTargets } }: Edition,
  { target, name }: Pick<TargetProgress, 'target' | 'name'>,
  at: string,
  teller: Teller,
): Passage {
  if (name !== undefined) return teller.written(name, `${at}/name`)
  const index = treatmentTargets.findIndex(({ id }) => id === target)
  const own = treatmentTargets[index]?.name
  return own === undefined
    ? teller.recorded(capitalise(target), `${at}/target`)
    : teller.ofEdition(own, `/rules/treatmentTargets/${index}/name`)
}

/** Targets of the route of which nothing is recorded. Null: something is of each. */
export function notAddressed(
  edition: Edition,
  { chronology, assessment }: Subject,
  teller: Teller,
): Passage | null {
  const without = edition.rules.treatmentTargets
    .filter(({ part }) => part === undefined || assessment.route.parts.includes(part))
    .filter(({ id }) => !chronology.known.targets.some(({ target }) => target === id))
    .map(({ name }) => name)
  return without.length === 0
    ? null
    : teller.workedOut(say('report/targets-not-addressed', { targets: without }), { facts: ['/targets'] })
}
