import type { TargetProgress } from '../../case/record.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { capital, capitalise } from '../words.ts'
import { say } from './phrases.ts'

/** A treatment target, and what is recorded of the progress with it. */
export interface Target {
  /** Id of the target. */
  id: string
  level: TargetProgress['progress']
  name: Passage
  progress: Passage
  paragraphs: Passage[]
  evidence: Passage[]
}

/** Those of the route in the edition's order, of which something is recorded or not, then personal ones. */
export function targets(edition: Edition, { chronology, assessment }: Subject, teller: Teller): Target[] {
  const known = chronology.known.targets
  const stated = edition.rules.treatmentTargets
  const recorded = known.map((target, index): Target => {
    const at = `/targets/${index}`
    return {
      id: target.target,
      level: target.progress,
      name: targetName(edition, target, at, teller),
      progress: teller.recorded(
        say('report/target-progress', { progress: target.progress }),
        `${at}/progress`,
      ),
      paragraphs: teller.paragraphs(target.summary, `${at}/summary`),
      evidence: target.evidence.map(({ value: { text, from, on = null }, pointer }) =>
        teller.written(say('report/target-evidence', { text, from, on }), `${pointer}/text`),
      ),
    }
  })
  const without = stated
    .map(({ id, name, part }, index) => ({ id, name, part, index }))
    .filter(({ part }) => part === undefined || assessment.route.parts.includes(part))
    .filter(({ id }) => !known.some(({ target }) => target === id))
    .map(
      ({ id, name, index }): Target => ({
        id,
        level: 'not recorded',
        name: teller.ofEdition(name, `/rules/treatmentTargets/${index}/name`),
        progress: teller.words(say('report/target-progress', { progress: 'not recorded' })),
        paragraphs: [],
        evidence: [],
      }),
    )
  return [...recorded, ...without]
}

/** `Good on 5 of 7 targets, some on 2` */
export function progressCounted(all: readonly Target[], teller: Teller): Passage {
  const total = all.length
  if (total === 0) return teller.words(say('report/no-targets'))
  const counts = LEVELS.map((level) => ({ level, n: all.filter((target) => target.level === level).length }))
    .filter(({ n }) => n > 0)
    .map(
      ({ level, n }, index): Message =>
        say('report/progress-at-level', { level, n, total: index === 0 ? total : null }),
    )
  return all.every(({ level }) => level === 'not recorded')
    ? teller.words(say('report/not-recorded'))
    : teller.workedOut(
        say('report/progress-scale', {
          counts: capital({ commas: counts }),
          levels: RATED.map((level) => say('report/level', { level })),
        }),
        { facts: ['/targets'] },
      )
}

const RATED = ['good', 'some', 'limited'] as const
const LEVELS = [...RATED, 'not yet addressed', 'not recorded'] as const

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
