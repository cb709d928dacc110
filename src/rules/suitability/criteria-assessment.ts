import { dateInWords } from '../../programme/date-words.ts'
import type { Criterion } from '../assessment.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { list } from '../words.ts'
import { type Judged, judge } from './criterion.ts'

/** 002-13. Without the assessment nothing can be said, so its absence is no reason against anyone. */
export function judgeAssessment(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.assessment
  if (rule === undefined) return null
  const done = given.chronology.known.assessment
  const stages = list(rule.stages, 'or')
  const criterion = {
    id: 'assessment',
    name: 'Suitability assessment',
    requirement: `Assessed at the ${stages} stage`,
    sources: [rule.source],
  }
  if (done?.carriedOut !== 'yes') {
    const no = done?.carriedOut === 'no'
    return judge(given, {
      ...criterion,
      recorded: no ? 'Not carried out' : null,
      outcome: no ? 'not met' : 'not recorded',
      statement: `${no ? `The assessment at the ${stages} stage has not been carried out` : `No assessment at the ${stages} stage is recorded`}. Suitability cannot be stated without it.`,
      facts: no ? ['/assessment/carriedOut'] : [],
      missing: [`assessment at the ${stages} stage`],
      settledBy: 'The assessment.',
    })
  }
  const when = done.on === undefined ? '' : ` on ${dateInWords(done.on)}`
  const stage = done.stage === undefined ? '' : ` at the ${done.stage} stage`
  return judge(given, {
    ...criterion,
    recorded: `Carried out${stage}${when}`,
    outcome: done.stage === undefined || rule.stages.includes(done.stage) ? 'met' : 'not met',
    statement: `An assessment was carried out${stage}${when}. The edition asks for one at the ${stages} stage.`,
    facts: ['/assessment'],
  })
}

/** 003-13. The level is accepted as assessed, never scored. A level that the edition doesn't mention is flagged. */
export function judgeRisk(given: Case): Judged | null {
  const routing = given.edition.rules.routing
  if (routing?.basis !== 'RM2000/S') return null
  const rm2000s = given.chronology.known.risk.rm2000s
  const criterion = {
    id: 'risk',
    name: 'Risk level',
    requirement: 'Assessed with Risk Matrix 2000/S',
    sources: [routing.source],
  }
  if (rm2000s === undefined) {
    return judge(given, {
      ...criterion,
      recorded: null,
      outcome: 'not recorded',
      statement: 'The programme follows the level of Risk Matrix 2000/S. The level is not recorded.',
      missing: ['Risk Matrix 2000/S level'],
    })
  }
  const rule = routing.levels.find((each) => each.rm2000s?.includes(rm2000s.level))
  const silent = rule === undefined || rule.certainty === 'not stated'
  return judge(given, {
    ...criterion,
    recorded: `${rm2000s.level}, assessed on ${dateInWords(rm2000s.assessedOn)}`,
    outcome: 'met',
    severity: silent ? 'warning' : 'information',
    statement: `Risk Matrix 2000/S was assessed as ${rm2000s.level} on ${dateInWords(rm2000s.assessedOn)}.${silent ? ` ${rule?.note ?? 'The edition does not mention this level.'}` : ''}`,
    basis: silent
      ? 'A level that the edition does not mention is read as the nearest one and flagged (A-9).'
      : null,
    facts: ['/risk/rm2000s'],
  })
}

/**
 * 001-11, 002-14, 003-17: treatment finished before. Its findings are the route's; as a criterion it is open
 * while one of them is.
 */
export function judgePriorTreatment({ chronology }: Case, findings: readonly Finding[]): Judged | null {
  const prior = findings.filter(({ id }) => id.startsWith('route.prior-treatment/'))
  const open = prior.find(({ outcome }) => outcome === 'needs decision')
  const missing = prior.find(({ outcome }) => outcome === 'not recorded')
  const shown = open ?? missing ?? prior.find(({ outcome }) => outcome === 'decided') ?? prior[0]
  if (shown === undefined) return null
  const earlier = chronology.known.earlierProgrammes
  const outcome: Criterion['outcome'] =
    shown.outcome === 'not met' || shown.outcome === 'noted' ? 'met' : shown.outcome
  return {
    criterion: {
      id: 'prior treatment',
      name: 'Earlier programmes',
      requirement: 'Considered where a programme was attended before',
      recorded: list(earlier.map(({ value }) => value.name).sort()) || null,
      outcome,
      findingId: shown.id,
    },
    finding: shown,
    holds: outcome === 'met' || outcome === 'decided' ? true : null,
  }
}
