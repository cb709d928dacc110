import type { Edition } from '../../programme/edition.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { count } from '../words.ts'

/** 002-07, 003-05, 004-03, 004-05. About the group, and never a bar to a person in it (C-6b). */
export function assessGroup({ edition, chronology }: Case): Finding[] {
  return [...groupSize(edition, chronology.known), ...staffing(edition, chronology.known)]
}

function groupSize({ rules: { group } }: Edition, { plan }: Case['chronology']['known']): Finding[] {
  if (group === undefined) return []
  const asked =
    group.minimum === undefined
      ? `no more than ${group.maximum} people`
      : group.maximum === undefined
        ? `at least ${group.minimum} people`
        : `${group.minimum} to ${group.maximum} people`
  const common = {
    id: 'group.size',
    topic: 'group' as const,
    sources: [group.source],
    basis: 'The size of the group is a warning about the group, never a bar to a person (C-6b).',
  }
  const size = plan.groupSize
  if (size === undefined) {
    return [
      finding({
        ...common,
        outcome: 'not recorded',
        severity: 'information',
        statement: `The edition asks for groups of ${asked}. The size of the group is not recorded.`,
        missing: ['size of the group'],
      }),
    ]
  }
  const fits = size >= (group.minimum ?? 0) && size <= (group.maximum ?? Number.POSITIVE_INFINITY)
  return [
    finding({
      ...common,
      outcome: fits ? 'met' : 'not met',
      statement: `The edition asks for groups of ${asked}. The group planned has ${count(size, 'person', 'people')}.`,
      facts: ['/plan/groupSize'],
    }),
  ]
}

function staffing({ rules: { staffing }, terms }: Edition, { plan }: Case['chronology']['known']): Finding[] {
  if (staffing === undefined) return []
  const asked = `The edition asks for ${count(staffing.minimum, 'trained member of staff', 'trained members of staff')} at each session`
  const common = {
    id: 'group.staffing',
    topic: 'group' as const,
    sources: [staffing.source],
    basis: 'The number is read as “at least”.',
  }
  if (plan.staff === undefined) {
    return [
      finding({
        ...common,
        outcome: 'not recorded',
        severity: 'information',
        statement: `${asked}. The number of ${terms.staff} planned is not recorded.`,
        missing: ['number of staff planned'],
      }),
    ]
  }
  return [
    finding({
      ...common,
      outcome: plan.staff >= staffing.minimum ? 'met' : 'not met',
      statement: `${asked}. The plan has ${plan.staff === 1 ? 'one' : plan.staff}.`,
      facts: ['/plan/staff'],
    }),
  ]
}
