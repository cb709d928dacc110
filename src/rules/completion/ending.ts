import type { Chronology } from '../../chronology/chronology.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { orderBegan } from '../../chronology/starts.ts'
import type { Ending } from '../../chronology/statuses.ts'
import type { Case } from '../case.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'

/**
 * A withdrawal or removal is an act of somebody, with a ground: who took it and why is recorded, or asked for. Where the
 * edition states no grounds for removal (all but 004-10), it gives nobody the authority either, so on what authority it
 * was done is a question of its own.
 */
export function assessEnding(given: Case): Finding[] {
  const ending = given.chronology.ended
  const earlier = underEarlierOrder(given.chronology)
  if (ending === null) return earlier
  return [
    ...earlier,
    ...decider(ending),
    ...(ending.value.status === 'removed' ? removal(given, ending) : reason(ending)),
  ]
}

/** By the dates, as starts are: it ends nothing under this order or licence, and is told all the same. */
function underEarlierOrder({ known, endedEarlier }: Chronology): Finding[] {
  if (endedEarlier.length === 0) return []
  return [
    finding({
      id: 'case.earlier-ending',
      topic: 'case',
      outcome: 'noted',
      severity: 'warning',
      ...say('completion/ended-under-earlier-order', {
        on: endedEarlier.map(({ value }) => value.on),
        began: orderBegan(known),
      }),
      basis: [say('completion/ground-earlier-order')],
      facts: [...endedEarlier.map(({ pointer }) => pointer), '/order'],
    }),
  ]
}

function decider({ value: { by, status, on }, pointer }: Recorded<Ending>): Finding[] {
  if (by !== undefined) return []
  return [
    finding({
      ...gap('case.ending/decider', pointer),
      ...say('completion/ending-without-decider', { status, on }),
      missing: [say('completion/decider-needed', { status })],
    }),
  ]
}

function removal({ edition }: Case, { value, pointer }: Recorded<Ending>): Finding[] {
  if (value.ground !== undefined || value.authority !== undefined) return []
  const grounds = edition.rules.removal
  const sources = grounds.map(({ source }) => source)
  if (grounds.length > 0) {
    return [
      finding({
        ...gap('case.ending/ground', pointer),
        ...say('completion/removal-without-ground'),
        sources,
        missing: [say('completion/removal-needed')],
      }),
    ]
  }
  return [
    finding({
      id: AUTHORITY_ID,
      topic: 'case',
      outcome: 'needs decision',
      ...say('completion/removal-without-authority'),
      basis: [say('completion/ground-ended')],
      facts: [pointer],
      missing: [say('completion/authority-needed')],
      readings: [
        {
          reading: say('completion/reading-other-authority'),
          outcome: say('completion/reading-other-authority-then'),
        },
        {
          reading: say('completion/reading-no-authority'),
          outcome: say('completion/reading-no-authority-then'),
        },
      ],
      settledBy: say('completion/settled-authority'),
    }),
  ]
}

function reason({ value, pointer }: Recorded<Ending>): Finding[] {
  if (value.reason !== undefined || value.authority !== undefined) return []
  return [
    finding({
      ...gap('case.ending/reason', pointer),
      ...say('completion/withdrawal-without-reason'),
      missing: [say('completion/reason-needed')],
    }),
  ]
}

function gap(id: string, pointer: string) {
  return {
    id,
    topic: 'case' as const,
    outcome: 'not recorded' as const,
    severity: 'action' as const,
    basis: [say('completion/ground-ended')],
    facts: [pointer],
  }
}

export const AUTHORITY_ID = 'case.ending/authority'
