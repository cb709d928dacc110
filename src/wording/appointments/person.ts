import type { Person } from '../../case/record.ts'

/** The name by which a person is called, never the surname: its first word where it isn't recorded. Null: none is known. */
export function firstName({ name, knownAs }: Pick<Person, 'name' | 'knownAs'>): string | null {
  const words = name.trim().split(/\s+/)
  const surname = words.length > 1 ? (words.at(-1) ?? '') : ''
  const called = (knownAs ?? (words.length > 1 ? (words[0] ?? '') : '')).trim().split(/\s+/)
  const own = called.filter((word) => word.toLowerCase() !== surname.toLowerCase())
  const first = own.join(' ')
  return first === '' ? null : first
}
