import type { Language } from '../../language/language.ts'
import type { Edition } from '../../programme/edition.ts'
import { numbersIn } from '../../programme/number-words.ts'
import type { Source } from '../../programme/source.ts'
import { splitSentences, splitWords } from '../../readability/sentences.ts'
import type { Mark } from '../../wording/compose.ts'
import { lacking } from '../../wording/leaflet/must.ts'
import { paperRemarks } from '../../wording/programme/remarks.ts'
import { told } from '../../wording/programme/statements.ts'
import { tellingOutside } from '../../wording/telling.ts'
import { plain } from '../../wording/templates/plain.ts'
import type { Fault } from './fault.ts'

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
    splitSentences(plain(markdown.slice(from, to))).flatMap((sentence) => {
      const words = splitWords(sentence).length
      if (words <= SENTENCE[paper]) return []
      const what = `${words} words in a sentence, ${SENTENCE[paper]} at most: “${sentence}”`
      return [{ at: ground.by === 'edition' ? (ground.at[0] ?? '') : '', what }]
    }),
  )
}

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
  return lacking(edition, all).map((heading) => {
    const at = heading.code === 'leaflet/heading-talk-to' ? '/local/contacts' : '/local/statements'
    return { at, what: `nothing is there yet for “${language.say(heading)}”, without which it isn't issued` }
  })
}

/**
 * What a stranger may read, in words that tell why somebody has it: the first page, or the cover and the back of a sheet that
 * is folded.
 */
export function readOutside({ markdown, marks }: Composed, edition: Edition, language: Language): Fault[] {
  const tells = tellingOutside(edition, language)
  const folds = [...markdown.matchAll(/^```panel-break$/gm)].map(({ index }) => index)
  const page = markdown.search(/^```page-break$/m)
  const [first = page < 0 ? markdown.length : page, last = markdown.length] = [folds[0], folds.at(-1)]
  return marks.flatMap(({ from, to, ground }) => {
    const said = plain(markdown.slice(from, to))
    if ((from >= first && from < last) || !tells(said)) return []
    return [
      {
        at: ground.by === 'edition' ? (ground.at[0] ?? '') : '',
        what: `it can be read outside, and tells: “${said}”`,
      },
    ]
  })
}

/** Telephone numbers, addresses and references of the source document in words that are printed as today's. */
export function oldDetails(edition: Edition): Fault[] {
  const { contacts, document, local } = edition
  const detailsOf = ({ telephone, fax, email, website, lines = [], address = [] }: Details) =>
    [telephone, fax, email, website, ...lines, ...address].flatMap((detail) => detail ?? [])
  const old = [
    ...contacts.flatMap(detailsOf),
    ...(document.reference === undefined ? [] : [document.reference]),
  ]
  const places = [
    ...printedTexts(edition),
    ...(local?.contacts ?? []).flatMap((contact, at) =>
      detailsOf(contact).map((text) => ({ at: `/local/contacts/${at}`, text })),
    ),
  ]
  return places.flatMap(({ at, text }) =>
    old
      .filter((detail) => text.includes(detail))
      .map((detail) => ({ at, what: `“${detail}” is of the source document` })),
  )
}

/** Days of the file that are over, by which somebody would plan. */
export const overdue = (edition: Edition, asOf: string, language: Language): Fault[] =>
  paperRemarks(edition, asOf).map(({ at, message }) => ({ at, what: language.say(message) }))

/** Of an office, in the source document or today. */
interface Details {
  telephone?: string | undefined
  fax?: string | undefined
  email?: string | undefined
  website?: string | undefined
  lines?: readonly string[] | undefined
  address?: readonly string[] | undefined
}

/** The words that papers print of an edition, each with its place and what it rests on. */
function printedTexts({
  statements,
  local,
  glance,
}: Edition): { at: string; text: string; source?: Source }[] {
  const worded = (list: string, all: readonly Worded[]) =>
    all.flatMap(({ source, forWhom = [], ...own }, at) =>
      [
        { ...own, place: `${list}/${at}` },
        ...forWhom.map((each, nth) => ({ ...each, place: `${list}/${at}/forWhom/${nth}` })),
      ].flatMap(({ place, sentencer, participant, brief }) =>
        Object.entries({ sentencer, participant, brief }).flatMap(([field, text]) =>
          text === undefined ? [] : [{ at: `${place}/${field}`, text, ...(source && { source }) }],
        ),
      ),
    )
  return [
    ...worded('/statements', statements),
    ...worded('/local/statements', local?.statements ?? []),
    ...Object.entries(glance ?? {}).flatMap(([cell, told]) =>
      (told ?? []).map(({ text, source }, at) => ({
        at: `/glance/${cell}/${at}/text`,
        text,
        ...(source && { source }),
      })),
    ),
  ]
}

interface Words {
  sentencer?: string | undefined
  participant?: string | undefined
  brief?: string | undefined
}

interface Worded extends Words {
  source?: Source | undefined
  forWhom?: readonly Words[] | undefined
}

/** Sentences whose numbers are none of those of the rule that rests on the same clause. */
export function otherNumbers(edition: Edition): Fault[] {
  const ofRules = new Map<string, Set<number>>()
  const gather = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    const { source, ...fields } = value as { source?: { clause: string } }
    if (source !== undefined) {
      const known = ofRules.get(source.clause) ?? new Set()
      for (const number of numbersBelow(fields)) known.add(number)
      ofRules.set(source.clause, known)
    }
    for (const each of Object.values(fields)) gather(each)
  }
  gather(edition.rules)
  return printedTexts(edition).flatMap(({ at, text, source }) => {
    const rule = source === undefined ? undefined : ofRules.get(source.clause)
    const found = [...numbersIn(text.replace(NUMBERED, ''))]
    if (rule === undefined || rule.size === 0 || found.length === 0 || found.some((each) => rule.has(each)))
      return []
    return [{ at, what: `it says ${found.join(', ')}, and its rule ${[...rule].join(', ')}: “${text}”` }]
  })
}

/** Which one it is, not how many: “module five”. */
const NUMBERED =
  /\b(?:module|block|stage|step|part) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi

/** Directly in a rule, or in its own amounts and thresholds; in years as in months. */
function numbersBelow(fields: object): number[] {
  return Object.values(fields).flatMap((value): number[] => {
    if (typeof value === 'number') return [value, ...(value % 12 === 0 ? [value / 12] : [])]
    if (typeof value === 'string') return [...numbersIn(value)]
    return typeof value === 'object' && value !== null ? numbersBelow(value) : []
  })
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
