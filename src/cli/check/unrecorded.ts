import type { Language } from '../../language/language.ts'
import type { Change, Compared, Entry } from './compared.ts'
import { severalOn } from './dates.ts'
import { say } from './phrases.ts'

/** So many alike are still told one by one. */
const FEW = 2

const UNRECORDED = /^attendance\.not-recorded\/([^/]+)\/(.+)$/

/**
 * Sessions of a module that are all new without a record, or that all have one now, told as one entry: they would
 * hide what else changed. The others as they are.
 */
export function unrecordedTogether(
  changes: readonly Change[],
  compared: Compared,
  language: Language,
): (Change | Entry)[] {
  const alike = new Map<string, Change[]>()
  for (const change of changes) {
    const key = likeness(change, compared)
    if (key === null) continue
    const those = alike.get(key)
    if (those === undefined) alike.set(key, [change])
    else those.push(change)
  }
  return changes.flatMap((change): (Change | Entry)[] => {
    const those = alike.get(likeness(change, compared) ?? '') ?? []
    if (those.length <= FEW) return [change]
    return those[0] === change ? [togetherOf(change, those, compared, language)] : []
  })
}

/** Null: told by itself. */
function likeness({ subject, before, after, why }: Change, compared: Compared): string | null {
  const [, module, session] = UNRECORDED.exec(subject) ?? []
  if (module === undefined || session === undefined) return null
  if (after !== null) return before === null ? `new ${module} ${why.map(({ words }) => words)}` : null
  return isRecorded(session, compared) ? `recorded ${module}` : null
}

function togetherOf(first: Change, those: readonly Change[], compared: Compared, language: Language): Entry {
  const { sessions: all } =
    (first.after === null ? compared.earlier.chronology : null) ?? compared.later.chronology
  const ids = new Set(those.map(({ subject }) => UNRECORDED.exec(subject)?.[2]))
  const sessions = severalOn(
    'session',
    all.filter(({ session }) => ids.has(session.id)).map(({ session }) => session.date),
  )
  const module = moduleName(UNRECORDED.exec(first.subject)?.[1] ?? '', compared)
  const { before, after, why } = first
  return {
    ...{ before, after, was: null },
    statement: language.say(say('check/not-recorded', { module, sessions })),
    ...(after === null
      ? { why: [], details: [language.say(say('check/recorded-now'))] }
      : { why, details: [] }),
  }
}

function isRecorded(session: string, { later }: Compared): boolean {
  return (later.chronology.session(session)?.recorded ?? null) !== null
}

function moduleName(id: string, { later }: Compared): string {
  const modules = later.assessment.parts.flatMap(({ modules }) => modules)
  return modules.find(({ moduleId }) => moduleId === id)?.name ?? id
}
