import type { Person, Pronoun } from '../case/record.ts'

/** How documents speak of a person: the full name once, then title and surname; he, she or they. */
export interface Spoken {
  /** The full name, as recorded. */
  name: string
  /** `Mr Lowe`; the full name where no title is recorded. */
  short: string
  /** Of the message that says it, to choose a form by. */
  pronoun: Pronoun
}

export function spokenOf(person: Pick<Person, 'name' | 'title' | 'sex' | 'pronoun'>): Spoken {
  const { name, title, sex, pronoun } = person
  return {
    name,
    short: title === undefined ? name : `${title} ${surnameOf(name)}`,
    pronoun: pronoun ?? (sex === undefined ? 'they' : BY_SEX[sex]),
  }
}

const BY_SEX = { male: 'he', female: 'she' } as const satisfies Record<NonNullable<Person['sex']>, Pronoun>

/** The last word, with the small words that belong to it: `van der Berg`, `de Souza`. */
function surnameOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const small = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  return words.slice(small < 0 || small === words.length - 1 ? -1 : small).join(' ')
}
