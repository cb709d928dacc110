const UNITS = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const VALUES = new Map([
  ...UNITS.map((word, index): [string, number] => [word, index + 2]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['half', 0.5] as [string, number],
  ['twice', 2] as [string, number],
])

/**
 * Numbers written in a text, in digits or words: "two hours" and "2 hours" hold 2, "half a day" holds 0.5, "two and a half"
 * holds 2.5, "60,000" holds 60000, "twenty-one" holds 21, "twice" holds 2. "One" and "first" count as words, not as numbers.
 */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>()
  const rest = text.toLowerCase().replace(AND_A_HALF, (found, whole?: string) => {
    const value = whole === undefined ? 1 : (VALUES.get(whole) ?? Number(whole))
    if (Number.isNaN(value)) return found
    numbers.add(value + 0.5)
    return ' '
  })
  for (const digits of rest.match(/\d+(,\d{3})*(\.\d+)?/g) ?? [])
    numbers.add(Number(digits.replaceAll(',', '')))
  for (const word of rest.match(/[a-z]+(-[a-z]+)*/g) ?? []) {
    for (const value of wordValues(word)) numbers.add(value)
  }
  return numbers
}

/** "Two and a half", "2½", "an hour and a half". */
const AND_A_HALF = /\b(?:(\d+|[a-z]+)(?: and a half\b| ?½)|(?:an?|one) [a-z]+ and a half\b)/g

/** As `numbersIn`, of words that count what comes, too: "a second absence" holds 2. */
export function numbersCountedIn(text: string): Set<number> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return new Set([...numbersIn(text), ...words.flatMap((word) => ORDINALS.get(word) ?? [])])
}

const ORDINALS = new Map(
  ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, index): [string, number] => [word, index + 2],
  ),
)

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
