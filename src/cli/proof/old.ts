import type { Language } from '../../language/language.ts'
import type { Edition } from '../../programme/edition.ts'
import { outOfForce } from '../../programme/validity.ts'
import { paperRemarks } from '../../wording/programme/remarks.ts'
import type { Fault } from './fault.ts'
import { printedTexts } from './printed.ts'

/** Telephone numbers, addresses and references of the source document in words that are printed as today's. */
export function oldDetails(edition: Edition): Fault[] {
  const { contacts, document, local } = edition
  const detailsOf = ({ telephone, fax, email, website, lines = [], address = [] }: Details) =>
    [telephone, fax, email, website, ...lines, ...address].flatMap((detail) => detail ?? [])
  const old = [
    ...contacts.flatMap(detailsOf),
    ...(document.reference === undefined ? [] : [document.reference]),
  ]
  const places = [
    ...printedTexts(edition),
    ...(local?.contacts ?? []).flatMap((contact, at) =>
      detailsOf(contact).map((text) => ({ at: `/local/contacts/${at}`, text })),
    ),
  ]
  return places.flatMap(({ at, text }) =>
    old
      .filter((detail) => text.includes(detail))
      .map((detail) => ({ at, what: `“${detail}” is of the source document` })),
  )
}

/** Days of the file that are over, by which somebody would plan. */
export const overdue = (edition: Edition, asOf: string, language: Language): Fault[] =>
  paperRemarks(edition, asOf).map(({ at, message }) => ({ at, what: language.say(message) }))

/** Of an office, in the source document or today. */
interface Details {
  telephone?: string | undefined
  fax?: string | undefined
  email?: string | undefined
  website?: string | undefined
  lines?: readonly string[] | undefined
  address?: readonly string[] | undefined
}

/** Years that were over on the day, in words that are printed on it; but those by which a law is called. */
export function oldDates(edition: Edition, asOf: string): Fault[] {
  const year = Number(asOf.slice(0, 4))
  const isPrinted = (at: string) => {
    const [, index] = /^\/statements\/(\d+)\//.exec(at) ?? []
    const statement = index === undefined ? undefined : edition.statements[Number(index)]
    return statement === undefined || outOfForce(statement, asOf) === null
  }
  return printedTexts(edition)
    .filter(({ at }) => isPrinted(at))
    .flatMap(({ at, text }) =>
      [...text.matchAll(/(?<!\bAct )\b(?:19|20)\d\d\b/g)]
        .filter(([each]) => Number(each) < year)
        .map(([each]) => ({ at, what: `the year ${each} is over: “${text}”` })),
    )
}
