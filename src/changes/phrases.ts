import { saying } from '../message.ts'

const MODULE_STATES = [
  'exempt',
  'not started',
  'under way',
  'on hold',
  'repeat required',
  'suspended',
  'needs decision',
  'attendance complete',
  'not completed',
] as const

/** Where someone stands, line by line: the same in a check and in what changed since. */
export const STANDING = {
  'standing/status-label': {},
  'standing/status': {
    status: [
      'not started',
      'removed',
      'withdrawn',
      'suspended',
      'repeat required',
      'on hold',
      'needs decision',
      'continuing',
      'attendance complete',
      'completed',
    ],
  },
  'standing/suitability-label': {},
  'standing/suitability': {
    conclusion: [
      'suitable',
      'not suitable',
      'criteria met',
      'criteria not met',
      'information missing',
      'needs decision',
    ],
  },
  'standing/route-label': {},
  'standing/route': { name: 'text', state: ['final', 'provisional', 'needs decision', 'not recorded'] },
  'standing/route-none': {
    state: ['final', 'provisional', 'needs decision', 'not recorded', 'stands-against'],
  },
  'standing/hours-label': {},
  'standing/hours': { credited: 'number' },
  'standing/part': { state: MODULE_STATES },
  'standing/part-label': { part: 'text' },
  'standing/module-label': { part: 'text', module: 'text' },
  'standing/enforcement-label': {},
  'standing/enforcement': {
    stage: ['none', 'action due', 'action taken', 'threshold reached', 'not stated'],
  },
  'standing/attempts-label': {},
  'standing/attempts': {
    state: ['not limited', 'within limit', 'last attempt', 'limit reached', 'needs decision'],
  },
  'standing/measures-label': { checkpoint: 'text' },
  'standing/measures': {
    state: [
      'not yet due',
      'due',
      'overdue',
      'complete',
      'late',
      'not applicable',
      'not valid',
      'not taken',
      'not reached',
    ],
  },
  'standing/completion-label': {},
  'standing/completion': { state: ['not complete', 'attendance complete', 'complete', 'not completed'] },
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
