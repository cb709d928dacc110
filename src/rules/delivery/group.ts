import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'

/** 002-07, 003-05, 004-03, 004-05. About the group, and never a bar to a person in it (C-6b). */
export function assessGroup({ edition, chronology }: Case): Finding[] {
  return [...groupSize(edition, chronology.known), ...staffing(edition, chronology.known)]
}

function groupSize({ rules: { group } }: Edition, { plan }: Case['chronology']['known']): Finding[] {
  if (group === undefined) return []
  const asked = sizeAsked(group)
  const common = {
    id: 'group.size',
    topic: 'group' as const,
    sources: [group.source],
    basis: [say('group/ground-size')],
  }
  const size = plan.groupSize
  if (size === undefined) {
    return [
      finding({
        ...common,
        ...say('group/size-not-recorded', { asked }),
        outcome: 'not recorded',
        severity: 'information',
        missing: [say('group/size-needed')],
      }),
    ]
  }
  const fits = size >= (group.minimum ?? 0) && size <= (group.maximum ?? Number.POSITIVE_INFINITY)
  return [
    finding({
      ...common,
      ...say('group/size-planned', { asked, size }),
      outcome: fits ? 'met' : 'not met',
      facts: ['/plan/groupSize'],
    }),
  ]
}

function sizeAsked({ minimum, maximum }: NonNullable<Edition['rules']['group']>): Message {
  if (minimum === undefined) return say('group/at-most', { maximum: maximum ?? 0 })
  return maximum === undefined ? say('group/at-least', { minimum }) : say('group/range', { minimum, maximum })
}

function staffing({ rules: { staffing }, terms }: Edition, { plan }: Case['chronology']['known']): Finding[] {
  if (staffing === undefined) return []
  const { minimum } = staffing
  const common = {
    id: 'group.staffing',
    topic: 'group' as const,
    sources: [staffing.source],
    basis: [say('group/ground-staffing')],
  }
  if (plan.staff === undefined) {
    return [
      finding({
        ...common,
        ...say('group/staffing-not-recorded', { minimum, staff: terms.staff }),
        outcome: 'not recorded',
        severity: 'information',
        missing: [say('group/staff-needed')],
      }),
    ]
  }
  return [
    finding({
      ...common,
      ...say('group/staffing-planned', { minimum, planned: plan.staff }),
      outcome: plan.staff >= minimum ? 'met' : 'not met',
      facts: ['/plan/staff'],
    }),
  ]
}
