import type { Edition } from '../../programme/edition.ts'
import { numbersIn } from '../../programme/number-words.ts'
import { splitSentences, splitWords } from '../../readability/sentences.ts'
import type { Mark } from '../../wording/compose.ts'
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
  const read = marks.filter(({ ground }) => ground.by !== 'edition' || !ground.at.some(isForm))
  return read.flatMap(({ from, to, ground }) =>
    splitSentences(plain(markdown.slice(from, to))).flatMap((sentence) => {
      const words = splitWords(sentence).length
      if (words <= SENTENCE[paper]) return []
      const what = `${words} words in a sentence, ${SENTENCE[paper]} at most: “${sentence}”`
      return [{ at: ground.by === 'edition' ? (ground.at[0] ?? '') : '', what }]
    }),
  )
}

/** The wording of an order is the court's, and an address is no sentence. */
const isForm = (pointer: string) => /^\/(?:orderWording|local\/contacts)/.test(pointer)

/** Where a leaflet says that something is still to be added: it can't be issued so. */
export function stillToAdd({ markdown, marks }: Composed): Fault[] {
  return marks.flatMap(({ code, from }) => {
    if (code !== 'leaflet/to-be-added' && code !== 'leaflet/team-to-be-added') return []
    const heading =
      markdown
        .slice(0, from)
        .match(/^## .*$/gm)
        ?.at(-1)
        ?.slice(3) ?? ''
    const at = code === 'leaflet/to-be-added' ? '/local/statements' : '/local/contacts'
    return [{ at, what: `nothing is there yet for “${plain(heading)}”, without which it isn't issued` }]
  })
}

/** Telephone numbers, addresses and references of the source document in words that are printed as today's. */
export function oldDetails({ contacts, document, statements, local }: Edition): Fault[] {
  const old = [
    ...contacts.flatMap(({ telephone, fax, email, website, lines }) => [
      telephone,
      fax,
      email,
      website,
      ...lines,
    ]),
    document.reference,
  ].filter((detail) => detail !== undefined)
  const places = [
    ...statements.flatMap(({ sentencer, participant, brief }, at) =>
      Object.entries({ sentencer, participant, brief }).map(([field, text]) => ({
        at: `/statements/${at}/${field}`,
        text,
      })),
    ),
    ...(local?.contacts ?? []).map((contact, at) => ({
      at: `/local/contacts/${at}`,
      text: JSON.stringify(contact),
    })),
  ]
  return places.flatMap(({ at, text }) =>
    old
      .filter((detail) => text?.includes(detail))
      .map((detail) => ({ at, what: `“${detail}” is of the source document` })),
  )
}

/** Sentences whose numbers are none of those of the rule that rests on the same clause. */
export function otherNumbers({ rules, statements, glance }: Edition): Fault[] {
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
  gather(rules)
  const texts = [
    ...statements.flatMap(({ sentencer, participant, brief, source }, at) =>
      Object.entries({ sentencer, participant, brief }).map(([field, text]) => ({
        ...{ at: `/statements/${at}/${field}`, text, source },
      })),
    ),
    ...Object.entries(glance ?? {}).flatMap(([cell, told]) =>
      (told ?? []).map(({ text, source }, at) => ({ at: `/glance/${cell}/${at}/text`, text, source })),
    ),
  ]
  return texts.flatMap(({ at, text, source }) => {
    const rule = source === undefined ? undefined : ofRules.get(source.clause)
    const found = [...numbersIn(text ?? '')]
    if (rule === undefined || rule.size === 0 || found.length === 0 || found.some((each) => rule.has(each)))
      return []
    return [{ at, what: `it says ${found.join(', ')}, and its rule ${[...rule].join(', ')}: “${text}”` }]
  })
}

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
