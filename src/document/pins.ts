import { type Inline, text } from './tree.ts'

/** Where in a composed document a pin goes, in UTF-16 units: at the end of a line or a cell, or behind a fenced block. */
export interface PinAt {
  number: number
  at: number
  /** A block of its own, behind what holds no words. */
  alone: boolean
}

/**
 * The document with its pins in it, for a page that shows it. They stand between control characters, which no composed
 * document holds. What it says is the same with and without them.
 */
export function withPins(markdown: string, pins: readonly PinAt[]): string {
  let written = ''
  let done = 0
  for (const { number, at, alone } of pins.toSorted((one, other) => one.at - other.at)) {
    // A space before it, or bold type that ends there would go on.
    written += `${markdown.slice(done, at)}${alone ? '\n\n' : ' '}${pinText(number)}`
    done = at
  }
  return written + markdown.slice(done)
}

/** Text with its pins as nodes of their own. */
export function partedByPins(value: string): Inline[] {
  if (!value.includes(OPEN)) return value === '' ? [] : [text(value)]
  return atPins(value).flatMap((part, at): Inline[] =>
    at % 2 === 1 ? [{ type: 'pin', number: Number(part) }] : part === '' ? [] : [text(part)],
  )
}

/** A pin as it stands in a text. */
export const pinText = (number: number): string => `${OPEN}${number}${CLOSE}`

/** A text parted at its pins: text, the number of a pin, text and so on. */
export const atPins = (value: string): string[] => value.split(PIN)

const OPEN = '\u0001'
const CLOSE = '\u0002'
const PIN = new RegExp(` ?${OPEN}(\\d{1,6})${CLOSE}`)
