import { pointerTo, stepsOf, valueAt } from '../case/pointer.ts'
import type { Message } from '../message.ts'
import { addDays, daysBetween } from '../rules/dates.ts'
import { say } from './phrases.ts'

/** A fact that could be recorded, or a decision that could be taken, with all that it could say. */
export interface Candidate {
  kind: 'fact' | 'decision'
  /** Where it would stand in the record: a JSON pointer, in which `-` is the place behind the end of a list. */
  pointer: string
  what: Message
  values: Choices | Scale
}

export interface Choices {
  of: readonly Choice[]
}

export interface Choice {
  said: Message
  added: Addition
}

/** Values in order, from place 0 on: days, or numbers. */
export interface Scale {
  size: number
  at(place: number): Addition
  said(first: number, last: number): Message
  /** Places to be looked at besides the ends: a limit of the edition, and those beside it. */
  limits: readonly number[]
}

/** An operation of JSON Patch (RFC 6902): what would be written, and where. */
export interface Addition {
  op: 'add' | 'replace'
  path: string
  value: unknown
}

/** Something to be recorded at a pointer. What is missing on the way to it is made as well, save what can't be guessed. */
export function addition(data: unknown, pointer: string, value: unknown): Addition {
  const steps = stepsOf(pointer)
  const parent = steps.slice(0, -1)
  const last = steps.at(-1) ?? ''
  const isThere = parent.length === 0 || last === '-' || valueAt(data, parent) !== undefined
  if (isThere || ALONE.includes(pointerTo(parent))) return { op: 'add', path: pointer, value }
  return addition(data, pointerTo(parent), { [last]: value })
}

/** An order is of a kind: without one, there is nothing that a length or a condition could stand in. */
const ALONE: readonly string[] = ['/order']

export function choices(of: readonly (readonly [Message, Addition])[]): Choices {
  return { of: of.map(([said, added]) => ({ said, added })) }
}

/** Days from one to another. */
export function days(
  [from, to]: readonly [string, string],
  add: (date: string) => Addition,
  limits: readonly string[] = [],
): Scale {
  const size = daysBetween(from, to) + 1
  const at = (place: number) => addDays(from, place)
  return {
    size,
    at: (place) => add(at(place)),
    limits: limits.map((limit) => daysBetween(from, limit)),
    said: (first, last) => {
      if (first === last) return say('settling/on-day', { on: at(first) })
      if (first === 0 && last === size - 1) return say('settling/any-day')
      if (first === 0) return say('settling/day-or-earlier', { on: at(last) })
      return last === size - 1
        ? say('settling/day-or-later', { on: at(first) })
        : say('settling/days-between', { on: [at(first), at(last)] })
    },
  }
}

/** Whole numbers from one to another; told in a unit of their own where one is given. */
export function numbers(
  [from, to]: readonly [number, number],
  add: (number: number) => Addition,
  limits: readonly number[] = [],
  inUnit: (number: number) => Message = (n) => say('settling/number', { n }),
): Scale {
  const size = Math.floor(to - from) + 1
  return {
    size,
    at: (place) => add(from + place),
    limits: limits.map((limit) => Math.round(limit - from)),
    said: (first, last) => {
      const [least, most] = [inUnit(from + first), inUnit(from + last)]
      if (first === last) return least
      if (first === 0 && last === size - 1) return say('settling/any-number')
      if (first === 0) return say('settling/or-less', { most })
      return last === size - 1 ? say('settling/or-more', { least }) : say('settling/between', { least, most })
    },
  }
}

/** Every number that a part of an edition's rules states. */
export function numbersIn(rule: unknown): number[] {
  if (typeof rule === 'number') return [rule]
  return typeof rule === 'object' && rule !== null ? Object.values(rule).flatMap(numbersIn) : []
}
