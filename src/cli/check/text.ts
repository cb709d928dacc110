import type { Chronology } from '../../chronology/chronology.ts'
import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import type { Item, Message } from '../../message.ts'
import { outside } from '../../outside.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Source } from '../../programme/source.ts'
import { say as sayOfFinals } from '../../wording/final-phrases.ts'
import { withoutReferences } from '../../wording/notes.ts'
import { colour, fold, paintLines } from '../terminal.ts'
import { factsSaid } from './facts.ts'
import { groupFindings } from './groups.ts'
import { say } from './phrases.ts'
import { type SettlementInWords, settlingLines } from './settling-text.ts'
import { standText } from './stand.ts'

/**
 * An assessment for reading at 80 columns: what to do next, where the person stands, then every finding with
 * the words it rests on. No names: the reader knows the file.
 */
export function checkText(
  name: string,
  edition: Edition,
  chronology: Chronology,
  assessment: AssessmentInWords,
  language: Language,
  settlements: readonly SettlementInWords[] = [],
  unusable: readonly string[] = [],
): string {
  const told = openTold(assessment)
  const settling = new Map(settlements.map((each) => [each.finding, settlingLines(each, language)]))
  const groups = groupFindings(assessment).map(({ title, mark, paint, findings }) => {
    const entries = findings.map((finding) => {
      const details = [
        ...detailsOf(finding, chronology, told).map(language.say),
        ...(settling.get(finding.id) ?? []),
      ]
      return findingText(finding.statement, details, paint(mark))
    })
    return `${paint(colour.bold(language.say(title)))}\n${entries.join('\n')}`
  })
  return [
    headText(name, edition, assessment.asOf, language),
    ...unusableLines(unusable, language),
    actionsText(assessment, chronology, language),
    standText(edition, assessment, language),
    ...groups,
  ].join('\n\n')
}

/** The case by its file's name, the edition and its source document, and the date. */
export function headText(
  name: string,
  { label, document }: Edition,
  asOf: string,
  language: Language,
): string {
  return [
    colour.bold(outside(name)),
    fold(language.say(say('check/edition', { edition: label, on: asOf }))),
    colour.dim(fold(language.say(say('check/source', { document: document.title })))),
  ].join('\n')
}

/** What was typed and can't be used yet, a line each in one passage; none where all can be. */
export const unusableLines = (fields: readonly string[], language: Language): string[] =>
  fields.length === 0
    ? []
    : [
        fields
          .map((field) =>
            fold(language.say(sayOfFinals('final/unusable', { field: outside(field) })), '  ! ', 4),
          )
          .join('\n'),
      ]

function actionsText(
  { nextActions }: AssessmentInWords,
  chronology: Chronology,
  { say: inWords }: Language,
): string {
  const title = colour.bold(inWords(say('check/actions')))
  if (nextActions.length === 0) return `${title}\n  ${inWords(say('check/no-action'))}`
  const entries = nextActions.map((next, index) => {
    const number = `${index + 1}.`.padStart(4)
    const who = paintLines(fold(inWords(whoSaid(next, chronology)), '     '), colour.dim)
    return `${fold(next.action, `${number} `)}\n${who}`
  })
  return [title, ...entries].join('\n')
}

/** Who has to act and by when. */
export function whoSaid(
  { who, by, because }: AssessmentInWords['nextActions'][number],
  { passed }: Chronology,
): Item {
  if (by === null) return { text: who }
  if (passed(by)) return say('check/who-overdue', { who, by })
  return because === null
    ? say('check/who-by', { who, by })
    : say('check/who-by-because', { who, by, because })
}

function findingText(statement: string, details: readonly string[], mark: string): string {
  const text = details.map((line) => paintLines(fold(line, '      '), colour.dim))
  return [fold(statement, `  ${mark} `, 4), ...text].join('\n')
}

function detailsOf(finding: FindingInWords, chronology: Chronology, told: Told): Message[] {
  const { statement, readings, settledBy, sources, basis, facts } = finding
  const numbers = told.actions(finding)
  const missing = finding.missing.filter((each) => !statement.toLowerCase().includes(each.toLowerCase()))
  return [
    ...(numbers.length === 0 ? [] : [say('check/next-action', { numbers })]),
    ...readings.map((reading) => say('check/reading', reading)),
    ...(settledBy === null ? [] : [say('check/settled-by', { by: settledBy })]),
    ...(missing.length === 0 ? [] : [say('check/missing', { missing })]),
    ...sources.map(told.source),
    ...(basis === null ? [] : [told.basis(basis)]),
    ...(facts.length === 0 ? [] : [say('check/facts', { facts: factsSaid(facts, chronology) })]),
  ]
}

interface Told {
  /** Numbers of the next actions that follow from a finding. */
  actions(finding: FindingInWords): number[]
  source(source: Source): Message
  basis(basis: string): Message
}

/** Tells each ground in full once. Later a clause is named, and a basis that is told just above isn't told again. */
function openTold({ nextActions }: AssessmentInWords): Told {
  const told = new Set<string>()
  let last = ''
  return {
    actions: ({ id }) =>
      nextActions.flatMap(({ findingId, alsoFindingIds = [] }, index) =>
        findingId === id || alsoFindingIds.includes(id) ? [index + 1] : [],
      ),
    source: ({ clause, lines, words }) => {
      const full = `${clause} ${lines} ${words}`
      const several = !/^\d+$/.test(lines)
      if (told.has(full)) return say('check/clause-again', { clause, several, lines })
      told.add(full)
      return say('check/clause', { clause, several, lines, words })
    },
    basis: (basis) => {
      const again = basis === last
      last = basis
      return again ? say('check/basis-again') : say('check/basis', { basis: withoutReferences(basis) })
    },
  }
}
