import { isBlank } from '../../characters.ts'
import type { Cell, Epoch } from '../../sheet/cells.ts'
import { dateOf } from './dates.ts'
import type { Entry } from './entry.ts'
import { CRN, CRN_WITHIN, type Field } from './fields.ts'
import type { DateOrder, Mapping } from './mapping.ts'
import { timesOf } from './times.ts'

/** Of a person whose CRN has no cell of its own, the one beside the name, or by the mapping. */
export function crnOf(entry: Entry, mapping: Mapping): string {
  const given = entry.cell('crn')?.text
  if (given !== undefined) {
    const alone = CRN.test(given) ? given.replace(/\s/, '') : given
    return (/^\S+$/.test(alone) ? alone : (CRN_WITHIN.exec(given)?.[0] ?? given)).toUpperCase()
  }
  const name = entry.cell('name')?.text ?? ''
  return mapping.crn(name) ?? CRN_WITHIN.exec(name)?.[0].toUpperCase() ?? ''
}

/** Without a CRN that stands in the same cell. */
export function nameOf(entry: Entry): string {
  const given = entry.cell('name')?.text ?? ''
  const crn = CRN_WITHIN.exec(given)?.[0]
  return (
    crn === undefined ? given : given.replace(crn, '').replace(/[\s,;:()[\]-]+$|^[\s,;:()[\]-]+/g, '')
  ).trim()
}

/** What is said of the session, in the words that a case record has. What can't be read stays as it is, to be told. */
export function saidOf(
  entry: Entry,
  { mapping, epoch, order }: { mapping: Mapping; epoch: Epoch; order: DateOrder },
): Partial<Record<Field, string>> {
  const textOf = (cell: Cell | undefined) =>
    cell === undefined || isBlank(cell.text) ? undefined : cell.text
  const text = (field: Field) => textOf(entry.cell(field))
  const day = dayOf(entry)
  const date = day === undefined ? null : dateOf(day, order, epoch)
  const behind = date === null || date.rest === '' ? null : timesOf({ text: date.rest })
  const from = timed(entry.cell('from'), order, epoch)
  const to = timed(entry.cell('to'), order, epoch)
  const session = text('session')
  const module = text('module') ?? (date === null ? undefined : mapping.defaultModule)
  const given = {
    session: session === undefined ? undefined : (mapping.session(session) ?? session),
    module: module === undefined ? undefined : (mapping.module(module) ?? module),
    date: date === null || (date.rest !== '' && behind === null) ? textOf(day) : date.date,
    from: from?.from ?? behind?.from,
    to: to?.from ?? from?.to ?? behind?.to,
    length: text('length')?.toLowerCase(),
    run: text('run'),
    units: text('units'),
    topic: text('topic'),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** The cell that has its day: some write it with the time at which a session begins, and nowhere else. */
export function dayOf(entry: Entry): Cell | undefined {
  const from = entry.cell('from')
  return entry.cell('date') ?? (from !== undefined && isMoment(from) ? from : undefined)
}

const isMoment = (cell: Cell) =>
  cell.date === undefined ? dayAndTime(cell, 'day first', 1900) !== null : cell.date > '1990'

/** Of a text that has a day with its time. */
function dayAndTime(cell: Cell, order: DateOrder, epoch: Epoch) {
  const rest = dateOf(cell, order, epoch)?.rest ?? ''
  return rest === '' ? null : timesOf({ text: rest })
}

function timed(cell: Cell | undefined, order: DateOrder, epoch: Epoch): { from: string; to?: string } | null {
  return cell === undefined ? null : (timesOf(cell) ?? dayAndTime(cell, order, epoch) ?? { from: cell.text })
}
