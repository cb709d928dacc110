import type { WithActions } from '../../actions/action.ts'
import type { Finding } from '../../rules/finding.ts'
import { colour } from '../terminal.ts'

/** Findings of one kind, under one title. */
export interface Group {
  title: string
  mark: string
  paint: (text: string) => string
}

/** What is to be done stands first, what holds anyway last. Told in words and by a mark as well as by colour. */
const GROUPS = {
  decide: { title: 'Needs a decision', mark: '?', paint: colour.magenta },
  act: { title: 'To act on', mark: '!', paint: colour.yellow },
  warned: { title: 'Warnings', mark: '!', paint: colour.yellow },
  failed: { title: 'Not met', mark: '✗', paint: colour.red },
  unknown: { title: 'Not recorded, or not stated by the edition', mark: '·', paint: colour.yellow },
  left: { title: 'Open when participation ended', mark: '○', paint: colour.blue },
  open: { title: 'Completion', mark: '○', paint: colour.blue },
  decided: { title: 'Decided', mark: '=', paint: colour.cyan },
  met: { title: 'Met', mark: '✓', paint: colour.green },
  below: { title: 'Not reached', mark: '·', paint: colour.blue },
  noted: { title: 'Noted', mark: '-', paint: colour.blue },
} as const satisfies Record<string, Group>

/**
 * Every finding in exactly one group; empty groups are left out. Grounds of next actions come first, as the
 * actions are numbered.
 */
export function groupFindings(assessment: WithActions): (Group & { findings: Finding[] })[] {
  const { findings, nextActions, completion } = assessment
  const place = ({ id }: Finding) => nextActions.findIndex(({ findingId }) => findingId === id)
  const rank = (finding: Finding) => (place(finding) === -1 ? nextActions.length : place(finding))
  const chosen = [...findings]
    .sort((one, other) => rank(one) - rank(other))
    .map((finding) => ({
      finding,
      group: groupOf(finding, place(finding) !== -1, completion.ended !== null),
    }))
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((name) => {
    const those = chosen.filter(({ group }) => group === name).map(({ finding }) => finding)
    return those.length === 0 ? [] : [{ ...GROUPS[name], findings: those }]
  })
}

function groupOf({ outcome, topic, severity }: Finding, acted: boolean, ended: boolean): keyof typeof GROUPS {
  const urgent = acted || (severity === 'action' && !ended)
  switch (outcome) {
    case 'needs decision':
      return 'decide'
    case 'decided':
      return 'decided'
    case 'met':
      return 'met'
    case 'not met':
      if (urgent) return 'act'
      if (topic === 'completion') return 'open'
      if (topic === 'attendance' && ended) return 'left'
      // A threshold that isn't reached is no failing.
      return severity === 'information' ? 'below' : 'failed'
    case 'not recorded':
      if (urgent) return 'act'
      if (topic === 'completion') return 'open'
      if (topic === 'attendance' && ended) return 'left'
      // A scale that isn't classified asks for nothing to be recorded now.
      return topic === 'psychometrics' && severity === 'information' ? 'noted' : 'unknown'
    case 'noted':
      if (urgent) return 'act'
      if (severity !== 'information') return 'warned'
      return topic === 'completion' ? 'open' : 'noted'
  }
}
