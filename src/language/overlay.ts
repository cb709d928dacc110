import { createHash } from 'node:crypto'
import { FluentSerializer, type Pattern, TextElement } from '@fluent/syntax'
import { InputError, type Issue } from '../errors.ts'
import { MESSAGE_FILES } from '../limits.ts'
import {
  type Entries,
  entriesOf,
  isCircular,
  issueAt,
  nameOf,
  type Placed,
  patternsOf,
  usesOf,
  variablesOf,
} from './entries.ts'
import { FUNCTIONS } from './functions.ts'
import { idOf, type MessageFile, type Parsed, parseMessages } from './language.ts'

/** Our messages with somebody's own over them. */
export interface Laid {
  tag: string
  files: Parsed[]
  /** What is told of the folder and keeps nothing from being made: messages that are no longer known or out of date. */
  notices: Issue[]
  /** Ids of messages that a language of its own lacks, or has for an English that has changed since. */
  incomplete: string[]
}

/**
 * Lays an office's folder of messages over ours. An attribute or a value that it omits stays ours. Where it says
 * another `language-tag`, it is a language of its own, and what it lacks is listed.
 * Throws InputError with every issue, each with its file and line.
 */
export function layOver(ours: readonly MessageFile[], theirs: readonly MessageFile[], tag: string): Laid {
  const own = entriesOf(ours).entries
  const { entries: over, issues } = entriesOf(theirs)
  const all = new Map([...own, ...over])
  issues.push(...[...over.values()].flatMap((placed) => flaws(placed, own, all)))
  if (issues.length > 0) throw new InputError(issues)
  const said = textOf(over.get(TAG)) ?? tag
  const foreign = said !== tag
  if (foreign && !isTag(said)) throw new InputError([issueAt(over.get(TAG), 'expected a language tag: cy')])
  const used = new Set([...over.values()].flatMap(({ entry }) => [...usesOf(entry).references]))
  const unknown = [...over.values()].filter(
    ({ entry }) => !own.has(nameOf(entry)) && !used.has(nameOf(entry)),
  )
  const outdated = [...over.values()].filter((placed) => isOutdated(placed, own))
  const missing = foreign ? [...own.keys()].filter((id) => id !== TAG && !over.has(id)) : []
  const notices = [
    ...unknown.map((placed) =>
      issueAt(placed, 'this message is not known here, or no longer, and is not used'),
    ),
    ...outdated.map((placed) =>
      issueAt(
        placed,
        `the English has changed since; for the one of today: .of = ${markOf(own.get(nameOf(placed.entry)))}`,
      ),
    ),
    ...(missing.length === 0 ? [] : [{ file: said, pointer: '', expected: missingTold(missing) }]),
  ]
  return {
    tag: said,
    files: [...ours.map(({ text }) => parseMessages(text)), merged(ours, theirs)],
    notices,
    incomplete: foreign ? [...missing, ...outdated.map(({ entry }) => nameOf(entry))] : [],
  }
}

/** A translation that is begun lacks most of them. */
function missingTold(ids: readonly string[]): string {
  const more = ids.length > TOLD ? ` and ${ids.length - TOLD} more` : ''
  return `${ids.length} messages are missing: ${ids.slice(0, TOLD).join(', ')}${more}`
}

const TOLD = 20
const TAG = idOf('language/tag')
/** The English that a message was written for, as a hash of it. */
const OF = 'of'

/** The mark of a message: what `.of` of one that is laid over it says, as long as it is the same. */
export function markOf(placed: Placed | undefined): string {
  if (placed === undefined) return ''
  const text = new FluentSerializer().serializeEntry(Object.assign(placed.entry.clone(), { comment: null }))
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function isOutdated(placed: Placed, own: Entries): boolean {
  const of = placed.entry.attributes.find(({ id }) => id.name === OF)
  return (
    of !== undefined &&
    own.has(nameOf(placed.entry)) &&
    plain(of.value) !== markOf(own.get(nameOf(placed.entry)))
  )
}

function flaws(placed: Placed, own: Entries, all: Entries): Issue[] {
  const { entry } = placed
  const uses = usesOf(entry)
  const issues = [
    ...[...uses.functions]
      .filter((name) => !Object.hasOwn(FUNCTIONS, name))
      .map((name) => `there is no ${name}(); there are ${Object.keys(FUNCTIONS).join(', ')}`),
    ...[...uses.forms]
      .filter((form) => !isThere(form, own) && !isThere(form, all))
      .map((form) => `there is no message "${form}"`),
    ...(uses.placeables > MESSAGE_FILES.placeables.most
      ? [`expected at most ${MESSAGE_FILES.placeables.most} ${MESSAGE_FILES.placeables.of}`]
      : []),
    ...(uses.unsound === null ? [] : [uses.unsound]),
    ...(isCircular(entry, all) ? ['it refers to itself'] : []),
  ]
  const ours = own.get(nameOf(entry))
  if (ours !== undefined && issues.length === 0) {
    const given = variablesOf(ours.entry, own)
    const known = [...given].map((name) => `{ $${name} }`).join(', ') || 'nothing'
    const strange = [...variablesOf(entry, all)].filter((name) => !given.has(name))
    issues.push(...strange.map((name) => `{ $${name} } is not given here; there is ${known}`))
    const forms = new Set([OF, ...ours.entry.attributes.map(({ id }) => id.name)])
    const others = entry.attributes.filter(({ id }) => !forms.has(id.name))
    issues.push(...others.map(({ id }) => `the message has no form ".${id.name}"`))
  }
  return issues.map((expected) => issueAt(placed, expected))
}

function isThere(form: string, entries: Entries): boolean {
  const placed = entries.get(form.split('.')[0] ?? '')
  return placed !== undefined && form in patternsOf(placed.entry)
}

/** Their messages, with what they omit of ours. */
function merged(ours: readonly MessageFile[], theirs: readonly MessageFile[]): Parsed {
  const known = new Map(ours.flatMap(({ text }) => parseMessages(text)).map((each) => [each.id, each]))
  return theirs
    .flatMap(({ text }) => parseMessages(text))
    .map((each) => {
      const our = known.get(each.id)
      return {
        ...each,
        value: each.value ?? our?.value ?? null,
        attributes: { ...our?.attributes, ...each.attributes },
      }
    }) as Parsed
}

function textOf(placed: Placed | undefined): string | null {
  const value = placed?.entry.value
  return value ? plain(value) : null
}

const plain = ({ elements }: Pattern) =>
  elements.map((each) => (each instanceof TextElement ? each.value : '')).join('')

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text
  } catch {
    return false
  }
}
