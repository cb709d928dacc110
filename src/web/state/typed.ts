import { objectIn } from '../form/draft.ts'

/**
 * Answers that can't be used, kept as they were typed: by the page's id, then by the name of the field. They are no part
 * of the case until they can be.
 */
export type Typed = Readonly<Record<string, TypedPage>>
export type TypedPage = Readonly<Record<string, string>>

/** From a state or a file; what is no text isn't taken. */
export function typedIn(value: unknown): Typed {
  const pages = Object.entries(objectIn(value)).map(([page, fields]) => {
    const texts = Object.entries(objectIn(fields)).filter(([, text]) => typeof text === 'string')
    return [page, Object.fromEntries(texts) as TypedPage] as const
  })
  return Object.fromEntries(pages.filter(([, fields]) => Object.keys(fields).length > 0))
}
