import type { Decision } from '../../case/record.ts'
import { differing } from '../../chronology/decisions.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Source } from '../../programme/source.ts'
import type { RouteAssessment, Suitability } from '../assessment.ts'
import type { Case } from '../case.ts'
import { decisionInWords } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { list, sentence } from '../words.ts'
import { assessAttending, assessContrary } from './contrary.ts'
import { judgeAssessment, judgePriorTreatment, judgeRisk } from './criteria-assessment.ts'
import { judgeOffences, judgeOrder } from './criteria-offence.ts'
import { judgeAdulthood, judgeAge, judgeIq, judgeLanguage, judgeSex } from './criteria-person.ts'
import type { Judged } from './criterion.ts'
import { assessRemainingTime, judgeOrderLength } from './order-length.ts'
import { assessReplacedOrder } from './order-replaced.ts'

type Conclusion = Suitability['conclusion']

/**
 * The edition's criteria one by one, and what they come to. Whether someone is suitable is a person's decision:
 * without one, the program says what the criteria show and no more. The section that a court reads proposes
 * the programme or gives reasons against, never neither (001-19 to 001-21, C-12).
 */
export function assessSuitability(
  given: Case,
  route: RouteAssessment,
  routeFindings: readonly Finding[],
): { suitability: Suitability; findings: Finding[] } {
  const criteria = CRITERIA.map((judge) => judge(given)).filter((judged) => judged !== null)
  const prior = judgePriorTreatment(given, routeFindings)
  const judged = prior === null ? criteria : [...criteria, prior]
  const decision = suitabilityDecision(given)
  const conclusion = concludes(judged, decision?.value ?? null)
  const against = judged.filter(isAgainst)
  const reasons = reasonsAgainst(given, conclusion, decision?.value ?? null, against)
  return {
    suitability: {
      conclusion,
      decision: decision?.value ?? null,
      criteria: judged.map(({ criterion }) => criterion),
      reasons,
      findingId: 'suitability.conclusion',
    },
    findings: [
      ...criteria.map((each) => each.finding),
      ...assessReplacedOrder(given),
      ...assessRemainingTime(given, route),
      concluding(given, conclusion, decision, judged, against),
      ...(conclusion === 'suitable' && decision !== null ? assessContrary(given, decision, against) : []),
      ...(conclusion === 'not suitable' && decision !== null ? assessAttending(given, decision) : []),
    ],
  }
}

const CRITERIA: ((given: Case) => Judged | null)[] = [
  judgeSex,
  judgeAge,
  judgeIq,
  judgeOffences,
  judgeOrder,
  judgeOrderLength,
  judgeAdulthood,
  judgeAssessment,
  judgeLanguage,
  judgeRisk,
]

function suitabilityDecision({ chronology }: Case): Recorded<Decision> | null {
  const decision = chronology.decisions.latest('suitability')
  return ['suitable', 'not suitable'].includes(decision?.value.outcome ?? '') ? decision : null
}

function concludes(judged: readonly Judged[], decision: Decision | null): Conclusion {
  if (decision !== null) return decision.outcome === 'suitable' ? 'suitable' : 'not suitable'
  const outcomes = judged.map(({ criterion }) => criterion.outcome)
  if (judged.some(isAgainst)) return 'criteria not met'
  if (outcomes.includes('not recorded') || outcomes.includes('not met')) return 'information missing'
  return outcomes.includes('needs decision') ? 'needs decision' : 'criteria met'
}

/** An assessment that hasn't been carried out is no reason against anyone (002-13). */
function isAgainst({ criterion, holds }: Judged): boolean {
  return holds === false && criterion.id !== 'assessment'
}

function reasonsAgainst(
  { chronology }: Case,
  conclusion: Conclusion,
  decision: Decision | null,
  against: readonly Judged[],
): string[] {
  if (conclusion === 'suitable') return []
  return [
    ...(conclusion === 'not suitable' && decision !== null ? [decision.reason] : []),
    ...chronology.known.suitability.reasons,
    ...against.map((each) => each.finding.statement),
  ]
}

function concluding(
  given: Case,
  conclusion: Conclusion,
  decision: Recorded<Decision> | null,
  judged: readonly Judged[],
  against: readonly Judged[],
): Finding {
  const { edition, chronology } = given
  const person = `the ${edition.terms.person}`
  const common = {
    id: 'suitability.conclusion',
    topic: 'suitability' as const,
    sources: proposalSources(edition, conclusion),
    basis:
      'Suitability is a recorded human decision. A section proposes the programme or gives reasons (C-12).',
  }
  if (decision !== null) {
    const contrary = conclusion === 'suitable' && against.length > 0
    return finding({
      ...common,
      outcome: 'decided',
      severity: contrary ? 'warning' : 'information',
      statement: [
        `${sentence(person)} is ${conclusion} for the programme.`,
        decisionInWords(decision.value),
        ...(contrary ? [`These criteria are not met: ${names(against)}.`] : []),
      ].join(' '),
      facts: [decision.pointer],
    })
  }
  const open = judged.filter(({ holds }) => holds === null)
  const shown = {
    'criteria not met': `These criteria are not met: ${names(against)}.`,
    'information missing': `Suitability cannot be stated: ${names(judged.filter(({ criterion }) => ['not recorded', 'not met'].includes(criterion.outcome)))} still to be recorded.`,
    'needs decision': `Some criteria need a decision: ${names(open)}.`,
    'criteria met': 'Nothing that the edition asks for stands against the programme.',
    suitable: '',
    'not suitable': '',
  }[conclusion]
  const started = chronology.starts.length > 0
  const differ = differing(chronology.decisions.about('suitability'))
  // Once he has started, only what stands against it holds anything up.
  const settled = started && conclusion !== 'criteria not met' && differ.length === 0
  const told = [
    ...(started ? ['The programme has started.'] : []),
    differ.length > 0
      ? 'The decisions recorded on suitability differ, and neither is applied.'
      : started
        ? 'No decision on suitability is recorded.'
        : `Nobody has recorded whether ${person} is suitable.`,
  ]
  return finding({
    ...common,
    outcome: settled ? 'not recorded' : 'needs decision',
    severity: settled ? 'information' : 'decision',
    statement: [shown, ...told].join(' '),
    facts: differ.map(({ pointer }) => pointer),
    missing: ['decision on suitability', ...new Set(judged.flatMap((each) => each.finding.missing))],
    readings: settled
      ? []
      : [
          { reading: `A decision that ${person} is suitable`, outcome: 'The programme is proposed' },
          { reading: `A decision that ${person} is not suitable`, outcome: 'The reasons are given' },
        ],
    settledBy: `A recorded decision on suitability, by the ${edition.terms.supervisor}.`,
  })
}

function names(judged: readonly Judged[]): string {
  return list(judged.map(({ criterion }) => criterion.name.toLowerCase().replace(/^iq/, 'IQ')))
}

/** What the edition says of proposals: for the conclusion reached, or both ways while it is open. */
function proposalSources({ rules }: Edition, conclusion: Conclusion): Source[] {
  const decided = conclusion === 'suitable' || conclusion === 'not suitable'
  return rules.proposals.filter(({ when }) => !decided || when === conclusion).map(({ source }) => source)
}
