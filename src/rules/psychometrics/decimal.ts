/**
 * A score or a figure of norms exactly as it was recorded: `digits` · 10 ^ −`places`. Scores are decimals, and binary
 * fractions are not: 47.3 − 32.5 would be less than 54.8 − 40. Sums, products and comparisons are all that a threshold
 * needs, and whole numbers of any size do those, so there is no library for it.
 */
export interface Decimal {
  digits: bigint
  places: number
}

/** The shortest decimal that reads as this number: what stood in the record. */
export function decimal(figure: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(figure).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const places = fraction.length - Number(exponent)
  const digits = BigInt(`${whole}${fraction}`)
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 }
}

export function plus(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places)
  return { digits: scaled(one, places) + scaled(other, places), places }
}

export function minus(one: Decimal, other: Decimal): Decimal {
  return plus(one, { ...other, digits: -other.digits })
}

export function times(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, places: one.places + other.places }
}

/** Below 0: the first is the smaller; 0: they are equal. */
export function compared(one: Decimal, other: Decimal): -1 | 0 | 1 {
  const { digits } = minus(one, other)
  return digits < 0n ? -1 : digits > 0n ? 1 : 0
}

/** The number nearest to it. */
export function numberOf({ digits, places }: Decimal): number {
  return Number(`${digits}e-${places}`)
}

function scaled({ digits, places }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - places)
}
