import type { Register } from '../../../src/case/register/shape.ts'

/** What a register holds, wherever in it and in whichever order. */
export function held({ rows, sessions }: Register) {
  const key = (crn: string, session: string) => `${crn} ${session}`
  return {
    rows: rows
      .map(({ crn, session, attendance }) => ({ crn, session, outcome: attendance?.outcome }))
      .sort((one, other) => (key(one.crn, one.session) < key(other.crn, other.session) ? -1 : 1)),
    sessions: [...sessions.values()]
      .map(({ session }) => session)
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}
