import type { Staff } from '../../case/record.ts'
import type { Edition } from '../../programme/edition.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import type { Subject } from '../case-view.ts'
import type { Figure, Passage } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** Who wrote, advised and checked it, when it was finished and sent, and a line to sign on. */
export interface Completion {
  rows: Row[]
  toSign: Figure<{ role: string; name: string | null; date: string | null }[]>
}

export function completion(edition: Edition, subject: Subject, teller: Teller): Completion {
  const { author, advisers, countersignedBy } = subject.chronology.known.suitability
  const notRecorded = teller.words(sayOfCase('document/not-recorded'))
  const somebody = ({ name, role }: Staff) => say('section/somebody', { name, role })
  const rows = teller.rows([
    [
      say('section/label-written'),
      author === undefined ? notRecorded : teller.recorded(somebody(author), '/suitability/author'),
    ],
    [
      say('section/label-advised'),
      advisers.length === 0
        ? null
        : teller.recorded(
            { and: advisers.map(({ name, role }) => say('section/one-of-several', { name, role })) },
            '/suitability/advisers',
          ),
    ],
    [
      say('section/label-checked'),
      countersignedBy === undefined
        ? null
        : teller.recorded(somebody(countersignedBy), '/suitability/countersignedBy'),
    ],
    [say('section/label-dates'), dates(subject, teller)],
    [
      say('section/label-description'),
      teller.ofEdition(say('section/description-not-confirmed', { edition: edition.label }), '/label'),
    ],
  ])
  const role = author?.role ?? teller.language.say(say('section/author-role'))
  return {
    rows,
    toSign: teller.figure([{ role, name: author?.name ?? null, date: null }], {
      facts: author === undefined ? [] : ['/suitability/author'],
    }),
  }
}

/** When it was finished and sent, and as of which day it tells what is recorded. */
function dates({ chronology, assessment }: Subject, teller: Teller): Passage {
  const { writtenOn: finished = null, sentOn: sent = null } = chronology.known.suitability
  return teller.recorded(
    say('section/dates', { finished, sent, asOf: assessment.asOf }),
    ...(finished === null ? [] : ['/suitability/writtenOn']),
    ...(sent === null ? [] : ['/suitability/sentOn']),
  )
}
