import { isMessage } from '../message.ts'
import type { Finding } from '../rules/finding.ts'

/**
 * What a finding is about. Two findings about one matter are two outcomes of it; this is the one place that says which
 * findings are. Mostly a finding is the only one about its matter, which is then called as the finding.
 */
export function mattersOf(found: Finding): string[] {
  const [family = '', ...rest] = found.id.split('/')
  if (OF_A_SESSION.includes(family)) return [`attendance.session/${rest.at(-1)}`]
  if (family === 'route.evening') return partsOf(found).map((part) => `route.evening/${part}`)
  return [found.id]
}

/** Each says of one session that something of it is open, owed, not recorded or to be held again. */
const OF_A_SESSION = [
  'attendance.hold',
  'attendance.open',
  'attendance.not-recorded',
  'attendance.cancelled',
  'attendance.withheld',
]

/** Names of the parts for which an edition says whether the evening is possible. */
function partsOf({ parameters }: Finding): string[] {
  const { and = [] } = (parameters.parts ?? {}) as { and?: unknown[] }
  return and.flatMap((each) => {
    const name = isMessage(each) ? each.parameters.name : null
    return typeof name === 'object' && name !== null && 'text' in name ? [name.text] : []
  })
}
