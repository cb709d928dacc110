import { DECISION_OUTCOMES } from '../case/decision.ts'
import { saying } from '../message.ts'

type About = keyof typeof DECISION_OUTCOMES

/** A departure settles whether a document is sent, and nothing that is found of the person. */
const isSettling = (about: string): about is Exclude<About, 'departure'> => about !== 'departure'

/** What would settle a conclusion that is open. */
export const PHRASES = {
  /** A decision that would have to be taken. `subject`: null where it is about the case as a whole. */
  'settling/decision': {
    about: Object.keys(DECISION_OUTCOMES).filter(isSettling),
    subject: 'item?',
  },
  /** A decision with the approval that the edition asks for. */
  'settling/approved': { decided: 'message' },
  /** A later entry of the programme status. */
  'settling/later-status': {},
  /** Of a meeting of which it isn't known. */
  'settling/sessions-held': { session: 'message' },
  'settling/hours-of': { session: 'message' },

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
  'settling/any-day': {},
  'settling/any-number': {},
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
      'for example',
      'nothing further',
      'still open',
      'needs decision',
      'not recorded',
    ],
    follows: 'also?',
  },

  /** Why it isn't worked out. */
  'settling/too-many-runs': { of: ['conclusion', 'case'], n: 'number' },
  'settling/nothing-found': {},
  /** An edition, a manual or published norms would have to say it; or a whole register or schedule is missing. */
  'settling/not-of-the-case': {},
  'settling/whole-schedule': {},
} as const

export const say = saying(PHRASES)
