import type { Administration, Instrument } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { compare, groupedBy, type Recorded } from '../../chronology/recorded.ts'
import type { AppointmentEvent } from '../../chronology/sessions.ts'
import type { Window } from './checkpoint-window.ts'

/** What was taken for a checkpoint, an instrument each. Nothing that was taken is lost: what doesn't count is kept. */
export interface Taken {
  instrument: string
  name: string
  /** The administration that counts; null where none does. */
  valid: Recorded<Administration> | null
  /** What may count in its place: taken for the same point, and nothing says which of them does. */
  alternatives: Recorded<Administration>[]
  /** Decided not to count; they are among the others too. */
  excluded: Recorded<Administration>[]
  /** A decision says which counts. */
  isDecided: boolean
  /** Taken before the point was reached: kept in the record, and not valid for this checkpoint. */
  early: Recorded<Administration>[]
  /** Taken for this checkpoint as well, and another one counts. */
  others: Recorded<Administration>[]
  /** Handed out, with every item left out: not a test taken. */
  blank: Recorded<Administration>[]
}

/**
 * For each instrument, the administration that counts at a checkpoint: before the programme, the last one taken
 * in time, or the first one taken late; otherwise the first one taken once the point was reached. Earlier scores
 * are kept, never overwritten (A5, case 42). Which of several counts is stated nowhere: a decision says it, and where the
 * result turns on it a person is asked.
 */
export function takenAt(
  chronology: Chronology,
  checkpoint: Administration['checkpoint'],
  window: Window,
): Taken[] {
  const all = chronology.administrations.filter(({ value }) => value.checkpoint === checkpoint)
  const byInstrument = groupedBy(all, ({ value }) => value.instrument)
  const inTime = ({ value: { date } }: Recorded<Administration>) =>
    checkpoint === 'before'
      ? window.by === null || date <= window.by
      : window.reached && date >= (window.from ?? '')
  return instruments(chronology).map((instrument) => {
    const { id, name } = instrument
    const own = byInstrument.get(id) ?? []
    const filled = own.filter(({ value }) => !isBlank(instrument, value))
    const decided = (each: Recorded<Administration>) =>
      chronology.decisions.latest('administration', each.value.id)?.value.outcome
    const timely = filled.filter(inTime)
    const those = timely.filter((each) => decided(each) !== 'does not count')
    const late = filled.filter((each) => !inTime(each) && decided(each) !== 'does not count')
    const chosen = [...those, ...(checkpoint === 'before' ? late : [])].findLast(
      (each) => decided(each) === 'counts',
    )
    const usual = checkpoint === 'before' ? (those.at(-1) ?? late[0]) : those[0]
    const valid = chosen ?? usual ?? null
    const candidates = those.length > 0 ? those : checkpoint === 'before' ? late : []
    return {
      ...{ instrument: id, name, valid },
      alternatives: chosen === undefined ? candidates.filter((each) => each !== valid) : [],
      excluded: filled.filter((each) => decided(each) === 'does not count'),
      isDecided: filled.some((each) => decided(each) !== undefined),
      early: checkpoint === 'before' ? [] : filled.filter((each) => !inTime(each)),
      others: (checkpoint === 'before' ? filled : timely).filter((each) => each !== valid),
      blank: own.filter(({ value }) => isBlank(instrument, value)),
    }
  })
}

/** Every item was left out, as far as the record says how many there are. */
function isBlank({ items }: Instrument, { itemsMissing }: Administration): boolean {
  return items !== undefined && itemsMissing >= items
}

/**
 * The last questionnaire session attended in time for a checkpoint (004-22, 004-24): whoever was there has taken them,
 * so it is the results that are missing. Null: none is recorded.
 */
export function questionnaireSession(
  chronology: Chronology,
  checkpoint: Administration['checkpoint'],
  { from, by }: Pick<Window, 'from' | 'by'>,
): AppointmentEvent | null {
  const inTime = (date: string) =>
    checkpoint === 'before'
      ? by === null || date <= by
      : from !== null && date >= from && (by === null || date <= by)
  const attended = chronology.appointments.filter(
    ({ appointment: { kind, date }, happened }) =>
      kind === 'questionnaire session' && inTime(date) && happened === 'attended',
  )
  return attended.at(-1) ?? null
}

/** The battery: the instruments of the record, by id. */
export function instruments({ known }: Chronology): readonly Instrument[] {
  return known.instruments.toSorted((a, b) => compare(a.id, b.id))
}
