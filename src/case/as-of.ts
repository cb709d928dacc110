import type { Issue } from '../errors.ts'
import { type CaseParts, type Located, partsOf } from './parts.ts'
import type { CaseRecord } from './record.ts'
import { unless } from './reference-issues.ts'

/**
 * What the record tells of days after `asOf` (YYYY-MM-DD) though it can't be known before: attendance,
 * scores, decisions, signatures. An acceptable absence may be agreed beforehand, and sessions may be withheld
 * or cancelled ahead. Apart from the other checks, since a record may be read as of an earlier day on purpose.
 */
export function checkAgainstDate(record: CaseRecord, asOf: string, file: string): Issue[] {
  const parts = partsOf(record, file)
  const { person, iq, report, suitability } = parts
  const at = (pointer: string): Located<null> => ({ file, pointer, value: null })
  const known = (place: Located<unknown>, field: string, date: string | undefined) =>
    unless(date === undefined || date <= asOf, place, field, `a date that is not after ${asOf}`)
  return [
    ...known(at('/person'), '/dateOfBirth', person?.dateOfBirth),
    ...unless(
      !isTooOld(person?.dateOfBirth, asOf),
      at('/person'),
      '/dateOfBirth',
      `a date of birth at most ${OLDEST} years before ${asOf}`,
    ),
    ...known(at('/iq'), '/assessedOn', iq?.assessedOn),
    ...known(at('/assessment'), '/on', record.assessment?.on),
    ...Object.entries(record.risk).flatMap(([name, level]) =>
      known(at(`/risk/${name}`), '/assessedOn', level?.assessedOn),
    ),
    ...parts.offences.flatMap((entry) => known(entry, '/convictedOn', entry.value.convictedOn)),
    ...parts.decisions.flatMap((entry) => known(entry, '/on', entry.value.on)),
    ...parts.attempts.flatMap((entry) => known(entry, '/startedOn', entry.value.startedOn)),
    ...attendedLater(parts, asOf),
    ...parts.enforcement.flatMap((entry) => known(entry, '/date', entry.value.date)),
    ...parts.statuses.flatMap((entry) => known(entry, '/on', entry.value.on)),
    ...parts.administrations.flatMap((entry) => known(entry, '/date', entry.value.date)),
    ...known(at('/suitability'), '/writtenOn', suitability?.writtenOn),
    ...known(at('/report'), '/completedOn', report?.completedOn),
    ...known(at('/report'), '/sentOn', report?.sentOn),
    ...(report?.signatures ?? []).flatMap(({ on }, index) =>
      known(at(`/report/signatures/${index}`), '/on', on),
    ),
    ...known(at('/report/review'), '/heldOn', report?.review?.heldOn),
  ]
}

/** Nobody has been known to live longer. */
const OLDEST = 122

function isTooOld(birth: string | undefined, asOf: string): boolean {
  return birth !== undefined && Number(asOf.slice(0, 4)) - Number(birth.slice(0, 4)) > OLDEST
}

const MAY_BE_AHEAD = ['acceptable absence', 'withheld', 'cancelled by service']

function attendedLater({ sessions, attendance, catchUps, appointments }: CaseParts, asOf: string): Issue[] {
  const sessionDates = new Map(sessions.map(({ value }) => [value.id, value.date]))
  const later = (outcome: string, date: string | undefined) =>
    !MAY_BE_AHEAD.includes(outcome) && date !== undefined && date > asOf
  return [
    ...attendance.flatMap((entry) =>
      unless(
        !later(entry.value.outcome, sessionDates.get(entry.value.session)),
        entry,
        '/session',
        `a session held by ${asOf}: attendance of a later one can't be known`,
      ),
    ),
    ...[...catchUps, ...appointments].flatMap((entry) =>
      unless(
        !later(entry.value.outcome, entry.value.date),
        entry,
        '/date',
        `a date that is not after ${asOf}: its outcome can't be known`,
      ),
    ),
  ]
}
