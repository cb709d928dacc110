interface Values {
  programme: string
  length: string
  days: string
}

/** The suggested wording of an order with its places filled in. */
export const wordingWith = (text: string, values: Values): string =>
  text.replace(/\{(programme|length|days)\}/g, (_, field: keyof Values) => values[field])
