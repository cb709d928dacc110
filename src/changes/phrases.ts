import { saying } from '../message.ts'
import {
  ATTEMPTS_STATES,
  CHECKPOINT_STATES,
  COMPLETION_STATES,
  CONCLUSIONS,
  MODULE_STATES,
  ROUTE_STATES,
  STAGES,
  STATUSES,
} from '../rules/states.ts'

/** A part of one module stands where its module does; ended, none is under way any more. */
const STATES = ['exempt', ...MODULE_STATES, 'not completed'] as const

/** Where someone stands, line by line: the same in a check and in what changed since. */
export const STANDING = {
  'standing/status-label': {},
  'standing/status': { status: STATUSES },
  'standing/suitability-label': {},
  'standing/suitability': { conclusion: CONCLUSIONS },
  'standing/route-label': {},
  'standing/route': { name: 'text', state: ROUTE_STATES },
  'standing/route-none': { state: [...ROUTE_STATES, 'stands-against'] },
  'standing/hours-label': {},
  'standing/hours': { credited: 'number' },
  'standing/part': { state: STATES },
  'standing/part-label': { part: 'text' },
  'standing/module-label': { part: 'text', module: 'text' },
  'standing/enforcement-label': {},
  'standing/enforcement': { stage: STAGES },
  'standing/attempts-label': {},
  'standing/attempts': { state: ATTEMPTS_STATES },
  'standing/measures-label': { checkpoint: 'text' },
  'standing/measures': { state: CHECKPOINT_STATES },
  'standing/completion-label': {},
  'standing/completion': { state: COMPLETION_STATES },
} as const

/** What changed, and why. */
export const PHRASES = {
  'change/new': { subject: 'message', value: 'message' },
  'change/other': { subject: 'message', value: 'message', was: 'message' },
  'change/gone': { subject: 'message', was: 'message' },
  'change/finding-gone': { statement: 'message' },
  /** What an assessment that was saved says, in the words in which it was saved. */
  'change/saved': { words: 'text' },
  'reason/new-facts': {},
  'reason/new-decisions': {},
  'reason/changed-facts': {},
  'reason/facts-gone': {},
  'reason/time-went-on': { from: 'date', to: 'date' },
  'reason/another-edition': {},
  'reason/rules-changed': {},
  'reason/not-known': {},
} as const

export const say = saying({ ...STANDING, ...PHRASES })
