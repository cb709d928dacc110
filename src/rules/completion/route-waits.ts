import type { Edition } from '../../programme/edition.ts'
import type { ModuleProgress, PartProgress } from '../assessment.ts'
import type { Finding } from '../finding.ts'
import type { ModuleState } from '../states.ts'

/**
 * C-7: the route isn't asked for yet while the part is recorded as not done after which the edition has it decided. The
 * last day of its schedule alone doesn't make it so: a session may have to be made up, or a module taken again.
 * @param partsOf worked out only where something is asked
 */
export function askedOnceDone(
  { rules }: Edition,
  findings: readonly Finding[],
  partsOf: () => readonly PartProgress[],
): Finding[] {
  const isAsked = findings.some(({ code, outcome }) => ASKED.includes(code) && outcome === 'needs decision')
  if (!isAsked) return [...findings]
  const part = partsOf().find(({ partId }) => partId === rules.routing?.decidedAfter)
  if (part?.modules.some(isOpen) !== true) return [...findings]
  return findings.flatMap((each): Finding[] => {
    if (each.code === DUE) return []
    // It stays provisional, as it was before the last day of the schedule.
    return each.code === EARLY
      ? [{ ...each, outcome: 'decided', severity: 'information', readings: [] }]
      : [each]
  })
}

const DUE = 'route/decision-due'
const EARLY = 'route/decided-early'
const ASKED: readonly string[] = [DUE, EARLY]

function isOpen({ state, catchUpsOwed, catchUpsOpen }: ModuleProgress): boolean {
  return OPEN.includes(state) || catchUpsOwed.some((id) => !catchUpsOpen.includes(id))
}

const OPEN: readonly ModuleState[] = ['suspended', 'repeat required', 'on hold', 'needs decision']
