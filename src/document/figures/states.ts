/** What figures' data choose from. The words that each is printed in are the furniture's. */

export const SESSION_STATES = [
  'attended',
  'caught-up',
  'missed-acceptable',
  'missed-unacceptable',
  'missed-undecided',
  'partial',
  'withheld',
  'cancelled',
  'planned',
] as const
export type SessionState = (typeof SESSION_STATES)[number]

export const CHECKPOINTS = ['Before', 'Middle', 'After'] as const
export type Checkpoint = (typeof CHECKPOINTS)[number]

export const DIRECTIONS = ['higher is better', 'lower is better'] as const
export type Direction = (typeof DIRECTIONS)[number]
