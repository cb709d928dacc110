import type { Decision } from '../../case/record.ts'
import { differing } from '../../chronology/decisions.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { inForm, isSame, type Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Source } from '../../programme/source.ts'
import type { RouteAssessment, Suitability } from '../assessment.ts'
import type { Case } from '../case.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding, messageOf } from '../finding.ts'
import { hasStarted } from '../starts.ts'
import type { Conclusion } from '../states.ts'
import { assessAttending, assessContrary } from './contrary.ts'
import { judgeAge } from './criteria-age.ts'
import { judgeAssessment, judgePriorTreatment, judgeRisk } from './criteria-assessment.ts'
import { judgeOffences, judgeOrder } from './criteria-offence.ts'
import { judgeAdulthood, judgeIq, judgeLanguage, judgeSex } from './criteria-person.ts'
import type { Judged } from './criterion.ts'
import { say } from './findings.ts'
import { assessHearing } from './hearing.ts'
import { assessSilence } from './not-stated.ts'
import { assessLongOrder, assessRemainingTime, judgeOrderLength } from './order-length.ts'
import { assessReplacedOrder } from './order-replaced.ts'

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
      ...assessSilence(given),
      ...assessReplacedOrder(given),
      ...assessLongOrder(given),
      ...assessHearing(given, route),
      ...assessRemainingTime(given, route),
      concluding(given, conclusion, decision, judged, against),
      ...assessUndecidedSince(given, decision),
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
): Suitability['reasons'] {
  if (conclusion === 'suitable') return []
  return [
    ...(conclusion === 'not suitable' && decision !== null ? [decision.reason] : []),
    ...chronology.known.suitability.reasons,
    ...against.map((each) => messageOf(each.finding)),
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
  const common = {
    id: 'suitability.conclusion',
    topic: 'suitability' as const,
    sources: proposalSources(edition, conclusion),
    basis: [say('suitability/ground-conclusion')],
  }
  if (decision !== null) {
    const contrary = conclusion === 'suitable' && against.length > 0
    const decided = { decision: decisionSaid(decision.value) }
    return finding({
      ...common,
      ...(contrary
        ? say('suitability/decided-contrary', { ...decided, ...numbered(against) })
        : say(
            conclusion === 'suitable' ? 'suitability/decided-suitable' : 'suitability/decided-not-suitable',
            decided,
          )),
      outcome: 'decided',
      severity: contrary ? 'warning' : 'information',
      facts: [decision.pointer],
    })
  }
  const started = hasStarted(chronology)
  const differ = differing(chronology.decisions.about('suitability'))
  // Once he has started, only what stands against it holds anything up.
  const settled = started && conclusion !== 'criteria not met' && differ.length === 0
  const also = [
    ...(started ? [say('suitability/programme-started')] : []),
    differ.length > 0
      ? say('suitability/decisions-differ')
      : started
        ? say('suitability/decision-not-recorded')
        : say('suitability/nobody-decided'),
    ...whyUndecided(chronology.known.suitability),
  ]
  return finding({
    ...common,
    ...undecided(conclusion, judged, against, also),
    outcome: settled ? 'not recorded' : 'needs decision',
    severity: settled ? 'information' : 'decision',
    facts: [
      ...differ.map(({ pointer }) => pointer),
      ...(chronology.known.suitability.undecided === undefined ? [] : [UNDECIDED]),
    ],
    missing: [
      say('suitability/decision-needed'),
      ...distinct(judged.flatMap((each) => each.finding.missing)),
    ],
    readings: settled
      ? []
      : [
          {
            reading: say('suitability/reading-suitable'),
            outcome: started ? say('suitability/then-goes-on') : say('suitability/then-proposed'),
          },
          {
            reading: say('suitability/reading-not-suitable'),
            outcome: started ? say('suitability/then-end-recorded') : say('suitability/then-reasons-given'),
          },
        ],
    settledBy: say('suitability/settled-conclusion'),
  })
}

const UNDECIDED = '/suitability/undecided'

/** What somebody recorded of why it isn't decided: 001-21 has a section say so that neither proposes nor refuses. */
function whyUndecided({ undecided: why }: Case['chronology']['known']['suitability']): Message[] {
  return why === undefined
    ? []
    : [say('suitability/undecided-because', { role: why.by?.role ?? null, on: why.on, reason: why.reason })]
}

/** A decision stands, and somebody recorded after it that it is open. */
function assessUndecidedSince(given: Case, decision: Recorded<Decision> | null): Finding[] {
  const { undecided: why } = given.chronology.known.suitability
  if (why === undefined || decision === null || why.on <= decision.value.on) return []
  return [
    finding({
      id: 'suitability.undecided-since',
      topic: 'suitability',
      outcome: 'noted',
      severity: 'warning',
      ...say('suitability/undecided-since', {
        decided: decision.value.on,
        why: whyUndecided(given.chronology.known.suitability),
      }),
      facts: [decision.pointer, UNDECIDED],
    }),
  ]
}

function undecided(
  conclusion: Conclusion,
  judged: readonly Judged[],
  against: readonly Judged[],
  also: readonly Message[],
): Message {
  switch (conclusion) {
    case 'criteria not met':
      return say('suitability/criteria-not-met', { ...numbered(against), also })
    case 'information missing': {
      const unrecorded = judged.filter(({ criterion }) =>
        ['not recorded', 'not met'].includes(criterion.outcome),
      )
      return say('suitability/criteria-not-recorded', { criteria: names(unrecorded), also })
    }
    case 'needs decision':
      return say('suitability/criteria-open', {
        ...numbered(judged.filter(({ holds }) => holds === null)),
        also,
      })
    default:
      return say('suitability/criteria-met', { also })
  }
}

function numbered(judged: readonly Judged[]) {
  return { criteria: names(judged), n: judged.length }
}

function names(judged: readonly Judged[]): Message[] {
  return judged.map(({ criterion }) => inForm(criterion.name, 'within'))
}

function distinct(missing: readonly Message[]): Message[] {
  return missing.filter((each, index) => missing.findIndex((other) => isSame(each, other)) === index)
}

/** What the edition says of proposals: for the conclusion reached, or both ways while it is open. */
function proposalSources({ rules }: Edition, conclusion: Conclusion): Source[] {
  const decided = conclusion === 'suitable' || conclusion === 'not suitable'
  return rules.proposals.filter(({ when }) => !decided || when === conclusion).map(({ source }) => source)
}
