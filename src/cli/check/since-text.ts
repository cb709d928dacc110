import type { OutcomeChange, Reason } from '../../changes/change.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { factsInWords } from '../facts.ts'
import { colour, fold, paintLines } from '../terminal.ts'
import type { Compared, Entry } from './compared.ts'
import { groupFindings } from './groups.ts'
import { unrecordedTogether } from './unrecorded.ts'

/**
 * The changes for reading at 80 columns: the overall standing first, then the findings behind it, under the titles
 * and in the order of `check`.
 */
export function changesText(changes: readonly OutcomeChange[], compared: Compared): string {
  const title = colour.bold(fold(titleText(compared)))
  if (changes.length === 0) return `${title}\n  Nothing.`
  const standing = changes
    .filter(({ kind }) => kind === 'standing')
    .map((change) => entryText({ ...change, details: [] }, compared))
  const sections = [
    ...(standing.length === 0 ? [] : [`${colour.bold('Standing')}\n${standing.join('\n')}`]),
    ...findingSections(changes, compared),
  ]
  const legend = colour.dim('  + new   ~ changed   - no longer so')
  return [`${title}\n${legend}`, ...sections].join('\n\n')
}

function titleText({ earlier, later }: Compared): string {
  const [then, now] = [earlier, later].map(({ assessment }) => dateInWords(assessment.asOf))
  if (earlier.from === null) return `Changed since ${then}`
  const date = then === now ? '' : `, as of ${then}`
  return `Changed since ${earlier.from}${date}`
}

function findingSections(changes: readonly OutcomeChange[], compared: Compared): string[] {
  const { earlier, later } = compared
  const byId = new Map(changes.filter(({ kind }) => kind === 'finding').map((each) => [each.subject, each]))
  const groupsThen = groupFindings(earlier.assessment)
  const titleThen = new Map(
    groupsThen.flatMap(({ title, findings }) => findings.map(({ id }) => [id, title])),
  )
  const section = (title: string, those: readonly OutcomeChange[], titleNow: string | null) => {
    const entries = unrecordedTogether(those, compared).map((entry) =>
      'details' in entry ? entry : { ...entry, details: detailsOf(entry, titleThen, titleNow) },
    )
    return those.length === 0
      ? []
      : [`${title}\n${entries.map((entry) => entryText(entry, compared)).join('\n')}`]
  }
  const changed = (ids: readonly { id: string }[], gone: boolean) =>
    ids.flatMap(({ id }) => byId.get(id) ?? []).filter(({ after }) => (after === null) === gone)
  return [
    ...groupFindings(later.assessment).flatMap(({ title, paint, findings }) =>
      section(paint(colour.bold(title)), changed(findings, false), title),
    ),
    ...section(
      colour.bold(GONE),
      changed(
        groupsThen.flatMap(({ findings }) => findings),
        true,
      ),
      null,
    ),
  ]
}

const GONE = 'No longer so'

/** The earlier words, where they differ, and under which title of `check` they stood, where it was another. */
function detailsOf(
  { subject, statement, was, before, after }: OutcomeChange,
  titleThen: ReadonlyMap<string, string>,
  titleNow: string | null,
): string[] {
  if (before === null || was === null) return []
  const then = titleThen.get(subject) ?? ''
  if (after === null) return [`Stood under “${then}”.`]
  const words = was === statement ? 'the same words' : onlyIn(was, statement)
  return [then === titleNow ? `Was: ${words}` : `Was under “${then}”: ${words}`]
}

/** The sentences of the one that the other hasn't. */
function onlyIn(one: string, other: string): string {
  const sentences = one.split(/(?<=[.”]) (?=[A-Z“0-9])/)
  const own = sentences.filter((each) => !other.includes(each))
  return own.length === 0 ? one : own.join(' ')
}

function entryText({ statement, before, after, why, details }: Entry, compared: Compared): string {
  const mark = before === null ? '+' : after === null ? '-' : '~'
  const lines = [...details, ...why.map((reason) => reasonText(reason, compared))].map((line) =>
    paintLines(fold(line, '      '), colour.dim),
  )
  return [fold(statement.replace(/^No longer so: /, ''), `  ${mark} `), ...lines].join('\n')
}

function reasonText({ kind, words, pointers }: Reason, { earlier, later }: Compared): string {
  const facts = factsInWords(
    pointers,
    kind === 'facts no longer there' ? earlier.chronology : later.chronology,
  )
  return facts === '' ? words : `${words}: ${facts}`
}
