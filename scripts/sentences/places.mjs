import { COURT_MATTER, LEAFLET_MATTER } from './matter.mjs'
import { wordsOf } from './source.mjs'

/** How many words in a row make the same words; of a shorter piece of the source, all of a sentence. */
const RUN = 4
/** How much of a sentence's words have to be told for the sentence to be told. */
const TOLD = 0.6

/**
 * Every value of an edition that stands beside words of its source, with where its documents have it.
 * @returns {{ words: string[][], where: string, clause: string | null }[]} clause: of a statement
 */
export function placesOf(edition) {
  const places = []
  const add = (source, where, clause = null) => {
    if (source === undefined || where === null) return
    places.push({ words: source.words.split('…').map(wordsOf), where, clause })
  }
  for (const each of edition.statements) add(each.source, ofStatement(each), each.source.clause)
  for (const each of Object.values(edition.glance ?? {}).flat()) add(each.source, 'sheet, At a glance')
  for (const each of edition.evidence ?? []) add(each.source, 'sheet, Research')
  for (const each of edition.contacts ?? []) add(each.source, 'imprint of the sheet, as out of use')
  add(edition.orderWording?.source, 'sheet, Suggested wording')
  ofRules(edition.rules, [], (source, name) => add(source, `rules, ${name}`))
  return places
}

function ofStatement({ topic, sentencer, participant, withheld, valid }) {
  if (withheld !== undefined) return `left out: ${withheld}`
  const papers = [
    ...(sentencer === undefined || LEAFLET_MATTER.includes(topic) ? [] : ['sheet']),
    ...(participant === undefined || COURT_MATTER.includes(topic) ? [] : ['leaflet']),
  ]
  const until = valid?.until === undefined ? '' : ` (until ${valid.until})`
  if (papers.length > 0) return `${papers.join(' and ')}, ${topic}${until}`
  return `left out: ${sentencer === undefined ? 'matter for courts' : 'matter for the leaflet'}, ${topic}`
}

function ofRules(value, path, add) {
  if (typeof value !== 'object' || value === null) return
  if (value.source !== undefined) add(value.source, path.filter((step) => !/^\d+$/.test(step)).join(' '))
  for (const [key, below] of Object.entries(value)) if (key !== 'source') ofRules(below, [...path, key], add)
}

/**
 * Where a sentence is printed or left out by a rule, each place once with the clauses of its statements, and whether that is most of it. What it is worked into
 * alone doesn't tell it, nor does a rule that leaves out another part of it.
 * @param {string} text
 * @returns {{ where: string[], told: boolean }}
 */
export function placesFor(text, places) {
  const words = wordsOf(text)
  const found = places
    .map(({ words: pieces, ...place }) => ({ ...place, at: pieces.flatMap((piece) => shared(words, piece)) }))
    .filter(({ at }) => at.length > 0)
  const told = new Set(found.flatMap(({ where, at }) => (where.startsWith('rules,') ? [] : at)))
  const where = [...new Set(found.map((each) => each.where))].map((place) => {
    const clauses = found.flatMap((each) =>
      each.where === place && each.clause !== null ? [each.clause] : [],
    )
    return clauses.length === 0 ? place : `${place} (${[...new Set(clauses)].join(', ')})`
  })
  return { where, told: told.size >= TOLD * words.length }
}

/** Which words of a sentence, by number, are those of a piece of the source. */
function shared(words, piece) {
  if (piece.length === 0 || words.length === 0) return []
  if (Math.min(piece.length, words.length) < RUN)
    return piece.join(' ') === words.join(' ') ? [...words.keys()] : []
  const runs = new Set(runsOf(piece))
  return runsOf(words).flatMap((run, at) => (runs.has(run) ? [at, at + 1, at + 2, at + 3] : []))
}

const runsOf = (words) =>
  Array.from({ length: words.length - RUN + 1 }, (_, at) => words.slice(at, at + RUN).join(' '))
