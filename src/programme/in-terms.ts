import type { Edition } from './edition.ts'

/**
 * The edition in the words of a case: whoever supervises the person is called what the case records, so that one paper
 * has one word for the role (documents.md 1.2).
 * @param supervisor the role as recorded; undefined: the edition's own word
 */
export function inTermsOf(edition: Edition, supervisor: string | undefined): Edition {
  if (supervisor === undefined) return edition
  const role = /^\p{Lu}\p{Ll}/u.test(supervisor)
    ? supervisor.slice(0, 1).toLowerCase() + supervisor.slice(1)
    : supervisor
  if (role === edition.terms.supervisor) return edition
  const before = known.get(edition)?.get(role)
  if (before !== undefined) return before
  const spoken = { ...edition, terms: { ...edition.terms, supervisor: role } }
  known.set(edition, (known.get(edition) ?? new Map<string, Edition>()).set(role, spoken))
  return spoken
}

/** One object for each, as what is worked out of an edition is kept by it. */
const known = new WeakMap<Edition, Map<string, Edition>>()
