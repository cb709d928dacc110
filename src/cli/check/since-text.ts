import type { Reason } from '../../changes/change.ts'
import type { InWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import { colour, fold, paintLines } from '../terminal.ts'
import type { Change, Compared, Entry } from './compared.ts'
import { factsSaid } from './facts.ts'
import { groupFindings } from './groups.ts'
import { say } from './phrases.ts'
import { unrecordedTogether } from './unrecorded.ts'

/**
 * The changes for reading at 80 columns: the overall standing first, then the findings behind it, under the titles
 * and in the order of `check`.
 */
export function changesText(changes: readonly Change[], compared: Compared, language: Language): string {
  const text = textsOf(compared, language)
  const title = colour.bold(fold(language.say(titleSaid(compared))))
  if (changes.length === 0) return `${title}\n  ${language.say(say('check/nothing-changed'))}`
  const standing = changes
    .filter(({ kind }) => kind === 'standing')
    .map((change) => text.entry({ ...change, details: [] }))
  const sections = [
    ...(standing.length === 0
      ? []
      : [`${colour.bold(language.say(say('check/standing')))}\n${standing.join('\n')}`]),
    ...findingSections(changes, compared, text, language),
  ]
  const legend = colour.dim(`  ${language.say(say('check/legend'))}`)
  return [`${title}\n${legend}`, ...sections].join('\n\n')
}

function titleSaid({ earlier, later }: Compared): Message {
  const [then, now] = [earlier, later].map(({ assessment }) => assessment.asOf) as [string, string]
  if (earlier.from === null) return say('check/changed-since-day', { on: then })
  const { file, saved } = earlier.from
  const since = say(saved ? 'check/changed-since-saved' : 'check/changed-since-file', { file })
  return then === now ? since : say('check/changed-as-of', { since, on: then })
}

type Texts = ReturnType<typeof textsOf>

function findingSections(
  changes: readonly Change[],
  compared: Compared,
  text: Texts,
  language: Language,
): string[] {
  const { earlier, later } = compared
  const byId = new Map(changes.filter(({ kind }) => kind === 'finding').map((each) => [each.subject, each]))
  const groupsThen = groupFindings(earlier.assessment)
  const titleThen = new Map(
    groupsThen.flatMap(({ title, findings }) => findings.map(({ id }) => [id, language.say(title)])),
  )
  const section = (title: string, those: readonly Change[], titleNow: string | null) => {
    const entries = unrecordedTogether(those, compared, language).map((entry) =>
      'details' in entry ? entry : { ...entry, details: text.details(entry, titleThen, titleNow) },
    )
    return those.length === 0 ? [] : [`${title}\n${entries.map(text.entry).join('\n')}`]
  }
  const changed = (ids: readonly { id: string }[], gone: boolean) =>
    ids.flatMap(({ id }) => byId.get(id) ?? []).filter(({ after }) => (after === null) === gone)
  return [
    ...groupFindings(later.assessment).flatMap(({ title, paint, findings }) => {
      const words = language.say(title)
      return section(paint(colour.bold(words)), changed(findings, false), words)
    }),
    ...section(
      colour.bold(language.say(say('check/gone'))),
      changed(
        groupsThen.flatMap(({ findings }) => findings),
        true,
      ),
      null,
    ),
  ]
}

/** How a change is written: what it says now, what it said, and why. */
function textsOf({ earlier, later }: Compared, { say: inWords }: Language) {
  /** The earlier words, where they differ, and under which title of `check` they stood, where it was another. */
  function details(
    { subject, statement, was, before, after }: Change,
    titleThen: ReadonlyMap<string, string>,
    titleNow: string | null,
  ): string[] {
    if (before === null || was === null) return []
    const then = titleThen.get(subject) ?? ''
    if (after === null) return [inWords(say('check/stood-under', { title: then }))]
    const words = was === statement ? inWords(say('check/same-words')) : onlyIn(was, statement)
    return [
      inWords(
        then === titleNow ? say('check/was', { words }) : say('check/was-under', { title: then, words }),
      ),
    ]
  }

  function entry({ statement, was, before, after, why, details: told }: Entry): string {
    const mark = before === null ? '+' : after === null ? '-' : '~'
    const lines = [...told, ...why.map(reason)].map((line) => paintLines(fold(line, '      '), colour.dim))
    return [fold(after === null ? (was ?? statement) : statement, `  ${mark} `), ...lines].join('\n')
  }

  function reason({ kind, words, pointers }: InWords<Reason>): string {
    const gone = kind === 'facts no longer there'
    const facts = factsSaid(pointers, gone ? earlier.chronology : later.chronology)
    return facts.length === 0 ? words : inWords(say('check/why', { why: words, facts }))
  }

  return { details, entry }
}

/** The sentences of the one that the other hasn't. */
function onlyIn(one: string, other: string): string {
  const sentences = one.split(/(?<=[.”]) (?=[\p{Lu}“0-9])/u)
  const own = sentences.filter((each) => !other.includes(each))
  return own.length === 0 ? one : own.join(' ')
}
