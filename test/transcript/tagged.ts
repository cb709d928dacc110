/** What a screen reader is given of a document, whatever its format: elements by the names that PDF has for them. */
export interface Tagged {
  type: string
  /** What is said in place of what it holds. */
  alternative: string | null
  /** Of a header cell: what it heads. */
  scope: 'Column' | 'Row' | null
  children: (Tagged | string)[]
}

export const tagged = (type: string, children: (Tagged | string)[], more: Partial<Tagged> = {}): Tagged => ({
  type,
  alternative: null,
  scope: null,
  children,
  ...more,
})
