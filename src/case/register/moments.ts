/** YYYY-MM-DD and HH:MM in London of a moment that says its distance from Greenwich, as programs export them; else null. */
export function inLondon(text: string): { date: string; time: string } | null {
  if (!MOMENT.test(text)) return null
  const moment = Date.parse(text.replace(' ', 'T'))
  if (Number.isNaN(moment)) return null
  const local = new Date(moment + (isSummer(moment) ? HOUR : 0)).toISOString()
  return { date: local.slice(0, 10), time: local.slice(11, 16) }
}

const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/
const HOUR = 3_600_000

/** From the last Sunday of March to that of October, at 1am in Greenwich (Summer Time Order 2002). */
function isSummer(moment: number): boolean {
  const year = new Date(moment).getUTCFullYear()
  const [from, to] = [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month, 31, 1))
    return last.getTime() - last.getUTCDay() * 24 * HOUR
  }) as [number, number]
  return moment >= from && moment < to
}
