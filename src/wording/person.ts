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

/** The last word, with the words before it that belong to it: `van der Berg`, `de Souza`, `St John`. */
function surnameOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words.findIndex((word, at) => at > 0 && PARTICLE.test(word))
  return words.slice(first < 0 || first === words.length - 1 ? -1 : first).join(' ')
}

/** Written small, or one that is written large and is no name by itself, as `Van` and `Le` are elsewhere. */
const PARTICLE = /^(\p{Ll}.*|St\.?|Ste|De|Del|Della|Von|El|Abu|Bin|Ibn|Ap|Ó|Ní)$/u
