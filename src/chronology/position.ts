import { laterThan } from '../case/as-of.ts'
import type { CaseRecord } from '../case/record.ts'
import type { Signature, SignedDocument, SignedText } from '../case/signing.ts'
import { PLAN_IS_TOLD, planKnown } from '../case/signing.ts'
import { lastReport } from './last-report.ts'
import { factsDigest } from './signed-facts.ts'

/** A document that tells what was known on a day of its own: that of its signatures (docs/decisions/0027). */
export interface Position {
  document: SignedDocument
  /** Pointer of what is written for the document: `/report`, `/reports/2`, `/suitability`. */
  at: string
  /** The date of position (YYYY-MM-DD). */
  asOf: string
  /** The day on which it is read: later signatures and addenda are known until then. */
  until: string
  /** Null: the day was set, and nobody has signed by the program. */
  signed: SignedText | null
  /** Digest of what the record tells of the day now; null where nobody has signed. */
  facts: string | null
  /** Pointers of what was not there yet when it was signed, where no date tells, and of signatures of another text. */
  unknown: readonly string[]
  /** What was done with it after the signatures, which the text above them can't tell. */
  since: Since
}

/** Null or empty: not yet, or before the signatures. */
export interface Since {
  sentOn: string | null
  /** Pointers of the days on which somebody received it. */
  given: { role: string; on: string; pointer: string }[]
  reviewHeldOn: string | null
}

/** What a document is written and signed in. */
export interface Home {
  at: string
  part: CaseRecord['report'] | CaseRecord['reports'][number] | CaseRecord['suitability']
}

/** Null: no progress report is begun. */
export function homeOf(record: CaseRecord, document: SignedDocument, asOf: string): Home | null {
  if (document === 'suitability-section') return { at: '/suitability', part: record.suitability }
  if (document !== 'progress-report') return { at: '/report', part: record.report }
  const last = lastReport(record, asOf)
  return last === null ? null : { at: last.pointer, part: last.value }
}

/** Null: the document tells what is known on the day on which it is made. */
export function positionOf(record: CaseRecord, document: SignedDocument, asOf: string): Position | null {
  const home = homeOf(record, document, asOf)
  const { position, signed } = home?.part ?? {}
  if (home === null || position === undefined || position > asOf) return null
  // What is written in one place for two documents is signed as one of them.
  if (signed !== undefined && signed.document !== document) return null
  const { at } = home
  const unknown =
    signed === undefined
      ? []
      : [...unknownIn(record, home, position, signed), ...ofOtherTexts(home, position, signed)]
  const found: Position = {
    ...{ document, at, asOf: position, until: asOf },
    ...{ signed: signed ?? null, facts: null, unknown, since: sinceOf(home, position, asOf, unknown) },
  }
  return signed === undefined
    ? found
    : { ...found, facts: factsDigest(record, unknownOn(record, position, found)) }
}

function sinceOf({ at, part }: Home, position: string, until: string, unknown: readonly string[]): Since {
  const after = (day: string | undefined, pointer: string): day is string =>
    day !== undefined && day <= until && (day > position || unknown.includes(pointer))
  const held = 'review' in part ? part.review?.heldOn : undefined
  const given = 'distribution' in part ? part.distribution : []
  return {
    sentOn: after(part.sentOn, `${at}/sentOn`) ? part.sentOn : null,
    given: given.flatMap(({ role, on }, index) => {
      const pointer = `${at}/distribution/${index}/on`
      return after(on, pointer) ? [{ role, on, pointer }] : []
    }),
    reviewHeldOn: after(held, `${at}/review/heldOn`) ? held : null,
  }
}

/** Days on which a signed document may have been made with other signatures and addenda, the latest first. */
export function laterDays(record: CaseRecord, document: SignedDocument, asOf: string): string[] {
  const home = homeOf(record, document, asOf)
  const { position, signatures = [], addenda = [] } = home?.part ?? {}
  const since = home === null || position === undefined ? null : sinceOf(home, position, asOf, [])
  const days = [
    position,
    home?.part.sentOn,
    since?.reviewHeldOn,
    ...(since?.given ?? []).map(({ on }) => on),
    ...signatures.map(({ on }) => on),
    ...addenda.flatMap(({ on, signedOn }) => [on, signedOn]),
  ]
  const known = days.flatMap((day) => (day == null || day > asOf || day < (position ?? '') ? [] : [day]))
  return [...new Set(known)].sort().reverse()
}

/** What is known on the date of position and whose date alone doesn't tell that it is, by lists and ids. */
export function knownWhenSigned(record: CaseRecord, home: Home, asOf: string): string[] {
  return [...undated(record, home, asOf).map(({ key }) => key), PLAN_IS_TOLD]
}

/** Pointers of what isn't known in a document: what came later, but for later signatures and addenda to it. */
export function unknownOn(record: CaseRecord, asOf: string, position: Position | null): Set<string> {
  const gone = new Set(laterThan(record, asOf).map(({ pointer }) => pointer))
  if (position === null) return gone
  const later = new Set(laterThan(record, position.until).map(({ pointer }) => pointer))
  const afterwards = [`${position.at}/signatures/`, `${position.at}/addenda/`]
  for (const pointer of gone) {
    if (afterwards.some((list) => pointer.startsWith(list)) && !later.has(pointer)) gone.delete(pointer)
  }
  for (const pointer of position.unknown) gone.add(pointer)
  return gone
}

function unknownIn(record: CaseRecord, home: Home, asOf: string, { known }: SignedText): string[] {
  const then = new Set(known)
  // Of what was signed before its plan was listed all of the plan counts as known.
  const isKnown = (key: string) =>
    then.has(key) || (key.startsWith(`${PLAN_IS_TOLD}/`) && !then.has(PLAN_IS_TOLD))
  return undated(record, home, asOf).flatMap(({ key, pointer }) => (isKnown(key) ? [] : [pointer]))
}

/**
 * A signature stands for the text that it was given to. On paper it can only be given once there is one, and isn't told
 * beside one that the program took.
 * @returns pointers of signatures that aren't printed under the text
 */
export function ofOtherTexts({ at, part }: Home, position: string, signed: Pick<SignedText, 'of'>): string[] {
  const all = part.signatures ?? []
  const taken = new Set(all.flatMap(({ name, of }) => (of === signed.of ? [name] : [])))
  const stands = ({ name, of, on }: Signature) =>
    of === undefined ? on >= position && !taken.has(name) : of === signed.of
  return all.flatMap((each, index) => (stands(each) ? [] : [`${at}/signatures/${index}`]))
}

/**
 * Sessions to come are known as planned, targets and instruments have no date, and what is done with a document on its
 * day of signing is done before or after it.
 */
function undated(record: CaseRecord, { at, part }: Home, asOf: string): { key: string; pointer: string }[] {
  const { plan, schedule, psychometrics, targets } = record
  const each = <Entry>(list: string, entries: readonly Entry[], id: (entry: Entry) => string | null) =>
    entries.flatMap((entry, index) => {
      const name = id(entry)
      return name === null ? [] : [{ key: `${list}/${name}`, pointer: `/${list}/${index}` }]
    })
  const given = 'distribution' in part ? part.distribution : []
  return [
    ...planKnown(plan).map((key) => ({ key, pointer: `/${key}` })),
    ...each('schedule/sessions', schedule.sessions, ({ id, date }) => (date > asOf ? id : null)),
    ...each('schedule/modules', schedule.modules, ({ id }) => id),
    ...each('psychometrics/instruments', psychometrics.instruments, ({ id }) => id),
    ...each('targets', targets, ({ target }) => target),
    ...(part.sentOn === asOf ? [{ key: 'sentOn', pointer: `${at}/sentOn` }] : []),
    ...each(`${at.slice(1)}/distribution`, given, ({ role, on }) => (on === asOf ? role : null)).map(
      ({ key, pointer }) => ({ key, pointer: `${pointer}/on` }),
    ),
  ]
}
