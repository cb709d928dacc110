import { pointerTo, stepsOf } from '../../case/pointer.ts'
import { type Draft, listAt, textAt } from '../form/draft.ts'
import type { Grid } from '../form/grid.ts'
import type { Typed } from '../state/typed.ts'

/** The tables of a case's pages, by the page's id. */
type Grids = (draft: Draft) => ReadonlyMap<string, Grid>

/**
 * Answers that can't be used yet, each where its entry stands after the case has changed. Those whose entry is gone go
 * with it.
 */
export function movedTyped(typed: Typed, before: Draft, after: Draft, grids: Grids): Typed {
  if (Object.keys(typed).length === 0 || before === after) return typed
  const moved = mover(before, after)
  const [from, to] = [grids(before), grids(after)]
  const pages = Object.entries(typed).map(([page, fields]) => {
    const row = rowMover(from.get(page), to.get(page))
    const kept = Object.entries(fields).flatMap(([name, text]) => {
      const [, number = '', column = ''] = ROW.exec(name) ?? []
      const at = name.indexOf('/')
      if (number !== '') return row(Number(number)).map((own) => [`row-${own}${column}`, text])
      if (at === -1) return [[name, text]]
      return moved(name.slice(at)).map((pointer) => [name.slice(0, at) + pointer, text])
    })
    return [page, Object.fromEntries(kept)]
  })
  return Object.fromEntries(pages)

  function rowMover(was: Grid | undefined, is: Grid | undefined): (row: number) => number[] {
    if (was === undefined || is === undefined) return (row) => [row]
    const there = was.rows(before).map(({ at }) => `${was.list}/${at}`)
    const now = new Map(is.rows(after).map(({ at }, row) => [`${is.list}/${at}`, row]))
    return (row) => {
      const own = there[row]
      // A new row comes behind those that are there.
      if (own === undefined) return [row - there.length + now.size]
      return moved(own).flatMap((pointer) => now.get(pointer) ?? [])
    }
  }
}

const ROW = /^row-(\d{1,9})(-.*)$/

/** Where what stood at a pointer stands now; nowhere where it is gone. */
function mover(before: Draft, after: Draft): (pointer: string) => string[] {
  const lists = new Map<string, (at: number) => number | undefined>()
  return (pointer) => {
    const [was, is]: [string[], string[]] = [[], []]
    for (const step of stepsOf(pointer)) {
      const list = pointerTo(was)
      const known = lists.get(list) ?? placesIn(listAt(before, list), listAt(after, pointerTo(is)))
      lists.set(list, known)
      const now = /^\d{1,9}$/.test(step) ? known(Number(step)) : step
      if (now === undefined) return []
      was.push(step)
      is.push(String(now))
    }
    return [pointerTo(is)]
  }
}

function placesIn(there: readonly unknown[], now: readonly unknown[]): (at: number) => number | undefined {
  const [names, places] = [namesOf(there), new Map(namesOf(now).map((name, at) => [name, at]))]
  return (at) => (at < names.length ? places.get(names[at] ?? '') : at - names.length + places.size)
}

/** What entries are told apart by: what they are or are about; the same ones, and those without, by their order. */
function namesOf(list: readonly unknown[]): string[] {
  const seen = new Map<string, number>()
  return list.map((entry) => {
    const own = KEYS.map((key) => textAt(entry, key)).find(Boolean) ?? ''
    const count = seen.get(own) ?? 0
    seen.set(own, count + 1)
    return `${count} ${own}`
  })
}

const KEYS = ['/id', '/target', '/criterion', '/session', '/kind'] as const
