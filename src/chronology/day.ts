/** Whether a date has come, on the day from which everything is seen. Dates are YYYY-MM-DD. */
export interface Day {
  /** It is the day itself, or before it. */
  reached(date: string): boolean
  /** It lies before the day. */
  passed(date: string): boolean
}

export const dayOf = (asOf: string): Day => ({
  reached: (date) => date <= asOf,
  passed: (date) => date < asOf,
})
