import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import { splitSentences, splitWords } from '../../readability/sentences.ts'
import type { Mark } from '../../wording/compose.ts'
import { lacking } from '../../wording/leaflet/must.ts'
import { told } from '../../wording/programme/statements.ts'
import { plain } from '../../wording/templates/plain.ts'
import type { Fault } from './fault.ts'
import { printedTexts } from './printed.ts'

export interface Composed {
  markdown: string
  marks: readonly Mark[]
}

/** Longest sentence, in words: leaflets have one idea each. */
const SENTENCE = { leaflet: 15, sheet: 25 } as const

/** Sentences over their words, each with its text. */
export function longSentences({ markdown, marks }: Composed, paper: 'leaflet' | 'sheet'): Fault[] {
  // The data of a picture are no sentence, nor are words that somebody else has to fill in.
  const isRead = ({ from, code, ground }: Mark) =>
    markdown[from] !== '{' &&
    !NO_SENTENCE.includes(code ?? '') &&
    !(ground.by === 'edition' && ground.at.some(isForm))
  return marks.filter(isRead).flatMap(({ from, to, ground }) =>
    overlong(plain(markdown.slice(from, to)), paper).map((what) => ({
      at: ground.by === 'edition' ? (ground.at[0] ?? '') : '',
      what,
    })),
  )
}

/** The same of what only the leaflet of a case says, to some: no paper of the edition holds it. */
export function longForSome(edition: Edition): Fault[] {
  return printedTexts(edition)
    .filter(({ at }) => /\/forWhom\/\d+\/(?:participant|brief)$/.test(at))
    .flatMap(({ at, text }) => overlong(text, 'leaflet').map((what) => ({ at, what })))
}

const overlong = (text: string, paper: 'leaflet' | 'sheet') =>
  splitSentences(text).flatMap((sentence) => {
    const words = splitWords(sentence).length
    return words <= SENTENCE[paper]
      ? []
      : [`${words} words in a sentence, ${SENTENCE[paper]} at most: “${sentence}”`]
  })

/** Addresses, and the usual wording of an order. */
const NO_SENTENCE: readonly string[] = [
  'imprint/not-in-use',
  'sheet/order-wording',
  'easy-read/complaint-first',
  'easy-read/complaint-second',
]

/** The wording of an order is the court's, and an address is no sentence. */
const isForm = (pointer: string) => /^\/(?:orderWording|local\/contacts)/.test(pointer)

/** What a leaflet hasn't got that it must have: it can't be issued so. */
export function stillToAdd(edition: Edition, asOf: string, language: Language): Fault[] {
  const { told: all } = told(edition, 'participant', { asOf, brief: false }, language)
  // Rights are told, and a complaint goes to an office that the source document named.
  const isTold = ({ code }: Message) =>
    code === 'leaflet/heading-rights' && all.some(({ topic }) => topic === 'rights' || topic === 'complaints')
  return lacking(edition, all).map((heading) => {
    const ofOffices = heading.code === 'leaflet/heading-talk-to' || isTold(heading)
    const missing = isTold(heading) ? 'nobody of today is named' : 'nothing is there yet'
    return {
      at: ofOffices ? '/local/contacts' : '/local/statements',
      what: `${missing} for “${language.say(heading)}”, without which it isn't issued`,
    }
  })
}

/**
 * How a sentence begins a step of a complaint, or goes on to the second: with an answer that doesn't satisfy, to somebody else.
 * How long an answer takes, or that it is written, is no step.
 */
const STEP =
  /\bfirst\b|\b(?:still |are )?(?:not|un)[ -]?(?:happy|satisfied)\b|\bsecond (?:step|stage)\b|\b(?:then|after that|next),? (?:you (?:can|may|should|must) )?(?:complain|write|appeal|go|turn) to\b/i

/**
 * Whom to complain to, in a statement beside the offices of today, which are told in sentences of their own: “First tell
 * …”. How long an answer takes, or a step after these, is told by it alone.
 */
export function complaintsTwice({ statements, local }: Edition): Fault[] {
  const contacts = local?.contacts ?? []
  const roles = contacts
    .filter(({ purpose }) => purpose.startsWith('complaint'))
    .map(({ role }) => role.toLowerCase().replace(/^the /, ''))
  if (roles.length === 0) return []
  const named = contacts
    .filter(({ purpose }) => purpose.startsWith('complaint'))
    .flatMap(({ name, telephone, email, address }) => [name, telephone, email, ...address])
    .flatMap((each) => (each === undefined ? [] : [each.toLowerCase()]))
  const offices = [...roles, ...named]
  const isStep = (sentence: string) =>
    STEP.test(sentence) || offices.some((office) => sentence.toLowerCase().includes(office))
  return Object.entries({ '/statements': statements, '/local/statements': local?.statements ?? [] }).flatMap(
    ([list, all]) =>
      all.flatMap(({ topic, participant, brief, easy = [] }, at) => {
        if (topic !== 'complaints') return []
        const texts = [
          ...Object.entries({ participant, brief }),
          ...easy.map(({ text }, nth) => [`easy/${nth}/text`, text] as const),
        ]
        return texts.flatMap(([field, text = '']) =>
          splitSentences(text)
            .filter(isStep)
            .map((sentence) => ({
              at: `${list}/${at}/${field}`,
              what: `whom to complain to is told twice: /local/contacts says it, and “${sentence}”`,
            })),
        )
      }),
  )
}

/** Words of the trade, which who starts a programme needn't know. */
const HARD = [
  ...[
    'module',
    'block',
    'licence',
    'breach',
    'facilitator',
    'tutor',
    'enforcement',
    'psychometric',
    'cognitive',
  ],
  ...['acceptable reason', 'catch-up', 'relapse', 'clinical judgement', 'self talk', 'modelling'],
]

/** Hard words that a leaflet uses and doesn't explain. */
export function unexplained({ markdown, marks }: Composed, { words }: Edition): Fault[] {
  const explained = words
    .filter(({ participant }) => participant !== undefined)
    .map(({ term }) => term.toLowerCase())
  return HARD.flatMap((word) => {
    if (explained.some((term) => term.includes(word) || word.includes(term))) return []
    const use = marks.find(({ from, to }) =>
      new RegExp(`\\b${word}`, 'i').test(plain(markdown.slice(from, to))),
    )
    if (use === undefined) return []
    const where = use.ground.by === 'edition' ? ` (${use.ground.at[0]})` : ''
    return [{ at: '/words', what: `“${word}” is used${where} and not explained` }]
  })
}
