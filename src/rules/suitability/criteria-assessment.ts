import type { Criterion } from '../assessment.ts'
import type { Case } from '../case.ts'
import type { Finding } from '../finding.ts'
import { term } from '../terms.ts'
import { type Judged, judge } from './criterion.ts'
import { say } from './findings.ts'

/** 002-13. Without the assessment nothing can be said, so its absence is no reason against anyone. */
export function judgeAssessment(given: Case): Judged | null {
  const rule = given.edition.rules.eligibility.assessment
  if (rule === undefined) return null
  const done = given.chronology.known.assessment
  const stages = rule.stages.map((stage) => term('stage', stage))
  const criterion = {
    id: 'assessment',
    name: say('criterion/assessment'),
    requirement: say('criterion/assessment-asked', { stages }),
    sources: [rule.source],
  }
  if (done?.carriedOut !== 'yes') {
    const no = done?.carriedOut === 'no'
    return judge(given, {
      ...criterion,
      ...say(no ? 'suitability/assessment-not-done' : 'suitability/assessment-not-recorded', { stages }),
      recorded: no ? say('criterion/assessment-not-done-recorded') : null,
      outcome: no ? 'not met' : 'not recorded',
      facts: no ? ['/assessment/carriedOut'] : [],
      missing: [say('suitability/assessment-needed', { stages })],
      settledBy: say('suitability/settled-assessment'),
    })
  }
  const stage = done.stage === undefined ? null : term('stage', done.stage)
  const on = done.on ?? null
  return judge(given, {
    ...criterion,
    ...say('suitability/assessment-done', { stages, stage, on }),
    recorded: say('criterion/assessment-recorded', { stage, on }),
    outcome: done.stage === undefined || rule.stages.includes(done.stage) ? 'met' : 'not met',
    facts: ['/assessment'],
  })
}

/** 003-13. The level is accepted as assessed, never scored. One that the edition doesn't mention is flagged. */
export function judgeRisk(given: Case): Judged | null {
  const routing = given.edition.rules.routing
  if (routing?.basis !== 'RM2000/S') return null
  const rm2000s = given.chronology.known.risk.rm2000s
  const criterion = {
    id: 'risk',
    name: say('criterion/risk'),
    requirement: say('criterion/risk-asked'),
    sources: [routing.source],
  }
  if (rm2000s === undefined) {
    return judge(given, {
      ...criterion,
      ...say('suitability/risk-not-recorded'),
      recorded: null,
      outcome: 'not recorded',
      missing: [say('suitability/risk-needed')],
    })
  }
  const rule = routing.levels.find((each) => each.rm2000s?.includes(rm2000s.level))
  const silent = rule === undefined || rule.certainty === 'not stated'
  const assessed = { level: term('level', rm2000s.level), on: rm2000s.assessedOn }
  return judge(given, {
    ...criterion,
    ...(silent
      ? say('suitability/risk-not-mentioned', { ...assessed, note: rule?.note ?? null })
      : say('suitability/risk-assessed', assessed)),
    recorded: say('criterion/risk-recorded', assessed),
    outcome: 'met',
    severity: silent ? 'warning' : 'information',
    basis: silent ? [say('suitability/ground-risk')] : [],
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
  const programmes = chronology.known.earlierProgrammes.map(({ value }) => value.name).sort()
  const outcome: Criterion['outcome'] =
    shown.outcome === 'not met' || shown.outcome === 'noted' ? 'met' : shown.outcome
  return {
    criterion: {
      id: 'prior treatment',
      name: say('criterion/prior-treatment'),
      requirement: say('criterion/prior-treatment-asked'),
      recorded: programmes.length === 0 ? null : say('criterion/prior-treatment-recorded', { programmes }),
      outcome,
      findingId: shown.id,
    },
    finding: shown,
    holds: outcome === 'met' || outcome === 'decided' ? true : null,
  }
}
