import { CHECKPOINTS, DIRECTIONS, SESSION_STATES } from '../document/figures/states.ts'
import type { Furniture } from '../document/furniture.ts'
import { PICTURES } from '../document/pictures/names.ts'
import type { Message } from '../message.ts'
import { say } from './furniture-phrases.ts'
import type { Language } from './language.ts'

/** The words that documents in a language have beside their text. Made once a language. */
export function furnitureOf(language: Language): Furniture {
  const furniture = MADE.get(language) ?? make(language)
  MADE.set(language, furniture)
  return furniture
}

/** The same, where the day is known as of which a draft tells. @param asOf YYYY-MM-DD */
export function furnitureAsOf(asOf: string, language: Language): Furniture {
  return {
    ...furnitureOf(language),
    draftHead: language.say(say('furniture/draft-head-as-of', { on: asOf })),
  }
}

const MADE = new WeakMap<Language, Furniture>()

function make(language: Language): Furniture {
  const each = <Word extends string>(words: readonly Word[], of: (word: Word) => Message) =>
    Object.fromEntries(words.map((word) => [word, language.say(of(word))])) as Record<Word, string>
  return {
    page: language.say(say('furniture/page', { page: '{page}', pages: '{pages}' })),
    annexPage: language.say(say('furniture/annex-page', { page: '{page}', pages: '{pages}' })),
    draftMark: language.say(say('furniture/draft-mark')),
    draftHead: language.say(say('furniture/draft-head')),
    specimen: language.say(say('furniture/specimen')),
    draftPassage: language.say(say('furniture/draft-passage')),
    notRecorded: language.say(say('furniture/not-recorded')),
    draftMatters: language.say(say('furniture/draft-matters', { matters: '{matters}' })),
    note: language.say(say('furniture/note', { number: '{number}' })),
    noteBack: language.say(say('furniture/note-back', { number: '{number}' })),
    figure: language.say(say('furniture/figure', { number: '{number}' })),
    figureContinued: language.say(say('furniture/figure-continued', { number: '{number}' })),
    table: language.say(say('furniture/table', { name: '{name}' })),
    columns: language.say(say('furniture/columns', { columns: '{columns}' })),
    labels: language.say(say('furniture/labels')),
    pairs: language.say(say('furniture/pairs')),
    pictures: each(PICTURES, (picture) => say('furniture/picture', { picture })),
    notePlaceBack: language.say(say('furniture/note-place-back', { number: '{number}', place: '{place}' })),
    signature: {
      name: language.say(say('furniture/signature-name')),
      signature: language.say(say('furniture/signature-line')),
      date: language.say(say('furniture/signature-date')),
    },
    sessions: each(SESSION_STATES, (session) => say('furniture/session', { session })),
    sessionRange: language.say(say('furniture/session-range', { first: '{first}', last: '{last}' })),
    checkpoints: each(CHECKPOINTS, (checkpoint) => say('furniture/checkpoint', { checkpoint })),
    directions: each(DIRECTIONS, (direction) => say('furniture/direction', { direction })),
    band: language.say(say('furniture/band')),
    cutOff: language.say(say('furniture/cut-off')),
    cutOffAt: language.say(say('furniture/cut-off-at', { score: '{score}' })),
    decimal: language.say({ code: 'number/decimal', parameters: {} }),
    minus: language.say({ code: 'number/minus', parameters: {} }),
  }
}
