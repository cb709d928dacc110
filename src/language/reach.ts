import { type Entries, type Entry, patternsOf } from './entries.ts'
import { usesOf } from './uses.ts'

/** What messages ask for by themselves and through those that they refer to. */
export interface Reach {
  /** The parameters that a message asks for, each with the names of the forms that it chooses from. */
  parametersOf(entry: Entry): ReadonlyMap<string, ReadonlySet<string>>
  /** Those of them that it prints, and doesn't only choose by. */
  printedBy(entry: Entry): ReadonlySet<string>
  /** How many placeables one form of it comes to at the most. */
  placeablesOf(entry: Entry): number
  /** Whether it, or a form of it, leads back to itself. */
  isCircular(entry: Entry): boolean
}

interface Reached {
  parameters: Map<string, Set<string>>
  printed: Set<string>
  placeables: number
}

/** Each form is looked at once. Of a chain longer than `most` the end isn't: it is too long in any case. */
export function reachOf(entries: Entries, most: number): Reach {
  const reached = new Map<string, Reached>()
  const circular = new Set<string>()
  const open: string[] = []

  function reach(form: string): Reached {
    const known = reached.get(form)
    if (known !== undefined) return known
    const begun = open.indexOf(form)
    if (begun !== -1) for (const each of open.slice(begun)) circular.add(each)
    if (begun !== -1 || open.length > most) return { ...nothing(), placeables: Number.POSITIVE_INFINITY }
    const [id = ''] = form.split('.')
    const placed = entries.get(id)
    const pattern = placed && patternsOf(placed.entry).get(form)
    const found = nothing()
    if (pattern === undefined) return found
    const { variables, printed, keys, placeables, references } = usesOf(pattern)
    // What a term chooses by is given where it is called.
    if (!form.startsWith('-')) for (const name of variables) add(found, name, keys.get(name))
    for (const name of printed) found.printed.add(name)
    found.placeables = placeables
    open.push(form)
    for (const reference of references) {
      const beyond = reach(reference)
      found.placeables += beyond.placeables
      for (const [name, chosen] of beyond.parameters) add(found, name, chosen)
      for (const name of beyond.printed) found.printed.add(name)
    }
    open.pop()
    reached.set(form, found)
    return found
  }

  const forms = (entry: Entry) => [...patternsOf(entry).keys()]
  return {
    parametersOf: (entry) => {
      const all = nothing()
      for (const form of forms(entry)) {
        for (const [name, chosen] of reach(form).parameters) add(all, name, chosen)
      }
      return all.parameters
    },
    printedBy: (entry) => new Set(forms(entry).flatMap((form) => [...reach(form).printed])),
    placeablesOf: (entry) => Math.max(0, ...forms(entry).map((form) => reach(form).placeables)),
    isCircular: (entry) => forms(entry).some((form) => reach(form) !== undefined && circular.has(form)),
  }
}

const nothing = (): Reached => ({ parameters: new Map(), printed: new Set(), placeables: 0 })

function add({ parameters }: Reached, name: string, keys: Iterable<string> = []): void {
  const known = parameters.get(name) ?? new Set()
  for (const key of keys) known.add(key)
  parameters.set(name, known)
}
