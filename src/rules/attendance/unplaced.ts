import type { DecisionEvent } from '../../chronology/decisions.ts'
import type { Part } from '../../programme/rules.ts'
import type { Case } from '../case.ts'
import { decisionNamed } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { modulesOf, named } from '../modules.ts'
import { say } from './findings.ts'
import { repeatRule } from './repeat-told.ts'
import { unitWord } from './run.ts'

/**
 * Decisions on a repeat that name a part with modules of its own, or nothing. A repeat is decided module by module, so
 * they can be about one or about all of them: none is applied, and each is told.
 */
export function assessUnplaced(given: Case): Finding[] {
  const { edition, chronology } = given
  const modules = new Set(
    edition.rules.parts.flatMap((part) => modulesOf(part, chronology).map(({ id }) => id)),
  )
  return chronology.decisions
    .about('repeat')
    .filter(({ standing, value }) => standing === 'stands' && !modules.has(value.subject ?? ''))
    .map((decision) => unplaced(given, decision))
}

function unplaced(given: Case, decision: DecisionEvent): Finding {
  const { edition } = given
  const { value, pointer } = decision
  const part = edition.rules.parts.find(({ id }) => id === value.subject)
  const unit = part === undefined ? edition.terms.unit : unitWord({ edition, part })
  const told = { decision: decisionNamed(value), part: part === undefined ? null : named(part.name), unit }
  const rule = part === undefined ? undefined : repeatRule({ edition, part })
  const all = {
    id: `attendance.unplaced/${value.id}`,
    topic: 'attendance' as const,
    sources: rule === undefined ? [] : [rule.source],
    facts: [pointer],
  }
  const later = laterOn(given, part, value.on)
  if (later !== null) {
    return finding({
      ...all,
      outcome: 'noted',
      ...say('attendance/repeat-decision-placed-since', { ...told, on: later.value.on }),
      facts: [pointer, later.pointer],
    })
  }
  return finding({
    ...all,
    outcome: 'needs decision',
    ...say('attendance/repeat-decision-unplaced', told),
    readings: [
      { reading: say('attendance/reading-each-module', { unit }), outcome: say('attendance/if-each-module') },
      { reading: say('attendance/reading-one-module', { unit }), outcome: say('attendance/if-one-module') },
    ],
    settledBy: say('attendance/settled-by-naming-module', { unit }),
    basis: [say('attendance/ground-module-by-module')],
  })
}

/** A decision of the day or later that names a module of the part, or any where none is named. */
function laterOn({ edition, chronology }: Case, part: Part | undefined, on: string): DecisionEvent | null {
  const parts = part === undefined ? edition.rules.parts : [part]
  const modules = parts.flatMap((each) => modulesOf(each, chronology).map(({ id }) => id))
  const those = chronology.decisions
    .about('repeat')
    .filter(({ value }) => value.on >= on && modules.includes(value.subject ?? ''))
  return those.at(-1) ?? null
}
