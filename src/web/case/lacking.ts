import type { Gap } from '../../case/record.ts'
import type { Stop } from '../../wording/compose.ts'
import type { Written } from '../state/written.ts'

/** Where in the case stands what a document lacks: of the first that is asked. */
export const LACKING: Readonly<Partial<Record<Stop['matter'] | Gap, readonly string[]>>> = {
  author: ['/suitability/author', '/report/author'],
  date: ['/suitability/writtenOn', '/report/completedOn'],
  'order kind': ['/order'],
  'length of order': ['/order/length'],
  reasons: ['/suitability/reasons'],
  unwritten: ['/letter'],
  sex: ['/person/sex'],
  age: ['/person/dateOfBirth'],
  iq: ['/iq'],
  offences: ['/offences'],
  order: ['/order'],
  'order length': ['/order/length'],
  adulthood: ['/reachedAdulthoodInCustody', '/convictedInAdultCourt'],
  assessment: ['/assessment/carriedOut'],
  language: ['/person/worksInEnglish'],
  risk: ['/risk/rm2000s/level'],
  'prior treatment': ['/earlierProgrammes'],
  days: ['/order/requirementDays'],
  'conviction date': ['/offences/0/convictedOn', '/offences'],
  'evening reason': ['/person/employed', '/person/daytime', '/plan/mode'],
  'target progress': ['/targets'],
  comments: ['/report/participantComments'],
  tests: ['/psychometrics/administrations', '/psychometrics'],
}

/** The same, of one document: what the other one asks for under the same name is no part of it. */
export const lackingOf = (what: keyof typeof LACKING, document: Written): readonly string[] =>
  (LACKING[what] ?? []).filter((pointer) => !pointer.startsWith(OTHER[document]))

const OTHER: Readonly<Record<Written, string>> = {
  'suitability-section': '/report/',
  report: '/suitability/',
}
