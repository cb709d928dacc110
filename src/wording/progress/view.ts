import type { FindingInWords } from '../../language/in-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { addDays } from '../../rules/dates.ts'
import { startsIn } from '../../rules/starts.ts'
import type { Subject } from '../case-view.ts'
import { stepFor } from '../open/step.ts'
import type { Passage } from '../passage.ts'
import type { LeftOut } from '../programme/statements.ts'
import { type Attended, attendedTold } from '../report/attended.ts'
import { type Comments, commentsTold } from '../report/comments.ts'
import { baseOf, makingOf, type ReportBase } from '../report/common.ts'
import { type Enforced, enforcedTold } from '../report/enforced.ts'
import { say as sayOf } from '../report/phrases.ts'
import { type Signatures, signatures } from '../report/signatures.ts'
import { type Step, steps } from '../report/steps.ts'
import { type Target, targets } from '../report/targets.ts'
import { type Tests, testAhead, testsTold } from '../report/tested.ts'
import { untold } from '../rest.ts'
import { reportSupervisor } from '../supervisor.ts'
import type { Row, Teller } from '../teller.ts'
import { absencesSaid } from './absences-said.ts'
import { say } from './phrases.ts'
import { completeByWord, missedOf, standingRows } from './stands.ts'
import { isUnrecorded, unrecorded } from './unrecorded.ts'
import { type Written, writtenIn } from './words-of-author.ts'
import { writtenAsReport, writtenReports } from './written.ts'

/** Exactly what the template of the progress report sees. */
export interface ProgressView extends ReportBase {
  stands: { heading: Passage; sentence: Passage; absences: Passage[]; rows: Row[]; sentences: Passage[] }
  /** The next test, told where no step is due; null: none has a day. */
  ahead: Passage | null
  steps: Step[]
  attendance: { heading: Passage; isLater: boolean; attended: Attended; others: Passage[] }
  targets: (Target & { before: Passage })[]
  /** The targets of which nothing is recorded, in one line: a row each would say nothing else. */
  unrecorded: Passage | null
  /** Over the targets. `columns`: null where there is no earlier report to compare with. */
  headings: { targets: Passage; columns: { earlier: Passage; now: Passage } | null }
  written: Written
  enforced: Enforced
  tests: Tests
  comments: Comments
  signatures: Signatures
}

const dayAfter = (on: string | undefined): string | null => (on === undefined ? null : addDays(on, 1))

/** What the first of the open matters asks for. Null: nobody has a step for it. */
function decideFirst(open: readonly FindingInWords[], assessment: Subject['assessment']): string | null {
  const step = open.flatMap(({ id }) => stepFor(id, assessment) ?? [])[0]
  return step?.action ?? null
}

export function viewProgress(
  edition: Edition,
  subject: Subject,
  final: boolean,
  teller: Teller,
): { view: ProgressView; leftOut: LeftOut[] } {
  const made = makingOf({ kind: 'progress-report', edition, subject, final, teller })
  const { map, spoken, fits, told } = made
  const { chronology, assessment } = subject
  const { report, before } = writtenReports(subject)
  const started = startsIn(chronology).now.at(-1)?.value.date ?? null
  const period = {
    from: report?.value.period?.from ?? dayAfter(before?.value.period?.to) ?? started,
    to: report?.value.period?.to ?? chronology.asOf,
  }
  // Without one of its own, it is written in the fields of the report at the end.
  const at = report?.pointer ?? '/report'
  const head = report?.value ?? { ...chronology.known.report, treatmentManager: undefined }
  const rows = standingRows(edition, subject, map.at('progress/heading-stands'), before !== undefined, teller)
  const { attended, others } = attendedTold(
    ...([edition, subject, map.at('progress/heading-attendance'), teller, period] as const),
  )
  const { severity } = teller.finding('completion')
  // Where there is more to say of it, a sentence below says it.
  const inHead = assessment.completion.ended === null && severity === 'information' ? ['completion'] : []
  const saidToBe = completeByWord(subject)
  const sentence = teller.workedOut(
    saidToBe === null
      ? say('progress/stands', {
          status: assessment.status,
          ...{ name: spoken.short, pronoun: spoken.pronoun, ...missedOf(subject) },
          decide: decideFirst(made.map.open, assessment),
        })
      : say('progress/stands-complete-by-word', { name: spoken.short, on: saidToBe.on }),
    {
      findings: [...inHead, ...(saidToBe?.findings ?? [])],
      facts: [...chronology.sessions.flatMap(({ facts }) => facts), ...(saidToBe?.facts ?? [])],
    },
  )
  const then = new Map(before?.value.targets.map((each, index) => [each.target, { ...each, index }]))
  const all = targets(edition, subject, teller).map((target) => {
    const earlier = then.get(target.id)
    return {
      ...target,
      before:
        earlier === undefined || before === undefined
          ? teller.words(sayOf('report/target-progress', { progress: 'not recorded' }))
          : teller.recorded(
              sayOf('report/target-progress', { progress: earlier.progress }),
              `${before.pointer}/targets/${earlier.index}/progress`,
            ),
    }
  })
  const without = all.filter(isUnrecorded)
  const written = writtenIn(
    { ...head, text: report?.value.text, recommendations: report?.value.recommendations ?? [] },
    { at, ofTime: writtenAsReport(subject), known: chronology.known },
    teller,
  )
  return {
    view: {
      ...baseOf(
        made,
        say('progress/title', {
          period:
            period.from === null
              ? say('progress/until', { on: period.to })
              : { span: [period.from, period.to] },
          late: fits === 'progress-report' ? 'no' : fits === 'treatment-report' ? 'finished' : 'ended',
        }),
        {
          ...{ head, at },
        },
      ),
      stands: {
        heading: teller.words(say('progress/heading-stands', { pronoun: spoken.pronoun })),
        sentence,
        absences: absencesSaid(subject, spoken, edition.terms.supervisor, teller),
        rows,
        sentences: told(untold(made.found('progress/heading-stands'), [...rows, { sentence }])),
      },
      steps: steps(subject, map, teller),
      ahead: testAhead(subject, teller),
      attendance: {
        heading: teller.words(say('progress/heading-attendance', { from: period.from })),
        isLater: before !== undefined,
        attended,
        others: told(others),
      },
      targets: all.filter((target) => !without.includes(target)),
      unrecorded: unrecorded(without, teller),
      headings: {
        targets: teller.words(say('progress/heading-targets', { first: before === undefined })),
        columns:
          before === undefined
            ? null
            : {
                earlier: teller.words(
                  say('progress/column-then', {
                    on: before.value.completedOn ?? before.value.period?.to ?? null,
                  }),
                ),
                now: teller.words(
                  say('progress/column-now', { on: report?.value.completedOn ?? chronology.asOf }),
                ),
              },
      },
      written,
      enforced: enforcedTold(
        ...([subject, map.at('report/heading-enforcement'), teller] as const),
        before === undefined ? null : period.from,
      ),
      tests: testsTold(subject, map.at('progress/heading-tests'), teller),
      comments: commentsTold(made, head, at, say('progress/heading-says', { pronoun: spoken.pronoun })),
      signatures: signatures(
        head,
        {
          at,
          all: false,
          final,
          position: chronology.position,
          completedOn: null,
          spoken,
          supervisor: reportSupervisor(edition, chronology.known),
        },
        teller,
      ),
    },
    leftOut: [],
  }
}
