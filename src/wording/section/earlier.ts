import type { Chronology } from '../../chronology/chronology.ts'
import type { Item } from '../../message.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { say } from './phrases.ts'

/** A programme that the person took part in before, as it is recorded. */
export interface EarlierRow {
  name: Passage
  dates: Passage
  completed: Passage
  progress: Passage
  seen: Passage
}

type Earlier = Chronology['known']['earlierProgrammes'][number]

export function earlierRow({ value, pointer }: Earlier, teller: Teller): EarlierRow {
  const { name, setting, accredited = 'not recorded', edition = null, endedBecause: because } = value
  const answer = (field: 'completed' | 'progress' | 'evidenceSeen') =>
    teller.recorded(
      say(field === 'progress' ? 'section/progress-made' : 'section/yes-or-no', {
        answer: value[field] ?? 'not recorded',
      }),
      value[field] === undefined ? pointer : `${pointer}/${field}`,
    )
  return {
    name: teller.recorded(say('section/earlier-programme', { name, setting, accredited, edition }), pointer),
    dates: teller.recorded(datesOf(value), pointer),
    completed:
      value.completed === 'no' && because !== undefined
        ? teller.recorded(
            say('section/not-completed', { because }),
            `${pointer}/completed`,
            `${pointer}/endedBecause`,
          )
        : answer('completed'),
    progress: answer('progress'),
    seen: answer('evidenceSeen'),
  }
}

function datesOf({ startedOn: from, endedOn: to }: Earlier['value']): Item {
  if (from !== undefined) {
    return to === undefined ? say('section/since', { on: from }) : { span: [from, to] as const }
  }
  return to === undefined ? sayOfCase('document/not-recorded') : say('section/until', { on: to })
}
