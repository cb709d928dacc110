import type * as z from 'zod'
import {
  appointment,
  attendanceEntry,
  catchUp,
  catchUpOffer,
  joinedLate,
  scheduledModule,
  session,
} from './attendance.ts'
import { decision } from './decision.ts'
import { attempt, enforcementStep, statusEntry } from './history.ts'
import { earlierProgramme, iq, offence, order, person } from './person.ts'
import { plan } from './plan.ts'
import { type Path, pointerTo, valueAt } from './pointer.ts'
import { administration, instrument } from './psychometrics.ts'
import { sessionNote, targetProgress, treatmentReport } from './reports.ts'
import { suitabilitySection } from './suitability.ts'

/** A part of a case with its place. */
export interface Located<T> {
  file: string
  /** JSON pointer; `line 12` or `sheet 1, row 12` in a register. */
  pointer: string
  value: T
}

/**
 * The parts of a case that can be read by themselves. What is broken is left out (the shape's issues tell of
 * it), so that checks between parts report everything at once, however much else is wrong.
 */
export function partsOf(data: unknown, file: string) {
  const list = <Shape extends z.ZodType>(shape: Shape, ...path: string[]) => located(data, file, shape, path)
  const one = <Shape extends z.ZodType>(shape: Shape, name: string) => {
    const read = shape.safeParse(valueAt(data, [name]))
    return read.success ? read.data : undefined
  }
  const crn = valueAt(data, ['person', 'crn'])
  return {
    file,
    /** As given, also of a person who is broken elsewhere: it finds his rows in a register. */
    crn: typeof crn === 'string' ? crn.toUpperCase() : undefined,
    person: one(person, 'person'),
    iq: one(iq, 'iq'),
    order: one(order, 'order'),
    suitability: one(suitabilitySection, 'suitability'),
    report: one(treatmentReport, 'report'),
    plan: one(plan, 'plan'),
    plannedRoute: valueAt(data, ['plan', 'route']),
    offences: list(offence, 'offences'),
    earlierProgrammes: list(earlierProgramme, 'earlierProgrammes'),
    decisions: list(decision, 'decisions'),
    attempts: list(attempt, 'attempts'),
    modules: list(scheduledModule, 'schedule', 'modules'),
    sessions: list(session, 'schedule', 'sessions'),
    attendance: list(attendanceEntry, 'attendance'),
    joinedLate: list(joinedLate, 'joinedLate'),
    catchUps: list(catchUp, 'catchUps'),
    catchUpOffers: list(catchUpOffer, 'catchUpOffers'),
    appointments: list(appointment, 'appointments'),
    enforcement: list(enforcementStep, 'enforcement'),
    statuses: list(statusEntry, 'status'),
    instruments: list(instrument, 'psychometrics', 'instruments'),
    administrations: list(administration, 'psychometrics', 'administrations'),
    targets: list(targetProgress, 'targets'),
    notes: list(sessionNote, 'notes'),
    /** Ids as given, also of entries that are broken elsewhere: what points at them isn't wrong for that. */
    ids: {
      modules: ids(data, file, 'schedule', 'modules'),
      sessions: ids(data, file, 'schedule', 'sessions'),
      catchUps: ids(data, file, 'catchUps'),
      appointments: ids(data, file, 'appointments'),
      decisions: ids(data, file, 'decisions'),
      enforcement: ids(data, file, 'enforcement'),
      instruments: ids(data, file, 'psychometrics', 'instruments'),
      administrations: ids(data, file, 'psychometrics', 'administrations'),
    },
  }
}
export type CaseParts = ReturnType<typeof partsOf>

function elements(data: unknown, path: Path): unknown[] {
  const found = valueAt(data, path)
  return Array.isArray(found) ? found : []
}

function located<Shape extends z.ZodType>(
  data: unknown,
  file: string,
  shape: Shape,
  path: Path,
): Located<z.output<Shape>>[] {
  return elements(data, path).flatMap((element, index) => {
    const read = shape.safeParse(element)
    return read.success ? [{ file, pointer: pointerTo([...path, index]), value: read.data }] : []
  })
}

function ids(data: unknown, file: string, ...path: string[]): Located<string>[] {
  return elements(data, path).flatMap((element, index) => {
    const id = valueAt(element, ['id'])
    return typeof id === 'string' ? [{ file, pointer: pointerTo([...path, index, 'id']), value: id }] : []
  })
}
