import type { NextAction, WithActions } from '../actions/action.ts'
import { isMessage, type Message } from '../message.ts'
import type { Finding } from '../rules/finding.ts'
import type { Language } from './language.ts'

/** A finding with its words beside its code and parameters. */
export interface FindingInWords
  extends Omit<Finding, 'basis' | 'missing' | 'readings' | 'settledBy' | 'form'> {
  /** The finding in plain words, one or two sentences, finished for printing. No names. */
  statement: string
  /** Where the ground isn't the edition: the ambiguity, conflict or law it follows, in words. Null otherwise. */
  basis: string | null
  /** What isn't recorded and would be needed, in words: "date of birth". */
  missing: readonly string[]
  /** Two or more fair readings, where the outcome is `needs decision`. */
  readings: readonly { reading: string; outcome: string }[]
  /** What or who would settle it. Null where nothing is open. */
  settledBy: string | null
}

/** An action with its words, and their code and parameters beside them. */
export interface NextActionInWords
  extends Omit<NextAction, 'action' | 'because'>,
    Pick<Message, 'code' | 'parameters'> {
  /** "Arrange the catch-up for the session of 5 March 2026" */
  action: string
  /** Why the date: "before the next session". Null where `by` is. */
  because: string | null
}

/** Data with every message in words. */
export type InWords<Data> = Data extends Finding
  ? FindingInWords
  : Data extends NextAction
    ? NextActionInWords
    : Data extends Message
      ? string
      : Data extends readonly (infer Each)[]
        ? InWords<Each>[]
        : Data extends object
          ? { [Name in keyof Data]: InWords<Data[Name]> }
          : Data

/** Where a person stands, in words: what documents, pages, the terminal and other programs read. */
export type AssessmentInWords = InWords<WithActions>

/** Puts every message that data holds, at whatever depth, into words. */
export function inWords<Data>(data: Data, language: Language): InWords<Data> {
  return put(data, language) as InWords<Data>
}

/** What holds no message, a run of sessions say, is left as it is. */
function put(data: unknown, language: Language): unknown {
  if (typeof data !== 'object' || data === null) return data
  if (isMessage(data)) return isFinding(data) ? findingInWords(data, language) : language.say(data)
  if (isAction(data)) {
    const { code, parameters } = data.action
    return { code, parameters, ...(putEach(data, language) as object) }
  }
  return putEach(data, language)
}

function putEach(data: object, language: Language): unknown {
  const own = data as Record<string, unknown>
  let copy: Record<string, unknown> | null = null
  for (const name in own) {
    const words = put(own[name], language)
    if (words === own[name]) continue
    copy ??= (Array.isArray(data) ? [...data] : { ...data }) as unknown as Record<string, unknown>
    copy[name] = words
  }
  return copy ?? data
}

const isAction = (data: object): data is NextAction =>
  'findingId' in data && 'action' in data && isMessage(data.action)

const isFinding = (message: Message): message is Finding => 'topic' in message

function findingInWords(finding: Finding, language: Language): FindingInWords {
  const { id, code, parameters, topic, outcome, severity, sources, facts } = finding
  const { basis, missing, readings, settledBy } = finding
  return {
    id,
    code,
    parameters,
    topic,
    outcome,
    severity,
    statement: language.say(finding),
    sources,
    basis: basis.length === 0 ? null : basis.map(language.say).join(' '),
    facts,
    missing: missing.map(language.say),
    readings: readings.map(({ reading, outcome: then }) => ({
      reading: language.say(reading),
      outcome: language.say(then),
    })),
    settledBy: settledBy === null ? null : language.say(settledBy),
  }
}
