import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import { say } from './phrases.ts'

/** Days, with their year, that the steps to come name, and that lie before the day of the letter. Of one with several days the last counts. */
export function daysPast({ chronology }: Subject, language: Language): Message[] {
  const days = (chronology.known.letter?.next ?? []).flatMap((step) => {
    const last = daysIn(step, language).sort().at(-1)
    return last !== undefined && chronology.passed(last) ? [last] : []
  })
  const all = [...new Set(days)].sort()
  return all.length === 0 ? [] : [say('letter/days-past', { n: all.length, days: all })]
}

/** Dates as the language writes them: `25 March 2026`. */
function daysIn(text: string, language: Language): string[] {
  const years = [...new Set(text.match(/\b2\d{3}\b/g) ?? [])]
  return years.flatMap((year) =>
    MONTHS.flatMap((month) =>
      DAYS.map((day) => `${year}-${month}-${day}`).filter((on) => names(text, language.date(on))),
    ),
  )
}

/** The whole of it: the 5th is not found in the 25th. */
const names = (text: string, date: string) => {
  const at = text.indexOf(date)
  return at >= 0 && !/\d/.test(text[at - 1] ?? '')
}

const two = (n: number) => String(n).padStart(2, '0')
const MONTHS = Array.from({ length: 12 }, (_, index) => two(index + 1))
const DAYS = Array.from({ length: 31 }, (_, index) => two(index + 1))
