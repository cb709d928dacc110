import type { Gap } from '../../case/decision.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import type { FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { isSent } from '../../rules/decisions/departures.ts'
import type { Subject } from '../case-view.ts'
import type { CaseDocument, ReportKind } from '../document-kinds.ts'
import { mapOf } from '../places/places.ts'
import { endingOf, reportThatFits } from '../report/ending.ts'
import type { Contradiction } from './contradiction.ts'
import { contradictionsIn } from './contradictions.ts'
import { type Lacking, lackingIn } from './gaps.ts'
import { type Level, levelOf } from './levels.ts'
import { stepFor } from './step.ts'

/** An entry of the one list of what is open in a document. */
export type OpenItem = OpenChange | OpenDecision | OpenReport | OpenContradiction | OpenGap

interface OpenChange {
  matter: 'changed since signed'
  level: Level
  /** Of the day that the signatures stand for (YYYY-MM-DD). */
  on: string
  /** Headings under which it isn't any more what was signed. */
  headings: readonly string[]
}

interface OpenDecision {
  matter: 'decision' | 'route later' | 'after recall'
  level: Level
  finding: FindingInWords
  /** What has to be decided, by whom, by when (YYYY-MM-DD), as the next step says it. Null: no step does. */
  step: { action: string; who: string; by: string | null } | null
}

interface OpenReport {
  matter: 'another report'
  level: Level
  fits: ReportKind
}

interface OpenContradiction {
  matter: 'contradiction'
  level: Level
  what: Contradiction
}

interface OpenGap extends Omit<Lacking, 'matter'> {
  matter: Exclude<Lacking['matter'], Exclude<OpenItem, OpenGap>['matter']>
  level: Level
  /** In the edition's word for the role. */
  who: string
  /** The decision that stands on sending without it. */
  departure: DecisionEvent | null
}

/**
 * What is open in a document, decisions before what isn't recorded. Its boxes, what a draft opens with, and why no final
 * is made are all of this list.
 */
export function openIn(kind: CaseDocument, edition: Edition, subject: Subject): OpenItem[] {
  const level = (matter: OpenItem['matter']) => levelOf(matter, kind)
  const { assessment, chronology } = subject
  const fits = kind === 'suitability-section' ? null : reportThatFits(subject)
  const other = level('another report')
  const { open } = mapOf(kind, assessment)
  const recalled = endingOf(subject)?.how === 'recalled'
  const decisions = open.flatMap((finding): OpenDecision[] => {
    const step = stepFor(finding.id, assessment)
    const matter = matterOf(finding, step?.code, recalled)
    const of = level(matter)
    return of === null ? [] : [{ matter, level: of, finding, step: step ?? null }]
  })
  const who = kind === 'suitability-section' ? edition.terms.supervisor : edition.terms.staff
  const lacking = lackingIn(kind, edition, subject)
  const contradiction = level('contradiction')
  const gaps = lacking.flatMap((each): OpenGap[] => {
    const matter = each.matter as OpenGap['matter']
    const of = level(matter)
    if (of === null) return []
    const departure = each.gap === null ? null : chronology.decisions.latest('departure', each.gap)
    return [{ ...each, matter, level: of, who, departure }]
  })
  const changed = level('changed since signed')
  return [
    ...(subject.changed === undefined || changed === null
      ? []
      : [
          {
            matter: 'changed since signed' as const,
            level: changed,
            on: chronology.asOf,
            headings: subject.changed,
          },
        ]),
    ...(fits === null || fits === kind || other === null
      ? []
      : [{ matter: 'another report' as const, level: other, fits }]),
    ...(contradiction === null
      ? []
      : [...contradictionsIn({ kind, subject, open, lacking }), ...(subject.contradicted ?? [])].map(
          (what) => ({ matter: 'contradiction' as const, level: contradiction, what }),
        )),
    ...decisions,
    ...gaps,
  ]
}

function matterOf(
  { code }: FindingInWords,
  step: string | undefined,
  recalled: boolean,
): OpenDecision['matter'] {
  if (step === 'action/decide-route-after') return 'route later'
  return recalled && code === 'recorded-status/may-have-ended' ? 'after recall' : 'decision'
}

export const isGap = (item: OpenItem): item is OpenGap => 'departure' in item
export type { OpenGap }

/** Whether no final is made while it is so: what is owned stands in the way until somebody decides to send without it. */
export function isInTheWay(item: OpenItem): boolean {
  return item.level === 'stops' || (item.level === 'owned' && !(isGap(item) && isSentWithout(item)))
}

export function isSentWithout({ level, departure }: OpenGap): boolean {
  return level === 'owned' && departure !== null && isSent(departure.value)
}

/** The entry about this gap, where the document lacks it. */
export function openGap(items: readonly OpenItem[], gap: Gap): OpenGap | undefined {
  return items.filter(isGap).find((item) => item.gap === gap)
}
