import { isSame, type Message } from '../message.ts'
import type { Addition, Candidate, Scale } from './candidate.ts'
import { segmentsOf } from './segments.ts'
import type { Trial, Try } from './trial.ts'

/** Values of candidates, and what they come to together. */
export interface Row {
  /** A list a candidate: one value, or several of which each comes to the same. */
  values: Message[][]
  trial: Trial
  /** The same as additions to the record: each value that was tried; of a range, its first place and its last. */
  examples: Addition[][]
}

/** A value of a candidate as it is told and written. */
export interface Value {
  said: Message
  added: Addition
}

/** A candidate with those of its values that are tried; `scale`: each place of it may be. */
export interface Part {
  candidate: Candidate
  values: readonly Value[] | 'scale'
}

/** A candidate with all of its values. */
export function wholly(candidate: Candidate): Part {
  return { candidate, values: 'of' in candidate.values ? candidate.values.of : 'scale' }
}

/** What every combination of values comes to; none where a value has no place in the record. */
export function rowsOf(parts: readonly Part[], attempt: Try): Row[] {
  const scaled = parts.findLastIndex(({ values }) => values === 'scale')
  const rows = combined(
    parts.map((part, index) => (index === scaled ? [] : valuesOf(part))),
    scaled,
  ).flatMap((values): Row[] => {
    const scale = parts[scaled]?.candidate.values
    return scale === undefined || 'of' in scale
      ? rowOf(values, attempt)
      : rowsAlong(scale, scaled, values, attempt)
  })
  return merged(
    parts.reduce((all, part, index) => (index === scaled ? all : acrossEnds(all, part, index)), rows),
  )
}

/** Beside another scale, the ends of one stand for it. */
function valuesOf({ candidate, values }: Part): readonly Value[] {
  if (values !== 'scale') return values
  const scale = candidate.values
  if ('of' in scale) return scale.of
  return [...new Set([0, scale.size - 1])].map((place) => ({
    said: scale.said(place, place),
    added: scale.at(place),
  }))
}

/** Where both ends of a scale come to the same beside the same values of the others, all of it does. */
function acrossEnds(rows: readonly Row[], { candidate, values }: Part, at: number): Row[] {
  const scale = candidate.values
  if (values !== 'scale' || 'of' in scale) return [...rows]
  const ends = [0, scale.size - 1].map((place) => scale.said(place, place))
  const isAt = (row: Row, end: number) => isSame(row.values[at]?.[0] ?? null, ends[end] ?? null)
  const whole = [scale.said(0, scale.size - 1)]
  return rows.flatMap((row) => {
    const other = rows.find((each) => isAt(each, isAt(row, 0) ? 1 : 0) && isAlike(each, row, at))
    if (other === undefined) return row
    // Told once, with the first end.
    if (isAt(row, 1)) return []
    return {
      ...row,
      trial: asExample(row.trial),
      values: row.values.toSpliced(at, 1, whole),
      examples: [...row.examples, ...other.examples],
    }
  })
}

/** What is told of a range names the days and figures of its first value. */
function asExample(trial: Trial): Trial {
  const { told } = trial
  if (told.parameters.comes !== 'told' || told.parameters.follows === null) return trial
  return { ...trial, told: { ...told, parameters: { ...told.parameters, comes: 'for example' } } }
}

function isAlike(one: Row, other: Row, but: number): boolean {
  const others = ({ values }: Row) => JSON.stringify(values.toSpliced(but, 1))
  return one.trial.likeness === other.trial.likeness && others(one) === others(other)
}

/** One value of each list; the scale's own place is left out. */
function combined(lists: readonly (readonly Value[])[], scaled: number): Value[][] {
  return lists.reduce<Value[][]>(
    (all, list, index) =>
      index === scaled ? all : all.flatMap((before) => list.map((value) => [...before, value])),
    [[]],
  )
}

function rowOf(values: readonly Value[], attempt: Try): Row[] {
  const additions = values.map(({ added }) => added)
  const trial = attempt(additions)
  return trial === null ? [] : [{ values: values.map(({ said }) => [said]), trial, examples: [additions] }]
}

function rowsAlong(scale: Scale, place: number, others: readonly Value[], attempt: Try): Row[] {
  const additionsAt = (step: number) => others.map(({ added }) => added).toSpliced(place, 0, scale.at(step))
  const segments = segmentsOf(
    scale,
    (step) => attempt(additionsAt(step)),
    (trial) => trial?.likeness ?? '',
  )
  return segments.flatMap(({ first, last, result }) =>
    result === null
      ? []
      : {
          values: others.map(({ said }) => [said]).toSpliced(place, 0, [scale.said(first, last)]),
          trial: first === last ? result : asExample(result),
          examples: [...new Set([first, last])].map(additionsAt),
        },
  )
}

/** Rows that come to the same and differ in one value only are one. */
function merged(rows: readonly Row[]): Row[] {
  const all: Row[] = []
  for (const row of rows) {
    const like = all.findIndex((each) => differsIn(each, row) !== null)
    const found = all[like]
    const at = found === undefined ? null : differsIn(found, row)
    if (found === undefined || at === null) all.push(row)
    else {
      all[like] = {
        ...found,
        values: found.values.map((said, index) =>
          index === at ? [...said, ...(row.values[index] ?? [])] : said,
        ),
        examples: [...found.examples, ...row.examples],
      }
    }
  }
  return all
}

function differsIn(one: Row, other: Row): number | null {
  if (one.trial.settled !== other.trial.settled || !isSame(one.trial.told, other.trial.told)) return null
  const differing = one.values.flatMap((said, index) =>
    JSON.stringify(said) === JSON.stringify(other.values[index]) ? [] : [index],
  )
  return differing.length === 1 ? (differing[0] ?? null) : null
}
