import type { Edition } from '../../programme/edition.ts'

/** Where the edition asks a criterion, as a JSON pointer into it. */
export function askedAt(id: string): string {
  if (id === 'prior treatment') return '/rules/priorTreatment'
  return id in ASKED ? `/rules/eligibility/${ASKED[id]}` : '/rules/eligibility'
}

const ASKED: Readonly<Record<string, keyof Edition['rules']['eligibility']>> = {
  sex: 'sex',
  age: 'age',
  iq: 'iq',
  offences: 'offences',
  order: 'orders',
  'order length': 'minimumLength',
}
