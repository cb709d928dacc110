import type { NextAction } from '../../actions/action.ts'
import { decidable } from '../case/decisions.ts'
import type { Stand } from '../case/stand.ts'
import { markOf } from '../questions/mark.ts'

/** The page of a case on which what somebody must do is done: recorded, answered, decided or printed. */
export function placeOfAction({ findingId }: Pick<NextAction, 'findingId'>, stand: Stand): string {
  const isOpen = stand.assessment.undecided.includes(findingId)
  if (isOpen && decidable({ id: findingId }, stand) !== null) return `decide/${markOf(findingId)}`
  const [topic = ''] = findingId.split('/')
  return PLACES.find(([start]) => topic === start || topic.startsWith(`${start}.`))?.[1] ?? 'outcome'
}

/** Topics of findings, longer ones before those that they begin with. */
const PLACES: readonly (readonly [topic: string, page: string])[] = [
  ['attendance.hold', 'catch-ups'],
  ['attendance.making-up', 'catch-ups'],
  ['attendance', 'attendance'],
  ['psychometrics', 'measures'],
  ['enforcement', 'enforcement'],
  ['attempts', 'starts'],
  ['completion', 'preview'],
  ['case.status', 'status'],
  ['case.ending', 'status'],
  ['suitability.order', 'order'],
  ['suitability.age', 'date-of-birth'],
  ['suitability.sex', 'sex'],
  ['suitability.risk', 'risk'],
  ['suitability.offences', 'offences'],
]
