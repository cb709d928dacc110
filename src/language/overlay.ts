import { createHash } from 'node:crypto'
import { FluentSerializer, Message, type Pattern, TextElement } from '@fluent/syntax'
import { InputError, type Issue, nearestTo } from '../errors.ts'
import { atMost, inDigits, MESSAGE_FILES, MESSAGES } from '../limits.ts'
import { type Entries, type Entry, entriesOf, issueAt, nameOf, type Placed, patternsOf } from './entries.ts'
import { idOf, type MessageFile, type Parsed, parseMessages } from './language.ts'
import { type Reach, reachOf } from './reach.ts'
import { usesOf } from './uses.ts'

/** What somebody's own messages come to, over ours. */
export interface Laid {
  tag: string
  /** Their messages, with what they omit of ours. */
  over: Parsed
  /** What is told of the folder and keeps nothing from being made: messages that are no longer known or out of date. */
  notices: Issue[]
  /** Ids of messages that a language of its own lacks, or has for an English that has changed since. */
  incomplete: string[]
}

/**
 * Lays an office's folder of messages over ours. A form or a value that it omits stays ours. Where it says another
 * `language-tag`, it is a language of its own, and what it lacks is listed. Whatever is said is what was checked here.
 * Throws InputError with every issue, each with its file and line.
 */
export function layOver(ours: readonly MessageFile[], theirs: readonly MessageFile[], tag: string): Laid {
  const own = entriesOf(ours).entries
  const { entries: written, issues } = entriesOf(theirs)
  const over = new Map([...written].map(([id, placed]) => [id, completed(placed, own.get(id))]))
  const all = new Map([...own, ...over])
  const most = MESSAGE_FILES.placeables.most
  const [before, after] = [reachOf(own, most), reachOf(all, most)]
  issues.push(...[...over.values()].flatMap((placed) => flaws(placed, own, all, before, after)))
  issues.push(...[...written.values()].flatMap((placed) => strangeForms(placed, own)))
  const said = textOf(written.get(TAG)) ?? tag
  if (said !== tag && !isTag(said)) issues.push(issueAt(written.get(TAG), 'expected a language tag: cy'))
  if (issues.length > 0) throw new InputError(issues)
  const outdated = [...written.values()].filter((placed) => isOutdated(placed, own))
  const missing = said === tag ? [] : [...own.keys()].filter((id) => id !== TAG && !written.has(id))
  return {
    tag: said,
    over: stored(over),
    notices: [
      ...unknown(written, own).map((placed) => issueAt(placed, unknownTold(nameOf(placed.entry), own))),
      ...[...over.values()].flatMap((placed) => leftOut(placed, own, before, after)),
      ...[...over.values()].flatMap((placed) => neverChosen(placed, own, before, after)),
      ...outdated.map((placed) =>
        issueAt(
          placed,
          `the English has changed since; for the one of today: .of = ${markOf(own.get(nameOf(placed.entry)))}`,
        ),
      ),
      ...(missing.length === 0 ? [] : [{ file: said, pointer: '', expected: missingTold(missing) }]),
    ],
    incomplete: said === tag ? [] : [...missing, ...outdated.map(({ entry }) => nameOf(entry))],
  }
}

const TAG = idOf('language/tag')
/** The English that a message was written for, as a mark of it. */
const OF = 'of'

/** One of theirs, with the value and the forms that it omits, and without the mark. */
function completed(placed: Placed, ours: Placed | undefined): Placed {
  const { entry } = placed
  if (!(entry instanceof Message)) return placed
  const forms = entry.attributes.filter(({ id }) => id.name !== OF)
  const named = new Set(forms.map(({ id }) => id.name))
  const omitted = ours?.entry.attributes.filter(({ id }) => !named.has(id.name)) ?? []
  const value = entry.value ?? ours?.entry.value ?? null
  return { ...placed, entry: new Message(entry.id, value, [...omitted, ...forms], null) }
}

/** As the language keeps it: made of what was checked, since another parser may read the same file otherwise. */
function stored(over: Entries): Parsed {
  const serializer = new FluentSerializer()
  const entries = [...over.values()].filter(({ entry }) => patternsOf(entry).size > 0)
  return parseMessages(
    entries.map(({ entry }) => serializer.serializeEntry(withoutComment(entry))).join('\n'),
  )
}

function flaws({ entry, ...at }: Placed, own: Entries, all: Entries, before: Reach, after: Reach): Issue[] {
  const placed = { entry, ...at }
  const { references, depth, flaws: found } = usesOf(entry)
  const ours = own.get(nameOf(entry))
  const given = ours === undefined ? new Map() : before.parametersOf(ours.entry)
  const issues = [
    ...found,
    ...new Set(references.filter((form) => !isThere(form, all)).map((form) => absent(form, given))),
    ...(depth > MESSAGE_FILES.nesting.most ? [atMost(MESSAGE_FILES.nesting)] : []),
    ...(after.isCircular(entry)
      ? ['it refers to itself']
      : after.placeablesOf(entry) > MESSAGE_FILES.placeables.most
        ? [atMost(MESSAGE_FILES.placeables)]
        : []),
  ]
  if (ours !== undefined && issues.length === 0) {
    const known = [...given.keys()].map((name) => `{ $${name} }`).join(', ') || 'nothing'
    const strange = [...after.parametersOf(entry).keys()].filter((name) => !given.has(name))
    issues.push(...strange.map((name) => `{ $${name} } is not given here; there is ${known}`))
  }
  return issues.map((expected) => issueAt(placed, expected))
}

/** A parameter without its sign reads as a message. */
function absent(form: string, given: ReadonlyMap<string, unknown>): string {
  return `there is no message "${form}"${given.has(form) ? `; the parameter is { $${form} }` : ''}`
}

function isThere(form: string, entries: Entries): boolean {
  const placed = entries.get(form.split('.')[0] ?? '')
  return placed !== undefined && patternsOf(placed.entry).has(form)
}

function strangeForms(placed: Placed, own: Entries): Issue[] {
  const ours = own.get(nameOf(placed.entry))
  if (ours === undefined) return []
  const forms = new Set([OF, ...ours.entry.attributes.map(({ id }) => id.name)])
  return placed.entry.attributes
    .filter(({ id }) => !forms.has(id.name))
    .map(({ id }) => issueAt(placed, `the message has no form ".${id.name}"`))
}

function unknown(written: Entries, own: Entries): Placed[] {
  const used = new Set([...written.values()].flatMap(({ entry }) => usesOf(entry).references.map(baseOf)))
  return [...written.values()].filter(({ entry }) => !own.has(nameOf(entry)) && !used.has(nameOf(entry)))
}

const baseOf = (form: string) => form.split('.')[0] ?? ''

/** Who misspells the name of a message would otherwise wait for its words. */
function unknownTold(id: string, own: Entries): string {
  const beginning = id.split('-')[0]
  const near = nearestTo(
    id,
    [...own.keys()].filter((each) => each.split('-')[0] === beginning),
  )
  return `this message is not known here, or no longer, and is not used: ours stays${near}`
}

/** What ours prints and theirs doesn't is a fact that the reader isn't told. What it only chooses by may go. */
function leftOut(placed: Placed, own: Entries, before: Reach, after: Reach): Issue[] {
  const ours = own.get(nameOf(placed.entry))
  if (ours === undefined) return []
  const given = after.parametersOf(placed.entry)
  return [...before.printedBy(ours.entry)]
    .filter((name) => !given.has(name))
    .map((name) => issueAt(placed, `{ $${name} } is left out, so nobody is told it`))
}

/** A form whose name is misspelt would wait for ever. */
function neverChosen(placed: Placed, own: Entries, before: Reach, after: Reach): Issue[] {
  const ours = own.get(nameOf(placed.entry))
  if (ours === undefined) return []
  const known = before.parametersOf(ours.entry)
  return [...after.parametersOf(placed.entry)].flatMap(([name, keys]) =>
    [...keys]
      .filter((key) => !PLURALS.includes(key) && known.get(name)?.has(key) !== true)
      .map((key) => issueAt(placed, `[${key}] is no word that $${name} may be, and is never chosen`)),
  )
}

const PLURALS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** A translation that is begun lacks most of them. */
function missingTold(ids: readonly string[]): string {
  const told = ids.slice(0, MESSAGES.missing.most)
  const left = ids.length - told.length
  const more = left > 0 ? ` and ${inDigits(left)} more` : ''
  return `${inDigits(ids.length)} messages are missing: ${told.join(', ')}${more}`
}

/** The mark of a message: what `.of` of one that is laid over it says, as long as it is the same. */
export function markOf(placed: Placed | undefined): string {
  if (placed === undefined) return ''
  const text = new FluentSerializer().serializeEntry(withoutComment(placed.entry))
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

const withoutComment = (entry: Entry): Entry => Object.assign(entry.clone(), { comment: null })

function isOutdated(placed: Placed, own: Entries): boolean {
  const ours = own.get(nameOf(placed.entry))
  const of = placed.entry.attributes.find(({ id }) => id.name === OF)
  return of !== undefined && ours !== undefined && plain(of.value) !== markOf(ours)
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
