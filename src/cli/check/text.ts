import type { NextAction, WithActions } from '../../actions/action.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { outside } from '../../outside.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Source } from '../../programme/source.ts'
import type { Assessment } from '../../rules/assessment.ts'
import type { Finding } from '../../rules/finding.ts'
import { withoutReferences } from '../../wording/notes.ts'
import { factsInWords } from '../facts.ts'
import { colour, fold, paintLines } from '../terminal.ts'
import { groupFindings } from './groups.ts'
import { standText } from './stand.ts'

/**
 * An assessment for reading at 80 columns: what to do next, where the person stands, then every finding with
 * the words it rests on. No names: the reader knows the file.
 */
export function checkText(
  name: string,
  edition: Edition,
  chronology: Chronology,
  assessment: WithActions,
): string {
  const told = openTold(assessment)
  const groups = groupFindings(assessment).map(({ title, mark, paint, findings }) => {
    const entries = findings.map((finding) => findingText(finding, paint(mark), chronology, told))
    return `${paint(colour.bold(title))}\n${entries.join('\n')}`
  })
  return [
    headText(name, edition, assessment),
    actionsText(assessment, chronology),
    standText(edition, assessment),
    ...groups,
  ].join('\n\n')
}

/** The case by its file's name, the edition and its source document, and the date. */
export function headText(name: string, { label, document }: Edition, { asOf }: Assessment): string {
  return [
    colour.bold(outside(name)),
    fold(`${label}, as of ${dateInWords(asOf)}`),
    colour.dim(fold(`Source: ${document.title}`)),
  ].join('\n')
}

function actionsText({ nextActions }: WithActions, chronology: Chronology): string {
  const title = colour.bold('Next actions')
  if (nextActions.length === 0) return `${title}\n  No action is asked for on this date.`
  const entries = nextActions.map((next, index) => {
    const number = `${index + 1}.`.padStart(4)
    return `${fold(next.action, `${number} `)}\n${paintLines(fold(whoText(next, chronology), '     '), colour.dim)}`
  })
  return [title, ...entries].join('\n')
}

function whoText({ who, by, because }: NextAction, { passed }: Chronology): string {
  if (by === null) return who
  if (passed(by)) return `${who}, overdue since ${dateInWords(by)}`
  return `${who}, by ${dateInWords(by)}${because === null ? '' : ` (${because})`}`
}

function findingText(finding: Finding, mark: string, chronology: Chronology, told: Told): string {
  const { statement, readings, settledBy, sources, basis, facts } = finding
  const actions = told.actions(finding)
  const missing = finding.missing.filter((each) => !statement.toLowerCase().includes(each.toLowerCase()))
  const details = [
    ...(actions.length === 0 ? [] : [`Next action: ${actions.join(', ')}`]),
    ...readings.map(({ reading, outcome }) => `Reading: ${reading} → ${outcome}`),
    ...(settledBy === null ? [] : [`Settled by: ${settledBy}`]),
    ...(missing.length === 0 ? [] : [`Missing: ${missing.join(', ')}`]),
    ...sources.map(told.source),
    ...(basis === null ? [] : [told.basis(basis)]),
    ...(facts.length === 0 ? [] : [`Facts: ${factsInWords(facts, chronology)}`]),
  ]
  const text = details.map((line) => paintLines(fold(line, '      '), colour.dim))
  return [fold(statement, `  ${mark} `, 4), ...text].join('\n')
}

interface Told {
  /** Numbers of the next actions that follow from a finding. */
  actions(finding: Finding): number[]
  source(source: Source): string
  basis(basis: string): string
}

/** Tells each ground in full once. Later a clause is named, and a basis that is told just above isn't told again. */
function openTold({ nextActions }: WithActions): Told {
  const told = new Set<string>()
  let last = ''
  return {
    actions: ({ id }) =>
      nextActions.flatMap(({ findingId, alsoFindingIds = [] }, index) =>
        findingId === id || alsoFindingIds.includes(id) ? [index + 1] : [],
      ),
    source: ({ clause, lines, words }) => {
      const full = `${clause}, ${lineText(lines)}: “${words}”`
      if (told.has(full)) return `${clause}, ${lineText(lines)}, as quoted above`
      told.add(full)
      return full
    },
    basis: (basis) => {
      const again = basis === last
      last = basis
      return again ? 'Basis: as above' : `Basis: ${withoutReferences(basis)}`
    },
  }
}

const lineText = (lines: string) => (/^\d+$/.test(lines) ? `line ${lines}` : `lines ${lines}`)
