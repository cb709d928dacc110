import { saying } from '../../message.ts'
import { ENDINGS } from '../report/ending.ts'

/** How the time on the programme stands, as the letter opens with it. */
export const OPENINGS = ['finished', 'sessions-done', 'ended', 'going-on'] as const
/** What has to be written for the letter. */
export const PARTS = ['wentWell', 'keepWorking', 'next', 'from'] as const
/** What of the letter a remark is about. */
const WRITTEN = ['wentWell', 'keepWorking', 'next'] as const

/** What the letter to the person says of its own. Words: letter.ftl. */
export const PHRASES = {
  'letter/discreet-name': {},
  'letter/title': { programme: 'text' },
  'letter/still-to-do': {},
  'letter/parts-missing': { parts: 'and' },
  'letter/part': { part: PARTS },
  'letter/report-open': {},
  'letter/too-early': {},
  'letter/dear': { name: 'text' },
  'letter/opening': { how: OPENINGS, programme: 'text', on: 'date?' },
  'letter/what-it-says': {},
  'letter/ended-how': { how: ENDINGS, licence: 'flag' },
  'letter/ended-by': { name: 'text?', role: 'text' },
  'letter/ended-why': {},
  'letter/no-breach': { licence: 'flag' },
  /** No name: whoever writes the letter went through it. */
  'letter/read-with': { name: 'text?', on: 'date?' },
  'letter/heading-did': {},
  'letter/no-session': {},
  'letter/none-recorded': { n: 'number' },
  /** `until`: where it ended before all of it was held. */
  'letter/all-sessions': { held: 'number', attended: 'number', madeUp: 'number', until: 'date?' },
  'letter/some-sessions': { held: 'number', attended: 'number', madeUp: 'number', until: 'date?' },
  'letter/of-how-many': { required: 'number' },
  /** Missed with a good reason, and not made up. */
  'letter/missed-with-reason': { n: 'number' },
  'letter/not-recorded': { n: 'number' },
  'letter/taken-again': { n: 'number' },
  'letter/first-and-last': { first: 'date', last: 'date' },
  'letter/heading-well': {},
  'letter/heading-keep-working': {},
  'letter/heading-next': {},
  'letter/heading-disagree': {},
  'letter/tell': { whom: 'or', meeting: 'date?' },
  'letter/me': {},
  'letter/us': {},
  'letter/your-officer': { role: 'text' },
  'letter/comments-stay': {},
  'letter/ring': { whom: 'item', telephone: 'text' },
  'letter/heading-who-sees': {},
  'letter/see-it': { all: 'and' },
  'letter/you': {},
  'letter/only-you-named': {},
  'letter/recipient': { role: 'text' },
  'letter/managed-by': { licence: 'flag' },
  'letter/passed-on': {},
  'letter/closing': {},
  'letter/signature': {},
  // Told on the run, of what is written for the letter
  'letter/too-long': { words: 'number', most: 'number', over: 'number' },
  'letter/sentences-long': { n: 'number', most: 'number' },
  'letter/too-many-points': { part: ['wentWell', 'keepWorking'], n: 'number', most: 'number' },
  'letter/telling-words': { part: WRITTEN },
  'letter/days-past': { n: 'number', days: 'days' },
  'letter/read-aloud-by-nobody': {},
  'letter/another-language': {},
  'letter/easy-read-by-hand': {},
  'letter/senders-that-tell': {},
  /** Words that tell a stranger why, one after another. */
  'letter/words-that-tell': {},
  'letter/words-that-do-not-tell': {},
} as const

export const say = saying(PHRASES)
