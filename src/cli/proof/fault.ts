/** What a comms officer would want to know before printing, and the place in the edition's file to change. */
export interface Fault {
  /** JSON pointer into the edition; empty: no one place. */
  at: string
  what: string
}
