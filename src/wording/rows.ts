import type { Item, Message } from '../message.ts'
import { say } from '../rules/phrases.ts'

/** One thing or several, by themselves: they begin with a capital. */
export const capital = (told: Item): Message => say('told/capital', { told })

/** Of a row or a cell, which ends without a stop. */
export const sentences = (all: readonly Item[]): Item =>
  all.reduce((before, next) => say('told/sentences', { before, next }))
