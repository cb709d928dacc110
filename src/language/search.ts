import { Attribute, FluentSerializer, Identifier, Message, Pattern, TextElement } from '@fluent/syntax'
import { type Entry, entriesOf, nameOf, type Placed } from './entries.ts'
import type { MessageFile } from './language.ts'
import { markOf } from './overlay.ts'
import { usesOf } from './uses.ts'

/**
 * Messages that say a text or have it as their id, as they may be laid over ours: each with its comment or that of its neighbours, and with the
 * mark of the English that it was written for. Names, numbers and dates are no words of a message: where none says the
 * whole, those are given that say most words of it in a row, of three at least.
 */
export function searchMessages(files: readonly MessageFile[], text: string): string[] {
  const entries = [...entriesOf(files).entries.values()]
  const id = entries.filter(({ entry }) => nameOf(entry) === text.trim())
  if (id.length > 0) return id.map(toLayOver)
  const said = entries.map((placed) => ({ placed, pieces: usesOf(placed.entry).texts.map(plain) }))
  const words = plain(text).split(' ')
  for (let length = words.length; length >= Math.min(3, words.length); length -= 1) {
    const runs = words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
    const found = said.filter(({ pieces }) => pieces.some((piece) => runs.some((run) => holds(piece, run))))
    if (found.length > 0) return found.map(({ placed }) => toLayOver(placed))
  }
  return []
}

/** Whole words only: "hold" isn't said by "holds". */
const holds = (piece: string, run: string) => ` ${piece} `.includes(` ${run} `)

function toLayOver(placed: Placed): string {
  const { entry, comment } = placed
  if (!(entry instanceof Message)) return written(entry, comment)
  const mark = new Attribute(new Identifier('of'), new Pattern([new TextElement(markOf(placed))]))
  const marked = Object.assign(entry.clone(), { attributes: [...entry.attributes, mark] })
  return written(marked, comment)
}

function written(entry: Entry, comment: Entry['comment'] = null): string {
  return new FluentSerializer().serializeEntry(Object.assign(entry.clone(), { comment }))
}

/** Its words alone, each parted by a blank. */
const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).join(' ')
