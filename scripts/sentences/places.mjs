import { COURT_MATTER, LEAFLET_MATTER } from './matter.mjs'
import { wordsOf } from './source.mjs'

/** How many words in a row make the same words. */
const RUN = 4

/**
 * Every value of an edition that stands beside words of its source, with where its documents have it.
 * @returns {{ words: string[][], where: string }[]}
 */
export function placesOf(edition) {
  const places = []
  const add = (source, where) => {
    if (source === undefined || where === null) return
    places.push({ words: source.words.split('…').map(wordsOf), where })
  }
  for (const each of edition.statements) add(each.source, ofStatement(each))
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

/** Where a sentence is printed or used, each place once. @param {string} text */
export function placesFor(text, places) {
  const words = wordsOf(text)
  const found = places.filter((place) => place.words.some((piece) => shares(words, piece)))
  return [...new Set(found.map(({ where }) => where))]
}

/** Whether they have a run of words in common; short ones have to be within the other. */
function shares(words, piece) {
  if (piece.length === 0 || words.length === 0) return false
  const length = Math.min(RUN, words.length, piece.length)
  const runs = new Set(runsOf(words, length))
  return runsOf(piece, length).some((run) => runs.has(run))
}

const runsOf = (words, length) =>
  Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' '))
