import { styleText } from 'node:util'
import { Help } from 'commander'
import { formatIssues, type Issue } from '../errors.ts'
import { outside } from '../outside.ts'

const COLOURS = ['bold', 'dim', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan'] as const

/** Colours where they can be seen: on a terminal that takes them, and never against NO_COLOR. */
export const colour = coloursOf(process.stdout)
export const errorColour = coloursOf(process.stderr)

type Paint = (text: string) => string

function coloursOf(stream: { isTTY?: boolean }): Record<(typeof COLOURS)[number], Paint> {
  const seen = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  const paint = (name: (typeof COLOURS)[number]): [string, Paint] => [
    name,
    // Whether it is seen is decided above, for this stream.
    (text) => (seen ? styleText(name, text, { validateStream: false }) : text),
  ]
  return Object.fromEntries(COLOURS.map(paint)) as Record<(typeof COLOURS)[number], Paint>
}

const COLUMNS = 80
/** Letters of one paragraph: more than any that we write ourselves. */
const PARAGRAPH = 10_000
const help = new Help()

/**
 * A paragraph folded at 80 columns. `first` stands before its first line, as many spaces before the others. Whatever
 * the paragraph quotes can't reach the terminal as anything but letters.
 */
export function fold(text: string, first = '', indent = first.length): string {
  const whole = outside(text, PARAGRAPH)
    .replace(DATE, (date) => date.replaceAll(' ', GLUE))
    .replace(COUNT, GLUE)
  const lines = help
    .boxWrap(whole, COLUMNS - indent)
    .replaceAll(GLUE, ' ')
    .split('\n')
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line).join('\n')
}

// A date stays in one piece, and a number with its word. A space of no kind, since every kind is a place to break at.
const DATE =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g
const COUNT = /(?<=(?:^|[\s(])\d{1,3}(?:\.\d+)?) (?=\p{Ll})|(?<=\bof) (?=\d)/gu
const GLUE = '\ue000'

/** Each line in a colour of its own, so that no colour runs over a margin. */
export function paintLines(text: string, paint: (line: string) => string): string {
  return text.split('\n').map(paint).join('\n')
}

/** A label and what it says, the texts of several under one another. */
export function row(label: string, text: string, width: number): string {
  return fold(text, `${label.padEnd(width)}`, width)
}

/** JSON that a terminal can show: what is no visible letter as an escape, which reads as the same. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (unit) =>
    [...Array(unit.length).keys()]
      .map((at) => `\\u${unit.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Waits where the reader is slower, so that a long run doesn't gather its output in memory. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(`${text}\n`)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

export function printIssues(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
}

/** What was assumed in reading registers, left unread, or taken in place of what a case says. */
export function printTold(told: readonly Issue[]): void {
  printIssues(formatIssues(told).map((line) => errorColour.yellow(fold(line))))
}
