import { PRONOUNS } from '../../case/person.ts'
import { saying } from '../../message.ts'
import { ENDINGS } from '../report/ending.ts'

const PRONOUN = { pronoun: PRONOUNS } as const

/** What a report on non-completion says of its own. Words: non-completion.ftl. */
export const PHRASES = {
  'non-completion/title': { early: 'flag' },
  'non-completion/heading-ended': {},
  'non-completion/ended': {
    how: ENDINGS,
    on: 'date',
    name: 'text',
    by: 'message?',
    /** In the programme's words, or the authority on which it was done. */
    ground: 'text?',
  },
  'non-completion/decided-by': { name: 'text', role: 'text' },
  'non-completion/no-breach': { ...PRONOUN, licence: 'flag' },
  'non-completion/place-undecided': PRONOUN,
  'non-completion/keeps-place': { ...PRONOUN, name: 'text', on: 'date' },
  'non-completion/not-ended': { name: 'text' },
  'non-completion/heading-before': {},
  'non-completion/catch-up-offered': {
    on: 'date',
    session: 'date',
    answer: ['accepted', 'declined', 'not recorded'],
    also: 'also',
  },
  'non-completion/offer-reason': { reason: 'text' },
  'non-completion/place-offered': { on: 'date' },
  'non-completion/status-because': { on: 'date', status: 'message', reason: 'text' },
  'non-completion/catch-up-done': { on: 'date', session: 'date' },
  'non-completion/step-taken': { step: 'message', on: 'date', by: 'text?' },
  'non-completion/meeting-held': { on: 'date', kind: ['review', 'individual work', 'other'] },
  'non-completion/nothing-before': {},
  'non-completion/heading-amount': PRONOUN,
  'non-completion/heading-gained': PRONOUN,
  'non-completion/heading-says': PRONOUN,
  'non-completion/heading-recommended': {},
  'non-completion/requirement-stands': { supervisor: 'text' },
  'non-completion/heading-tests': {},
  'non-completion/no-end-test-due': { how: ['recalled', 'ended'], pronoun: PRONOUNS },
} as const

export const say = saying(PHRASES)
