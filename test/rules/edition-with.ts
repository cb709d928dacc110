import type { Edition } from '../../src/programme/edition.ts'
import { editionNamed } from './editions.ts'

type Rules = Edition['rules']

/** An edition with other rules: what no edition of the house states, and a new one might. */
export function editionWith(id: string, change: (rules: Rules) => Partial<Rules>): Edition {
  const edition = editionNamed(id)
  return { ...edition, rules: { ...edition.rules, ...change(edition.rules) } }
}
