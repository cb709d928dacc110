/** A figure as it is told: to two decimals, as precisely as a number is printed. */
export function rounded(figure: number): number {
  return Math.round(figure * 100) / 100
}
