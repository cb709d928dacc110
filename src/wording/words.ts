import type { Item, Message } from '../message.ts'
import { say } from '../rules/phrases.ts'

/** First letter in upper case; the rest as it stands. */
export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A narrative's paragraphs: parted by blank lines. */
export const splitParagraphs = (text: string) =>
  text
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** One thing or several, by themselves: they begin with a capital. */
export const capital = (told: Item): Message => say('told/capital', { told })

/** Of a row or a cell, which ends without a stop. */
export const sentences = (all: readonly Item[]): Item =>
  all.reduce((before, next) => say('told/sentences', { before, next }))
