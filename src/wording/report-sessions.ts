import type { CaseRecord } from '../case/record.ts'
import type { Assessment } from '../rules/assessment.ts'
import { formatDate } from './words.ts'

/**
 * The assessment with its sessions named by date and part. The findings name a session by its id, which serves
 * whoever keeps the record and means nothing to a court: "session emp-04 (13 August 2025)" becomes "the session
 * of 13 August 2025 in Victim empathy".
 */
export function nameSessionsByDate(record: CaseRecord, assessment: Assessment): Assessment {
  const rename = createRenaming(record, assessment)
  return {
    ...assessment,
    findings: assessment.findings.map((finding) => ({
      ...finding,
      statement: rename(finding.statement),
      settledBy: finding.settledBy === null ? null : rename(finding.settledBy),
      readings: finding.readings.map(({ reading, outcome }) => ({
        reading: rename(reading),
        outcome: rename(outcome),
      })),
    })),
    nextActions: assessment.nextActions.map((next) => ({ ...next, action: rename(next.action) })),
  }
}

type Session = CaseRecord['schedule']['sessions'][number]

function createRenaming(record: CaseRecord, { parts }: Assessment): (text: string) => string {
  const { sessions } = record.schedule
  if (sessions.length === 0) return (text) => text
  const modules = new Map(parts.flatMap((part) => part.modules).map(({ moduleId, name }) => [moduleId, name]))
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const ids = [...byId.keys()].sort((a, b) => b.length - a.length).map(escapePattern)
  const named = new RegExp(`\\bsession (${ids.join('|')})(?![\\w-])${AT}${IN_BRACKETS}${ON}`, 'g')

  return (text) => {
    // What somebody wrote as a reason comes out letter for letter.
    const [ours = '', ...reason] = text.split(REASON)
    const renamed = ours.replace(named, (_, id: string, at = '', on = '') => {
      const session = byId.get(id) as Session
      const date = formatDate(session.date)
      const module = modules.get(session.module)
      const told = module === undefined || modules.size === 1 || ours.startsWith(`In ${module}, `)
      const which = at === '' ? ordinal(session, sessions) : ''
      return `the ${which}session of ${date}${at}${told ? '' : ` in ${module}`}${on === ` on ${date}` ? '' : on}`
    })
    return [renamed, ...reason].join(REASON)
  }
}

const REASON = 'Reason recorded: '
/** What may stand after an id: the time, or the place in the day's order, and the date. */
const AT = '( at (?:\\d[\\d:]*[ap]m|midday))?'
const DATE = '\\d+ [A-Z][a-z]+ \\d{4}'
const IN_BRACKETS = `(?: \\((?:number \\d+ of \\d+ that day)?(?:, )?(?:${DATE})?\\))?`
const ON = `( on ${DATE})?`
const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "second ", where there are several sessions on one day; empty where the date says enough. */
function ordinal({ id, date }: Session, sessions: readonly Session[]): string {
  const sameDay = sessions
    .filter((each) => each.date === date)
    .sort((a, b) => timeAndId(a).localeCompare(timeAndId(b)))
  if (sameDay.length === 1) return ''
  const at = sameDay.findIndex((each) => each.id === id)
  return `${['first', 'second', 'third', 'fourth'][at] ?? `${at + 1}th`} `
}

const timeAndId = ({ from = '', id }: Session) => `${from} ${id}`
