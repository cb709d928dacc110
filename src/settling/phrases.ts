import { DECISION_OUTCOMES } from '../case/decision.ts'
import { saying } from '../message.ts'

/** What would settle a conclusion that is open. */
export const PHRASES = {
  /** A decision that would have to be taken. `subject`: null where it is about the case as a whole. */
  'settling/decision': {
    about: Object.keys(DECISION_OUTCOMES) as (keyof typeof DECISION_OUTCOMES)[],
    subject: 'item?',
  },
  /** A decision with the approval that the edition asks for. */
  'settling/approved': { decided: 'message' },
  /** A later entry of the programme status. */
  'settling/later-status': {},
  /** One of several of which the same is missing: `how many sessions each meeting held (the session of 5 March 2026)`. */
  'settling/fact-of': { fact: 'message', of: 'message' },

  /** Values. */
  'settling/yes': {},
  'settling/no': {},
  'settling/recorded': {},
  'settling/regular': { regular: 'flag' },
  'settling/setting': { setting: ['prison', 'community'] },
  'settling/assessment': { stage: 'message' },
  'settling/no-assessment': {},
  'settling/direction': { direction: ['higher is better', 'lower is better'] },
  'settling/version': { version: 'text' },
  'settling/on-day': { on: 'date' },
  'settling/day-or-earlier': { on: 'date' },
  'settling/day-or-later': { on: 'date' },
  'settling/days-between': { on: 'span' },
  'settling/number': { n: 'number' },
  'settling/months': { years: 'number', months: 'number' },
  'settling/or-less': { most: 'message' },
  'settling/or-more': { least: 'message' },
  'settling/between': { least: 'message', most: 'message' },

  /** What a value comes to. `follows`: what is found then and wasn't before; null: nothing. */
  'settling/then': {
    comes: [
      'met',
      'not met',
      'decided',
      'told',
      'nothing further',
      'still open',
      'needs decision',
      'not recorded',
    ],
    follows: 'also?',
  },

  /** Why it isn't worked out. */
  'settling/too-many-runs': { n: 'number' },
  'settling/nothing-found': {},
} as const

export const say = saying(PHRASES)
