import { inForm } from '../message.ts'
import { REPORT_UNSENT } from '../rules/completion/report.ts'
import type { Finding, Outcome } from '../rules/finding.ts'
import { type RankedAction, type Standing, undated } from './action.ts'
import { say } from './phrases.ts'

/** What remains when attendance is complete, or when the person has left: reports and reviews. */
export function completionActions({ edition, chronology, assessed, finding }: Standing): RankedAction[] {
  const { completion } = assessed
  const { staff, supervisor, person } = edition.terms
  const { report } = chronology.known
  if (completion.ended !== null) {
    const action = say('action/write-non-completion-report')
    return [
      ...unrecordedEnding(assessed.findings, staff),
      ...(report.completedOn === undefined ? [undated(9, staff, action, 'completion')] : []),
    ]
  }
  if (completion.state !== 'attendance complete') return []
  return completion.requirements
    .filter(({ name, outcome }) => name !== MEASURES && !SETTLED.includes(outcome))
    .map(({ name, findingId: id }) => {
      switch (name) {
        case 'supervisor meetings':
          return undated(9, supervisor, say('action/record-meetings', { person }), id)
        case 'final review': {
          const by = report.review?.plannedFor ?? null
          const because = by === null ? null : say('because/review-planned')
          return { ...undated(9, staff, say('action/hold-final-review'), id), by, because }
        }
        default:
          return finding(id)?.code === REPORT_UNSENT
            ? undated(9, staff, say('action/send-end-report', { supervisor }), id)
            : undated(9, staff, say('action/write-end-report'), id)
      }
    })
}

/** Who decided on the end, and why, once it is recorded without. */
function unrecordedEnding(findings: readonly Finding[], staff: string): RankedAction[] {
  return findings
    .filter(({ id, outcome }) => id.startsWith('case.ending/') && outcome === 'not recorded')
    .map(({ id, missing }) =>
      undated(
        6,
        staff,
        say('action/record-facts', { facts: missing.map((each) => inForm(each, 'named')) }),
        id,
      ),
    )
}

/** The checkpoint after the programme has an action of its own. */
const MEASURES = 'post-programme measures'

/** Nothing remains to be done; what is open is asked for with the other decisions. */
const SETTLED: readonly Outcome[] = ['met', 'decided', 'needs decision']
