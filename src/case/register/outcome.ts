import type * as z from 'zod'
import { isBlank } from '../../characters.ts'
import type { Message } from '../../message.ts'
import { attendanceEntry } from '../attendance.ts'
import { OUTCOMES } from '../codes/code-words.ts'
import { codesNow } from '../codes/codes-now.ts'
import { fact } from '../fields.ts'
import type { Entry } from './entry.ts'
import type { Field } from './fields.ts'
import { LEAVE_OUT, type Mapping } from './mapping.ts'
import { readMark } from './marks.ts'
import { say } from './phrases.ts'

/** @param told the same for pages, of the place where a reader finds it */
export type Fail = (field: Field, expected: string, told: (place: string) => Message) => void

/** What happened. `leave out`: the mapping says that the row isn't to be read. */
export function readOutcome(
  session: string,
  entry: Entry,
  fail: Fail,
  { mapping, marks }: { mapping: Mapping; marks: ReadonlySet<string> },
): { attendance: z.output<typeof attendanceEntry> | null; reasoned: boolean } | typeof LEAVE_OUT {
  const text = (field: Field) => {
    const cell = entry.cell(field)
    return cell === undefined || isBlank(cell.text) ? undefined : cell.text
  }
  const mark = text('outcome') ?? ''
  const none = { attendance: null, reasoned: false }
  const meant = mark === '' ? (mapping.meaning('') ?? null) : readMark(mark, marks, mapping)
  if (meant !== null && 'fault' in meant) {
    fail('outcome', meant.fault, (place) => say('register/mark', { place }))
    return none
  }
  if (meant?.outcome.toLowerCase() === LEAVE_OUT) return LEAVE_OUT
  const reason = text('reason') ?? meant?.reason
  const outcome = meant?.outcome ?? mark
  if (outcome === '') {
    if (reason !== undefined && entry.cell('outcome')?.fault === undefined)
      fail('outcome', 'an outcome, since there is a reason', (place) =>
        say('register/outcome-needed', { place }),
      )
    return none
  }
  const attended = text('attended')?.toLowerCase() ?? meant?.attended
  const complied = text('complied')?.toLowerCase() ?? meant?.complied
  const said = { ...(attended && { attended }), ...(complied && { complied }) }
  const read = attendanceEntry.safeParse({
    session: session || '?',
    outcome,
    ...(reason && { reason }),
    ...said,
  })
  if (read.success) return { attendance: read.data, reasoned: reason !== undefined }
  const wrong = new Map(read.error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]))
  for (const field of ['attended', 'complied'] as const) {
    const issue = wrong.get(field)
    if (issue !== undefined)
      fail(field, issue.code === 'custom' ? issue.message : `one of: ${fact.options.join(', ')}`, (place) =>
        say('register/attended', { place }),
      )
  }
  if (wrong.has('outcome')) {
    // None is offered that looks like what was given: a neighbour by spelling is another outcome.
    const known = [...OUTCOMES, ...Object.keys(codesNow().outcomes)].join(', ')
    fail(
      'outcome',
      `a known word or code: ${known}; of another code, "attended" and "complied" beside it, or what it means in a file for --mapping`,
      (place) => say('register/mark', { place }),
    )
  }
  return none
}
