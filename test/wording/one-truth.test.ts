import { expect, test } from 'vitest'
import { assessCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { caseRecord } from '../../src/case/record.ts'
import { openResources } from '../../src/resources.ts'
import { createComposer } from '../../src/wording/compose.ts'
import { sampleCases } from '../case/samples.ts'
import { english } from '../english.ts'
import { caseOver } from '../rules/cases.ts'
import { SCENARIOS } from '../scenarios/read.ts'
import { editionOf } from './composing.ts'

/**
 * Two passages of one report never say different things of one session, decision or date: the squares of the figure,
 * its summary, the tables, the sentences and the summary at the top are read against one another, in the report of
 * every sample and of every scenario.
 */
interface Given {
  name: string
  record: CaseRecord
  asOf: string
}

const GIVEN: Given[] = [
  ...sampleCases.map((data, index) => ({
    ...{ name: `sample ${index + 1}`, record: caseRecord.parse(data), asOf: '2026-03-31' },
  })),
  ...[...SCENARIOS].flatMap(([file, scenarios]) =>
    scenarios.map(({ name, edition, given, asOf }) => ({
      ...{ name: `${file}: ${name}`, record: caseOver(given, edition), asOf },
    })),
  ),
]
const composer = createComposer(openResources().templates(), english)
const editions = new Map(
  [...new Set(GIVEN.map(({ record }) => record.programme))].map((id) => [id, editionOf(id)]),
)

const reports = GIVEN.flatMap((given) => {
  const edition = editions.get(given.record.programme) as ReturnType<typeof editionOf>
  const subject = assessCase(edition, given.record, given.asOf, english)
  if (subject.assessment.status === 'not started') return []
  const { markdown } = composer.compose({
    ...{ kind: 'treatment-report', edition, asOf: given.asOf, final: false, subject },
  })
  const text = markdown.split('\n## Notes and sources')[0]?.replace(/\\/g, '') ?? ''
  return [{ ...given, subject, markdown, text }]
})

type Report = (typeof reports)[number]

/** One message for each report in which `told` finds something. */
function faults(told: (report: Report) => string[]): string[] {
  return reports.flatMap((report) => told(report).map((fault) => `${report.name}: ${fault}`))
}

const LIST = new Intl.ListFormat('en-GB')
const summaryOf = (grid: { summary: string } | null | undefined, label: string) =>
  grid?.summary.split('. ').find((each) => each.startsWith(`${label}: `)) ?? ''

test('squares, their summary and the table count the same', () => {
  expect(
    faults(({ markdown, text }) => {
      const grid = gridOf(markdown)
      const rows = rowsUnder(text, 'Module')
      // Modules of which every session was attended have one row together.
      const apart = new Set(rows.map(([module]) => module))
      const others = grid?.rows.filter(({ label }) => !apart.has(label)) ?? []
      return rows.flatMap(([module = '', attended, caughtUp, missed, other = '']) => {
        const own = grid?.rows.filter(({ label }) => label === module) ?? []
        const together = LIST.format(others.map(({ label }) => label)) === module ? others : []
        const told = [...own, ...together].map(({ label }) => summaryOf(grid, label))
        const cells = [...own, ...together].flatMap((row) => row.cells)
        const number = (...states: string[]) => cells.filter(({ state }) => states.includes(state)).length
        const [came, held] = (attended ?? '').split(' of ').map(Number)
        const lost = number('withheld', 'cancelled')
        const ahead = amount(other, 'to come')
        const unrecorded = amount(other, 'not recorded')
        const still = number('missed-acceptable', 'missed-unacceptable', 'missed-undecided')
        const made = number('caught-up')
        const all = Number(/^\d+/.exec(missed ?? '')?.[0])
        const kinds = [...(missed ?? '').matchAll(/(\d+),? with/g)]
        const sum = kinds.reduce((total, [, n]) => total + Number(n), 0)
        const said = (what: string) => told.reduce((all, each) => all + amount(each, what), 0)
        const attendedSaid = told.reduce((all, each) => all + Number(/: (\d+) of /.exec(each)?.[1]), 0)
        return [
          [number('attended') === came, 'attended'],
          [number('caught-up') === Number(caughtUp), 'caught up'],
          [still <= all && all <= still + made, 'missed'],
          [kinds.length === 0 ? all === 0 : sum === all, 'kinds of missed'],
          [cells.length === (held ?? 0) + ahead + unrecorded + lost || made > 0, 'held'],
          [number('planned') === ahead + unrecorded, 'to come or not recorded'],
          [number('cancelled') === amount(other, 'lost because of the service'), 'cancelled'],
          [attendedSaid === came && said('still to come') === ahead, 'the summary of the figure'],
          [said('missed') === all, 'missed in the summary of the figure'],
        ].flatMap(([agrees, what]) =>
          agrees
            ? []
            : [
                `${module}: ${what} (${[attended, caughtUp, missed, other].join(' | ')}; ${cells.map(({ state }) => state).join(' ')}; ${told.join('. ')})`,
              ],
        )
      })
    }),
  ).toEqual([])
})

test('an absence has one reason in the table and in the counts of enforcement', () => {
  expect(
    faults(({ subject: { assessment }, text }) => {
      const { parts, enforcement } = assessment
      const modules = parts.flatMap((part) => part.modules)
      const shown = new Set(
        modules.flatMap(({ runs }) => runs.flatMap(({ sessions }) => sessions.map(({ id }) => id))),
      )
      const reasons = rowsUnder(text, 'Date').map(([, , reason]) => reason ?? '')
      const counted = (absences: readonly { id: string }[]) =>
        absences.filter(({ id }) => shown.has(id)).length
      return (
        [
          [enforcement.unacceptable, /^Not acceptable|missed without good/],
          [enforcement.acceptable, /^Acceptable|missed with good/],
          [enforcement.undecided, /^Reason not yet decided|counts as missed(?! with)/],
        ] as const
      ).flatMap(([absences, words]) => {
        const rows = reasons.filter((reason) => words.test(reason)).length
        return rows === counted(absences)
          ? []
          : [`${rows} in the table, ${counted(absences)} counted: ${words}`]
      })
    }),
  ).toEqual([])
})

test('a decision is told as applied or as not applied, never as both', () => {
  expect(
    faults(({ subject: { chronology, assessment }, record }) =>
      record.decisions.flatMap((decision, index) => {
        const findings = assessment.findings.filter(({ facts }) => facts.includes(`/decisions/${index}`))
        const standing = chronology.decisions.all.find(({ value }) => value.id === decision.id)?.standing
        // What a finding is about stands first among its facts: a later decision can be why another isn't applied.
        const not = findings.filter(
          ({ statement, facts, code }) =>
            /(?:is|are) not applied|[Nn]either is applied/.test(statement) &&
            (code !== 'attendance/repeat-decision-placed-since' || facts[0] === `/decisions/${index}`),
        )
        const applied = findings.filter(
          ({ id, outcome, statement }) =>
            (outcome === 'decided' || /It is applied/.test(statement)) && !not.some((each) => each.id === id),
        )
        if (not.length > 0 && applied.length > 0) {
          return [`${decision.id} (${standing}): ${applied[0]?.statement} / ${not[0]?.statement}`]
        }
        return not.length > 0 && standing === 'stands' && ['absence', 'attendance'].includes(decision.about)
          ? [`${decision.id} stands and is told as not applied`]
          : []
      }),
    ),
  ).toEqual([])
})

function gridOf(markdown: string) {
  const data = /```attendance-grid\n(.*?)\n```/s.exec(markdown)?.[1]
  return data === undefined
    ? null
    : (JSON.parse(data) as { summary: string; rows: { label: string; cells: { state: string }[] }[] })
}

/** Rows of the table whose first heading this is. */
function rowsUnder(text: string, heading: string): string[][] {
  const table =
    new RegExp(`\\n\\| ${heading} \\|[^\\n]*\\n\\|[-|]*\\n((?:\\|[^\\n]*\\n?)*)`).exec(text)?.[1] ?? ''
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(2, -2).split(' | '))
}

function amount(words: string, of: string): number {
  return Number(new RegExp(`(\\d+) ${of}`).exec(words)?.[1] ?? 0)
}
