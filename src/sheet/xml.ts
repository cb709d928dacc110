import { SaxesParser } from 'saxes'
import { InputError } from '../errors.ts'
import { STRUCTURE } from '../limits.ts'
import { decoded } from './encoding.ts'
import { beyond, broken, damaged } from './refused.ts'

/** Attributes by their names as they stand there. */
export type Attributes = Readonly<Record<string, string>>

export interface Heard {
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Tells a part's elements and texts one after the other, by names as they stand there. Entities of its own are refused,
 * since each may stand for many others, or for a file elsewhere.
 */
export function readXml(bytes: Uint8Array, file: string, { open, close, text }: Heard): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('doctype', () => {
    throw broken(file, 'a part of it defines entities of its own, which are not read')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > STRUCTURE.nesting.most) throw beyond(file, STRUCTURE.nesting)
    open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(name)
  })
  if (text !== undefined) parser.on('text', text)
  parser.on('error', () => {
    throw damaged(file)
  })
  try {
    parser.write(decoded(bytes)).close()
  } catch (error) {
    if (error instanceof InputError) throw error
    throw damaged(file)
  }
}

/** Without the prefix, which each writer may choose. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
