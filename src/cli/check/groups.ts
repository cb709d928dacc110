import type { AssessmentInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import { colour } from '../terminal.ts'
import { say } from './phrases.ts'

/** Findings of one kind, under one title. */
export interface Group {
  title: Message
  mark: string
  paint: (text: string) => string
}

/** What of a finding tells its group. */
type Grouped = Pick<AssessmentInWords['findings'][number], 'id' | 'outcome' | 'topic' | 'severity'>

/** An assessment, in words or as data. */
interface Grouping<Finding extends Grouped> {
  findings: readonly Finding[]
  nextActions: readonly { findingId: string }[]
  completion: { ended: object | null }
  undecided: readonly string[]
}

/** What is to be done stands first, what holds anyway last. Told in words and by a mark as well as by colour. */
const GROUPS = {
  decide: { title: say('check/group-decide'), mark: '?', paint: colour.magenta },
  act: { title: say('check/group-act'), mark: '!', paint: colour.yellow },
  warned: { title: say('check/group-warned'), mark: '!', paint: colour.yellow },
  failed: { title: say('check/group-failed'), mark: '✗', paint: colour.red },
  unknown: { title: say('check/group-unknown'), mark: '·', paint: colour.yellow },
  left: { title: say('check/group-left'), mark: '○', paint: colour.blue },
  open: { title: say('check/group-open'), mark: '○', paint: colour.blue },
  decided: { title: say('check/group-decided'), mark: '=', paint: colour.cyan },
  met: { title: say('check/group-met'), mark: '✓', paint: colour.green },
  below: { title: say('check/group-below'), mark: '·', paint: colour.blue },
  noted: { title: say('check/group-noted'), mark: '-', paint: colour.blue },
} as const satisfies Record<string, Group>

/**
 * Every finding in exactly one group; empty groups are left out. Grounds of next actions come first, as the
 * actions are numbered.
 */
export function groupFindings<Finding extends Grouped>(
  assessment: Grouping<Finding>,
): (Group & { findings: Finding[] })[] {
  const { findings, nextActions, completion } = assessment
  const undecided = new Set(assessment.undecided)
  const place = ({ id }: Finding) => nextActions.findIndex(({ findingId }) => findingId === id)
  const rank = (finding: Finding) => (place(finding) === -1 ? nextActions.length : place(finding))
  const chosen = [...findings]
    .sort((one, other) => rank(one) - rank(other))
    .map((finding) => ({
      finding,
      group: groupOf(finding, {
        undecided: undecided.has(finding.id),
        acted: place(finding) !== -1,
        ended: completion.ended !== null,
      }),
    }))
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((name) => {
    const those = chosen.filter(({ group }) => group === name).map(({ finding }) => finding)
    return those.length === 0 ? [] : [{ ...GROUPS[name], findings: those }]
  })
}

interface Stands {
  undecided: boolean
  acted: boolean
  ended: boolean
}

function groupOf(
  { outcome, topic, severity }: Grouped,
  { undecided, acted, ended }: Stands,
): keyof typeof GROUPS {
  // What nobody decides any more is left open by whoever has left.
  if (outcome === 'needs decision') return undecided ? 'decide' : 'left'
  const urgent = acted || (severity === 'action' && !ended)
  switch (outcome) {
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
