import type { Administration, Instrument } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { compare, groupedBy, type Recorded } from '../../chronology/recorded.ts'
import type { AppointmentEvent } from '../../chronology/sessions.ts'
import type { Window } from './checkpoint-window.ts'

/** What was taken for a checkpoint, an instrument each. */
export interface Taken {
  instrument: string
  name: string
  /** The administration that counts; null where none does. */
  valid: Recorded<Administration> | null
  /** Taken before the point was reached: kept in the record, and not valid for this checkpoint. */
  early: Recorded<Administration>[]
}

/**
 * For each instrument, the administration that counts at a checkpoint: before the programme, the last one taken
 * in time, or the first one taken late; otherwise the first one taken once the point was reached. Earlier scores
 * are kept, never overwritten (A5, case 42).
 */
export function takenAt(
  chronology: Chronology,
  checkpoint: Administration['checkpoint'],
  window: Window,
): Taken[] {
  const all = chronology.administrations.filter(({ value }) => value.checkpoint === checkpoint)
  const byInstrument = groupedBy(all, ({ value }) => value.instrument)
  return instruments(chronology).map(({ id, name }) => {
    const own = byInstrument.get(id) ?? []
    if (checkpoint === 'before') {
      const inTime = own.filter(({ value }) => window.by === null || value.date <= window.by)
      return { instrument: id, name, valid: inTime.at(-1) ?? own[0] ?? null, early: [] }
    }
    const isValid = ({ value }: Recorded<Administration>) =>
      window.reached && value.date >= (window.from ?? '')
    return {
      instrument: id,
      name,
      valid: own.find(isValid) ?? null,
      early: own.filter((each) => !isValid(each)),
    }
  })
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
