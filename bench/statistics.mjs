export function quantile(values, part) {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (sorted.length - 1) * part
  const low = Math.floor(at)
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low)
}

export const median = (values) => quantile(values, 0.5)

/** Median with the quartiles: half of all values lie between them. */
export const spread = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
})
