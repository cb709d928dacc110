const UNITS = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const VALUES = new Map([
  ...UNITS.map((word, index): [string, number] => [word, index + 2]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['half', 0.5] as [string, number],
])

/**
 * Numbers written in a text, in digits or words: "two hours" and "2 hours" hold 2, "half a day" holds 0.5,
 * "60,000" holds 60000, "twenty-one" holds 21. "One" and "first" count as words, not as numbers.
 */
export function numbersIn(text: string): Set<number> {
  const lower = text.toLowerCase()
  const digits = (lower.match(/\d+(,\d{3})*(\.\d+)?/g) ?? []).map((found) =>
    Number(found.replaceAll(',', '')),
  )
  const words = (lower.match(/[a-z]+(-[a-z]+)*/g) ?? []).flatMap(wordValues)
  return new Set([...digits, ...words])
}

/** A compound of tens and units is one number; in any other, such as "half-day", each word is its own. */
function wordValues(compound: string): number[] {
  const [tens = '', unit = '', ...more] = compound.split('-')
  const ones = unit === 'one' ? 1 : VALUES.get(unit)
  if (TENS.includes(tens) && ones !== undefined && ones < 10 && more.length === 0) {
    return [(VALUES.get(tens) ?? 0) + ones]
  }
  return compound.split('-').flatMap((word) => VALUES.get(word) ?? [])
}

/** Whether a text has a time of day, given as `15:00`: "3pm", "15:00". */
export function hasTime(text: string, time: string): boolean {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const clock = `${hours % 12 === 0 ? 12 : hours % 12}${minutes === 0 ? '' : `[:.]${String(minutes).padStart(2, '0')}`}`
  return new RegExp(`(^|[^\\d])(${clock} ?${hours < 12 ? 'am' : 'pm'}|${time})\\b`, 'i').test(text)
}
