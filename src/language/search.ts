import { Attribute, FluentSerializer, Identifier, Message, Pattern, TextElement } from '@fluent/syntax'
import { type Entry, entriesOf, nameOf } from './entries.ts'
import type { MessageFile } from './language.ts'
import { markOf } from './overlay.ts'

/**
 * Messages whose id or words hold a text, as they may be laid over ours: each with its comment, and with the mark of
 * the English that it was written for.
 */
export function searchMessages(files: readonly MessageFile[], text: string): string[] {
  const wanted = plain(text)
  return [...entriesOf(files).entries.values()]
    .filter(({ entry }) => nameOf(entry).includes(text.trim()) || plain(written(entry)).includes(wanted))
    .map((placed) => {
      const { entry } = placed
      if (!(entry instanceof Message)) return written(entry, entry.comment)
      const mark = new Attribute(new Identifier('of'), new Pattern([new TextElement(markOf(placed))]))
      const marked = Object.assign(entry.clone(), { attributes: [...entry.attributes, mark] })
      return written(marked, entry.comment)
    })
}

function written(entry: Entry, comment: Entry['comment'] = null): string {
  return new FluentSerializer().serializeEntry(Object.assign(entry.clone(), { comment }))
}

const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
