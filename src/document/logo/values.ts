/**
 * What attributes of a shape say, written anew: the renderers read one way of writing numbers, drawing programs have many.
 * Null: it can't be read so.
 */

/** Of an attribute that has a form of its own. Others stand as they are. */
export function rewritten(name: string, value: string): string | null {
  if (name === 'd') return path(value)
  if (name === 'points') return points(value)
  if (name === 'transform') return transforms(value)
  if (name === 'fill' || name === 'stroke') return value.startsWith('#') ? value : value.toLowerCase()
  return NUMBER_ALONE.test(value) ? numberOf(Number.parseFloat(value)) : value
}

const NUMBER_ALONE = /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?:px)?$/i
const NUMBERS = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** Seven digits, without an exponent, which no PDF has: what is as good as nothing is nothing. */
export function numberOf(value: number): string {
  const short = Number(value.toPrecision(7))
  return Math.abs(short) < 1e-6 ? '0' : String(short)
}

const listed = (text: string): string[] | null => {
  const rest = text.replace(NUMBERS, '').replace(/[\s,]/g, '')
  return rest === '' ? (text.match(NUMBERS) ?? []).map((each) => numberOf(Number(each))) : null
}

function points(text: string): string | null {
  const numbers = listed(text)
  return numbers === null || numbers.length % 2 === 1 ? null : numbers.join(' ')
}

function transforms(text: string): string | null {
  const all = [...text.matchAll(/([a-z]+)\s*\(([^)]*)\)/gi)].map(([, name = '', inside = '']) => {
    const numbers = listed(inside)
    const isWhole = numbers !== null && (HOW_MANY[name.toLowerCase()] ?? []).includes(numbers.length)
    return isWhole ? `${name.toLowerCase()}(${numbers.join(' ')})` : null
  })
  return all.includes(null) ? null : all.join(' ')
}

const HOW_MANY: Readonly<Record<string, readonly number[]>> = {
  translate: [1, 2],
  scale: [1, 2],
  rotate: [1, 3],
  matrix: [6],
}

/** Each command with its numbers; flags of an arc may stand without a space (`a1 1 0 0110 10`). */
function path(text: string): string | null {
  let rest = text.trim()
  let out = ''
  while (rest !== '') {
    const command = /^[mlhvcsqtaz]/i.exec(rest)?.[0]
    if (command === undefined) return null
    rest = rest.slice(1)
    const each = ARGUMENTS[command.toLowerCase()] ?? []
    const given: string[] = []
    for (;;) {
      const next = (each[given.length % Math.max(each.length, 1)] === 'flag' ? FLAG : NUMBER).exec(rest)
      if (next === null || each.length === 0) break
      given.push(numberOf(Number(next[1])))
      rest = rest.slice(next[0].length)
    }
    if (each.length === 0 ? given.length > 0 : given.length === 0 || given.length % each.length > 0)
      return null
    out += `${command}${given.join(' ')}`
    rest = rest.replace(/^[\s,]+/, '')
  }
  return out
}

const NUMBER = /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i
const FLAG = /^[\s,]*([01])/
const numbers = (n: number) => Array.from({ length: n }, () => 'number' as const)
const ARGUMENTS: Readonly<Record<string, readonly ('number' | 'flag')[]>> = {
  ...{ m: numbers(2), l: numbers(2), h: numbers(1), v: numbers(1), z: [] },
  ...{ c: numbers(6), s: numbers(4), q: numbers(4), t: numbers(2) },
  a: [...numbers(3), 'flag', 'flag', ...numbers(2)],
}
