import type { CaseRecord } from '../../src/case/record.ts'

/** What somebody would take out of the file by hand. */
export function takenOut(record: CaseRecord, day: string): CaseRecord {
  const result = structuredClone(record)
  const held = new Map(record.schedule.sessions.map(({ id, date }) => [id, date]))
  const known = (date: string | undefined) => date === undefined || date <= day
  if (!known(result.person.dateOfBirth)) delete result.person.dateOfBirth
  if (!known(result.iq?.assessedOn)) delete result.iq
  if (!known(result.assessment?.on)) delete result.assessment
  for (const level of ['rm2000s', 'deviance', 'treatmentNeed'] as const) {
    if (!known(result.risk[level]?.assessedOn)) delete result.risk[level]
  }
  result.offences = result.offences.filter(({ convictedOn }) => known(convictedOn))
  result.earlierProgrammes = result.earlierProgrammes.filter(({ endedOn }) => known(endedOn))
  result.decisions = result.decisions.filter(({ on }) => known(on))
  result.attempts = result.attempts.filter(({ offeredOn }) => known(offeredOn))
  for (const attempt of result.attempts) if (!known(attempt.startedOn)) delete attempt.startedOn
  result.attendance = result.attendance.filter(({ session }) => known(held.get(session)))
  result.catchUps = result.catchUps.filter(({ date }) => known(date))
  result.appointments = result.appointments.filter(({ date }) => known(date))
  result.enforcement = result.enforcement.filter(({ date }) => known(date))
  result.status = result.status.filter(({ on }) => known(on))
  result.psychometrics.administrations = result.psychometrics.administrations.filter(({ date }) =>
    known(date),
  )
  for (const target of result.targets) target.evidence = target.evidence.filter(({ on }) => known(on))
  if (!known(result.suitability.writtenOn)) {
    result.suitability = { advisers: [], reasons: [], evidence: [], alternatives: [] }
  }
  if (!known(result.report.completedOn)) {
    result.report = {
      ...{ strengths: [], outstandingNeeds: [], recommendations: [] },
      ...{ distribution: [], signatures: [] },
    }
  }
  if (!known(result.report.sentOn)) delete result.report.sentOn
  result.report.signatures = result.report.signatures.filter(({ on }) => known(on))
  const { review } = result.report
  if (review !== undefined && !known(review.heldOn)) {
    result.report.review = { plannedFor: review.plannedFor, attendedBy: [] }
  }
  return result
}
