/** Where in a text an address or a telephone number stands, and what a link on it leads to. */
export interface Address {
  start: number
  end: number
  href: string
}
